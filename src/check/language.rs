//! Which language a text is written in, by its small words.

use super::lexicon::Senses;
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

/// How many words there are, and how many of them only one language has.
#[derive(Default)]
pub(super) struct Languages {
    words: usize,
    cyrillic: usize,
    counts: [usize; BY_WORDS.len()],
}

impl Languages {
    /// Counts a word.
    pub(super) fn add(&mut self, senses: Senses, cyrillic: bool) {
        self.words += 1;
        if cyrillic {
            self.cyrillic += 1;
        }
        self.counts[0] += usize::from(senses.has(Senses::ENGLISH));
        if senses.has(OTHERS) {
            for (count, (_, own)) in self.counts.iter_mut().zip(&BY_WORDS).skip(1) {
                *count += usize::from(senses.has(*own));
            }
        }
    }

    /// The language of the words; none below 12 of them, where no language stands out, or for one
    /// that is not known here.
    pub(super) fn language(&self) -> Option<Reads> {
        const FEW: usize = 12;
        if self.words < FEW {
            return None;
        }
        if self.cyrillic * 2 > self.words {
            return Some(Reads::Cyrillic);
        }
        let (best, count) = (0..self.counts.len())
            .map(|index| (index, self.counts[index]))
            .max_by_key(|(_, count)| *count)?;
        let others = self
            .counts
            .iter()
            .enumerate()
            .filter(|(index, _)| *index != best);
        let second = others.map(|(_, count)| *count).max().unwrap_or(0);
        let clear = count * 10 >= self.words && count >= 2 * second;
        clear.then_some(BY_WORDS[best].0)
    }
}

const OTHERS: Senses = Senses::FRENCH
    .and(Senses::GERMAN)
    .and(Senses::ITALIAN)
    .and(Senses::SPANISH)
    .and(Senses::ALBANIAN)
    .and(Senses::ROMANIAN)
    .and(Senses::SOUTH_SLAVIC);
