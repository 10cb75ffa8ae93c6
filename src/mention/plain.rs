//! Spaces, hyphens and accents in the form in which names are written, with the way back.

use super::words::Text;
use crate::bits::bits;

/// A text in which every space is one blank and every hyphen the plain one.
///
/// Made only for texts that need it; most do not.
pub(super) struct Plain {
    pub(super) text: String,
    /// For each character its number in the first text, and one more for the end.
    pub(super) numbers: Vec<u32>,
}

impl Plain {
    /// The plain form, or nothing if the text is in it.
    pub(super) fn of(text: &Text<'_>) -> Option<Self> {
        if text.is_plain() {
            return None;
        }
        let text = text.as_str();
        let mut plain = Plain {
            text: String::with_capacity(text.len()),
            numbers: Vec::with_capacity(text.len() + 1),
        };
        let mut count = 0;
        let mut blank = true;
        for (number, c) in (0..).zip(text.chars()) {
            count = number + 1;
            match c {
                '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{feff}' => {}
                '\u{2010}' | '\u{2011}' => plain.push('-', number, &mut blank),
                '\u{300}'..='\u{36f}' => plain.compose(c, number),
                c if c.is_whitespace() => {
                    if !blank {
                        plain.push(' ', number, &mut blank);
                        blank = true;
                    }
                }
                c => plain.push(c, number, &mut blank),
            }
        }
        plain.numbers.push(count);
        Some(plain)
    }

    fn push(&mut self, c: char, number: u32, blank: &mut bool) {
        self.text.push(c);
        self.numbers.push(number);
        *blank = false;
    }

    /// Joins a combining mark to the letter before it.
    fn compose(&mut self, mark: char, number: u32) {
        const PAIRS: &[(char, char, char)] = &[
            ('u', '\u{308}', 'ü'),
            ('o', '\u{308}', 'ö'),
            ('a', '\u{308}', 'ä'),
            ('e', '\u{308}', 'ë'),
            ('i', '\u{308}', 'ï'),
            ('O', '\u{308}', 'Ö'),
            ('A', '\u{308}', 'Ä'),
            ('E', '\u{301}', 'É'),
            ('e', '\u{301}', 'é'),
            ('a', '\u{301}', 'á'),
            ('o', '\u{301}', 'ó'),
            ('u', '\u{301}', 'ú'),
            ('i', '\u{301}', 'í'),
            ('e', '\u{300}', 'è'),
            ('n', '\u{303}', 'ñ'),
            ('c', '\u{30c}', 'č'),
            ('s', '\u{30c}', 'š'),
            ('z', '\u{30c}', 'ž'),
            ('и', '\u{306}', 'й'),
        ];
        let letter = self.text.chars().next_back();
        let whole = PAIRS
            .iter()
            .find(|(base, with, _)| Some(*base) == letter && *with == mark);
        match whole {
            Some((_, _, whole)) => {
                self.text.pop();
                self.text.push(*whole);
            }
            // An accent on a Russian vowel only shows the stress.
            None if letter.is_some_and(|c| ('а'..='я').contains(&c)) => {}
            None => {
                self.text.push(mark);
                self.numbers.push(number);
            }
        }
    }
}

/// Turns bytes into characters; best asked from left to right.
pub(super) struct Counter<'t> {
    text: &'t Text<'t>,
    /// For each character its number in the first text, if this one is the plain form of it.
    numbers: Option<&'t [u32]>,
    /// The block that was looked at last.
    block: usize,
    /// A bit for each of its bytes that begins a character, and how many begin before it.
    firsts: u64,
    before: u32,
}

impl<'t> Counter<'t> {
    pub(super) fn new(text: &'t Text<'t>, numbers: Option<&'t [u32]>) -> Self {
        let mut counter = Counter {
            text,
            numbers,
            block: 0,
            firsts: 0,
            before: 0,
        };
        if !counter.has_same() {
            counter.look();
        }
        counter
    }

    /// The number of the character that begins at a byte.
    pub(super) fn character(&mut self, byte: usize) -> u32 {
        if self.has_same() {
            u32::try_from(byte).unwrap_or(u32::MAX)
        } else {
            self.look_up(byte)
        }
    }

    /// Whether bytes and characters have the same numbers.
    fn has_same(&self) -> bool {
        self.text.is_ascii() && self.numbers.is_none()
    }

    /// Kept out of the other case, which is the more frequent.
    #[inline(never)]
    fn look_up(&mut self, byte: usize) -> u32 {
        let character = self.count_to(byte);
        match self.numbers {
            Some(numbers) => {
                let number = numbers.get(character as usize);
                number.copied().unwrap_or_default()
            }
            None => character,
        }
    }

    fn count_to(&mut self, byte: usize) -> u32 {
        let block = byte / 64;
        while self.block < block {
            self.before += self.firsts.count_ones();
            self.block += 1;
            self.look();
        }
        while self.block > block {
            self.block -= 1;
            self.look();
            self.before -= self.firsts.count_ones();
        }
        let firsts = self.firsts & ((1 << (byte % 64)) - 1);
        self.before + firsts.count_ones()
    }

    /// Looks at a block.
    fn look(&mut self) {
        let bytes = self.text.bytes()[64 * self.block..].first_chunk();
        self.firsts = bytes.map_or(0, |bytes| bits(bytes, is_first));
    }
}

/// Whether a byte begins a character.
fn is_first(byte: u8) -> bool {
    !(0x80..0xC0).contains(&byte)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mention::words::Room;

    #[test]
    fn characters_are_counted_in_any_order() {
        let text = "Ähnliches – in Tiranë, Αθήνα und 🙂 Кишинэу – ".repeat(9);
        let places: Vec<_> = text.char_indices().collect();
        let mut room = Room::new();
        let text = room.hold(&text);
        let mut counter = Counter::new(&text, None);
        for (number, at) in (0..places.len())
            .map(|at| at * 101 % places.len())
            .enumerate()
        {
            let byte = places[at].0;
            assert_eq!(counter.character(byte) as usize, at, "call {number}");
        }
        assert_eq!(counter.character(text.whole().end) as usize, places.len());
    }
}
