use std::borrow::Borrow;
use std::io::Write;

use chrono::TimeDelta;

use super::date::rfc3339;
use super::element::{Forbidden, Xml, attribute, name};
use super::{Options, parts};
use crate::error::Result;
use crate::model::{Channel, Field, NewsItem, Place};

/// The most items that a news sitemap may have.
const MOST: usize = 1000;

/// Writes a [news sitemap]: the addresses, dates and titles of the newest items.
///
/// A news sitemap holds the items of the last two days, so it keeps those from two days before
/// [`Options::made_at`] until then; without that moment it keeps all. It ends after 1,000 items;
/// give them newest first. Items without an address, a date or a title are left out.
///
/// # Errors
/// As [`rss`](super::rss()).
///
/// ```
/// use osce_news::{model::{Channel, NewsItem}, write};
///
/// let channel = Channel::new("News", "https://news.example/".parse()?);
/// let mut item = NewsItem::new("Officers & diplomats meet");
/// item.number = Some(513310);
/// item.issued_on = chrono::NaiveDate::from_ymd_opt(2025, 11, 5);
/// let mut sitemap = Vec::new();
/// write::sitemap(&channel, [&item], &write::Options::default(), &mut sitemap)?;
/// assert!(String::from_utf8_lossy(&sitemap).contains("<loc>https://www.osce.org/node/513310</loc>"));
/// # Ok::<(), osce_news::NewsError>(())
/// ```
///
/// [news sitemap]: https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
pub fn sitemap<I>(channel: &Channel, items: I, options: &Options, out: impl Write) -> Result<()>
where
    I: IntoIterator,
    I::Item: Borrow<NewsItem>,
{
    let attributes = [
        attribute!("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"),
        attribute!(
            "xmlns:news",
            "http://www.google.com/schemas/sitemap-news/0.9"
        ),
    ];
    let forbidden = Forbidden::Policy(options.characters);
    Xml::document(out, forbidden, name!("urlset"), &attributes, |xml| {
        let mut count = 0;
        for item in items {
            if count == MOST {
                break;
            }
            let item = item.borrow();
            if entry(xml, channel, item, options).map_err(parts::in_item(item))? {
                count += 1;
            }
        }
        xml.line()
    })
}

/// Writes the item, and says whether it belongs into the sitemap.
fn entry<W: Write>(
    xml: &mut Xml<W>,
    channel: &Channel,
    item: &NewsItem,
    options: &Options,
) -> Result<bool> {
    let known = (item.link(), parts::published(item), parts::title(item));
    let (Some(address), Some(published), Some((place, title))) = known else {
        return Ok(false);
    };
    let in_time = |made_at| published <= made_at && made_at - published <= TimeDelta::days(2);
    if !parts::made_at(options).is_none_or(in_time) {
        return Ok(false);
    }
    let language = item.language.as_ref().or(channel.language.as_ref());
    let language = language.map_or("en", parts::language_tag);
    xml.line()?;
    xml.element(name!("url"), &[], |xml| {
        xml.leaf(name!("loc"), &[], &address)?;
        xml.element(name!("news:news"), &[], |xml| {
            xml.element(name!("news:publication"), &[], |xml| {
                xml.at(Place::field(Field::ChannelTitle));
                xml.leaf(name!("news:name"), &[], parts::channel_title(channel))?;
                xml.leaf(name!("news:language"), &[], language)
            })?;
            xml.leaf(name!("news:publication_date"), &[], &rfc3339(published))?;
            xml.at(place).leaf(name!("news:title"), &[], title)
        })
    })?;
    Ok(true)
}
