use super::prelude::*;
use crate::check::memory::{Memory, identities, text_key};
use crate::model::NewsItem;

docs! {
    /// Two items of a channel have the same text under different numbers.
    ///
    /// ## Why
    /// One was published twice, or a text was pasted into the wrong item.
    ///
    /// Only bodies of 200 letters or more are compared, without capitals, spaces and punctuation.
    ///
    /// ## Example
    /// A press release that is published again as a news item.
    ///
    /// ## Source
    /// Seen where an institution and the Secretariat publish the same text.
}

pub(in crate::check) fn check(memory: &Memory, item: &NewsItem, report: &mut Report<'_>) {
    let same_item = identities(item).any(|key| memory.identities.contains_key(&key));
    let first = text_key(item).and_then(|key| memory.texts.get(&key));
    if let Some(first) = first.filter(|_| !same_item) {
        report.field(Field::Body, format!("number {} of the channel has this text", first + 1));
    }
}
