//! Finding the bytes of a text that a writer of XML must look at.

/// How far the byte is from one to look at, where that is a control character, `&`, `<`, `>`, the
/// first byte of U+F000 and beyond, and with `QUOTES` the quotation mark. Only these give 0.
fn distance<const QUOTES: bool>(byte: u8) -> u8 {
    // One range for the bytes below 0x20 and from 0xEF on, one test for `<` and `>`.
    let control = byte.wrapping_add(0x11).saturating_sub(0x30);
    let markup = (byte ^ b'&').min((byte | 2) ^ b'>');
    let quote = if QUOTES { byte ^ b'"' } else { u8::MAX };
    control.min(markup).min(quote)
}

/// The position of the first byte to look at.
///
/// Bytes are tested in blocks, which compilers turn into vector instructions. The place in a block
/// is sought eight bytes at a time.
#[inline]
pub(super) fn find<const QUOTES: bool>(bytes: &[u8]) -> Option<usize> {
    let clean = clean_blocks::<64, QUOTES>(bytes);
    let clean = clean + clean_blocks::<16, QUOTES>(&bytes[clean..]);
    let rest = &bytes[clean..];
    if rest.len() < 16 && ends_clean::<QUOTES>(bytes) {
        return None;
    }
    let (words, tail) = rest.as_chunks::<8>();
    for (index, word) in words.iter().enumerate() {
        if let Some(found) = find_in_word::<QUOTES>(*word) {
            return Some(clean + 8 * index + found);
        }
    }
    let found = tail
        .iter()
        .position(|&byte| distance::<QUOTES>(byte) == 0)?;
    Some(bytes.len() - tail.len() + found)
}

/// Whether the last 16 bytes, or all of a shorter text, have no byte to look at.
#[inline]
fn ends_clean<const QUOTES: bool>(bytes: &[u8]) -> bool {
    if let Some(last) = bytes.last_chunk::<16>() {
        return is_clean::<16, QUOTES>(last);
    }
    match (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        (Some(first), Some(last)) => {
            let mut both = [0; 16];
            both[..8].copy_from_slice(first);
            both[8..].copy_from_slice(last);
            is_clean::<16, QUOTES>(&both)
        }
        _ => bytes.iter().all(|&byte| distance::<QUOTES>(byte) != 0),
    }
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
    let mut least = [u8::MAX; 16];
    for part in block.as_chunks::<16>().0 {
        for (least, &byte) in least.iter_mut().zip(part) {
            *least = distance::<QUOTES>(byte).min(*least);
        }
    }
    !least.iter().fold(false, |any, &least| any | (least == 0))
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
        let lengths = (0..34).chain(63..67).chain([72, 73, 79, 128, 135]);
        for length in lengths {
            for at in 0..length {
                for byte in 0..=255 {
                    let mut bytes = vec![b'a'; length];
                    bytes[at] = byte;
                    // What follows must not matter.
                    if at + 1 < length {
                        bytes[at + 1] = 0x21;
                    }
                    let expected = (distance::<false>(byte) == 0).then_some(at);
                    assert_eq!(
                        find::<false>(&bytes),
                        expected,
                        "{byte} at {at} of {length}"
                    );
                    let expected = (distance::<true>(byte) == 0).then_some(at);
                    assert_eq!(find::<true>(&bytes), expected, "{byte} at {at} of {length}");
                }
            }
        }
    }

    #[test]
    fn the_bytes_to_look_at_are_these() {
        let stops = |byte: &u8| distance::<true>(*byte) == 0;
        let expected = (0..0x20).chain(*b"\"&<>").chain(0xEF..=0xFF);
        assert!((0..=0xFF).filter(stops).eq(expected));
        assert_ne!(distance::<false>(b'"'), 0);
    }
}
