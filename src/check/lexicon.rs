//! The words that rules look for, and what each means to them.

use std::sync::LazyLock;

/// A set of bits: what a word means to the rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Senses(u32);

impl Senses {
    /// A number in digits or by name.
    pub(super) const NUMBER: Self = Self(1);
    /// Makes a number before it inexact or announces one: `over`, `some`.
    pub(super) const QUANTIFIER: Self = Self(1 << 1);
    /// People or things that are counted, in the plural.
    pub(super) const COUNTED: Self = Self(1 << 2);
    /// A month.
    pub(super) const MONTH: Self = Self(1 << 3);
    /// A word that says an editor still has to fill something in.
    pub(super) const TO_COME: Self = Self(1 << 4);

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

/// Words with one sense, in small letters.
static WORDS: &[(Senses, &[&str])] = &[
    (
        Senses::NUMBER,
        &[
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve",
        ],
    ),
    (
        Senses::QUANTIFIER,
        &[
            "about",
            "almost",
            "approximately",
            "around",
            "circa",
            "least",
            "nearly",
            "over",
            "roughly",
            "some",
            "than",
        ],
    ),
    (
        Senses::COUNTED,
        &[
            "activists",
            "academics",
            "adults",
            "ambassadors",
            "applicants",
            "attendees",
            "beneficiaries",
            "boys",
            "cadets",
            "candidates",
            "children",
            "citizens",
            "civilians",
            "communities",
            "companies",
            "countries",
            "delegates",
            "delegations",
            "deputies",
            "detectives",
            "diplomats",
            "editors",
            "educators",
            "engineers",
            "entrepreneurs",
            "experts",
            "families",
            "farmers",
            "girls",
            "graduates",
            "guards",
            "guests",
            "households",
            "inspectors",
            "instructors",
            "institutions",
            "interpreters",
            "investigators",
            "journalists",
            "judges",
            "lawyers",
            "leaders",
            "lecturers",
            "legislators",
            "mayors",
            "mediators",
            "members",
            "men",
            "mentors",
            "ministers",
            "monitors",
            "municipalities",
            "nationals",
            "observers",
            "officers",
            "officials",
            "organizations",
            "parliamentarians",
            "participants",
            "parties",
            "pensioners",
            "people",
            "persons",
            "police",
            "policymakers",
            "practitioners",
            "prisoners",
            "professionals",
            "prosecutors",
            "pupils",
            "refugees",
            "reporters",
            "representatives",
            "researchers",
            "residents",
            "scholars",
            "schools",
            "scientists",
            "seminars",
            "servicemen",
            "servicewomen",
            "settlements",
            "soldiers",
            "speakers",
            "specialists",
            "staff",
            "states",
            "stakeholders",
            "students",
            "teachers",
            "teenagers",
            "towns",
            "trainees",
            "trainers",
            "training",
            "trainings",
            "victims",
            "villages",
            "visitors",
            "volunteers",
            "voters",
            "witnesses",
            "women",
            "workers",
            "workshops",
            "youngsters",
            "youths",
        ],
    ),
    (
        Senses::MONTH,
        &[
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
        ],
    ),
    (
        Senses::TO_COME,
        &[
            "tbc", "tbd", "tba", "lorem", "xx", "xxx", "xxxx", "x", "n", "nn",
        ],
    ),
];

/// A word of the lexicon.
struct Entry {
    word: Box<str>,
    senses: Senses,
}

/// An open-addressed table of words.
struct Lexicon {
    /// The number of an entry plus one, or 0 for a free slot.
    slots: Box<[u16]>,
    entries: Vec<Entry>,
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    let mut lexicon = Lexicon {
        slots: [0; 4096].into(),
        entries: Vec::new(),
    };
    for (senses, words) in WORDS {
        for word in *words {
            lexicon.add(word, *senses);
        }
    }
    lexicon
});

impl Lexicon {
    fn add(&mut self, word: &str, senses: Senses) {
        let slot = self.slot(word);
        if self.slots[slot] == 0 {
            self.entries.push(Entry {
                word: word.into(),
                senses,
            });
            self.slots[slot] = self.entries.len() as u16;
        } else {
            let entry = &mut self.entries[usize::from(self.slots[slot]) - 1];
            entry.senses.add(senses);
        }
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
}

/// What a word means to the rules, whatever its capitals.
pub(super) fn senses(word: &str) -> Senses {
    let lexicon = &*LEXICON;
    match lexicon.slots[lexicon.slot(word)] {
        0 => Senses::default(),
        number => lexicon.entries[usize::from(number) - 1].senses,
    }
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
    let (parts, rest) = word.as_chunks::<8>();
    let hash = parts.iter().fold(word.len() as u64, |hash, part| {
        mix(hash, u64::from_le_bytes(*part))
    });
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    let hash = mix(hash, u64::from_le_bytes(last));
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
    fn the_table_has_room() {
        let lexicon = &*LEXICON;
        assert!(lexicon.entries.len() * 2 < lexicon.slots.len());
    }
}
