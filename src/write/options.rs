use chrono::{DateTime, NaiveDate, Utc};

use crate::model::Address;

/// How to write; one for all formats, each takes what it has a place for.
///
/// ```
/// use osce_news::write::{IllegalCharacters, Options};
///
/// let mut options = Options::default();
/// options.characters = IllegalCharacters::Reject;
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Options {
    /// What becomes of characters that XML cannot carry.
    pub characters: IllegalCharacters,
    /// How much of an item a feed carries.
    pub content: Content,
    /// How Atom carries the body.
    pub markup: Markup,
    /// What identifies an item in Atom.
    pub ids: Ids,
    /// The moment at which the output is made; the library asks no clock. It is the RSS
    /// `lastBuildDate`, the Atom `updated` of a feed, and stands in where a format must have a
    /// moment and an item gives none. The sitemap keeps the two days before it.
    pub made_at: Option<DateTime<Utc>>,
    /// Links to the other documents of a feed that has several.
    pub paging: Paging,
}

/// What becomes of a character that XML 1.0 cannot carry: most control characters, U+FFFE and
/// U+FFFF ([XML 1.0], `Char`). It holds for all texts in XML and for the HTML of bodies in any
/// format; [`xml`](super::xml()) and JSON text have a way to carry each character and keep it.
///
/// [XML 1.0]: https://www.w3.org/TR/xml/#charsets
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[non_exhaustive]
pub enum IllegalCharacters {
    /// Fail with [`NewsError::IllegalCharacter`](crate::NewsError::IllegalCharacter), which tells
    /// the place.
    Reject,
    /// Leave the character out.
    Strip,
    /// Write U+FFFD REPLACEMENT CHARACTER for it, so that the loss can be seen.
    #[default]
    Replace,
}

/// How much of an item a feed carries.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[non_exhaustive]
pub enum Content {
    /// Summary and body.
    #[default]
    Full,
    /// The summary alone.
    Summary,
}

/// How Atom carries a body.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[non_exhaustive]
pub enum Markup {
    /// As HTML in a CDATA section, `type="html"`: every reader takes it.
    #[default]
    Html,
    /// As elements of XHTML, `type="xhtml"`: an XML tool sees the structure.
    Xhtml,
}

/// What identifies an item in Atom ([RFC 4287], section 4.2.6).
///
/// [RFC 4287]: https://www.rfc-editor.org/rfc/rfc4287#section-4.2.6
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[non_exhaustive]
pub enum Ids {
    /// [`NewsItem::id`](crate::model::NewsItem::id): an address, or a UUID.
    #[default]
    Address,
    /// A `tag:` URI ([RFC 4151]) of the channel's host on this day, on which the host must have
    /// been the publisher's.
    ///
    /// [RFC 4151]: https://www.rfc-editor.org/rfc/rfc4151
    Tag(NaiveDate),
}

/// Where the other documents of a paged or archived feed are ([RFC 5005]).
///
/// [RFC 5005]: https://www.rfc-editor.org/rfc/rfc5005
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct Paging {
    /// The first page.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub first: Option<Address>,
    /// The page before this one, with newer items.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub previous: Option<Address>,
    /// The page after this one, with older items. JSON Feed: `next_url`.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub next: Option<Address>,
    /// The last page.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub last: Option<Address>,
    /// The feed with the newest items, of which this is an archive.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub current: Option<Address>,
    /// The archive before this document, with older items.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub prev_archive: Option<Address>,
    /// The archive after this document, with newer items.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub next_archive: Option<Address>,
    /// Whether this document is an archive: its items never change again.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub is_archive: bool,
}

impl Paging {
    /// The links with their relations.
    pub(super) fn links(&self) -> impl Iterator<Item = (&'static str, &Address)> {
        [
            ("first", &self.first),
            ("previous", &self.previous),
            ("next", &self.next),
            ("last", &self.last),
            ("current", &self.current),
            ("prev-archive", &self.prev_archive),
            ("next-archive", &self.next_archive),
        ]
        .into_iter()
        .filter_map(|(relation, address)| Some((relation, address.as_ref()?)))
    }
}
