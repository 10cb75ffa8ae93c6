//! Look-up by any name.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{PartialDate, Vocabulary, fold::Folded};

/// What [`resolve`] found for a label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Resolution<T> {
    /// Exactly one term has the name.
    One(T),
    /// Several terms have the name, in the order of their list; none is preferred.
    Several(Vec<T>),
    /// No term has the name. The terms with the nearest names follow, best first; often none.
    None(Vec<T>),
}

impl<T: Copy> Resolution<T> {
    /// The term, if the label means exactly one.
    pub fn one(&self) -> Option<T> {
        match self {
            Self::One(term) => Some(*term),
            _ => None,
        }
    }

    /// The terms that have the name: one, several or none; no suggestions.
    pub fn terms(&self) -> &[T] {
        match self {
            Self::One(term) => std::slice::from_ref(term),
            Self::Several(terms) => terms,
            Self::None(_) => &[],
        }
    }

    /// The terms with the nearest names where none has the name, best first.
    pub fn suggestions(&self) -> &[T] {
        match self {
            Self::None(nearest) => nearest,
            _ => &[],
        }
    }
}

/// What [`resolve_line`] found for a line of labels.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ResolvedLine<'l, T> {
    /// Each label with what it means, in the order of the line.
    pub labels: Vec<(&'l str, Resolution<T>)>,
}

impl<T: Vocabulary> ResolvedLine<'_, T> {
    /// The terms of the labels that mean exactly one.
    pub fn terms(&self) -> BTreeSet<T> {
        let found = self.labels.iter().filter_map(|(_, found)| found.one());
        found.collect()
    }

    /// Whether every label means exactly one term.
    pub fn is_complete(&self) -> bool {
        self.labels.iter().all(|(_, found)| found.one().is_some())
    }
}

/// Finds the term that a label names.
///
/// A label is any name of the term: its code, its label in any language, an alias, an acronym or
/// a former name. Case, diacritics, dashes, spaces and punctuation do not count, nor do a leading
/// "OSCE " or "CSCE ", a trailing "(closed)" or "(discontinued)", and the suffix of the
/// Chairpersonship ("Finland – OSCE Chairpersonship 2025").
///
/// Where several terms have had the name, those win that had it on the given day; a label that
/// ends in "(closed)" then means a term that is closed.
///
/// A label that means exactly one term is found without an allocation.
///
/// ```
/// use osce_news::vocabulary::{resolve, Country, FieldOfWork, ParticipatingState, Resolution};
///
/// let finland = resolve::<Country>("Finland – OSCE Chairpersonship 2025", None);
/// assert_eq!(finland.one(), Some(Country::ParticipatingState(ParticipatingState::Finland)));
///
/// let typo = resolve::<FieldOfWork>("Polcing", None);
/// assert_eq!(typo, Resolution::None(vec![FieldOfWork::Policing]));
/// ```
pub fn resolve<T: Vocabulary>(label: &str, on: Option<NaiveDate>) -> Resolution<T> {
    let folded = Folded::new(label);
    let Some(key) = folded.key() else {
        return Resolution::None(Vec::new());
    };
    let index = T::index();
    match index.find(key) {
        Some([hit]) => Resolution::One(T::ALL[usize::from(hit.term)]),
        Some(hits) => choose(hits, on, folded.says_closed()),
        None => Resolution::None(
            index
                .nearest(key)
                .into_iter()
                .map(|term| T::ALL[usize::from(term)])
                .collect(),
        ),
    }
}

/// Splits a line of comma-separated labels, as the site prints issuers and fields of work.
///
/// Labels are trimmed and empty ones dropped. [`resolve_line`] splits and resolves at once, and
/// knows the one name that holds a comma itself.
///
/// ```
/// use osce_news::vocabulary::split_labels;
///
/// let labels: Vec<_> = split_labels("OSCE Secretariat, Transnational Threats Department").collect();
/// assert_eq!(labels, ["OSCE Secretariat", "Transnational Threats Department"]);
/// ```
pub fn split_labels(line: &str) -> impl Iterator<Item = &str> {
    line.split(',')
        .map(str::trim)
        .filter(|label| !label.is_empty())
}

