//! What there is to read: files found in folders, records found in web archives.

use std::fs::{self, DirEntry, File, Metadata};
use std::io::{self, BufReader, Read};
use std::mem;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::SyncSender;

use flate2::read::MultiGzDecoder;

use super::unread;
use super::warc::{Archive, Record};
use crate::error::{NewsError, Result};
use crate::read::INPUT_LIMIT;

/// One input, on its way to a reader.
pub(super) struct Input {
    pub(super) name: String,
    /// The length of the file, in bytes; of a record, what was read of the archive for it.
    pub(super) size: u64,
    pub(super) bytes: Bytes,
}

pub(super) enum Bytes {
    /// Those of a file, not read yet.
    Of(PathBuf),
    Record(Record),
    Failed(NewsError),
}

/// Inputs that are read one after the other.
#[derive(Default)]
pub(super) struct Batch {
    pub(super) inputs: Vec<Input>,
    /// Their length in bytes, as far as it is known.
    pub(super) bytes: u64,
}

impl Batch {
    const INPUTS: usize = 16;
    pub(super) const BYTES: u64 = 1 << 20;

    fn add(&mut self, input: Input) {
        self.bytes += match &input.bytes {
            Bytes::Of(_) => input.size,
            Bytes::Record(record) => record.held_bytes(),
            Bytes::Failed(_) => 0,
        };
        self.inputs.push(input);
    }

    fn is_full(&self) -> bool {
        self.inputs.len() >= Self::INPUTS || self.bytes >= Self::BYTES
    }
}

/// Sends inputs in batches.
struct Sender {
    batch: Batch,
    to: SyncSender<Batch>,
}

impl Sender {
    /// Whether more are wanted.
    fn send(&mut self, input: Input) -> bool {
        self.batch.add(input);
        !self.batch.is_full() || self.flush()
    }

    fn flush(&mut self) -> bool {
        self.to.send(mem::take(&mut self.batch)).is_ok()
    }
}

/// Sends all inputs under some paths, in order and in batches, until nobody wants more.
pub(super) fn send(paths: &[PathBuf], total: &AtomicU64, to: SyncSender<Batch>) {
    let mut files: Vec<(PathBuf, Result<u64>)> = Vec::new();
    for path in paths {
        find(path, &mut files);
    }
    let sizes = files.iter().filter_map(|(_, size)| size.as_ref().ok());
    total.store(sizes.sum(), Ordering::Relaxed);
    let batch = Batch::default();
    let mut sender = Sender { batch, to };
    for (path, size) in files {
        let name = path.display().to_string();
        let (size, bytes) = match size {
            Ok(size) if is_archive(&path) => match archive(&path, &name, size, &mut sender) {
                true => continue,
                false => return,
            },
            Ok(size) => (size, Bytes::Of(path)),
            Err(error) => (0, Bytes::Failed(error)),
        };
        if !sender.send(Input { name, size, bytes }) {
            return;
        }
    }
    sender.flush();
}

/// What there is at a path.
enum Found {
    Folder,
    /// And its length in bytes.
    File(u64),
    Unread(NewsError),
}

impl From<io::Result<Metadata>> for Found {
    fn from(about: io::Result<Metadata>) -> Self {
        match about {
            Ok(about) if about.is_dir() => Self::Folder,
            Ok(about) => Self::File(about.len()),
            Err(error) => Self::Unread(unread(error)),
        }
    }
}

/// The files at and below a path, with their lengths.
fn find(path: &Path, files: &mut Vec<(PathBuf, Result<u64>)>) {
    let mut waiting = vec![(path.to_owned(), Found::from(fs::metadata(path)))];
    while let Some((path, found)) = waiting.pop() {
        match found {
            Found::File(length) => files.push((path, Ok(length))),
            Found::Unread(error) => files.push((path, Err(error))),
            Found::Folder => {
                let first = waiting.len();
                if let Err(error) = list(&path, &mut waiting) {
                    files.push((path, Err(unread(error))));
                }
                waiting[first..]
                    .sort_unstable_by(|(a, _), (b, _)| b.as_os_str().cmp(a.as_os_str()));
            }
        }
    }
}

