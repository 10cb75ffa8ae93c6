//! What the rules that look at several items remember of those before.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::model::{Block, LanguageCode, NewsItem};

/// What is kept of the items before: for each key the first item that has it.
#[derive(Default)]
pub(super) struct Memory {
    pub(super) language: Option<LanguageCode>,
    pub(super) identities: HashMap<u64, u32>,
    pub(super) titles: HashMap<u64, u32>,
    pub(super) texts: HashMap<u64, u32>,
    pub(super) days: Vec<(u32, NaiveDate)>,
}

impl Memory {
    pub(super) fn keep(&mut self, index: u32, item: &NewsItem) {
        for key in identities(item) {
            self.identities.entry(key).or_insert(index);
        }
        if let Some(key) = title_key(item) {
            self.titles.entry(key).or_insert(index);
        }
        if let Some(key) = text_key(item) {
            self.texts.entry(key).or_insert(index);
        }
        self.days.extend(item.issued_on.map(|day| (index, day)));
    }
}

/// A key for each name that says which item it is: its number, or its addresses without one.
pub(super) fn identities(item: &NewsItem) -> impl Iterator<Item = u64> {
    let addresses = item.address.iter().chain(&item.other_addresses);
    let number = item
        .number
        .or(item.address.as_ref().and_then(|it| it.number()));
    let number = number.map(|number| u64::from(number) | 1 << 63);
    let addresses = addresses.map(|address| key(address.as_str()) & !(1 << 63));
    number.into_iter().chain(addresses)
}

/// The key of a title, whatever its capitals and punctuation; none where it is empty.
pub(super) fn title_key(item: &NewsItem) -> Option<u64> {
    (!item.title.is_empty()).then(|| key(&item.title))
}

/// The key of a body; none where it has fewer than 200 letters and digits.
pub(super) fn text_key(item: &NewsItem) -> Option<u64> {
    const SHORT: usize = 200;
    let texts = || item.body.iter().flat_map(Block::texts);
    let letters = texts().flat_map(str::chars).filter(|c| c.is_alphanumeric());
    let long = letters.take(SHORT).count() == SHORT;
    long.then(|| texts().fold(0, |hash: u64, text| hash.rotate_left(7) ^ key(text)))
}

/// The FNV-1a hash of the letters and digits of a text, small.
fn key(text: &str) -> u64 {
    let letters = text.chars().filter(|c| c.is_alphanumeric());
    letters
        .flat_map(char::to_lowercase)
        .fold(0xcbf2_9ce4_8422_2325, |hash, c| {
            (hash ^ u64::from(u32::from(c))).wrapping_mul(0x100_0000_01b3)
        })
}
