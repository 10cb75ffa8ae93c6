//! The site's menu as it was in 2025: its sections, their terms, and what a label means in them.

use std::borrow::Cow;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::vocabulary::{
    FieldOfWork, Language, Meeting, ParticipatingState, PartnerGroup, Structure, StructureKind,
    exact,
};

/// A term of the vocabulary that the site's menu lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(tag = "kind", content = "code", rename_all = "kebab-case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum), uniffi(name = "MenuTerm"))]
#[non_exhaustive]
pub enum Term {
    /// A field of work.
    FieldOfWork(FieldOfWork),
    /// A series of meetings.
    Meeting(Meeting),
    /// A participating State.
    ParticipatingState(ParticipatingState),
    /// A group of Partners for Co-operation.
    PartnerGroup(PartnerGroup),
    /// A structure.
    Structure(Structure),
    /// A group of structures that the menu names without listing its members.
    StructureKind(StructureKind),
}

impl Term {
    /// The term's English label in the vocabulary.
    pub fn label(self) -> &'static str {
        let language = Language::English;
        match self {
            Self::FieldOfWork(term) => term.label(language),
            Self::Meeting(term) => term.label(language),
            Self::ParticipatingState(term) => term.label(language),
            Self::PartnerGroup(term) => term.label(language),
            Self::Structure(term) => term.label(language),
            Self::StructureKind(term) => term.label(language),
        }
    }
}

/// A section of the menu: its heading, the section it stands in, and the terms it lists.
struct Section {
    heading: &'static str,
    parent: Option<u8>,
    term_of: fn(&str) -> Option<Term>,
    /// What stands between its terms and the next heading.
    behind: &'static [&'static str],
}

const OUR_WORK: u8 = 0;
const COUNTRIES: u8 = 3;
pub(super) const STRUCTURES: u8 = 5;

/// The sections of the menu of 2025, in its order. Elsewhere a section is its place here.
static SECTIONS: [Section; 9] = [
    Section {
        heading: "Our work",
        parent: None,
        term_of: |_| None,
        behind: &[],
    },
    Section {
        heading: "Fields of work",
        parent: Some(OUR_WORK),
        term_of: field_of_work,
        behind: &["Field operations", "Projects"],
    },
    Section {
        heading: "Meetings and conferences",
        parent: Some(OUR_WORK),
        term_of: meeting,
        behind: &["Partnerships", "Fields of work"],
    },
    Section {
        heading: "Countries",
        parent: None,
        term_of: |_| None,
        behind: &["All"],
    },
    Section {
        heading: "Participating States",
        parent: Some(COUNTRIES),
        term_of: state_or_partners,
        behind: &[],
    },
    Section {
        heading: "Structures and institutions",
        parent: None,
        term_of: top_structure,
        behind: &[],
    },
    Section {
        heading: "Secretariat",
        parent: Some(STRUCTURES),
        term_of: secretariat_unit,
        behind: &["Institutions"],
    },
    Section {
        heading: "Field operations",
        parent: Some(STRUCTURES),
        term_of: field_operation,
        behind: &[
            "Closed field activities",
            "Parliamentary Assembly",
            "Court of Conciliation and Arbitration",
            "Organizational structure",
        ],
    },
    Section {
        heading: "About us",
        parent: None,
        term_of: |_| None,
        behind: &[],
    },
];

/// Entries of the menu that are no terms of the vocabulary.
const PLAIN_ENTRIES: [&str; 8] = [
    "Field operations",
    "Projects",
    "Partnerships",
    "Fields of work",
    "All",
    "Institutions",
    "Organizational structure",
    "About us",
];

fn field_of_work(label: &str) -> Option<Term> {
    let field = exact::<FieldOfWork>(label, None)?;
    field.is_in_menu().then_some(Term::FieldOfWork(field))
}

fn meeting(label: &str) -> Option<Term> {
    exact::<Meeting>(label, None).map(Term::Meeting)
}

fn state_or_partners(label: &str) -> Option<Term> {
    let state = || exact::<ParticipatingState>(label, None);
    let group = || exact::<PartnerGroup>(label, None);
    state()
        .map(Term::ParticipatingState)
        .or_else(|| group().map(Term::PartnerGroup))
}

fn structure(label: &str, kinds: &[StructureKind]) -> Option<Term> {
    let structure = exact::<Structure>(label, None)?;
    kinds
        .contains(&structure.kind())
        .then_some(Term::Structure(structure))
}

fn secretariat_unit(label: &str) -> Option<Term> {
    structure(label, &[StructureKind::SecretariatUnit])
}

fn field_operation(label: &str) -> Option<Term> {
    structure(label, &[StructureKind::FieldOperation])
}

fn top_structure(label: &str) -> Option<Term> {
    use StructureKind::{Chairpersonship, ClosedFieldOperation, Court, Institution};
    use StructureKind::{ParliamentaryAssembly, Secretariat};
    structure(
        label,
        &[
            Chairpersonship,
            Secretariat,
            Institution,
            ParliamentaryAssembly,
            Court,
        ],
    )
    .or_else(|| {
        let kind = exact::<StructureKind>(label, None)?;
        matches!(kind, Institution | ClosedFieldOperation).then_some(Term::StructureKind(kind))
    })
}

