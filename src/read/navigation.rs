use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::lines::{Leftover, Line, Mark};
use super::menu::{Label, Labels, STRUCTURES, Term, expected, is_plain, parent_of};
use crate::model::Position;
use crate::vocabulary::{FieldOfWork, ParticipatingState};

/// An entry of the menu.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Entry {
    /// The label as printed; that of the vocabulary costs no memory.
    pub label: Cow<'static, str>,
    /// Where it stands in the source.
    pub start: Position,
    /// The term it names, where the vocabulary knows it.
    pub term: Option<Term>,
    /// How deep it stands: 1 at the highest level, else one more than the entry it stands under,
    /// which is the last one before it with a smaller level.
    pub level: u8,
    /// Which of the sections that this library knows it heads.
    pub(super) section: Option<u8>,
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

/// The menu of the site as a page carries it.
///
/// Copied text has lost the indentation; the levels follow from the headings and from the section
/// to which the vocabulary assigns each term. A page without a menu has an empty one.
///
/// ```
/// use osce_news::read;
///
/// let page = read::page(osce_news::sample::PAGE)?;
/// assert_eq!(page.navigation.participating_states().count(), 57);
/// assert_eq!(page.navigation.entries[1].label, "Fields of work");
/// assert_eq!(page.navigation.entries[1].level, 2);
/// assert_eq!(page.navigation.drift(), []);
/// # Ok::<(), osce_news::NewsError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Navigation {
    /// All entries, each before those below it.
    pub entries: Vec<Entry>,
}

impl Navigation {
    /// Whether the page has no menu.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The participating States that the menu lists, in its order.
    pub fn participating_states(&self) -> impl Iterator<Item = ParticipatingState> {
        self.entries.iter().filter_map(|entry| match entry.term {
            Some(Term::ParticipatingState(state)) => Some(state),
            _ => None,
        })
    }

    /// The fields of work that the menu lists, in its order.
    pub fn fields_of_work(&self) -> impl Iterator<Item = FieldOfWork> {
        self.entries.iter().filter_map(|entry| match entry.term {
            Some(Term::FieldOfWork(field)) => Some(field),
            _ => None,
        })
    }

