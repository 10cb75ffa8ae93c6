//! Finding the bytes of a text that a writer of XML must look at.

/// Whether the byte is one to look at: a control character, `&`, `<`, `>`, the first byte of
/// U+F000 and beyond, and with `QUOTES` the quotation mark.
const fn stops<const QUOTES: bool>(byte: u8) -> bool {
    // One comparison for the bytes below 0x20 and from 0xEF on, one for `<` and `>`.
    let control = byte.wrapping_add(0x11) < 0x31;
    let markup = (byte == b'&') | ((byte | 2) == b'>');
    control | markup | (QUOTES & (byte == b'"'))
}

/// The position of the first byte to look at.
///
/// Long runs are tested in blocks, which compilers turn into vector instructions; shorter ones
/// eight bytes at a time, the last eight again where fewer are left.
#[inline]
pub(super) fn find<const QUOTES: bool>(bytes: &[u8]) -> Option<usize> {
    let stop = |block: &[u8; 64]| {
        block
            .iter()
            .fold(false, |any, &byte| any | stops::<QUOTES>(byte))
    };
    let (blocks, _) = bytes.as_chunks::<64>();
    let clean = 64 * blocks.iter().take_while(|block| !stop(block)).count();
    let rest = &bytes[clean..];
    let (words, tail) = rest.as_chunks::<8>();
    for (index, word) in words.iter().enumerate() {
        if let Some(found) = find_in_word::<QUOTES>(*word) {
            return Some(clean + 8 * index + found);
        }
    }
    if tail.is_empty() {
        return None;
    }
    if let Some(last) = bytes.last_chunk::<8>() {
        return find_in_word::<QUOTES>(*last).map(|found| bytes.len() - 8 + found);
    }
    tail.iter().position(|&byte| stops::<QUOTES>(byte))
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

    #[test]
    fn every_byte_is_found_at_every_place() {
        let lengths = (0..18).chain(63..67).chain([72, 73, 79, 128, 135]);
        for length in lengths {
            for at in 0..length {
                for byte in 0..=255 {
                    let mut bytes = vec![b'a'; length];
                    bytes[at] = byte;
                    // What follows must not matter.
                    if at + 1 < length {
                        bytes[at + 1] = 0x21;
                    }
                    let expected = stops::<false>(byte).then_some(at);
                    assert_eq!(
                        find::<false>(&bytes),
                        expected,
                        "{byte} at {at} of {length}"
                    );
                    let expected = stops::<true>(byte).then_some(at);
                    assert_eq!(find::<true>(&bytes), expected, "{byte} at {at} of {length}");
                }
            }
        }
    }

    #[test]
    fn the_bytes_to_look_at_are_these() {
        let found: Vec<u8> = (0x20..0xEF).filter(|&byte| stops::<true>(byte)).collect();
        assert_eq!(found, [b'"', b'&', b'<', b'>']);
        assert!((0xEF..=0xFF).all(stops::<false>));
        assert!((0..0x20).all(stops::<false>));
        assert!(!stops::<false>(b'"'));
    }
}
