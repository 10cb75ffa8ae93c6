use std::fmt;
use std::str::FromStr;

use rapidfuzz::distance::levenshtein::BatchComparator;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::context::Item;
use super::report::Report;
use super::{Level, rules};

/// Makes [`Rule`] from the table of rules: variant, code, module in `rules/`, default level.
macro_rules! rules {
    ($( $group:ident = $name:literal $scope:ident $about:literal {
        $( $rule:ident, $code:literal, $module:ident, $level:ident; )+
    } )+) => {
        /// A rule, by its code.
        ///
        /// Codes are kebab-case and stay for ever.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
        #[non_exhaustive]
        pub enum Rule {
            $($(
                /// [`Rule::explanation`] tells about it. Its code:
                #[doc = $code]
                $rule,
            )+)+
        }

        /// What rules have in common.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Enum), uniffi(name = "RuleGroup"))]
        #[non_exhaustive]
        pub enum Group {
            $( #[doc = $about] $group, )+
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
                match self { $($( Self::$rule => run!($scope $module, item, report), )+)+ }
            }
        }

        impl Group {
            /// All groups.
            pub const ALL: &'static [Self] = &[$( Self::$group, )+];

            /// What its rules ask, in one sentence.
            pub const fn summary(self) -> &'static str {
                match self { $( Self::$group => $about, )+ }
            }

            /// The name in settings, such as `house`.
            pub const fn name(self) -> &'static str {
                match self { $( Self::$group => $name, )+ }
            }
        }
    };
}

/// A rule looks at one item, or at all items of a channel: then `check::channel` runs it.
macro_rules! run {
    (item $module:ident, $item:ident, $report:ident) => {
        rules::$module::check($item, $report)
    };
    (channel $module:ident, $item:ident, $report:ident) => {{}};
}

