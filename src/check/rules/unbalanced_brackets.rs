use super::prelude::*;

docs! {
    /// A bracket opens and never closes, or closes without having opened.
    ///
    /// ## Why
    /// A part of the sentence is lost, or a bracket too many was pasted.
    ///
    /// ## Example
    /// `the Transnational Threats Department (TNTD held`.
    ///
    /// ## Source
    /// `a)` and `1)` before a point of a list are right, and so are faces.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    let mut open: Vec<usize> = Vec::new();
    for &text in &item.texts {
        for (index, token) in text.shaped(Shape::BRACKET) {
            let bracket = text.of(token);
            if matches!(bracket, "(" | "[") {
                if !face(text, index) {
                    open.push(index);
                }
                continue;
            }
            let partner = if bracket == ")" { "(" } else { "[" };
            match open.last().copied() {
                Some(at) if text.word(at) == partner => {
                    open.pop();
                }
                _ if point(text, index) || face(text, index) => {}
                _ => {
                    report.text(text, token.range(), "no bracket opens before this one");
                }
            }
        }
        for at in open.drain(..) {
            report.text(text, text.tokens[at].range(), "the bracket never closes");
        }
    }
}

/// `a)`, `1)` or `iv)` at the beginning of a point.
fn point(text: Text<'_>, index: usize) -> bool {
    let word = index.checked_sub(1).map_or("", |index| text.word(index));
    let roman = word.chars().all(|c| "ivxIVX".contains(c));
    !word.is_empty() && (word.len() <= 2 || roman) && word.chars().all(char::is_alphanumeric)
}

/// `:)` and `:(`
fn face(text: Text<'_>, index: usize) -> bool {
    let before = index.checked_sub(1).map_or("", |index| text.word(index));
    let glued = text.tokens[index].shape.has(Shape::GLUED);
    glued && matches!(before, ":" | ";" | "-")
}
