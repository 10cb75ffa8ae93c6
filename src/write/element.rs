//! The layer that all XML goes through, and that cannot write ill-formed XML.
//!
//! Names are checked when the crate is compiled, elements close themselves, attributes are written
//! with their tag, and every text is escaped and looked through for characters that XML forbids in
//! the one pass that writes it.

use std::io::Write;

use super::IllegalCharacters;
use super::scan::find;
use crate::error::{NewsError, Result};
use crate::model::{Field, Place};

/// A name of an element or attribute, with its prefix, and the markup made of it.
#[derive(Clone, Copy)]
pub(super) struct Name {
    /// `<name>`
    start: &'static str,
    /// `</name>`
    end: &'static str,
    /// `" name="`, with the mark that closes the attribute before.
    attribute: &'static str,
}

impl Name {
    /// The name with its markup; what is no ASCII name of XML Namespaces stops the build. Made by
    /// [`name!`], so that all are of one name.
    pub(super) const fn new(
        text: &'static str,
        start: &'static str,
        end: &'static str,
        attribute: &'static str,
    ) -> Self {
        let bytes = text.as_bytes();
        let mut colons = 0;
        let mut at = 0;
        let mut begins = true;
        while at < bytes.len() {
            let byte = bytes[at];
            if byte == b':' {
                assert!(!begins && colons == 0, "a prefix and one colon");
                colons += 1;
                begins = true;
            } else {
                let letter = byte.is_ascii_alphabetic() || byte == b'_';
                let inner = letter || byte.is_ascii_digit() || byte == b'-' || byte == b'.';
                assert!(if begins { letter } else { inner }, "a character of names");
                begins = false;
            }
            at += 1;
        }
        assert!(!begins, "a name is not empty");
        Self {
            start,
            end,
            attribute,
        }
    }

    /// The name of an attribute with this value in its markup; one that would have to be escaped
    /// stops the build. Made by [`attribute!`], so that both are of one value.
    pub(super) const fn with_value(self, value: &str, attribute: &'static str) -> Self {
        let bytes = value.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            let escaped = matches!(bytes[at], b'"' | b'&' | b'<' | b'>');
            assert!(
                !escaped && matches!(bytes[at], b' '..=b'~'),
                "a plain value"
            );
            at += 1;
        }
        Self { attribute, ..self }
    }

    /// The name as it is written.
    pub(super) fn as_str(self) -> &'static str {
        &self.start[1..self.start.len() - 1]
    }

    /// The start tag up to its attributes.
    fn open(self) -> &'static str {
        &self.start[..self.start.len() - 1]
    }
}

/// A [`Name`] from a literal, checked when the crate is compiled.
macro_rules! name {
    ($text:literal) => {
        const {
            $crate::write::element::Name::new(
                $text,
                concat!("<", $text, ">"),
                concat!("</", $text, ">"),
                concat!("\" ", $text, "=\""),
            )
        }
    };
}

/// An [`Attribute`] from two literals, checked when the crate is compiled.
macro_rules! attribute {
    ($name:literal, $value:literal) => {
        (
            const {
                $crate::write::element::name!($name)
                    .with_value($value, concat!("\" ", $name, "=\"", $value))
            },
            "",
        )
    };
}

pub(super) use {attribute, name};

/// An attribute and its value, which is empty where [`attribute!`] put it into the name's markup.
pub(super) type Attribute<'a> = (Name, &'a str);

/// What becomes of a character that XML forbids.
#[derive(Clone, Copy)]
pub(super) enum Forbidden {
    Policy(IllegalCharacters),
    /// An element of this name with the code point in hexadecimal as its `code`.
    Element(Name),
}

/// A writer of XML in UTF-8.
pub(super) struct Xml<W: Write> {
    out: W,
    forbidden: Forbidden,
    place: Place,
    in_cdata: bool,
}

impl<W: Write> Xml<W> {
    /// A writer of markup without a declaration.
    pub(super) fn fragment(out: W, forbidden: Forbidden) -> Self {
        Self {
            out,
            forbidden,
            place: Place::field(Field::Title),
            in_cdata: false,
        }
    }

