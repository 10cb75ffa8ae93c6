//! All names of a language, and where a text holds them.

use std::cmp::Reverse;
use std::fmt::Debug;
use std::ops::Range;

use super::meaning::Meaning;
use super::words::{Room, Step, Text, Words, eight, small};

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

impl Entry {
    /// Whether a text can write it with anything else than a capital of ASCII first.
    fn may_begin_small(&self) -> bool {
        self.letters == Letters::AnyCase || !self.text.starts_with(|c: char| c.is_ascii_uppercase())
    }
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

/// All names of a language, by the words with which they begin and what follows those.
pub(super) struct Lexicon {
    /// Which words may begin a name: for the slot of each a bit for a capital of ASCII first, and
    /// one for what is none.
    begins: Box<[u64; SLOTS / 32]>,
    /// The first name of each slot, and one more for the end.
    first: Box<[u16; SLOTS + 1]>,
    /// Of each slot in order, the longest first.
    names: Vec<Name>,
    entries: Vec<Entry>,
}

/// How many slots there are for what names begin with; few share one.
const SLOTS: usize = 1 << SLOT_BITS;
const SLOT_BITS: u32 = 14;

/// A name, and of its first spelling what tells most of its places in texts apart from others.
struct Name {
    /// Its first letters, if it has more than eight.
    first: u64,
    /// Its last letters, not more than eight, in the highest bits: few texts that hold them at
    /// their place are not the name.
    last: u64,
    /// Where they begin in the name, and how many bits are left free.
    at: u16,
    free: u8,
    /// How many spellings it has, and where they are; they differ in their capitals only.
    spellings: u8,
    entry: u16,
    meaning: Meaning,
}

impl Name {
    fn new(spelling: &Entry, entry: usize) -> Self {
        let text = spelling.text.as_bytes();
        let at = text.len().saturating_sub(8);
        let mut last = [0; 8];
        last[8 - (text.len() - at)..].copy_from_slice(&text[at..]);
        Name {
            first: if at > 0 { eight(text, 0) } else { 0 },
            last: u64::from_le_bytes(last),
            at: number(at),
            free: number(64 - 8 * (text.len() - at)),
            spellings: 0,
            entry: number(entry),
            meaning: spelling.meaning,
        }
    }

    /// The bits in which what stands at a place of a text instead of the last letters differs from
    /// them.
    fn difference(&self, text: &[u8], place: usize) -> u64 {
        eight(text, place + usize::from(self.at)) << self.free ^ self.last
    }

    /// Whether its first spelling stands at a place of a text, if its last letters do; if it is
    /// long, that is not known.
    fn is_sure(&self, text: &[u8], place: usize) -> bool {
        self.at == 0 || self.at <= 8 && eight(text, place) == self.first
    }

    fn length(&self) -> usize {
        usize::from(self.at) + 8 - usize::from(self.free / 8)
    }
}

impl Lexicon {
    pub(super) fn new(entries: Vec<Entry>) -> Self {
        let mut rows = Vec::new();
        let mut begins = Box::new([0; _]);
        for entry in entries {
            let small = entry.text.to_ascii_lowercase();
            let mut add = |word: usize, slot: usize| {
                let bits = 1 | u64::from(entry.may_begin_small()) << 1;
                begins[word / 32] |= bits << (word % 32 * 2);
                rows.push((slot, small.clone(), entry.clone()));
            };
            let (word, slot) = slots_of(&small);
            add(word, slot);
            // A plural ending can follow an adjective.
            let (plural, slot) = slots_of(&format!("{small}s"));
            if plural != word && matches!(entry.meaning, Meaning::Adjective(_)) {
                add(plural, slot);
            }
        }
        // Equal names stay as they came: the first meaning counts.
        let place = |row: &(usize, String, Entry)| (row.0, Reverse(row.1.len()));
        rows.sort_by(|one, other| (place(one), &one.1).cmp(&(place(other), &other.1)));
        let mut lexicon = Lexicon {
            begins,
            first: Box::new([0; _]),
            names: Vec::new(),
            entries: Vec::new(),
        };
        let mut last = (0, String::new());
        for (slot, small, entry) in rows {
            lexicon.first[last.0 + 1..=slot].fill(number(lexicon.names.len()));
            if (slot, &small) != (last.0, &last.1) {
                let name = Name::new(&entry, lexicon.entries.len());
                lexicon.names.push(name);
                last = (slot, small);
            }
            lexicon.spelling(entry);
        }
        lexicon.first[last.0 + 1..].fill(number(lexicon.names.len()));
        lexicon
    }

    /// Adds a spelling to the last name.
    fn spelling(&mut self, entry: Entry) {
        let Some(name) = self.names.last_mut() else {
            return;
        };
        let known = &self.entries[usize::from(name.entry)..];
        if known.iter().all(|known| known.text != entry.text) {
            self.entries.push(entry);
            name.spellings += 1;
        }
    }

