//! What holds for a text as a whole, looked up once and only if asked for.

use std::cell::OnceCell;

use super::exceptions as rows;
use super::surroundings::{begins_word, has_word, is_capitalized};
use super::tables::{OF_MEDIA, OF_TRAFFICKING};

/// Facts about a text.
pub(super) struct Facts<'t> {
    text: &'t str,
    is_title_case: OnceCell<bool>,
    is_shouting: OnceCell<bool>,
    names_osce: OnceCell<bool>,
    names_refugees: OnceCell<bool>,
    is_of_us_georgia: OnceCell<bool>,
    names_balkan_peoples: OnceCell<bool>,
    is_of_media: OnceCell<bool>,
    is_of_trafficking: OnceCell<bool>,
}

impl<'t> Facts<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Facts {
            text,
            is_title_case: OnceCell::new(),
            is_shouting: OnceCell::new(),
            names_osce: OnceCell::new(),
            names_refugees: OnceCell::new(),
            is_of_us_georgia: OnceCell::new(),
            names_balkan_peoples: OnceCell::new(),
            is_of_media: OnceCell::new(),
            is_of_trafficking: OnceCell::new(),
        }
    }

    /// Whether most words are capitalized, so that capitals tell nothing.
    pub(super) fn is_title_case(&self) -> bool {
        *self.is_title_case.get_or_init(|| {
            let long = self.text.split(' ').filter(|word| word.chars().count() > 3);
            let (mut capitals, mut all) = (0, 0);
            for word in long {
                all += 1;
                capitals += usize::from(is_capitalized(word));
            }
            all > 3 && capitals * 5 >= all * 4
        })
    }

    /// Whether there are no small letters, so that "US" may be a pronoun.
    pub(super) fn is_shouting(&self) -> bool {
        *self
            .is_shouting
            .get_or_init(|| !self.text.bytes().any(|byte| byte.is_ascii_lowercase()))
    }

    pub(super) fn names_osce(&self) -> bool {
        *self.names_osce.get_or_init(|| has_word(self.text, "OSCE"))
    }

    /// Whether another High Commissioner is near.
    pub(super) fn names_refugees(&self) -> bool {
        *self
            .names_refugees
            .get_or_init(|| has_word(self.text, "UNHCR") || has_word(self.text, "OHCHR"))
    }

    /// Whether other words say that "Georgia" is the state of the United States.
    pub(super) fn is_of_us_georgia(&self) -> bool {
        *self.is_of_us_georgia.get_or_init(|| {
            let words = || self.text.split(|c: char| !c.is_alphanumeric());
            let names = || words().filter(|word| is_capitalized(word));
            let has = |rows: &[&str]| names().any(|word| rows.contains(&word));
            let states = ["US state", "U.S. state", "American state"];
            let of_us = has(rows::US_GEORGIA)
                || self.text.contains(" state") && states.iter().any(|it| self.text.contains(it));
            of_us && !has(rows::CAUCASUS_GEORGIA)
        })
    }

    /// Whether Egyptians are in the company of peoples of the Balkans.
    pub(super) fn names_balkan_peoples(&self) -> bool {
        *self.names_balkan_peoples.get_or_init(|| {
            rows::WITH_EGYPTIANS
                .iter()
                .any(|word| has_word(self.text, word))
        })
    }

    pub(super) fn is_of_media(&self) -> bool {
        *self
            .is_of_media
            .get_or_init(|| begins_word(self.text, OF_MEDIA))
    }

    pub(super) fn is_of_trafficking(&self) -> bool {
        *self
            .is_of_trafficking
            .get_or_init(|| begins_word(self.text, OF_TRAFFICKING))
    }
}
