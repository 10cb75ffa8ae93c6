use std::borrow::Borrow;
use std::io::Write;

use super::date::rfc3339;
use super::element::{Attribute, Forbidden, Name, Xml, attribute, name};
use super::{Content, Options, html, parts};
use crate::error::Result;
use crate::model::{Channel, Field, NewsItem, Place};
use crate::vocabulary::Language;

const NAMESPACE: &str = "http://iptc.org/std/nar/2006-10-01/";

/// The schemes of the IPTC whose codes are used, with the prefixes used for them.
const SCHEMES: [(&str, &str); 4] = [
    ("ninat", "http://cv.iptc.org/newscodes/ninature/"),
    ("stat", "http://cv.iptc.org/newscodes/pubstatusg2/"),
    ("drol", "http://cv.iptc.org/newscodes/descriptionrole/"),
    ("group", "http://cv.iptc.org/newscodes/group/"),
];

/// Writes [NewsML-G2] 2.35: a news message with a news item for each item.
///
/// Issuers are creators, fields of work are subjects, countries are subjects too, the content type
/// is the genre. What a vocabulary has is named by its URI (`urn:osce-news:fields-of-work:policing`),
/// other labels by `literal`. The body is XHTML. NewsML-G2 asks for a moment of each version: see
/// [`atom`](super::atom()), which has the same need. A message must hold something: without items
/// it is the package of the channel with nothing in it.
///
/// # Errors
/// As [`rss`](super::rss()).
///
/// ```
/// use osce_news::{model::{Channel, NewsItem}, write};
///
/// let channel = Channel::new("News", "https://news.example/".parse()?);
/// let item = NewsItem::new("Officers & diplomats meet");
/// let mut message = Vec::new();
/// write::newsml_g2(&channel, [&item], &write::Options::default(), &mut message)?;
/// assert!(String::from_utf8_lossy(&message).contains("<headline>Officers &amp; diplomats meet</headline>"));
/// # Ok::<(), osce_news::NewsError>(())
/// ```
///
/// [NewsML-G2]: https://iptc.org/standards/newsml-g2/
pub fn newsml_g2<I>(channel: &Channel, items: I, options: &Options, out: impl Write) -> Result<()>
where
    I: IntoIterator,
    I::Item: Borrow<NewsItem>,
{
    let mut items = items.into_iter().peekable();
    let sent = parts::made_at(options).unwrap_or_else(|| match items.peek() {
        Some(item) => parts::updated(item.borrow(), options),
        None => Default::default(),
    });
    let forbidden = Forbidden::Policy(options.characters);
    let attributes = [(name!("xmlns"), NAMESPACE)];
    Xml::document(out, forbidden, name!("newsMessage"), &attributes, |xml| {
        xml.element(name!("header"), &[], |xml| {
            xml.leaf(name!("sent"), &[], &rfc3339(sent))?;
            xml.leaf(name!("sender"), &[], channel.address.as_str())
        })?;
        xml.element(name!("itemSet"), &[], |xml| {
            if items.peek().is_none() {
                let attributes = package_attributes(channel);
                xml.line()?;
                xml.element(name!("packageItem"), &attributes, |xml| {
                    package(
                        xml,
                        channel,
                        &rfc3339(sent),
                        std::iter::empty::<&NewsItem>(),
                    )
                })?;
            }
            for item in items {
                xml.line()?;
                let item = item.borrow();
                news_item(xml, channel, item, options).map_err(parts::in_item(item))?;
            }
            xml.line()
        })
    })
}

/// Writes a NewsML-G2 package item: the channel as a list of references to its items, each with
/// its title.
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
/// let mut package = Vec::new();
/// write::newsml_g2_package(&channel, [&item], &write::Options::default(), &mut package)?;
/// assert!(String::from_utf8_lossy(&package).contains(r#"residref="https://www.osce.org/node/513310""#));
/// # Ok::<(), osce_news::NewsError>(())
/// ```
pub fn newsml_g2_package<I>(
    channel: &Channel,
    items: I,
    options: &Options,
    out: impl Write,
) -> Result<()>
where
    I: IntoIterator,
    I::Item: Borrow<NewsItem>,
{
    let mut items = items.into_iter().peekable();
    let created = parts::made_at(options).unwrap_or_else(|| match items.peek() {
        Some(item) => parts::updated(item.borrow(), options),
        None => Default::default(),
    });
    let mut attributes = vec![(name!("xmlns"), NAMESPACE)];
    attributes.extend(package_attributes(channel));
    let forbidden = Forbidden::Policy(options.characters);
    Xml::document(out, forbidden, name!("packageItem"), &attributes, |xml| {
        package(xml, channel, &rfc3339(created), items)
    })
}

