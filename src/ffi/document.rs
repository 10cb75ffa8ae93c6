//! Reading.

use std::borrow::Cow;
use std::collections::HashMap;

use super::{CalendarDay, ProgressWatcher};
use crate::error::NewsError;
use crate::model::{Channel, Dateline, NewsItem, Place, Position, Span};
use crate::read::{
    self, Any, Chair, Document, Drift, Entry, Feed, Leftover, Listing, Navigation, Page, Term,
};
use crate::sample;
use crate::vocabulary::ParticipatingState;

/// What a page holds.
#[derive(Debug, Clone, uniffi::Record)]
#[uniffi(name = "Page")]
pub struct ForeignPage {
    /// The item.
    pub item: NewsItem,
    /// The menu of the site, empty where the page came without it.
    pub navigation: ForeignNavigation,
    /// Lines that have no place in the item or the menu.
    pub leftovers: Vec<Leftover>,
    /// Where each text of the item was read.
    pub sources: HashMap<Place, Span>,
}

/// The menu of the site.
#[derive(Debug, Clone, uniffi::Record)]
#[uniffi(name = "Navigation")]
pub struct ForeignNavigation {
    /// All entries, each before those below it.
    pub entries: Vec<MenuEntry>,
    /// Who holds the Chair, as the menu says it.
    pub chair: Option<MenuChair>,
    /// How the menu differs from the vocabulary.
    pub drift: Vec<Drift>,
}

/// An entry of the menu.
#[derive(Debug, Clone, uniffi::Record)]
pub struct MenuEntry {
    /// The label as printed.
    pub label: String,
    /// Where it stands in the source.
    pub start: Position,
    /// The term it names, where the vocabulary knows it.
    pub term: Option<Term>,
    /// How deep it stands: 1 at the highest level, else one more than the entry it stands under,
    /// which is the last one before it with a smaller level.
    pub level: u8,
}

/// Who holds the Chair, as the menu says it beside the State.
#[derive(Debug, Clone, uniffi::Record)]
pub struct MenuChair {
    /// The State that holds the Chair.
    pub state: ParticipatingState,
    /// The year of the Chairpersonship.
    pub year: i32,
}

impl From<Page> for ForeignPage {
    fn from(page: Page) -> Self {
        Self {
            item: page.item,
            navigation: page.navigation.into(),
            leftovers: page.leftovers,
            sources: page.sources.iter().collect(),
        }
    }
}

impl From<Navigation> for ForeignNavigation {
    fn from(navigation: Navigation) -> Self {
        Self {
            chair: navigation.chair().map(MenuChair::from),
            drift: navigation.drift(),
            entries: navigation
                .entries
                .into_iter()
                .map(MenuEntry::from)
                .collect(),
        }
    }
}

impl From<Entry> for MenuEntry {
    fn from(entry: Entry) -> Self {
        Self {
            label: entry.label.into_owned(),
            start: entry.start,
            term: entry.term,
            level: entry.level,
        }
    }
}

impl From<Chair> for MenuChair {
    fn from(chair: Chair) -> Self {
        Self {
            state: chair.state,
            year: chair.year,
        }
    }
}

/// Reads one page, from HTML or copied text.
///
/// Fails with `NotNews` where nothing in it is the heading, a label or the dateline of one,
/// with `NotText`, `TooLarge` and `TooManyLines` for input that is no text or too long.
#[uniffi::export]
pub fn read_page(input: &[u8]) -> Result<ForeignPage, NewsError> {
    read::page(input).map(ForeignPage::from)
}

/// What a listing of the newsroom holds.
#[derive(Debug, Clone, uniffi::Record)]
#[uniffi(name = "Listing")]
pub struct ForeignListing {
    /// The items in the order of the page, without bodies.
    pub items: Vec<NewsItem>,
    /// The menu of the site, empty where the page came without it.
    pub navigation: ForeignNavigation,
    /// Lines that have no place in an item or the menu.
    pub leftovers: Vec<Leftover>,
}

impl From<Listing> for ForeignListing {
    fn from(listing: Listing) -> Self {
        Self {
            items: listing.items,
            navigation: listing.navigation.into(),
            leftovers: listing.leftovers,
        }
    }
}

/// Reads a listing of the newsroom of 2001 to 2025, from HTML or copied text, in English or
/// Russian.
///
/// Fails with `NotNews` where there is neither a record nor the heading of a newsroom.
#[uniffi::export]
pub fn read_listing(input: &[u8]) -> Result<ForeignListing, NewsError> {
    read::listing(input).map(ForeignListing::from)
}

/// Reads a feed: RSS, RDF, Atom or JSON Feed.
///
/// A feed that is cut off or ill-formed is read up to there. Fails with `IllFormed` where the
/// input is no feed at all, or breaks before the first item.
#[uniffi::export]
pub fn read_feed(input: &[u8]) -> Result<Feed, NewsError> {
    read::feed(input)
}

