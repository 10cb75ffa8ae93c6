use super::prelude::*;

docs! {
    /// A small word stands there twice.
    ///
    /// ## Why
    /// It is the most common slip after a change, and the eye passes over it.
    ///
    /// Only words count that are never doubled in good English: `that that` and `had had` may be
    /// right.
    ///
    /// ## Example
    /// `the work of the the Mission`.
    ///
    /// ## Source
    /// English usage.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    for text in item.english() {
        for (index, next) in text.shaped(Shape::AGAIN) {
            let token = &text.tokens[index - 1];
            let (word, again) = (text.of(token), text.of(next));
            let same = word.eq_ignore_ascii_case(again) && !next.shape.has(Shape::CAPITAL);
            let quoted = next.shape.has(Shape::QUOTED);
            if same && !next.shape.has(Shape::GLUED) && !quoted && !text.in_address(index - 1) {
                let range = token.range().end..next.range().end;
                let message = format!("“{again}” stands there twice");
                report.text(text, range, message).fix("");
            }
        }
    }
}
