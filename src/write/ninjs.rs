use std::borrow::Borrow;
use std::io::Write;

use serde_json::ser::CompactFormatter;
use serde_json::{Value, json};

use super::date::rfc3339;
use super::json::{self, object};
use super::{Content, Options, html, parts};
use crate::error::Result;
use crate::model::{Channel, Field, NewsItem};
use crate::vocabulary::Language;

/// Writes [ninjs 3.1], the news agencies' JSON: one object of type `composite` for the channel,
/// with the items as its associations.
///
/// Issuers are organisations with the relation `creator`, fields of work are subjects, countries
/// are places with the relation `about`, the content type is a genre. What a vocabulary has is named by
/// its URI (`urn:osce-news:fields-of-work:policing`), other labels by `literal`. Texts keep every
/// character; the HTML of a body follows [`Options::characters`].
///
/// # Errors
/// As [`rss`](super::rss()).
///
/// ```
/// use osce_news::{model::{Channel, NewsItem}, write};
///
/// let channel = Channel::new("News", "https://news.example/".parse()?);
/// let item = NewsItem::new("Officers & diplomats meet");
/// let mut object = Vec::new();
/// write::ninjs(&channel, [&item], &write::Options::default(), &mut object)?;
/// assert!(String::from_utf8_lossy(&object).contains(r#""value":"Officers & diplomats meet""#));
/// # Ok::<(), osce_news::NewsError>(())
/// ```
///
/// [ninjs 3.1]: https://iptc.org/standards/ninjs/
pub fn ninjs<I>(channel: &Channel, items: I, options: &Options, out: impl Write) -> Result<()>
where
    I: IntoIterator,
    I::Item: Borrow<NewsItem>,
{
    let address = channel.feed_address.as_ref().unwrap_or(&channel.address);
    let title = parts::channel_title(channel);
    let head = object([
        ("uri", json!(address)),
        ("type", json!("composite")),
        ("standard", json!({"name": "ninjs", "version": "3.1"})),
        (
            "versionCreated",
            json!(parts::made_at(options).map(rfc3339)),
        ),
        ("pubStatus", json!("usable")),
        (
            "language",
            json!(channel.language.as_ref().map(parts::language_tag)),
        ),
        ("title", json!(title)),
        ("headlines", json!([{"value": title}])),
        (
            "descriptions",
            texts([("description", channel.description.as_str())]),
        ),
        ("copyrightNotice", json!(channel.copyright)),
    ]);
    let language = parts::label_language(channel);
    let entries = items.into_iter().enumerate().map(|(index, item)| {
        let item = item.borrow();
        entry(index, item, language, options).map_err(parts::in_item(item))
    });
    json::document(out, CompactFormatter, &head, "associations", entries)
}

fn entry(index: usize, item: &NewsItem, language: Language, options: &Options) -> Result<Value> {
    let full = options.content == Content::Full && !item.body.is_empty();
    let bodies = match full {
        false => Value::Null,
        true => {
            let html = html::to_string(&item.body, options.characters)?;
            json!([{"role": "main", "contentType": "text/html", "value": html}])
        }
    };
    let terms = |field: Field, relation: &str| -> Value {
        parts::categories(item, language)
            .filter(|category| category.field == field)
            .map(|category| {
                let uri = category.uri();
                let literal = uri.is_none().then_some(category.label);
                object([
                    ("name", json!(category.label)),
                    ("rel", json!(relation)),
                    ("uri", json!(uri)),
                    ("literal", json!(literal)),
                ])
            })
            .collect()
    };
    let known = item.issued_by.iter().map(|issuer| {
        let uri = parts::structure_uri(*issuer);
        json!({"name": issuer.issuer_label(), "rel": "creator", "uri": uri})
    });
    let unknown = parts::unresolved_issuers(item)
        .map(|(_, label)| json!({"name": label, "rel": "creator", "literal": label}));
    let picture =
        |(index, address)| json!({"name": format!("picture-{}", index + 1), "href": address});
    let pictures: Vec<Value> = parts::pictures(item).enumerate().map(picture).collect();
    let issuers: Vec<&str> = parts::issuers(item).map(|(_, name)| name).collect();
    let places = item
        .dateline
        .as_ref()
        .map(|dateline| dateline.places.join(", "));
    let number = |number: u32| json!([{"role": "number", "value": number.to_string()}]);
    Ok(object([
        ("name", json!(format!("item-{}", index + 1))),
        ("uri", json!(item.id())),
        ("type", json!("text")),
        (
            "representationType",
            json!(if full { "full" } else { "partial" }),
        ),
        ("pubStatus", json!("usable")),
        ("firstCreated", json!(parts::published(item).map(rfc3339))),
        ("versionCreated", json!(parts::modified(item).map(rfc3339))),
        (
            "language",
            json!(item.language.as_ref().map(parts::language_tag)),
        ),
        ("title", json!(item.title)),
        ("headlines", texts([("main", item.title.as_str())])),
        ("descriptions", texts([("summary", item.summary.as_str())])),
        ("bodies", bodies),
        ("by", json!(issuers.join(", "))),
        ("located", json!(places)),
        ("organisations", known.chain(unknown).collect()),
        ("subjects", terms(Field::FieldsOfWork, "about")),
        ("places", terms(Field::Locations, "about")),
        ("genres", terms(Field::ContentType, "")),
        ("renditions", json!(pictures)),
        ("altIds", json!(item.number.map(number))),
    ]))
}

/// Plain texts with their roles, without the blank ones.
fn texts<const N: usize>(texts: [(&str, &str); N]) -> Value {
    texts
        .into_iter()
        .filter(|(_, text)| !parts::is_blank(text))
        .map(|(role, text)| json!({"role": role, "contentType": "text/plain", "value": text}))
        .collect()
}
