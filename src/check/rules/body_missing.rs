use super::prelude::*;

docs! {
    /// The body is missing.
    ///
    /// ## Why
    /// An item of title and summary alone is a record of a list. Records of the newsroom are such,
    /// so this is a note.
    ///
    /// ## Example
    /// An item whose text was lost on the way.
    ///
    /// ## Source
    /// Every item page seen has one.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    if !item.body().any(|text| text.text.contains(char::is_alphanumeric)) {
        report.field(Field::Body, "the body is missing");
    }
}
