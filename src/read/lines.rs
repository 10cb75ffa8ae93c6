//! The lines of a source: what the grammar of pages and listings is fed with.

use serde::{Deserialize, Serialize};

use super::LINE_LIMIT;
use crate::bits::{Places, characters};
use crate::error::{NewsError, Result};
use crate::model::{Address, Link, Position, Span};

/// A visible line of a source, trimmed and never empty but for a bare bullet, a `<time>` without
/// text and a picture: one line of copied text or one block of HTML.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'a> {
    pub(super) text: &'a str,
    /// Where the text begins.
    pub(super) start: Position,
    /// Whether the source writes the text as it is here.
    pub(super) verbatim: bool,
    pub(super) mark: Mark,
    #[cfg_attr(not(feature = "html"), expect(dead_code))]
    pub(super) area: Area,
    pub(super) links: &'a [Link],
    /// The `datetime` of a `<time>` in it.
    pub(super) time: Option<&'a str>,
    pub(super) image: Option<&'a Address>,
}

/// What kind of line it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(not(feature = "html"), expect(dead_code))]
pub(super) enum Mark {
    Text,
    /// An entry of a list, without its bullet. Copied text has lost the depth: it is 0 there.
    Entry {
        depth: u8,
        ordered: bool,
    },
    /// A heading of this level.
    Heading(u8),
    /// The name of something that follows: `<dt>`, `<th>`, or an element whose class says so.
    Label,
    Quote,
    /// A picture or its caption.
    Caption,
}

/// In which part of a page a line stands, as its HTML says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(not(feature = "html"), expect(dead_code))]
pub(super) enum Area {
    /// Nothing says where.
    Unknown,
    Menu,
    Main,
    /// Head, foot, margin or a form.
    Outside,
}

impl<'a> Line<'a> {
    pub(super) fn is_entry(&self) -> bool {
        matches!(self.mark, Mark::Entry { .. })
    }

    /// Whether it is a bullet alone, which opens a section in a copied menu.
    pub(super) fn is_bare_bullet(&self) -> bool {
        self.is_entry() && self.text.is_empty()
    }

    /// A part of this line as a line of its own. `text` must be a slice of this line's text.
    pub(super) fn part<'b>(self, text: &'b str) -> Line<'b>
    where
        'a: 'b,
    {
        let offset = (text.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        let before = self.text.get(..offset).unwrap_or_default();
        let before = if self.verbatim { characters(before) } else { 0 };
        Line {
            text,
            start: Position::new(self.start.line, self.start.column + before),
            links: &[],
            ..self
        }
    }

    /// Where the text stands, with its length in the source in characters, or 0 where the source
    /// writes it differently.
    pub(super) fn span(&self) -> Span {
        let length = if self.verbatim {
            characters(self.text)
        } else {
            0
        };
        Span::new(self.start, length)
    }
}

/// A text on one line: each run of white space is one space.
pub(super) fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

/// The lines of a copied text that are not empty, at most [`LINE_LIMIT`], counted from `number`. A
/// line ends with LF, CR LF or CR.
pub(super) fn lines(text: &str, mut number: u32) -> Result<Vec<Line<'_>>> {
    let mut lines = Vec::with_capacity((text.len() / 24).min(LINE_LIMIT));
    let bytes = text.as_bytes();
    let mut ends = Places::of(bytes, |byte| matches!(byte, b'\n' | b'\r'));
    let mut begin = 0;
    loop {
        let end = ends.next().unwrap_or(bytes.len());
        let Some(whole) = text.get(begin..end) else {
            return Ok(lines);
        };
        begin = end + 1;
        if whole.is_empty() && bytes[..end].ends_with(b"\r") && bytes[end..].starts_with(b"\n") {
            continue;
        }
        if let Some(line) = line(whole, number) {
            if lines.len() == LINE_LIMIT {
                return Err(too_many_lines());
            }
            lines.push(line);
        }
        number += 1;
    }
}

pub(super) fn too_many_lines() -> NewsError {
    NewsError::TooManyLines {
        limit: LINE_LIMIT as u64,
    }
}

fn line(whole: &str, number: u32) -> Option<Line<'_>> {
    const ENTRY: Mark = Mark::Entry {
        depth: 0,
        ordered: false,
    };
    let (text, column, mark) = match whole.as_bytes() {
        // Nearly all lines: nothing to trim, and no bullet or the usual one.
        [] => return None,
        b"-" => (&whole[..0], 1, ENTRY),
        [b'-', b' ', b'!'..=b'~', .., b'!'..=b'~'] => (&whole[2..], 3, ENTRY),
        [b'A'..=b'z', .., b'!'..=b'~'] => (whole, 1, Mark::Text),
        _ => {
            let text = whole.trim();
            let (text, mark) = match text.strip_prefix(['-', '•', '*', '·', '▪']) {
                _ if text.is_empty() => return None,
                Some("") => (&text[..0], ENTRY),
                Some(rest) if rest.starts_with(char::is_whitespace) => (rest.trim(), ENTRY),
                _ => (text, Mark::Text),
            };
            let at = text.as_ptr() as usize - whole.as_ptr() as usize;
            (text, characters(&whole[..at]) + 1, mark)
        }
    };
    Some(Line {
        text,
        start: Position::new(number, column),
        verbatim: true,
        mark,
        area: Area::Unknown,
        links: &[],
        time: None,
        image: None,
    })
}

/// A line of the source that has no place in the model.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct Leftover {
    /// Its text, trimmed and without a bullet.
    pub text: String,
    /// Where it begins.
    pub start: Position,
}

impl Leftover {
    /// Puts them in the order of the source.
    pub(super) fn sort(leftovers: &mut [Self]) {
        leftovers.sort_by_key(|leftover| leftover.start);
    }
}

impl From<Line<'_>> for Leftover {
    fn from(line: Line<'_>) -> Self {
        Self {
            text: line.text.to_owned(),
            start: line.start,
        }
    }
}
