//! Eight bytes at once, as the parts of one integer.

const EACH: u64 = 0x0101_0101_0101_0101;

/// Sets the highest bit of each byte that lies between two characters of ASCII, both included, and
/// no other bit.
fn between(bytes: u64, first: u8, last: u8) -> u64 {
    // The highest bits take what the sums carry over, so that no byte touches its neighbour.
    let low = bytes & (EACH * 0x7F);
    let from_first = low + EACH * u64::from(0x80 - first);
    let beyond_last = low + EACH * u64::from(0x7F - last);
    from_first & !beyond_last & !bytes & (EACH * 0x80)
}

/// The bytes with the capitals of ASCII made small.
pub(super) fn small(bytes: u64) -> u64 {
    bytes | between(bytes, b'A', b'Z') >> 2
}

/// How many small letters of ASCII a text begins with; of more than eight it counts eight.
pub(super) fn small_letters(text: &[u8]) -> usize {
    match text.first_chunk() {
        Some(eight) => {
            let others = !between(u64::from_le_bytes(*eight), b'a', b'z') & (EACH * 0x80);
            others.trailing_zeros() as usize / 8
        }
        None => text.iter().take_while(|it| it.is_ascii_lowercase()).count(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_byte_for_itself() {
        for byte in 0..=u8::MAX {
            for (at, other) in [(0, b'z'), (3, 0xFF), (7, b'@')] {
                let mut bytes = [other; 8];
                bytes[at] = byte;
                let made = small(u64::from_le_bytes(bytes)).to_le_bytes();
                assert_eq!(made, bytes.map(|it| it.to_ascii_lowercase()));
                let run = bytes.iter().take_while(|it| it.is_ascii_lowercase());
                assert_eq!(small_letters(&bytes), run.count());
            }
        }
        assert_eq!(small_letters(b"abcdefghi"), 8);
        assert_eq!(small_letters(b"abC"), 2);
        assert_eq!(small_letters(b""), 0);
    }
}
