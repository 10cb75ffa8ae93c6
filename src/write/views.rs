use std::borrow::Borrow;
use std::io::{self, BufWriter, Write};

use super::view::{View, occurring};
use super::{Format, Options, opml};
use crate::error::Result;
use crate::model::{Channel, NewsItem};

/// Splits a channel into a feed for each field of work, country and structure that its items name,
/// and writes `feeds.opml` over them.
///
/// The items are gone through once for each feed. `open` is called with each file name; each file
/// is finished before the next one is opened. The feeds' addresses are beside
/// [`Channel::feed_address`]. The views that were written are returned.
///
/// # Errors
/// As [`rss`](super::rss()), and what `open` fails with.
///
/// ```
/// use osce_news::{model::{Channel, NewsItem}, vocabulary::FieldOfWork, write};
///
/// let channel = Channel::new("News", "https://news.example/".parse()?);
/// let mut item = NewsItem::new("Officers meet");
/// item.fields_of_work.push(FieldOfWork::Policing);
/// let mut names = Vec::new();
/// write::views(&channel, &[item], write::Format::Rss, &write::Options::default(), |name| {
///     names.push(name.to_owned());
///     Ok(Vec::new())
/// })?;
/// assert_eq!(names, ["field-of-work-policing.xml", "feeds.opml"]);
/// # Ok::<(), osce_news::NewsError>(())
/// ```
pub fn views<I, W>(
    channel: &Channel,
    items: I,
    format: Format,
    options: &Options,
    mut open: impl FnMut(&str) -> io::Result<W>,
) -> Result<Vec<View>>
where
    I: IntoIterator + Clone,
    I::Item: Borrow<NewsItem>,
    W: Write,
{
    let views = occurring(items.clone());
    for view in &views {
        let items = items.clone().into_iter();
        let mut items = items.filter(|item| View::of(item.borrow()).any(|of| of == *view));
        // As trait objects, so that a program has each writer once and not once a caller.
        let items: &mut dyn Iterator<Item = I::Item> = &mut items;
        let out: &mut dyn Write = &mut open(&view.file_name(format))?;
        let channel = view.channel(channel, format);
        format.write(&channel, items, options, BufWriter::new(out))?;
    }
    let list = BufWriter::new(open("feeds.opml")?);
    opml::outlines(channel, &views, format, options.characters, list)?;
    Ok(views)
}
