//! Checking an item as an editor would.
//!
//! [`item`] runs every rule that the [`Settings`] leave on and gives what they found; it never
//! fails and never stops at the first finding. [`page`] adds where in the source each finding
//! stands, [`fix`](fn@fix) applies the corrections of which a rule is sure, [`channel`](fn@channel)
//! compares items with each other.
//!
//! Rules read the item alone: there is no clock and no network. A rule that needs to know what day
//! it is compares with [`Settings::today`] and is silent where that is not set.
//!
//! ```
//! use osce_news::check::{self, Rule, Settings};
//! use osce_news::{read, sample};
//!
//! let page = read::page(sample::PAGE)?;
//! let findings = check::page(&page, &Settings::default());
//! assert!(findings.iter().any(|finding| finding.rule == Rule::Placeholder));
//! # Ok::<(), osce_news::NewsError>(())
//! ```

mod channel;
mod cities;
mod claims;
mod context;
mod dates;
mod eight;
mod finding;
mod fix;
mod house;
mod language;
mod lexicon;
mod memory;
mod report;
mod rule;
mod rules;
mod scan;
mod settings;
mod text;

pub use channel::{ChannelFinding, channel};
pub use finding::{Finding, Fix, Severity, TextRange};
pub use fix::fix;
pub use rule::{Group, Rule, UnknownGroup, UnknownRule};
pub use settings::{Level, Settings, UnknownLevel};

use crate::model::NewsItem;
use crate::read::Page;
use context::{Item, Scratch};
use report::Report;

/// Checks one item.
///
/// The findings stand in the order of the item's fields, in each from its beginning to its end.
/// No rule reports more than 1,000 times. To check many items, a [`Checker`] is faster.
///
/// ```
/// use osce_news::check::{self, Rule, Settings};
/// use osce_news::model::NewsItem;
///
/// let findings = check::item(&NewsItem::new(""), &Settings::default());
/// assert_eq!(findings[0].rule, Rule::TitleMissing);
/// ```
pub fn item(item: &NewsItem, settings: &Settings) -> Vec<Finding> {
    Checker::new(settings).item(item)
}

/// Checks the item of a page. Each [`Finding::span`] says where it stands in the page's text.
pub fn page(page: &Page, settings: &Settings) -> Vec<Finding> {
    Checker::new(settings).page(page)
}

/// Checks one item after another with the same settings and the same memory.
///
/// ```
/// use osce_news::check::{Checker, Settings};
/// use osce_news::model::NewsItem;
///
/// let settings = Settings::default();
/// let mut checker = Checker::new(&settings);
/// for title in ["One", ""] {
///     let findings = checker.item(&NewsItem::new(title));
///     assert!(!findings.is_empty());
/// }
/// ```
#[derive(Debug)]
pub struct Checker<'s> {
    settings: &'s Settings,
    scratch: Scratch,
}

impl<'s> Checker<'s> {
    /// A checker with these settings.
    pub fn new(settings: &'s Settings) -> Self {
        Self {
            settings,
            scratch: Scratch::default(),
        }
    }

    /// Checks one item, as [`item`] does.
    pub fn item(&mut self, item: &NewsItem) -> Vec<Finding> {
        let levels = self.settings.levels_for(item);
        let item = Item::scan(item, self.settings, &mut self.scratch);
        let mut report = Report::new(self.settings);
        for (&rule, level) in Rule::ALL.iter().zip(levels) {
            if let Some(severity) = level.severity() {
                report.start(rule, severity);
                rule.run(&item, &mut report);
            }
        }
        report.findings()
    }

    /// Checks the item of a page, as [`page`] does.
    pub fn page(&mut self, page: &Page) -> Vec<Finding> {
        let mut findings = self.item(&page.item);
        for finding in &mut findings {
            finding.span = match finding.range {
                Some(range) => page.sources.part(finding.place, range.start..range.end()),
                None => page.sources.span(finding.place),
            };
        }
        findings
    }
}
