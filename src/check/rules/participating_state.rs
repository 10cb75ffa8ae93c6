use super::prelude::*;

docs! {
    /// The States of the OSCE are not called “participating States”.
    ///
    /// ## Why
    /// The OSCE rests on no treaty, so it has participating States, not members; the capital S and
    /// the small p are in all its documents.
    ///
    /// `member States` is found only beside `OSCE`: the EU, the UN, NATO and the Council of Europe
    /// have members. Quotations are left alone.
    ///
    /// ## Example
    /// `participating states`, `Participating States`, `OSCE member states`.
    ///
    /// ## Source
    /// House usage: 10 of 10 places; Rules of Procedure of the OSCE.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    for text in item.english() {
        for (index, token) in text.with(Senses::STATE) {
            if index == 0 || token.shape.has(Shape::QUOTED) {
                continue;
            }
            let before = &text.tokens[index - 1];
            let plural = text.bare(index).len() > "state".len();
            let right = if plural { "States" } else { "State" };
            let bare = token.range().start..token.range().start + text.bare(index).len();
            match text.of(before) {
                "participating" if &text.text[bare.clone()] != right => {
                    let message = format!("it is “participating {right}”");
                    report.text(text, bare, message).fix(right);
                }
                "Participating" if !before.shape.has(Shape::FIRST) && running(text, index) => {
                    let message = format!("it is “participating {right}”");
                    let range = before.range().start..bare.end;
                    report
                        .text(text, range, message)
                        .fix(format!("participating {right}"));
                }
                "member" if of_the_osce(text, index) => {
                    let message = format!("the OSCE has participating {right}, not members");
                    let range = before.range().start..bare.end;
                    report
                        .text(text, range, message)
                        .fix(format!("participating {right}"));
                }
                _ => {}
            }
        }
    }
}

/// Whether the words before are running text, not a title in capitals.
fn running(text: Text<'_>, index: usize) -> bool {
    let prose = matches!(text.role, Role::Summary | Role::Paragraph | Role::ListEntry);
    let small = |back: usize| {
        index.checked_sub(back).is_some_and(|at| {
            let token = &text.tokens[at];
            let name = token.shape.has(Shape::CAPITAL) && !token.shape.has(Shape::FIRST);
            token.kind == Kind::Word && !name
        })
    };
    let next = text.tokens.get(index + 1);
    let name = next.is_some_and(|it| it.shape.has(Shape::CAPITAL));
    prose && !name && (small(2) || text.word(index.wrapping_sub(2)) == "OSCE")
}

/// `OSCE member States`, `OSCE’s member States`, `member States of the OSCE`
fn of_the_osce(text: Text<'_>, index: usize) -> bool {
    let before = index.checked_sub(2).map_or("", |index| text.bare(index));
    let behind = [1, 2, 3].map(|step| text.word(index + step));
    before == "OSCE" || matches!(behind, ["of", "the", "OSCE" | "OSCE’s"])
}
