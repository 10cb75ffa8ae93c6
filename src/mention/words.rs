//! Where the words of a text begin, many bytes at a time.

use std::ops::{Deref, Range};

use super::surroundings::boundary;
use crate::bits::bits;

/// How many bytes stand behind a text, so that as many can be read at each place.
const BEHIND: usize = 64 + 8;

/// What stands behind a text: a byte of no name.
const NO_TEXT: u8 = 0x7F;

/// How many bytes are looked at together.
const BLOCK: usize = 32;

/// A text with some bytes behind it that are of no name.
pub(super) struct Text<'t> {
    text: &'t str,
    /// Short texts need no allocation.
    room: [u8; 320],
    more: Vec<u8>,
}

impl<'t> Text<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        let mut made = Text {
            text,
            room: [NO_TEXT; _],
            more: Vec::new(),
        };
        let length = text.len() + BLOCK + BEHIND;
        if length <= made.room.len() {
            made.room[..text.len()].copy_from_slice(text.as_bytes());
        } else {
            made.more.reserve_exact(length);
            made.more.extend_from_slice(text.as_bytes());
            made.more.resize(length, NO_TEXT);
        }
        made
    }

    /// Its bytes, and those behind them.
    pub(super) fn bytes(&self) -> &[u8] {
        if self.more.is_empty() {
            &self.room
        } else {
            &self.more
        }
    }

    /// Its bytes in whole blocks: no loop over them has a rest.
    pub(super) fn blocks(&self) -> &[u8] {
        &self.bytes()[..self.text.len().next_multiple_of(BLOCK)]
    }
}

impl Deref for Text<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        self.text
    }
}

/// Eight bytes, the first of them in the lowest bits.
pub(super) fn eight(bytes: &[u8]) -> u64 {
    let eight = bytes.first_chunk().copied().unwrap_or_default();
    u64::from_le_bytes(eight)
}

/// Eight bytes with letters as small ones; what is no letter becomes another byte, but always the
/// same.
pub(super) fn small(eight: u64) -> u64 {
    eight | 0x2020_2020_2020_2020
}

/// The words that begin in some bytes of a text.
pub(super) struct Step<'t> {
    /// Where it begins.
    pub(super) start: usize,
    /// The bytes from there.
    bytes: &'t [u8; BEHIND],
    /// A bit for each of 64 bytes that is of a letter or digit.
    letters: u64,
    /// A bit for each byte of the step that begins a word.
    pub(super) words: u64,
}

impl Step<'_> {
    /// So that eight letters are known from each place of a step.
    const LENGTH: usize = 64 - 8;
    /// The most words that can begin in one.
    pub(super) const WORDS: usize = Self::LENGTH / 2;

    /// The first letters of a word, not more than eight, in small letters and in the highest bits;
    /// and whether the first of them is no capital of ASCII, of others nothing is said.
    pub(super) fn word(&self, at: u32) -> (u64, u64) {
        let others = !(self.letters >> (at & 63)) | 1 << 8;
        let bytes = eight(&self.bytes[at as usize & 63..][..8]);
        let word = small(bytes) << ((64 - 8 * others.trailing_zeros()) & 63);
        (word, bytes >> 5 & 1)
    }
}

/// The words of a text, by steps.
pub(super) struct Words<'t> {
    text: &'t str,
    bytes: &'t [u8],
    next: usize,
    end: usize,
    /// Whether the step before ended with a letter.
    inside: u64,
}

impl<'t> Words<'t> {
    /// Those of a part of a text that ends where a word does.
    pub(super) fn of(text: &'t Text<'_>, part: Range<usize>) -> Self {
        Words {
            text,
            bytes: text.bytes(),
            next: part.start,
            end: part.end,
            inside: 0,
        }
    }
}

impl<'t> Iterator for Words<'t> {
    type Item = Step<'t>;

    fn next(&mut self) -> Option<Step<'t>> {
        const LENGTH: usize = Step::LENGTH;
        let start = self.next;
        if start >= self.end {
            return None;
        }
        let bytes = self.bytes[start..].first_chunk()?;
        let letters = letters(self.text, bytes, start);
        let length = LENGTH.min(self.end - start);
        let words = letters & !(letters << 1 | self.inside) & ((1 << length) - 1);
        self.inside = letters >> (LENGTH - 1) & 1;
        self.next += LENGTH;
        Some(Step {
            start,
            bytes,
            letters,
            words,
        })
    }
}

/// A bit for each of 64 bytes that is of a letter or digit.
fn letters(text: &str, bytes: &[u8; BEHIND], start: usize) -> u64 {
    let block = bytes.first_chunk().unwrap_or(&[0; 64]);
    let letters = bits(block, |byte| {
        (byte | 0x20).is_ascii_lowercase() | byte.is_ascii_digit()
    });
    if block.is_ascii() {
        letters
    } else {
        letters | wide_letters(text, block, start)
    }
}

/// The same for those that are not ASCII.
#[cold]
fn wide_letters(text: &str, block: &[u8; 64], start: usize) -> u64 {
    let end = text.len().min(start + 64);
    let mut letters = 0;
    let mut letter = |at: usize| {
        let c = text[at..].chars().next().unwrap_or_default();
        if c.is_alphanumeric() {
            for byte in at.max(start)..end.min(at + c.len_utf8()) {
                letters |= 1 << (byte - start);
            }
        }
    };
    letter(boundary(text, start));
    let mut firsts = bits(block, |byte| byte >= 0xC0);
    while firsts != 0 {
        let at = start + firsts.trailing_zeros() as usize;
        firsts &= firsts - 1;
        // Dashes and quotation marks are the most that is not ASCII.
        if !text.as_bytes()[at..].starts_with(&[0xE2, 0x80]) {
            letter(at);
        }
    }
    letters
}