fn package_attributes(channel: &Channel) -> Vec<Attribute<'_>> {
    let guid = channel.feed_address.as_ref().unwrap_or(&channel.address);
    let language = channel.language.as_ref().map(parts::language_tag);
    let mut attributes = standard(guid.as_str()).to_vec();
    attributes.extend(language.map(|tag| (name!("xml:lang"), tag)));
    attributes
}

fn package<W, I>(xml: &mut Xml<W>, channel: &Channel, created: &str, items: I) -> Result<()>
where
    W: Write,
    I: Iterator,
    I::Item: Borrow<NewsItem>,
{
    catalog(xml)?;
    rights(xml, channel)?;
    xml.element(name!("itemMeta"), &[], |xml| {
        management(xml, channel, "ninat:composite", created)
    })?;
    xml.element(name!("contentMeta"), &[], |xml| {
        let title = parts::channel_title(channel);
        xml.at(Place::field(Field::ChannelTitle))
            .leaf(name!("headline"), &[], title)
    })?;
    xml.element(name!("groupSet"), &[attribute!("root", "items")], |xml| {
        let group = [attribute!("id", "items"), attribute!("role", "group:main")];
        xml.element(name!("group"), &group, |xml| {
            for item in items {
                xml.line()?;
                let item = item.borrow();
                reference(xml, item).map_err(parts::in_item(item))?;
            }
            xml.line()
        })
    })
}

fn standard(guid: &str) -> [Attribute<'_>; 5] {
    [
        attribute!("standard", "NewsML-G2"),
        attribute!("standardversion", "2.35"),
        attribute!("conformance", "power"),
        (name!("guid"), guid),
        attribute!("version", "1"),
    ]
}

fn catalog<W: Write>(xml: &mut Xml<W>) -> Result<()> {
    xml.element(name!("catalog"), &[], |xml| {
        for (alias, uri) in SCHEMES {
            xml.empty(
                name!("scheme"),
                &[(name!("alias"), alias), (name!("uri"), uri)],
            )?;
        }
        Ok(())
    })
}

fn rights<W: Write>(xml: &mut Xml<W>, channel: &Channel) -> Result<()> {
    if parts::is_blank(&channel.copyright) {
        return Ok(());
    }
    xml.element(name!("rightsInfo"), &[], |xml| {
        xml.at(Place::field(Field::ChannelCopyright)).leaf(
            name!("copyrightNotice"),
            &[],
            &channel.copyright,
        )
    })
}

fn management<W: Write>(
    xml: &mut Xml<W>,
    channel: &Channel,
    class: &str,
    created: &str,
) -> Result<()> {
    xml.empty(name!("itemClass"), &[(name!("qcode"), class)])?;
    let provider = [(name!("uri"), channel.address.as_str())];
    xml.element(name!("provider"), &provider, |xml| {
        let title = parts::channel_title(channel);
        xml.at(Place::field(Field::ChannelTitle))
            .leaf(name!("name"), &[], &parts::one_line(title))
    })?;
    xml.leaf(name!("versionCreated"), &[], created)?;
    xml.empty(name!("pubStatus"), &[attribute!("qcode", "stat:usable")])
}

fn reference<W: Write>(xml: &mut Xml<W>, item: &NewsItem) -> Result<()> {
    let id = item.id();
    let address = item.link();
    let mut attributes = vec![(name!("residref"), &*id)];
    attributes.extend(address.as_deref().map(|address| (name!("href"), address)));
    xml.element(name!("itemRef"), &attributes, |xml| {
        match parts::title(item) {
            Some((place, title)) => xml.at(place).leaf(name!("title"), &[], title),
            None => Ok(()),
        }
    })
}

