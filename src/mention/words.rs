//! Where the words of a text begin, many bytes at a time.

use super::surroundings::boundary;

/// A text in small letters, with eight bytes more so that eight can be read at each place.
///
/// Short texts need no allocation: they are put into a room of the caller's.
pub(super) fn small<'r>(text: &str, room: &'r mut [u8; 256], more: &'r mut Vec<u8>) -> &'r [u8] {
    let length = text.len() + 8;
    let small = match room.get_mut(..length) {
        Some(room) => room,
        None => {
            more.resize(length, 0);
            more.as_mut_slice()
        }
    };
    small[..text.len()].copy_from_slice(text.as_bytes());
    small.make_ascii_lowercase();
    small
}

/// Eight bytes, the first of them in the lowest bits.
pub(super) fn eight(bytes: &[u8]) -> u64 {
    let eight = bytes.first_chunk().copied().unwrap_or_default();
    u64::from_le_bytes(eight)
}

/// The beginnings of the words of a text, by steps: where it begins, a bit for each letter in the 64
/// bytes from there, and a bit for each that begins a word in the step.
pub(super) struct Words<'t> {
    text: &'t str,
    small: &'t [u8],
    next: usize,
    /// Whether the step before ended with a letter.
    inside: u64,
}

impl<'t> Words<'t> {
    /// So that eight letters are known from each place of a step.
    pub(super) const STEP: usize = 64 - 8;

    pub(super) fn of(text: &'t str, small: &'t [u8]) -> Self {
        Words {
            text,
            small,
            next: 0,
            inside: 0,
        }
    }
}

impl Iterator for Words<'_> {
    type Item = (usize, u64, u64);

    fn next(&mut self) -> Option<Self::Item> {
        let start = self.next;
        if start >= self.text.len() {
            return None;
        }
        let letters = letters(self.text, self.small, start);
        let words = letters & !(letters << 1 | self.inside) & ((1 << Self::STEP) - 1);
        self.inside = letters >> (Self::STEP - 1) & 1;
        self.next += Self::STEP;
        Some((start, letters, words))
    }
}

/// A bit for each of 64 bytes that is of a letter or digit; the bytes are those in small letters.
pub(super) fn letters(text: &str, small: &[u8], start: usize) -> u64 {
    let (mut letters, mut all) = (0, 0);
    for (at, bytes) in small[start..].chunks_exact(8).take(8).enumerate() {
        let bytes = eight(bytes);
        all |= bytes;
        letters |= ascii_letters(bytes) << (8 * at);
    }
    if all & HIGH == 0 {
        letters
    } else {
        letters | wide_letters(text, start)
    }
}

/// The same byte eight times.
const fn each(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

/// The highest bit of each of eight bytes.
const HIGH: u64 = each(0x80);

/// A bit for each of eight bytes that is a small letter or digit of ASCII.
fn ascii_letters(bytes: u64) -> u64 {
    // No sum of two bytes below 128 carries into the next byte; its highest bit is the answer.
    let low = bytes & !HIGH;
    let from = |first: u8| low + each(0x80 - first);
    let letter = from(b'a') & !from(b'z' + 1);
    let digit = from(b'0') & !from(b'9' + 1);
    let flags = (letter | digit) & !bytes & HIGH;
    // Gathers the eight flags in the highest byte.
    (flags >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56
}

/// The same for those that are not ASCII.
#[cold]
fn wide_letters(text: &str, start: usize) -> u64 {
    let end = text.len().min(start + 64);
    let bytes = text.as_bytes();
    let mut letters = 0;
    for at in boundary(text, start)..end {
        // Dashes and quotation marks are the most that is not ASCII.
        if bytes[at] < 0xC0 || bytes[at..].starts_with(&[0xE2, 0x80]) {
            continue;
        }
        let c = text[at..].chars().next().unwrap_or_default();
        if c.is_alphanumeric() {
            for byte in at.max(start)..end.min(at + c.len_utf8()) {
                letters |= 1 << (byte - start);
            }
        }
    }
    letters
}
