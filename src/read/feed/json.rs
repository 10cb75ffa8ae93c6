use serde_json::Value;

use super::entry::Entry;
use super::{Broken, Kind, Raw, Text};
use crate::error::Result;
use crate::model::Position;
use crate::read::ITEM_LIMIT;
use crate::read::head::language_of;

/// Reads a JSON Feed.
pub(super) fn read(text: &str) -> Result<Raw> {
    let broken = |line: usize, column: usize, reason: String| {
        let at = Position::new(line.max(1) as u32, column.max(1) as u32);
        Broken { at, reason }.into_error()
    };
    let feed: Value = serde_json::from_str(text)
        .map_err(|error| broken(error.line(), error.column(), error.to_string()))?;
    let version = string(&feed, "version");
    let items = feed.get("items").and_then(Value::as_array);
    let Some(items) = items.filter(|_| version.contains("jsonfeed.org")) else {
        let reason = "it is JSON, but no feed: `version` and `items` of JSON Feed are missing";
        return Err(broken(1, 1, reason.to_owned()));
    };
    if items.len() > ITEM_LIMIT {
        let reason = format!("it has {} items, the limit is {ITEM_LIMIT}", items.len());
        return Err(broken(1, 1, reason));
    }
    Ok(Raw {
        title: plain(&feed, "title"),
        description: plain(&feed, "description"),
        page: string(&feed, "home_page_url").parse().ok(),
        feed: string(&feed, "feed_url").parse().ok(),
        hub: hub(&feed).parse().ok(),
        image: string(&feed, "icon").parse().ok(),
        language: language_of(string(&feed, "language")),
        authors: authors(&feed),
        entries: items
            .iter()
            .filter(|item| item.is_object())
            .map(entry)
            .collect(),
        ..Raw::default()
    })
}

fn entry(item: &Value) -> Entry {
    let tags = item.get("tags").and_then(Value::as_array);
    let labels = tags.into_iter().flatten().filter_map(Value::as_str);
    let html = string(item, "content_html");
    let content = match html.is_empty() {
        true => plain(item, "content_text"),
        false => Text {
            value: html.to_owned(),
            kind: Kind::Html,
        },
    };
    let id = match item.get("id") {
        Some(Value::Number(number)) => number.to_string(),
        _ => string(item, "id").to_owned(),
    };
    let external = string(item, "external_url");
    let link = match string(item, "url") {
        "" => external,
        url => url,
    };
    Entry {
        title: plain(item, "title"),
        link: link.to_owned(),
        id,
        description: plain(item, "summary"),
        content,
        authors: authors(item),
        categories: labels
            .map(|label| (label.to_owned(), String::new()))
            .collect(),
        published: string(item, "date_published").to_owned(),
        updated: string(item, "date_modified").to_owned(),
        language: language_of(string(item, "language")),
        image: string(item, "image").to_owned(),
        ..Entry::default()
    }
}

fn string<'v>(value: &'v Value, key: &str) -> &'v str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn plain(value: &Value, key: &str) -> Text {
    Text {
        value: string(value, key).to_owned(),
        kind: Kind::Plain,
    }
}

/// The names of `authors` (version 1.1) or `author` (1.0).
fn authors(value: &Value) -> Vec<String> {
    let many = value.get("authors").and_then(Value::as_array);
    let one = value.get("author").filter(|_| many.is_none());
    many.into_iter()
        .flatten()
        .chain(one)
        .map(|author| string(author, "name").trim().to_owned())
        .filter(|name| !name.is_empty())
        .collect()
}

fn hub(feed: &Value) -> &str {
    let hubs = feed.get("hubs").and_then(Value::as_array);
    let websub = |hub: &&Value| string(hub, "type").eq_ignore_ascii_case("websub");
    hubs.and_then(|hubs| hubs.iter().find(websub))
        .map_or("", |hub| string(hub, "url"))
}
