//! Checking.

use std::collections::HashMap;

use super::document::ForeignPage;
use super::{CalendarDay, ProgressWatcher};
use crate::check::{self, ChannelFinding, Checker, Finding, Group, Level, Rule, Settings};
use crate::error::NewsError;
use crate::model::{Channel, NewsItem};
use crate::read;
use crate::vocabulary::Structure;

/// Which rules run, at which level, and what they may take for granted.
#[derive(Debug, Clone, Default, uniffi::Record)]
pub struct CheckSettings {
    /// The levels that differ from a rule's own.
    #[uniffi(default)]
    pub levels: HashMap<Rule, Level>,
    /// Whether the rules that `levels` does not name are off.
    #[uniffi(default)]
    pub only_named: bool,
    /// Levels that differ for the items of an issuer; of several issuers the lowest level counts.
    #[uniffi(default)]
    pub issuers: HashMap<Structure, HashMap<Rule, Level>>,
    /// The day on which the items are checked. Without it nothing can be known to lie in the
    /// future.
    #[uniffi(default)]
    pub today: Option<CalendarDay>,
    /// Words that are right as they stand, in exactly this spelling.
    #[uniffi(default)]
    pub accept: Vec<String>,
    /// The longest title that is not reported, in characters; none for the usual one.
    #[uniffi(default)]
    pub title_limit: Option<u32>,
    /// The longest summary that is not reported, in characters; none for the usual one.
    #[uniffi(default)]
    pub summary_limit: Option<u32>,
}

impl From<CheckSettings> for Settings {
    fn from(foreign: CheckSettings) -> Self {
        let CheckSettings {
            levels,
            only_named,
            issuers,
            today,
            accept,
            title_limit,
            summary_limit,
        } = foreign;
        let mut settings = if only_named {
            Self::off()
        } else {
            Self::default()
        };
        for (rule, level) in levels {
            settings.set(rule, level);
        }
        for (issuer, levels) in issuers {
            settings.issuers.entry(issuer).or_default().extend(levels);
        }
        settings.today = today;
        settings.accept.extend(accept);
        settings.title_limit = title_limit.unwrap_or(settings.title_limit);
        settings.summary_limit = summary_limit.unwrap_or(settings.summary_limit);
        settings
    }
}

/// Checks one item.
///
/// The findings stand in the order of the item's fields.
#[uniffi::export]
pub fn check_item(item: NewsItem, settings: CheckSettings) -> Vec<Finding> {
    check::item(&item, &settings.into())
}

/// Checks items, in one call; the findings of each stand at its index.
///
/// None where `progress` asked to stop.
#[uniffi::export(default(progress = None))]
pub fn check_items(
    items: Vec<NewsItem>,
    settings: CheckSettings,
    progress: Option<Box<dyn ProgressWatcher>>,
) -> Option<Vec<Vec<Finding>>> {
    let settings = settings.into();
    let mut checker = Checker::new(&settings);
    let total = items.len() as u32;
    let mut findings = Vec::with_capacity(items.len());
    for (done, item) in items.iter().enumerate() {
        if let Some(progress) = &progress
            && !progress.advanced(done as u32, total)
        {
            return None;
        }
        findings.push(checker.item(item));
    }
    Some(findings)
}

/// A page with what the rules found in its item.
#[derive(Debug, Clone, uniffi::Record)]
pub struct CheckedPage {
    /// The page.
    pub page: ForeignPage,
    /// The findings; the `span` of each says where it stands in the page's text.
    pub findings: Vec<Finding>,
}

/// Reads one page as copied text, UTF-8, and checks its item.
#[uniffi::export]
pub fn check_page(input: &[u8], settings: CheckSettings) -> Result<CheckedPage, NewsError> {
    let page = read::page(input)?;
    let findings = check::page(&page, &settings.into());
    Ok(CheckedPage {
        page: page.into(),
        findings,
    })
}

/// Checks the items of a channel one by one and against each other.
#[uniffi::export]
pub fn check_channel(
    channel: Channel,
    items: Vec<NewsItem>,
    settings: CheckSettings,
) -> Vec<ChannelFinding> {
    check::channel(&channel, &items, &settings.into())
}

/// An item after its corrections.
#[derive(Debug, Clone, uniffi::Record)]
pub struct FixedItem {
    /// The item with the corrections.
    pub item: NewsItem,
    /// The findings that they settled.
    pub settled: Vec<Finding>,
}

/// Applies the corrections of which the rules are sure.
#[uniffi::export]
pub fn fix_item(mut item: NewsItem, settings: CheckSettings) -> FixedItem {
    let settled = check::fix(&mut item, &settings.into());
    FixedItem { item, settled }
}

/// All rules, group by group.
#[uniffi::export]
pub fn rules() -> Vec<Rule> {
    Rule::ALL.to_vec()
}

/// The rule with exactly this code.
#[uniffi::export]
pub fn rule_from_code(code: &str) -> Option<Rule> {
    code.parse().ok()
}

#[uniffi::export]
impl Rule {
    /// The code, such as `title-missing`.
    #[uniffi::method(name = "code")]
    fn foreign_code(&self) -> String {
        self.code().to_owned()
    }

    /// What the rule finds, in one sentence.
    #[uniffi::method(name = "summary")]
    fn foreign_summary(&self) -> String {
        self.summary().to_owned()
    }

    /// The rule's whole documentation, in Markdown.
    #[uniffi::method(name = "explanation")]
    fn foreign_explanation(&self) -> String {
        self.explanation()
    }

    /// The group.
    #[uniffi::method(name = "group")]
    fn foreign_group(&self) -> Group {
        self.group()
    }

    /// The level where the settings do not say otherwise.
    #[uniffi::method(name = "default_level")]
    fn foreign_default_level(&self) -> Level {
        self.default_level()
    }
}

/// A finding as one line for people, such as
/// `warning: title: the title ends with a full stop [title-full-stop]`.
#[uniffi::export]
pub fn finding_line(finding: Finding) -> String {
    finding.to_string()
}