    /// The spellings that are searched for, of those that differ in capitals only the first.
    pub(super) fn spellings(&self) -> impl Iterator<Item = &str> {
        (0..SLOTS).flat_map(move |slot| {
            let texts = self.names(slot).iter();
            let texts = texts.map(|name| self.entries[usize::from(name.entry)].text.as_str());
            // Without those that stand there for their plural.
            texts.filter(move |text| slots_of(&text.to_ascii_lowercase()).1 == slot)
        })
    }

    /// The names of a slot.
    fn names(&self, slot: usize) -> &[Name] {
        &self.names[self.first[slot].into()..self.first[slot + 1].into()]
    }

    /// The names in a part of a text that ends where a word does, from left to right, each the
    /// longest at its place.
    pub(super) fn hits(&self, text: &Text<'_>, part: Range<usize>, mut found: impl FnMut(Hit)) {
        let mut end = part.start;
        // The words of a step that may begin a name: place in it, known letters and slot.
        let mut likely = [(0_u8, 0_u8, 0_u16); Step::WORDS];
        for step in Words::of(text, part.clone()) {
            // Kept without a branch: no processor can foretell it.
            let mut count = 0;
            let mut words = step.words;
            while words != 0 {
                let at = words.trailing_zeros() as usize;
                words &= words - 1;
                let word = step.word(at);
                let slot = slot(word.letters);
                let begins = self.begins[slot / 32] >> (slot as u64 % 32 * 2 + word.is_small) & 1;
                likely[count % Step::WORDS] = (at as u8, word.length as u8, slot as u16);
                count += begins as usize;
            }
            for &(at, length, slot) in &likely[..count] {
                let place = step.start + usize::from(at);
                if place < end {
                    continue;
                }
                let behind = step.behind(at.into(), length.into());
                // The longer names first.
                let slots = [slot_behind(slot.into(), behind), slot.into()];
                let part = place..part.end;
                let mut slots = slots.into_iter();
                if let Some(hit) = slots.find_map(|slot| self.longest(text, &part, slot)) {
                    found(hit);
                    end = hit.end;
                }
            }
        }
    }

    /// The longest name of a slot that stands at the start of a part of a text.
    fn longest(&self, text: &Text<'_>, part: &Range<usize>, slot: usize) -> Option<Hit> {
        self.names(slot).iter().find_map(|name| {
            let difference = name.difference(text.bytes(), part.start);
            // Whether the text holds its last letters, small or capital.
            let is_likely = small(difference) == small(0);
            is_likely
                .then(|| self.read(text, part, name, difference == 0))
                .flatten()
        })
    }

    /// The hit of a name that likely stands at the start of a part of a text.
    ///
    /// Kept out of the walk over the names, which is short and runs often.
    #[inline(never)]
    fn read(
        &self,
        text: &Text<'_>,
        part: &Range<usize>,
        name: &Name,
        is_same: bool,
    ) -> Option<Hit> {
        let range = part.start..part.start + name.length();
        if range.end > part.end {
            return None;
        }
        let meaning = if is_same && name.is_sure(text.bytes(), range.start) {
            name.meaning
        } else {
            let spellings = &self.entries[name.entry.into()..][..name.spellings.into()];
            spelling(&text.bytes()[range.clone()], spellings)?.meaning
        };
        hit(text, range, meaning)
    }
}

/// A number that is known to be small, as those of the vocabulary are.
fn number<T: TryFrom<usize, Error: Debug>>(number: usize) -> T {
    number
        .try_into()
        .expect("the names of the vocabulary are few and short")
}

/// The slot of the names that end with a first word of some letters, or soon behind it.
fn slot(letters: u64) -> usize {
    (letters.wrapping_mul(FACTOR) >> (64 - SLOT_BITS)) as usize
}

/// The slot of the longer names: by what stands behind their first word, too.
fn slot_behind(slot: usize, behind: u64) -> usize {
    self::slot((slot as u64) << 16 | behind & 0xFFFF)
}

/// The slot of the first word of a name in small letters, and that of the name.
fn slots_of(name: &str) -> (usize, usize) {
    let mut room = Room::new();
    let text = room.hold(name);
    let Some(step) = Words::of(&text, text.whole()).next() else {
        return (0, 0);
    };
    let word = step.word(0);
    let slot = slot(word.letters);
    if name.len() < word.length + 3 {
        (slot, slot)
    } else {
        (slot, slot_behind(slot, step.behind(0, word.length)))
    }
}

const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;

/// The first spelling of a name whose letters are those of a text.
fn spelling<'e>(written: &[u8], spellings: &'e [Entry]) -> Option<&'e Entry> {
    spellings.iter().find(|entry| {
        entry.text.as_bytes() == written
            || match entry.letters {
                Letters::Acronym => false,
                Letters::AsWritten => is_capitals_of(written, &entry.text),
                Letters::AnyCase => written.eq_ignore_ascii_case(entry.text.as_bytes()),
            }
    })
}

