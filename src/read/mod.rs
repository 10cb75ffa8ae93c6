//! Reading what the OSCE publishes into the model.
//!
//! Readers take bytes or text and never fetch anything. Each either fails with one
//! [`NewsError`](crate::NewsError) or gives the item together with everything that it could not place.

#[cfg(feature = "feed")]
mod any;
mod article;
#[cfg(feature = "html")]
mod attributes;
mod body;
mod charset;
mod copied;
mod date;
mod dateline;
mod elements;
#[cfg(feature = "feed")]
mod feed;
mod furniture;
#[cfg(feature = "html")]
mod head;
#[cfg(feature = "html")]
mod html;
mod jsonl;
mod label;
mod lines;
mod listing;
#[cfg(feature = "archive")]
mod many;
mod markup;
mod menu;
mod merge;
mod navigation;
mod page;
mod parts;
mod record;
mod sources;
#[cfg(feature = "html")]
mod url;
mod xml;

#[cfg(feature = "feed")]
pub use any::{Any, any};
pub(crate) use date::days_in;
pub use date::{NamedDay, parse_date};
pub use dateline::parse_dateline;
pub use elements::Ignored;
#[cfg(feature = "feed")]
pub use feed::{Feed, FeedLeftover, feed};
pub use jsonl::jsonl;
pub use lines::Leftover;
pub use listing::{Listing, listing};
#[cfg(feature = "archive")]
pub use many::{Many, Progress, Reading, many};
pub use menu::Term;
pub use merge::merge;
pub use navigation::{Chair, Drift, Entry, Navigation};
pub use page::{Page, page};
pub use sources::Sources;
pub(crate) use xml::NAMESPACE as XML_NAMESPACE;
pub use xml::{Document, xml};

/// The largest input that a reader takes, in bytes: 64 MiB.
pub const INPUT_LIMIT: usize = 64 << 20;

/// The most lines that a page or listing may have: copied lines with text, or blocks of HTML.
///
/// At 64 bytes a line the largest input has as many; what a reader keeps for each would else be
/// many times a hostile input of very short lines.
pub const LINE_LIMIT: usize = 1 << 20;

/// The most items that a feed may have.
///
/// At 256 bytes an item, fewer than any real one has, the largest input has as many. A feed in XML
/// is read up to there and [`Feed::broken_at`](crate::read::Feed::broken_at) tells where.
pub const ITEM_LIMIT: usize = 1 << 18;
