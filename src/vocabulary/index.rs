//! The index of a list: its names by their spelling and by what folding leaves of them.

use chrono::NaiveDate;
use rapidfuzz::distance::levenshtein::{Args, BatchComparator};

use super::{Name, PartialDate, Vocabulary, fold::Folded};

/// One term that a key names, with the time for which it does.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hit {
    pub(super) term: u16,
    /// Whether the term is no more.
    pub(super) closed: bool,
    from: Option<NaiveDate>,
    until: Option<NaiveDate>,
}

impl Hit {
    pub(super) fn in_use(&self, on: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= on) && self.until.is_none_or(|until| on <= until)
    }
}

/// A folded name and its hits: one hit where all of them mean the same term.
#[derive(Debug)]
struct Entry {
    key: Box<[u8]>,
    hits: Vec<Hit>,
}

/// A name as it is written, and the term where it means only one.
#[derive(Debug)]
struct Spelling {
    name: &'static str,
    entry: u16,
    term: Option<u16>,
}

/// How many keys are measured for a suggestion, and how many terms are suggested.
const MEASURED: usize = 4;
const SUGGESTED: usize = 3;

/// The names of a list.
#[derive(Debug, Default)]
pub struct Index {
    entries: Vec<Entry>,
    keys: Slots,
    spellings: Vec<Spelling>,
    names: Slots,
    /// The entries by the length of their keys, with the letters of each key.
    by_length: Vec<u16>,
    letters: Vec<u64>,
    /// Where in `by_length` the keys of each length begin; a key has fewer than 256 bytes.
    begins: Vec<u16>,
}

impl Index {
    /// Builds the index of a list.
    pub(super) fn of<T: Vocabulary>() -> Self {
        let mut index = Index::default();
        for (number, term) in (0..).zip(T::ALL) {
            index.add_term(number, term.code(), term.names(), term.lifetime());
        }
        index.finish();
        index
    }

    fn add_term(
        &mut self,
        term: u16,
        code: &'static str,
        names: Vec<Name>,
        (born, died): (Option<NaiveDate>, Option<NaiveDate>),
    ) {
        let hit = |from, until| Hit {
            term,
            closed: died.is_some(),
            from,
            until,
        };
        self.add_spelling(code, hit(born, died));
        for name in names {
            let from = name.from.map_or(born, |from| Some(from.earliest()));
            let until = name.until.map_or(died, |until| Some(last_day(until)));
            self.add_spelling(name.text, hit(from, until));
            if let Some((before, after)) = name.text.split_once(" OSCE ") {
                self.add(&format!("{before} {after}"), hit(from, until));
            }
        }
    }

    fn add_spelling(&mut self, name: &'static str, hit: Hit) {
        let Some(entry) = self.add(name, hit) else {
            return;
        };
        let spellings = &self.spellings;
        let same = |number: u16| spellings[usize::from(number)].name == name;
        if self.names.find(name.as_bytes(), same).is_none() {
            let number = self.spellings.len() as u16;
            self.spellings.push(Spelling {
                name,
                entry,
                term: None,
            });
            let spellings = &self.spellings;
            let bytes = |number: u16| spellings[usize::from(number)].name.as_bytes();
            self.names.insert(number, bytes);
        }
    }

    /// Adds a hit to the entry of the folded name.
    fn add(&mut self, name: &str, hit: Hit) -> Option<u16> {
        let folded = Folded::new(name);
        let key = folded.key()?;
        let entries = &mut self.entries;
        let known = self
            .keys
            .find(key, |number| *entries[usize::from(number)].key == *key);
        let number = known.unwrap_or_else(|| {
            let number = entries.len() as u16;
            entries.push(Entry {
                key: key.into(),
                hits: Vec::new(),
            });
            let bytes = |number: u16| &*entries[usize::from(number)].key;
            self.keys.insert(number, bytes);
            number
        });
        entries[usize::from(number)].hits.push(hit);
        Some(number)
    }

    fn finish(&mut self) {
        for entry in &mut self.entries {
            if entry.hits.iter().all(|hit| hit.term == entry.hits[0].term) {
                entry.hits.truncate(1);
            }
        }
        for spelling in &mut self.spellings {
            if let [hit] = self.entries[usize::from(spelling.entry)].hits[..] {
                spelling.term = Some(hit.term);
            }
        }
        let length = |number: &u16| self.entries[usize::from(*number)].key.len();
        self.by_length = (0..self.entries.len() as u16).collect();
        self.by_length.sort_by_key(length);
        let letters = |number: &u16| letters(&self.entries[usize::from(*number)].key);
        self.letters = self.by_length.iter().map(letters).collect();
        let begin = |size| {
            self.by_length
                .partition_point(|number| length(number) < size)
        };
        self.begins = (0..=256).map(|size| begin(size) as u16).collect();
    }

    /// The term that has exactly this name, letter by letter, if no other has it.
    #[inline]
    pub(super) fn spelled(&self, name: &str) -> Option<u16> {
        let same = |number: u16| self.spellings[usize::from(number)].name == name;
        let number = self.names.find(name.as_bytes(), same)?;
        self.spellings[usize::from(number)].term
    }

    /// The hits of a folded name.
    pub(super) fn find(&self, key: &[u8]) -> Option<&[Hit]> {
        let same = |number: u16| *self.entries[usize::from(number)].key == *key;
        let number = self.keys.find(key, same)?;
        Some(&self.entries[usize::from(number)].hits)
    }

