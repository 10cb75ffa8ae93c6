//! Numbers that a text gives for something, and whether two texts agree on them.

use super::lexicon::Senses;
use super::scan::{Kind, Shape, Token};
use super::text::Text;
use crate::words;

/// A number, or a placeholder for one, with what it counts: `over 50 participants`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Claim<'a> {
    /// The index of the number among the tokens of its text.
    pub(super) at: usize,
    /// The index of the noun.
    pub(super) noun_at: usize,
    /// The value; none for a placeholder.
    pub(super) value: Option<u64>,
    /// Whether the text calls it inexact.
    hedged: bool,
    /// What it counts, as printed.
    pub(super) noun: &'a str,
    pub(super) ordinal: bool,
}

/// How many words may stand between the number and what it counts.
const ADJECTIVES: usize = 2;

/// The claims of a text, in its order.
pub(super) fn claims<'a>(text: Text<'a>) -> impl Iterator<Item = Claim<'a>> {
    let numbers = text.with(Senses::NUMBER.and(Senses::TO_COME));
    let numbers = numbers.map(|(index, token)| (index, *token));
    let ordinals = text.shaped(Shape::ORDINAL);
    let ordinals = ordinals.map(|(index, token)| (index, *token));
    numbers
        .chain(ordinals)
        .filter_map(move |(index, token)| claim(text, index, &token))
}

fn claim<'a>(text: Text<'a>, at: usize, token: &Token) -> Option<Claim<'a>> {
    let ordinal = token.shape.has(Shape::ORDINAL);
    let word = text.of(token);
    let value = if ordinal {
        words::number(&word[..word.len() - 2])
    } else {
        words::number(word)
    };
    if value.is_none() && !is_blank(text, at) {
        return None;
    }
    let mut noun_at = at + 1;
    let furthest = at + 1 + ADJECTIVES;
    loop {
        let token = text.tokens.get(noun_at).filter(|t| t.kind == Kind::Word)?;
        let word = text.of(token);
        let counted = token.senses.has(Senses::COUNTED) || is_plural(word);
        let noun = if ordinal { noun_at == at + 1 } else { counted };
        if noun {
            break;
        }
        noun_at += 1;
        if noun_at > furthest {
            return None;
        }
    }
    if !ordinal && noun_at < furthest {
        let plural = |token: &&Token| is_plural(text.of(token));
        let next = text.tokens.get(noun_at + 1).filter(plural);
        noun_at += usize::from(next.is_some_and(|token| token.kind == Kind::Word));
    }
    if text.tokens[at].senses.has(Senses::MONTH) || text.tokens[noun_at].senses.has(Senses::MONTH) {
        return None;
    }
    let hedge = |back| {
        at.checked_sub(back)
            .is_some_and(|index| text.tokens[index].senses.has(Senses::QUANTIFIER))
    };
    Some(Claim {
        at,
        noun_at,
        value,
        hedged: hedge(1),
        noun: text.word(noun_at),
        ordinal,
    })
}

/// Whether a word looks like a plural in `s`.
fn is_plural(word: &str) -> bool {
    let small = word.bytes().all(|byte| byte.is_ascii_lowercase());
    small && word.len() > 3 && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us")
}

/// Whether the token stands where a number belongs: a lone `x` or `n`, or several, with a word of
/// quantity before it or people behind it.
///
/// A capital X after a capitalized word is a name (`Code X`, `Malcolm X`); alone before its noun it
/// may be the platform.
pub(super) fn is_blank(text: Text<'_>, at: usize) -> bool {
    let Some(token) = text.tokens.get(at) else {
        return false;
    };
    let word = text.of(token);
    let letters = matches!(
        word,
        "x" | "xx" | "xxx" | "xxxx" | "X" | "XX" | "XXX" | "XXXX"
    ) || matches!(word, "n" | "nn" | "N" | "NN");
    if !letters || touches_a_word(text, at) {
        return false;
    }
    let small = word.bytes().all(|byte| byte.is_ascii_lowercase());
    let previous = at.checked_sub(1).map(|index| &text.tokens[index]);
    let quantifier = previous.is_some_and(|token| token.senses.has(Senses::QUANTIFIER));
    let named = previous.is_some_and(|token| token.shape.has(Shape::CAPITAL))
        && !previous.is_some_and(|token| token.shape.has(Shape::FIRST));
    let counted = (at + 1..=at + 1 + ADJECTIVES)
        .map_while(|index| text.tokens.get(index).filter(|t| t.kind == Kind::Word))
        .any(|token| token.senses.has(Senses::COUNTED));
    if small {
        quantifier || counted
    } else {
        quantifier && counted || (counted && !named && word.len() > 1)
    }
}

/// Whether the token is glued to another word, as in `x-ray` or `X/Y`.
fn touches_a_word(text: Text<'_>, at: usize) -> bool {
    let glued = |index: usize| {
        text.tokens
            .get(index)
            .is_some_and(|token| token.shape.has(Shape::GLUED))
    };
    let joins = |index: usize| matches!(text.word(index), "-" | "/" | "’" | "'" | "=" | "@" | "_");
    glued(at) && at > 0 && joins(at - 1) || glued(at + 1) && joins(at + 1)
}

impl Claim<'_> {
    /// Whether it is a number that no word makes inexact.
    pub(super) fn is_exact(&self) -> bool {
        self.value.is_some() && !self.hedged
    }

    /// Whether both can be true of the same thing: the same number, or one that rounds the other.
    pub(super) fn agrees(&self, other: &Self) -> bool {
        let (Some(a), Some(b)) = (self.value, other.value) else {
            return self.value == other.value;
        };
        if a == b {
            return true;
        }
        let (small, large) = (a.min(b), a.max(b));
        let near = (large - small) * 100 <= large * 15;
        let rounds = zeros(a) != zeros(b);
        !self.ordinal && near && rounds && (self.hedged || other.hedged)
    }

    /// How many words around the two are the same: those before the numbers, those up to the
    /// nouns, and those behind them.
    pub(super) fn likeness(&self, text: Text<'_>, other: &Self, other_text: Text<'_>) -> usize {
        const FAR: usize = 3;
        if self.noun_at - self.at != other.noun_at - other.at {
            return 0;
        }
        let same = |a: usize, b: usize| {
            text.is_word(a)
                && other_text.is_word(b)
                && text.word(a).eq_ignore_ascii_case(other_text.word(b))
        };
        let length = self.noun_at - self.at;
        if !(1..=length).all(|step| same(self.at + step, other.at + step)) {
            return 0;
        }
        let behind = (1..=FAR)
            .take_while(|step| same(self.noun_at + step, other.noun_at + step))
            .count();
        let before = (1..=FAR)
            .take_while(|step| {
                let indexes = (self.at.checked_sub(*step), other.at.checked_sub(*step));
                matches!(indexes, (Some(a), Some(b)) if same(a, b))
            })
            .count();
        length + behind + before
    }
}

fn zeros(number: u64) -> u32 {
    let mut number = number;
    let mut zeros = 0;
    while number != 0 && number.is_multiple_of(10) {
        number /= 10;
        zeros += 1;
    }
    zeros
}
