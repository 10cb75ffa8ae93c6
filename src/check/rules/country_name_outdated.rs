use super::prelude::*;
use crate::check::lexicon::Meaning;

docs! {
    /// A State is called by a name that it had given up by the day of issue.
    ///
    /// ## Why
    /// States tell the OSCE how they want to be called.
    ///
    /// Older items are right for their time, so nothing is found without a day of issue, nor where a
    /// year from before the change stands near. Quotations
    /// are not looked at, and names of other bodies (`Human Rights Foundation of Turkey`) are left
    /// alone.
    ///
    /// ## Example
    /// `Turkey` in an item of 2024.
    ///
    /// ## Source
    /// The former names in the vocabulary: Türkiye since 1 June 2022, North Macedonia since
    /// 14 February 2019.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    const REACH: usize = 8;
    let Some(on) = item.news.issued_on.filter(|_| item.english) else {
        return;
    };
    for found in item.phrases.iter().filter(|found| !found.quoted) {
        let Meaning::FormerState { right, until } = &found.phrase.meaning else {
            continue;
        };
        let text = item.texts[found.text];
        let history = text.near_year_before(found.at, REACH, until.year());
        if on <= until.latest() || history || part_of_name(text, found.at) {
            continue;
        }
        let range = found.range();
        let message = format!("“{}” is called {right} since {until}", &text.text[range.clone()]);
        report.text(text, range, message).fix(&**right);
    }
}

/// Whether `of` and a capitalized word that is no office of a State stand before it.
fn part_of_name(text: Text<'_>, at: usize) -> bool {
    const OFFICES: [&str; 14] = [
        "Ambassador", "Citizens", "Embassy", "Government", "Minister", "Ministers", "Ministry",
        "Parliament", "People", "Permanent", "President", "Republic", "Representative", "State",
    ];
    let Some(before) = at.checked_sub(1) else {
        return false;
    };
    let joined = matches!(text.word(before), "of" | "in" | "for") && before > 0;
    let head = before.wrapping_sub(1);
    let capital = text.tokens.get(head).is_some_and(|it| it.shape.has(Shape::CAPITAL));
    let first = text.tokens.get(head).is_some_and(|it| it.shape.has(Shape::FIRST));
    joined && capital && !first && !OFFICES.contains(&text.word(head))
}
