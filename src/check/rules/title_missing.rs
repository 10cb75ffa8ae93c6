use super::prelude::*;

docs! {
    /// The title is missing.
    ///
    /// ## Why
    /// Readers, search engines and every feed format show the title first; RSS and Atom cannot do
    /// without one.
    ///
    /// ## Example
    /// An item whose title is empty or has neither letter nor digit, such as `–`.
    ///
    /// ## Source
    /// RSS 2.0 and RFC 4287: an entry has a title.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    if !item.news.title.contains(char::is_alphanumeric) {
        report.field(Field::Title, "the title is missing");
    }
}
