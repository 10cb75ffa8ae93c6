use std::fmt;

use serde::{Deserialize, Serialize};

use super::Rule;
use crate::model::{Place, Span};

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Severity {
    /// Worth a look; often right as it is.
    Note,
    /// An editor would change it.
    Warning,
    /// It must not go out like this.
    Error,
}

impl Severity {
    /// The name in lower case: `note`, `warning`, `error`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// A stretch of a text, in characters (Unicode scalar values).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct TextRange {
    /// Where it begins, from 0.
    pub start: u32,
    /// Its length; 0 marks a point.
    pub length: u32,
}

impl TextRange {
    /// The stretch from this character on, over this many characters.
    pub const fn new(start: u32, length: u32) -> Self {
        Self { start, length }
    }

    /// The character behind its last one.
    pub const fn end(self) -> u32 {
        self.start.saturating_add(self.length)
    }

    /// The part of a text that it covers, as far as the text reaches.
    pub fn of(self, text: &str) -> &str {
        let byte = |character: u32| {
            text.char_indices()
                .nth(character as usize)
                .map_or(text.len(), |(byte, _)| byte)
        };
        &text[byte(self.start)..byte(self.end())]
    }
}

/// A correction: what to put in the place of what was found.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct Fix {
    /// The text to change, or the entry of a list of labels.
    pub place: Place,
    /// The part of the text to replace; none means all of it, and for a label or a paragraph
    /// that it goes.
    pub range: Option<TextRange>,
    /// What to put there.
    pub replacement: String,
    /// Whether the rule is sure, so that [`fix`](fn@super::fix) applies it.
    pub safe: bool,
}

/// What a rule found.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct Finding {
    /// The rule.
    pub rule: Rule,
    /// How much it matters, as the settings have it.
    pub severity: Severity,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// Where in the item it was found.
    pub place: Place,
    /// The part of the text at that place; none means all of it.
    pub range: Option<TextRange>,
    /// Where in the source it stands; only from [`page`](fn@super::page).
    pub span: Option<Span>,
    /// What to do about it, or what speaks for the finding.
    pub help: Option<String>,
    /// A correction, where one is known.
    pub fix: Option<Fix>,
}

impl Finding {
    /// Adds a help text.
    pub(super) fn help(&mut self, text: impl Into<String>) -> &mut Self {
        self.help = Some(text.into());
        self
    }

    /// Adds a correction that is sure: this text for the part that was found.
    pub(super) fn fix(&mut self, replacement: impl Into<String>) -> &mut Self {
        self.correction(replacement, true)
    }

    /// Adds a correction that an editor must confirm.
    pub(super) fn suggest(&mut self, replacement: impl Into<String>) -> &mut Self {
        self.correction(replacement, false)
    }

    fn correction(&mut self, replacement: impl Into<String>, safe: bool) -> &mut Self {
        self.fix = Some(Fix {
            place: self.place,
            range: self.range,
            replacement: replacement.into(),
            safe,
        });
        self
    }
}

/// `warning: title: the title ends with a full stop [title-full-stop]`.
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            severity,
            place,
            message,
            rule,
            ..
        } = self;
        write!(f, "{severity}: {place}: {message} [{rule}]")
    }
}
