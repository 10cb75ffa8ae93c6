use super::prelude::*;

docs! {
    /// The title is written in title case.
    ///
    /// ## Why
    /// Sentence case shows what is a name. Off by default: a title of names looks the same.
    ///
    /// ## Example
    /// `Officers Train Together For Better Borders`.
    ///
    /// ## Source
    /// House usage: sentence case in nearly all of 426 titles.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    const FEW: usize = 5;
    let Some(title) = item.title().filter(|_| item.english) else {
        return;
    };
    let words = title.tokens.iter().filter(|it| it.kind == Kind::Word);
    let words: Vec<_> = words
        .filter(|it| it.range().len() > 3 && !it.shape.has(Shape::FIRST.and(Shape::CAPITALS)))
        .collect();
    let capital = words.iter().filter(|it| it.shape.has(Shape::CAPITAL)).count();
    if words.len() >= FEW && capital == words.len() {
        report.field(Field::Title, "the title is written in title case");
    }
}
