//! HTML to lines: one pass over the tokens of a WHATWG tokenizer, without a tree.
//!
//! The reader needs blocks of text in the order a person sees them, not a document. So each block
//! becomes a line as soon as it ends; all that is kept of the elements around it is a stack of
//! names, limited in depth, that says in which part of the page and in what kind of block the text
//! stands. Nothing recurses, and nothing is looked at twice.

mod blocks;
mod builder;
#[cfg(feature = "uniffi")]
mod small;

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Emitter, ForwardingEmitter, Span, Tokenizer};

use self::blocks::Blocks;
use self::builder::Builder;
use super::LINE_LIMIT;
use super::head::Head;
use super::lines::{Line, too_many_lines};
use crate::error::Result;
use crate::model::Address;

/// What an HTML document shows, and what its head says.
#[derive(Debug, Default)]
pub(super) struct Document {
    blocks: Blocks,
    pub(super) head: Head,
}

impl Document {
    /// Reads a fragment, with the address that relative links start from.
    #[cfg(feature = "feed")]
    pub(super) fn read(source: &str, base: Option<&Address>) -> Self {
        Self::within(usize::MAX, source, base).unwrap_or_default()
    }

    /// Reads a document of at most [`LINE_LIMIT`] lines, with the address that relative links start
    /// from where its head has none.
    pub(super) fn of_page(source: &str, base: Option<&Address>) -> Result<Self> {
        Self::within(LINE_LIMIT, source, base).ok_or_else(too_many_lines)
    }

    fn within(most_lines: usize, source: &str, base: Option<&Address>) -> Option<Self> {
        let mut builder = Builder::new(source, base);
        let callback = |event: CallbackEvent<'_>, span: Span<usize>| -> Option<()> {
            builder.event(event, span);
            (builder.blocks() > most_lines).then_some(())
        };
        let stopped = if memchr::memchr2(b'<', b'&', source.as_bytes()).is_some() {
            let mut emitter = CallbackEmitter::new(callback);
            emitter.naively_switch_states(true);
            #[cfg(feature = "uniffi")]
            let source = small::Source::new(source);
            Tokenizer::new_with_emitter(source, WithoutErrors(emitter)).next()
        } else {
            builder.string(source, (0, source.len()));
            None
        };
        let (blocks, head) = builder.finish();
        let fits = stopped.is_none() && blocks.len() <= most_lines;
        fits.then_some(Self { blocks, head })
    }

    pub(super) fn lines(&self) -> Vec<Line<'_>> {
        self.blocks.lines()
    }
}

/// An emitter that nobody asks for errors, which spares looking for them in each byte.
struct WithoutErrors<E>(E);

impl<E: Emitter> ForwardingEmitter for WithoutErrors<E> {
    type Token = E::Token;

    fn inner(&mut self) -> &mut impl Emitter<Token = E::Token> {
        &mut self.0
    }

    #[inline]
    fn should_emit_errors(&mut self) -> bool {
        false
    }
}
