//! A source with little code, for the library in apps.

use std::convert::Infallible;

use html5gum::{Readable, Reader, StringReader};

type Read<T> = Result<T, Infallible>;

/// The source as the tokenizer reads it. Every state of the tokenizer that looks for the end of a
/// text would have 2 KB of code for that; here all share it.
pub(super) struct Source<'a>(StringReader<'a>);

impl<'a> Source<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self(text.to_reader())
    }
}

impl Reader for Source<'_> {
    type Error = Infallible;

    #[inline(always)]
    fn read_byte(&mut self) -> Read<Option<u8>> {
        self.0.read_byte()
    }

    #[inline(always)]
    fn try_read_string(&mut self, text: &[u8], with_case: bool) -> Read<bool> {
        self.0.try_read_string(text, with_case)
    }

    #[inline(never)]
    fn read_until<'b>(
        &'b mut self,
        ends: &[u8],
        buffer: &'b mut [u8; 4],
    ) -> Read<Option<&'b [u8]>> {
        self.0.read_until(ends, buffer)
    }
}
