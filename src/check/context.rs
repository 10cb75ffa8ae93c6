//! An item as the rules see it: its texts, read once into tokens.

use std::ops::Range;

use super::Settings;
use super::language::{Reads, language_of};
use super::lexicon::{self, Phrase, Senses, without_possessive};
use super::scan::{Kind, Seen, Shape, Token, scan};
use crate::model::{Block, Field, LanguageCode, NewsItem, Place};

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
    fn spells(self, index: usize, phrase: &Phrase) -> bool {
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

/// A phrase that a text holds.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    /// The index of the text among those of its item.
    pub(super) text: usize,
    /// The index of its first token.
    pub(super) at: usize,
    /// The index of its last token.
    pub(super) last: usize,
    start: u32,
    end: u32,
    /// Whether it stands in quotation marks.
    pub(super) quoted: bool,
    pub(super) phrase: &'static Phrase,
}

impl Found {
    /// Where it stands in its text, in bytes, without a possessive.
    pub(super) fn range(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// Finds the phrases of a text; of those that overlap only the first and longest.
fn find_phrases(number: usize, text: Text<'_>, phrases: &mut Vec<Found>) {
    let mut end = 0;
    for (index, token) in text.with(Senses::PHRASE) {
        if index < end {
            continue;
        }
        let mut candidates = lexicon::phrases(text.bare(index));
        let Some(phrase) = candidates.find(|it| text.spells(index, it)) else {
            continue;
        };
        let last = index + phrase.words.len() - 1;
        end = last + 1;
        phrases.push(Found {
            text: number,
            at: index,
            last,
            start: token.range().start as u32,
            end: (text.tokens[last].range().start + text.bare(last).len()) as u32,
            quoted: token.shape.has(Shape::QUOTED),
            phrase,
        });
    }
}

/// A word as a year of the OSCE's time.
pub(super) fn year(word: &str) -> Option<i32> {
    let year = word.parse().ok().filter(|_| word.len() == 4)?;
    (1970..2100).contains(&year).then_some(year)
}

/// Memory that is used for one item after another.
#[derive(Debug, Default)]
pub(super) struct Scratch {
    tokens: Vec<Token>,
    phrases: Vec<Found>,
    /// How many tokens there are after each text.
    ends: Vec<usize>,
}

/// An item with its texts.
pub(super) struct Item<'a> {
    pub(super) news: &'a NewsItem,
    pub(super) settings: &'a Settings,
    /// Title, summary (where they are not empty) and the texts of the body, in this order.
    pub(super) texts: Vec<Text<'a>>,
    /// The names of several words in them that the lexicon knows, in their order.
    pub(super) phrases: &'a [Found],
    /// The language that its texts are written in; none where that is not clear.
    pub(super) reads: Option<Reads>,
    /// Whether it is in English, as far as one can tell.
    pub(super) english: bool,
}

impl<'a> Item<'a> {
    /// Reads the texts of an item.
    pub(super) fn scan(
        news: &'a NewsItem,
        settings: &'a Settings,
        scratch: &'a mut Scratch,
    ) -> Self {
        let Scratch {
            tokens,
            phrases,
            ends,
        } = scratch;
        tokens.clear();
        phrases.clear();
        ends.clear();
        let passages: usize = news.body.iter().map(|block| block.passages().len()).sum();
        let mut texts = Vec::with_capacity(passages + 2);
        let mut add = |place, role, text: &'a str| {
            let seen = scan(text, tokens);
            ends.push(tokens.len());
            texts.push(Text {
                place,
                role,
                text,
                tokens: &[],
                seen,
            });
        };
        if !news.title.is_empty() {
            add(Place::field(Field::Title), Role::Title, &news.title);
        }
        if !news.summary.is_empty() {
            add(Place::field(Field::Summary), Role::Summary, &news.summary);
        }
        for (index, block) in (0..).zip(&news.body) {
            let role = match block {
                Block::Paragraph(_) => Role::Paragraph,
                Block::Heading(_) => Role::Heading,
                Block::Quote(_) => Role::Quote,
                Block::List { .. } => Role::ListEntry,
                Block::Image { .. } => Role::Caption,
            };
            for (line, text) in (0..).zip(block.texts()) {
                let place = match block {
                    Block::List { .. } => Place::line(index, line),
                    _ => Place::entry(Field::Body, index),
                };
                add(place, role, text);
            }
        }
        let mut rest: &'a [Token] = tokens;
        let mut start = 0;
        for (text, end) in texts.iter_mut().zip(ends.iter().copied()) {
            (text.tokens, rest) = rest.split_at(end - start);
            start = end;
        }
        for (number, text) in texts.iter().enumerate() {
            find_phrases(number, *text, phrases);
        }
        let reads = language_of(&texts);
        let declared = news
            .language
            .is_none_or(|code| code == LanguageCode::ENGLISH);
        Self {
            news,
            settings,
            texts,
            phrases,
            reads,
            english: reads.map_or(declared, |reads| reads == Reads::English),
        }
    }

    /// The title; none where it is empty.
    pub(super) fn title(&self) -> Option<Text<'a>> {
        self.texts
            .iter()
            .copied()
            .find(|text| text.role == Role::Title)
    }

    /// The texts, if the item is in English.
    pub(super) fn english(&self) -> impl Iterator<Item = Text<'a>> {
        let texts = if self.english { &self.texts[..] } else { &[] };
        texts.iter().copied()
    }

    /// The first text of the body and the dateline in it, in bytes.
    pub(super) fn dateline(&self) -> Option<(Text<'a>, Range<usize>)> {
        let line = self.news.dateline.as_ref()?;
        let first = self.body().next()?;
        let start = first.text.find(&*line.text)?;
        Some((first, start..start + line.text.len()))
    }

    /// The summary; none where it is empty.
    pub(super) fn summary(&self) -> Option<Text<'a>> {
        self.texts
            .iter()
            .copied()
            .find(|text| text.role == Role::Summary)
    }

    /// The texts of the body.
    pub(super) fn body(&self) -> impl Iterator<Item = Text<'a>> {
        self.texts
            .iter()
            .copied()
            .filter(|text| !matches!(text.role, Role::Title | Role::Summary))
    }
}
