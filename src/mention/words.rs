//! Where the words of a text begin, and whether it is plain, many bytes at a time.

use std::ops::Range;

use crate::bits::bits;

/// How many bytes stand behind a text, so that as many can be read at each place.
const BEHIND: usize = 64 + 8;

/// What stands behind a text: a byte of no name.
const NO_TEXT: u8 = 0x7F;

/// How many bytes are looked at together.
const BLOCK: usize = 64;

/// The longest text, with what stands behind it, that needs no allocation.
const SHORT: usize = 320;

/// Room for a text, for what stands behind it, and for what is known of its bytes.
pub(super) struct Room {
    short: [u8; SHORT],
    short_letters: [u64; SHORT / BLOCK],
    long: Vec<u8>,
    long_letters: Vec<u64>,
}

impl Room {
    pub(super) fn new() -> Self {
        Room {
            short: [NO_TEXT; _],
            short_letters: [0; _],
            long: Vec::new(),
            long_letters: Vec::new(),
        }
    }

    pub(super) fn hold<'r>(&'r mut self, text: &'r str) -> Text<'r> {
        let length = text.len() + BEHIND;
        let (bytes, letters) = if length <= SHORT {
            self.short[..text.len()].copy_from_slice(text.as_bytes());
            (&self.short[..], &mut self.short_letters[..])
        } else {
            self.long.reserve_exact(length);
            self.long.extend_from_slice(text.as_bytes());
            self.long.resize(length, NO_TEXT);
            self.long_letters.resize(length / BLOCK + 1, 0);
            (&self.long[..], &mut self.long_letters[..])
        };
        let (blocks, _) = bytes[..text.len().next_multiple_of(BLOCK)].as_chunks();
        // Without a branch, so that many bytes are looked at together.
        let odd = blocks.as_flattened().iter().zip(&bytes[1..]);
        let odd = odd.fold(0, |odd, (one, next)| {
            let spaces = (*one < b' ') | (*one == b' ') & (*next == b' ');
            odd | one & 0x80 | u8::from(spaces)
        });
        for (block, letters) in blocks.iter().zip(letters.iter_mut()) {
            *letters = bits(block, |byte| {
                (byte | 0x20).is_ascii_lowercase() | byte.is_ascii_digit()
            });
        }
        let is_ascii = odd < 0x80;
        let has_odd = !is_ascii && wide(text, blocks, letters);
        Text {
            text,
            bytes,
            letters,
            is_ascii,
            is_plain: odd & 1 == 0 && !has_odd,
        }
    }
}

/// A text with some bytes behind it that are of no name.
pub(super) struct Text<'t> {
    text: &'t str,
    bytes: &'t [u8],
    /// A bit for each byte that is of a letter or digit.
    letters: &'t [u64],
    is_ascii: bool,
    is_plain: bool,
}

impl<'t> Text<'t> {
    pub(super) fn as_str(&self) -> &'t str {
        self.text
    }

    pub(super) fn is_ascii(&self) -> bool {
        self.is_ascii
    }

    /// Whether it holds no two blanks together, no control character such as the end of a line, and
    /// no odd one beyond ASCII.
    pub(super) fn is_plain(&self) -> bool {
        self.is_plain
    }

    /// All of it, as a part.
    pub(super) fn whole(&self) -> Range<usize> {
        0..self.text.len()
    }

    /// Its bytes, and those behind them.
    pub(super) fn bytes(&self) -> &'t [u8] {
        self.bytes
    }

    /// Which of the 64 bytes from a place are of a letter or digit.
    fn letters(&self, start: usize) -> u64 {
        let block = |number: usize| self.letters.get(number).copied().unwrap_or_default();
        let (number, at) = (start / BLOCK, start % BLOCK);
        block(number) >> at | block(number + 1) << 1 << (BLOCK - 1 - at)
    }
}

/// The eight bytes from a place, the first of them in the lowest bits; none if they are fewer.
pub(super) fn eight(bytes: &[u8], place: usize) -> u64 {
    let eight = bytes.get(place..place + 8).and_then(<[u8]>::first_chunk);
    u64::from_le_bytes(eight.copied().unwrap_or_default())
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
    /// Not fewer than the words that can begin in one.
    pub(super) const WORDS: usize = 32;

    pub(super) fn word(&self, at: usize) -> Word {
        let others = !(self.letters >> (at & 63)) | 1 << 8;
        let length = others.trailing_zeros();
        let bytes = eight(self.bytes, at & 63);
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
    text: &'t Text<'t>,
    next: usize,
    end: usize,
    /// Whether the step before ended with a letter.
    inside: u64,
}

impl<'t> Words<'t> {
    /// Those of a part of a text that ends where a word does.
    pub(super) fn of(text: &'t Text<'t>, part: Range<usize>) -> Self {
        Words {
            text,
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
        let bytes = self.text.bytes[start..].first_chunk()?;
        let letters = self.text.letters(start);
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

/// Adds the letters that are not ASCII, and says whether an odd character is among the others.
#[cold]
fn wide(text: &str, blocks: &[[u8; BLOCK]], letters: &mut [u64]) -> bool {
    let mut has_odd = false;
    for (number, block) in blocks.iter().enumerate() {
        let mut firsts = bits(block, |byte| byte >= 0xC0);
        while firsts != 0 {
            let start = number * BLOCK + firsts.trailing_zeros() as usize;
            firsts &= firsts - 1;
            let bytes = &text.as_bytes()[start..];
            has_odd |= is_odd(bytes);
            // Dashes and quotation marks are the most that is not ASCII.
            if bytes.starts_with(&[0xE2, 0x80]) {
                continue;
            }
            let c = text[start..].chars().next().unwrap_or_default();
            if c.is_alphanumeric() {
                for at in start..start + c.len_utf8() {
                    letters[at / BLOCK] |= 1 << (at % BLOCK);
                }
            }
        }
    }
    has_odd
}

/// Whether an odd space, hyphen or mark begins these bytes.
fn is_odd(bytes: &[u8]) -> bool {
    let next = |by: usize| bytes.get(by).copied().unwrap_or_default();
    match next(0) {
        // U+00A0 and U+00AD.
        0xC2 => matches!(next(1), 0xA0 | 0xAD),
        // Combining marks, and what only few texts hold.
        0xCC | 0xCD | 0xE1 | 0xE3 | 0xEF => true,
        // U+2000 to U+2011, U+2028 to U+202F, U+205F.
        0xE2 => match next(1) {
            0x80 => next(2) <= 0x91 || (0xA8..=0xAF).contains(&next(2)),
            0x81 => next(2) == 0x9F,
            _ => false,
        },
        _ => false,
    }
}
