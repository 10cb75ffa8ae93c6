use super::prelude::*;
use crate::check::claims::claims;

docs! {
    /// The summary gives another number than the body for the same thing.
    ///
    /// ## Why
    /// The summary is mostly a copy of the first paragraph; a number that was changed in one is
    /// easily forgotten in the other.
    ///
    /// A round number beside an exact one is no disagreement where a word says so: `over 6,000`
    /// and `about 6,300`. Nor is a number about something else: the words around the two must be
    /// the same, and the body must nowhere give the summary's number for it.
    ///
    /// ## Example
    /// `over x participants` against `over 50 participants`. For a placeholder the body's number is
    /// a sure correction; for another number it is a suggestion.
    ///
    /// ## Source
    /// Seen on a page of November 2024.
}

/// How many words of the two must be the same.
const ALIKE: usize = 3;

/// How many numbers of the summary are compared, the first ones.
const MOST: usize = 100;

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    let numbers = Senses::NUMBER.and(Senses::TO_COME);
    let Some(summary) = item.summary().filter(|it| it.seen.senses.has(numbers)) else {
        return;
    };
    for claim in claims(summary).filter(|claim| !claim.ordinal).take(MOST) {
        let agreed = item
            .body()
            .flat_map(claims)
            .any(|other| other.noun.eq_ignore_ascii_case(claim.noun) && other.agrees(&claim));
        if agreed {
            continue;
        }
        let pairs = item.body().flat_map(|text| claims(text).map(move |c| (text, c)));
        let alike = pairs
            .filter(|(_, other)| other.value.is_some() && !other.ordinal)
            .map(|(text, other)| (claim.likeness(summary, &other, text), text, other))
            .filter(|(likeness, ..)| *likeness >= ALIKE)
            .max_by_key(|(likeness, ..)| *likeness);
        let Some((_, text, other)) = alike else {
            continue;
        };
        let here = summary.word(claim.at);
        let there = text.word(other.at);
        let finding = report.text(
            summary,
            summary.tokens[claim.at].range(),
            format!("the summary has “{here} {0}”, the body “{there} {0}”", claim.noun),
        );
        let quoted = summary.tokens[claim.at].shape.has(Shape::QUOTED);
        match claim.value {
            None if !quoted => finding.fix(there),
            _ => finding.suggest(there),
        };
    }
}
