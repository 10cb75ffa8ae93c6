use std::ops::Range;

use super::prelude::*;

docs! {
    /// The text begins with fields of the page instead of its first sentence.
    ///
    /// ## Why
    /// Feeds of the OSCE put the item's number, a name or the goals that it serves before the text;
    /// republishers carry it on. Summaries begin with the titles of an item's attachments.
    ///
    /// ## Example
    /// `513310 VIENNA, 15 November …`, `SDGs SDGs:  16 - Peace, justice and strong institutions …`,
    /// `Agenda List of speakers The officers met …` where the body begins with `The officers met`.
    /// Only a number of five or six digits before a capital is reported: `129 officials took part`
    /// is a sentence. So is what ends with a mark before the body's first sentence.
    ///
    /// ## Source
    /// 13 of 20 republished descriptions; 2 of 426 summaries begin with titles of attachments.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    if let Some(summary) = item.summary()
        && let Some(range) = before_the_body(item, summary)
    {
        let message = "this has leaked in before the body's first sentence";
        report.text(summary, range, message).fix("");
        return;
    }
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

/// The text that a summary has before the body's first sentence, in bytes: nothing that ends with a
/// mark, and no dateline.
fn before_the_body(item: &Item<'_>, summary: Text<'_>) -> Option<Range<usize>> {
    const WORDS: usize = 6;
    let first = item.body().find(|text| text.role == Role::Paragraph)?;
    let opening = first.tokens.get(..WORDS)?;
    let ordinary = Senses::NEVER_TWICE.and(Senses::ENGLISH);
    let sentence = opening[0].shape.has(Shape::CAPITAL) && opening[0].senses.has(ordinary);
    let dated = || item.dateline().is_some_and(|(_, range)| range.start == 0);
    if !sentence && !dated() {
        return None;
    }
    let opening = &first.text[first.stretch(0, WORDS - 1)];
    let start = summary.text.find(opening).filter(|&start| start > 0)?;
    let before: Vec<_> = summary
        .tokens
        .iter()
        .take_while(|token| token.range().end <= start)
        .collect();
    let words = before.iter().any(|token| token.kind == Kind::Word);
    let ends = before.last()?.kind != Kind::Mark || summary.text[..start].trim_end().ends_with(')');
    let dateline = before[0].shape.has(Shape::CAPITALS) && summary.word(1) == ",";
    (words && ends && !dateline).then_some(0..start)
}
