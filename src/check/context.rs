//! An item as the rules see it: its texts, read once into tokens.

use super::Settings;
use super::lexicon::Senses;
use super::scan::{Kind, Seen, Shape, Token, scan};
use crate::model::{Block, Field, NewsItem, Place};

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

    /// Whether the token with this index exists and is a word or number.
    pub(super) fn is_word(self, index: usize) -> bool {
        self.tokens
            .get(index)
            .is_some_and(|token| token.kind != Kind::Mark)
    }
}

/// An item with its texts.
pub(super) struct Item<'a> {
    pub(super) news: &'a NewsItem,
    pub(super) settings: &'a Settings,
    /// Title, summary (where they are not empty) and the texts of the body, in this order.
    pub(super) texts: Vec<Text<'a>>,
}

impl<'a> Item<'a> {
    /// Reads the texts of an item; `tokens` is memory to use.
    pub(super) fn scan(
        news: &'a NewsItem,
        settings: &'a Settings,
        tokens: &'a mut Vec<Token>,
    ) -> Self {
        tokens.clear();
        let passages: usize = news.body.iter().map(|block| block.passages().len()).sum();
        let mut texts = Vec::with_capacity(passages + 2);
        let mut ends = Vec::with_capacity(passages + 2);
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
        for (text, end) in texts.iter_mut().zip(ends) {
            (text.tokens, rest) = rest.split_at(end - start);
            start = end;
        }
        Self {
            news,
            settings,
            texts,
        }
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
