//! The words that rules look for, and what each means to them.

mod names;
mod spelling;
mod words;

use std::ops::Range;
use std::sync::LazyLock;

pub(super) use names::{Meaning, Phrase};
use words::WORDS;

use super::eight;

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
    /// The word by which a [`Phrase`] is looked up.
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

/// A word of at most 24 bytes: two words have the same key if they are the same but for the capitals
/// of ASCII.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Key(u64, u64, u64);

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        // Without a jump: which part differs, no processor can foresee.
        (self.0 ^ other.0) | (self.1 ^ other.1) | (self.2 ^ other.2) == 0
    }
}

impl Key {
    const LONGEST: usize = 24;

    /// The bits of a key that a word of each length has.
    const MASKS: [[u64; 3]; Self::LONGEST + 1] = {
        let mut masks = [[0; 3]; Self::LONGEST + 1];
        let mut length = 1;
        while length < masks.len() {
            masks[length] = masks[length - 1];
            masks[length][(length - 1) / 8] |= 0xFF << ((length - 1) % 8 * 8);
            length += 1;
        }
        masks
    };

    /// The key of a part of a text; the empty one where the part is too long.
    #[inline(always)]
    pub(super) fn new(text: &[u8], part: Range<usize>) -> Self {
        let length = part.len();
        let Some(mask) = Self::MASKS.get(length) else {
            return Self::default();
        };
        let mut copy = [0; Self::LONGEST];
        let bytes = match text[part.start..].first_chunk() {
            Some(whole) => whole,
            None => {
                copy[..length].copy_from_slice(&text[part]);
                &copy
            }
        };
        let (lanes, _) = bytes.as_chunks();
        let lane = |at: usize| eight::small(u64::from_le_bytes(lanes[at])) & mask[at];
        // Few words are so long.
        let rest = if length > 16 { lane(2) } else { 0 };
        Self(lane(0), lane(1), rest)
    }

    fn of(word: &str) -> Self {
        Self::new(word.as_bytes(), 0..word.len())
    }

    fn hash(self) -> usize {
        const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;
        let mixed = self.0 ^ self.1.rotate_left(23) ^ self.2.rotate_left(47);
        (mixed.wrapping_mul(FACTOR) >> (64 - Lexicon::BITS)) as usize
    }
}

/// A word of the lexicon.
#[derive(Default)]
struct Entry {
    key: Key,
    senses: Senses,
    /// How the house spells it.
    instead: Option<Box<str>>,
    /// The phrases that are looked up by it, the longest first.
    phrases: Vec<u16>,
}

/// An open-addressed table of words.
struct Lexicon {
    /// The number of an entry, or 0 for a free slot.
    slots: Box<[u16; 1 << Self::BITS]>,
    /// The first is that of all words that are not known.
    entries: Vec<Entry>,
    phrases: Vec<Phrase>,
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::new);

impl Lexicon {
    const BITS: u32 = 14;

    fn new() -> Self {
        let mut lexicon = Self {
            slots: Box::new([0; 1 << Self::BITS]),
            entries: vec![Entry::default()],
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
            let phrase = &lexicon.phrases[number];
            let word = phrase.words[phrase.key].clone();
            let entry = lexicon.entry(without_possessive(&word));
            entry.senses.add(Senses::PHRASE);
            entry.phrases.push(number as u16);
        }
        lexicon
    }

    /// The entry of a word, made where it is missing.
    fn entry(&mut self, word: &str) -> &mut Entry {
        let key = Key::of(word);
        let slot = self.slot(key);
        if self.slots[slot] == 0 {
            self.slots[slot] = self.entries.len() as u16;
            self.entries.push(Entry {
                key,
                ..Entry::default()
            });
        }
        &mut self.entries[usize::from(self.slots[slot])]
    }

    /// The slot that holds the word, or the free one where it belongs.
    fn slot(&self, key: Key) -> usize {
        let mut slot = key.hash();
        loop {
            let number = usize::from(self.slots[slot]);
            // Both are asked at once: which of the two it is, no processor can foresee.
            if (number == 0) | (self.entries[number].key == key) {
                return slot;
            }
            slot = (slot + 1) % self.slots.len();
        }
    }

    fn find(&self, key: Key) -> &Entry {
        &self.entries[usize::from(self.slots[self.slot(key)])]
    }
}

/// What a word means to the rules, whatever its capitals.
#[inline]
pub(super) fn senses(word: Key) -> Senses {
    LEXICON.find(word).senses
}

/// How the house spells a word, in small letters; none for a word that has no other spelling.
pub(super) fn instead(word: &str) -> Option<&'static str> {
    LEXICON.find(Key::of(word)).instead.as_deref()
}

/// The phrases that are looked up by a word, the longest first.
pub(super) fn phrases(word: &str) -> impl Iterator<Item = &'static Phrase> {
    let numbers = LEXICON.find(Key::of(word)).phrases.iter();
    numbers.map(|&number| &LEXICON.phrases[usize::from(number)])
}

/// A word without `’s`.
pub(super) fn without_possessive(word: &str) -> &str {
    word.strip_suffix("’s")
        .or_else(|| word.strip_suffix("'s"))
        .unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_do_not_count() {
        let senses = |word| senses(Key::of(word));
        assert!(senses("Participants").has(Senses::COUNTED));
        assert!(senses("MAY").has(Senses::MONTH));
        assert_eq!(senses("nothing"), Senses::default());
        assert_eq!(senses(""), Senses::default());
    }

    #[test]
    fn a_key_is_that_of_the_part_alone() {
        let text = "Chairperson-in-Office, representatives’ and Ä";
        for part in [0..4, 0..16, 0..17, 0..21, 23..38, 23..41, 46..48] {
            assert_eq!(
                Key::new(text.as_bytes(), part.clone()),
                Key::of(&text[part])
            );
        }
        assert_ne!(Key::of("Ä"), Key::of("ä"));
        assert_eq!(Key::of(text), Key::default());
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
        let known = &lexicon.entries[1..];
        assert!(known.iter().all(|entry| entry.key != Key::default()));
    }
}
