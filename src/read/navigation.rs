use std::fmt;

use serde::{Deserialize, Serialize};

use super::lines::{Leftover, Line, Mark};
use crate::model::Position;
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
    parent: Option<usize>,
    term_of: fn(&str) -> Option<Term>,
}

const OUR_WORK: usize = 0;
const COUNTRIES: usize = 3;
const STRUCTURES: usize = 5;

/// The sections of the menu of 2025, in its order.
static SECTIONS: [Section; 9] = [
    Section {
        heading: "Our work",
        parent: None,
        term_of: |_| None,
    },
    Section {
        heading: "Fields of work",
        parent: Some(OUR_WORK),
        term_of: field_of_work,
    },
    Section {
        heading: "Meetings and conferences",
        parent: Some(OUR_WORK),
        term_of: meeting,
    },
    Section {
        heading: "Countries",
        parent: None,
        term_of: |_| None,
    },
    Section {
        heading: "Participating States",
        parent: Some(COUNTRIES),
        term_of: state_or_partners,
    },
    Section {
        heading: "Structures and institutions",
        parent: None,
        term_of: top_structure,
    },
    Section {
        heading: "Secretariat",
        parent: Some(STRUCTURES),
        term_of: secretariat_unit,
    },
    Section {
        heading: "Field operations",
        parent: Some(STRUCTURES),
        term_of: field_operation,
    },
    Section {
        heading: "About us",
        parent: None,
        term_of: |_| None,
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
fn expected() -> impl Iterator<Item = (usize, Term)> {
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

/// An entry of the menu with the entries below it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Entry {
    /// The label as printed.
    pub label: String,
    /// Where it stands in the source.
    pub start: Position,
    /// The term it names, where the vocabulary knows it.
    pub term: Option<Term>,
    /// The entries below it.
    pub children: Vec<Entry>,
    /// Which of the sections that this library knows it heads.
    section: Option<usize>,
}

/// Who holds the Chair, as the menu says it beside the State (`Finland – OSCE Chairpersonship 2025`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Chair {
    /// The State that holds the Chair.
    pub state: ParticipatingState,
    /// The year of the Chairpersonship.
    pub year: i32,
}

/// A difference between the menu and the vocabulary.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[non_exhaustive]
pub enum Drift {
    /// An entry that is neither a term nor a heading known here.
    #[non_exhaustive]
    Unknown {
        /// The label as printed.
        label: String,
        /// Where it stands in the source.
        start: Position,
    },
    /// A term that the menu of 2025 lists and this one does not.
    #[non_exhaustive]
    Missing {
        /// The term.
        term: Term,
    },
    /// A term under another name than the vocabulary's, such as `Czech Republic`.
    #[non_exhaustive]
    Renamed {
        /// The term.
        term: Term,
        /// The label as printed.
        label: String,
        /// Where it stands in the source.
        start: Position,
    },
    /// A term in another section than in the menu of 2025.
    #[non_exhaustive]
    Moved {
        /// The term.
        term: Term,
        /// The heading of the section in which it stands.
        section: String,
        /// Where it stands in the source.
        start: Position,
    },
}

impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown { label, start } => write!(f, "{start}: “{label}” is unknown"),
            Self::Missing { term } => write!(f, "“{}” is missing", term.label()),
            Self::Renamed { term, label, start } => {
                write!(f, "{start}: “{}” is called “{label}”", term.label())
            }
            Self::Moved {
                term,
                section,
                start,
            } => {
                write!(f, "{start}: “{}” stands under “{section}”", term.label())
            }
        }
    }
}

/// The menu of the site as a page carries it: a tree of entries.
///
/// Copied text has lost the indentation; the tree follows from the headings and from the section to
/// which the vocabulary assigns each term. A page without a menu has an empty one.
///
/// ```
/// use osce_news::read;
///
/// let page = read::page(osce_news::sample::PAGE)?;
/// assert_eq!(page.navigation.participating_states().count(), 57);
/// assert_eq!(page.navigation.drift(), []);
/// # Ok::<(), osce_news::NewsError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Navigation {
    /// The entries of the highest level.
    pub entries: Vec<Entry>,
}

