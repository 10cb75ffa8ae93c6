use super::prelude::*;

docs! {
    /// A space is missing behind a comma, semicolon or full stop.
    ///
    /// ## Why
    /// Two words become one for search and for screen readers.
    ///
    /// Only a mark between letters counts, not in addresses: `1,000`, `osce.org` and `e.g.` are
    /// right. Behind a full stop the next word must begin a sentence (`The`, `This`, …).
    ///
    /// ## Example
    /// `in Moldova,Ukraine and Georgia`.
    ///
    /// ## Source
    /// One of 426 records.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    for text in item.english() {
        for (index, after) in text.shaped(Shape::BEHIND_STOP) {
            let [.., before, stop] = &text.tokens[..index] else {
                continue;
            };
            let words = before.kind == Kind::Word && after.kind == Kind::Word;
            if !stop.shape.has(Shape::GLUED) || !words || text.in_address(index - 1) {
                continue;
            }
            let mark = text.of(stop);
            let small = text.of(before).chars().rev().take(3).all(char::is_lowercase);
            let opens = after.shape.has(Shape::CAPITAL)
                && after.senses.has(Senses::ENGLISH.and(Senses::ARTICLE));
            let missing = match mark {
                "," | ";" => true,
                "." => small && text.of(before).len() > 2 && opens,
                _ => false,
            };
            if missing {
                let message = format!("a space is missing behind “{mark}”");
                report
                    .text(text, stop.range(), message)
                    .fix(format!("{mark} "));
            }
        }
    }
}
