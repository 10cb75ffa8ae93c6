//! Which States and structures a text names.

use super::CalendarDay;
use crate::mention::{self, ItemMention, Mention};
use crate::model::NewsItem;
use crate::vocabulary::Language;

/// Finds what a text names: countries, structures, series of meetings, the Chairpersonship.
///
/// The day tells which of several former names is meant.
#[uniffi::export(default(on = None))]
pub fn find_mentions(text: &str, language: Language, on: Option<CalendarDay>) -> Vec<Mention> {
    mention::find(text, language, on)
}

/// Finds what title, summary and body of an item name.
#[uniffi::export]
pub fn find_item_mentions(item: NewsItem) -> Vec<ItemMention> {
    mention::item(&item)
}
