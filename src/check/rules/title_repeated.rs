use super::prelude::*;
use crate::check::memory::{Memory, title_key};
use crate::model::NewsItem;

docs! {
    /// Two items of a channel have the same title.
    ///
    /// ## Why
    /// Readers take them for one. Series of reports may repeat their title, so this is a note.
    ///
    /// ## Example
    /// `Daily report` twice.
    ///
    /// ## Source
    /// Capitals, spaces and punctuation do not count.
}

pub(in crate::check) fn check(memory: &Memory, item: &NewsItem, report: &mut Report<'_>) {
    if let Some(first) = title_key(item).and_then(|key| memory.titles.get(&key)) {
        report.field(Field::Title, format!("number {} of the channel has this title", first + 1));
    }
}
