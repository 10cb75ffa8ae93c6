use super::prelude::*;

docs! {
    /// A paragraph of the body stands there twice.
    ///
    /// ## Why
    /// Captures of pages repeat parts of the body, and so does a slip while pasting.
    ///
    /// The summary may repeat the first paragraph: that is the form of today's pages. Short
    /// paragraphs and entries of lists may recur.
    ///
    /// ## Example
    /// The same paragraph as the second and the last.
    ///
    /// ## Source
    /// Some captures of older pages.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    const SHORT: usize = 60;
    let mut long: Vec<Text<'_>> = item
        .body()
        .filter(|text| text.role == Role::Paragraph && text.text.len() > SHORT)
        .collect();
    long.sort_unstable_by_key(|text| (text.text.len(), text.text, text.place));
    for same in long.chunk_by(|a, b| a.text == b.text) {
        for again in &same[1..] {
            let message = format!("the paragraph stands at {} already", same[0].place);
            report.place(again.place, message).fix("");
        }
    }
}
