use serde_json::{Deserializer, Error};

use super::ITEM_LIMIT;
use super::charset::decode;
use crate::error::{NewsError, Result};
use crate::model::{NewsItem, Position};

/// Reads complete items from [JSON Lines], which [`write::jsonl`](crate::write::jsonl()) and the
/// command `osce-news read` write. Fields that this version does not know are passed over.
///
/// # Errors
/// [`NewsError::NotNews`] with the place where a line is no JSON, no item, or an item without any
/// field, and where there are more than [`ITEM_LIMIT`](super::ITEM_LIMIT);
/// [`NewsError::NotText`] and [`NewsError::TooLarge`] for bytes that are no text or beyond
/// [`INPUT_LIMIT`](super::INPUT_LIMIT).
///
/// ```
/// let items = osce_news::read::jsonl(
///     r#"{"title": "Officers meet in Osh", "issued_on": "2024-11-15"}
///        {"title": "Border police train", "fields_of_work": ["policing"]}"#,
/// )?;
/// assert_eq!(items[1].title, "Border police train");
/// assert!(osce_news::read::jsonl("{\"title\": 5}").is_err());
/// # Ok::<(), osce_news::NewsError>(())
/// ```
///
/// [JSON Lines]: https://jsonlines.org/
pub fn jsonl(input: impl AsRef<[u8]>) -> Result<Vec<NewsItem>> {
    jsonl_in(&decode(input.as_ref(), None)?)
}

/// Reads the items of a text that is decoded.
pub(super) fn jsonl_in(text: &str) -> Result<Vec<NewsItem>> {
    let mut items = Vec::new();
    let mut read = Deserializer::from_str(text).into_iter::<NewsItem>();
    while let Some(item) = read.next() {
        let item = item.map_err(|error| unread(text, &error))?;
        let behind = || Position::of(text, read.byte_offset());
        if item == NewsItem::default() {
            return Err(not_news(behind(), "it is JSON, but no item".to_owned()));
        }
        if items.len() == ITEM_LIMIT {
            let reason = format!("it has more items than the limit, {ITEM_LIMIT}");
            return Err(not_news(behind(), reason));
        }
        items.push(item);
    }
    Ok(items)
}

fn unread(text: &str, error: &Error) -> NewsError {
    let lines = text.split_inclusive('\n');
    let before: usize = lines
        .take(error.line().saturating_sub(1))
        .map(str::len)
        .sum();
    let at = Position::of(text, before + error.column().saturating_sub(1));
    // The place that the message ends with counts bytes.
    let message = error.to_string();
    let reason = message.split(" at line ").next().unwrap_or_default();
    not_news(at, reason.to_owned())
}

fn not_news(at: Position, reason: String) -> NewsError {
    NewsError::NotNews {
        line: at.line,
        column: at.column,
        reason,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(text: &str) -> (u32, u32, String) {
        match jsonl(text) {
            Err(NewsError::NotNews {
                line,
                column,
                reason,
            }) => (line, column, reason),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn an_error_says_where_it_is() {
        let text = "{\"title\": \"Ä\"}\n{\"title\": \"Ä\", \"number\": \"x\"}";
        let (line, column, reason) = place(text);
        assert_eq!((line, column), (2, 28), "{reason}");
        assert!(reason.starts_with("invalid type"), "{reason}");
        assert_eq!(place("{\"title\": \"A\"}\n{}").0, 2);
        assert_eq!(place("{\"name\": \"A\"}").2, "it is JSON, but no item");
        assert_eq!(place("{\"title\": \"A\"}\n{\"ti").0, 2);
    }
}