/// The hit of a name that stands in a text, if it is a word of its own.
fn hit(text: &Text<'_>, range: Range<usize>, meaning: Meaning) -> Option<Hit> {
    let end = range.end;
    let plural = is_letter(text, end);
    if plural {
        let ending = matches!(text.bytes()[end], b's' | b'S') && !is_letter(text, end + 1);
        if !ending || !matches!(meaning, Meaning::Adjective(_)) {
            return None;
        }
    }
    Some(Hit {
        start: range.start,
        end: end + usize::from(plural),
        meaning,
        plural,
    })
}

/// Whether a letter or digit begins at a byte.
fn is_letter(text: &Text<'_>, at: usize) -> bool {
    match text.bytes()[at] {
        byte if byte.is_ascii() => byte.is_ascii_alphanumeric(),
        _ => text.as_str()[at..].starts_with(char::is_alphanumeric),
    }
}

/// Whether a text is a name all in capitals.
fn is_capitals_of(written: &[u8], name: &str) -> bool {
    written.len() > 2
        && !written.iter().any(u8::is_ascii_lowercase)
        && written.eq_ignore_ascii_case(name.as_bytes())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::mention::names;
    use crate::vocabulary::Language;

    /// What `Lexicon::hits` must find, by trying every name at every word.
    fn plainly(text: &str, entries: &[Entry]) -> Vec<(usize, usize, Meaning)> {
        let mut room = Room::new();
        let held = room.hold(text);
        let mut found = Vec::new();
        let mut end = 0;
        let mut inside = false;
        for (at, c) in text.char_indices() {
            let begins = c.is_alphanumeric() && !inside;
            inside = c.is_alphanumeric();
            if !begins || at < end {
                continue;
            }
            let mut names: Vec<&str> = entries.iter().map(|entry| entry.text.as_str()).collect();
            names.retain(|name| {
                let written = text.get(at..at + name.len());
                written.is_some_and(|written| written.eq_ignore_ascii_case(name))
            });
            names.sort_by_key(|name| usize::MAX - name.len());
            let hit = names.iter().find_map(|name| {
                let same = |entry: &&Entry| entry.text.eq_ignore_ascii_case(name);
                let spellings: Vec<_> = entries.iter().filter(same).cloned().collect();
                let range = at..at + name.len();
                let spelling = spelling(&text.as_bytes()[range.clone()], &spellings);
                spelling.and_then(|entry| super::hit(&held, range, entry.meaning))
            });
            if let Some(hit) = hit {
                found.push((hit.start, hit.end, hit.meaning));
                end = hit.end;
            }
        }
        found
    }

    #[test]
    fn names_are_found_as_by_trying_each() {
        const GOLD: &str = include_str!("../../tests/fixtures/mentions/gold.tsv");
        for language in [Language::English, Language::Russian] {
            let entries = names::entries(language);
            let lexicon = Lexicon::new(entries.clone());
            let names = entries.iter().map(|entry| entry.text.clone());
            let texts = GOLD.lines().filter_map(|row| row.split('\t').nth(3));
            let mut found = 0;
            for text in texts.map(str::to_owned).chain(names) {
                for text in [text.to_uppercase(), format!("{text}s"), text] {
                    let hits = hits(&lexicon, &text);
                    assert_eq!(hits, plainly(&text, &entries), "{text}");
                    found += hits.len();
                }
            }
            assert!(found > 2_000, "{found}");
        }
    }

    fn hits(lexicon: &Lexicon, text: &str) -> Vec<(usize, usize, Meaning)> {
        let mut hits = Vec::new();
        let mut room = Room::new();
        let text = room.hold(text);
        lexicon.hits(&text, text.whole(), |hit| {
            hits.push((hit.start, hit.end, hit.meaning))
        });
        hits
    }

    /// Beginnings and ends of names, and what may stand between them.
    fn pieces() -> impl Strategy<Value = String> {
        const BETWEEN: &[&str] = &[
            " ", " ", "-", "’s ", "s", "é", "\u{301}", "İ", "ß", "🙂", "\0", "9",
        ];
        let names = names::entries(Language::English);
        let part =
            (0..names.len(), 0_usize..40, any::<bool>()).prop_map(move |(name, at, head)| {
                let text = names[name].text.as_str();
                let at = (0..=at.min(text.len())).rfind(|at| text.is_char_boundary(*at));
                let (start, end) = text.split_at(at.unwrap_or(0));
                if head { start } else { end }.to_owned()
            });
        let between = prop::sample::select(BETWEEN).prop_map(str::to_owned);
        prop::collection::vec(prop_oneof![3 => part, 2 => between], 0..40)
            .prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn names_in_any_mixture_are_found_as_by_trying_each(text in pieces()) {
            let entries = names::entries(Language::English);
            let lexicon = Lexicon::new(entries.clone());
            prop_assert_eq!(hits(&lexicon, &text), plainly(&text, &entries));
        }
    }
}
