//! Writing.

use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{ProgressWatcher, Timestamp};
use crate::error::NewsError;
use crate::model::{Channel, NewsItem};
use crate::write::{
    Content, Format, Ids, IllegalCharacters, Markup, Options, Paging, archives, pages, views,
};

/// How to write; one for all formats, each takes what it has a place for. What is not set is as
/// the library has it.
#[derive(Debug, Clone, Default, uniffi::Record)]
pub struct WriteOptions {
    /// What becomes of characters that XML cannot carry.
    #[uniffi(default)]
    pub characters: Option<IllegalCharacters>,
    /// How much of an item a feed carries.
    #[uniffi(default)]
    pub content: Option<Content>,
    /// How Atom carries the body.
    #[uniffi(default)]
    pub markup: Option<Markup>,
    /// What identifies an item in Atom.
    #[uniffi(default)]
    pub ids: Option<Ids>,
    /// The moment at which the output is made; the library asks no clock.
    #[uniffi(default)]
    pub made_at: Option<Timestamp>,
    /// Links to the other documents of a feed that has several.
    #[uniffi(default)]
    pub paging: Option<Paging>,
}

impl From<WriteOptions> for Options {
    fn from(foreign: WriteOptions) -> Self {
        Self {
            characters: foreign.characters.unwrap_or_default(),
            content: foreign.content.unwrap_or_default(),
            markup: foreign.markup.unwrap_or_default(),
            ids: foreign.ids.unwrap_or_default(),
            made_at: foreign.made_at,
            paging: foreign.paging.unwrap_or_default(),
        }
    }
}

/// Why a callback of the app could not go on.
#[derive(Debug, thiserror::Error, uniffi::Error)]
#[uniffi::export(Display)]
pub enum CallbackError {
    /// It failed.
    #[error("{reason}")]
    Failed {
        /// Why, in words.
        reason: String,
    },
}

impl From<uniffi::UnexpectedUniFFICallbackError> for CallbackError {
    fn from(error: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Failed {
            reason: error.reason,
        }
    }
}

/// Takes the bytes of a feed as they are written.
#[uniffi::export(callback_interface)]
pub trait FeedSink: Send + Sync {
    /// Takes the next bytes. Where it fails, writing ends with the error `Io`.
    fn take(&self, bytes: Vec<u8>) -> Result<(), CallbackError>;
}

struct Sink(Box<dyn FeedSink>);

impl io::Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.take(bytes.to_vec()).map_err(io::Error::other)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The one instance of the writers in this library: each is large.
fn write(
    format: Format,
    channel: &Channel,
    items: &mut dyn Iterator<Item = &NewsItem>,
    options: WriteOptions,
    out: &mut dyn io::Write,
) -> Result<(), NewsError> {
    format.write(channel, items, &options.into(), io::BufWriter::new(out))
}

/// How many bytes a sink is given at once.
const CHUNK: usize = 64 << 10;

/// Writes the channel with these items and gives the bytes.
#[uniffi::export]
pub fn write_bytes(
    format: Format,
    channel: Channel,
    items: Vec<NewsItem>,
    options: WriteOptions,
) -> Result<Vec<u8>, NewsError> {
    let mut out = Vec::new();
    write(format, &channel, &mut items.iter(), options, &mut out)?;
    Ok(out)
}

/// Writes the channel with these items into a sink, some 64 KiB at a time.
///
/// Gives false where `progress` asked to stop; the sink then has a part of the feed.
#[uniffi::export(default(progress = None))]
pub fn write_to_sink(
    format: Format,
    channel: Channel,
    items: Vec<NewsItem>,
    options: WriteOptions,
    sink: Box<dyn FeedSink>,
    progress: Option<Box<dyn ProgressWatcher>>,
) -> Result<bool, NewsError> {
    let total = items.len() as u32;
    let mut going = true;
    let mut items = items.iter().enumerate().map_while(|(done, item)| {
        going = progress
            .as_ref()
            .is_none_or(|progress| progress.advanced(done as u32, total));
        going.then_some(item)
    });
    let mut out = io::BufWriter::with_capacity(CHUNK, Sink(sink));
    write(format, &channel, &mut items, options, &mut out)?;
    Ok(going)
}

/// A file of a feed that has several.
#[derive(Debug, Clone, uniffi::Record)]
pub struct FeedFile {
    /// Its name.
    pub name: String,
    /// What belongs into it.
    pub bytes: Vec<u8>,
}

/// The files that a writer opens, one after the other; each is finished before the next one.
#[derive(Default)]
struct Files(Arc<Mutex<Vec<FeedFile>>>);

impl Files {
    fn open(&self, name: &str) -> io::Result<Self> {
        self.files().push(FeedFile {
            name: name.to_owned(),
            bytes: Vec::new(),
        });
        Ok(Self(Arc::clone(&self.0)))
    }

    fn files(&self) -> MutexGuard<'_, Vec<FeedFile>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take(self) -> Vec<FeedFile> {
        std::mem::take(&mut self.files())
    }
}

impl io::Write for Files {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if let Some(file) = self.files().last_mut() {
            file.bytes.extend_from_slice(bytes);
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Splits a channel into a feed for each field of work, country and structure that its items
/// name, with `feeds.opml` over them.
#[uniffi::export]
pub fn write_views(
    format: Format,
    channel: Channel,
    items: Vec<NewsItem>,
    options: WriteOptions,
) -> Result<Vec<FeedFile>, NewsError> {
    let files = Files::default();
    views(&channel, &items, format, &options.into(), |name| {
        files.open(name)
    })?;
    Ok(files.take())
}

/// Writes a long channel as a paged feed: documents of at most `size` items, each with links to
/// its neighbours.
#[uniffi::export]
pub fn write_pages(
    format: Format,
    channel: Channel,
    items: Vec<NewsItem>,
    size: u32,
    options: WriteOptions,
) -> Result<Vec<FeedFile>, NewsError> {
    let files = Files::default();
    pages(&channel, &items, size, format, &options.into(), |name| {
        files.open(name)
    })?;
    Ok(files.take())
}

/// Writes a long channel, newest items first, as an archived feed: one document with the newest
/// items, and archives of exactly `size` items, which stay in them for good.
#[uniffi::export]
pub fn write_archives(
    format: Format,
    channel: Channel,
    items: Vec<NewsItem>,
    size: u32,
    options: WriteOptions,
) -> Result<Vec<FeedFile>, NewsError> {
    let files = Files::default();
    archives(&channel, &items, size, format, &options.into(), |name| {
        files.open(name)
    })?;
    Ok(files.take())
}

/// The formats that items can be written in.
#[uniffi::export]
pub fn formats() -> Vec<Format> {
    Format::ALL.to_vec()
}

/// The format with exactly this code, such as `rss`.
#[uniffi::export]
pub fn format_from_code(code: &str) -> Option<Format> {
    code.parse().ok()
}

#[uniffi::export]
impl Format {
    /// The format's name on the command line, such as `rss`.
    #[uniffi::method(name = "code")]
    fn foreign_code(&self) -> String {
        self.code().to_owned()
    }

    /// The media type to serve it with.
    #[uniffi::method(name = "media_type")]
    fn foreign_media_type(&self) -> String {
        self.media_type().to_owned()
    }

    /// The usual ending of a file name, without the dot.
    #[uniffi::method(name = "extension")]
    fn foreign_extension(&self) -> String {
        self.extension().to_owned()
    }
}