/// What was read, by its kind.
#[derive(Debug, Clone, uniffi::Enum)]
pub enum Reading {
    /// One page.
    OfPage {
        /// The page.
        page: Box<ForeignPage>,
    },
    /// A listing.
    OfListing {
        /// The listing.
        listing: ForeignListing,
    },
    /// A feed.
    OfFeed {
        /// The feed.
        feed: Feed,
    },
    /// The library's own XML.
    OfXml {
        /// The document.
        document: Document,
    },
    /// Complete items, from JSON Lines.
    OfItems {
        /// The items.
        items: Vec<NewsItem>,
    },
}

/// Reads a page, a listing, a feed, the library's own XML or JSON Lines, whichever the input is.
#[uniffi::export]
pub fn read_any(input: &[u8]) -> Result<Reading, NewsError> {
    Ok(match read::any(input)? {
        Any::Page(page) => Reading::OfPage {
            page: Box::new((*page).into()),
        },
        Any::Listing(listing) => Reading::OfListing {
            listing: listing.into(),
        },
        Any::Feed(feed) => Reading::OfFeed { feed },
        Any::Xml(document) => Reading::OfXml { document },
        Any::Items(items) => Reading::OfItems { items },
    })
}

/// The items of a page, a listing, a feed, the library's own XML or JSON Lines, whichever the input
/// is.
#[uniffi::export]
pub fn read_items(input: &[u8]) -> Result<Vec<NewsItem>, NewsError> {
    read::any(input).map(Any::into_items)
}

/// What became of one of several inputs.
#[derive(Debug, uniffi::Record)]
pub struct ReadOutcome {
    /// Its items; none where it could not be read.
    pub items: Vec<NewsItem>,
    /// Why it could not be read.
    pub failure: Option<NewsError>,
}

/// Reads several inputs, each whatever it is; the outcome of each stands at its index.
///
/// None where `progress` asked to stop.
#[uniffi::export(default(progress = None))]
pub fn read_all(
    inputs: Vec<Vec<u8>>,
    progress: Option<Box<dyn ProgressWatcher>>,
) -> Option<Vec<ReadOutcome>> {
    let total = inputs.len() as u32;
    let inputs = (0..).zip(inputs);
    let outcomes = inputs.map(|(done, input)| {
        let going = progress
            .as_ref()
            .is_none_or(|progress| progress.advanced(done, total));
        going.then(|| match read_items(&input) {
            Ok(items) => ReadOutcome {
                items,
                failure: None,
            },
            Err(error) => ReadOutcome {
                items: Vec::new(),
                failure: Some(error),
            },
        })
    });
    outcomes.collect()
}

/// The items with those that are one and the same merged into one, from listing, feed and page.
#[uniffi::export]
pub fn merge_items(items: Vec<NewsItem>) -> Vec<NewsItem> {
    read::merge(items)
}

/// Reads the library's own XML, which the format `XML` writes without loss.
///
/// Fails with `NotNews` where the input is not well-formed or something else.
#[uniffi::export]
pub fn read_xml(input: &[u8]) -> Result<Document, NewsError> {
    read::xml(input)
}

#[uniffi::export]
impl NewsItem {
    /// The address to send a reader to: the item's own, or the one that osce.org has for every
    /// number.
    #[uniffi::method(name = "link")]
    fn foreign_link(&self) -> Option<String> {
        self.link().map(Cow::into_owned)
    }

    /// The item's lasting identifier, a URI.
    #[uniffi::method(name = "id")]
    fn foreign_id(&self) -> String {
        self.id().into_owned()
    }

    /// The item as JSON, in the form that all languages share.
    #[uniffi::method(name = "to_json")]
    fn foreign_to_json(&self) -> Result<String, NewsError> {
        serde_json::to_string(self).map_err(not_json)
    }
}

#[uniffi::export]
impl Channel {
    /// The channel as JSON, in the form that all languages share.
    #[uniffi::method(name = "to_json")]
    fn foreign_to_json(&self) -> Result<String, NewsError> {
        serde_json::to_string(self).map_err(not_json)
    }
}

/// The channel that JSON in the form of `to_json` holds.
#[uniffi::export]
pub fn channel_from_json(text: &str) -> Result<Channel, NewsError> {
    serde_json::from_str(text).map_err(not_json)
}

/// The item that JSON in the form of `to_json` holds.
#[uniffi::export]
pub fn item_from_json(text: &str) -> Result<NewsItem, NewsError> {
    serde_json::from_str(text).map_err(not_json)
}

fn not_json(error: serde_json::Error) -> NewsError {
    NewsError::NotNews {
        line: error.line() as u32,
        column: error.column() as u32,
        reason: error.to_string(),
    }
}

/// The day that a text as on the OSCE's pages means; none where it could mean two.
#[uniffi::export]
pub fn parse_date(text: &str) -> Option<CalendarDay> {
    read::parse_date(text)
}

/// The dateline at the head of a paragraph.
#[uniffi::export]
pub fn parse_dateline(paragraph: &str) -> Option<Dateline> {
    read::parse_dateline(paragraph)
}

/// The largest input that a reader takes, in bytes.
#[uniffi::export]
pub fn input_limit() -> u64 {
    read::INPUT_LIMIT as u64
}

/// A page to try the library on, in the shape of the site's pages.
#[uniffi::export]
pub fn sample_page() -> String {
    sample::PAGE.to_owned()
}
