use std::borrow::Borrow;
use std::io::{self, Write};

use super::Options;
use crate::error::Result;
use crate::model::{Channel, NewsItem};

/// Writes [JSON Lines]: each item on a line of its own, in the form that serde gives it, which is
/// complete. The channel is not written. [`read::jsonl`](crate::read::jsonl()) reads it back equal.
///
/// # Errors
/// [`NewsError::Io`](crate::NewsError::Io) where `out` fails.
///
/// ```
/// use osce_news::{model::{Channel, NewsItem}, read, write};
///
/// let channel = Channel::new("News", "https://news.example/".parse()?);
/// let item = NewsItem::new("Officers meet");
/// let mut lines = Vec::new();
/// write::jsonl(&channel, [&item], &write::Options::default(), &mut lines)?;
/// assert_eq!(read::jsonl(&lines)?, [item]);
/// # Ok::<(), osce_news::NewsError>(())
/// ```
///
/// [JSON Lines]: https://jsonlines.org/
pub fn jsonl<I>(_: &Channel, items: I, _: &Options, mut out: impl Write) -> Result<()>
where
    I: IntoIterator,
    I::Item: Borrow<NewsItem>,
{
    for item in items {
        serde_json::to_writer(&mut out, item.borrow()).map_err(io::Error::from)?;
        out.write_all(b"\n")?;
    }
    Ok(out.flush()?)
}
