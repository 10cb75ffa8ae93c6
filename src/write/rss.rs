use std::borrow::Borrow;
use std::io::Write;

use super::date::rfc822;
use super::element::{Forbidden, Xml, attribute, name};
use super::{Content, Options, html, parts};
use crate::error::Result;
use crate::model::{Channel, Field, NewsItem, Place};
use crate::vocabulary::Language;

/// Writes RSS 2.0 by the [RSS Board's profile].
///
/// Issuers are `dc:creator`, since RSS's own `author` is an e-mail address. The summary stands in
/// `description` and the body in `content:encoded`; both hold HTML, everything else plain text.
/// Where there is no summary, the description is the body's first text; where there is neither
/// title nor text, the title is the item's identifier.
///
/// # Errors
/// [`NewsError::Io`](crate::NewsError::Io) where `out` fails, and
/// [`NewsError::IllegalCharacter`](crate::NewsError::IllegalCharacter) where
/// [`Options::characters`] says so.
///
/// ```
/// use osce_news::{model::{Channel, NewsItem}, write};
///
/// let channel = Channel::new("News", "https://news.example/".parse()?);
/// let items = [NewsItem::new("Officers & diplomats meet")];
/// let mut feed = Vec::new();
/// write::rss(&channel, &items, &write::Options::default(), &mut feed)?;
/// assert!(String::from_utf8_lossy(&feed).contains("Officers &amp; diplomats meet"));
/// # Ok::<(), osce_news::NewsError>(())
/// ```
///
/// [RSS Board's profile]: https://www.rssboard.org/rss-profile
pub fn rss<I>(channel: &Channel, items: I, options: &Options, out: impl Write) -> Result<()>
where
    I: IntoIterator,
    I::Item: Borrow<NewsItem>,
{
    let attributes = [
        attribute!("version", "2.0"),
        attribute!("xmlns:atom", "http://www.w3.org/2005/Atom"),
        attribute!("xmlns:content", "http://purl.org/rss/1.0/modules/content/"),
        attribute!("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        attribute!("xmlns:fh", "http://purl.org/syndication/history/1.0"),
    ];
    let used = if options.paging.is_archive { 5 } else { 4 };
    let forbidden = Forbidden::Policy(options.characters);
    Xml::document(out, forbidden, name!("rss"), &attributes[..used], |xml| {
        xml.element(name!("channel"), &[], |xml| {
            about(xml, channel, options)?;
            let language = parts::label_language(channel);
            for item in items {
                xml.line()?;
                let item = item.borrow();
                xml.element(name!("item"), &[], |xml| {
                    entry(xml, item, language, options)
                })
                .map_err(parts::in_item(item))?;
            }
            xml.line()
        })
    })
}

fn about<W: Write>(xml: &mut Xml<W>, channel: &Channel, options: &Options) -> Result<()> {
    let address = channel.address.as_str();
    let place = Place::field(Field::ChannelTitle);
    let title = parts::channel_title(channel);
    xml.at(place).leaf(name!("title"), &[], title)?;
    xml.leaf(name!("link"), &[], address)?;
    let description = match parts::is_blank(&channel.description) {
        true => title,
        false => &channel.description,
    };
    xml.at(Place::field(Field::ChannelDescription));
    xml.leaf(name!("description"), &[], description)?;
    if let Some(language) = &channel.language {
        xml.leaf(name!("language"), &[], parts::language_tag(language))?;
    }
    if !parts::is_blank(&channel.copyright) {
        xml.at(Place::field(Field::ChannelCopyright));
        xml.leaf(name!("copyright"), &[], &channel.copyright)?;
    }
    if let Some(made_at) = parts::made_at(options) {
        xml.leaf(name!("lastBuildDate"), &[], &rfc822(made_at))?;
    }
    xml.leaf(
        name!("docs"),
        &[],
        "https://www.rssboard.org/rss-specification",
    )?;
    if let Some(ttl) = channel.ttl.filter(|&minutes| minutes > 0) {
        xml.leaf(name!("ttl"), &[], &ttl.to_string())?;
    }
    if let Some(image) = &channel.image {
        xml.element(name!("image"), &[], |xml| {
            xml.leaf(name!("url"), &[], image.as_str())?;
            xml.at(place).leaf(name!("title"), &[], title)?;
            xml.leaf(name!("link"), &[], address)
        })?;
    }
    if let Some(feed) = &channel.feed_address {
        link(xml, "self", feed.as_str(), Some("application/rss+xml"))?;
    }
    if let Some(hub) = &channel.hub {
        link(xml, "hub", hub.as_str(), None)?;
    }
    for (relation, address) in options.paging.links() {
        link(xml, relation, address.as_str(), Some("application/rss+xml"))?;
    }
    if options.paging.is_archive {
        xml.empty(name!("fh:archive"), &[])?;
    }
    Ok(())
}

fn link<W: Write>(
    xml: &mut Xml<W>,
    relation: &str,
    address: &str,
    media_type: Option<&str>,
) -> Result<()> {
    let link = [(name!("rel"), relation), (name!("href"), address)];
    match media_type {
        None => xml.empty(name!("atom:link"), &link),
        Some(media_type) => {
            let [relation, address] = link;
            xml.empty(
                name!("atom:link"),
                &[relation, address, (name!("type"), media_type)],
            )
        }
    }
}

fn entry<W: Write>(
    xml: &mut Xml<W>,
    item: &NewsItem,
    language: Language,
    options: &Options,
) -> Result<()> {
    let id = item.id();
    let summary = parts::summary(item);
    match (parts::title(item), summary) {
        (Some((place, title)), _) => xml.at(place).leaf(name!("title"), &[], title)?,
        (None, Some(_)) => {}
        (None, None) => xml.leaf(name!("title"), &[], &id)?,
    }
    if let Some(link) = item.link() {
        xml.leaf(name!("link"), &[], &link)?;
    }
    if let Some((place, text)) = summary {
        xml.at(place);
        xml.element(name!("description"), &[], |xml| xml.text_as_html(text))?;
    }
    parts::issuers(item)
        .try_for_each(|(place, issuer)| xml.at(place).leaf(name!("dc:creator"), &[], issuer))?;
    parts::categories(item, language).try_for_each(|category| {
        let domain = match category.field {
            Field::ContentType => attribute!("domain", "content-type"),
            Field::FieldsOfWork => attribute!("domain", "field-of-work"),
            _ => attribute!("domain", "country"),
        };
        xml.at(category.place)
            .leaf(name!("category"), &[domain], category.label)
    })?;
    xml.leaf(name!("guid"), &[attribute!("isPermaLink", "false")], &id)?;
    if let Some(published) = parts::published(item) {
        xml.leaf(name!("pubDate"), &[], &rfc822(published))?;
    }
    if options.content == Content::Full && !item.body.is_empty() {
        xml.element(name!("content:encoded"), &[], |xml| {
            xml.cdata(|xml| html::blocks(xml, &item.body))
        })?;
    }
    Ok(())
}
