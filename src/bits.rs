//! Bytes of a kind, sought many at a time.

/// A bit for each of 64 bytes for which something holds.
///
/// Without a branch, so that compilers turn it into vector instructions.
pub(crate) fn bits(block: &[u8; 64], holds: impl Fn(u8) -> bool) -> u64 {
    let flags = block.map(|byte| u8::from(holds(byte)));
    let (eights, _) = flags.as_chunks::<8>();
    // Gathers eight flags in the highest byte.
    let gather = |flags: &[u8; 8]| u64::from_le_bytes(*flags).wrapping_mul(0x0102_0408_1020_4080);
    eights
        .iter()
        .fold(0, |bits, flags| bits >> 8 | gather(flags) & 0xFF << 56)
}

/// How many characters a text has.
pub(crate) fn characters(text: &str) -> u32 {
    // No more of them than one byte can count, so that a vector counts one in each of its bytes.
    const CHUNK: usize = 192;
    let begins = |byte: &u8| u8::from(*byte as i8 >= -0x40);
    let in_chunk = |chunk: &[u8]| u32::from(chunk.iter().map(begins).sum::<u8>());
    text.as_bytes().chunks(CHUNK).map(in_chunk).sum()
}

/// The places of the bytes for which something holds, in order.
pub(crate) struct Places<'b, F> {
    holds: F,
    /// Where the last block begins that was looked at, and a bit for each of its places to come.
    start: usize,
    bits: u64,
    /// What is behind it, and where that begins.
    rest: &'b [u8],
    next: usize,
}

impl<'b, F: Fn(u8) -> bool> Places<'b, F> {
    pub(crate) fn of(bytes: &'b [u8], holds: F) -> Self {
        Self {
            holds,
            start: 0,
            bits: 0,
            rest: bytes,
            next: 0,
        }
    }
}

impl<F: Fn(u8) -> bool> Iterator for Places<'_, F> {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        while self.bits == 0 {
            self.start = self.next;
            if let Some((block, rest)) = self.rest.split_first_chunk() {
                self.bits = bits(block, &self.holds);
                self.rest = rest;
                self.next += block.len();
                continue;
            }
            if self.rest.is_empty() {
                return None;
            }
            let mut block = [0; 64];
            let length = self.rest.len();
            block[..length].copy_from_slice(self.rest);
            self.bits = bits(&block, &self.holds) & ((1 << length) - 1);
            self.rest = &[];
        }
        let at = self.bits.trailing_zeros() as usize;
        self.bits &= self.bits - 1;
        Some(self.start + at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_place_is_found() {
        for length in 0..200 {
            let bytes: Vec<u8> = (0..length).map(|at| (at * 37 % 11) as u8).collect();
            for wanted in [0, 3, 10] {
                let found: Vec<_> = Places::of(&bytes, |byte| byte == wanted).collect();
                let one_by_one: Vec<_> = (0..length).filter(|at| bytes[*at] == wanted).collect();
                assert_eq!(found, one_by_one);
            }
        }
    }
}