/// Resolves a line of comma-separated labels.
///
/// The order of a line means nothing: compare [`terms`](ResolvedLine::terms). A name that holds a
/// comma itself stays whole, and empty labels are dropped.
///
/// ```
/// use osce_news::vocabulary::{resolve_line, Structure};
///
/// let line = "OSCE Secretariat, Transnational Threats Department";
/// let terms = resolve_line::<Structure>(line, None).terms();
/// let both = [Structure::TransnationalThreatsDepartment, Structure::Secretariat];
/// assert_eq!(terms, both.into());
///
/// let line = "OSCE Missions of Long Duration in Kosovo, Sandjak and Vojvodina, Permanent Council";
/// assert_eq!(resolve_line::<Structure>(line, None).labels.len(), 2);
/// ```
pub fn resolve_line<T: Vocabulary>(line: &str, on: Option<NaiveDate>) -> ResolvedLine<'_, T> {
    let starts: Vec<usize> = split_labels(line)
        .map(|label| offset(line, label))
        .collect();
    let ends: Vec<usize> = split_labels(line)
        .map(|label| offset(line, label) + label.len())
        .collect();
    let mut labels = Vec::with_capacity(starts.len());
    let mut first = 0;
    while first < starts.len() {
        let whole = |last: usize| &line[starts[first]..ends[last]];
        let known = |last: &usize| !resolves_to_nothing::<T>(whole(*last));
        let last = (first..starts.len().min(first + PARTS)).find(known);
        let label = whole(last.unwrap_or(first));
        labels.push((label, resolve(label, on)));
        first = last.unwrap_or(first) + 1;
    }
    ResolvedLine { labels }
}

/// No name has more commas than this, less one.
const PARTS: usize = 3;

fn offset(line: &str, label: &str) -> usize {
    label.as_ptr() as usize - line.as_ptr() as usize
}

fn resolves_to_nothing<T: Vocabulary>(label: &str) -> bool {
    let folded = Folded::new(label);
    folded
        .key()
        .is_none_or(|key| T::index().find(key).is_none())
}

/// Narrows hits of several terms down by the day and by "(closed)".
fn choose<T: Vocabulary>(hits: &[Hit], on: Option<NaiveDate>, says_closed: bool) -> Resolution<T> {
    let closed = |hit: &&Hit| T::ALL[usize::from(hit.term)].lifetime().1.is_some();
    let mut kept: Vec<&Hit> = hits.iter().collect();
    if says_closed {
        keep_if_any(&mut kept, closed);
    }
    if let Some(on) = on {
        keep_if_any(&mut kept, |hit| hit.in_use(on));
    }
    let mut terms: Vec<T> = kept
        .iter()
        .map(|hit| T::ALL[usize::from(hit.term)])
        .collect();
    terms.dedup();
    match terms[..] {
        [term] => Resolution::One(term),
        _ => Resolution::Several(terms),
    }
}

fn keep_if_any<'h>(hits: &mut Vec<&'h Hit>, keep: impl Fn(&&'h Hit) -> bool) {
    if hits.iter().any(&keep) {
        hits.retain(keep);
    }
}

/// One term that a key names, with the time for which it does.
#[derive(Clone, Copy, Debug)]
struct Hit {
    term: u16,
    from: Option<NaiveDate>,
    until: Option<NaiveDate>,
}

impl Hit {
    fn in_use(&self, on: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= on) && self.until.is_none_or(|until| on <= until)
    }
}

/// A key and its hits: one hit where all of them mean the same term.
#[derive(Debug)]
struct Entry {
    key: Box<[u8]>,
    hits: Vec<Hit>,
}

/// How many keys are measured for a suggestion, and how many terms are suggested.
const MEASURED: usize = 6;
const SUGGESTED: usize = 3;

/// The keys of a list: an open-addressed table over its entries.
#[derive(Debug)]
pub struct Index {
    entries: Vec<Entry>,
    letters: Vec<u64>,
    /// The number of an entry plus one, or 0 for a free slot.
    slots: Box<[u16]>,
}

impl Index {
    /// Builds the index of a list.
    pub(super) fn of<T: Vocabulary>() -> Self {
        let mut index = Index {
            entries: Vec::new(),
            letters: Vec::new(),
            slots: [0; 8192].into(),
        };
        for (number, term) in T::ALL.iter().enumerate() {
            let (born, died) = term.lifetime();
            let hit = |from, until| Hit {
                term: number as u16,
                from,
                until,
            };
            index.add(term.code(), hit(born, died));
            for name in term.names() {
                let from = name.from.map_or(born, |from| Some(from.earliest()));
                let until = name.until.map_or(died, |until| Some(last_day(until)));
                index.add(name.text, hit(from, until));
                if let Some((before, after)) = name.text.split_once(" OSCE ") {
                    index.add(&format!("{before} {after}"), hit(from, until));
                }
            }
        }
        for entry in &mut index.entries {
            if entry.hits.iter().all(|hit| hit.term == entry.hits[0].term) {
                entry.hits.truncate(1);
            }
        }
        index
    }

