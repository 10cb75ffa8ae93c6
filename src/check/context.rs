//! An item as the rules see it: its texts, read once into tokens.

use std::ops::Range;

use super::Settings;
use super::language::{Languages, Reads};
use super::lexicon::{self, Phrase, Senses};
use super::scan::{Shape, Token, scan};
use super::text::{Role, Text};
use crate::model::{Block, Field, LanguageCode, NewsItem, Place};

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
    for (index, _) in text.with(Senses::PHRASE) {
        let begins = |phrase: &Phrase| index.checked_sub(phrase.key).filter(|&at| at >= end);
        let found = lexicon::phrases(text.bare(index)).find_map(|phrase| {
            let at = begins(phrase).filter(|&at| text.spells(at, phrase))?;
            Some((at, phrase))
        });
        let Some((at, phrase)) = found else {
            continue;
        };
        let last = at + phrase.words.len() - 1;
        end = last + 1;
        phrases.push(Found {
            text: number,
            at,
            last,
            start: text.tokens[at].range().start as u32,
            end: (text.tokens[last].range().start + text.bare(last).len()) as u32,
            quoted: text.tokens[at].shape.has(Shape::QUOTED),
            phrase,
        });
    }
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
        let mut languages = Languages::default();
        let mut add = |place, role, text: &'a str| {
            let seen = scan(text, tokens, &mut languages);
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
        let reads = languages.language();
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
