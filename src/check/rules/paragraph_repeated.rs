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
    let long: Vec<Text<'_>> = item
        .body()
        .filter(|text| text.role == Role::Paragraph && text.text.len() > SHORT)
        .collect();
    for (index, text) in long.iter().enumerate() {
        let first = long[..index].iter().find(|before| before.text == text.text);
        if let Some(first) = first {
            let message = format!("the paragraph stands at {} already", first.place);
            report.place(text.place, message).fix("");
        }
    }
}
