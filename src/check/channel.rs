use std::borrow::Borrow;

use serde::{Deserialize, Serialize};

use super::memory::Memory;
use super::report::Report;
use super::rules::{item_repeated, items_out_of_order, language_unlike_channel};
use super::rules::{text_repeated, title_repeated};
use super::{Finding, Rule, Settings};
use crate::model::{Channel, NewsItem};

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