    /// The terms whose keys are nearest to the given one, best first.
    ///
    /// Of the keys of about the same length, those that differ least in their letters are measured
    /// by edit distance; one character in three may differ.
    pub(super) fn nearest(&self, key: &[u8]) -> Vec<u16> {
        let limit = (key.len() / 3).max(1);
        let begin = |length: usize| usize::from(self.begins[length.min(256)]);
        let range = begin(key.len() - limit.min(key.len()))..begin(key.len() + limit + 1);
        let own = letters(key);
        let mut closest = [(u32::MAX, 0); MEASURED];
        // One edit changes at most two letters.
        let mut most = 2 * limit as u32;
        for (number, other) in self.by_length[range.clone()]
            .iter()
            .zip(&self.letters[range])
        {
            let difference = (own ^ other).count_ones();
            if difference <= most {
                let place = closest.partition_point(|&(known, _)| known <= difference);
                closest[place..].rotate_right(1);
                closest[place] = (difference, *number);
                most = most.min(closest[MEASURED - 1].0.saturating_sub(1));
            }
        }
        if closest[0].0 == u32::MAX {
            return Vec::new();
        }
        let own = BatchComparator::new(key.iter().copied());
        let mut measured = [(usize::MAX, 0); MEASURED];
        let mut cutoff = limit;
        for (place, &(difference, number)) in measured.iter_mut().zip(&closest) {
            if difference as usize > 2 * cutoff {
                break;
            }
            let args = Args::default().score_cutoff(cutoff);
            let other = self.entries[usize::from(number)].key.iter().copied();
            if let Some(distance) = own.distance_with_args(other, &args) {
                *place = (distance, number);
                // Beside a near name, far ones are no help.
                cutoff = cutoff.min(distance + 1);
            }
        }
        measured.sort_unstable();
        let mut terms: Vec<u16> = Vec::with_capacity(SUGGESTED);
        let found = measured
            .iter()
            .take_while(|(distance, _)| *distance <= limit);
        for hit in found.flat_map(|(_, number)| &self.entries[usize::from(*number)].hits) {
            if terms.len() < SUGGESTED && !terms.contains(&hit.term) {
                terms.push(hit.term);
            }
        }
        terms
    }
}

/// An open-addressed hash table of numbers, at most half full.
#[derive(Debug, Default)]
struct Slots {
    /// A number plus one, or 0 for a free slot.
    slots: Vec<u16>,
    used: usize,
}

impl Slots {
    #[inline]
    fn find(&self, key: &[u8], same: impl Fn(u16) -> bool) -> Option<u16> {
        let mask = self.slots.len().checked_sub(1)?;
        let mut slot = hash(key) as usize & mask;
        loop {
            match self.slots[slot & mask].checked_sub(1) {
                None => return None,
                Some(number) if same(number) => return Some(number),
                Some(_) => slot += 1,
            }
        }
    }

    /// Inserts the number of a new key; the keys of all numbers are at hand for a larger table.
    fn insert<'k>(&mut self, number: u16, key: impl Fn(u16) -> &'k [u8]) {
        self.used += 1;
        if self.used * 2 > self.slots.len() {
            let larger = vec![0; (self.slots.len() * 2).max(64)];
            let old = std::mem::replace(&mut self.slots, larger);
            for number in old.into_iter().filter_map(|slot| slot.checked_sub(1)) {
                self.put(number, key(number));
            }
        }
        self.put(number, key(number));
    }

    fn put(&mut self, number: u16, key: &[u8]) {
        let mask = self.slots.len() - 1;
        let mut slot = hash(key) as usize & mask;
        while self.slots[slot] != 0 {
            slot = (slot + 1) & mask;
        }
        self.slots[slot] = number + 1;
    }
}

/// The last day on which a name may have been in use that gave way at a date.
fn last_day(until: PartialDate) -> NaiveDate {
    match until.day() {
        Some(_) => until.latest().pred_opt().unwrap_or(NaiveDate::MIN),
        None => until.latest(),
    }
}

/// Which letters a key has, and which of them twice: a bit each.
fn letters(key: &[u8]) -> u64 {
    key.iter().fold(0, |letters, byte| {
        let bit = 1 << (byte & 31);
        if letters & bit == 0 {
            letters | bit
        } else {
            letters | bit << 32
        }
    })
}

/// A fast hash of a key: sixteen bytes a step, the last step over the last sixteen.
#[inline]
fn hash(key: &[u8]) -> u64 {
    const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;
    let mix = |hash: u64, low: u64, high: u64| {
        let wide = u128::from(low ^ hash) * u128::from(high ^ FACTOR);
        (wide as u64) ^ (wide >> 64) as u64
    };
    let word = |bytes: &[u8; 8]| u64::from_le_bytes(*bytes);
    let half = |bytes: &[u8; 4]| u64::from(u32::from_le_bytes(*bytes));
    let mut hash = (key.len() as u64).wrapping_mul(FACTOR);
    let mut rest = key;
    while let Some((block, after)) = rest
        .split_first_chunk::<16>()
        .filter(|(_, after)| !after.is_empty())
    {
        let [low, high] =
            [block.first_chunk(), block.last_chunk()].map(|half| half.map_or(0, word));
        hash = mix(hash, low, high);
        rest = after;
    }
    let (low, high) = match (key.first_chunk::<8>(), key.last_chunk::<8>()) {
        (Some(_), Some(last)) if rest.len() <= 8 => (word(last), 0),
        (Some(_), Some(last)) => (rest.first_chunk().map_or(0, word), word(last)),
        _ => match (key.first_chunk::<4>(), key.last_chunk::<4>()) {
            (Some(first), Some(last)) => (half(first), half(last)),
            _ => key
                .iter()
                .fold((0, 0), |(low, _), byte| (low << 8 | u64::from(*byte), 0)),
        },
    };
    mix(hash, low, high)
}
