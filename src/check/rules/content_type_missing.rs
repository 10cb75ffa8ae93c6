use super::prelude::*;

docs! {
    /// The type of content is not given.
    ///
    /// ## Why
    /// Feeds and lists tell a press release from a story by it. Off by default: older pages do not
    /// print it.
    ///
    /// ## Example
    /// An item without `Content type:` and without a heading such as `News Item`.
    ///
    /// ## Source
    /// The newsroom of 2001 to 2025 and the pages of today.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    let unresolved = item.news.unresolved_in(Field::ContentType).next();
    if item.news.content_type.is_none() && unresolved.is_none() {
        report.field(Field::ContentType, "the type of content is not given");
    }
}
