use std::borrow::{Borrow, Cow};
use std::io::Write;

use super::date::rfc3339;
use super::element::{Forbidden, Xml, attribute, name};
use super::{Content, Ids, Markup, Options, html, parts};
use crate::error::Result;
use crate::model::{Address, Channel, Field, LanguageCode, NewsItem, Place};

const MEDIA_TYPE: &str = "application/atom+xml";

/// Writes Atom ([RFC 4287]).
///
/// Issuers are authors, fields of work, countries and the content type are categories whose
/// `scheme` is the list (`urn:osce-news:fields-of-work`, …), whose `term` is the code and
/// whose `label` is the name. Atom asks for `updated`: it is the item's
/// [`updated_at`](NewsItem::updated_at), else its publication, its dateline's day,
/// [`Options::made_at`], and where none of these is known the first moment of 1970. The `updated`
/// of the feed is `made_at`, or that of the first item, which therefore should be the newest.
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
/// let mut feed = Vec::new();
/// write::atom(&channel, [&item], &write::Options::default(), &mut feed)?;
/// assert!(String::from_utf8_lossy(&feed).contains("<id>https://www.osce.org/node/513310</id>"));
/// # Ok::<(), osce_news::NewsError>(())
/// ```
///
/// [RFC 4287]: https://www.rfc-editor.org/rfc/rfc4287
pub fn atom<I>(channel: &Channel, items: I, options: &Options, out: impl Write) -> Result<()>
where
    I: IntoIterator,
    I::Item: Borrow<NewsItem>,
{
    let mut attributes = vec![attribute!("xmlns", "http://www.w3.org/2005/Atom")];
    if options.paging.is_archive {
        attributes.push(attribute!(
            "xmlns:fh",
            "http://purl.org/syndication/history/1.0"
        ));
    }
    if let Some(language) = &channel.language {
        attributes.push((name!("xml:lang"), parts::language_tag(language)));
    }
    let mut items = items.into_iter().peekable();
    let made_at = parts::made_at(options);
    let updated = made_at.unwrap_or_else(|| match items.peek() {
        Some(item) => parts::updated(item.borrow(), options),
        None => Default::default(),
    });
    let forbidden = Forbidden::Policy(options.characters);
    Xml::document(out, forbidden, name!("feed"), &attributes, |xml| {
        about(xml, channel, options)?;
        xml.leaf(name!("updated"), &[], &rfc3339(updated))?;
        for item in items {
            xml.line()?;
            let item = item.borrow();
            entry(xml, channel, item, options).map_err(parts::in_item(item))?;
        }
        xml.line()
    })
}

fn about<W: Write>(xml: &mut Xml<W>, channel: &Channel, options: &Options) -> Result<()> {
    let address = channel.address.as_str();
    let title = parts::channel_title(channel);
    xml.at(Place::field(Field::ChannelTitle))
        .leaf(name!("title"), &[], title)?;
    if !parts::is_blank(&channel.description) {
        xml.at(Place::field(Field::ChannelDescription));
        xml.leaf(name!("subtitle"), &[], &channel.description)?;
    }
    xml.leaf(name!("id"), &[], &feed_id(channel, options))?;
    link(xml, "alternate", address, "text/html")?;
    if let Some(feed) = &channel.feed_address {
        link(xml, "self", feed.as_str(), MEDIA_TYPE)?;
    }
    for (relation, address) in options.paging.links() {
        link(xml, relation, address.as_str(), MEDIA_TYPE)?;
    }
    if let Some(hub) = &channel.hub {
        xml.empty(
            name!("link"),
            &[attribute!("rel", "hub"), (name!("href"), hub.as_str())],
        )?;
    }
    if options.paging.is_archive {
        xml.empty(name!("fh:archive"), &[])?;
    }
    if let Some(image) = &channel.image {
        xml.leaf(name!("logo"), &[], image.as_str())?;
    }
    if !parts::is_blank(&channel.copyright) {
        xml.at(Place::field(Field::ChannelCopyright));
        xml.leaf(name!("rights"), &[], &channel.copyright)?;
    }
    xml.element(name!("author"), &[], |xml| {
        xml.at(Place::field(Field::ChannelTitle))
            .leaf(name!("name"), &[], title)?;
        xml.leaf(name!("uri"), &[], address)
    })
}

fn link<W: Write>(xml: &mut Xml<W>, relation: &str, address: &str, media: &str) -> Result<()> {
    let link = [
        (name!("rel"), relation),
        (name!("href"), address),
        (name!("type"), media),
    ];
    xml.empty(name!("link"), &link)
}

fn entry<W: Write>(
    xml: &mut Xml<W>,
    channel: &Channel,
    item: &NewsItem,
    options: &Options,
) -> Result<()> {
    let other = |language: &&LanguageCode| channel.language.as_ref() != Some(*language);
    match item.language.as_ref().filter(other) {
        None => xml.element(name!("entry"), &[], |xml| {
            fields(xml, channel, item, options)
        }),
        Some(language) => {
            let language = (name!("xml:lang"), parts::language_tag(language));
            xml.element(name!("entry"), &[language], |xml| {
                fields(xml, channel, item, options)
            })
        }
    }
}

