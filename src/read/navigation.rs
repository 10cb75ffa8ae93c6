use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::lines::{Leftover, Line, Mark};
use super::menu::{Label, Labels, SECTIONS, STRUCTURES, Term, expected, is_plain, section_of};
use crate::model::Position;
use crate::vocabulary::{FieldOfWork, ParticipatingState};

/// An entry of the menu with the entries below it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Entry {
    /// The label as printed; that of the vocabulary costs no memory.
    pub label: Cow<'static, str>,
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
    let (label, start) = (entry.label.to_string(), entry.start);
    let bare = without_chair(&entry.label);
    let plain = entry.section.is_some() || is_plain(&entry.label);
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
            let section = parent.label.to_string();
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

fn without_chair(label: &str) -> &str {
    split_chair(label).map_or(label, |(state, _)| state)
}

/// Takes the menu from the head of a page; what is no part of it comes back as leftovers.
///
/// In HTML the depth of an entry is known. In copied text a bullet alone on its line opens a
/// section with the next line as its heading, and a bullet with text is an entry.
pub(super) fn navigation(lines: &[Line<'_>]) -> (Navigation, Vec<Leftover>) {
    const MANY: usize = 64;
    let mut tree = Tree {
        done: Vec::with_capacity(lines.len().min(MANY)),
        ..Tree::default()
    };
    let mut leftovers = Vec::new();
    let mut heading_next = false;
    for line in lines {
        match line.mark {
            Mark::Entry { depth, .. } if depth > 0 => tree.entry_at(line, usize::from(depth)),
            Mark::Entry { .. } if line.text.is_empty() => heading_next = true,
            Mark::Entry { .. } => tree.entry(line),
            _ if heading_next => {
                tree.heading(line);
                heading_next = false;
            }
            _ if line.text.is_empty() => {}
            _ => leftovers.push((*line).into()),
        }
    }
    (tree.finish(), leftovers)
}

/// The menu while it is read.
#[derive(Default)]
struct Tree {
    labels: Labels,
    /// Entries whose children are complete, and that are no children yet.
    done: Vec<Entry>,
    /// The open entries from the highest level down, each with the place in `done` where its
    /// children begin.
    open: Vec<(Entry, usize)>,
}

impl Tree {
    fn heading(&mut self, line: &Line<'_>) {
        let section = section_of(line.text);
        match section.and_then(|section| SECTIONS[section].parent) {
            Some(parent) => self.close_to(|entry| entry.section == Some(parent)),
            None => self.close_to(|_| false),
        }
        let label = self.labels.find(line.text);
        let term = section.and_then(|_| label.term_in(STRUCTURES));
        self.open(entry(line, label, section, term));
    }

    fn open(&mut self, entry: Entry) {
        self.open.push((entry, self.done.len()));
    }

    /// Adds an entry that is known to stand at this depth, from 1.
    fn entry_at(&mut self, line: &Line<'_>, depth: usize) {
        while self.open.len() >= depth {
            self.close();
        }
        let label = self.labels.find(without_chair(line.text));
        let home = self.open.last().and_then(|(open, _)| open.section);
        let section = section_of(line.text).filter(|section| {
            SECTIONS[*section]
                .parent
                .is_none_or(|parent| home == Some(parent))
        });
        let term = match (section, home) {
            (Some(_), _) => label.term_in(STRUCTURES),
            (None, Some(home)) => label.term_in(home).or_else(|| label.term()),
            (None, None) => label.term(),
        };
        self.open(entry(line, label, section, term));
    }

    fn entry(&mut self, line: &Line<'_>) {
        let bare = without_chair(line.text);
        let label = self.labels.find(bare);
        let home = self
            .open
            .iter()
            .enumerate()
            .rev()
            .find_map(|(at, (open, _))| {
                let term = label.term_in(open.section?)?;
                Some((at + 1, term))
            });
        let (depth, term) = match home {
            Some((depth, term)) => (depth, Some(term)),
            None => {
                let listed = self.open.len() > 1 && is_plain(bare);
                (self.open.len() - usize::from(listed), label.term())
            }
        };
        while self.open.len() > depth {
            self.close();
        }
        self.done.push(entry(line, label, None, term));
    }

    fn close_to(&mut self, keep: impl Fn(&Entry) -> bool) {
        while self.open.last().is_some_and(|(open, _)| !keep(open)) {
            self.close();
        }
    }

    fn close(&mut self) {
        if let Some((mut entry, begin)) = self.open.pop() {
            entry.children = self.done.split_off(begin);
            self.done.push(entry);
        }
    }

    fn finish(mut self) -> Navigation {
        self.close_to(|_| false);
        Navigation { entries: self.done }
    }
}

fn entry(line: &Line<'_>, label: Label<'_>, section: Option<usize>, term: Option<Term>) -> Entry {
    Entry {
        label: label.text(line.text),
        start: line.start,
        term,
        children: Vec::new(),
        section,
    }
}
