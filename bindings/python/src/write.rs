//! Writing feeds.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate, Utc};
use osce_news::model::{Address, Channel};
use osce_news::vocabulary::List;
use osce_news::write::{
    self, Content, Format, Ids, IllegalCharacters, Markup, Options, SkosSyntax,
};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::codes::Code;
use crate::convert::Bridge;
use crate::error;
use crate::items::Items;

/// The default channel: the OSCE's site.
fn default_channel() -> PyResult<Channel> {
    let address: Address = "https://www.osce.org/".parse().map_err(error::raise)?;
    let mut channel = Channel::new("OSCE news", address);
    channel.language = Some(osce_news::model::LanguageCode::ENGLISH);
    Ok(channel)
}

/// The channel given, or the OSCE's site.
pub(crate) fn channel_of(channel: Option<&Bound<'_, PyAny>>) -> PyResult<Channel> {
    channel.map_or_else(default_channel, Channel::from_py)
}

/// The options of a writer by their names in Python.
fn options(
    characters: &str,
    content: &str,
    markup: &str,
    tag: Option<NaiveDate>,
    made_at: Option<DateTime<Utc>>,
) -> PyResult<Options> {
    const CHARACTERS: &[(&str, IllegalCharacters)] = &[
        ("replace", IllegalCharacters::Replace),
        ("strip", IllegalCharacters::Strip),
        ("reject", IllegalCharacters::Reject),
    ];
    const CONTENT: &[(&str, Content)] = &[("full", Content::Full), ("summary", Content::Summary)];
    const MARKUP: &[(&str, Markup)] = &[("html", Markup::Html), ("xhtml", Markup::Xhtml)];
    let mut options = Options::default();
    options.characters = choice(characters, CHARACTERS)?;
    options.content = choice(content, CONTENT)?;
    options.markup = choice(markup, MARKUP)?;
    options.ids = tag.map_or_else(Ids::default, Ids::Tag);
    options.made_at = made_at;
    Ok(options)
}

/// Writes items (or pages) in a format: gives the bytes, or writes them to a path or a file open
/// for bytes. Items are taken one at a time from any iterable.
#[pyfunction]
#[pyo3(signature = (items, channel = None, *, format = None, to = None, characters = "replace", content = "full", markup = "html", tag = None, made_at = None))]
#[allow(clippy::too_many_arguments, reason = "Python has keywords")]
pub(crate) fn publish<'py>(
    py: Python<'py>,
    items: &Bound<'py, PyAny>,
    channel: Option<&Bound<'py, PyAny>>,
    format: Option<&Bound<'py, PyAny>>,
    to: Option<&Bound<'py, PyAny>>,
    characters: &str,
    content: &str,
    markup: &str,
    tag: Option<NaiveDate>,
    made_at: Option<DateTime<Utc>>,
) -> PyResult<Option<Bound<'py, PyBytes>>> {
    let format = format.map_or(Ok(Format::Rss), Format::from_py)?;
    let channel = channel_of(channel)?;
    let options = options(characters, content, markup, tag, made_at)?;
    let write = |out: &mut dyn Write| {
        let mut items = Items::of(items)?;
        let written = format.write(&channel, &mut items, &options, BufWriter::new(out));
        items.finish()?;
        written.map_err(error::raise)
    };
    match to {
        None => {
            let mut out = Vec::new();
            write(&mut out)?;
            Ok(Some(PyBytes::new(py, &out)))
        }
        Some(file) if file.hasattr("write")? => {
            let mut out = PythonFile { file, failed: None };
            let written = write(&mut out);
            out.failed.map_or(written, Err)?;
            Ok(None)
        }
        Some(path) => {
            whole_file(&path.extract::<PathBuf>()?, write)?;
            Ok(None)
        }
    }
}