/// All terms that the menu of 2025 lists, with their section.
pub(super) fn expected() -> impl Iterator<Item = (u8, Term)> {
    let fields = FieldOfWork::ALL.iter().filter(|field| field.is_in_menu());
    let structures = Structure::ALL.iter().filter_map(|&structure| {
        let section = match structure.kind() {
            StructureKind::SecretariatUnit => 6,
            StructureKind::FieldOperation => 7,
            _ => STRUCTURES,
        };
        structure
            .is_in_menu()
            .then_some((section, Term::Structure(structure)))
    });
    let kinds = [
        StructureKind::Institution,
        StructureKind::ClosedFieldOperation,
    ];
    fields
        .map(|&field| (1, Term::FieldOfWork(field)))
        .chain(
            Meeting::ALL
                .iter()
                .map(|&meeting| (2, Term::Meeting(meeting))),
        )
        .chain(
            ParticipatingState::ALL
                .iter()
                .map(|&state| (4, Term::ParticipatingState(state))),
        )
        .chain(
            PartnerGroup::ALL
                .iter()
                .map(|&group| (4, Term::PartnerGroup(group))),
        )
        .chain(structures)
        .chain(
            kinds
                .into_iter()
                .map(|kind| (STRUCTURES, Term::StructureKind(kind))),
        )
}

/// The section with this heading.
pub(super) fn section_of(heading: &str) -> Option<u8> {
    (0..)
        .zip(&SECTIONS)
        .find(|(_, section)| section.heading.eq_ignore_ascii_case(heading))
        .map(|(section, _)| section)
}

/// The section that this one stands in.
pub(super) fn parent_of(section: u8) -> Option<u8> {
    SECTIONS[usize::from(section)].parent
}

/// A label that the menu of 2025 has, with the section it heads and what it means in each section.
pub(super) struct Known {
    label: &'static str,
    heads: Option<u8>,
    terms: [Option<Term>; SECTIONS.len()],
}

impl Known {
    pub(super) fn term_in(&self, section: u8) -> Option<Term> {
        self.terms[usize::from(section)]
    }
}

/// The labels of the menu of 2025 in its order; some stand there twice, and so here.
static KNOWN: LazyLock<Vec<Known>> = LazyLock::new(|| {
    let listed = |section| expected().filter(move |(home, _)| *home == section);
    let labels = (0..).zip(&SECTIONS).flat_map(|(section, it)| {
        std::iter::once(it.heading)
            .chain(listed(section).map(|(_, term)| term.label()))
            .chain(it.behind.iter().copied())
    });
    labels
        .map(|label| Known {
            label,
            heads: section_of(label),
            terms: SECTIONS.each_ref().map(|section| (section.term_of)(label)),
        })
        .collect()
});

/// The labels of a menu while it is read.
pub(super) struct Labels {
    known: &'static [Known],
    next: usize,
}

impl Labels {
    pub(super) fn new() -> Self {
        Self {
            known: &KNOWN,
            next: 0,
        }
    }

    /// Looks a label up. A menu mostly keeps its order, so the search begins behind the last label
    /// that was found.
    pub(super) fn find<'a>(&mut self, label: &'a str) -> Label<'a> {
        let (before, behind) = self.known.split_at(self.next);
        let is_it = |known: &Known| known.label == label;
        let place = match behind.iter().position(is_it) {
            Some(place) => Some(self.next + place),
            None => before.iter().position(is_it),
        };
        match place {
            Some(place) => {
                self.next = place + 1;
                Label::Known(&self.known[place])
            }
            None => Label::Other(label),
        }
    }
}

/// A label of a menu.
#[derive(Clone, Copy)]
pub(super) enum Label<'a> {
    Known(&'static Known),
    Other(&'a str),
}

impl Label<'_> {
    /// The section that it heads.
    pub(super) fn section(self) -> Option<u8> {
        match self {
            Self::Known(known) => known.heads,
            Self::Other(label) => section_of(label),
        }
    }

    /// The term that it means in a section.
    pub(super) fn term_in(self, section: u8) -> Option<Term> {
        match self {
            Self::Known(known) => known.term_in(section),
            Self::Other(label) => (SECTIONS[usize::from(section)].term_of)(label),
        }
    }

    /// The term that it means in the first section where it means one.
    pub(super) fn term(self) -> Option<Term> {
        (0..SECTIONS.len() as u8).find_map(|section| self.term_in(section))
    }

    /// The label as it is printed, which may have more behind it, without a copy where the menu of
    /// 2025 has it so.
    pub(super) fn text(self, printed: &str) -> Cow<'static, str> {
        match self {
            Self::Known(known) if known.label.len() == printed.len() => Cow::Borrowed(known.label),
            _ => Cow::Owned(printed.to_owned()),
        }
    }
}

/// Whether an entry of the menu is known and no term of the vocabulary.
pub(super) fn is_plain(label: &str) -> bool {
    PLAIN_ENTRIES
        .iter()
        .any(|known| known.eq_ignore_ascii_case(label))
}
