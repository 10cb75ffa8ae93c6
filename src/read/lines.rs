use serde::Serialize;

use crate::model::{Position, Span};

/// A line of the source that is not empty, trimmed, with the place where its text begins.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'a> {
    pub(super) text: &'a str,
    pub(super) start: Position,
}

impl<'a> Line<'a> {
    /// The entry of a list without its bullet: `Some("")` for a bullet alone on its line.
    pub(super) fn entry(self) -> Option<Line<'a>> {
        let rest = self.text.strip_prefix(['-', '•', '*'])?;
        let spaced = rest.is_empty() || rest.starts_with(char::is_whitespace);
        spaced.then(|| self.part(rest.trim_start()))
    }

    /// A part of this line as a line of its own. `text` must be a slice of this line's text.
    pub(super) fn part<'b>(self, text: &'b str) -> Line<'b> {
        let offset = text.as_ptr() as usize - self.text.as_ptr() as usize;
        let before = self.text[..offset].chars().count();
        Line {
            text,
            start: Position::new(self.start.line, self.start.column + before as u32),
        }
    }

    pub(super) fn span(self) -> Span {
        Span::new(self.start, self.text.chars().count() as u32)
    }
}

/// The lines of a text that are not empty. A line ends with LF, CR LF or CR.
pub(super) fn lines(text: &str) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    let mut rest = text;
    let mut number: u32 = 1;
    while !rest.is_empty() {
        let end = rest.find(['\n', '\r']).unwrap_or(rest.len());
        let line = &rest[..end];
        let trimmed = line.trim();
        if !trimmed.is_empty() {
            let indent = line.chars().take_while(|c| c.is_whitespace()).count();
            let start = Position::new(number, indent as u32 + 1);
            lines.push(Line {
                text: trimmed,
                start,
            });
        }
        rest = &rest[end..];
        rest = rest
            .strip_prefix("\r\n")
            .or_else(|| rest.strip_prefix(['\n', '\r']))
            .unwrap_or(rest);
        number += 1;
    }
    lines
}

/// A line of the source that has no place in the model.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct Leftover {
    /// Its text, trimmed.
    pub text: String,
    /// Where it begins.
    pub start: Position,
}

impl From<Line<'_>> for Leftover {
    fn from(line: Line<'_>) -> Self {
        Self {
            text: line.text.to_owned(),
            start: line.start,
        }
    }
}