/// Adds what is read of a folder, as far as it can be listed.
fn list(folder: &Path, to: &mut Vec<(PathBuf, Found)>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        to.extend(wanted(&entry?));
    }
    Ok(())
}

/// An entry of a folder that is read: a folder, or a file that may be news.
fn wanted(entry: &DirEntry) -> Option<(PathBuf, Found)> {
    let path = entry.path();
    if is_hidden(&path) {
        return None;
    }
    let about = entry.metadata();
    if about.as_ref().is_ok_and(Metadata::is_dir) {
        return Some((path, Found::Folder));
    }
    // A link to a folder is not followed inside a folder: it could lead back.
    let about = match about.as_ref().is_ok_and(Metadata::is_symlink) {
        true => fs::metadata(&path),
        false => about,
    };
    let file = about.as_ref().map_or(true, Metadata::is_file);
    (file && may_be_news(&path)).then(|| (path, about.into()))
}

fn is_hidden(path: &Path) -> bool {
    path.file_name()
        .is_some_and(|name| name.as_encoded_bytes().starts_with(b"."))
}

/// Whether a file in a folder is of a kind that is read, by its ending. One without is.
fn may_be_news(path: &Path) -> bool {
    const ENDINGS: [&str; 12] = [
        "atom", "htm", "html", "json", "jsonl", "rdf", "rss", "shtml", "txt", "warc", "xhtml",
        "xml",
    ];
    let Some(ending) = path.extension() else {
        return true;
    };
    let ending = ending.to_string_lossy().to_ascii_lowercase();
    // Saved pages are often named by the number at the end of their address.
    let number = ending.bytes().all(|byte| byte.is_ascii_digit());
    number || ENDINGS.contains(&ending.as_str()) || is_archive(path)
}

fn is_archive(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let name = name.to_ascii_lowercase();
    name.ends_with(".warc") || name.ends_with(".warc.gz")
}

/// The bytes of a file, if the length that was found is within the limit.
pub(super) fn file(path: &Path, length: u64) -> Result<Vec<u8>> {
    let limit = INPUT_LIMIT as u64;
    if length > limit {
        return Err(NewsError::TooLarge { length, limit });
    }
    let mut bytes = Vec::with_capacity(length as usize);
    File::open(path)
        .and_then(|file| file.take(limit + 1).read_to_end(&mut bytes))
        .map_err(unread)?;
    Ok(bytes)
}

/// Sends the records of a web archive; whether more are wanted. What is broken ends the archive.
fn archive(path: &Path, name: &str, size: u64, to: &mut Sender) -> bool {
    let counted = AtomicU64::new(0);
    let mut before = 0;
    let mut send = |label: String, bytes: Bytes, last: bool| {
        let now = if last {
            size
        } else {
            counted.load(Ordering::Relaxed)
        };
        let input = Input {
            name: label,
            size: now.saturating_sub(before),
            bytes,
        };
        before = now.max(before);
        to.send(input)
    };
    let file = match File::open(path) {
        Ok(file) => Counting {
            file,
            count: &counted,
        },
        Err(error) => return send(name.to_owned(), Bytes::Failed(unread(error)), true),
    };
    let compressed = path
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("gz"));
    let plain: Box<dyn Read + '_> = match compressed {
        true => Box::new(MultiGzDecoder::new(BufReader::new(file))),
        false => Box::new(file),
    };
    for record in Archive::new(BufReader::with_capacity(1 << 16, plain)) {
        let sent = match record {
            Ok(record) => send(
                format!("{name} {}", record.uri),
                Bytes::Record(record),
                false,
            ),
            Err(error) => return send(name.to_owned(), Bytes::Failed(error), true),
        };
        if !sent {
            return false;
        }
    }
    true
}

/// A file that counts the bytes read from it.
struct Counting<'c> {
    file: File,
    count: &'c AtomicU64,
}

impl Read for Counting<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.file.read(buffer)?;
        self.count.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}
