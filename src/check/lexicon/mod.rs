//! The words that rules look for, and what each means to them.

mod names;
mod spelling;
mod words;

use std::sync::LazyLock;

pub(super) use names::{Meaning, Phrase};
use words::WORDS;

/// A set of bits: what a word means to the rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Senses(u32);

impl Senses {
    /// A number in digits or by name.
    pub(super) const NUMBER: Self = Self(1);
    /// Makes a number behind it inexact or announces one: `over`, `some`.
    pub(super) const QUANTIFIER: Self = Self(1 << 1);
    /// People or things that are counted, in the plural.
    pub(super) const COUNTED: Self = Self(1 << 2);
    /// A month.
    pub(super) const MONTH: Self = Self(1 << 3);
    /// A word that says an editor still has to fill something in.
    pub(super) const TO_COME: Self = Self(1 << 4);
    /// A day of the week.
    pub(super) const WEEKDAY: Self = Self(1 << 5);
    /// Says that something was or will be so at another time: `former`, `incoming`.
    pub(super) const OTHER_TIME: Self = Self(1 << 6);
    /// A word that is only ever doubled by mistake.
    pub(super) const NEVER_TWICE: Self = Self(1 << 7);
    /// Women and girls, men and boys.
    pub(super) const GENDER: Self = Self(1 << 8);
    /// The first word of a [`Phrase`].
    pub(super) const PHRASE: Self = Self(1 << 9);
    /// Written without its hyphen: `cooperation`.
    pub(super) const UNHYPHENATED: Self = Self(1 << 10);
    /// Written with `-ise`: `organise`.
    pub(super) const ISE: Self = Self(1 << 11);
    /// Written the American way: `center`.
    pub(super) const AMERICAN: Self = Self(1 << 12);
    /// `State` or `States`.
    pub(super) const STATE: Self = Self(1 << 13);
    /// `Chairpersonship`, `Chairmanship` and those who hold it.
    pub(super) const CHAIR: Self = Self(1 << 14);
    /// `a` and `an`.
    pub(super) const ARTICLE: Self = Self(1 << 15);

    /// Words that English has and other languages have not; then those of other languages.
    pub(super) const ENGLISH: Self = Self(1 << 16);
    pub(super) const FRENCH: Self = Self(1 << 17);
    pub(super) const GERMAN: Self = Self(1 << 18);
    pub(super) const ITALIAN: Self = Self(1 << 19);
    pub(super) const SPANISH: Self = Self(1 << 20);
    pub(super) const ALBANIAN: Self = Self(1 << 21);
    pub(super) const ROMANIAN: Self = Self(1 << 22);
    pub(super) const SOUTH_SLAVIC: Self = Self(1 << 23);

    pub(super) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether it has one of these bits.
    pub(super) const fn has(self, any: Self) -> bool {
        self.0 & any.0 != 0
    }

    pub(super) fn add(&mut self, other: Self) {
        self.0 |= other.0;
    }
}

/// A word of the lexicon.
struct Entry {
    word: Box<str>,
    senses: Senses,
    /// How the house spells it.
    instead: Option<Box<str>>,
    /// The phrases that it begins, the longest first.
    phrases: Vec<u16>,
}

/// An open-addressed table of words.
struct Lexicon {
    /// The number of an entry plus one, or 0 for a free slot.
    slots: Box<[u16]>,
    entries: Vec<Entry>,
    phrases: Vec<Phrase>,
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::new);

impl Lexicon {
    fn new() -> Self {
        let mut lexicon = Self {
            slots: [0; 8192].into(),
            entries: Vec::new(),
            phrases: names::phrases(),
        };
        for (senses, words) in WORDS {
            for word in words.split_whitespace() {
                lexicon.entry(word).senses.add(*senses);
            }
        }
        spelling::each(|senses, word, instead| {
            let entry = lexicon.entry(word);
            entry.senses.add(senses);
            entry.instead = Some(instead.into());
        });
        for number in 0..lexicon.phrases.len() {
            let first = lexicon.phrases[number].words[0].clone();
            let entry = lexicon.entry(without_possessive(&first));
            entry.senses.add(Senses::PHRASE);
            entry.phrases.push(number as u16);
        }
        lexicon
    }

