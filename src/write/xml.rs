use std::borrow::Borrow;
use std::io::Write;

use chrono::SecondsFormat;

use super::element::{Forbidden, Name, Xml, name};
use super::{Options, html, parts};
use crate::error::Result;
use crate::model::{Block, Channel, NewsItem, Passage};
use crate::read::XML_NAMESPACE;
use crate::vocabulary::Language;

/// The version that is written. A reader of another version reads what it knows.
pub(crate) const VERSION: &str = "1.0";

/// Writes the library's own XML, which loses nothing: [`read::xml`](crate::read::xml()) gives back
/// an equal channel and equal items.
///
/// Its schemas are `docs/osce-news.rnc` (RELAX NG, compact) and `docs/osce-news.xsd`. Terms stand
/// with their code and, for people, their name. A character that XML forbids becomes an element
/// `character` with the code point in hexadecimal, so [`Options::characters`] has no say.
///
/// # Errors
/// [`NewsError::Io`](crate::NewsError::Io) where `out` fails.
pub fn xml<I>(channel: &Channel, items: I, _: &Options, out: impl Write) -> Result<()>
where
    I: IntoIterator,
    I::Item: Borrow<NewsItem>,
{
    let attributes = [(name!("xmlns"), XML_NAMESPACE), (name!("version"), VERSION)];
    let forbidden = Forbidden::Element(name!("character"));
    let language = parts::label_language(channel);
    Xml::document(out, forbidden, name!("news"), &attributes, |xml| {
        xml.line()?;
        xml.element(name!("channel"), &[], |xml| about(xml, channel))?;
        for item in items {
            xml.line()?;
            xml.element(name!("item"), &[], |xml| {
                fields(xml, item.borrow(), language)
            })?;
        }
        xml.line()
    })
}

fn about<W: Write>(xml: &mut Xml<W>, channel: &Channel) -> Result<()> {
    leaf(xml, name!("title"), Some(&channel.title))?;
    leaf(xml, name!("address"), Some(channel.address.as_str()))?;
    leaf(xml, name!("description"), text(&channel.description))?;
    leaf(
        xml,
        name!("language"),
        channel.language.as_ref().map(|code| code.as_str()),
    )?;
    leaf(
        xml,
        name!("feed-address"),
        channel.feed_address.as_ref().map(|to| to.as_str()),
    )?;
    leaf(
        xml,
        name!("image"),
        channel.image.as_ref().map(|to| to.as_str()),
    )?;
    leaf(xml, name!("copyright"), text(&channel.copyright))?;
    leaf(
        xml,
        name!("ttl"),
        channel.ttl.map(|ttl| ttl.to_string()).as_deref(),
    )?;
    leaf(
        xml,
        name!("hub"),
        channel.hub.as_ref().map(|to| to.as_str()),
    )
}

fn fields<W: Write>(xml: &mut Xml<W>, item: &NewsItem, language: Language) -> Result<()> {
    let moment = |moment: chrono::DateTime<chrono::Utc>| {
        unsigned(&moment.to_rfc3339_opts(SecondsFormat::AutoSi, true))
    };
    let day = |day: chrono::NaiveDate| unsigned(&day.to_string());
    leaf(
        xml,
        name!("number"),
        item.number.map(|number| number.to_string()).as_deref(),
    )?;
    leaf(
        xml,
        name!("address"),
        item.address.as_ref().map(|to| to.as_str()),
    )?;
    for address in &item.other_addresses {
        leaf(xml, name!("other-address"), Some(address.as_str()))?;
    }
    leaf(
        xml,
        name!("language"),
        item.language.as_ref().map(|code| code.as_str()),
    )?;
    if let Some(kind) = item.content_type {
        term(
            xml,
            name!("content-type"),
            kind.code(),
            kind.label(language),
        )?;
    }
    leaf(xml, name!("title"), text(&item.title))?;
    leaf(xml, name!("summary"), text(&item.summary))?;
    if let Some(dateline) = &item.dateline {
        xml.element(name!("dateline"), &[], |xml| {
            leaf(xml, name!("text"), Some(&dateline.text))?;
            for place in &dateline.places {
                leaf(xml, name!("place"), Some(place))?;
            }
            leaf(xml, name!("date"), dateline.date.map(day).as_deref())
        })?;
    }
    leaf(xml, name!("issued-on"), item.issued_on.map(day).as_deref())?;
    leaf(
        xml,
        name!("published-at"),
        item.published_at.map(moment).as_deref(),
    )?;
    leaf(
        xml,
        name!("updated-at"),
        item.updated_at.map(moment).as_deref(),
    )?;
    for issuer in &item.issued_by {
        term(
            xml,
            name!("issued-by"),
            issuer.code(),
            issuer.issuer_label(),
        )?;
    }
    for field in &item.fields_of_work {
        term(
            xml,
            name!("field-of-work"),
            field.code(),
            field.label(language),
        )?;
    }
    for country in &item.locations {
        term(
            xml,
            name!("location"),
            country.code(),
            country.label(language),
        )?;
    }
    if !item.body.is_empty() {
        xml.element(name!("body"), &[], |xml| {
            item.body.iter().try_for_each(|it| block(xml, it))
        })?;
    }
    for detail in &item.details {
        xml.element(name!("detail"), &[], |xml| {
            leaf(xml, name!("label"), Some(&detail.label))?;
            leaf(xml, name!("text"), Some(&detail.text))
        })?;
    }
    for label in &item.unresolved {
        let field = [(name!("field"), label.field.name())];
        xml.leaf(name!("unresolved"), &field, &label.text)?;
    }
    Ok(())
}

fn block<W: Write>(xml: &mut Xml<W>, block: &Block) -> Result<()> {
    match block {
        Block::Paragraph(text) => passage(xml, name!("paragraph"), text),
        Block::Heading(text) => passage(xml, name!("heading"), text),
        Block::Quote(text) => passage(xml, name!("quote"), text),
        Block::List { ordered, entries } => {
            let ordered = [(name!("ordered"), if *ordered { "true" } else { "false" })];
            xml.element(name!("list"), &ordered, |xml| {
                entries
                    .iter()
                    .try_for_each(|text| passage(xml, name!("entry"), text))
            })
        }
        Block::Image { address, caption } => xml.element(name!("image"), &[], |xml| {
            leaf(
                xml,
                name!("address"),
                address.as_ref().map(|to| to.as_str()),
            )?;
            passage(xml, name!("caption"), caption)
        }),
    }
}

fn passage<W: Write>(xml: &mut Xml<W>, name: Name, passage: &Passage) -> Result<()> {
    xml.element(name, &[], |xml| {
        html::runs(passage, |run, link| match link {
            None => xml.text(run),
            Some(link) => xml.leaf(name!("link"), &[(name!("to"), link.target.as_str())], run),
        })
    })
}

fn leaf<W: Write>(xml: &mut Xml<W>, name: Name, text: Option<&str>) -> Result<()> {
    match text {
        Some(text) => xml.leaf(name, &[], text),
        None => Ok(()),
    }
}

fn term<W: Write>(xml: &mut Xml<W>, name: Name, code: &str, label: &str) -> Result<()> {
    xml.leaf(name, &[(name!("code"), code)], label)
}

fn text(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

/// XML Schema writes years of more than four digits without a sign.
fn unsigned(date: &str) -> String {
    date.trim_start_matches('+').to_owned()
}
