//! One pass over a text with all names at once.

use std::collections::HashMap;
use std::ops::Range;

use aho_corasick::automaton::Automaton as _;
use aho_corasick::nfa::contiguous::NFA;
use aho_corasick::{Anchored, MatchKind};

use super::names::Meaning;

/// In which letters a name is recognized.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Letters {
    /// Exactly as written.
    Acronym,
    /// As written, or all in capitals.
    AsWritten,
    /// In any: "Permanent Council", "permanent council".
    AnyCase,
}

/// A name with its meaning.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) text: String,
    pub(super) letters: Letters,
    pub(super) meaning: Meaning,
}

/// A name found in a text, in bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hit {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) meaning: Meaning,
    /// Whether an English plural ending follows the name and belongs to it.
    pub(super) plural: bool,
}

/// All names of a language.
pub(super) struct Automaton {
    /// Of the names in small letters, which are given to it in small letters.
    search: NFA,
    beginnings: Beginnings,
    /// The spellings of each pattern; they differ in their capitals only.
    patterns: Vec<Vec<Entry>>,
}

impl Automaton {
    pub(super) fn new(entries: Vec<Entry>) -> Self {
        let mut patterns: Vec<Vec<Entry>> = Vec::new();
        let mut numbers: HashMap<String, usize> = HashMap::new();
        for entry in entries {
            let key = entry.text.to_ascii_lowercase();
            let number = *numbers.entry(key).or_insert(patterns.len());
            if number == patterns.len() {
                patterns.push(Vec::new());
            }
            if patterns[number]
                .iter()
                .all(|known| known.text != entry.text)
            {
                patterns[number].push(entry);
            }
        }
        let mut beginnings = Beginnings::default();
        for pattern in &patterns {
            beginnings.add(pattern[0].text.as_bytes());
        }
        let small = patterns
            .iter()
            .map(|pattern| pattern[0].text.to_ascii_lowercase());
        let search = NFA::builder()
            .match_kind(MatchKind::LeftmostLongest)
            .dense_depth(3)
            .build(small)
            .expect("the names of the vocabulary fit into an automaton");
        Automaton {
            search,
            beginnings,
            patterns,
        }
    }

    /// The spellings that are searched for, of those that differ in capitals only the first.
    pub(super) fn spellings(&self) -> impl Iterator<Item = &str> {
        self.patterns.iter().map(|pattern| pattern[0].text.as_str())
    }

    /// The names in a text, from left to right, each the longest at its place.
    pub(super) fn hits(&self, text: &str, mut found: impl FnMut(Hit)) {
        let bytes = text.as_bytes();
        let mut at = 0;
        let mut inside_word = false;
        while at < bytes.len() {
            let (is_letter, length) = letter(text, at);
            if is_letter
                && !inside_word
                && self.beginnings.may_begin(&bytes[at..])
                && let Some(hit) = self.longest(text, at)
            {
                found(hit);
                at = hit.end;
                continue;
            }
            inside_word = is_letter;
            at += length;
            if is_letter {
                while at < bytes.len() && IS_LETTER[usize::from(bytes[at])] {
                    at += 1;
                }
            }
        }
    }

    /// The longest name that begins at a place.
    fn longest(&self, text: &str, start: usize) -> Option<Hit> {
        let mut state = self.search.start_state(Anchored::Yes).ok()?;
        let mut longest = None;
        for (end, &byte) in (start + 1..).zip(&text.as_bytes()[start..]) {
            let byte = byte.to_ascii_lowercase();
            state = self.search.next_state(Anchored::Yes, state, byte);
            if !self.search.is_special(state) {
                continue;
            }
            if self.search.is_dead(state) {
                break;
            }
            if self.search.is_match(state) {
                let pattern = self.search.match_pattern(state, 0);
                if self.search.pattern_len(pattern) == end - start {
                    longest = read(text, start..end, &self.patterns[pattern]).or(longest);
                }
            }
        }
        longest
    }
}

/// Five bits of each byte, the same for a letter and its capital; none of blanks and punctuation.
static PARTS: [u8; 256] = {
    let mut parts = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        if IS_LETTER[byte] || byte > 127 {
            parts[byte] = byte as u8 & 31;
        }
        byte += 1;
    }
    parts
};

/// With which three characters a name begins, in any letters: a bit for each three.
///
/// Most words of a text begin like none, and the automaton need not look at them.
struct Beginnings(Box<[u64; 512]>);

impl Default for Beginnings {
    fn default() -> Self {
        Beginnings(Box::new([0; 512]))
    }
}

impl Beginnings {
    fn number(text: &[u8]) -> usize {
        let part = |at: usize| {
            text.get(at)
                .map_or(0, |byte| usize::from(PARTS[usize::from(*byte)]))
        };
        part(0) << 10 | part(1) << 5 | part(2)
    }

    fn add(&mut self, name: &[u8]) {
        let number = Self::number(name);
        self.0[number / 64] |= 1 << (number % 64);
    }

    fn may_begin(&self, text: &[u8]) -> bool {
        let number = Self::number(text);
        self.0[number / 64] >> (number % 64) & 1 == 1
    }
}

/// The hit of a pattern, if it stands in the text as a word of its own and in its letters.
fn read(text: &str, range: Range<usize>, pattern: &[Entry]) -> Option<Hit> {
    let end = range.end;
    let plural = if !is_letter(text, end) {
        false
    } else if matches!(text.as_bytes()[end], b's' | b'S') && !is_letter(text, end + 1) {
        true
    } else {
        return None;
    };
    let written = &text[range.clone()];
    let entry = pattern.iter().find(|entry| match entry.letters {
        Letters::Acronym => entry.text == written,
        Letters::AsWritten => entry.text == written || is_capitals_of(written, &entry.text),
        Letters::AnyCase => true,
    })?;
    if plural && !matches!(entry.meaning, Meaning::Adjective(_)) {
        return None;
    }
    Some(Hit {
        start: range.start,
        end: end + usize::from(plural),
        meaning: entry.meaning,
        plural,
    })
}

/// Whether a byte is a letter or digit of ASCII.
static IS_LETTER: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = (byte as u8).is_ascii_alphanumeric();
        byte += 1;
    }
    table
};

/// Whether a letter or digit begins at a byte, and the length of the character.
#[inline]
fn letter(text: &str, at: usize) -> (bool, usize) {
    let byte = text.as_bytes()[at];
    if byte.is_ascii() {
        return (IS_LETTER[usize::from(byte)], 1);
    }
    wide_letter(text, at)
}

/// The same for a character that is not ASCII.
#[cold]
fn wide_letter(text: &str, at: usize) -> (bool, usize) {
    let rest = &text[at..];
    // Dashes and quotation marks.
    if rest.as_bytes().starts_with(&[0xE2, 0x80]) {
        return (false, 3);
    }
    let c = rest.chars().next().unwrap_or_default();
    (c.is_alphanumeric(), c.len_utf8())
}

#[inline]
fn is_letter(text: &str, at: usize) -> bool {
    at < text.len() && letter(text, at).0
}

/// Whether a text is a name all in capitals.
fn is_capitals_of(written: &str, name: &str) -> bool {
    written.len() > 2
        && written.bytes().all(|byte| !byte.is_ascii_lowercase())
        && written.eq_ignore_ascii_case(name)
}