fn news_item<W: Write>(
    xml: &mut Xml<W>,
    channel: &Channel,
    item: &NewsItem,
    options: &Options,
) -> Result<()> {
    let id = item.id();
    let language = item
        .language
        .as_ref()
        .or(channel.language.as_ref())
        .map(parts::language_tag);
    let mut attributes = standard(&id).to_vec();
    attributes.extend(language.map(|tag| (name!("xml:lang"), tag)));
    xml.element(name!("newsItem"), &attributes, |xml| {
        catalog(xml)?;
        rights(xml, channel)?;
        xml.element(name!("itemMeta"), &[], |xml| {
            let created = rfc3339(parts::updated(item, options));
            management(xml, channel, "ninat:text", &created)?;
            match item.link() {
                Some(address) => xml.empty(name!("link"), &[(name!("href"), &address)]),
                None => Ok(()),
            }
        })?;
        let labels = parts::label_language(channel);
        xml.element(name!("contentMeta"), &[], |xml| {
            content_meta(xml, item, labels, language)
        })?;
        if options.content == Content::Full && !item.body.is_empty() {
            xml.element(name!("contentSet"), &[], |xml| content(xml, item))?;
        }
        Ok(())
    })
}

fn content_meta<W: Write>(
    xml: &mut Xml<W>,
    item: &NewsItem,
    labels: Language,
    language: Option<&str>,
) -> Result<()> {
    if let Some(published) = parts::published(item) {
        xml.leaf(name!("contentCreated"), &[], &rfc3339(published))?;
    }
    if let Some(modified) = parts::modified(item) {
        xml.leaf(name!("contentModified"), &[], &rfc3339(modified))?;
    }
    for (index, issuer) in item.issued_by.iter().enumerate() {
        let uri = parts::structure_uri(*issuer);
        xml.at(parts::entry(Field::IssuedBy, index));
        concept(
            xml,
            name!("creator"),
            (name!("uri"), &uri),
            issuer.issuer_label(),
        )?;
    }
    for (place, label) in parts::unresolved_issuers(item) {
        xml.at(place);
        concept(xml, name!("creator"), (name!("literal"), label), label)?;
    }
    if let Some(number) = item.number {
        xml.leaf(name!("altId"), &[], &number.to_string())?;
    }
    if let Some(tag) = language {
        xml.empty(name!("language"), &[(name!("tag"), tag)])?;
    }
    for category in parts::categories(item, labels) {
        let element = match category.field {
            Field::ContentType => name!("genre"),
            _ => name!("subject"),
        };
        let uri = category.uri();
        let identity = match &uri {
            Some(uri) => (name!("uri"), uri.as_str()),
            None => (name!("literal"), category.label),
        };
        xml.at(category.place);
        concept(xml, element, identity, category.label)?;
    }
    if let Some((place, title)) = parts::title(item) {
        xml.at(place).leaf(name!("headline"), &[], title)?;
    }
    let dateline = item.dateline.as_ref();
    if let Some(dateline) = dateline.filter(|dateline| !parts::is_blank(&dateline.text)) {
        xml.at(Place::field(Field::Dateline))
            .leaf(name!("dateline"), &[], &dateline.text)?;
    }
    if !parts::is_blank(&item.summary) {
        let role = [attribute!("role", "drol:summary")];
        xml.at(Place::field(Field::Summary))
            .leaf(name!("description"), &role, &item.summary)?;
    }
    Ok(())
}

/// Writes a concept. Names and literals of NewsML-G2 are of one line.
fn concept<W: Write>(
    xml: &mut Xml<W>,
    element: Name,
    (identifier, value): Attribute<'_>,
    label: &str,
) -> Result<()> {
    let identity = [(identifier, &*parts::one_line(value))];
    xml.element(element, &identity, |xml| {
        xml.leaf(name!("name"), &[], &parts::one_line(label))
    })
}

fn content<W: Write>(xml: &mut Xml<W>, item: &NewsItem) -> Result<()> {
    let kind = [attribute!("contenttype", "application/xhtml+xml")];
    xml.element(name!("inlineXML"), &kind, |xml| {
        let namespace = [attribute!("xmlns", "http://www.w3.org/1999/xhtml")];
        xml.element(name!("html"), &namespace, |xml| {
            xml.element(name!("head"), &[], |xml| {
                // HTML asks for a title.
                match parts::title(item).or_else(|| parts::summary(item)) {
                    Some((place, title)) => xml.at(place).leaf(name!("title"), &[], title),
                    None => xml.leaf(name!("title"), &[], &item.id()),
                }
            })?;
            xml.element(name!("body"), &[], |xml| html::blocks(xml, &item.body))
        })
    })
}
