//! Look-up by any name.
//!
//! What does not depend on the list stands in functions of its own, so that the library for apps has
//! it once; elsewhere it is inlined.

use std::collections::BTreeSet;
use std::ops::Range;

use chrono::NaiveDate;

use super::Vocabulary;
use super::fold::Folded;
use super::index::{Hit, Index};

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
    let index = T::index();
    if let Some(term) = index.spelled(label) {
        return Resolution::One(T::ALL[usize::from(term)]);
    }
    let terms = |numbers: Vec<u16>| {
        let terms = numbers.into_iter().map(|term| T::ALL[usize::from(term)]);
        terms.collect()
    };
    match folded(index, label, on) {
        Resolution::One(term) => Resolution::One(T::ALL[usize::from(term)]),
        Resolution::Several(several) => Resolution::Several(terms(several)),
        Resolution::None(nearest) => Resolution::None(terms(nearest)),
    }
}

/// What a label means that is not spelled as any name is, as numbers of terms.
#[cfg_attr(not(feature = "uniffi"), inline(always))]
fn folded(index: &Index, label: &str, on: Option<NaiveDate>) -> Resolution<u16> {
    let folded = Folded::new(label);
    let Some(key) = folded.key() else {
        return Resolution::None(Vec::new());
    };
    match index.find(key) {
        Some(hits) => choose(hits, on, folded.says_closed()),
        None => Resolution::None(index.nearest(key)),
    }
}

/// The term that a label means, if it is exactly one: as [`resolve`], but what is not found costs no
/// search for the nearest terms.
pub(crate) fn exact<T: Vocabulary>(label: &str, on: Option<NaiveDate>) -> Option<T> {
    let index = T::index();
    if let Some(term) = index.spelled(label) {
        return Some(T::ALL[usize::from(term)]);
    }
    let folded = Folded::new(label);
    let found = choose(index.find(folded.key()?)?, on, folded.says_closed());
    found.one().map(|term| T::ALL[usize::from(term)])
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
    let parts: Vec<Range<usize>> = split_labels(line)
        .map(|label| offset(line, label)..offset(line, label) + label.len())
        .collect();
    let mut labels = Vec::with_capacity(parts.len());
    let mut rest = &parts[..];
    while let Some((label, parts)) = first_label(T::index(), line, rest) {
        labels.push((label, resolve(label, on)));
        rest = parts;
    }
    ResolvedLine { labels }
}

/// The first label of the parts of a line, and the parts behind it.
#[cfg_attr(not(feature = "uniffi"), inline(always))]
fn first_label<'l, 'p>(
    index: &Index,
    line: &'l str,
    parts: &'p [Range<usize>],
) -> Option<(&'l str, &'p [Range<usize>])> {
    let first = parts.first()?;
    let whole = |last: usize| &line[first.start..parts[last].end];
    let known = |last: &usize| !resolves_to_nothing(index, whole(*last));
    let last = (0..parts.len().min(PARTS)).find(known).unwrap_or(0);
    Some((whole(last), &parts[last + 1..]))
}

/// No name has more commas than this, less one.
const PARTS: usize = 3;

fn offset(line: &str, label: &str) -> usize {
    label.as_ptr() as usize - line.as_ptr() as usize
}

#[cfg_attr(not(feature = "uniffi"), inline(always))]
fn resolves_to_nothing(index: &Index, label: &str) -> bool {
    let folded = || {
        let folded = Folded::new(label);
        folded.key().is_some_and(|key| index.find(key).is_some())
    };
    index.spelled(label).is_none() && !folded()
}

/// Narrows hits of several terms down by "(closed)" and by the day, each only where some remain.
fn choose(hits: &[Hit], on: Option<NaiveDate>, says_closed: bool) -> Resolution<u16> {
    if let [hit] = hits {
        return Resolution::One(hit.term);
    }
    let by_name = says_closed && hits.iter().any(|hit| hit.closed);
    let named = || hits.iter().filter(|hit| !by_name || hit.closed);
    let by_day = on.filter(|&on| named().any(|hit| hit.in_use(on)));
    let kept = || named().filter(|hit| by_day.is_none_or(|on| hit.in_use(on)));
    let mut terms = kept().map(|hit| hit.term);
    match terms.next() {
        Some(first) if terms.all(|other| other == first) => Resolution::One(first),
        _ => {
            let mut terms: Vec<_> = kept().map(|hit| hit.term).collect();
            terms.dedup();
            Resolution::Several(terms)
        }
    }
}