rules! {
    Completeness = "completeness" item "Is everything there that an item needs?" {
        TitleMissing, "title-missing", title_missing, Error;
        SummaryMissing, "summary-missing", summary_missing, Warning;
        IssueDateMissing, "issue-date-missing", issue_date_missing, Warning;
        IssuerMissing, "issuer-missing", issuer_missing, Warning;
        FieldMissing, "field-missing", field_missing, Note;
        LocationMissing, "location-missing", location_missing, Off;
        BodyMissing, "body-missing", body_missing, Note;
        CaptionMissing, "caption-missing", caption_missing, Note;
        AddressMissing, "address-missing", address_missing, Off;
        LanguageMissing, "language-missing", language_missing, Off;
        ContentTypeMissing, "content-type-missing", content_type_missing, Off;
    }
    Consistency = "consistency" item "Do the parts of an item agree with each other, with the calendar and the vocabulary?" {
        UnresolvedLabel, "unresolved-label", unresolved_label, Warning;
        LabelRepeated, "label-repeated", label_repeated, Warning;
        FieldBesideParent, "field-beside-parent", field_beside_parent, Note;
        StructureNotOpen, "structure-not-open", structure_not_open, Warning;
        NumberDisagrees, "number-disagrees", number_disagrees, Warning;
        DateInFuture, "date-in-future", date_in_future, Error;
        UpdatedBeforeIssue, "updated-before-issue", updated_before_issue, Warning;
        DatelineDisagrees, "dateline-disagrees", dateline_disagrees, Warning;
        DatelineIncomplete, "dateline-incomplete", dateline_incomplete, Warning;
        DatelineMissing, "dateline-missing", dateline_missing, Warning;
        DatelineUnexpected, "dateline-unexpected", dateline_unexpected, Note;
        DatelineCity, "dateline-city", dateline_city, Warning;
        WeekdayDisagrees, "weekday-disagrees", weekday_disagrees, Warning;
        NoSuchDay, "no-such-day", no_such_day, Warning;
        SummaryDisagrees, "summary-disagrees", summary_disagrees, Warning;
        TitleDisagrees, "title-disagrees", title_disagrees, Warning;
        NameDisagrees, "name-disagrees", name_disagrees, Warning;
        SplitDisagrees, "split-disagrees", split_disagrees, Warning;
        ChairDisagrees, "chair-disagrees", chair_disagrees, Warning;
        CountryNameOutdated, "country-name-outdated", country_name_outdated, Warning;
        StructureNameOutdated, "structure-name-outdated", structure_name_outdated, Note;
        LanguageDisagrees, "language-disagrees", language_disagrees, Warning;
        SummaryEqualsTitle, "summary-equals-title", summary_equals_title, Warning;
        ParagraphRepeated, "paragraph-repeated", paragraph_repeated, Warning;
        LinkOutsideText, "link-outside-text", link_outside_text, Warning;
    }
    Text = "text" item "Is the text whole and clean?" {
        Placeholder, "placeholder", placeholder, Error;
        SummaryUnfinished, "summary-unfinished", summary_unfinished, Warning;
        SummaryEllipsis, "summary-ellipsis", summary_ellipsis, Warning;
        LeakedPrefix, "leaked-prefix", leaked_prefix, Warning;
        SpaceAfterMark, "space-after-mark", space_after_mark, Warning;
        SpaceBeforeMark, "space-before-mark", space_before_mark, Warning;
        DoubleSpace, "double-space", double_space, Note;
        MixedQuotes, "mixed-quotes", mixed_quotes, Note;
        UnbalancedQuotes, "unbalanced-quotes", unbalanced_quotes, Warning;
        UnbalancedBrackets, "unbalanced-brackets", unbalanced_brackets, Warning;
        MixedScript, "mixed-script", mixed_script, Warning;
        MixedSeparators, "mixed-separators", mixed_separators, Note;
        InvisibleCharacter, "invisible-character", invisible_character, Warning;
        BrokenCharacter, "broken-character", broken_character, Warning;
        LeftoverEntity, "leftover-entity", leftover_entity, Warning;
        LeftoverMarkup, "leftover-markup", leftover_markup, Warning;
        RepeatedWord, "repeated-word", repeated_word, Warning;
        OrdinalSuffix, "ordinal-suffix", ordinal_suffix, Warning;
    }
    House = "house" item "Does the text follow the OSCE's usage?" {
        CoOperation, "co-operation", co_operation, Note;
        IzeSpelling, "ize-spelling", ize_spelling, Note;
        BritishSpelling, "british-spelling", british_spelling, Note;
        ParticipatingState, "participating-state", participating_state, Warning;
        OfficialName, "official-name", official_name, Warning;
        AcronymUnexpanded, "acronym-unexpanded", acronym_unexpanded, Note;
        Chairpersonship, "chairpersonship", chairpersonship, Note;
        ArticleBeforeAcronym, "article-before-acronym", article_before_acronym, Warning;
        DateForm, "date-form", date_form, Note;
        DatelineForm, "dateline-form", dateline_form, Note;
        SummaryTooLong, "summary-too-long", summary_too_long, Note;
        TitleTooLong, "title-too-long", title_too_long, Off;
        TitleFullStop, "title-full-stop", title_full_stop, Warning;
        TitleInCapitals, "title-in-capitals", title_in_capitals, Note;
        TitleCase, "title-case", title_case, Off;
    }
    Channel = "channel" channel "Do the items of a channel go together?" {
        ItemRepeated, "item-repeated", item_repeated, Warning;
        TitleRepeated, "title-repeated", title_repeated, Note;
        TextRepeated, "text-repeated", text_repeated, Warning;
        ItemsOutOfOrder, "items-out-of-order", items_out_of_order, Note;
        LanguageUnlikeChannel, "language-unlike-channel", language_unlike_channel, Warning;
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
    let text = BatchComparator::new(text.to_lowercase().chars());
    names
        .map(|(name, entry)| (text.distance(name.chars()), entry))
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
