use super::prelude::*;

docs! {
    /// The summary says just what the title says.
    ///
    /// ## Why
    /// It stands below the title in every list and takes the room of a sentence that would tell
    /// more.
    ///
    /// ## Example
    /// The title again with a full stop.
    ///
    /// ## Source
    /// 2 of 426 records.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    let (Some(title), Some(summary)) = (item.title(), item.summary()) else {
        return;
    };
    let same = letters(title.text).eq(letters(summary.text));
    if same && letters(title.text).next().is_some() {
        report.field(Field::Summary, "the summary says what the title says");
    }
}

/// The letters and digits of a text, small.
fn letters(text: &str) -> impl Iterator<Item = char> {
    let letters = text.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase)
}
