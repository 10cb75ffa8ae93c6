//! The names of a term.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Language;
use super::day::{PartialDate, date};

/// What a [`Name`] is to its term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[non_exhaustive]
pub enum NameKind {
    /// The label that the vocabulary prints.
    Label,
    /// The label of a structure in the line of issuers.
    Issuer,
    /// The formal long name.
    Long,
    /// A short name.
    Short,
    /// An abbreviation or acronym.
    Abbreviation,
    /// Another spelling.
    Variant,
    /// A name of former times.
    Former,
    /// The name of a State that the term follows.
    Predecessor,
}

/// One of the names by which a term is found.
///
/// ```
/// use osce_news::vocabulary::{NameKind, ParticipatingState, Vocabulary};
///
/// let names = ParticipatingState::Turkiye.names();
/// let turkey = names.iter().find(|name| name.text == "Turkey").unwrap();
/// assert_eq!(turkey.kind, NameKind::Former);
/// assert_eq!(turkey.until.unwrap().to_string(), "2022-06-01");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct Name {
    /// The name as it is written.
    pub text: &'static str,
    /// What it is to the term.
    pub kind: NameKind,
    /// Its language; abbreviations are counted to English unless another is known.
    pub language: Language,
    /// When it came into use, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<PartialDate>,
    /// When it went out of use, where that is known: the first day of the next name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<PartialDate>,
    /// Whether running text also uses it for something else, as "US" or "Macedonia".
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub ambiguous: bool,
}

impl Name {
    pub(super) const fn new(text: &'static str, kind: NameKind) -> Self {
        Name {
            text,
            kind,
            language: Language::English,
            from: None,
            until: None,
            ambiguous: false,
        }
    }

    pub(super) const fn in_language(mut self, language: Language) -> Self {
        self.language = language;
        self
    }

    pub(super) const fn from(mut self, from: &str) -> Self {
        self.from = Some(date(from));
        self
    }

    pub(super) const fn until(mut self, until: &str) -> Self {
        self.until = Some(date(until));
        self
    }

    pub(super) const fn ambiguous(mut self) -> Self {
        self.ambiguous = true;
        self
    }

    /// Whether the name was surely in use on a day.
    pub(super) fn surely_on(&self, on: NaiveDate) -> bool {
        self.from.is_none_or(|from| from.latest() <= on)
            && self.until.is_some_and(|until| on < until.earliest())
    }
}

pub(super) const fn long(text: &'static str) -> Name {
    Name::new(text, NameKind::Long)
}

pub(super) const fn short(text: &'static str) -> Name {
    Name::new(text, NameKind::Short)
}

pub(super) const fn abbreviation(text: &'static str) -> Name {
    Name::new(text, NameKind::Abbreviation)
}

pub(super) const fn variant(text: &'static str) -> Name {
    Name::new(text, NameKind::Variant)
}

pub(super) const fn former(text: &'static str) -> Name {
    Name::new(text, NameKind::Former)
}
