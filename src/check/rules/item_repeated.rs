use super::prelude::*;
use crate::check::memory::{Memory, identities};
use crate::model::NewsItem;

docs! {
    /// A channel has the same item twice.
    ///
    /// ## Why
    /// Feed readers show one of the two, and not always the newer one.
    ///
    /// Items are the same where they share a number or an address; one item has many addresses,
    /// but one number.
    ///
    /// ## Example
    /// `/secretariat/513310` and `/node/513310`.
    ///
    /// ## Source
    /// RSS 2.0 and RFC 4287: an entry's identifier is unique.
}

pub(in crate::check) fn check(memory: &Memory, item: &NewsItem, report: &mut Report<'_>) {
    let first = identities(item).find_map(|key| memory.identities.get(&key));
    if let Some(first) = first {
        let field = if item.number.is_some() {
            Field::Number
        } else {
            Field::Address
        };
        report.field(field, format!("it is the same item as number {} of the channel", first + 1));
    }
}
