//! Which names of structures in a text are the OSCE's; what stands inside the others.

use std::cell::OnceCell;

use chrono::NaiveDate;
use memchr::memchr_iter;

use super::Form;
use super::facts::Facts;
use super::lexicon::{Hit, Lexicon};
use super::meaning::{Meaning, Needs};
use super::posts::{self, is_post};
use super::surroundings::{self as around, Owner};
use super::words::Text;
use crate::vocabulary::Structure;

/// Adds the names in a text, of structures and meetings only those of the OSCE.
pub(super) fn hits(
    text: &Text<'_>,
    lexicon: &Lexicon,
    facts: &Facts<'_>,
    on: Option<NaiveDate>,
    hits: &mut Hits,
) {
    let mut reader = Confirm {
        text,
        lexicon,
        facts,
        on,
        named: OnceCell::new(),
        confirmed: hits,
    };
    lexicon.hits(text, text.whole(), |hit| reader.read(hit));
}

/// Names in their order; few need no allocation.
pub(super) struct Hits {
    few: [Hit; 8],
    count: usize,
    /// All of them, if they are more.
    many: Vec<Hit>,
}

impl Hits {
    pub(super) fn new() -> Self {
        let none = Hit {
            start: 0,
            end: 0,
            meaning: Meaning::Nothing,
            plural: false,
        };
        Hits {
            few: [none; _],
            count: 0,
            many: Vec::new(),
        }
    }

    fn push(&mut self, hit: Hit) {
        if let Some(place) = self.few.get_mut(self.count) {
            *place = hit;
            self.count += 1;
            return;
        }
        if self.many.is_empty() {
            self.many.extend(self.few);
        }
        self.many.push(hit);
    }

    pub(super) fn as_slice(&self) -> &[Hit] {
        match self.many.as_slice() {
            [] => &self.few[..self.count],
            many => many,
        }
    }
}

/// The hits inside a name, behind the first of some words.
pub(super) fn inside(
    text: &Text<'_>,
    lexicon: &Lexicon,
    hit: Hit,
    behind: &[&str],
    found: &mut dyn FnMut(Hit),
) {
    let name = &text.as_str()[hit.start..hit.end];
    let first = memchr_iter(b' ', name.as_bytes()).find_map(|at| {
        let starts = |word: &&&str| {
            let head = name.as_bytes().get(at..at + word.len());
            head.is_some_and(|head| head.eq_ignore_ascii_case(word.as_bytes()))
        };
        behind.iter().find(starts).map(|word| at + word.len())
    });
    if let Some(first) = first {
        lexicon.hits(text, hit.start + first..hit.end, found);
    }
}

struct Confirm<'t> {
    text: &'t Text<'t>,
    lexicon: &'t Lexicon,
    facts: &'t Facts<'t>,
    on: Option<NaiveDate>,
    /// The structures that the text names by more than an acronym.
    named: OnceCell<Vec<Structure>>,
    confirmed: &'t mut Hits,
}

impl Confirm<'_> {
    fn read(&mut self, hit: Hit) {
        let is_ours = match hit.meaning {
            Meaning::Structure(structure, form, needs) => self.is_ours(hit, structure, form, needs),
            Meaning::Meeting(_, form) => form == Form::Abbreviation || self.is_name(hit),
            _ => true,
        };
        if is_ours {
            self.confirmed.push(hit);
        } else {
            let (text, lexicon) = (self.text, self.lexicon);
            inside(text, lexicon, hit, &[" "], &mut |inner| self.read(inner));
        }
    }

    /// Whether a name of common words is written as one: with a capital, or after "OSCE".
    fn is_name(&self, hit: Hit) -> bool {
        around::is_capitalized(&self.text.as_str()[hit.start..hit.end])
            || around::osce_before(self.text.as_str(), hit.start).is_some()
    }

    fn is_ours(&self, hit: Hit, structure: Structure, form: Form, needs: Needs) -> bool {
        let text = self.text.as_str();
        let fits = match form {
            Form::Abbreviation => !self.is_of_other_words(hit, structure),
            _ => self.is_name(hit),
        };
        let owner = || around::owner(text, hit.start);
        fits && match needs {
            Needs::Nothing => true,
            Needs::NoOtherBody => {
                let of_state = self.confirmed.as_slice().last().is_some_and(|before| {
                    before.end + 1 == hit.start && matches!(before.meaning, Meaning::Country(..))
                });
                !of_state && owner() != Owner::OtherBody && !around::is_of_another(text, hit.end)
            }
            Needs::NoOtherWord => matches!(owner(), Owner::Osce | Owner::Nobody),
            Needs::Alone => match owner() {
                Owner::Osce => true,
                Owner::Nobody => self.is_alone(hit) && !self.facts.names_refugees(),
                _ => false,
            },
            Needs::Osce => {
                // "OSCE observer mission" is one of many, "OSCE Observer Mission" was the one.
                let name = &text[hit.start..hit.end];
                let one =
                    around::is_capitalized(name) || name.contains(" in ") || name.contains(" to ");
                let one = one && posts::is_possible(structure, self.on);
                owner() == Owner::Osce && (one || !is_post(structure))
            }
            Needs::OsceAndMedia => {
                owner() == Owner::Osce && self.is_alone(hit) && self.facts.is_of_media()
            }
            Needs::OsceAndTrafficking => {
                owner() == Owner::Osce && self.is_alone(hit) && self.facts.is_of_trafficking()
            }
            Needs::OsceOrName => owner() == Owner::Osce || self.is_named(structure),
        }
    }

    /// Whether nothing behind a name says for what.
    fn is_alone(&self, hit: Hit) -> bool {
        let behind = [" for ", " to ", " of ", " in "];
        let tail = &self.text.as_str()[hit.end..];
        !behind.iter().any(|word| tail.starts_with(word))
    }

    fn is_named(&self, structure: Structure) -> bool {
        let named = self.named.get_or_init(|| {
            let mut named = Vec::new();
            self.lexicon.hits(self.text, self.text.whole(), |hit| {
                if let Meaning::Structure(structure, form, _) = hit.meaning
                    && form != Form::Abbreviation
                    && !named.contains(&structure)
                {
                    named.push(structure);
                }
            });
            named
        });
        named.contains(&structure)
    }

    /// Whether a short acronym is given to other words: "Forest Stewardship Council (FSC)".
    fn is_of_other_words(&self, hit: Hit, structure: Structure) -> bool {
        let Some(words) = self.text.as_str()[..hit.start].strip_suffix(" (") else {
            return false;
        };
        let ours = self.confirmed.as_slice().iter().rev().take(3).any(
            |before| matches!(before.meaning, Meaning::Structure(named, ..) if named == structure),
        );
        self.text.as_str()[hit.end..].starts_with(')')
            && !ours
            && words.ends_with(char::is_alphanumeric)
            && hit.end - hit.start < 5
    }
}
