//! A text of an item with its tokens, and what rules ask of it.

use std::ops::Range;

use super::lexicon::{Phrase, Senses, without_possessive};
use super::scan::{Kind, Seen, Shape, Token};
use crate::model::Place;

/// What a text is in its item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Title,
    Summary,
    Paragraph,
    Heading,
    Quote,
    ListEntry,
    Caption,
}

/// A text of an item.
#[derive(Debug, Clone, Copy)]
pub(super) struct Text<'a> {
    pub(super) place: Place,
    pub(super) role: Role,
    pub(super) text: &'a str,
    pub(super) tokens: &'a [Token],
    pub(super) seen: Seen,
}

impl<'a> Text<'a> {
    /// The text of a token.
    pub(super) fn of(self, token: &Token) -> &'a str {
        &self.text[token.range()]
    }

    /// The text of the token with this index; empty where there is none.
    pub(super) fn word(self, index: usize) -> &'a str {
        self.tokens.get(index).map_or("", |token| self.of(token))
    }

    /// The tokens that have one of these senses, with their index.
    pub(super) fn with(self, senses: Senses) -> impl Iterator<Item = (usize, &'a Token)> {
        let tokens = if self.seen.senses.has(senses) {
            self.tokens
        } else {
            &[]
        };
        let has = move |token: &&Token| token.senses.has(senses);
        tokens
            .iter()
            .enumerate()
            .filter(move |(_, token)| has(token))
    }

    /// The tokens that are written like this, with their index.
    pub(super) fn shaped(self, shape: Shape) -> impl Iterator<Item = (usize, &'a Token)> {
        let tokens = if self.seen.shape.has(shape) {
            self.tokens
        } else {
            &[]
        };
        let has = move |token: &&Token| token.shape.has(shape);
        tokens
            .iter()
            .enumerate()
            .filter(move |(_, token)| has(token))
    }

    /// The text from one token to another, both included, in bytes.
    pub(super) fn stretch(self, from: usize, to: usize) -> Range<usize> {
        self.tokens[from].range().start..self.tokens[to].range().end
    }

    /// The bare word of the token with this index, without `’s`; empty where there is none.
    pub(super) fn bare(self, index: usize) -> &'a str {
        without_possessive(self.word(index))
    }

    /// Whether a phrase stands at this token, in the same capitals.
    pub(super) fn spells(self, index: usize, phrase: &Phrase) -> bool {
        let last = phrase.words.len() - 1;
        let owned = phrase.after_osce;
        let before = index.checked_sub(1).map_or("", |index| self.bare(index));
        (!owned || before == "OSCE")
            && phrase.words.iter().enumerate().all(|(step, word)| {
                let here = if step == last {
                    self.bare(index + step)
                } else {
                    self.word(index + step)
                };
                here == &**word
            })
    }

    /// Whether the token with this index is part of an address of the web or of a mailbox.
    pub(super) fn in_address(self, index: usize) -> bool {
        const REACH: usize = 200;
        let range = self.tokens[index].range();
        let before = behind(self.text, range.start, REACH);
        let after = ahead(self.text, range.end, REACH);
        let start = range.start - before.len() + before.rfind(char::is_whitespace).unwrap_or(0);
        let end = range.end + after.find(char::is_whitespace).unwrap_or(after.len());
        let chunk = &self.text[start..end];
        chunk.contains("://") || chunk.contains('@') || chunk.contains("www.")
    }

    /// Whether one of the tokens near this one has one of these senses.
    pub(super) fn near(self, index: usize, reach: usize, senses: Senses) -> bool {
        let from = index.saturating_sub(reach);
        let to = (index + reach + 1).min(self.tokens.len());
        self.seen.senses.has(senses)
            && self.tokens[from..to]
                .iter()
                .any(|token| token.senses.has(senses))
    }

    /// Whether a year stands near this token.
    pub(super) fn near_year(self, index: usize, reach: usize) -> bool {
        self.near_year_before(index, reach, i32::MAX)
    }

    /// Whether a year from before that one stands near this token.
    pub(super) fn near_year_before(self, index: usize, reach: usize, end: i32) -> bool {
        let from = index.saturating_sub(reach);
        let to = (index + reach + 1).min(self.tokens.len());
        (from..to).any(|index| year(self.word(index)).is_some_and(|year| year < end))
    }

    /// Whether the token with this index exists and is a word or number.
    pub(super) fn is_word(self, index: usize) -> bool {
        self.tokens
            .get(index)
            .is_some_and(|token| token.kind != Kind::Mark)
    }
}

/// At most that many bytes of a text from a place on.
pub(super) fn ahead(text: &str, from: usize, most: usize) -> &str {
    let end = from.saturating_add(most).min(text.len());
    let end = (from..=end).rev().find(|at| text.is_char_boundary(*at));
    &text[from..end.unwrap_or(from)]
}

/// At most that many bytes of a text up to a place.
fn behind(text: &str, to: usize, most: usize) -> &str {
    let start = to.saturating_sub(most);
    let start = (start..=to).find(|at| text.is_char_boundary(*at));
    &text[start.unwrap_or(to)..to]
}

/// A word as a year of the OSCE's time.
pub(super) fn year(word: &str) -> Option<i32> {
    let year = word.parse().ok().filter(|_| word.len() == 4)?;
    (1970..2100).contains(&year).then_some(year)
}
