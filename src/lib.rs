//! One typed view of the news of the OSCE: read pages, resolve labels, check items, write feeds.
//!
//! | module | what it is for |
//! |---|---|
//! | [`read`] | pages, listings and feeds into the model |
//! | [`model`] | the news item and its parts |
//! | [`vocabulary`] | every name the OSCE prints, with codes and history |
//! | [`mention`] | which States and structures a text names |
//! | [`check`] | what an editor would say |
//! | [`mod@write`] | RSS and the other formats |
//! | [`sample`] | a page to try it on |
//!
//! Data goes one way, from `read` over `model` to `check` and `write`. The library reads bytes that
//! it is given and never fetches anything.
//!
//! ```
//! use osce_news::{check, model::Channel, read, sample, write};
//!
//! let page = read::page(sample::PAGE)?;
//! for finding in check::page(&page, &check::Settings::default()) {
//!     eprintln!("{finding}");
//! }
//! let channel = Channel::new("News of my mission", "https://news.example/mission".parse()?);
//! let mut feed = Vec::new();
//! write::rss(&channel, [&page.item], &write::Options::default(), &mut feed)?;
//! # Ok::<(), osce_news::NewsError>(())
//! ```

pub mod check;
#[cfg(feature = "uniffi")]
#[doc(hidden)]
pub mod ffi;
pub mod mention;
pub mod model;
pub mod read;
pub mod sample;
pub mod vocabulary;
pub mod write;

mod bits;
mod error;
mod words;

pub use error::{NewsError, Result};

/// The example of the README runs as a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!();
