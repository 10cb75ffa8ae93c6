use super::prelude::*;
use crate::check::dates::{self, in_words, weekday};

docs! {
    /// A day of the week does not fit its date.
    ///
    /// ## Why
    /// Who wants to come, comes on the wrong day.
    ///
    /// Where the year is not written, that of the day of issue counts, and without both nothing is
    /// found. Nothing is corrected: either of the two can be wrong.
    ///
    /// ## Example
    /// `on Monday, 15 November 2024`, which was a Friday.
    ///
    /// ## Source
    /// The Gregorian calendar.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    for text in item.english() {
        for (index, token) in text.with(Senses::WEEKDAY) {
            let comma = usize::from(text.word(index + 1) == ",");
            let day = index + 1 + comma;
            let Some(date) = dates::day_month(text, day) else {
                continue;
            };
            let Some(full) = date.near(item.news.issued_on) else {
                continue;
            };
            let named = text.of(token);
            let right = weekday(full);
            if !named.eq_ignore_ascii_case(right) && token.shape.has(Shape::CAPITAL) {
                let range = text.stretch(index, date.last);
                let day = in_words(full);
                report
                    .text(text, range, format!("{day} is a {right}, not a {named}"))
                    .help("either the day of the week or the date is wrong");
            }
        }
    }
}
