use serde_json::{Deserializer, Error};

use super::ITEM_LIMIT;
use super::charset::decode;
use crate::error::{NewsError, Result};
use crate::model::{NewsItem, Position};

/// Reads complete items from [JSON Lines], which [`write::jsonl`](crate::write::jsonl()) and the
/// command `osce-news read` write, or from one array of them, as with `read --json`. Fields that
/// this version does not know are passed over.
///
/// # Errors
/// [`NewsError::NotNews`] with the place where a line is no JSON, no item, or an item without any
/// field, where an array does not go on or end, and where there are more than [`ITEM_LIMIT`](super::ITEM_LIMIT);
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
    let array = text.trim_start().strip_prefix('[').map(str::trim_start);
    if array.is_some_and(|inside| inside.trim_end() == "]") {
        return Ok(Vec::new());
    }
    let mut items = Vec::new();
    let mut rest = array.unwrap_or(text);
    loop {
        let begin = text.len() - rest.len();
        let mut read = Deserializer::from_str(rest).into_iter::<NewsItem>();
        let item = match read.next() {
            Some(item) => item.map_err(|error| unread(text, begin, &error))?,
            None if array.is_none() => return Ok(items),
            None => return Err(not_news(text, text.len(), "the array does not end")),
        };
        let end = begin + read.byte_offset();
        if item == NewsItem::default() {
            return Err(not_news(text, end, "it is JSON, but no item"));
        }
        if items.len() == ITEM_LIMIT {
            let reason = format!("it has more items than the limit, {ITEM_LIMIT}");
            return Err(not_news(text, end, &reason));
        }
        items.push(item);
        rest = text[end..].trim_start();
        if array.is_some() {
            rest = match rest.strip_prefix(',') {
                Some(next) => next,
                None if rest.trim_end() == "]" => return Ok(items),
                None => return Err(not_news(text, end, "the array neither goes on nor ends")),
            };
        }
    }
}

/// The error for what is no item, in the part of a text that begins at a byte.
fn unread(text: &str, begin: usize, error: &Error) -> NewsError {
    let lines = text[begin..].split_inclusive('\n');
    let before: usize = lines
        .take(error.line().saturating_sub(1))
        .map(str::len)
        .sum();
    // The place that the message ends with counts bytes.
    let message = error.to_string();
    let reason = message.split(" at line ").next().unwrap_or_default();
    let at = begin + before + error.column().saturating_sub(1);
    not_news(text, at, reason)
}

fn not_news(text: &str, byte: usize, reason: &str) -> NewsError {
    let at = Position::of(text, byte);
    NewsError::NotNews {
        line: at.line,
        column: at.column,
        reason: reason.to_owned(),
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

    #[test]
    fn an_array_is_read_to_its_end() {
        let titles = |text: &str| -> Vec<String> {
            let items = jsonl(text).unwrap().into_iter();
            items.map(|item| item.title).collect()
        };
        assert_eq!(titles(" [ ] \n"), [""; 0]);
        assert_eq!(titles("[{\"title\": \"A\"}]"), ["A"]);
        let two = "[\n{\"title\": \"Ä\"} ,\n{\"title\": \"B\"}\n]\n";
        assert_eq!(titles(two), ["Ä", "B"]);
        for (text, line, column, reason) in [
            ("[\n{\"title\": \"A\"}", 2, 15, "the array neither"),
            ("[{\"title\": \"A\"},\n", 2, 1, "the array does not end"),
            ("[{\"title\": \"A\"},]", 1, 17, "expected value"),
            ("[{\"title\": \"A\"}] x", 1, 16, "the array neither"),
            ("[{\"title\": \"Ä\"},\n{}]", 2, 3, "it is JSON, but no item"),
            (
                "[{\"title\": \"Ä\"},\n{\"title\": 5}]",
                2,
                11,
                "invalid type",
            ),
        ] {
            let place = place(text);
            assert_eq!((place.0, place.1), (line, column), "{text}: {place:?}");
            assert!(place.2.starts_with(reason), "{text}: {place:?}");
        }
    }
}
