use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::charset::decode;
use super::elements::{Ignored, Markup, Open};
use crate::error::Result;
use crate::model::{
    Address, Block, Channel, Dateline, Detail, Field, LanguageCode, Link, LinkTarget, NewsItem,
    Passage, UnresolvedLabel,
};
use crate::vocabulary::{Country, FieldOfWork, Structure, Vocabulary};

/// The namespace of the library's own XML.
pub(crate) const NAMESPACE: &str = "urn:osce-news:xml:1";

/// What a document in the library's own XML holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct Document {
    /// The version of the form, `1.0` today; empty where the document does not say.
    pub version: String,
    /// The channel; none where it is missing or has no valid address.
    pub channel: Option<Channel>,
    /// The items, in order.
    pub items: Vec<NewsItem>,
    /// What was read over: elements of later versions or other namespaces, values that do not fit;
    /// the first 1,000.
    pub ignored: Vec<Ignored>,
}

/// Reads the library's own XML, which [`write::xml`](crate::write::xml()) writes without loss.
///
/// Elements that this version does not know are left out and reported in
/// [`Document::ignored`]. A term whose code is not known is kept as an unresolved label.
///
/// # Errors
/// [`NewsError::NotNews`](crate::NewsError::NotNews) where the input is not well-formed or its
/// root is not `news` of the namespace `urn:osce-news:xml:1`; for bytes that are no text and for
/// inputs beyond [`INPUT_LIMIT`](super::INPUT_LIMIT) their own errors.
///
/// ```
/// use osce_news::{model::{Channel, NewsItem}, read, write};
///
/// let channel = Channel::new("News", "https://news.example/".parse()?);
/// let items = vec![NewsItem::new("A bell \u{7} rings")];
/// let mut out = Vec::new();
/// write::xml(&channel, &items, &write::Options::default(), &mut out)?;
///
/// let document = read::xml(&out)?;
/// assert_eq!(document.channel, Some(channel));
/// assert_eq!(document.items, items);
/// # Ok::<(), osce_news::NewsError>(())
/// ```
pub fn xml(input: impl AsRef<[u8]>) -> Result<Document> {
    let text = decode(input.as_ref(), None)?;
    let mut markup = Markup::new(&text, NAMESPACE);
    let root = markup.root("news")?;
    let mut channel = None;
    let mut items = Vec::new();
    markup.elements(|markup, open| {
        match open.name.as_str() {
            "channel" => channel = read_channel(markup, open)?,
            "item" => items.push(read_item(markup)?),
            _ => return Ok(false),
        }
        Ok(true)
    })?;
    markup.end()?;
    Ok(Document {
        version: root.attribute("version").unwrap_or_default().to_owned(),
        channel,
        items,
        ignored: markup.into_ignored(),
    })
}

fn read_channel(markup: &mut Markup<'_>, channel: &Open) -> Result<Option<Channel>> {
    let (mut title, mut description, mut copyright) = Default::default();
    let (mut address, mut feed_address, mut image, mut hub) = (None, None, None, None);
    let (mut language, mut ttl) = (None, None);
    markup.elements(|markup, open| {
        match open.name.as_str() {
            "title" => title = markup.text()?,
            "address" => address = markup.value(open)?,
            "description" => description = markup.text()?,
            "language" => language = markup.value(open)?,
            "feed-address" => feed_address = markup.value(open)?,
            "image" => image = markup.value(open)?,
            "copyright" => copyright = markup.text()?,
            "ttl" => ttl = markup.value(open)?,
            "hub" => hub = markup.value(open)?,
            _ => return Ok(false),
        }
        Ok(true)
    })?;
    let Some(address) = address else {
        markup.ignore(channel, title);
        return Ok(None);
    };
    let mut channel = Channel::new(title, address);
    channel.description = description;
    channel.language = language;
    channel.feed_address = feed_address;
    channel.image = image;
    channel.copyright = copyright;
    channel.ttl = ttl;
    channel.hub = hub;
    Ok(Some(channel))
}

fn read_item(markup: &mut Markup<'_>) -> Result<NewsItem> {
    let mut item = NewsItem::default();
    markup.elements(|markup, open| {
        match open.name.as_str() {
            "number" => item.number = markup.value(open)?,
            "address" => item.address = markup.value(open)?,
            "other-address" => item.other_addresses.extend(markup.value::<Address>(open)?),
            "language" => item.language = markup.value::<LanguageCode>(open)?,
            "content-type" => {
                let kind = term(markup, open, Field::ContentType, &mut item.unresolved)?;
                item.content_type = kind.or(item.content_type);
            }
            "title" => item.title = markup.text()?,
            "summary" => item.summary = markup.text()?,
            "dateline" => item.dateline = Some(dateline(markup)?),
            "issued-on" => item.issued_on = day(markup, open)?,
            "published-at" => item.published_at = moment(markup, open)?,
            "updated-at" => item.updated_at = moment(markup, open)?,
            "issued-by" => {
                let issuer =
                    term::<Structure>(markup, open, Field::IssuedBy, &mut item.unresolved)?;
                item.issued_by.extend(issuer);
            }
            "field-of-work" => {
                let field =
                    term::<FieldOfWork>(markup, open, Field::FieldsOfWork, &mut item.unresolved)?;
                item.fields_of_work.extend(field);
            }
            "location" => {
                let country =
                    term::<Country>(markup, open, Field::Locations, &mut item.unresolved)?;
                item.locations.extend(country);
            }
            "body" => body(markup, &mut item.body)?,
            "detail" => item.details.push(detail(markup)?),
            "unresolved" => {
                let name = open.attribute("field").unwrap_or_default();
                let field = Field::ALL.iter().find(|field| field.name() == name);
                let text = markup.text()?;
                match field {
                    Some(field) => item.unresolved.push(UnresolvedLabel::new(*field, text)),
                    None => markup.ignore(open, text),
                }
            }
            _ => return Ok(false),
        }
        Ok(true)
    })?;
    Ok(item)
}

