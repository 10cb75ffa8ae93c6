use super::prelude::*;
use crate::check::dates;

docs! {
    /// A date names a day that its month does not have.
    ///
    /// ## Why
    /// It cannot be right.
    ///
    /// ## Example
    /// `31 November`, `29 February 2023`.
    ///
    /// ## Source
    /// The Gregorian calendar.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    for text in item.english() {
        for (index, token) in text.with(Senses::MONTH) {
            let Some(number) = index.checked_sub(1) else {
                continue;
            };
            let capital = token.shape.has(Shape::CAPITAL);
            if capital && dates::impossible(text, number) {
                let year = dates::year_behind(text, index);
                let range = text.stretch(number, index + usize::from(year.is_some()));
                let named = &text.text[range.clone()];
                let message = format!("there is no {named}");
                report.text(text, range, message);
            }
        }
    }
}
