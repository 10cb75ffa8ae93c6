use super::prelude::*;

docs! {
    /// The summary is missing.
    ///
    /// ## Why
    /// Lists, feeds and search results show the summary. Without one they fall back on the first
    /// paragraph, which often is too long.
    ///
    /// ## Example
    /// An item that goes from the title to the body.
    ///
    /// ## Source
    /// The pages of 2022 to 2025 print one above the labels.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    if !item.news.summary.contains(char::is_alphanumeric) {
        report
            .field(Field::Summary, "the summary is missing")
            .help("two or three sentences that stand on their own, often the first paragraph");
    }
}
