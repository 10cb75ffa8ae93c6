//! One pass over a text with all names at once.

use std::collections::HashMap;

use aho_corasick::{AhoCorasick, Input, MatchKind};

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
    search: AhoCorasick,
    /// The spellings of each pattern; they differ in their capitals only.
    patterns: Vec<Pattern>,
}

struct Pattern {
    spellings: Vec<Entry>,
    /// The longest other pattern with which this one begins, if it ends at a word's end.
    shorter: Option<u32>,
}

impl Automaton {
    pub(super) fn new(entries: Vec<Entry>) -> Self {
        let mut patterns: Vec<Pattern> = Vec::new();
        let mut numbers: HashMap<String, usize> = HashMap::new();
        for entry in entries {
            let key = entry.text.to_ascii_lowercase();
            let number = *numbers.entry(key).or_insert_with(|| {
                patterns.push(Pattern {
                    spellings: Vec::new(),
                    shorter: None,
                });
                patterns.len() - 1
            });
            let spellings = &mut patterns[number].spellings;
            if spellings.iter().all(|known| known.text != entry.text) {
                spellings.push(entry);
            }
        }
        for pattern in &mut patterns {
            let text = pattern.spellings[0].text.to_ascii_lowercase();
            pattern.shorter = text
                .char_indices()
                .rev()
                .filter(|(_, c)| !c.is_alphanumeric())
                .find_map(|(end, _)| numbers.get(&text[..end]))
                .and_then(|&number| u32::try_from(number).ok());
        }
        let search = AhoCorasick::builder()
            .match_kind(MatchKind::LeftmostLongest)
            .ascii_case_insensitive(true)
            .build(patterns.iter().map(|pattern| &pattern.spellings[0].text))
            .expect("the names of the vocabulary fit into an automaton");
        Automaton { search, patterns }
    }

    /// The names in a text, from left to right, each the longest at its place.
    pub(super) fn hits(&self, text: &str, mut found: impl FnMut(Hit)) {
        let mut at = 0;
        while let Some(hit) = self.search.find(Input::new(text).range(at..)) {
            let mut number = Some(hit.pattern().as_usize());
            let start = hit.start();
            at = start + 1;
            while let Some(pattern) = number.map(|number| &self.patterns[number]) {
                if let Some(hit) = read(text, start, pattern) {
                    found(hit);
                    at = hit.end;
                    break;
                }
                number = pattern.shorter.map(|number| number as usize);
            }
            while !text.is_char_boundary(at) {
                at += 1;
            }
        }
    }
}

/// The hit of a pattern at a place, if it stands there as a word of its own in its letters.
fn read(text: &str, start: usize, pattern: &Pattern) -> Option<Hit> {
    let length = pattern.spellings[0].text.len();
    let end = start + length;
    let plural = match boundaries(text, start, end)? {
        Ending::Word => false,
        Ending::Plural => true,
    };
    let written = &text[start..end];
    let entry = pattern.spellings.iter().find(|entry| match entry.letters {
        Letters::Acronym => entry.text == written,
        Letters::AsWritten => entry.text == written || is_capitals_of(written, &entry.text),
        Letters::AnyCase => true,
    })?;
    if plural && !matches!(entry.meaning, Meaning::Adjective(_)) {
        return None;
    }
    Some(Hit {
        start,
        end: end + usize::from(plural),
        meaning: entry.meaning,
        plural,
    })
}

enum Ending {
    Word,
    Plural,
}

fn boundaries(text: &str, start: usize, end: usize) -> Option<Ending> {
    let bytes = text.as_bytes();
    let before = match start.checked_sub(1).map(|at| bytes[at]) {
        None => false,
        Some(byte) if byte.is_ascii() => byte.is_ascii_alphanumeric(),
        Some(_) => text[..start]
            .chars()
            .next_back()
            .is_some_and(char::is_alphanumeric),
    };
    if before {
        return None;
    }
    let is_word = |at: usize| match bytes.get(at) {
        None => false,
        Some(byte) if byte.is_ascii() => byte.is_ascii_alphanumeric(),
        Some(_) => text[at..].chars().next().is_some_and(char::is_alphanumeric),
    };
    if !is_word(end) {
        Some(Ending::Word)
    } else if matches!(bytes[end], b's' | b'S') && !is_word(end + 1) {
        Some(Ending::Plural)
    } else {
        None
    }
}

/// Whether a text is a name all in capitals.
fn is_capitals_of(written: &str, name: &str) -> bool {
    written.len() > 2
        && written.bytes().all(|byte| !byte.is_ascii_lowercase())
        && written.eq_ignore_ascii_case(name)
}
