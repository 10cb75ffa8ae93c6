use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::{Group, Rule, Severity};
use crate::model::NewsItem;
use crate::vocabulary::Structure;

/// What becomes of a rule's findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Level {
    /// The rule does not run.
    Off,
    /// They are notes.
    Note,
    /// They are warnings.
    Warning,
    /// They are errors.
    Error,
}

impl Level {
    /// All levels, from `Off` to `Error`.
    pub const ALL: &'static [Self] = &[Self::Off, Self::Note, Self::Warning, Self::Error];

    /// The name in lower case: `off`, `note`, `warning`, `error`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }

    /// The severity of the findings; none where the rule does not run.
    pub const fn severity(self) -> Option<Severity> {
        match self {
            Self::Off => None,
            Self::Note => Some(Severity::Note),
            Self::Warning => Some(Severity::Warning),
            Self::Error => Some(Severity::Error),
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// Which rules run, at which level, and what they may take for granted.
///
/// ```
/// use osce_news::check::{Level, Rule, Settings};
///
/// let mut settings = Settings::default();
/// settings.set(Rule::SummaryMissing, Level::Off);
/// assert_eq!(settings.level(Rule::SummaryMissing), Level::Off);
/// ```
///
/// It can be serialized to and deserialized from any format, in the form that `Settings::from_toml`
/// shows (feature `toml`). What is missing has its default; an unknown name is an error.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Settings {
    levels: [Level; Rule::ALL.len()],
    /// Levels that differ for the items of an issuer; where an item has several issuers, the
    /// lowest level of those named here counts.
    pub issuers: BTreeMap<Structure, BTreeMap<Rule, Level>>,
    /// The day on which the items are checked. Without it nothing can be known to lie in the
    /// future.
    pub today: Option<NaiveDate>,
    /// Words or phrases that are right as they stand, in exactly this spelling: what a rule marks
    /// is not reported where it is one of them.
    pub accept: BTreeSet<String>,
    /// The longest title that is not reported, in characters.
    pub title_limit: u32,
    /// The longest summary that is not reported, in characters.
    pub summary_limit: u32,
}

impl Default for Settings {
    /// Every rule at its default level.
    fn default() -> Self {
        Self {
            levels: std::array::from_fn(|index| Rule::ALL[index].default_level()),
            issuers: BTreeMap::new(),
            today: None,
            accept: BTreeSet::new(),
            title_limit: 120,
            summary_limit: 500,
        }
    }
}

impl Settings {
    /// Every rule off, to switch on what is wanted.
    pub fn off() -> Self {
        Self {
            levels: [Level::Off; Rule::ALL.len()],
            ..Self::default()
        }
    }

    /// The level of a rule.
    pub fn level(&self, rule: Rule) -> Level {
        self.levels[rule as usize]
    }

    /// Sets the level of a rule.
    pub fn set(&mut self, rule: Rule, level: Level) {
        self.levels[rule as usize] = level;
    }

    /// Sets the level of all rules of a group.
    pub fn set_group(&mut self, group: Group, level: Level) {
        for &rule in Rule::ALL.iter().filter(|rule| rule.group() == group) {
            self.set(rule, level);
        }
    }

    /// The levels for this item, in the order of [`Rule::ALL`].
    pub(super) fn levels_for(&self, item: &NewsItem) -> [Level; Rule::ALL.len()] {
        let mut levels = self.levels;
        if self.issuers.is_empty() {
            return levels;
        }
        let overrides = || item.issued_by.iter().filter_map(|it| self.issuers.get(it));
        for rule in overrides().flat_map(BTreeMap::keys) {
            let lowest = overrides().filter_map(|levels| levels.get(rule)).min();
            levels[*rule as usize] = lowest.copied().unwrap_or(self.level(*rule));
        }
        levels
    }
}

/// A text that is no level.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no level is called “{text}”; there are off, note, warning and error")]
#[non_exhaustive]
pub struct UnknownLevel {
    /// The text as given.
    pub text: String,
}

impl FromStr for Level {
    type Err = UnknownLevel;

    fn from_str(text: &str) -> Result<Self, UnknownLevel> {
        let found = Self::ALL.iter().find(|level| level.name() == text);
        found.copied().ok_or_else(|| UnknownLevel {
            text: text.to_owned(),
        })
    }
}

impl<'de> Deserialize<'de> for Level {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}

/// Settings as a file has them; see [`Settings`].
#[derive(Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
struct File {
    #[serde(skip_serializing_if = "Option::is_none")]
    today: Option<NaiveDate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title_limit: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    summary_limit: Option<u32>,
    accept: BTreeSet<String>,
    groups: BTreeMap<Group, Level>,
    rules: BTreeMap<Rule, Level>,
    issuers: BTreeMap<Structure, Levels>,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Levels {
    groups: BTreeMap<Group, Level>,
    rules: BTreeMap<Rule, Level>,
}

impl From<File> for Settings {
    fn from(file: File) -> Self {
        let mut settings = Self::default();
        for (group, level) in file.groups {
            settings.set_group(group, level);
        }
        for (rule, level) in file.rules {
            settings.set(rule, level);
        }
        settings
            .issuers
            .extend(file.issuers.into_iter().map(|(issuer, levels)| {
                let of_groups = levels.groups.iter().flat_map(|(group, level)| {
                    let rules = Rule::ALL.iter().filter(|rule| rule.group() == *group);
                    rules.map(|rule| (*rule, *level))
                });
                let mut by_rule: BTreeMap<Rule, Level> = of_groups.collect();
                by_rule.extend(levels.rules);
                (issuer, by_rule)
            }));
        settings.today = file.today;
        settings.accept = file.accept;
        settings.title_limit = file.title_limit.unwrap_or(settings.title_limit);
        settings.summary_limit = file.summary_limit.unwrap_or(settings.summary_limit);
        settings
    }
}

impl From<&Settings> for File {
    fn from(settings: &Settings) -> Self {
        let rules = Rule::ALL.iter().map(|&rule| (rule, settings.level(rule)));
        let changed = rules.filter(|(rule, level)| *level != rule.default_level());
        let of_issuer = |rules: &BTreeMap<Rule, Level>| Levels {
            rules: rules.clone(),
            ..Levels::default()
        };
        let issuers = settings.issuers.iter();
        Self {
            today: settings.today,
            title_limit: Some(settings.title_limit),
            summary_limit: Some(settings.summary_limit),
            accept: settings.accept.clone(),
            groups: BTreeMap::new(),
            rules: changed.collect(),
            issuers: issuers
                .map(|(&issuer, rules)| (issuer, of_issuer(rules)))
                .collect(),
        }
    }
}

impl Serialize for Settings {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        File::from(self).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Settings {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        File::deserialize(deserializer).map(Self::from)
    }
}

#[cfg(feature = "toml")]
impl Settings {
    /// Settings from the text of a file `osce-news.toml`.
    ///
    /// ```
    /// use osce_news::check::{Level, Rule, Settings};
    ///
    /// let settings = Settings::from_toml(
    ///     r#"
    ///     today = "2025-11-25"          # ISO 8601, in quotes
    ///     accept = ["Organisation"]     # words that are right as they stand
    ///     title-limit = 100
    ///
    ///     [groups]
    ///     house = "off"
    ///
    ///     [rules]                       # a rule's own level counts more than its group's
    ///     participating-state = "warning"
    ///
    ///     [issuers.parliamentary-assembly.rules]
    ///     acronym-unexpanded = "off"
    ///     "#,
    /// )?;
    /// assert_eq!(settings.level(Rule::ParticipatingState), Level::Warning);
    /// assert_eq!(settings.level(Rule::IzeSpelling), Level::Off);
    /// # Ok::<(), osce_news::NewsError>(())
    /// ```
    ///
    /// # Errors
    /// [`NewsError::InvalidSettings`](crate::NewsError::InvalidSettings) where the text is no TOML,
    /// or names a rule, group, issuer, level or setting that does not exist; the reason suggests
    /// the nearest.
    pub fn from_toml(text: &str) -> crate::Result<Self> {
        toml::from_str(text).map_err(|error| {
            let at = crate::model::Position::of(text, error.span().map_or(0, |span| span.start));
            crate::NewsError::InvalidSettings {
                line: at.line,
                column: at.column,
                reason: error.message().to_owned(),
            }
        })
    }
}
