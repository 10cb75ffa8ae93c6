use super::prelude::*;

docs! {
    /// The item has neither number nor address.
    ///
    /// ## Why
    /// A feed links to the item and names it for ever by its number. Off by default: a page copied
    /// as text never has either.
    ///
    /// ## Example
    /// An item read from copied text that goes into a feed.
    ///
    /// ## Source
    /// RSS 2.0: `link` and `guid`.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    if item.news.number.is_none() && item.news.address.is_none() {
        report.field(Field::Address, "the item has neither number nor address");
    }
}
