use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

macro_rules! fields {
    ($($(#[$doc:meta])* $field:ident = $name:literal,)*) => {
        /// A field of [`NewsItem`](super::NewsItem) or [`Channel`](super::Channel).
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
        #[non_exhaustive]
        pub enum Field {
            $($(#[$doc])* $field,)*
        }

        impl Field {
            /// All fields.
            pub const ALL: &'static [Self] = &[$(Self::$field),*];

            /// The field's name in Rust and in the serialized item, such as `issued_by`.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$field => $name,)*
                }
            }
        }
    };
}

fields! {
    /// `number` of an item.
    Number = "number",
    /// `address` of an item.
    Address = "address",
    /// `language` of an item.
    Language = "language",
    /// `other_addresses` of an item.
    OtherAddresses = "other_addresses",
    /// `content_type` of an item.
    ContentType = "content_type",
    /// `title` of an item.
    Title = "title",
    /// `summary` of an item.
    Summary = "summary",
    /// `dateline` of an item.
    Dateline = "dateline",
    /// `issued_on` of an item.
    IssuedOn = "issued_on",
    /// `published_at` of an item.
    PublishedAt = "published_at",
    /// `updated_at` of an item.
    UpdatedAt = "updated_at",
    /// `issued_by` of an item.
    IssuedBy = "issued_by",
    /// `fields_of_work` of an item.
    FieldsOfWork = "fields_of_work",
    /// `locations` of an item.
    Locations = "locations",
    /// `body` of an item.
    Body = "body",
    /// `details` of an item.
    Details = "details",
    /// `unresolved` of an item.
    Unresolved = "unresolved",
    /// `title` of a channel.
    ChannelTitle = "channel.title",
    /// `description` of a channel.
    ChannelDescription = "channel.description",
    /// `copyright` of a channel.
    ChannelCopyright = "channel.copyright",
}

impl Serialize for Field {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for Field {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Self::ALL
            .iter()
            .copied()
            .find(|field| field.name() == name)
            .ok_or_else(|| serde::de::Error::custom(format!("no field is named “{name}”")))
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A place in the model: a field, where it is a list the entry, and in a body's list the line.
///
/// Displayed, parsed and serialized as a path, with indexes from 0: `issued_by[1]`, `body[3][0]`.
///
/// ```
/// use osce_news::model::{Field, Place};
///
/// assert_eq!(Place::entry(Field::IssuedBy, 1).to_string(), "issued_by[1]");
/// assert_eq!("issued_by[1]".parse(), Ok(Place::entry(Field::IssuedBy, 1)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi::export(Display))]
#[non_exhaustive]
pub struct Place {
    /// The field.
    pub field: Field,
    /// The entry of a list, from 0; for [`Field::Body`] the block.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub index: Option<u32>,
    /// The text inside a block of the body that has several, from 0.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub line: Option<u32>,
}

impl Place {
    /// The whole field.
    pub const fn field(field: Field) -> Self {
        Self {
            field,
            index: None,
            line: None,
        }
    }

    /// One entry of a list.
    pub const fn entry(field: Field, index: u32) -> Self {
        Self {
            field,
            index: Some(index),
            line: None,
        }
    }

    /// One line of a block of the body.
    pub const fn line(block: u32, line: u32) -> Self {
        Self {
            field: Field::Body,
            index: Some(block),
            line: Some(line),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.field.name())?;
        for index in [self.index, self.line].into_iter().flatten() {
            write!(f, "[{index}]")?;
        }
        Ok(())
    }
}

impl Serialize for Place {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A text that names no place in the model.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{text}” is no place such as issued_by[0]")]
#[non_exhaustive]
pub struct InvalidPlace {
    /// The text as given.
    pub text: String,
}

impl FromStr for Place {
    type Err = InvalidPlace;

    fn from_str(text: &str) -> Result<Self, InvalidPlace> {
        let (name, indexes) = text.split_at(text.find('[').unwrap_or(text.len()));
        let field = Field::ALL.iter().find(|field| field.name() == name);
        let mut indexes = indexes.split(['[', ']']).filter_map(|it| it.parse().ok());
        let place = field.map(|&field| Self {
            field,
            index: indexes.next(),
            line: indexes.next(),
        });
        place
            .filter(|place| place.to_string() == text)
            .ok_or_else(|| InvalidPlace {
                text: text.to_owned(),
            })
    }
}

impl<'de> Deserialize<'de> for Place {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// A position in a source text: line and column, both from 1, the column in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct Position {
    /// The line, from 1. Lines end with LF, CR LF or CR.
    pub line: u32,
    /// The column in characters (Unicode scalar values), from 1. A byte order mark does not count.
    pub column: u32,
}

impl Position {
    /// The position at this line and column, both from 1.
    pub const fn new(line: u32, column: u32) -> Self {
        Self { line, column }
    }

    /// The position of the character of a text at or before this byte.
    pub(crate) fn of(text: &str, byte: usize) -> Self {
        let mut end = byte.min(text.len());
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let before = &text[..end];
        let line = before.rsplit('\n').next().unwrap_or_default();
        Self::new(
            before.matches('\n').count() as u32 + 1,
            line.chars().count() as u32 + 1,
        )
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {}", self.line, self.column)
    }
}

/// A stretch of one line of a source text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct Span {
    /// Where it begins.
    pub start: Position,
    /// Its length in characters; 0 marks a point.
    pub length: u32,
}

impl Span {
    /// The span of this length from this position on.
    pub const fn new(start: Position, length: u32) -> Self {
        Self { start, length }
    }
}