/// The term that an element names by its code; a label without a known code becomes an unresolved
/// one.
fn term<T: Vocabulary>(
    markup: &mut Markup<'_>,
    open: &Open,
    field: Field,
    unresolved: &mut Vec<UnresolvedLabel>,
) -> Result<Option<T>> {
    let code = open.attribute("code").unwrap_or_default();
    let term = T::from_code(code);
    let label = markup.text()?;
    if term.is_none() {
        let label = if label.is_empty() {
            code.to_owned()
        } else {
            label
        };
        markup.ignore(open, code.to_owned());
        unresolved.push(UnresolvedLabel::new(field, label));
    }
    Ok(term)
}

fn dateline(markup: &mut Markup<'_>) -> Result<Dateline> {
    let mut dateline = Dateline::new("");
    markup.elements(|markup, open| {
        match open.name.as_str() {
            "text" => dateline.text = markup.text()?,
            "place" => dateline.places.push(markup.text()?),
            "date" => dateline.date = day(markup, open)?,
            _ => return Ok(false),
        }
        Ok(true)
    })?;
    Ok(dateline)
}

fn detail(markup: &mut Markup<'_>) -> Result<Detail> {
    let mut detail = Detail::new("", "");
    markup.elements(|markup, open| {
        match open.name.as_str() {
            "label" => detail.label = markup.text()?,
            "text" => detail.text = markup.text()?,
            _ => return Ok(false),
        }
        Ok(true)
    })?;
    Ok(detail)
}

fn body(markup: &mut Markup<'_>, body: &mut Vec<Block>) -> Result<()> {
    markup.elements(|markup, open| {
        body.push(match open.name.as_str() {
            "paragraph" => Block::Paragraph(passage(markup)?),
            "heading" => Block::Heading(passage(markup)?),
            "quote" => Block::Quote(passage(markup)?),
            "list" => {
                let mut entries = Vec::new();
                markup.elements(|markup, open| {
                    if open.name != "entry" {
                        return Ok(false);
                    }
                    entries.push(passage(markup)?);
                    Ok(true)
                })?;
                match open.attribute("ordered") {
                    Some("true" | "1") => Block::ordered_list(entries),
                    _ => Block::list(entries),
                }
            }
            "image" => image(markup)?,
            _ => return Ok(false),
        });
        Ok(true)
    })
}

fn image(markup: &mut Markup<'_>) -> Result<Block> {
    let mut address = None;
    let mut caption = Passage::default();
    markup.elements(|markup, open| {
        match open.name.as_str() {
            "address" => address = markup.value(open)?,
            "caption" => caption = passage(markup)?,
            _ => return Ok(false),
        }
        Ok(true)
    })?;
    Ok(Block::image(address, caption))
}

fn passage(markup: &mut Markup<'_>) -> Result<Passage> {
    let mut links = Vec::new();
    let text = markup.mixed(|markup, open, start| {
        if open.name != "link" {
            return Ok(None);
        }
        let text = markup.text()?;
        let target = open.attribute("to").unwrap_or_default();
        match target.parse::<LinkTarget>() {
            Ok(target) => links.push(Link::new(start, count(&text), target)),
            Err(_) => markup.ignore(open, target.to_owned()),
        }
        Ok(Some(text))
    })?;
    let mut passage = Passage::from(text);
    passage.links = links;
    Ok(passage)
}

fn day(markup: &mut Markup<'_>, open: &Open) -> Result<Option<NaiveDate>> {
    markup.value_of(open, |text| signed(text).parse().ok())
}

fn moment(markup: &mut Markup<'_>, open: &Open) -> Result<Option<DateTime<Utc>>> {
    markup.value_of(open, |text| signed(text).parse().ok())
}

/// XML Schema writes years of more than four digits without the sign that ISO 8601 asks for.
fn signed(date: &str) -> String {
    let long = date.find('-').is_some_and(|year| year > 4);
    format!("{}{date}", if long { "+" } else { "" })
}

fn count(text: &str) -> u32 {
    u32::try_from(text.chars().count()).unwrap_or(u32::MAX)
}
