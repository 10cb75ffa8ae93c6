use serde::{Deserialize, Serialize};

use super::charset::decode;
use super::feed::{Feed, feed_in};
use super::jsonl::jsonl_in;
use super::listing::{Listing, found_in, listing_in};
use super::page::{Page, page_of};
use super::xml::{Document, NAMESPACE, xml};
use crate::error::Result;
use crate::model::NewsItem;

/// What was read, by its kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Any {
    /// One page.
    Page(Box<Page>),
    /// A listing.
    Listing(Listing),
    /// A feed.
    Feed(Feed),
    /// The library's own XML.
    Xml(Document),
    /// Complete items, from JSON Lines or an array.
    Items(Vec<NewsItem>),
}

impl Any {
    /// The items in it: one of a page, all of a listing or feed.
    pub fn items(&self) -> &[NewsItem] {
        match self {
            Self::Page(page) => std::slice::from_ref(&page.item),
            Self::Listing(listing) => &listing.items,
            Self::Feed(feed) => &feed.items,
            Self::Xml(document) => &document.items,
            Self::Items(items) => items,
        }
    }

    /// The items alone.
    pub fn into_items(self) -> Vec<NewsItem> {
        match self {
            Self::Page(page) => vec![page.item],
            Self::Listing(listing) => listing.items,
            Self::Feed(feed) => feed.items,
            Self::Xml(document) => document.items,
            Self::Items(items) => items,
        }
    }
}

/// What kind of text it is, as its beginning and its labels tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Feed,
    Xml,
    Items,
    Listing,
    /// One record of a listing, or a page with the labels of one.
    Record,
    Page,
}

/// Reads a page, a listing, a feed, the library's own XML or JSON Lines, whichever the input is.
///
/// # Errors
/// Those of the reader for that kind: [`page`](super::page()), [`listing`](super::listing()),
/// [`feed`](super::feed()), [`xml`](super::xml()) or [`jsonl`](super::jsonl()).
///
/// ```
/// use osce_news::read::{self, Any};
///
/// assert!(matches!(read::any(osce_news::sample::PAGE)?, Any::Page(_)));
/// let feed = read::any("<rss><channel><title>None today</title></channel></rss>")?;
/// assert!(feed.items().is_empty());
/// # Ok::<(), osce_news::NewsError>(())
/// ```
pub fn any(input: impl AsRef<[u8]>) -> Result<Any> {
    any_in(input.as_ref(), None)
}

/// Reads what the bytes are, with the character set that is declared outside of them.
pub(super) fn any_in(bytes: &[u8], charset: Option<&str>) -> Result<Any> {
    let text = decode(bytes, charset)?;
    match kind(&text) {
        Kind::Feed => feed_in(&text).map(Any::Feed),
        Kind::Xml => xml(text.as_bytes()).map(Any::Xml),
        Kind::Items => jsonl_in(&text).map(Any::Items),
        Kind::Listing => match found_in(&text)? {
            found if found.is_page => page_of(&text).map(|page| Any::Page(Box::new(page))),
            found => Ok(Any::Listing(found.listing)),
        },
        Kind::Record => match found_in(&text) {
            Ok(found) if !found.is_page && !has_body(&found.listing) => {
                Ok(Any::Listing(found.listing))
            }
            _ => page_of(&text).map(|page| Any::Page(Box::new(page))),
        },
        Kind::Page => match page_of(&text) {
            Ok(page) => Ok(Any::Page(Box::new(page))),
            // A newsroom without a record has nothing that a page has.
            Err(error) => listing_in(&text).map(Any::Listing).map_err(|_| error),
        },
    }
}

fn kind(text: &str) -> Kind {
    match root(text) {
        "{" if text.contains("\"version\"") && text.contains("jsonfeed.org") => Kind::Feed,
        "{" | "[" => Kind::Items,
        "rss" | "feed" | "RDF" | "channel" => Kind::Feed,
        "news" if text.contains(NAMESPACE) => Kind::Xml,
        _ => match count_records(text) {
            0 => Kind::Page,
            1 => Kind::Record,
            _ => Kind::Listing,
        },
    }
}

/// Whether text follows behind the one record, as it does on a page.
fn has_body(listing: &Listing) -> bool {
    const FEWEST_WORDS: usize = 8;
    let words = |text: &str| text.split_whitespace().count();
    let prose = |text: &str| words(text) >= FEWEST_WORDS;
    listing.items.is_empty() || listing.leftovers.iter().any(|line| prose(&line.text))
}

/// The name of the first element, or `{` or `[` for JSON.
fn root(text: &str) -> &str {
    let mut rest = text.trim_start_matches('\u{FEFF}').trim_start();
    if rest.starts_with('{') {
        return "{";
    }
    // A copied page may begin with a bracket too.
    let array = rest.strip_prefix('[').map(str::trim_start);
    if array.is_some_and(|inside| inside.starts_with(['{', ']'])) {
        return "[";
    }
    // Comments and declarations stand before it; one of the type may have others inside.
    while rest.starts_with("<!") || rest.starts_with("<?") {
        let skipped = match rest.starts_with("<!--") {
            true => rest.find("-->"),
            false => Some(1),
        };
        rest = skipped.map_or("", |end| &rest[end..]);
        rest = rest.find('<').map_or("", |next| &rest[next..]);
    }
    let name = rest.strip_prefix('<').unwrap_or_default();
    let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != ':');
    let name = &name[..end.unwrap_or(name.len())];
    name.split_once(':').map_or(name, |(_, local)| local)
}

/// How many records of a listing a text has: labels of a day of publication.
fn count_records(text: &str) -> usize {
    ["Publishing date", "Дата публикации"]
        .iter()
        .map(|label| {
            memchr::memmem::find_iter(text.as_bytes(), label.as_bytes())
                .take(2)
                .count()
        })
        .sum()
}
