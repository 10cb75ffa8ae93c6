//! A walk over XML of one namespace that reads what it is asked for and reports the rest.

use std::str::FromStr;

use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::name::{Namespace, ResolveResult};
use quick_xml::{NsReader, XmlVersion};
use serde::{Deserialize, Serialize};

use crate::error::{NewsError, Result};
use crate::model::Position;

/// Reports beyond this number are dropped, so that a hostile document cannot grow them.
const MOST_IGNORED: usize = 1000;

/// Something in an XML document that was read over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct Ignored {
    /// The element, without its prefix.
    pub element: String,
    /// Where its content begins.
    pub position: Position,
    /// The value that does not fit; empty for an element that is not known.
    pub value: String,
}

/// The start of an element of the namespace.
pub(super) struct Open {
    pub(super) name: String,
    attributes: Vec<(String, String)>,
    offset: usize,
}

impl Open {
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let attribute = self.attributes.iter().find(|(of, _)| of == name);
        attribute.map(|(_, value)| value.as_str())
    }
}

enum Part {
    /// A start; the flag says whether it is of the namespace.
    Open(Open, bool),
    Close,
    Text(String),
    End,
}

/// A reader of elements.
pub(super) struct Markup<'a> {
    source: &'a str,
    reader: NsReader<&'a [u8]>,
    namespace: &'static str,
    ignored: Vec<Ignored>,
    /// The last position that was worked out, with its offset in bytes.
    known: (usize, Position),
}

impl<'a> Markup<'a> {
    pub(super) fn new(source: &'a str, namespace: &'static str) -> Self {
        let mut reader = NsReader::from_str(source);
        reader.config_mut().expand_empty_elements = true;
        Self {
            source,
            reader,
            namespace,
            ignored: Vec::new(),
            known: (0, Position::new(1, 1)),
        }
    }

    /// The root element, which must have this name.
    pub(super) fn root(&mut self, name: &str) -> Result<Open> {
        loop {
            match self.next()? {
                Part::Open(open, true) if open.name == name => return Ok(open),
                Part::Text(text) if text.trim().is_empty() => {}
                _ => {
                    let reason = format!("expected <{name}> of the namespace {}", self.namespace);
                    return Err(self.error(0, reason));
                }
            }
        }
    }

    /// Goes through the child elements of the open element to its end. `on` reads an element
    /// wholly and says so, or leaves it alone.
    pub(super) fn elements(
        &mut self,
        mut on: impl FnMut(&mut Self, &Open) -> Result<bool>,
    ) -> Result<()> {
        loop {
            match self.next()? {
                Part::Open(open, ours) => {
                    if !(ours && on(self, &open)?) {
                        self.skip(&open)?;
                    }
                }
                Part::Text(_) => {}
                Part::Close => return Ok(()),
                Part::End => return Err(self.unfinished()),
            }
        }
    }

    /// The text of the open element, to its end.
    pub(super) fn text(&mut self) -> Result<String> {
        self.mixed(|_, _, _| Ok(None))
    }

    /// The text of the open element, to its end, with child elements in it. `on` gets each with
    /// the number of characters before it, reads it wholly and gives its text, or leaves it alone.
    pub(super) fn mixed(
        &mut self,
        mut on: impl FnMut(&mut Self, &Open, u32) -> Result<Option<String>>,
    ) -> Result<String> {
        let mut text = String::new();
        let mut characters: u32 = 0;
        loop {
            let more = match self.next()? {
                Part::Text(more) => more,
                Part::Close => return Ok(text),
                Part::End => return Err(self.unfinished()),
                Part::Open(open, ours) => {
                    let more = match character(&open).filter(|_| ours) {
                        Some(character) => {
                            self.skip_quietly()?;
                            Some(character.to_string())
                        }
                        None if ours => on(self, &open, characters)?,
                        None => None,
                    };
                    let Some(more) = more else {
                        self.skip(&open)?;
                        continue;
                    };
                    more
                }
            };
            let added = u32::try_from(more.chars().count()).unwrap_or(u32::MAX);
            characters = characters.saturating_add(added);
            text.push_str(&more);
        }
    }

    /// The text of the open element as a value; reported where it is none.
    pub(super) fn value<T: FromStr>(&mut self, open: &Open) -> Result<Option<T>> {
        self.value_of(open, |text| text.parse().ok())
    }

