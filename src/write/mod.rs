//! Writes items in the formats that newsrooms, feed readers, search engines and apps take.
//!
//! There is one function a format, and [`Format`] names them all. Each takes a [`Channel`], any
//! iterator of items, [`Options`], and an [`io::Write`]; it holds one item at a time, so the
//! memory it needs does not grow with their number. No function asks a clock: the same input
//! gives the same bytes. After an error the output is incomplete; throw it away.
//!
//! They write in small pieces and flush at the end: give a file or a socket as a [`BufWriter`].
//! [`views`], [`pages`] and [`archives`], which ask for one file after another, buffer by
//! themselves.
//!
//! What is written is well-formed whatever the texts contain. Bodies become markup from their
//! typed blocks, never from raw text.
//!
//! ```
//! use osce_news::{model::Channel, read, sample, write};
//!
//! let page = read::page(sample::PAGE)?;
//! let mut channel = Channel::new("News", "https://news.example/".parse()?);
//! channel.feed_address = Some("https://news.example/feed.xml".parse()?);
//! let mut feed = Vec::new();
//! write::rss(&channel, [&page.item], &write::Options::default(), &mut feed)?;
//! # Ok::<(), osce_news::NewsError>(())
//! ```
//!
//! [`BufWriter`]: std::io::BufWriter
//! [`Channel`]: crate::model::Channel
//! [`io::Write`]: std::io::Write

mod atom;
mod csv;
mod date;
mod element;
mod format;
mod html;
mod json;
mod json_feed;
mod json_ld;
mod jsonl;
mod newsml_g2;
mod ninjs;
mod opml;
mod options;
mod pages;
mod parts;
mod rss;
mod scan;
mod sitemap;
mod skos;
mod view;
mod views;
mod xml;

pub use atom::atom;
pub use csv::csv;
pub use format::{Format, UnknownFormat};
pub use json_feed::json_feed;
pub use json_ld::json_ld;
pub use jsonl::jsonl;
pub use newsml_g2::{newsml_g2, newsml_g2_package};
pub use ninjs::ninjs;
pub use opml::opml;
pub use options::{Content, Ids, IllegalCharacters, Markup, Options, Paging};
pub use pages::{archives, pages};
pub use rss::rss;
pub use sitemap::sitemap;
pub use skos::{SkosSyntax, skos};
pub use view::View;
pub use views::views;
pub use xml::xml;
