//! Whole archives: files, folders and web archives, read in parallel.

mod http;
mod inputs;
mod warc;

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, TryRecvError, sync_channel};
use std::thread;

use super::any::{Any, any_in};
use crate::error::{NewsError, Result};
use crate::model::Address;
use inputs::{Batch, Bytes, Input};

/// One input of an archive, read or not.
#[derive(Debug)]
#[non_exhaustive]
pub struct Reading {
    /// The path of the file; for a record of a web archive, a space and its address follow.
    pub name: String,
    /// What it holds, or why it could not be read.
    pub result: Result<Any>,
}

/// How far reading has come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Inputs read so far: files and records of web archives.
    pub inputs: u64,
    /// The items in them.
    pub items: u64,
    /// The inputs that could not be read.
    pub errors: u64,
    /// Bytes of the files behind them.
    pub bytes: u64,
    /// Bytes of all files; 0 until they are found.
    pub total_bytes: u64,
}

/// Reads many inputs, in their order: files, folders, and web archives (WARC, also compressed).
///
/// Folders are read with all folders in them, in the order of their names, without hidden files,
/// links to folders, and what cannot be news by its ending (`.jpg`, `.pdf`, …). Of a web archive the
/// successful answers are read whose type is HTML, XML, JSON or plain text; a page without an
/// address of its own gets that of the record.
///
/// The inputs are spread over all cores, and what is in memory at a time is what is read ahead of its
/// use, 64 inputs a core or 32 MiB, however large the archive is. An input that cannot be read is one
/// [`Reading`] with an error; the others go on.
///
/// ```no_run
/// for reading in osce_news::read::many(["archive", "crawl.warc.gz"]) {
///     match reading.result {
///         Ok(found) => println!("{}: {} items", reading.name, found.items().len()),
///         Err(error) => eprintln!("{}: {error}", reading.name),
///     }
/// }
/// ```
pub fn many<P: AsRef<Path>>(paths: impl IntoIterator<Item = P>) -> Many {
    let paths: Vec<PathBuf> = paths.into_iter().map(|path| path.as_ref().into()).collect();
    let total = Arc::new(AtomicU64::new(0));
    let (sender, inputs) = sync_channel(0);
    let found = Arc::clone(&total);
    thread::spawn(move || inputs::send(&paths, &found, sender));
    Many {
        inputs,
        read: VecDeque::new(),
        coming: VecDeque::new(),
        coming_bytes: 0,
        progress: Progress::default(),
        total,
        callback: None,
    }
}

/// What is read ahead of its use: so many batches a thread, and so many bytes.
const BATCHES: usize = 4;
const BYTES: u64 = 32 << 20;

/// What was read of a batch and what is left of it, or the panic that ended it.
type Readings = thread::Result<(Vec<(Reading, u64)>, Vec<Input>)>;

/// The readings of [`many`], in order.
pub struct Many {
    inputs: Receiver<Batch>,
    read: VecDeque<(Reading, u64)>,
    /// The batches behind, which are being read, with their lengths in bytes.
    coming: VecDeque<(Receiver<Readings>, u64)>,
    /// The bytes of all of these.
    coming_bytes: u64,
    progress: Progress,
    total: Arc<AtomicU64>,
    callback: Option<Box<dyn FnMut(Progress) + Send>>,
}

impl Many {
    /// Calls a function after each input, in order, on the thread that asks for the readings.
    pub fn on_progress(mut self, callback: impl FnMut(Progress) + Send + 'static) -> Self {
        self.callback = Some(Box::new(callback));
        self
    }

    /// How far reading has come.
    pub fn progress(&self) -> Progress {
        self.progress
    }

    /// Takes the next batch, with those behind it begun, so that the cores have work while the
    /// readings are used.
    fn next_batch(&mut self) {
        let most = BATCHES * rayon::current_num_threads();
        while self.coming.len() <= most && self.coming_bytes < BYTES {
            let Ok(batch) = self.inputs.recv() else {
                break;
            };
            self.coming_bytes += batch.bytes;
            self.coming.push_back((begin(batch.inputs), batch.bytes));
        }
        let Some((batch, bytes)) = self.coming.pop_front() else {
            return;
        };
        let (read, rest) = wait(&batch).unwrap_or_else(|panic| resume_unwind(panic));
        self.read.extend(read);
        if rest.is_empty() {
            self.coming_bytes -= bytes;
        } else {
            self.coming.push_front((begin(rest), bytes));
        }
    }
}

/// Reads a batch, or the beginning of it where that was much: a compressed answer can be a thousand
/// times as long as its record.
fn begin(batch: Vec<Input>) -> Receiver<Readings> {
    let (sender, receiver) = sync_channel(1);
    rayon::spawn_fifo(move || {
        let read = || {
            let mut inputs = batch.into_iter();
            let mut readings = Vec::with_capacity(inputs.len());
            let mut length = 0;
            while length < Batch::BYTES
                && let Some(Input { name, size, bytes }) = inputs.next()
            {
                let result = read(bytes, size, &mut length);
                readings.push((Reading { name, result }, size));
            }
            (readings, inputs.collect())
        };
        // Nobody waits for it any more where the readings were dropped.
        let _ = sender.send(catch_unwind(AssertUnwindSafe(read)));
    });
    receiver
}

impl std::fmt::Debug for Many {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Many")
            .field("progress", &self.progress)
            .finish_non_exhaustive()
    }
}

impl Iterator for Many {
    type Item = Reading;

    fn next(&mut self) -> Option<Reading> {
        if self.read.is_empty() {
            self.next_batch();
        }
        let (reading, bytes) = self.read.pop_front()?;
        let progress = &mut self.progress;
        progress.inputs += 1;
        progress.bytes += bytes;
        progress.total_bytes = self.total.load(Ordering::Relaxed);
        match &reading.result {
            Ok(found) => progress.items += found.items().len() as u64,
            Err(_) => progress.errors += 1,
        }
        if let Some(callback) = &mut self.callback {
            callback(self.progress);
        }
        Some(reading)
    }
}

/// Waits for a batch. A thread of the pool takes part in the work: it may be the only one.
fn wait(batch: &Receiver<Readings>) -> Readings {
    while rayon::current_thread_index().is_some() {
        match batch.try_recv() {
            Ok(read) => return read,
            Err(TryRecvError::Disconnected) => break,
            Err(TryRecvError::Empty) => {
                if rayon::yield_now() != Some(rayon::Yield::Executed) {
                    thread::yield_now();
                }
            }
        }
    }
    batch.recv().unwrap_or_else(|_| Ok(Default::default()))
}

/// Reads an input, and adds the length of its text in bytes.
fn read(bytes: Bytes, size: u64, length: &mut u64) -> Result<Any> {
    let mut any = |bytes: &[u8], charset: Option<&str>| {
        *length += bytes.len() as u64;
        any_in(bytes, charset)
    };
    match bytes {
        Bytes::Of(path) => any(&inputs::file(&path, size)?, None),
        Bytes::Record(record) => {
            let answer = http::body(record.answer()?)?;
            let mut found = any(&answer.body, answer.charset.as_deref())?;
            if let (Any::Page(page), Ok(address)) = (&mut found, record.uri.parse::<Address>()) {
                page.item.add_address(address);
            }
            Ok(found)
        }
        Bytes::Failed(error) => Err(error),
    }
}

/// The error for something that could not be read.
fn unread(reason: impl std::fmt::Display) -> NewsError {
    NewsError::Unread {
        reason: reason.to_string(),
    }
}