    /// The entry of a word, made where it is missing.
    fn entry(&mut self, word: &str) -> &mut Entry {
        let slot = self.slot(word);
        if self.slots[slot] == 0 {
            self.entries.push(Entry {
                word: word.into(),
                senses: Senses::default(),
                instead: None,
                phrases: Vec::new(),
            });
            self.slots[slot] = self.entries.len() as u16;
        }
        &mut self.entries[usize::from(self.slots[slot]) - 1]
    }

    /// The slot that holds the word, or the free one where it belongs.
    fn slot(&self, word: &str) -> usize {
        let mask = self.slots.len() - 1;
        let mut slot = hash(word.as_bytes()) as usize & mask;
        loop {
            match self.slots[slot] {
                0 => return slot,
                number => {
                    let entry = &self.entries[usize::from(number) - 1];
                    if entry.word.eq_ignore_ascii_case(word) {
                        return slot;
                    }
                    slot = (slot + 1) & mask;
                }
            }
        }
    }

    fn find(&self, word: &str) -> Option<&Entry> {
        let number = usize::from(self.slots[self.slot(word)]);
        self.entries.get(number.wrapping_sub(1))
    }
}

/// What a word means to the rules, whatever its capitals.
pub(super) fn senses(word: &str) -> Senses {
    const LONGEST: usize = 24;
    if word.len() > LONGEST {
        return Senses::default();
    }
    let entry = LEXICON.find(word);
    entry.map_or(Senses::default(), |entry| entry.senses)
}

/// How the house spells a word, in small letters; none for a word that has no other spelling.
pub(super) fn instead(word: &str) -> Option<&'static str> {
    LEXICON.find(word)?.instead.as_deref()
}

/// The phrases that begin with a word, the longest first.
pub(super) fn phrases(word: &str) -> impl Iterator<Item = &'static Phrase> {
    let numbers = LEXICON.find(word).map_or(&[][..], |entry| &entry.phrases);
    numbers
        .iter()
        .map(|&number| &LEXICON.phrases[usize::from(number)])
}

/// A word without `’s`.
pub(super) fn without_possessive(word: &str) -> &str {
    word.strip_suffix("’s")
        .or_else(|| word.strip_suffix("'s"))
        .unwrap_or(word)
}

/// A fast hash of a word that does not see the capitals of ASCII.
fn hash(word: &[u8]) -> u64 {
    const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;
    const SMALL: u64 = 0x2020_2020_2020_2020;
    let mix = |hash: u64, word: u64| (hash.rotate_left(5) ^ (word | SMALL)).wrapping_mul(FACTOR);
    let length = word.len() as u64;
    let hash = match (word.first_chunk(), word.last_chunk(), word) {
        // The last eight bytes may have been among those before.
        (_, Some(last), _) => {
            let (parts, _) = word[..word.len() - 1].as_chunks::<8>();
            let hash = parts
                .iter()
                .fold(length, |hash, part| mix(hash, u64::from_le_bytes(*part)));
            mix(hash, u64::from_le_bytes(*last))
        }
        (Some(first), _, [.., a, b, c, d]) => {
            let last = u32::from_le_bytes([*a, *b, *c, *d]);
            let first = u32::from_le_bytes(*first);
            mix(length, u64::from(first) << 32 | u64::from(last))
        }
        (_, _, [first, .., last]) => {
            let middle = word[word.len() / 2];
            mix(
                length,
                u64::from_le_bytes([*first, middle, *last, 0, 0, 0, 0, 0]),
            )
        }
        (_, _, [only]) => mix(length, u64::from(*only)),
        (_, _, []) => length,
    };
    hash ^ hash >> 32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_do_not_count() {
        assert!(senses("Participants").has(Senses::COUNTED));
        assert!(senses("MAY").has(Senses::MONTH));
        assert_eq!(senses("nothing"), Senses::default());
    }

    #[test]
    fn spellings_of_the_house() {
        assert_eq!(instead("Cooperation"), Some("co-operation"));
        assert_eq!(instead("organising"), Some("organizing"));
        assert_eq!(instead("centers"), Some("centres"));
        for right in ["exercise", "advise", "supervision", "premises", "analyse"] {
            assert_eq!(instead(right), None, "{right}");
        }
    }

    #[test]
    fn the_table_has_room_and_no_word_too_long() {
        let lexicon = &*LEXICON;
        assert!(lexicon.entries.len() * 2 < lexicon.slots.len());
        assert!(
            lexicon
                .entries
                .iter()
                .all(|entry| senses(&entry.word) == entry.senses)
        );
    }
}
