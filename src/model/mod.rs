//! What everything else reads, checks and writes: the news item, its parts, and the channel it
//! appears in.
//!
//! All types are plain data: public fields, no getters. Each is `#[non_exhaustive]`, so a new field
//! breaks nobody; make one with its `new` and set what you know.

mod address;
mod body;
mod channel;
mod dateline;
mod item;
mod language_code;
mod place;

pub use address::{Address, LinkTarget};
pub use body::{Block, Link, Passage};
pub use channel::Channel;
pub use dateline::Dateline;
pub use item::{Detail, NewsItem, UnresolvedLabel};
pub use language_code::{InvalidLanguageCode, LanguageCode};
pub use place::{Field, InvalidPlace, Place, Position, Span};
