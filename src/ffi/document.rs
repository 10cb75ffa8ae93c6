//! Reading.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::error::NewsError;
use crate::model::{Channel, NewsItem, Place, Position, Span};
use crate::read::{self, Chair, Document, Drift, Entry, Leftover, Navigation, Page, Term};
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
    /// Its entries.
    pub entries: Vec<MenuEntry>,
    /// Who holds the Chair, as the menu says it.
    pub chair: Option<MenuChair>,
    /// How the menu differs from the vocabulary.
    pub drift: Vec<Drift>,
}

/// An entry of the menu with the entries below it.
#[derive(Debug, Clone, uniffi::Record)]
pub struct MenuEntry {
    /// The label as printed.
    pub label: String,
    /// Where it stands in the source.
    pub start: Position,
    /// The term it names, where the vocabulary knows it.
    pub term: Option<Term>,
    /// The entries below it.
    pub children: Vec<MenuEntry>,
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
            label: entry.label,
            start: entry.start,
            term: entry.term,
            children: entry.children.into_iter().map(Self::from).collect(),
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
/// with `NotText` and `TooLarge` for input that is no text or too long.
#[uniffi::export]
pub fn read_page(input: Vec<u8>) -> Result<ForeignPage, NewsError> {
    read::page(input).map(ForeignPage::from)
}

/// Reads the library's own XML, which the format `XML` writes without loss.
///
/// Fails with `NotNews` where the input is not well-formed or something else.
#[uniffi::export]
pub fn read_xml(input: Vec<u8>) -> Result<Document, NewsError> {
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

/// A page to try the library on, in the shape of the site's pages.
#[uniffi::export]
pub fn sample_page() -> String {
    sample::PAGE.to_owned()
}
