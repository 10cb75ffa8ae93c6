//! What the rules of spelling share.

use super::context::Item;
use super::lexicon::{Senses, instead};
use super::report::Report;
use super::scan::Shape;

/// Reports the words with this sense that the house spells otherwise.
///
/// Words in quotations, addresses and names are left alone. A capital is taken for a name, but for
/// a verb at the beginning of a sentence.
pub(super) fn spelling(item: &Item<'_>, report: &mut Report<'_>, sense: Senses, how: &str) {
    for text in item.english() {
        for (index, token) in text.with(sense) {
            let word = text.bare(index);
            let opens = token.shape.has(Shape::FIRST) && !token.shape.has(Shape::CAPITALS);
            let verb = word.ends_with("ing") || word.ends_with("ed");
            let name = token.shape.has(Shape::CAPITAL) && !(opens && verb);
            if name || token.shape.has(Shape::QUOTED) || text.in_address(index) {
                continue;
            }
            let Some(right) = instead(word) else {
                continue;
            };
            let right = if token.shape.has(Shape::CAPITAL) {
                let (first, rest) = right.split_at(1);
                format!("{}{rest}", first.to_uppercase())
            } else {
                right.to_owned()
            };
            let start = token.range().start;
            let message = format!("“{word}” is written {how}: {right}");
            report
                .text(text, start..start + word.len(), message)
                .fix(right);
        }
    }
}
