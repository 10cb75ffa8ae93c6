//! What there is to read: files found in folders, records found in web archives.

use std::fs::{self, File};
use std::io::{BufReader, Read};
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
    /// The bytes of the file that count as read with it.
    pub(super) size: u64,
    pub(super) bytes: Bytes,
}

pub(super) enum Bytes {
    /// Those of a file, not read yet.
    Of(PathBuf),
    Record(Record),
    Failed(NewsError),
}

impl Input {
    pub(super) fn held_bytes(&self) -> usize {
        match &self.bytes {
            Bytes::Record(record) => record.held_bytes(),
            Bytes::Of(_) | Bytes::Failed(_) => 0,
        }
    }
}

/// Sends all inputs under some paths, in order, until nobody wants more.
pub(super) fn send(paths: &[PathBuf], total: &AtomicU64, to: &SyncSender<Input>) {
    let mut files: Vec<(PathBuf, Result<u64>)> = Vec::new();
    for path in paths {
        find(path, &mut files);
    }
    let sizes = files.iter().filter_map(|(_, size)| size.as_ref().ok());
    total.store(sizes.sum(), Ordering::Relaxed);
    for (path, size) in files {
        let name = path.display().to_string();
        let sent = match size {
            Ok(size) if is_archive(&path) => archive(&path, &name, size, to),
            Ok(size) => {
                let bytes = Bytes::Of(path);
                to.send(Input { name, size, bytes }).is_ok()
            }
            Err(error) => {
                let bytes = Bytes::Failed(error);
                to.send(Input {
                    name,
                    size: 0,
                    bytes,
                })
                .is_ok()
            }
        };
        if !sent {
            return;
        }
    }
}

/// The files at and below a path, with their sizes.
fn find(path: &Path, files: &mut Vec<(PathBuf, Result<u64>)>) {
    let mut waiting = vec![(path.to_owned(), true)];
    while let Some((path, named)) = waiting.pop() {
        let link = || fs::symlink_metadata(&path).is_ok_and(|about| about.is_symlink());
        match fs::metadata(&path) {
            // A link to a folder is followed where it is named: inside a folder it could lead back.
            Ok(about) if about.is_dir() && !named && link() => {}
            Ok(about) if about.is_dir() => match fs::read_dir(&path) {
                Ok(entries) => {
                    let mut inside: Vec<PathBuf> =
                        entries.flatten().map(|entry| entry.path()).collect();
                    inside.retain(|path| !is_hidden(path));
                    inside.sort_unstable_by(|a, b| b.cmp(a));
                    waiting.extend(inside.into_iter().map(|path| (path, false)));
                }
                Err(error) => files.push((path, Err(unread(error)))),
            },
            Ok(about) if named || (about.is_file() && may_be_news(&path)) => {
                files.push((path, Ok(about.len())));
            }
            Ok(_) => {}
            Err(_) if !named && !may_be_news(&path) => {}
            Err(error) => files.push((path, Err(unread(error)))),
        }
    }
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

/// A file's bytes, if they are within the limit.
pub(super) fn file(path: &Path) -> Result<Vec<u8>> {
    let file = File::open(path).map_err(unread)?;
    let length = file.metadata().map_or(0, |about| about.len());
    if length > INPUT_LIMIT as u64 {
        return Err(NewsError::TooLarge {
            length,
            limit: INPUT_LIMIT as u64,
        });
    }
    let mut bytes = Vec::with_capacity(length as usize);
    file.take(INPUT_LIMIT as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(unread)?;
    Ok(bytes)
}

/// Sends the records of a web archive; whether more are wanted. What is broken ends the archive.
fn archive(path: &Path, name: &str, size: u64, to: &SyncSender<Input>) -> bool {
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
        to.send(input).is_ok()
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
