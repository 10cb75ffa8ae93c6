use super::prelude::*;
use rapidfuzz::distance::levenshtein::BatchComparator;

docs! {
    /// A name in the summary is spelt a little differently in the body.
    ///
    /// ## Why
    /// A misspelt name hurts its bearer.
    ///
    /// Two names are compared where both have six letters or more, begin with the same letter and
    /// differ in one letter that is neither the last nor the last but one: what differs at the end
    /// is mostly grammar (`Albania`, `Albanian`). Names that the vocabulary knows do not count.
    ///
    /// ## Example
    /// `Kupchina` in the summary, `Kupchyna` in the body.
    ///
    /// ## Source
    /// Summary and first paragraph are the same text on most pages.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    const SHORT: usize = 6;
    /// Names of a summary that are compared, the first ones.
    const MOST: usize = 100;
    let Some(summary) = item.summary() else {
        return;
    };
    if item.body().next().is_none_or(|first| first.text == summary.text) {
        return;
    }
    let names = summary.shaped(Shape::CAPITAL);
    let inside = names.filter(|(_, it)| !it.shape.has(Shape::FIRST.and(Shape::CAPITALS)));
    for (index, _) in inside.take(MOST) {
        let name = summary.bare(index);
        if name.len() < SHORT || name.contains('-') {
            continue;
        }
        let known = |word: &str| {
            let country = crate::vocabulary::resolve::<crate::vocabulary::Country>(word, None);
            country.one().is_some()
        };
        let mut near = None;
        let mut found = false;
        for text in item.body() {
            for (other, _) in text.shaped(Shape::CAPITAL) {
                let other = text.bare(other);
                found |= other == name;
                if !found && nearly(name, other) {
                    near = near.or(Some(other));
                }
            }
        }
        if let Some(other) = near.filter(|other| !found && !known(name) && !known(other)) {
            let start = summary.tokens[index].range().start;
            let message = format!("the summary has “{name}”, the body “{other}”");
            report
                .text(summary, start..start + name.len(), message)
                .suggest(other);
        }
    }
}

/// Whether two names differ in one letter inside.
fn nearly(a: &str, b: &str) -> bool {
    let inside = |name: &str| name.char_indices().nth_back(1).map_or(0, |(at, _)| at);
    let lengths = a.len().abs_diff(b.len()) <= 1 && b.len() >= 6;
    lengths
        && a.as_bytes()[0] == b.as_bytes()[0]
        && a[inside(a)..] == b[inside(b)..]
        && !b.contains('-')
        && BatchComparator::new(a.chars()).distance(b.chars()) == 1
}
