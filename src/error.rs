//! The one error of the library.

use crate::model::Place;

/// Why something could not be read or written.
///
/// Reading either fails with this error or succeeds and reports what was odd beside the result
/// ([`Page`](crate::read::Page) keeps leftovers and drift); [`check`](crate::check) never fails.
#[derive(Debug, thiserror::Error)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Error), uniffi::export(Display))]
#[non_exhaustive]
pub enum NewsError {
    /// The text is no news page: nothing in it is the heading or the labels of one.
    #[error("line {line}, column {column}: {reason}")]
    #[non_exhaustive]
    NotNews {
        /// Line of the first place that shows it, from 1.
        line: u32,
        /// Column in characters, from 1.
        column: u32,
        /// What was expected there.
        reason: String,
    },
    /// The input is no feed, or one that breaks before its first item.
    #[error("line {line}, column {column}: {reason}")]
    #[non_exhaustive]
    IllFormed {
        /// Line of the place, from 1.
        line: u32,
        /// Column in characters, from 1.
        column: u32,
        /// What is wrong there.
        reason: String,
    },
    /// A file, or a record of a web archive, could not be read.
    #[error("{reason}")]
    #[non_exhaustive]
    Unread {
        /// Why not.
        reason: String,
    },
    /// The input is larger than the reader accepts.
    #[error("the input has {length} bytes, the limit is {limit}")]
    #[non_exhaustive]
    TooLarge {
        /// Length of the input in bytes.
        length: u64,
        /// The limit in bytes.
        limit: u64,
    },
    /// A page or listing has more lines than the reader accepts.
    #[error("the input has more than {limit} lines, which is the limit")]
    #[non_exhaustive]
    TooManyLines {
        /// The limit.
        limit: u64,
    },
    /// The input is no text: it is not UTF-8 and holds a zero byte.
    #[error("the input is no text: it has a zero byte at offset {offset}")]
    #[non_exhaustive]
    NotText {
        /// Offset of that byte, counted from 0.
        offset: u64,
    },
    /// A text holds a character that XML 1.0 cannot carry, and the policy is to reject it.
    #[error("{}{place}, character {position}: XML cannot carry U+{:04X}", before(.item), u32::from(*.character))]
    #[non_exhaustive]
    IllegalCharacter {
        /// The text that holds it.
        place: Place,
        /// Position in characters in that text, counted from 1.
        position: u32,
        /// The character.
        character: char,
        /// The [`id`](crate::model::NewsItem::id) of the item; none where it is the channel's text.
        item: Option<String>,
    },
    /// An address is not absolute, or not one of `http` and `https`.
    #[error("“{address}” is no absolute http or https address")]
    #[non_exhaustive]
    NotAbsolute {
        /// The address as given.
        address: String,
    },
    /// A file of settings names something that does not exist, or is not written as one.
    #[error("line {line}, column {column}: {reason}")]
    #[non_exhaustive]
    InvalidSettings {
        /// Line of the first mistake, from 1.
        line: u32,
        /// Column in characters, from 1.
        column: u32,
        /// What is wrong there.
        reason: String,
    },
    /// The output could not be written.
    #[error("writing failed: {0}")]
    Io(#[from] std::io::Error),
}

/// The item, in front of the place in it.
fn before(item: &Option<String>) -> String {
    item.as_ref()
        .map_or_else(String::new, |id| format!("{id}: "))
}

/// The result of reading or writing.
pub type Result<T, E = NewsError> = std::result::Result<T, E>;