    fn add(&mut self, name: &str, hit: Hit) {
        let folded = Folded::new(name);
        let Some(key) = folded.key() else { return };
        let slot = self.slot(key);
        if self.slots[slot] == 0 {
            self.entries.push(Entry {
                key: key.into(),
                hits: Vec::new(),
            });
            self.letters.push(letters(key));
            self.slots[slot] = self.entries.len() as u16;
        }
        self.entries[usize::from(self.slots[slot]) - 1]
            .hits
            .push(hit);
    }

    /// The slot that holds the key, or the free one where it belongs.
    fn slot(&self, key: &[u8]) -> usize {
        let mask = self.slots.len() - 1;
        let mut slot = hash(key) as usize & mask;
        loop {
            match self.slots[slot] {
                0 => return slot,
                number if *self.entries[usize::from(number) - 1].key == *key => return slot,
                _ => slot = (slot + 1) & mask,
            }
        }
    }

    fn find(&self, key: &[u8]) -> Option<&[Hit]> {
        match self.slots[self.slot(key)] {
            0 => None,
            number => Some(&self.entries[usize::from(number) - 1].hits),
        }
    }

    /// The terms whose keys are nearest to the given one, best first.
    ///
    /// The keys that differ least in their letters are measured by edit distance, and one
    /// character in three may differ.
    fn nearest(&self, key: &[u8]) -> Vec<u16> {
        let own = letters(key);
        let limit = (key.len() / 3).max(1);
        let mut closest = [(u32::MAX, 0); MEASURED];
        for (number, other) in self.letters.iter().enumerate() {
            let difference = (own ^ other).count_ones();
            if difference < closest[MEASURED - 1].0 {
                let place = closest.partition_point(|&(known, _)| known <= difference);
                closest[place..].rotate_right(1);
                closest[place] = (difference, number);
            }
        }
        let mut measured: Vec<(usize, u16)> = Vec::new();
        for (difference, number) in closest {
            // One edit changes at most two letters.
            if difference as usize > 2 * limit {
                break;
            }
            let entry = &self.entries[number];
            if let Some(distance) = distance(key, &entry.key, limit) {
                measured.extend(entry.hits.iter().map(|hit| (distance, hit.term)));
            }
        }
        measured.sort_unstable();
        let mut terms: Vec<u16> = Vec::with_capacity(SUGGESTED);
        for (_, term) in measured {
            if terms.len() < SUGGESTED && !terms.contains(&term) {
                terms.push(term);
            }
        }
        terms
    }
}

/// The last day on which a name may have been in use that gave way at a date.
fn last_day(until: PartialDate) -> NaiveDate {
    match until.day() {
        Some(_) => until.latest().pred_opt().unwrap_or(NaiveDate::MIN),
        None => until.latest(),
    }
}

fn distance(a: &[u8], b: &[u8], limit: usize) -> Option<usize> {
    let args = rapidfuzz::distance::levenshtein::Args::default().score_cutoff(limit);
    rapidfuzz::distance::levenshtein::distance_with_args(
        a.iter().copied(),
        b.iter().copied(),
        &args,
    )
}

/// Which letters a key has, and which of them twice: a bit each.
fn letters(key: &[u8]) -> u64 {
    key.iter().fold(0, |letters, byte| {
        let bit = 1 << (byte & 31);
        if letters & bit == 0 {
            letters | bit
        } else {
            letters | bit << 32
        }
    })
}

/// A fast hash of a key: eight bytes a step.
fn hash(key: &[u8]) -> u64 {
    const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;
    let mix = |hash: u64, word: u64| (hash.rotate_left(5) ^ word).wrapping_mul(FACTOR);
    let (words, rest) = key.as_chunks::<8>();
    let hash = words.iter().fold(key.len() as u64, |hash, word| {
        mix(hash, u64::from_le_bytes(*word))
    });
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    let hash = mix(hash, u64::from_le_bytes(last));
    hash ^ hash >> 32
}
