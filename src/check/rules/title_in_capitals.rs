use super::prelude::*;

docs! {
    /// The title is written in capitals.
    ///
    /// ## Why
    /// It is hard to read, and screen readers may spell it letter by letter.
    ///
    /// ## Example
    /// `OFFICERS TRAIN IN BISHKEK`; acronyms are right.
    ///
    /// ## Source
    /// House usage: sentence case.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    let Some(title) = item.title() else {
        return;
    };
    let words = title.tokens.iter().filter(|it| it.kind == Kind::Word);
    let long = words.filter(|token| token.range().len() > 3);
    let capitals = long.clone().filter(|it| it.shape.has(Shape::CAPITALS)).count();
    if capitals >= 3 && capitals == long.count() {
        report.field(Field::Title, "the title is written in capitals");
    }
}
