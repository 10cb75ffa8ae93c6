use std::borrow::Borrow;
use std::io::{self, BufWriter, Write};

use super::view::sibling;
use super::{Format, Options, Paging};
use crate::error::Result;
use crate::model::{Address, Channel, NewsItem};

/// Writes a long channel as a paged feed ([RFC 5005], section 3): documents of at most `size`
/// items, each with links to its neighbours.
///
/// The first document is `feed`, the next `feed-2`, and so on, with the format's ending; `open` is
/// called with each name. RSS and Atom carry all links, JSON Feed `next_url`. The number of
/// documents is returned; there is always one.
///
/// # Errors
/// As [`rss`](super::rss()), and what `open` fails with.
///
/// ```
/// use osce_news::{model::{Channel, NewsItem}, write};
///
/// let channel = Channel::new("News", "https://news.example/".parse()?);
/// let items = ["Third", "Second", "First"].map(NewsItem::new);
/// let (rss, options) = (write::Format::Rss, write::Options::default());
/// let mut names = Vec::new();
/// write::pages(&channel, &items, 2, rss, &options, |name| {
///     names.push(name.to_owned());
///     Ok(Vec::new())
/// })?;
/// assert_eq!(names, ["feed.xml", "feed-2.xml"]);
/// # Ok::<(), osce_news::NewsError>(())
/// ```
///
/// [RFC 5005]: https://www.rfc-editor.org/rfc/rfc5005
pub fn pages<I, W>(
    channel: &Channel,
    items: I,
    size: u32,
    format: Format,
    options: &Options,
    mut open: impl FnMut(&str) -> io::Result<W>,
) -> Result<u32>
where
    I: IntoIterator + Clone,
    I::Item: Borrow<NewsItem>,
    W: Write,
{
    let size = size.max(1);
    let count = count(&items).div_ceil(size).max(1);
    let name = |page: u32| match page {
        0 => file_name("feed", format),
        _ => file_name(&format!("feed-{}", page + 1), format),
    };
    let address = |page: u32| sibling(channel, &name(page));
    for page in 0..count {
        let mut paging = Paging::default();
        if count > 1 {
            paging.first = Some(address(0));
            paging.previous = page.checked_sub(1).map(address);
            paging.next = (page + 1 < count).then(|| address(page + 1));
            paging.last = Some(address(count - 1));
        }
        let document = Document {
            name: name(page),
            address: address(page),
            paging,
        };
        let range = (page as usize * size as usize, size as usize);
        document.write(channel, items.clone(), range, format, options, &mut open)?;
    }
    Ok(count)
}

/// Writes a long channel as an archived feed ([RFC 5005], section 4): `feed` with the newest
/// items, and archives of exactly `size` items, which stay in them for good.
///
/// Give the items newest first. `archive-1` has the oldest; the newest `size` to `2 * size - 1`
/// items stay in `feed`, so a new item touches that document only, until there are enough for one
/// more archive, to which the one before it then links. Nothing else changes in an archive: it does
/// not have [`Options::made_at`]. The number of archives is returned.
///
/// # Errors
/// As [`pages`].
///
/// ```
/// use osce_news::{model::{Channel, NewsItem}, write};
///
/// let channel = Channel::new("News", "https://news.example/".parse()?);
/// let items = ["Fourth", "Third", "Second", "First"].map(NewsItem::new);
/// let (rss, options) = (write::Format::Rss, write::Options::default());
/// let mut names = Vec::new();
/// write::archives(&channel, &items, 2, rss, &options, |name| {
///     names.push(name.to_owned());
///     Ok(Vec::new())
/// })?;
/// assert_eq!(names, ["feed.xml", "archive-1.xml"]);
/// # Ok::<(), osce_news::NewsError>(())
/// ```
///
/// [RFC 5005]: https://www.rfc-editor.org/rfc/rfc5005
pub fn archives<I, W>(
    channel: &Channel,
    items: I,
    size: u32,
    format: Format,
    options: &Options,
    mut open: impl FnMut(&str) -> io::Result<W>,
) -> Result<u32>
where
    I: IntoIterator + Clone,
    I::Item: Borrow<NewsItem>,
    W: Write,
{
    let size = size.max(1);
    let total = count(&items);
    let archives = (total / size).saturating_sub(1);
    let newest = total - archives * size;
    let name = |archive: u32| file_name(&format!("archive-{archive}"), format);
    let feed = file_name("feed", format);
    let current = sibling(channel, &feed);
    let paging = Paging {
        prev_archive: (archives > 0).then(|| sibling(channel, &name(archives))),
        ..Paging::default()
    };
    let document = Document {
        name: feed,
        address: current.clone(),
        paging,
    };
    document.write(
        channel,
        items.clone(),
        (0, newest as usize),
        format,
        options,
        &mut open,
    )?;
    for archive in (1..=archives).rev() {
        let paging = Paging {
            current: Some(current.clone()),
            prev_archive: (archive > 1).then(|| sibling(channel, &name(archive - 1))),
            next_archive: (archive < archives).then(|| sibling(channel, &name(archive + 1))),
            is_archive: true,
            ..Paging::default()
        };
        let address = sibling(channel, &name(archive));
        let document = Document {
            name: name(archive),
            address,
            paging,
        };
        let start = newest as usize + (archives - archive) as usize * size as usize;
        let range = (start, size as usize);
        document.write(channel, items.clone(), range, format, options, &mut open)?;
    }
    Ok(archives)
}

struct Document {
    name: String,
    address: Address,
    paging: Paging,
}

impl Document {
    fn write<I, W>(
        self,
        channel: &Channel,
        items: I,
        (start, count): (usize, usize),
        format: Format,
        options: &Options,
        open: &mut impl FnMut(&str) -> io::Result<W>,
    ) -> Result<()>
    where
        I: IntoIterator,
        I::Item: Borrow<NewsItem>,
        W: Write,
    {
        let mut channel = channel.clone();
        channel.feed_address = Some(self.address);
        let mut options = options.clone();
        options.made_at = options.made_at.filter(|_| !self.paging.is_archive);
        options.paging = self.paging;
        // As trait objects, so that a program has each writer once and not once a caller.
        let out: &mut dyn Write = &mut open(&self.name)?;
        let items: &mut dyn Iterator<Item = I::Item> =
            &mut items.into_iter().skip(start).take(count);
        format.write(&channel, items, &options, BufWriter::new(out))
    }
}

fn count<I: IntoIterator + Clone>(items: &I) -> u32 {
    u32::try_from(items.clone().into_iter().count()).unwrap_or(u32::MAX)
}

fn file_name(stem: &str, format: Format) -> String {
    format!("{stem}.{}", format.extension())
}
