use std::borrow::Borrow;
use std::io::Write;

use super::element::{Forbidden, Xml, attribute, name};
use super::view::{View, ViewKind, occurring};
use super::{Format, IllegalCharacters, Options, parts};
use crate::error::Result;
use crate::model::{Channel, Field, NewsItem, Place};

/// Writes [OPML 2.0]: the channel's feed and the RSS feeds by field of work, country and structure
/// that these items would fill, under the names that [`views`](super::views()) gives them.
///
/// # Errors
/// As [`rss`](super::rss()).
///
/// ```
/// use osce_news::{model::{Channel, NewsItem}, vocabulary::FieldOfWork, write};
///
/// let channel = Channel::new("News", "https://news.example/".parse()?);
/// let mut item = NewsItem::new("Officers & diplomats meet");
/// item.fields_of_work.push(FieldOfWork::Policing);
/// let mut list = Vec::new();
/// write::opml(&channel, [&item], &write::Options::default(), &mut list)?;
/// assert!(String::from_utf8_lossy(&list).contains(r#"xmlUrl="https://news.example/field-of-work-policing.xml""#));
/// # Ok::<(), osce_news::NewsError>(())
/// ```
///
/// [OPML 2.0]: http://opml.org/spec2.opml
pub fn opml<I>(channel: &Channel, items: I, options: &Options, out: impl Write) -> Result<()>
where
    I: IntoIterator,
    I::Item: Borrow<NewsItem>,
{
    outlines(
        channel,
        &occurring(items),
        Format::Rss,
        options.characters,
        out,
    )
}

/// Writes the list of these feeds.
pub(super) fn outlines(
    channel: &Channel,
    views: &[View],
    format: Format,
    characters: IllegalCharacters,
    out: impl Write,
) -> Result<()> {
    let version = [attribute!("version", "2.0")];
    let title = parts::channel_title(channel);
    Xml::document(
        out,
        Forbidden::Policy(characters),
        name!("opml"),
        &version,
        |xml| {
            xml.element(name!("head"), &[], |xml| {
                xml.at(Place::field(Field::ChannelTitle))
                    .leaf(name!("title"), &[], title)
            })?;
            xml.element(name!("body"), &[], |xml| {
                xml.line()?;
                match &channel.feed_address {
                    Some(feed) => outline(xml, channel, title, feed.as_str())?,
                    None => {
                        let address = channel.address.as_str();
                        let link = [attribute!("type", "link"), (name!("url"), address)];
                        xml.empty(
                            name!("outline"),
                            &[(name!("text"), title), link[0], link[1]],
                        )?;
                    }
                }
                for kind in ViewKind::ALL {
                    group(xml, channel, views, format, kind)?;
                }
                xml.line()
            })
        },
    )
}

fn group<W: Write>(
    xml: &mut Xml<W>,
    channel: &Channel,
    views: &[View],
    format: Format,
    kind: ViewKind,
) -> Result<()> {
    let mut of_kind = views.iter().filter(|view| view.kind() == kind).peekable();
    if of_kind.peek().is_none() {
        return Ok(());
    }
    xml.line()?;
    xml.element(name!("outline"), &[(name!("text"), kind.label())], |xml| {
        for view in of_kind {
            xml.line()?;
            let label = view.label(parts::label_language(channel));
            let address = view.address(channel, format);
            outline(xml, channel, label, address.as_str())?;
        }
        xml.line()
    })
}

fn outline<W: Write>(xml: &mut Xml<W>, channel: &Channel, title: &str, feed: &str) -> Result<()> {
    let attributes = [
        attribute!("type", "rss"),
        (name!("text"), title),
        (name!("title"), title),
        (name!("xmlUrl"), feed),
        (name!("htmlUrl"), channel.address.as_str()),
    ];
    xml.empty(name!("outline"), &attributes)
}