    /// Writes a whole document with this root.
    pub(super) fn document(
        out: W,
        forbidden: Forbidden,
        root: Name,
        attributes: &[Attribute<'_>],
        content: impl FnOnce(&mut Self) -> Result<()>,
    ) -> Result<()> {
        let mut xml = Self::fragment(out, forbidden);
        xml.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")?;
        xml.element(root, attributes, content)?;
        xml.raw("\n")?;
        Ok(xml.out.flush()?)
    }

    /// Names the text that is written next, for the error about a forbidden character in it.
    pub(super) fn at(&mut self, place: Place) -> &mut Self {
        self.place = place;
        self
    }

    /// Writes an element and, inside it, its content.
    #[inline(always)]
    pub(super) fn element(
        &mut self,
        name: Name,
        attributes: &[Attribute<'_>],
        content: impl FnOnce(&mut Self) -> Result<()>,
    ) -> Result<()> {
        if attributes.is_empty() {
            self.raw(name.start)?;
        } else {
            self.tag(name, attributes)?;
            self.raw("\">")?;
        }
        content(self)?;
        self.raw(name.end)
    }

    /// Writes an element that holds nothing but text.
    #[inline(always)]
    pub(super) fn leaf(
        &mut self,
        name: Name,
        attributes: &[Attribute<'_>],
        text: &str,
    ) -> Result<()> {
        self.element(name, attributes, |xml| xml.text(text))
    }

    /// Writes an element without content.
    #[inline(always)]
    pub(super) fn empty(&mut self, name: Name, attributes: &[Attribute<'_>]) -> Result<()> {
        if attributes.is_empty() {
            self.raw(name.open())?;
            return self.raw("/>");
        }
        self.tag(name, attributes)?;
        self.raw("\"/>")
    }

    /// Starts a new line, for people who read the output.
    pub(super) fn line(&mut self) -> Result<()> {
        self.raw("\n")
    }

    /// Writes text.
    #[inline]
    pub(super) fn text(&mut self, text: &str) -> Result<()> {
        // Inside a CDATA section the reader of the HTML in it resolves the reference, outside the
        // reader of the XML. The RSS Board asks for the numeric form of `<` in plain text; that of
        // `&` is read wrongly by Ruby where `lt;` or the like follows it.
        self.escaped::<false>(text, |byte| match byte {
            b'&' => Some("&amp;"),
            b'<' => Some("&#x3C;"),
            b'>' => Some("&gt;"),
            b'\r' => Some("&#13;"),
            _ => None,
        })
    }

    /// Writes plain text where readers expect HTML in escaped form.
    pub(super) fn text_as_html(&mut self, text: &str) -> Result<()> {
        self.escaped::<false>(text, |byte| match byte {
            b'&' => Some("&amp;amp;"),
            b'<' => Some("&amp;lt;"),
            b'>' => Some("&amp;gt;"),
            b'\r' => Some("&#13;"),
            _ => None,
        })
    }

    /// Writes a CDATA section. Nothing in it can end it early: texts and values are escaped as
    /// everywhere else.
    pub(super) fn cdata(&mut self, content: impl FnOnce(&mut Self) -> Result<()>) -> Result<()> {
        if self.in_cdata {
            return content(self);
        }
        self.in_cdata = true;
        self.raw("<![CDATA[")?;
        content(self)?;
        self.in_cdata = false;
        self.raw("]]>")
    }

    /// What was written to.
    pub(super) fn into_inner(self) -> W {
        self.out
    }

    /// Writes a start tag up to the last value, without the mark behind it.
    #[inline(always)]
    fn tag(&mut self, name: Name, attributes: &[Attribute<'_>]) -> Result<()> {
        self.raw(name.open())?;
        for (index, (attribute, value)) in attributes.iter().enumerate() {
            if attributes[..index]
                .iter()
                .any(|(other, _)| other.start == attribute.start)
            {
                continue;
            }
            let markup = attribute.attribute;
            self.raw(if index == 0 { &markup[1..] } else { markup })?;
            if !value.is_empty() {
                self.value(value)?;
            }
        }
        Ok(())
    }

    fn value(&mut self, value: &str) -> Result<()> {
        self.escaped::<true>(value, |byte| match byte {
            b'&' => Some("&amp;"),
            b'<' => Some("&lt;"),
            b'>' => Some("&gt;"),
            b'"' => Some("&quot;"),
            b'\r' => Some("&#13;"),
            b'\n' => Some("&#10;"),
            b'\t' => Some("&#9;"),
            _ => None,
        })
    }

    /// Copies text up to each byte that stops, and that byte's replacement.
    #[inline]
    fn escaped<const QUOTES: bool>(
        &mut self,
        text: &str,
        replacement: impl Fn(u8) -> Option<&'static str>,
    ) -> Result<()> {
        let mut written = 0;
        let mut at = 0;
        while let Some(found) = find::<QUOTES>(&text.as_bytes()[at..]) {
            at += found;
            let byte = text.as_bytes()[at];
            if let Some(replacement) = replacement(byte) {
                self.raw(&text[written..at])?;
                self.raw(replacement)?;
                at += 1;
                written = at;
            } else if let Some(character) = forbidden_at(text, at) {
                self.raw(&text[written..at])?;
                self.illegal(text, at, character)?;
                at += character.len_utf8();
                written = at;
            } else {
                at += 1;
            }
        }
        self.raw(&text[written..])
    }

    #[cold]
    fn illegal(&mut self, text: &str, at: usize, character: char) -> Result<()> {
        match self.forbidden {
            Forbidden::Policy(IllegalCharacters::Strip) => Ok(()),
            Forbidden::Policy(IllegalCharacters::Replace) => self.raw("\u{FFFD}"),
            Forbidden::Policy(IllegalCharacters::Reject) => Err(NewsError::IllegalCharacter {
                place: self.place,
                position: u32::try_from(text[..at].chars().count() + 1).unwrap_or(u32::MAX),
                character,
                item: None,
            }),
            Forbidden::Element(name) => {
                let code = format!("{:04X}", u32::from(character));
                self.empty(name, &[(name!("code"), &code)])
            }
        }
    }

    #[inline(always)]
    fn raw(&mut self, text: &str) -> Result<()> {
        Ok(self.out.write_all(text.as_bytes())?)
    }
}

/// The character that begins at a byte, where XML 1.0 has no way to write it.
fn forbidden_at(text: &str, at: usize) -> Option<char> {
    let character = text.get(at..)?.chars().next()?;
    is_forbidden(character).then_some(character)
}

/// Whether XML 1.0 has no way to write a character.
pub(super) fn is_forbidden(character: char) -> bool {
    match character {
        '\t' | '\n' | '\r' => false,
        '\u{FFFE}' | '\u{FFFF}' => true,
        _ => character < ' ',
    }
}
