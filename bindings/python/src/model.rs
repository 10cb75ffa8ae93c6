//! The model: the news item, its parts, and the channel.

use std::fmt::{self, Write};

use chrono::{DateTime, NaiveDate, Utc};
use osce_news::model::{self, Address, Field, LanguageCode, LinkTarget, Place};
use osce_news::vocabulary::{ContentType, Country, FieldOfWork, Structure};
use pyo3::prelude::*;

use crate::html;
use crate::record::record;

record! {
    /// One piece of OSCE news: a news item, press release, report or story.
    ///
    /// Items never change; `replace` gives a copy with other values.
    NewsItem(model::NewsItem) new(
        /// The title, plain text, empty where missing.
        title: String,
    ) {
        /// The OSCE's number of the item: digits at the end of each of its addresses.
        number: Option<u32>,
        /// One address of the item.
        address: Option<Address>,
        /// Further addresses under which the item was met.
        other_addresses: Vec<Address>,
        /// Language of title, summary and body, two letters; None where the source does not say.
        language: Option<LanguageCode>,
        /// What the page is headed.
        content_type: Option<ContentType>,
        /// The summary, plain text of one paragraph, empty where missing.
        summary: String,
        /// Place and day at the head of the body.
        dateline: Option<model::Dateline>,
        /// The day the item was issued; None where the source does not give it.
        issued_on: Option<NaiveDate>,
        /// The moment a feed gives for its publication, in UTC.
        published_at: Option<DateTime<Utc>>,
        /// The moment of the last change, in UTC, where a source gives it.
        updated_at: Option<DateTime<Utc>>,
        /// Who issued it, as printed.
        issued_by: Vec<Structure>,
        /// The fields of work.
        fields_of_work: Vec<FieldOfWork>,
        /// The countries it is about.
        locations: Vec<Country>,
        /// The text, block by block.
        body: Vec<model::Block>,
        /// Labelled lines that have no field of their own.
        details: Vec<model::Detail>,
        /// Labels that no vocabulary knows, with the field they stood in.
        unresolved: Vec<model::UnresolvedLabel>,
    }
    impl {
        /// The item's lasting identifier, a URI.
        #[getter]
        fn id(&self) -> String {
            self.0.id().into_owned()
        }

        /// The address to send a reader to.
        #[getter]
        fn link(&self) -> Option<String> {
            self.0.link().map(|link| link.into_owned())
        }

        /// The body as plain text, a block a paragraph, with an empty line between paragraphs.
        #[getter]
        fn text(&self) -> String {
            let mut text = String::new();
            // A String takes everything.
            let _ = write_text(&self.0, &mut text);
            text
        }

        fn _repr_html_(&self) -> String {
            html::item(&self.0)
        }
    }
}

/// Writes the body as plain text, paragraphs with an empty line between them.
pub(crate) fn write_text(item: &model::NewsItem, out: &mut impl Write) -> fmt::Result {
    for (index, block) in item.body.iter().enumerate() {
        if index > 0 {
            out.write_str("\n\n")?;
        }
        for (index, line) in block.texts().enumerate() {
            if index > 0 {
                out.write_char('\n')?;
            }
            out.write_str(line)?;
        }
    }
    Ok(())
}

record! {
    /// What a feed says about itself.
    Channel(model::Channel) new(
        /// Name of the channel, plain text.
        title: String,
        /// The page for people that the feed belongs to.
        address: Address,
    ) {
        /// One or two sentences about it, plain text.
        description: String,
        /// Language of the channel and of the labels written into it, two letters.
        language: Option<LanguageCode>,
        /// Where the feed itself is published.
        feed_address: Option<Address>,
        /// A picture for the channel.
        image: Option<Address>,
        /// Who may use it how, plain text.
        copyright: String,
        /// For how many minutes a reader may keep a copy.
        ttl: Option<u32>,
        /// The WebSub hub that tells of changes.
        hub: Option<Address>,
    }
}

record! {
    /// A stretch of plain text with the links in it.
    Passage(model::Passage) new(
        /// The text: no markup, no line ends.
        text: String,
    ) {
        /// Its links, in order and without overlaps.
        links: Vec<model::Link>,
    }
    from String
}

record! {
    /// A part of a passage that links somewhere.
    Link(model::Link) new(
        /// Where it begins, in characters from 0.
        start: u32,
        /// Its length in characters.
        length: u32,
        /// Where it leads: an http, https or mailto address.
        target: LinkTarget,
    )
}

record! {
    /// Place and day at the head of a press release.
    Dateline(model::Dateline) new(
        /// The dateline as printed, without the dash that ends it.
        text: String,
    ) {
        /// The places as printed, in order.
        places: Vec<String>,
        /// The day; None where the page gives no day or no year.
        date: Option<NaiveDate>,
    }
}

record! {
    /// A labelled line of a page for which the model has no field.
    Detail(model::Detail) new(
        /// The label as printed, without its colon.
        label: String,
        /// What stands behind it, as printed.
        text: String,
    )
}

record! {
    /// A label as it stood on the page, which no vocabulary knows.
    UnresolvedLabel(model::UnresolvedLabel) new(
        /// The field it would belong to.
        field: Field,
        /// The label as printed.
        text: String,
    )
}

/// The text of an item at a place; empty where it has none.
pub(crate) fn text_at(item: &model::NewsItem, place: Place) -> &str {
    let index = place.index.unwrap_or_default() as usize;
    let text = match place.field {
        Field::Title => Some(&item.title),
        Field::Summary => Some(&item.summary),
        Field::Dateline => item.dateline.as_ref().map(|dateline| &dateline.text),
        Field::Body => item.body.get(index).and_then(|block| {
            let passage = block.passages().get(place.line.unwrap_or(0) as usize);
            passage.map(|passage| &passage.text)
        }),
        Field::Details => item.details.get(index).map(|detail| &detail.text),
        Field::Unresolved => item.unresolved.get(index).map(|label| &label.text),
        _ => None,
    };
    text.map_or("", String::as_str)
}
