use std::borrow::Borrow;
use std::io::Write;

use serde_json::ser::CompactFormatter;
use serde_json::{Value, json};

use super::date::rfc3339;
use super::json::{self, object};
use super::{Content, Options, html, parts};
use crate::error::Result;
use crate::model::{Channel, NewsItem};
use crate::vocabulary::Language;

/// Writes [JSON Feed 1.1].
///
/// Issuers are authors; content type, fields of work and countries are tags, by their names. Texts
/// keep every character; the HTML of a body follows [`Options::characters`].
///
/// # Errors
/// As [`rss`](super::rss()).
///
/// ```
/// use osce_news::{model::{Channel, NewsItem}, write};
///
/// let channel = Channel::new("News", "https://news.example/".parse()?);
/// let item = NewsItem::new("Officers & diplomats meet");
/// let mut feed = Vec::new();
/// write::json_feed(&channel, [&item], &write::Options::default(), &mut feed)?;
/// assert!(String::from_utf8_lossy(&feed).contains(r#""title":"Officers & diplomats meet""#));
/// # Ok::<(), osce_news::NewsError>(())
/// ```
///
/// [JSON Feed 1.1]: https://www.jsonfeed.org/version/1.1/
pub fn json_feed<I>(channel: &Channel, items: I, options: &Options, out: impl Write) -> Result<()>
where
    I: IntoIterator,
    I::Item: Borrow<NewsItem>,
{
    let hub = |address| json!([{"type": "WebSub", "url": address}]);
    let head = object([
        ("version", json!("https://jsonfeed.org/version/1.1")),
        ("title", json!(parts::channel_title(channel))),
        ("home_page_url", json!(channel.address)),
        ("feed_url", json!(channel.feed_address)),
        ("description", json!(channel.description)),
        ("next_url", json!(options.paging.next)),
        ("icon", json!(channel.image)),
        (
            "language",
            json!(channel.language.as_ref().map(parts::language_tag)),
        ),
        ("hubs", json!(channel.hub.as_ref().map(hub))),
    ]);
    let language = parts::label_language(channel);
    let entries = items.into_iter().map(|item| {
        let item = item.borrow();
        entry(item, language, options).map_err(parts::in_item(item))
    });
    json::document(out, CompactFormatter, &head, "items", entries)
}

fn entry(item: &NewsItem, language: Language, options: &Options) -> Result<Value> {
    let full = options.content == Content::Full && !item.body.is_empty();
    let content = match full {
        true => (
            "content_html",
            json!(html::to_string(&item.body, options.characters)?),
        ),
        false => {
            let text = parts::summary(item).or_else(|| parts::title(item));
            let text = text.map_or_else(|| item.id().into_owned(), |(_, text)| text.to_owned());
            ("content_text", json!(text))
        }
    };
    let authors: Vec<Value> = parts::issuers(item)
        .map(|(_, name)| json!({"name": name}))
        .collect();
    Ok(object([
        ("id", json!(item.id())),
        ("url", json!(item.link())),
        ("title", json!(item.title)),
        content,
        ("summary", json!(item.summary)),
        ("image", json!(parts::pictures(item).next())),
        ("date_published", json!(parts::published(item).map(rfc3339))),
        ("date_modified", json!(parts::modified(item).map(rfc3339))),
        ("authors", json!(authors)),
        ("tags", json!(parts::labels(item, language))),
        (
            "language",
            json!(item.language.as_ref().map(parts::language_tag)),
        ),
    ]))
}
