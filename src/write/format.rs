use std::borrow::Borrow;
use std::fmt;
use std::io::Write;
use std::str::FromStr;

use super::Options;
use crate::error::Result;
use crate::model::{Channel, NewsItem};

/// Makes the enum of formats and the one dispatch from a table.
macro_rules! formats {
    ($($(#[$doc:meta])* $format:ident = $code:literal, $media_type:literal, $extension:literal, $write:path;)*) => {
        /// A format that items can be written in.
        ///
        /// ```
        /// use osce_news::{model::{Channel, NewsItem}, write};
        ///
        /// let format: write::Format = "rss".parse()?;
        /// assert_eq!(format.media_type(), "application/rss+xml");
        /// let channel = Channel::new("News", "https://news.example/".parse()?);
        /// let mut out = Vec::new();
        /// format.write(&channel, [NewsItem::new("First")], &write::Options::default(), &mut out)?;
        /// # Ok::<(), Box<dyn std::error::Error>>(())
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
        #[non_exhaustive]
        pub enum Format {
            $($(#[$doc])* $format,)*
        }

        impl Format {
            /// All formats.
            pub const ALL: &'static [Self] = &[$(Self::$format),*];

            /// The format's name on the command line, such as `json-feed`.
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$format => $code,)*
                }
            }

            /// The media type (RFC 6838) to serve it with.
            pub const fn media_type(self) -> &'static str {
                match self {
                    $(Self::$format => $media_type,)*
                }
            }

            /// The usual ending of a file name, without the dot.
            pub const fn extension(self) -> &'static str {
                match self {
                    $(Self::$format => $extension,)*
                }
            }

            /// Writes the channel with these items; the items are taken one at a time.
            ///
            /// # Errors
            /// As the function of the format.
            pub fn write<I>(
                self,
                channel: &Channel,
                items: I,
                options: &Options,
                out: impl Write,
            ) -> Result<()>
            where
                I: IntoIterator,
                I::Item: Borrow<NewsItem>,
            {
                match self {
                    $(Self::$format => $write(channel, items, options, out),)*
                }
            }
        }
    };
}

formats! {
    /// RSS 2.0: [`rss`](super::rss()).
    Rss = "rss", "application/rss+xml", "xml", super::rss;
    /// Atom: [`atom`](super::atom()).
    Atom = "atom", "application/atom+xml", "atom", super::atom;
    /// JSON Feed 1.1: [`json_feed`](super::json_feed()).
    JsonFeed = "json-feed", "application/feed+json", "json", super::json_feed;
    /// The library's own XML, which loses nothing: [`xml`](super::xml()).
    Xml = "xml", "application/xml", "xml", super::xml;
    /// IPTC ninjs 3.1: [`ninjs`](super::ninjs()).
    Ninjs = "ninjs", "application/json", "json", super::ninjs;
    /// IPTC NewsML-G2, a message of news items: [`newsml_g2`](super::newsml_g2()).
    NewsmlG2 = "newsml-g2", "application/vnd.iptc.g2.newsmessage+xml", "xml", super::newsml_g2;
    /// IPTC NewsML-G2, a package item: [`newsml_g2_package`](super::newsml_g2_package()).
    NewsmlG2Package = "newsml-g2-package", "application/vnd.iptc.g2.packageitem+xml", "xml", super::newsml_g2_package;
    /// JSON-LD of schema.org: [`json_ld`](super::json_ld()).
    JsonLd = "json-ld", "application/ld+json", "jsonld", super::json_ld;
    /// A news sitemap: [`sitemap`](super::sitemap()).
    Sitemap = "sitemap", "application/xml", "xml", super::sitemap;
    /// A list of the feeds by view: [`opml`](super::opml()).
    Opml = "opml", "text/x-opml", "opml", super::opml;
    /// JSON Lines, complete: [`jsonl`](super::jsonl()).
    Jsonl = "jsonl", "application/jsonl", "jsonl", super::jsonl;
    /// A table: [`csv`](super::csv()).
    Csv = "csv", "text/csv", "csv", super::csv;
}

/// The [code](Format::code).
impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

/// A name that no format has.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no format is called “{name}”")]
#[non_exhaustive]
pub struct UnknownFormat {
    /// The name as given.
    pub name: String,
}

/// From the exact [code](Format::code).
impl FromStr for Format {
    type Err = UnknownFormat;

    fn from_str(name: &str) -> Result<Self, UnknownFormat> {
        Self::ALL
            .iter()
            .copied()
            .find(|format| format.code() == name)
            .ok_or_else(|| UnknownFormat {
                name: name.to_owned(),
            })
    }
}