    /// Who holds the Chair, where the menu says so.
    pub fn chair(&self) -> Option<Chair> {
        self.entries.iter().find_map(|entry| {
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
        let mut above: Vec<&Entry> = Vec::new();
        for entry in &self.entries {
            while above.last().is_some_and(|last| last.level >= entry.level) {
                above.pop();
            }
            entry.drift(above.last().copied(), &mut drift);
            above.push(entry);
        }
        if !self.is_empty() {
            let listed = |term| self.entries.iter().any(|entry| entry.term == Some(term));
            let missing = expected().filter(|(_, term)| !listed(*term));
            drift.extend(missing.map(|(_, term)| Drift::Missing { term }));
        }
        drift
    }
}

impl Entry {
    fn drift(&self, parent: Option<&Self>, drift: &mut Vec<Drift>) {
        let (label, start) = (self.label.to_string(), self.start);
        let bare = without_chair(&self.label);
        let plain = self.section.is_some() || is_plain(&self.label);
        match self.term {
            None if !plain => drift.push(Drift::Unknown { label, start }),
            Some(term) if bare != term.label() => drift.push(Drift::Renamed { term, label, start }),
            _ => {}
        }
        if let (Some(term), Some(parent)) = (self.term, parent) {
            let home = expected()
                .find(|(_, known)| *known == term)
                .map(|(section, _)| section);
            if home.is_some() && home != parent.section {
                let section = parent.label.to_string();
                drift.push(Drift::Moved {
                    term,
                    section,
                    start,
                });
            }
        }
    }
}

/// `Finland – OSCE Chairpersonship 2025` as `Finland` and the year.
fn split_chair(label: &str) -> Option<(&str, i32)> {
    if !label.as_bytes().last()?.is_ascii_digit() {
        return None;
    }
    let (state, chair) = label.split_once(['–', '—', '-'])?;
    let year = chair.trim().strip_prefix("OSCE ")?;
    let year = year
        .strip_prefix("Chairpersonship ")
        .or_else(|| year.strip_prefix("Chairmanship "))?;
    Some((state.trim(), year.trim().parse().ok()?))
}

pub(super) fn without_chair(label: &str) -> &str {
    split_chair(label).map_or(label, |(state, _)| state)
}

/// The menu while it is read.
///
/// In HTML the depth of an entry is known. In copied text a bullet alone on its line opens a
/// section with the next line as its heading, and a bullet with text is an entry.
pub(super) struct Menu {
    labels: Labels,
    entries: Vec<Entry>,
    open: Open,
}

impl Menu {
    pub(super) fn new() -> Self {
        Self::behind(Vec::new())
    }

    /// A menu whose first entries are these.
    pub(super) fn behind(entries: Vec<Entry>) -> Self {
        let mut open = Open(Vec::new());
        for entry in entries.iter().filter(|entry| entry.section.is_some()) {
            open.0.truncate(usize::from(entry.level) - 1);
            open.0.push(entry.section);
        }
        if let Some(last) = entries.last().filter(|last| last.section.is_none()) {
            open.0.truncate(usize::from(last.level) - 1);
        }
        Self {
            labels: Labels::new(),
            entries,
            open,
        }
    }

    /// Reads lines to the end of the menu; what is no part of it comes back as leftovers.
    pub(super) fn read(mut self, lines: &[Line<'_>]) -> (Navigation, Vec<Leftover>) {
        let mut leftovers = Vec::new();
        let mut heading_next = false;
        self.entries.reserve(lines.len());
        for line in lines {
            match line.mark {
                Mark::Entry { depth, .. } if depth > 0 => {
                    self.add(line, Kind::At(usize::from(depth)));
                }
                Mark::Entry { .. } if line.text.is_empty() => heading_next = true,
                Mark::Entry { .. } => self.add(line, Kind::Listed),
                _ if heading_next => {
                    heading_next = false;
                    self.add(line, Kind::Heading);
                }
                _ if line.text.is_empty() => {}
                _ => leftovers.push((*line).into()),
            }
        }
        let entries = self.entries;
        (Navigation { entries }, leftovers)
    }

    fn add(&mut self, line: &Line<'_>, kind: Kind) {
        let bare = without_chair(line.text);
        let label = self.labels.find(bare);
        let heads = || label.section().filter(|_| bare.len() == line.text.len());
        let (section, term) = match kind {
            Kind::Heading => self.open.heading(label, heads()),
            Kind::At(depth) => self.open.entry_at(label, heads(), depth),
            Kind::Listed => (None, self.open.entry(label, bare)),
        };
        self.entries.push(Entry {
            label: label.text(line.text),
            start: line.start,
            term,
            level: self.open.level(),
            section,
        });
        if !matches!(kind, Kind::Listed) {
            self.open.0.push(section);
        }
    }
}

/// What an entry is.
enum Kind {
    /// The heading of a section, in copied text.
    Heading,
    /// An entry known to stand at this depth, from 1.
    At(usize),
    /// An entry somewhere below the last heading.
    Listed,
}

/// The entries, from the highest level down, that the next one may stand under: which section each
/// heads. An entry closes those that it does not stand under.
struct Open(Vec<Option<u8>>);

impl Open {
    /// The level of an entry that stands under them.
    fn level(&self) -> u8 {
        u8::try_from(self.0.len() + 1).unwrap_or(u8::MAX)
    }

    fn heading(&mut self, label: Label<'_>, section: Option<u8>) -> (Option<u8>, Option<Term>) {
        let above = section.and_then(parent_of);
        let parent = above.and_then(|above| self.0.iter().rposition(|it| *it == Some(above)));
        self.0.truncate(parent.map_or(0, |parent| parent + 1));
        (section, section.and_then(|_| label.term_in(STRUCTURES)))
    }

    fn entry_at(
        &mut self,
        label: Label<'_>,
        section: Option<u8>,
        depth: usize,
    ) -> (Option<u8>, Option<Term>) {
        self.0.truncate(depth - 1);
        let home = self.0.last().copied().flatten();
        let stands_here = |section: &u8| parent_of(*section).is_none_or(|it| home == Some(it));
        let section = section.filter(stands_here);
        let term = match (section, home) {
            (Some(_), _) => label.term_in(STRUCTURES),
            (None, Some(home)) => label.term_in(home).or_else(|| label.term()),
            (None, None) => label.term(),
        };
        (section, term)
    }

    fn entry(&mut self, label: Label<'_>, bare: &str) -> Option<Term> {
        for depth in (1..=self.0.len()).rev() {
            if let Some(term) = self.0[depth - 1].and_then(|section| label.term_in(section)) {
                self.0.truncate(depth);
                return Some(term);
            }
        }
        if self.0.len() > 1 && is_plain(bare) {
            self.0.pop();
        }
        label.term()
    }
}
