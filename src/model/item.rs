use std::borrow::Cow;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::{Address, Block, Dateline, Field, LanguageCode};
use crate::vocabulary::{ContentType, Country, FieldOfWork, Structure};

/// One piece of OSCE news: a news item, press release, report or story.
///
/// Each field says where it stands on a page and what it becomes in a feed. What a reader could not
/// resolve to the vocabulary is in [`unresolved`](Self::unresolved), never dropped.
///
/// ```
/// use osce_news::model::{Block, NewsItem};
/// use osce_news::vocabulary::{FieldOfWork, Structure};
///
/// let mut item = NewsItem::new("Officers train in Bishkek");
/// item.issued_by.push(Structure::ProgrammeOfficeInBishkek);
/// item.fields_of_work.push(FieldOfWork::Policing);
/// item.body.push(Block::paragraph("Twelve officers took part."));
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
#[serde(default)]
pub struct NewsItem {
    /// The OSCE's number of the item: digits at the end of each of its addresses, the only part
    /// that never changed. RSS: part of `guid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub number: Option<u32>,
    /// One address of the item; the same item has several. RSS: `link`, and `guid` where there is
    /// no number.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub address: Option<Address>,
    /// Further addresses under which the item was met, without [`address`](Self::address), each
    /// once. RSS: not written.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub other_addresses: Vec<Address>,
    /// Language of title, summary and body; none where the source does not say. RSS has one
    /// language for the whole channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub language: Option<LanguageCode>,
    /// What the page is headed: `News Item`, `Press release`, … RSS: `category` with the domain
    /// `content-type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub content_type: Option<ContentType>,
    /// The title, plain text, empty where missing. RSS: `title`.
    pub title: String,
    /// The summary, plain text of one paragraph, empty where missing. RSS: `description`; where
    /// empty, the first paragraph of the body.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub summary: String,
    /// Place and day at the head of the body. RSS: stays in the body's first paragraph.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub dateline: Option<Dateline>,
    /// The day the item was issued (`Issued on:`, `Publishing date:`), ISO 8601 when serialized;
    /// none where the source does not give it, never guessed from the text. RSS: `pubDate`, at
    /// 00:00:00 GMT, where [`published_at`](Self::published_at) is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub issued_on: Option<NaiveDate>,
    /// The moment a feed or a page's metadata gives for its publication, in UTC; RFC 3339 when
    /// serialized. It can be a day later than [`issued_on`](Self::issued_on). RSS: `pubDate`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub published_at: Option<DateTime<Utc>>,
    /// The moment of the last change, in UTC, where a source gives it. RSS: not written.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub updated_at: Option<DateTime<Utc>>,
    /// Who issued it (`Issued by:`, `Where we are:`), as printed. RSS: one `dc:creator` each.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub issued_by: Vec<Structure>,
    /// The fields of work (`Fields of work:`, `What we do:`). RSS: `category` with the domain
    /// `field-of-work`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub fields_of_work: Vec<FieldOfWork>,
    /// The countries it is about (`Location:`, `Locations:`). RSS: `category` with the domain
    /// `country`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub locations: Vec<Country>,
    /// The text, block by block, without the summary's separate print. RSS: `content:encoded`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub body: Vec<Block>,
    /// Labelled lines that have no field of their own, such as `Organized by:` of an event. RSS:
    /// not written.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub details: Vec<Detail>,
    /// Labels that no vocabulary knows, with the field they stood in. RSS: as resolved ones, with
    /// the label as it stood.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub unresolved: Vec<UnresolvedLabel>,
}

impl NewsItem {
    /// An item with this title and nothing else set.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..Self::default()
        }
    }

    /// The address to send a reader to: [`address`](Self::address), or the one that osce.org has for
    /// every number.
    pub fn link(&self) -> Option<Cow<'_, str>> {
        match (&self.address, self.number) {
            (Some(address), _) => Some(Cow::Borrowed(address.as_str())),
            (None, Some(number)) => Some(Cow::Owned(node_address(number))),
            (None, None) => None,
        }
    }

    /// The item's lasting identifier, a URI: from the number where there is one, else the address,
    /// else a UUID (version 8, [RFC 9562]) made of title, summary and body. The same item has the
    /// same one everywhere.
    ///
    /// [RFC 9562]: https://www.rfc-editor.org/rfc/rfc9562#section-5.8
    pub fn id(&self) -> Cow<'_, str> {
        match (self.number, &self.address) {
            (Some(number), _) => Cow::Owned(node_address(number)),
            (None, Some(address)) => Cow::Borrowed(address.as_str()),
            (None, None) => Cow::Owned(self.content_uuid()),
        }
    }

    fn content_uuid(&self) -> String {
        let texts = [self.title.as_str(), self.summary.as_str()];
        let mut hash = Fnv128::default();
        for text in texts
            .into_iter()
            .chain(self.body.iter().flat_map(Block::texts))
        {
            hash.write(text);
        }
        let version_8 = (hash.0 & !(0xF << 76)) | (0x8 << 76);
        let uuid = (version_8 & !(0x3 << 62)) | (0x2 << 62);
        let hex = format!("{uuid:032x}");
        let parts = [
            &hex[..8],
            &hex[8..12],
            &hex[12..16],
            &hex[16..20],
            &hex[20..],
        ];
        format!("urn:uuid:{}", parts.join("-"))
    }

    /// Adds an address under which the item was met: as its [`address`](Self::address) where it has
    /// none, else to the [`other_addresses`](Self::other_addresses). The number follows from the
    /// first address that has one.
    pub fn add_address(&mut self, address: Address) {
        self.number = self.number.or(address.number());
        match &self.address {
            None => self.address = Some(address),
            Some(known) if *known == address => {}
            Some(_) if self.other_addresses.contains(&address) => {}
            Some(_) => self.other_addresses.push(address),
        }
    }

    /// Adds a label that no vocabulary knows, once.
    pub fn add_unresolved(&mut self, field: Field, text: &str) {
        if !self.unresolved_in(field).any(|known| known == text) {
            self.unresolved.push(UnresolvedLabel::new(field, text));
        }
    }

    /// The labels of one field that no vocabulary knows.
    pub fn unresolved_in(&self, field: Field) -> impl Iterator<Item = &str> {
        self.unresolved
            .iter()
            .filter(move |label| label.field == field)
            .map(|label| label.text.as_str())
    }
}

/// A labelled line of a page for which the model has no field.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct Detail {
    /// The label as printed, without its colon.
    pub label: String,
    /// What stands behind it, as printed.
    pub text: String,
}

impl Detail {
    /// The detail with this label and text.
    pub fn new(label: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            text: text.into(),
        }
    }
}

/// A label as it stood on the page, which no vocabulary knows.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct UnresolvedLabel {
    /// The field it would belong to.
    pub field: Field,
    /// The label as printed.
    pub text: String,
}

impl UnresolvedLabel {
    /// The label with this text, for this field.
    pub fn new(field: Field, text: impl Into<String>) -> Self {
        Self {
            field,
            text: text.into(),
        }
    }
}

fn node_address(number: u32) -> String {
    format!("https://www.osce.org/node/{number}")
}

/// The FNV-1a hash of 128 bits, each text followed by a byte that no UTF-8 text contains.
struct Fnv128(u128);

impl Default for Fnv128 {
    fn default() -> Self {
        Self(0x6c62272e07bb014262b821756295c58d)
    }
}

impl Fnv128 {
    fn write(&mut self, text: &str) {
        for byte in text.bytes().chain([0xFF]) {
            self.0 = (self.0 ^ u128::from(byte)).wrapping_mul(0x0000000001000000000000000000013B);
        }
    }
}