fn fields<W: Write>(
    xml: &mut Xml<W>,
    channel: &Channel,
    item: &NewsItem,
    options: &Options,
) -> Result<()> {
    let id = item_id(item, channel, &options.ids);
    match parts::title(item).or_else(|| parts::summary(item)) {
        Some((place, title)) => xml.at(place).leaf(name!("title"), &[], title)?,
        None => xml.leaf(name!("title"), &[], &id)?,
    }
    xml.leaf(name!("id"), &[], &id)?;
    let address = item.link();
    if let Some(address) = &address {
        let link = [
            attribute!("rel", "alternate"),
            (name!("href"), &**address),
            attribute!("type", "text/html"),
        ];
        xml.empty(name!("link"), &link)?;
    }
    if let Some(published) = parts::published(item) {
        xml.leaf(name!("published"), &[], &rfc3339(published))?;
    }
    xml.leaf(
        name!("updated"),
        &[],
        &rfc3339(parts::updated(item, options)),
    )?;
    parts::issuers(item).try_for_each(|(place, issuer)| {
        xml.element(name!("author"), &[], |xml| {
            xml.at(place).leaf(name!("name"), &[], issuer)
        })
    })?;
    parts::categories(item, parts::label_language(channel)).try_for_each(|category| {
        let term = (name!("term"), category.code);
        let label = (name!("label"), category.label);
        xml.at(category.place);
        match category.scheme {
            None => xml.empty(name!("category"), &[term, label]),
            Some(scheme) => {
                let scheme = (name!("scheme"), scheme);
                xml.empty(name!("category"), &[term, scheme, label])
            }
        }
    })?;
    if !parts::is_blank(&item.summary) {
        xml.at(Place::field(Field::Summary))
            .leaf(name!("summary"), &[], &item.summary)?;
    }
    if options.content == Content::Full && !item.body.is_empty() {
        return content(xml, item, options.markup);
    }
    if address.is_none() {
        let (place, text) = parts::summary(item).unwrap_or((Place::field(Field::Body), &id));
        xml.at(place).leaf(name!("content"), &[], text)?;
    }
    Ok(())
}

fn content<W: Write>(xml: &mut Xml<W>, item: &NewsItem, markup: Markup) -> Result<()> {
    match markup {
        Markup::Html => xml.element(name!("content"), &[attribute!("type", "html")], |xml| {
            xml.cdata(|xml| html::blocks(xml, &item.body))
        }),
        Markup::Xhtml => xml.element(name!("content"), &[attribute!("type", "xhtml")], |xml| {
            let namespace = [attribute!("xmlns", "http://www.w3.org/1999/xhtml")];
            xml.element(name!("div"), &namespace, |xml| {
                html::blocks(xml, &item.body)
            })
        }),
    }
}

/// The identifier of the feed, which is that of all its documents.
fn feed_id<'a>(channel: &'a Channel, options: &'a Options) -> Cow<'a, str> {
    let first = options
        .paging
        .current
        .as_ref()
        .or(options.paging.first.as_ref());
    let address = first.or(channel.feed_address.as_ref());
    let address = address.unwrap_or(&channel.address);
    match &options.ids {
        Ids::Address => with_path(address),
        Ids::Tag(day) => Cow::Owned(format!(
            "tag:{},{day}:{}",
            host(channel),
            path(address.as_str())
        )),
    }
}

fn item_id<'a>(item: &'a NewsItem, channel: &Channel, ids: &Ids) -> Cow<'a, str> {
    match (ids, item.number) {
        (Ids::Address, _) => item.id(),
        (Ids::Tag(day), Some(number)) => {
            Cow::Owned(format!("tag:{},{day}:item/{number}", host(channel)))
        }
        (Ids::Tag(day), None) => {
            let id = item.id();
            let own = id.strip_prefix("urn:uuid:");
            let own = own.or(id.split_once("://").map(|(_, rest)| rest));
            // A tag has no fragment.
            let own = own.unwrap_or(&id).replace('#', "%23");
            Cow::Owned(format!("tag:{},{day}:item/{own}", host(channel)))
        }
    }
}

/// The address with at least the path `/`, its normal form.
fn with_path(address: &Address) -> Cow<'_, str> {
    let text = address.as_str();
    match text.split_once("://") {
        Some((_, rest)) if !rest.contains(['/', '?', '#']) => Cow::Owned(format!("{text}/")),
        _ => Cow::Borrowed(text),
    }
}

/// The host in lower case, without user and port.
fn host(channel: &Channel) -> String {
    let text = channel.address.as_str();
    let rest = text.split_once("://").map_or(text, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    let host = authority.rsplit('@').next().unwrap_or(authority);
    host.split(':').next().unwrap_or(host).to_ascii_lowercase()
}

/// What follows the host of an address, without the slash and without a fragment.
fn path(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let path = rest.split_once('/').map_or("", |(_, path)| path);
    path.split('#').next().unwrap_or(path)
}
