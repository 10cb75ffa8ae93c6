//! Finding the bytes of a text that a writer of XML must look at.

/// Sixteen columns of bytes that are tested together: what is enough to know of each column to tell
/// whether one of its bytes is to be looked at. That is a control character, `&`, `<`, `>`, the
/// first byte of U+F000 and beyond, and with `QUOTES` the quotation mark.
struct Columns<const QUOTES: bool> {
    /// The least byte, where `&` has changed places with the blank behind the control characters.
    least: [u8; 16],
    greatest: [u8; 16],
    /// The least distance from `<`, `>` and the quotation mark.
    nearest: [u8; 16],
}

impl<const QUOTES: bool> Columns<QUOTES> {
    const EMPTY: Self = Self {
        least: [u8::MAX; 16],
        greatest: [0; 16],
        nearest: [u8::MAX; 16],
    };

    #[inline(always)]
    fn add(&mut self, bytes: &[u8; 16]) {
        for (column, &byte) in bytes.iter().enumerate() {
            let angle = (byte | 2) ^ b'>';
            let quote = if QUOTES { byte ^ b'"' } else { u8::MAX };
            self.least[column] = self.least[column].min(byte ^ b'&' ^ b' ');
            self.greatest[column] = self.greatest[column].max(byte);
            self.nearest[column] = self.nearest[column].min(angle).min(quote);
        }
    }

    #[inline(always)]
    fn are_clean(&self) -> bool {
        let mut found = false;
        for column in 0..16 {
            let low = self.least[column].saturating_sub(b' ');
            let high = (u8::MAX - self.greatest[column]).saturating_sub(u8::MAX - 0xEF);
            found |= low.min(high).min(self.nearest[column]) == 0;
        }
        !found
    }
}

/// The position of the first byte to look at.
///
/// Bytes are tested in blocks, which compilers turn into vector instructions. The place in a block
/// is sought eight bytes at a time.
#[inline]
pub(super) fn find<const QUOTES: bool>(bytes: &[u8]) -> Option<usize> {
    let clean = clean_blocks::<128, QUOTES>(bytes);
    let clean = clean + clean_blocks::<32, QUOTES>(&bytes[clean..]);
    if bytes.len() - clean < 32 && ends_clean::<QUOTES>(bytes) {
        return None;
    }
    Some(clean + find_in_words::<QUOTES>(&bytes[clean..])?)
}

/// Whether the last 32 bytes, or all of a shorter text, have no byte to look at; less than eight
/// bytes are left to [`find_in_words`].
#[inline(always)]
fn ends_clean<const QUOTES: bool>(bytes: &[u8]) -> bool {
    if let Some(last) = bytes.last_chunk() {
        is_clean::<32, QUOTES>(last)
    } else if let Some(ends) = both_ends::<16, 32>(bytes) {
        is_clean::<32, QUOTES>(&ends)
    } else if let Some(ends) = both_ends::<8, 16>(bytes) {
        is_clean::<16, QUOTES>(&ends)
    } else {
        false
    }
}

/// The first bytes and the last, which may be partly the same.
#[inline(always)]
fn both_ends<const HALF: usize, const WHOLE: usize>(bytes: &[u8]) -> Option<[u8; WHOLE]> {
    let mut ends = [0; WHOLE];
    ends[..HALF].copy_from_slice(bytes.first_chunk::<HALF>()?);
    ends[HALF..].copy_from_slice(bytes.last_chunk::<HALF>()?);
    Some(ends)
}

/// The position of the first byte to look at, sought eight bytes at a time.
#[inline(never)]
fn find_in_words<const QUOTES: bool>(bytes: &[u8]) -> Option<usize> {
    let (words, tail) = bytes.as_chunks::<8>();
    for (index, word) in words.iter().enumerate() {
        if let Some(found) = find_in_word::<QUOTES>(*word) {
            return Some(8 * index + found);
        }
    }
    let mut last = [b' '; 8];
    for (to, from) in last.iter_mut().zip(tail) {
        *to = *from;
    }
    Some(8 * words.len() + find_in_word::<QUOTES>(last)?)
}

/// The length of the blocks at the start that have no byte to look at.
#[inline]
fn clean_blocks<const SIZE: usize, const QUOTES: bool>(bytes: &[u8]) -> usize {
    let (blocks, _) = bytes.as_chunks::<SIZE>();
    let clean = blocks
        .iter()
        .take_while(|block| is_clean::<SIZE, QUOTES>(block));
    SIZE * clean.count()
}

/// Whether a block has no byte to look at.
#[inline]
fn is_clean<const SIZE: usize, const QUOTES: bool>(block: &[u8; SIZE]) -> bool {
    let mut columns = Columns::<QUOTES>::EMPTY;
    for bytes in block.as_chunks::<16>().0 {
        columns.add(bytes);
    }
    columns.are_clean()
}

/// The position of the first byte to look at among eight. Each test sets the highest bit of the
/// bytes that it finds; it may set it wrongly in bytes above one that it found, never below.
#[inline]
fn find_in_word<const QUOTES: bool>(bytes: [u8; 8]) -> Option<usize> {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    const HIGH: u64 = ONES << 7;
    let word = u64::from_le_bytes(bytes);
    let below = |word: u64, limit: u8| word.wrapping_sub(ONES * u64::from(limit)) & !word & HIGH;
    let equal = |word: u64, byte: u8| below(word ^ (ONES * u64::from(byte)), 1);
    let markup = equal(word, b'&') | equal(word | (ONES * 2), b'>');
    let high = word & ((word & !HIGH) + ONES * 0x11) & HIGH;
    let mut found = below(word, 0x20) | markup | high;
    if QUOTES {
        found |= equal(word, b'"');
    }
    (found != 0).then(|| found.trailing_zeros() as usize / 8)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stops(byte: u8) -> bool {
        matches!(byte, 0..0x20 | b'&' | b'<' | b'>' | 0xEF..)
    }

    #[test]
    fn every_byte_is_found_at_every_place() {
        let lengths = (0..34)
            .chain(127..131)
            .chain([63, 72, 79, 159, 160, 167, 200, 256, 263]);
        for length in lengths {
            for at in 0..length {
                for byte in 0..=255 {
                    let mut bytes = vec![b'a'; length];
                    bytes[at] = byte;
                    // What follows must not matter.
                    if at + 1 < length {
                        bytes[at + 1] = 0x21;
                    }
                    let expected = stops(byte).then_some(at);
                    assert_eq!(
                        find::<false>(&bytes),
                        expected,
                        "{byte} at {at} of {length}"
                    );
                    let expected = (stops(byte) || byte == b'"').then_some(at);
                    assert_eq!(find::<true>(&bytes), expected, "{byte} at {at} of {length}");
                }
            }
        }
    }
}