impl Navigation {
    /// Whether the page has no menu.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// All entries, each before those below it.
    pub fn iter(&self) -> impl Iterator<Item = &Entry> {
        let mut waiting: Vec<&Entry> = self.entries.iter().rev().collect();
        std::iter::from_fn(move || {
            let entry = waiting.pop()?;
            waiting.extend(entry.children.iter().rev());
            Some(entry)
        })
    }

    /// The participating States that the menu lists, in its order.
    pub fn participating_states(&self) -> impl Iterator<Item = ParticipatingState> {
        self.iter().filter_map(|entry| match entry.term {
            Some(Term::ParticipatingState(state)) => Some(state),
            _ => None,
        })
    }

    /// The fields of work that the menu lists, in its order.
    pub fn fields_of_work(&self) -> impl Iterator<Item = FieldOfWork> {
        self.iter().filter_map(|entry| match entry.term {
            Some(Term::FieldOfWork(field)) => Some(field),
            _ => None,
        })
    }

    /// Who holds the Chair, where the menu says so.
    pub fn chair(&self) -> Option<Chair> {
        self.iter().find_map(|entry| {
            let Some(Term::ParticipatingState(state)) = entry.term else {
                return None;
            };
            let (_, year) = split_chair(&entry.label)?;
            Some(Chair { state, year })
        })
    }

    /// What differs from the vocabulary: first the entries in the menu's order, then the terms that
    /// are missing. The mark of the Chairpersonship at a State is no difference.
    pub fn drift(&self) -> Vec<Drift> {
        let mut drift = Vec::new();
        for entry in &self.entries {
            drift_below(entry, None, &mut drift);
        }
        if !self.is_empty() {
            let missing =
                expected().filter(|(_, term)| !self.iter().any(|e| e.term == Some(*term)));
            drift.extend(missing.map(|(_, term)| Drift::Missing { term }));
        }
        drift
    }
}

fn drift_below(entry: &Entry, parent: Option<&Entry>, drift: &mut Vec<Drift>) {
    let (label, start) = (entry.label.clone(), entry.start);
    let bare = split_chair(&entry.label).map_or(entry.label.as_str(), |(state, _)| state);
    let plain = entry.section.is_some()
        || PLAIN_ENTRIES
            .iter()
            .any(|known| known.eq_ignore_ascii_case(&entry.label));
    match entry.term {
        None if !plain => drift.push(Drift::Unknown { label, start }),
        Some(term) if bare != term.label() => drift.push(Drift::Renamed { term, label, start }),
        _ => {}
    }
    if let (Some(term), Some(parent)) = (entry.term, parent) {
        let home = expected()
            .find(|(_, known)| *known == term)
            .map(|(section, _)| section);
        if home.is_some() && home != parent.section {
            let section = parent.label.clone();
            drift.push(Drift::Moved {
                term,
                section,
                start,
            });
        }
    }
    for child in &entry.children {
        drift_below(child, Some(entry), drift);
    }
}

/// `Finland – OSCE Chairpersonship 2025` as `Finland` and the year.
fn split_chair(label: &str) -> Option<(&str, i32)> {
    if !label.ends_with(|last: char| last.is_ascii_digit()) {
        return None;
    }
    let (state, chair) = label.split_once(['–', '—', '-'])?;
    let year = chair.trim().strip_prefix("OSCE ")?;
    let year = year
        .strip_prefix("Chairpersonship ")
        .or_else(|| year.strip_prefix("Chairmanship "))?;
    Some((state.trim(), year.trim().parse().ok()?))
}

