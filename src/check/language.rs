//! Which language a text is written in, by its small words.

use super::lexicon::Senses;
use super::scan::{Kind, Shape};
use super::text::Text;
use crate::model::LanguageCode;

/// A language, or several that small words do not tell apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reads {
    English,
    French,
    German,
    Italian,
    Spanish,
    Albanian,
    Romanian,
    SouthSlavic,
    Cyrillic,
}

const BY_WORDS: [(Reads, Senses); 8] = [
    (Reads::English, Senses::ENGLISH),
    (Reads::French, Senses::FRENCH),
    (Reads::German, Senses::GERMAN),
    (Reads::Italian, Senses::ITALIAN),
    (Reads::Spanish, Senses::SPANISH),
    (Reads::Albanian, Senses::ALBANIAN),
    (Reads::Romanian, Senses::ROMANIAN),
    (Reads::SouthSlavic, Senses::SOUTH_SLAVIC),
];

impl Reads {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::French => "French",
            Self::German => "German",
            Self::Italian => "Italian",
            Self::Spanish => "Spanish",
            Self::Albanian => "Albanian",
            Self::Romanian => "Romanian",
            Self::SouthSlavic => "a South Slavic language",
            Self::Cyrillic => "a language in the Cyrillic script",
        }
    }

    /// Whether this can be the language with that code.
    pub(super) fn fits(self, code: LanguageCode) -> bool {
        let codes: &[&str] = match self {
            Self::English => &["en"],
            Self::French => &["fr"],
            Self::German => &["de"],
            Self::Italian => &["it"],
            Self::Spanish => &["es"],
            Self::Albanian => &["sq"],
            Self::Romanian => &["ro", "mo"],
            Self::SouthSlavic => &["bs", "hr", "me", "mk", "sh", "sl", "sr"],
            Self::Cyrillic => &[
                "az", "ba", "be", "bg", "bs", "ce", "kk", "ky", "me", "mk", "mn", "mo", "ru", "sh",
                "sr", "tg", "tk", "tt", "uk", "uz",
            ],
        };
        codes.contains(&code.as_str())
    }
}

/// The language of the texts; none below 12 words, where no language stands out, or for one that
/// is not known here.
pub(super) fn language_of(texts: &[Text<'_>]) -> Option<Reads> {
    const FEW: usize = 12;
    let mut words = 0;
    let mut cyrillic = 0;
    let mut counts = [0usize; BY_WORDS.len()];
    let tokens = texts.iter().flat_map(|text| text.tokens);
    for token in tokens.filter(|token| token.kind == Kind::Word) {
        words += 1;
        cyrillic += usize::from(token.shape.has(Shape::FOREIGN));
        counts[0] += usize::from(token.senses.has(Senses::ENGLISH));
        if token.senses.has(OTHERS) {
            for (count, (_, senses)) in counts.iter_mut().zip(&BY_WORDS).skip(1) {
                *count += usize::from(token.senses.has(*senses));
            }
        }
    }
    if words < FEW {
        return None;
    }
    if cyrillic * 2 > words {
        return Some(Reads::Cyrillic);
    }
    let (best, count) = (0..counts.len())
        .map(|index| (index, counts[index]))
        .max_by_key(|(_, count)| *count)?;
    let others = counts
        .iter()
        .enumerate()
        .filter(|(index, _)| *index != best);
    let second = others.map(|(_, count)| *count).max().unwrap_or(0);
    let clear = count * 10 >= words && count >= 2 * second;
    clear.then_some(BY_WORDS[best].0)
}

const OTHERS: Senses = Senses::FRENCH
    .and(Senses::GERMAN)
    .and(Senses::ITALIAN)
    .and(Senses::SPANISH)
    .and(Senses::ALBANIAN)
    .and(Senses::ROMANIAN)
    .and(Senses::SOUTH_SLAVIC);
