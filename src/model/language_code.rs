use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::vocabulary::Language;

/// The language a text is written in: two lower-case ASCII letters, as in ISO 639-1 and in the
/// paths of osce.org (`/sq/`, `/uk/`, and `/me/` for Montenegrin, which is no ISO code).
///
/// The vocabulary has labels in six languages ([`Language`]); items appear in many more, so this
/// type is open.
///
/// ```
/// use osce_news::model::LanguageCode;
///
/// let code: LanguageCode = "SQ".parse()?;
/// assert_eq!(code.to_string(), "sq");
/// # Ok::<(), osce_news::model::InvalidLanguageCode>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LanguageCode([u8; 2]);

impl LanguageCode {
    /// English, `en`.
    pub const ENGLISH: Self = Self(*b"en");

    /// The code, two lower-case letters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// A text that is no two-letter language code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{text}” is no two-letter language code")]
#[non_exhaustive]
pub struct InvalidLanguageCode {
    /// The text as given.
    pub text: String,
}

impl FromStr for LanguageCode {
    type Err = InvalidLanguageCode;

    fn from_str(text: &str) -> Result<Self, InvalidLanguageCode> {
        match text.as_bytes() {
            [a, b] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() => {
                Ok(Self([a.to_ascii_lowercase(), b.to_ascii_lowercase()]))
            }
            _ => Err(InvalidLanguageCode {
                text: text.to_owned(),
            }),
        }
    }
}

impl TryFrom<String> for LanguageCode {
    type Error = InvalidLanguageCode;

    fn try_from(text: String) -> Result<Self, InvalidLanguageCode> {
        text.parse()
    }
}

impl From<LanguageCode> for String {
    fn from(code: LanguageCode) -> String {
        code.as_str().to_owned()
    }
}

impl From<Language> for LanguageCode {
    fn from(language: Language) -> Self {
        match language.code().as_bytes() {
            [a, b] => Self([*a, *b]),
            _ => Self::ENGLISH,
        }
    }
}

impl fmt::Display for LanguageCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for LanguageCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}
