//! Mentions in the texts of a news item.

use serde::{Deserialize, Serialize};

use super::{Mention, find};
use crate::model::{Block, Field, NewsItem, Place};
use crate::vocabulary::Language;

/// A mention in a text of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct ItemMention {
    /// The text that holds it: the title, the summary, or a text of the body.
    pub place: Place,
    /// The mention; its characters are counted in that text.
    #[serde(flatten)]
    pub mention: Mention,
}

/// Finds the mentions in the title, the summary and the body of an item, in this order.
///
/// The language and the day are the item's own; an item without a language is read as English, one
/// in a language that is not official not at all. Each text is read by itself.
///
/// ```
/// use osce_news::mention;
/// use osce_news::model::{Block, NewsItem};
///
/// let mut item = NewsItem::new("Judges meet in Montenegro");
/// item.body.push(Block::paragraph("They came from Serbia."));
/// let found: Vec<_> = mention::item(&item)
///     .iter()
///     .map(|found| format!("{}: {}", found.place, found.mention.term.code()))
///     .collect();
/// assert_eq!(found, ["title: ME", "body[0]: RS"]);
/// ```
pub fn item(item: &NewsItem) -> Vec<ItemMention> {
    let language = match item.language {
        None => Language::English,
        Some(code) => match Language::from_code(code.as_str()) {
            Some(language) => language,
            None => return Vec::new(),
        },
    };
    let on = item
        .issued_on
        .or(item.published_at.map(|moment| moment.date_naive()));
    let mut found = Vec::new();
    let mut read = |place: Place, text: &str| {
        let mentions = find(text, language, on);
        found.extend(
            mentions
                .into_iter()
                .map(|mention| ItemMention { place, mention }),
        );
    };
    read(Place::field(Field::Title), &item.title);
    read(Place::field(Field::Summary), &item.summary);
    for (number, block) in (0..).zip(&item.body) {
        for (line, passage) in (0..).zip(block.passages()) {
            let place = match block {
                Block::List { .. } => Place::line(number, line),
                _ => Place::entry(Field::Body, number),
            };
            read(place, &passage.text);
        }
    }
    found
}