/// Writes items (or pages) as several feeds into a folder, and gives the names of the files.
///
/// `split` is "views" (a feed for each field of work, country and structure, and `feeds.opml` over
/// them), "pages" (documents of `size` items that link to each other) or "archives" (a feed with
/// the newest items and archives of `size` items that never change again).
#[pyfunction]
#[pyo3(signature = (items, folder, channel = None, *, split = "views", size = 100, format = None, characters = "replace", content = "full", markup = "html", tag = None, made_at = None))]
#[allow(clippy::too_many_arguments, reason = "Python has keywords")]
pub(crate) fn publish_folder(
    items: &Bound<'_, PyAny>,
    folder: PathBuf,
    channel: Option<&Bound<'_, PyAny>>,
    split: &str,
    size: u32,
    format: Option<&Bound<'_, PyAny>>,
    characters: &str,
    content: &str,
    markup: &str,
    tag: Option<NaiveDate>,
    made_at: Option<DateTime<Utc>>,
) -> PyResult<Vec<String>> {
    let format = format.map_or(Ok(Format::Rss), Format::from_py)?;
    let channel = channel_of(channel)?;
    let options = options(characters, content, markup, tag, made_at)?;
    let held = Items::all(items)?;
    let items = held.iter().map(|held| held.item());
    std::fs::create_dir_all(&folder)?;
    let mut names = Vec::new();
    let mut open = |name: &str| {
        names.push(name.to_owned());
        File::create(folder.join(name))
    };
    let written = match split {
        "views" => write::views(&channel, items, format, &options, &mut open).map(drop),
        "pages" => write::pages(&channel, items, size, format, &options, &mut open).map(drop),
        "archives" => write::archives(&channel, items, size, format, &options, &mut open).map(drop),
        other => {
            let reason = format!("“{other}” is none of views, pages, archives");
            return Err(PyValueError::new_err(reason));
        }
    };
    written.map_err(error::raise)?;
    Ok(names)
}

/// Writes the vocabulary as SKOS, a concept scheme a list.
///
/// `syntax` is "skos-turtle" or "skos-rdfxml". Concepts are named below the address `base`, or
/// `urn:osce-news:` without one.
#[pyfunction]
#[pyo3(signature = (*, syntax = "skos-turtle", base = None))]
pub(crate) fn skos<'py>(
    py: Python<'py>,
    syntax: &str,
    base: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyBytes>> {
    let syntaxes: Vec<_> = SkosSyntax::ALL.iter().map(|&it| (it.code(), it)).collect();
    let syntax = choice(syntax, &syntaxes)?;
    let base = base.map(Address::from_py).transpose()?;
    let mut out = Vec::new();
    write::skos(List::ALL, syntax, base.as_ref(), &mut out).map_err(error::raise)?;
    Ok(PyBytes::new(py, &out))
}

/// The media type of a format and the usual ending of its files.
#[pyfunction]
pub(crate) fn about_format(code: &str) -> PyResult<(&'static str, &'static str)> {
    let format = Format::parse(code)?;
    Ok((format.media_type(), format.extension()))
}

/// The value with this name.
fn choice<T: Copy>(name: &str, choices: &[(&str, T)]) -> PyResult<T> {
    let found = choices.iter().find(|(known, _)| *known == name);
    found.map(|(_, value)| *value).ok_or_else(|| {
        let names: Vec<_> = choices.iter().map(|(name, _)| *name).collect();
        PyValueError::new_err(format!("“{name}” is none of {}", names.join(", ")))
    })
}

/// Writes beside the path and moves the file there when it is whole.
fn whole_file(path: &Path, write: impl FnOnce(&mut dyn Write) -> PyResult<()>) -> PyResult<()> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    let part = path.with_file_name(name);
    let mut out = File::create(&part)?;
    let done = write(&mut out).and_then(|()| Ok(std::fs::rename(&part, path)?));
    if done.is_err() {
        let _ = std::fs::remove_file(&part);
    }
    done
}

/// A Python file object that takes bytes.
struct PythonFile<'a, 'py> {
    file: &'a Bound<'py, PyAny>,
    failed: Option<PyErr>,
}

impl Write for PythonFile<'_, '_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let bytes_in_python = PyBytes::new(self.file.py(), bytes);
        match self.file.call_method1("write", (bytes_in_python,)) {
            Ok(_) => Ok(bytes.len()),
            Err(error) => {
                self.failed = Some(error);
                Err(io::Error::other("the file object raised"))
            }
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
