use super::prelude::*;

docs! {
    /// An ordinal number has the wrong ending.
    ///
    /// ## Why
    /// `21th` is read aloud wrongly.
    ///
    /// ## Example
    /// `the 21th meeting`; `11th`, `112th` and `113th` are right.
    ///
    /// ## Source
    /// English usage.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    for text in item.english() {
        for (_, token) in text.shaped(Shape::ORDINAL) {
            let word = text.of(token);
            let (number, ending) = word.split_at(word.len() - 2);
            let right = match number.as_bytes() {
                [.., b'1', _] => "th",
                [.., b'1'] => "st",
                [.., b'2'] => "nd",
                [.., b'3'] => "rd",
                _ => "th",
            };
            if ending != right && !token.shape.has(Shape::QUOTED) {
                let right = format!("{number}{right}");
                let message = format!("the ordinal is {right}");
                report.text(text, token.range(), message).fix(right);
            }
        }
    }
}