/// Takes the menu from the head of a page; what is no part of it comes back as leftovers.
///
/// In HTML the depth of an entry is known. In copied text a bullet alone on its line opens a
/// section with the next line as its heading, and a bullet with text is an entry.
pub(super) fn navigation(lines: &[Line<'_>]) -> (Navigation, Vec<Leftover>) {
    let mut tree = Tree::default();
    let mut leftovers = Vec::new();
    let mut heading_next = false;
    for &line in lines {
        match line.mark {
            Mark::Entry { depth, .. } if depth > 0 => tree.entry_at(line, usize::from(depth)),
            Mark::Entry { .. } if line.text.is_empty() => heading_next = true,
            Mark::Entry { .. } => tree.entry(line),
            _ if heading_next => {
                tree.heading(line);
                heading_next = false;
            }
            _ if line.text.is_empty() => {}
            _ => leftovers.push(line.into()),
        }
    }
    (tree.finish(), leftovers)
}

/// The menu while it is read: the open entries from the highest level down.
#[derive(Default)]
struct Tree {
    done: Vec<Entry>,
    open: Vec<Entry>,
}

impl Tree {
    fn heading(&mut self, line: Line<'_>) {
        let section = section_of(line.text);
        match section.and_then(|section| SECTIONS[section].parent) {
            Some(parent) => self.close_to(|entry| entry.section == Some(parent)),
            None => self.close_to(|_| false),
        }
        let term = top_structure(line.text).filter(|_| section.is_some());
        self.open.push(entry(line, section, term));
    }

    /// Adds an entry that is known to stand at this depth, from 1.
    fn entry_at(&mut self, line: Line<'_>, depth: usize) {
        while self.open.len() >= depth {
            self.close();
        }
        let label = split_chair(line.text).map_or(line.text, |(state, _)| state);
        let home = self.open.last().and_then(|open| open.section);
        let section = section_of(line.text).filter(|section| {
            SECTIONS[*section]
                .parent
                .is_none_or(|parent| home == Some(parent))
        });
        let term = match (section, home) {
            (Some(_), _) => top_structure(label),
            (None, Some(home)) => (SECTIONS[home].term_of)(label).or_else(|| term_of_any(label)),
            (None, None) => term_of_any(label),
        };
        self.open.push(entry(line, section, term));
    }

    fn entry(&mut self, line: Line<'_>) {
        let label = split_chair(line.text).map_or(line.text, |(state, _)| state);
        let home = self.open.iter().enumerate().rev().find_map(|(at, open)| {
            let term = (SECTIONS[open.section?].term_of)(label)?;
            Some((at + 1, term))
        });
        let (depth, term) = match home {
            Some((depth, term)) => (depth, Some(term)),
            None => {
                let plain = PLAIN_ENTRIES
                    .iter()
                    .any(|known| known.eq_ignore_ascii_case(label));
                let listed = self.open.len() > 1 && plain;
                (self.open.len() - usize::from(listed), term_of_any(label))
            }
        };
        while self.open.len() > depth {
            self.close();
        }
        let entry = entry(line, None, term);
        match self.open.last_mut() {
            Some(open) => open.children.push(entry),
            None => self.done.push(entry),
        }
    }

    fn close_to(&mut self, keep: impl Fn(&Entry) -> bool) {
        while self.open.last().is_some_and(|open| !keep(open)) {
            self.close();
        }
    }

    fn close(&mut self) {
        if let Some(entry) = self.open.pop() {
            match self.open.last_mut() {
                Some(parent) => parent.children.push(entry),
                None => self.done.push(entry),
            }
        }
    }

    fn finish(mut self) -> Navigation {
        self.close_to(|_| false);
        Navigation { entries: self.done }
    }
}

fn section_of(heading: &str) -> Option<usize> {
    SECTIONS
        .iter()
        .position(|section| section.heading.eq_ignore_ascii_case(heading))
}

fn term_of_any(label: &str) -> Option<Term> {
    SECTIONS.iter().find_map(|section| (section.term_of)(label))
}

fn entry(line: Line<'_>, section: Option<usize>, term: Option<Term>) -> Entry {
    Entry {
        label: line.text.to_owned(),
        start: line.start,
        term,
        children: Vec::new(),
        section,
    }
}
