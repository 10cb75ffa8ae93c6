//! Feeds: RSS, RDF, Atom and JSON Feed into a channel and its items.
//!
//! The reader is our own. A general one turns `12/05/2015` into a day, makes up identifiers, and brings
//! a parser of URLs with tables of Unicode; here nothing is guessed, dates and leaked fields without a
//! place are kept, and all that is needed is a reader of XML.

mod entry;
mod json;
mod prefix;
mod xml;

use serde::{Deserialize, Serialize};

use super::charset::decode;
use crate::error::{NewsError, Result};
use crate::model::{Address, Channel, LanguageCode, NewsItem, Position};
use entry::Entry;

/// What a feed holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct Feed {
    /// The channel; none where the feed has no address at all, which a channel needs.
    pub channel: Option<Channel>,
    /// The items in the order of the feed.
    pub items: Vec<NewsItem>,
    /// What has no place in channel or items: fields of the content system that leaked into a
    /// description, dates that could mean two days or none.
    pub leftovers: Vec<FeedLeftover>,
    /// Where an ill-formed feed could not be read on. What stands before was read.
    pub broken_at: Option<Position>,
}

/// A text of a feed that has no place in the model.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct FeedLeftover {
    /// The item it stands in, from 0; none for the channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<u32>,
    /// The element it stands in, by the name that RSS has for it, such as `description`.
    pub element: String,
    /// The text.
    pub text: String,
}

/// Reads a feed: RSS 0.90 to 2.0, RSS 1.0 (RDF), Atom 0.3 and 1.0, JSON Feed 1.0 and 1.1.
///
/// Authors become issuers and categories fields of work, kinds of content or countries, where the
/// vocabulary knows them; the others are kept as [unresolved](NewsItem::unresolved). Bodies become
/// typed blocks: no script, no markup, links to `http`, `https` and `mailto` alone. Fields of the
/// content system that leaked into a description (a number of six digits, a staff member's name, a
/// unit, a caption, `SDGs SDGs:`) are set aside in [`leftovers`](Feed::leftovers).
///
/// The stamp of an item becomes [`published_at`](NewsItem::published_at). It is no day of issue,
/// from which it may differ by a day; only a stamp that is a day without a time is one. A stamp that
/// could mean two days (`12/05/2015`) is refused and kept in the leftovers.
///
/// Elements of which the model has nothing are passed over: comments, ratings, enclosures that are no
/// pictures, extensions.
///
/// A feed that is cut off or ill-formed is read up to there, see [`broken_at`](Feed::broken_at).
///
/// # Errors
/// [`NewsError::IllFormed`] where the input is no feed at all, or breaks before the first item;
/// [`NewsError::NotText`] and [`NewsError::TooLarge`] as for [`page`](super::page()).
///
/// ```
/// let feed = osce_news::read::feed(
///     "<rss><channel><title>News</title><link>https://www.osce.org/</link>
///      <item><title>A title</title><link>/odihr/1</link></item></channel></rss>",
/// )?;
/// assert_eq!(feed.items[0].number, Some(1));
/// # Ok::<(), osce_news::NewsError>(())
/// ```
pub fn feed(input: impl AsRef<[u8]>) -> Result<Feed> {
    feed_in(&decode(input.as_ref(), None)?)
}

pub(super) fn feed_in(text: &str) -> Result<Feed> {
    let raw = match text.trim_start().starts_with('{') {
        true => json::read(text)?,
        false => xml::read(text)?,
    };
    if raw.entries.is_empty()
        && let Some(broken) = raw.broken
    {
        return Err(broken.into_error());
    }
    Ok(raw.into_feed())
}

/// A feed as its format has it.
#[derive(Debug, Default)]
struct Raw {
    title: Text,
    description: Text,
    /// The page, its own address, its hub, a picture.
    page: Option<Address>,
    feed: Option<Address>,
    hub: Option<Address>,
    image: Option<Address>,
    language: Option<LanguageCode>,
    copyright: String,
    ttl: Option<u32>,
    authors: Vec<String>,
    entries: Vec<Entry>,
    broken: Option<Broken>,
}

/// A text with what its format says about its markup.
#[derive(Debug, Default, Clone)]
struct Text {
    value: String,
    kind: Kind,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Nothing says whether it is markup.
    #[default]
    Unknown,
    Plain,
    Html,
}

/// Where and why a feed could not be read on.
#[derive(Debug)]
struct Broken {
    at: Position,
    reason: String,
}

impl Broken {
    fn into_error(self) -> NewsError {
        NewsError::IllFormed {
            line: self.at.line,
            column: self.at.column,
            reason: self.reason,
        }
    }
}

impl Raw {
    fn into_feed(self) -> Feed {
        let mut feed = Feed {
            broken_at: self.broken.as_ref().map(|broken| broken.at),
            ..Feed::default()
        };
        let base = self.page.clone().or(self.feed.clone());
        for (index, mut entry) in self.entries.into_iter().enumerate() {
            if entry.authors.is_empty() {
                entry.authors.clone_from(&self.authors);
            }
            entry.language = entry.language.or(self.language);
            let (item, leftovers) = entry.into_item(base.as_ref());
            feed.items.push(item);
            feed.leftovers
                .extend(leftovers.into_iter().map(|(element, text)| FeedLeftover {
                    item: Some(index as u32),
                    element: element.to_owned(),
                    text,
                }));
        }
        let title = entry::line_of(&self.title);
        let description = entry::line_of(&self.description);
        let first = || feed.items.iter().find_map(|item| item.address.clone());
        match self.page.or(self.feed.clone()).or_else(first) {
            Some(page) => {
                let mut channel = Channel::new(title, page);
                channel.description = description;
                channel.language = self.language;
                channel.feed_address = self.feed;
                channel.image = self.image;
                channel.copyright = self.copyright;
                channel.ttl = self.ttl;
                channel.hub = self.hub;
                feed.channel = Some(channel);
            }
            None => {
                let texts = [("title", title), ("description", description)];
                let texts = texts.into_iter().filter(|(_, text)| !text.is_empty());
                feed.leftovers
                    .extend(texts.map(|(element, text)| FeedLeftover {
                        item: None,
                        element: element.to_owned(),
                        text,
                    }));
            }
        }
        feed
    }
}
