//! What several formats take from an item in the same way.

use std::borrow::Cow;

use chrono::{DateTime, Utc};

use super::Options;
use super::date::{has_four_digits, start_of};
use crate::error::NewsError;
use crate::model::{Block, Channel, Field, LanguageCode, NewsItem, Place};
use crate::vocabulary::{Country, Language, Structure};

/// A text and where it stands in the item.
pub(super) type Placed<'a> = (Place, &'a str);

/// A category: a term of a vocabulary, or a label that no vocabulary knows.
pub(super) struct Category<'a> {
    pub(super) place: Place,
    /// The content type, the fields of work or the locations.
    pub(super) field: Field,
    /// The code, for a label that is not known the label.
    pub(super) code: &'a str,
    pub(super) label: &'a str,
    /// The URI of the list that the term is in; none for a label that is not known.
    pub(super) scheme: Option<&'static str>,
}

impl Category<'_> {
    /// The URI of the term.
    pub(super) fn uri(&self) -> Option<String> {
        self.scheme.map(|scheme| format!("{scheme}:{}", self.code))
    }
}

/// The URI of a structure.
pub(super) fn structure_uri(structure: Structure) -> String {
    format!("urn:osce-news:structures:{}", structure.code())
}

/// The language that labels are written in: the channel's, where the vocabulary has it.
pub(super) fn label_language(channel: &Channel) -> Language {
    channel
        .language
        .and_then(|code| Language::from_code(code.as_str()))
        .unwrap_or(Language::English)
}

/// The language as a tag of BCP 47. The site's `me` for Montenegrin is none; its tag is `cnr`.
pub(super) fn language_tag(code: &LanguageCode) -> &str {
    match code.as_str() {
        "me" => "cnr",
        tag => tag,
    }
}

/// Content type, fields of work and countries, each with the labels that are not known.
pub(super) fn categories(
    item: &NewsItem,
    language: Language,
) -> impl Iterator<Item = Category<'_>> {
    let content_type = item.content_type.iter().map(move |term| Category {
        place: Place::field(Field::ContentType),
        field: Field::ContentType,
        code: term.code(),
        label: term.label(language),
        scheme: Some("urn:osce-news:content-types"),
    });
    let fields = item
        .fields_of_work
        .iter()
        .enumerate()
        .map(move |(index, term)| Category {
            place: entry(Field::FieldsOfWork, index),
            field: Field::FieldsOfWork,
            code: term.code(),
            label: term.label(language),
            scheme: Some("urn:osce-news:fields-of-work"),
        });
    let countries = item
        .locations
        .iter()
        .enumerate()
        .map(move |(index, term)| Category {
            place: entry(Field::Locations, index),
            field: Field::Locations,
            code: term.code(),
            label: term.label(language),
            scheme: Some(match term {
                Country::ParticipatingState(_) => "urn:osce-news:participating-states",
                Country::Partner(_) => "urn:osce-news:partners",
            }),
        });
    content_type
        .chain(unresolved(item, Field::ContentType))
        .chain(fields)
        .chain(unresolved(item, Field::FieldsOfWork))
        .chain(countries)
        .chain(unresolved(item, Field::Locations))
}

fn unresolved(item: &NewsItem, field: Field) -> impl Iterator<Item = Category<'_>> {
    unresolved_labels(item, field).map(move |(place, label)| Category {
        place,
        field,
        code: label,
        label,
        scheme: None,
    })
}

fn unresolved_labels(item: &NewsItem, field: Field) -> impl Iterator<Item = Placed<'_>> {
    item.unresolved
        .iter()
        .enumerate()
        .filter(move |(_, label)| label.field == field)
        .map(|(index, label)| (entry(Field::Unresolved, index), label.text.as_str()))
        .filter(|(_, label)| !is_blank(label))
}

/// The names of the categories, each once.
pub(super) fn labels(item: &NewsItem, language: Language) -> Vec<&str> {
    let mut labels = Vec::new();
    for category in categories(item, language) {
        if !labels.contains(&category.label) {
            labels.push(category.label);
        }
    }
    labels
}

