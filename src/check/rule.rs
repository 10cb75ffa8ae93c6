use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::context::Item;
use super::report::Report;
use super::{Level, rules};

/// Makes [`Rule`] from the table of rules: variant, code, module in `rules/`, default level.
macro_rules! rules {
    ($( $group:ident = $name:literal ($(#[$doc:meta])*) {
        $( $rule:ident, $code:literal, $module:ident, $level:ident; )+
    } )+) => {
        /// A rule, by its code.
        ///
        /// Codes are kebab-case and stay for ever.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Rule {
            $($(
                #[doc = concat!("`", $code, "`; [`Rule::explanation`] tells about it.")]
                $rule,
            )+)+
        }

        /// What rules have in common.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Group {
            $( $(#[$doc])* $group, )+
        }

        impl Rule {
            /// All rules, group by group.
            pub const ALL: &'static [Self] = &[$($( Self::$rule, )+)+];

            /// The code, such as `title-missing`.
            pub const fn code(self) -> &'static str {
                match self { $($( Self::$rule => $code, )+)+ }
            }

            /// The group.
            pub const fn group(self) -> Group {
                match self { $($( Self::$rule => Group::$group, )+)+ }
            }

            /// The level where the settings do not say otherwise.
            pub const fn default_level(self) -> Level {
                match self { $($( Self::$rule => Level::$level, )+)+ }
            }

            const fn docs(self) -> &'static str {
                match self { $($( Self::$rule => rules::$module::DOCS, )+)+ }
            }

            pub(super) fn run(self, item: &Item<'_>, report: &mut Report<'_>) {
                match self { $($( Self::$rule => rules::$module::check(item, report), )+)+ }
            }
        }

        impl Group {
            /// All groups.
            pub const ALL: &'static [Self] = &[$( Self::$group, )+];

            /// The name in settings, such as `house`.
            pub const fn name(self) -> &'static str {
                match self { $( Self::$group => $name, )+ }
            }
        }
    };
}

rules! {
    Completeness = "completeness" (
        /// Is everything there that an item needs?
    ) {
        TitleMissing, "title-missing", title_missing, Error;
        SummaryMissing, "summary-missing", summary_missing, Warning;
        IssueDateMissing, "issue-date-missing", issue_date_missing, Warning;
        IssuerMissing, "issuer-missing", issuer_missing, Warning;
    }
    Consistency = "consistency" (
        /// Do the parts of an item agree with each other and with the vocabulary?
    ) {
        UnresolvedLabel, "unresolved-label", unresolved_label, Warning;
        SummaryDisagrees, "summary-disagrees", summary_disagrees, Warning;
    }
    Text = "text" (
        /// Is the text whole and clean?
    ) {
        Placeholder, "placeholder", placeholder, Error;
    }
    House = "house" (
        /// Does the text follow the OSCE's usage?
    ) {
        SummaryTooLong, "summary-too-long", summary_too_long, Note;
    }
}

impl Rule {
    /// What the rule finds, in one sentence.
    pub fn summary(self) -> &'static str {
        self.docs().lines().next().unwrap_or_default().trim()
    }

    /// The rule's whole documentation, in Markdown: what it finds, why, an example, its source.
    pub fn explanation(self) -> String {
        let lines = self.docs().lines();
        let lines: Vec<_> = lines.map(|l| l.strip_prefix(' ').unwrap_or(l)).collect();
        lines.join("\n")
    }
}

/// Text that is no rule's code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub struct UnknownRule {
    /// The text as given.
    pub text: String,
    /// The rule with the nearest code, where one is near.
    pub nearest: Option<Rule>,
}

impl fmt::Display for UnknownRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no rule is called “{}”", self.text)?;
        match self.nearest {
            Some(rule) => write!(f, "; did you mean “{rule}”?"),
            None => Ok(()),
        }
    }
}

impl FromStr for Rule {
    type Err = UnknownRule;

    fn from_str(text: &str) -> Result<Self, UnknownRule> {
        let found = Self::ALL.iter().copied().find(|rule| rule.code() == text);
        found.ok_or_else(|| UnknownRule {
            text: text.to_owned(),
            nearest: nearest(text, Self::ALL.iter().map(|&rule| (rule.code(), rule))),
        })
    }
}

/// The entry with the nearest name, where at most one character in three differs.
fn nearest<T>(text: &str, names: impl Iterator<Item = (&'static str, T)>) -> Option<T> {
    let limit = (text.chars().count() / 3).max(1);
    let distance = |name: &str| {
        rapidfuzz::distance::levenshtein::distance(name.chars(), text.to_lowercase().chars())
    };
    names
        .map(|(name, entry)| (distance(name), entry))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, entry)| entry)
}

macro_rules! as_name {
    ($type:ident, $name:ident) => {
        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.$name())
            }
        }

        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.$name())
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

as_name!(Rule, code);
as_name!(Group, name);

/// Text that is no group's name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub struct UnknownGroup {
    /// The text as given.
    pub text: String,
    /// The group with the nearest name, where one is near.
    pub nearest: Option<Group>,
}

impl fmt::Display for UnknownGroup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no group of rules is called “{}”", self.text)?;
        match self.nearest {
            Some(group) => write!(f, "; did you mean “{group}”?"),
            None => Ok(()),
        }
    }
}

impl FromStr for Group {
    type Err = UnknownGroup;

    fn from_str(text: &str) -> Result<Self, UnknownGroup> {
        let found = Self::ALL.iter().copied().find(|group| group.name() == text);
        found.ok_or_else(|| UnknownGroup {
            text: text.to_owned(),
            nearest: nearest(text, Self::ALL.iter().map(|&group| (group.name(), group))),
        })
    }
}
