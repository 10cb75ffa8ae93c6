use std::collections::HashMap;

use chrono::NaiveDate;

use super::lines::one_line;
use crate::model::{Address, Block, NewsItem};

/// Merges the items that are one: read under several addresses, from a listing and a page, from a
/// feed and a page.
///
/// Two items are one where they have the same number, or the same address but for `http` or
/// `https`, `www.`, a slash at its end and what follows a `?` or `#`; or, where one of them has no
/// address at all, the same title and day of issue. In two languages they are never one, for texts
/// of two languages must not mix.
///
/// The one with the longer body is kept. It gets every field that it lacks from the other, all
/// addresses, issuers, fields of work, locations, details and unresolved labels of both, and the
/// longer summary where one is the other cut off. The result has the order in which each item was
/// met first.
///
/// ```
/// use osce_news::model::NewsItem;
///
/// let mut listed = NewsItem::new("A title");
/// listed.add_address("https://www.osce.org/cio/910602".parse()?);
/// listed.summary = "A summary.".to_owned();
/// let mut page = NewsItem::new("A title");
/// page.add_address("https://www.osce.org/chairpersonship/910602".parse()?);
/// let merged = osce_news::read::merge([listed, page]);
/// assert_eq!(merged.len(), 1);
/// assert_eq!(merged[0].other_addresses.len(), 1);
/// # Ok::<(), osce_news::NewsError>(())
/// ```
pub fn merge(items: impl IntoIterator<Item = NewsItem>) -> Vec<NewsItem> {
    let mut merged: Vec<Option<NewsItem>> = Vec::new();
    let mut known: HashMap<Key, Vec<usize>> = HashMap::new();
    for mut item in items {
        let mut place = merged.len();
        // What two have in common only the third may tell, so the result is looked up again.
        while let Some((index, first)) = take_same(&item, &mut merged, &known) {
            item = union(first, item);
            place = place.min(index);
        }
        for key in keys(&item) {
            let indexes = known.entry(key).or_default();
            if !indexes.contains(&place) {
                indexes.push(place);
            }
        }
        match merged.get_mut(place) {
            Some(empty) => *empty = Some(item),
            None => merged.push(Some(item)),
        }
    }
    merged.into_iter().flatten().collect()
}

/// Takes the first of the merged items that is one with an item, with its place.
fn take_same(
    item: &NewsItem,
    merged: &mut [Option<NewsItem>],
    known: &HashMap<Key, Vec<usize>>,
) -> Option<(usize, NewsItem)> {
    let sought = sought(item);
    let mut indexes = sought.iter().filter_map(|key| known.get(key)).flatten();
    let index = indexes.find(|index| merged[**index].as_ref().is_some_and(|it| same(it, item)))?;
    merged[*index].take().map(|first| (*index, first))
}

/// What two items that are one have in common.
#[derive(Debug, PartialEq, Eq, Hash)]
enum Key {
    Number(u32),
    Address(String),
    /// The title and day of an item, and whether it has an address.
    Title(String, NaiveDate, bool),
}

/// What an item is known by.
fn keys(item: &NewsItem) -> Vec<Key> {
    let title = title(item, item.address.is_some());
    names(item).chain(title).collect()
}

/// What those are known by that may be one with an item. A title says nothing of two that both have
/// an address, so that many items of one title cost no more than others.
fn sought(item: &NewsItem) -> Vec<Key> {
    let addressed = title(item, true).filter(|_| item.address.is_none());
    names(item)
        .chain(title(item, false))
        .chain(addressed)
        .collect()
}

fn names(item: &NewsItem) -> impl Iterator<Item = Key> {
    let addresses = item.address.iter().chain(&item.other_addresses);
    let addresses = addresses.map(|address| Key::Address(bare(address)));
    item.number.map(Key::Number).into_iter().chain(addresses)
}

fn title(item: &NewsItem, is_addressed: bool) -> Option<Key> {
    let day = item.issued_on.filter(|_| !item.title.is_empty())?;
    Some(Key::Title(one_line(&item.title), day, is_addressed))
}

/// Whether two items that share a key are one.
fn same(a: &NewsItem, b: &NewsItem) -> bool {
    let languages = a.language.zip(b.language).is_none_or(|(a, b)| a == b);
    let numbers = a.number.zip(b.number);
    let address = || {
        let all = |item: &NewsItem| -> Vec<String> {
            item.address
                .iter()
                .chain(&item.other_addresses)
                .map(bare)
                .collect()
        };
        let known = all(a);
        all(b).iter().any(|address| known.contains(address))
    };
    let titled = || {
        (a.address.is_none() || b.address.is_none())
            && a.issued_on.is_some()
            && a.issued_on == b.issued_on
            && one_line(&a.title) == one_line(&b.title)
    };
    languages && numbers.map_or_else(|| address() || titled(), |(a, b)| a == b)
}

/// An address without what may differ between two of the same item.
fn bare(address: &Address) -> String {
    let text = address.as_str();
    let text = text.split(['?', '#']).next().unwrap_or(text);
    let text = text.split_once("://").map_or(text, |(_, rest)| rest);
    let text = text.strip_prefix("www.").unwrap_or(text);
    text.trim_end_matches('/').to_owned()
}

/// The fuller item with what it lacks from the other.
fn union(first: NewsItem, second: NewsItem) -> NewsItem {
    let length =
        |item: &NewsItem| -> usize { item.body.iter().flat_map(Block::texts).map(str::len).sum() };
    let (mut kept, other) = match length(&first) >= length(&second) {
        true => (first, second),
        false => (second, first),
    };
    for address in other.address.into_iter().chain(other.other_addresses) {
        kept.add_address(address);
    }
    kept.number = kept.number.or(other.number);
    kept.language = kept.language.or(other.language);
    kept.content_type = kept.content_type.or(other.content_type);
    if kept.title.is_empty() {
        kept.title = other.title;
    }
    if kept.summary.is_empty() || is_cut_from(&kept.summary, &other.summary) {
        kept.summary = other.summary;
    }
    kept.dateline = match (kept.dateline, other.dateline) {
        (Some(kept), Some(other)) if kept.date.is_none() && other.date.is_some() => Some(other),
        (kept, other) => kept.or(other),
    };
    kept.issued_on = kept.issued_on.or(other.issued_on);
    kept.published_at = kept.published_at.or(other.published_at);
    kept.updated_at = kept.updated_at.max(other.updated_at);
    add(&mut kept.issued_by, other.issued_by);
    add(&mut kept.fields_of_work, other.fields_of_work);
    add(&mut kept.locations, other.locations);
    if kept.body.is_empty() {
        kept.body = other.body;
    }
    add(&mut kept.details, other.details);
    add(&mut kept.unresolved, other.unresolved);
    kept
}

fn add<T: PartialEq>(list: &mut Vec<T>, others: Vec<T>) {
    for other in others {
        if !list.contains(&other) {
            list.push(other);
        }
    }
}

/// Whether a summary is the beginning of a longer one.
fn is_cut_from(summary: &str, whole: &str) -> bool {
    let beginning = summary.trim_end_matches(['.', '…', ' ']);
    whole.len() > summary.len() && whole.starts_with(beginning)
}