/// The issuers as printed, with those that are not known.
pub(super) fn issuers(item: &NewsItem) -> impl Iterator<Item = Placed<'_>> {
    item.issued_by
        .iter()
        .enumerate()
        .map(|(index, issuer)| (entry(Field::IssuedBy, index), issuer.issuer_label()))
        .chain(unresolved_issuers(item))
}

/// The labels of issuers that are not known.
pub(super) fn unresolved_issuers(item: &NewsItem) -> impl Iterator<Item = Placed<'_>> {
    unresolved_labels(item, Field::IssuedBy)
}

/// The addresses of the pictures in the body.
pub(super) fn pictures(item: &NewsItem) -> impl Iterator<Item = &str> {
    item.body.iter().filter_map(|block| match block {
        Block::Image { address, .. } => address.as_ref().map(|address| address.as_str()),
        _ => None,
    })
}

/// The texts of the body, one a line.
pub(super) fn plain_text(item: &NewsItem) -> String {
    item.body
        .iter()
        .flat_map(Block::texts)
        .collect::<Vec<_>>()
        .join("\n")
}

/// The summary, or the first text of the body.
pub(super) fn summary(item: &NewsItem) -> Option<Placed<'_>> {
    let is_text = |text: &&str| !is_blank(text);
    if is_text(&item.summary.as_str()) {
        return Some((Place::field(Field::Summary), &item.summary));
    }
    item.body.iter().enumerate().find_map(|(block, content)| {
        let (line, text) = content
            .texts()
            .enumerate()
            .find(|(_, text)| is_text(text))?;
        let place = match content {
            Block::List { .. } => Place::line(number(block), number(line)),
            _ => entry(Field::Body, block),
        };
        Some((place, text))
    })
}

/// Says in an error which item it is about, where it is not about the channel.
pub(super) fn in_item(item: &NewsItem) -> impl FnOnce(NewsError) -> NewsError {
    |mut error| {
        if let NewsError::IllegalCharacter {
            place, item: id, ..
        } = &mut error
        {
            let of_channel = place.field.name().starts_with("channel.");
            *id = (!of_channel).then(|| item.id().into_owned());
        }
        error
    }
}

/// The title of the channel, or its address where it has none.
pub(super) fn channel_title(channel: &Channel) -> &str {
    match is_blank(&channel.title) {
        true => channel.address.as_str(),
        false => &channel.title,
    }
}

/// The text with spaces for tabs and line ends.
pub(super) fn one_line(text: &str) -> Cow<'_, str> {
    match text.contains(['\t', '\n', '\r']) {
        true => Cow::Owned(text.replace(['\t', '\n', '\r'], " ")),
        false => Cow::Borrowed(text),
    }
}

/// Whether a text has nothing to read in it.
pub(super) fn is_blank(text: &str) -> bool {
    text.trim_start().is_empty()
}

/// The title, where there is one.
pub(super) fn title(item: &NewsItem) -> Option<Placed<'_>> {
    let has_text = !is_blank(&item.title);
    has_text.then_some((Place::field(Field::Title), item.title.as_str()))
}

/// The moment of publication, or the first of the day of issue.
pub(super) fn published(item: &NewsItem) -> Option<DateTime<Utc>> {
    item.published_at
        .or(item.issued_on.map(start_of))
        .filter(has_four_digits)
}

/// The moment of the last change.
pub(super) fn modified(item: &NewsItem) -> Option<DateTime<Utc>> {
    item.updated_at.filter(has_four_digits)
}

/// The moment at which the output is made, where it is known.
pub(super) fn made_at(options: &Options) -> Option<DateTime<Utc>> {
    options.made_at.filter(has_four_digits)
}

/// A moment for formats that must have one: of the last change, of publication, of the dateline,
/// of the making of the output, or else the first of 1970.
pub(super) fn updated(item: &NewsItem, options: &Options) -> DateTime<Utc> {
    let dateline = item.dateline.as_ref().and_then(|dateline| dateline.date);
    modified(item)
        .or_else(|| published(item))
        .or_else(|| dateline.map(start_of).filter(has_four_digits))
        .or_else(|| made_at(options))
        .unwrap_or_default()
}

/// An entry of a list.
pub(super) fn entry(field: Field, index: usize) -> Place {
    Place::entry(field, number(index))
}

/// A position in a list as places have it.
pub(super) fn number(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}