    /// The text of the open element, made into a value; reported where it is none.
    pub(super) fn value_of<T>(
        &mut self,
        open: &Open,
        make: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>> {
        let text = self.text()?;
        let value = make(text.trim());
        if value.is_none() {
            self.ignore(open, text);
        }
        Ok(value)
    }

    /// Reports an element that was read over, and the value that does not fit.
    pub(super) fn ignore(&mut self, open: &Open, value: String) {
        if self.ignored.len() < MOST_IGNORED {
            let position = self.position(open.offset);
            let element = open.name.clone();
            self.ignored.push(Ignored {
                element,
                position,
                value,
            });
        }
    }

    /// Makes sure that nothing follows the root.
    pub(super) fn end(&mut self) -> Result<()> {
        loop {
            match self.next()? {
                Part::End => return Ok(()),
                Part::Text(text) if text.trim().is_empty() => {}
                _ => {
                    let offset = self.offset();
                    return Err(self.error(offset, "the document goes on after its end".to_owned()));
                }
            }
        }
    }

    pub(super) fn into_ignored(self) -> Vec<Ignored> {
        self.ignored
    }

    fn skip(&mut self, open: &Open) -> Result<()> {
        self.ignore(open, String::new());
        self.skip_quietly()
    }

    fn skip_quietly(&mut self) -> Result<()> {
        let mut depth = 1_u32;
        while depth > 0 {
            match self.next()? {
                Part::Open(..) => depth += 1,
                Part::Close => depth -= 1,
                Part::Text(_) => {}
                Part::End => return Err(self.unfinished()),
            }
        }
        Ok(())
    }

    fn next(&mut self) -> Result<Part> {
        loop {
            let event = match self.reader.read_event() {
                Ok(event) => event,
                Err(error) => {
                    let offset = self.reader.error_position() as usize;
                    return Err(self.error(offset, error.to_string()));
                }
            };
            return Ok(match event {
                Event::Start(start) => {
                    let ours = ResolveResult::Bound(Namespace(self.namespace));
                    let ours = self.reader.resolver().resolve_element(start.name()).0 == ours;
                    Part::Open(self.open(&start)?, ours)
                }
                Event::End(_) => Part::Close,
                Event::Text(text) => Part::Text(text.xml10_content().into_owned()),
                Event::CData(text) => Part::Text(text.xml10_content().into_owned()),
                Event::GeneralRef(reference) => Part::Text(self.resolved(&reference)?.into()),
                Event::Eof => Part::End,
                _ => continue,
            });
        }
    }

    fn open(&mut self, start: &BytesStart<'_>) -> Result<Open> {
        let offset = self.offset();
        let mut attributes = Vec::new();
        for attribute in start.attributes() {
            let attribute = match attribute {
                Ok(attribute) => attribute,
                Err(error) => return Err(self.error(offset, error.to_string())),
            };
            let value = match attribute.normalized_value(XmlVersion::Implicit1_0) {
                Ok(value) => value.into_owned(),
                Err(error) => return Err(self.error(offset, error.to_string())),
            };
            attributes.push((attribute.key.into_inner().to_owned(), value));
        }
        Ok(Open {
            name: start.local_name().into_inner().to_owned(),
            attributes,
            offset,
        })
    }

    fn resolved(&mut self, reference: &BytesRef<'_>) -> Result<char> {
        let character = match reference.resolve_char_ref() {
            Ok(character) => character,
            Err(error) => {
                let offset = self.offset();
                return Err(self.error(offset, error.to_string()));
            }
        };
        let name = reference.xml10_content();
        let named = || match &*name {
            "amp" => Some('&'),
            "lt" => Some('<'),
            "gt" => Some('>'),
            "quot" => Some('"'),
            "apos" => Some('\''),
            _ => None,
        };
        character.or_else(named).ok_or_else(|| {
            let offset = self.offset();
            self.error(offset, format!("the entity “{name}” is not known"))
        })
    }

    fn offset(&self) -> usize {
        self.reader.buffer_position() as usize
    }

    fn unfinished(&mut self) -> NewsError {
        self.error(self.source.len(), "the document ends too early".to_owned())
    }

    fn error(&mut self, offset: usize, reason: String) -> NewsError {
        let position = self.position(offset);
        NewsError::NotNews {
            line: position.line,
            column: position.column,
            reason,
        }
    }

    /// The position of an offset. Asked in order, the whole document is gone through once.
    fn position(&mut self, offset: usize) -> Position {
        let (start, mut position) = match self.known {
            known if known.0 <= offset => known,
            _ => (0, Position::new(1, 1)),
        };
        for character in self.source.get(start..offset).unwrap_or_default().chars() {
            match character {
                '\n' => position = Position::new(position.line + 1, 1),
                _ => position.column += 1,
            }
        }
        self.known = (offset, position);
        position
    }
}

/// The character that an element `character` stands for.
fn character(open: &Open) -> Option<char> {
    let code = open
        .attribute("code")
        .filter(|_| open.name == "character")?;
    u32::from_str_radix(code, 16).ok().and_then(char::from_u32)
}
