//! Where the words of a text begin, many bytes at a time.

use std::ops::Range;

use super::surroundings::boundary;
use crate::bits::bits;

/// How many bytes stand behind a text, so that as many can be read at each place.
const BEHIND: usize = 64 + 8;

/// What stands behind a text: a byte of no name.
const NO_TEXT: u8 = 0x7F;

/// How many bytes are looked at together.
const BLOCK: usize = 32;

/// Room for a text and what stands behind it; short texts need no allocation.
pub(super) struct Room {
    short: [u8; 320],
    long: Vec<u8>,
}

impl Room {
    pub(super) fn new() -> Self {
        Room {
            short: [NO_TEXT; _],
            long: Vec::new(),
        }
    }

    pub(super) fn hold<'r>(&'r mut self, text: &'r str) -> Text<'r> {
        let length = text.len() + BLOCK + BEHIND;
        let bytes = if length <= self.short.len() {
            self.short[..text.len()].copy_from_slice(text.as_bytes());
            &self.short[..]
        } else {
            self.long.reserve_exact(length);
            self.long.extend_from_slice(text.as_bytes());
            self.long.resize(length, NO_TEXT);
            &self.long
        };
        let blocks = &bytes[..text.len().next_multiple_of(BLOCK)];
        // Without a branch, so that many bytes are looked at together.
        let odd = blocks.iter().zip(&bytes[1..]).fold(0, |odd, (one, next)| {
            let spaces = (*one < b' ') | (*one == b' ') & (*next == b' ');
            odd | one & 0x80 | u8::from(spaces)
        });
        Text {
            text,
            bytes,
            is_ascii: odd < 0x80,
            has_spaces: odd & 1 != 0,
        }
    }
}

/// A text with some bytes behind it that are of no name.
#[derive(Clone, Copy)]
pub(super) struct Text<'t> {
    text: &'t str,
    bytes: &'t [u8],
    is_ascii: bool,
    has_spaces: bool,
}

impl<'t> Text<'t> {
    pub(super) fn as_str(self) -> &'t str {
        self.text
    }

    pub(super) fn is_ascii(self) -> bool {
        self.is_ascii
    }

    /// Whether two blanks stand together, or a control character such as the end of a line.
    pub(super) fn has_spaces(self) -> bool {
        self.has_spaces
    }

    /// All of it, as a part.
    pub(super) fn whole(self) -> Range<usize> {
        0..self.text.len()
    }

    /// Its bytes, and those behind them.
    pub(super) fn bytes(self) -> &'t [u8] {
        self.bytes
    }
}

/// Eight bytes, the first of them in the lowest bits.
pub(super) fn eight(bytes: &[u8]) -> u64 {
    let eight = bytes.first_chunk().copied().unwrap_or_default();
    u64::from_le_bytes(eight)
}

/// Eight bytes with small letters. Other bytes change as well, but equal ones stay equal.
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

    pub(super) fn word(&self, at: usize) -> Word {
        let others = !(self.letters >> (at & 63)) | 1 << 8;
        let length = others.trailing_zeros();
        let bytes = eight(&self.bytes[at & 63..][..8]);
        Word {
            letters: small(bytes) << ((64 - 8 * length) & 63),
            length: length as usize,
            is_small: bytes >> 5 & 1,
        }
    }

    /// The two bytes behind what follows the first letters of a word, in small letters.
    pub(super) fn behind(&self, at: usize, length: usize) -> u64 {
        let behind = &self.bytes[(at + length) & 63..][1..3];
        small(u64::from(behind[0]) | u64::from(behind[1]) << 8)
    }
}

/// The first letters of a word, not more than eight.
pub(super) struct Word {
    /// In small letters and in the highest bits.
    pub(super) letters: u64,
    pub(super) length: usize,
    /// 1 if the first is no capital. Of letters beyond ASCII that says nothing.
    pub(super) is_small: u64,
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
    pub(super) fn of(text: Text<'t>, part: Range<usize>) -> Self {
        Words {
            text: text.text,
            bytes: text.bytes,
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
