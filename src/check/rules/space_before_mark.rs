use super::prelude::*;

docs! {
    /// A space stands before a comma, semicolon or full stop.
    ///
    /// ## Why
    /// The mark may fall on a line of its own.
    ///
    /// ## Example
    /// `in Vienna , and in Warsaw .`
    ///
    /// ## Source
    /// English typography; French sets a space before the semicolon, so only English texts are
    /// looked at.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    for text in item.english() {
        for (index, token) in text.shaped(Shape::LOOSE_STOP) {
            let next = text.tokens.get(index + 1);
            let next_apart =
                next.is_none_or(|next| !next.shape.has(Shape::GLUED) && text.of(next) != ".");
            let before = index.checked_sub(1).map(|index| &text.tokens[index]);
            let Some(before) = before.filter(|it| next_apart && it.kind != Kind::Mark) else {
                continue;
            };
            let space = before.range().end..token.range().start;
            let message = format!("a space stands before “{}”", text.of(token));
            report.text(text, space, message).fix("");
        }
    }
}
