use std::borrow::Borrow;
use std::collections::HashMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::report::Report;
use super::rules::{item_repeated, items_out_of_order, language_unlike_channel};
use super::rules::{text_repeated, title_repeated};
use super::{Finding, Rule, Settings};
use crate::model::{Block, Channel, LanguageCode, NewsItem};

/// What a rule found about an item beside the others of its channel.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct ChannelFinding {
    /// The item, counted from 0.
    pub item: u32,
    /// What was found; its place is one of that item.
    pub finding: Finding,
}

/// Compares the items of a channel with each other: the same item twice, the same title, the same
/// text under two numbers, days out of order, another language than the channel's.
///
/// It looks at nothing else: [`item`](fn@super::item) checks each item for itself. Of every item
/// only some numbers stay in memory, so a channel of any length can be checked.
///
/// ```
/// use osce_news::check::{self, Rule, Settings};
/// use osce_news::model::{Channel, NewsItem};
///
/// let channel = Channel::new("News", "https://news.example/".parse()?);
/// let mut item = NewsItem::new("Officers train in Bishkek");
/// item.number = Some(513310);
/// let found = check::channel(&channel, [&item, &item], &Settings::default());
/// assert_eq!((found[0].item, found[0].finding.rule), (1, Rule::ItemRepeated));
/// # Ok::<(), osce_news::NewsError>(())
/// ```
pub fn channel<I>(channel: &Channel, items: I, settings: &Settings) -> Vec<ChannelFinding>
where
    I: IntoIterator<Item: Borrow<NewsItem>>,
{
    let mut memory = Memory {
        language: channel.language,
        ..Memory::default()
    };
    let mut found = Vec::new();
    for (index, item) in (0..).zip(items) {
        let item = item.borrow();
        let mut report = Report::new(settings);
        let levels = settings.levels_for(item);
        for rule in Rule::ACROSS {
            if let Some(severity) = levels[*rule as usize].severity() {
                report.start(*rule, severity);
                rule.run_across(&memory, item, &mut report);
            }
        }
        found.extend(report.findings().into_iter().map(|finding| ChannelFinding {
            item: index,
            finding,
        }));
        memory.keep(index, item);
    }
    found.extend(items_out_of_order::at_the_end(&memory.days, settings));
    found.sort_by_key(|found| found.item);
    found
}

impl Rule {
    /// The rules that look at several items.
    const ACROSS: &'static [Self] = &[
        Self::ItemRepeated,
        Self::TitleRepeated,
        Self::TextRepeated,
        Self::LanguageUnlikeChannel,
    ];

    fn run_across(self, memory: &Memory, item: &NewsItem, report: &mut Report<'_>) {
        match self {
            Self::ItemRepeated => item_repeated::check(memory, item, report),
            Self::TitleRepeated => title_repeated::check(memory, item, report),
            Self::TextRepeated => text_repeated::check(memory, item, report),
            Self::LanguageUnlikeChannel => language_unlike_channel::check(memory, item, report),
            _ => {}
        }
    }
}

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
    fn keep(&mut self, index: u32, item: &NewsItem) {
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
