use std::borrow::Borrow;
use std::io::Write;

use serde_json::{Value, json};

use super::date::rfc3339;
use super::json::{self, ForScript, object};
use super::{Content, Options, parts};
use crate::error::Result;
use crate::model::{Channel, Field, NewsItem};
use crate::vocabulary::Language;

/// Writes JSON-LD for search engines: a `@graph` of [`NewsArticle`]s of schema.org.
///
/// The channel is the publisher, issuers are authors, fields of work are `about` as `DefinedTerm`,
/// countries `spatialCoverage`, the content type `articleSection`. Texts keep every character, and
/// `<` is written `\u003c`, so the output can stand in a `script` element as it is.
///
/// # Errors
/// [`NewsError::Io`](crate::NewsError::Io) where `out` fails.
///
/// ```
/// use osce_news::{model::{Channel, NewsItem}, write};
///
/// let channel = Channel::new("News", "https://news.example/".parse()?);
/// let item = NewsItem::new("Officers & diplomats meet");
/// let mut graph = Vec::new();
/// write::json_ld(&channel, [&item], &write::Options::default(), &mut graph)?;
/// assert!(String::from_utf8_lossy(&graph).contains(r#""headline":"Officers & diplomats meet""#));
/// # Ok::<(), osce_news::NewsError>(())
/// ```
///
/// [`NewsArticle`]: https://schema.org/NewsArticle
pub fn json_ld<I>(channel: &Channel, items: I, options: &Options, out: impl Write) -> Result<()>
where
    I: IntoIterator,
    I::Item: Borrow<NewsItem>,
{
    let logo = |address| json!({"@type": "ImageObject", "url": address});
    let publisher = object([
        ("@type", json!("Organization")),
        ("name", json!(parts::channel_title(channel))),
        ("url", json!(channel.address)),
        ("logo", json!(channel.image.as_ref().map(logo))),
    ]);
    let head = json!({"@context": "https://schema.org"});
    let language = parts::label_language(channel);
    let entries = items
        .into_iter()
        .map(|item| Ok(entry(item.borrow(), &publisher, language, options)));
    json::document(out, ForScript, &head, "@graph", entries)
}

fn entry(item: &NewsItem, publisher: &Value, language: Language, options: &Options) -> Value {
    let issuers: Vec<Value> = parts::issuers(item)
        .map(|(_, name)| json!({"@type": "Organization", "name": name}))
        .collect();
    let of = |field: Field| {
        parts::categories(item, language).filter(move |category| category.field == field)
    };
    let fields: Vec<Value> = of(Field::FieldsOfWork)
        .map(|field| {
            object([
                ("@type", json!("DefinedTerm")),
                ("name", json!(field.label)),
                ("termCode", json!(field.scheme.map(|_| field.code))),
                ("inDefinedTermSet", json!(field.scheme)),
            ])
        })
        .collect();
    let countries: Vec<Value> = of(Field::Locations)
        .map(|country| {
            let kind = country.scheme.map_or("Place", |_| "Country");
            let code = country.scheme.map(|_| country.code);
            object([
                ("@type", json!(kind)),
                ("name", json!(country.label)),
                ("identifier", json!(code)),
            ])
        })
        .collect();
    let body = (options.content == Content::Full).then(|| parts::plain_text(item));
    object([
        ("@type", json!("NewsArticle")),
        ("@id", json!(item.id())),
        ("url", json!(item.link())),
        ("headline", json!(item.title)),
        ("description", json!(item.summary)),
        ("articleBody", json!(body)),
        (
            "articleSection",
            of(Field::ContentType)
                .map(|kind| json!(kind.label))
                .collect(),
        ),
        (
            "dateline",
            json!(item.dateline.as_ref().map(|dateline| &dateline.text)),
        ),
        ("datePublished", json!(parts::published(item).map(rfc3339))),
        ("dateModified", json!(parts::modified(item).map(rfc3339))),
        (
            "inLanguage",
            json!(item.language.as_ref().map(parts::language_tag)),
        ),
        ("author", json!(issuers)),
        ("publisher", publisher.clone()),
        ("about", json!(fields)),
        ("spatialCoverage", json!(countries)),
        ("image", parts::pictures(item).collect()),
    ])
}
