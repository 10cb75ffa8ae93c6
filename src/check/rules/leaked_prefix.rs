use super::prelude::*;

docs! {
    /// The text begins with fields of the page instead of its first sentence.
    ///
    /// ## Why
    /// Feeds of the OSCE put the item's number, a name or the goals that it serves before the text;
    /// republishers carry it on.
    ///
    /// ## Example
    /// `513310 VIENNA, 15 November …`, `SDGs SDGs:  16 - Peace, justice and strong institutions …`.
    /// Only a number of five or six digits before a capital is reported: `129 officials took part`
    /// is a sentence.
    ///
    /// ## Source
    /// 13 of 20 republished descriptions.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    let first = item.body().next();
    for text in item.summary().into_iter().chain(first) {
        let [number, next, ..] = text.tokens else {
            continue;
        };
        let word = text.of(number);
        let digits = matches!(word.len(), 5 | 6) && word.bytes().all(|b| b.is_ascii_digit());
        let capital = next.shape.has(Shape::CAPITAL) && !next.shape.has(Shape::GLUED);
        if digits && capital && !text.text.starts_with(' ') {
            let range = 0..next.range().start;
            let message = format!("“{word}” has leaked in before the text");
            report.text(text, range, message).fix("");
        } else if word == "SDGs" && text.of(next) == "SDGs" {
            let range = 0..next.range().end;
            report.text(text, range, "fields of the page have leaked in before the text");
        }
    }
}
