//! The layer that JSON documents with a long list go through.

use std::cell::RefCell;
use std::io::{self, Write};

use serde::ser::{Error as _, SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};
use serde_json::ser::Formatter;
use serde_json::{Map, Value};

use super::parts::is_blank;
use crate::error::{NewsError, Result};

/// An object of these fields; those that are null, blank or empty are left out.
pub(super) fn object<const N: usize>(fields: [(&str, Value); N]) -> Value {
    let mut object = Map::new();
    for (name, value) in fields {
        let there = match &value {
            Value::Null => false,
            Value::String(text) => !is_blank(text),
            Value::Array(entries) => !entries.is_empty(),
            _ => true,
        };
        if there {
            object.insert(name.to_owned(), value);
        }
    }
    object.into()
}

/// Writes the object `head` with one more field, a list whose entries are made one at a time.
pub(super) fn document(
    mut out: impl Write,
    formatter: impl Formatter,
    head: &Value,
    list: &'static str,
    entries: impl Iterator<Item = Result<Value>>,
) -> Result<()> {
    let document = Document {
        head,
        list,
        entries: Stream {
            entries: RefCell::new(entries),
            failure: RefCell::new(None),
        },
    };
    let mut serializer = serde_json::Serializer::with_formatter(&mut out, formatter);
    let written = document.serialize(&mut serializer);
    if let Some(error) = document.entries.failure.take() {
        return Err(error);
    }
    written.map_err(io::Error::from)?;
    out.write_all(b"\n")?;
    Ok(out.flush()?)
}

struct Document<'a, I> {
    head: &'a Value,
    list: &'static str,
    entries: Stream<I>,
}

impl<I: Iterator<Item = Result<Value>>> Serialize for Document<'_, I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (name, value) in self.head.as_object().into_iter().flatten() {
            map.serialize_entry(name, value)?;
        }
        map.serialize_entry(self.list, &self.entries)?;
        map.end()
    }
}

struct Stream<I> {
    entries: RefCell<I>,
    failure: RefCell<Option<NewsError>>,
}

impl<I: Iterator<Item = Result<Value>>> Serialize for Stream<I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(None)?;
        let mut entries = self.entries.try_borrow_mut().map_err(S::Error::custom)?;
        for entry in &mut *entries {
            match entry {
                Ok(entry) => list.serialize_element(&entry)?,
                Err(error) => {
                    let reason = error.to_string();
                    self.failure.replace(Some(error));
                    return Err(S::Error::custom(reason));
                }
            }
        }
        list.end()
    }
}

/// Writes `<` as `\u003c`, so that the text can stand in a `script` element of a page.
pub(super) struct ForScript;

impl Formatter for ForScript {
    fn write_string_fragment<W>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()>
    where
        W: ?Sized + Write,
    {
        let mut parts = fragment.split('<');
        writer.write_all(parts.next().unwrap_or_default().as_bytes())?;
        for part in parts {
            writer.write_all(b"\\u003c")?;
            writer.write_all(part.as_bytes())?;
        }
        Ok(())
    }
}
