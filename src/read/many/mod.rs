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

use rayon::prelude::*;

use super::any::{Any, any_in};
use crate::error::{NewsError, Result};
use crate::model::Address;
use inputs::{Bytes, Input};

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
/// The inputs are spread over all cores, and what is in memory at a time is two batches, one that is
/// used and one that is read, however large the archive is. An input that cannot be read is one
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
    let (sender, inputs) = sync_channel(BATCH);
    let found = Arc::clone(&total);
    thread::spawn(move || inputs::send(&paths, &found, &sender));
    Many {
        inputs,
        read: VecDeque::new(),
        coming: None,
        progress: Progress::default(),
        total,
        callback: None,
    }
}

/// How many inputs a batch has, and how many bytes of web archives.
const BATCH: usize = 256;
const BATCH_BYTES: usize = 32 << 20;

/// What was read of a batch, or the panic that ended it.
type Batch = thread::Result<Vec<(Reading, u64)>>;

/// The readings of [`many`], in order.
pub struct Many {
    inputs: Receiver<Input>,
    read: VecDeque<(Reading, u64)>,
    /// The batch behind, which is being read.
    coming: Option<Receiver<Batch>>,
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

    /// Takes the batch that is being read, and begins with the one behind it, so that the cores have
    /// work while the readings are used.
    fn next_batch(&mut self) {
        let batch = self.coming.take().unwrap_or_else(|| self.begin_batch());
        self.coming = Some(self.begin_batch());
        match wait(&batch) {
            Ok(read) => self.read.extend(read),
            Err(panic) => resume_unwind(panic),
        }
    }

    fn begin_batch(&mut self) -> Receiver<Batch> {
        let mut batch = Vec::new();
        let mut bytes = 0;
        while let Ok(input) = self.inputs.recv() {
            bytes += input.held_bytes();
            batch.push(input);
            if batch.len() >= BATCH || bytes >= BATCH_BYTES {
                break;
            }
        }
        let (sender, receiver) = sync_channel(1);
        rayon::spawn(move || {
            let read = || batch.into_par_iter().map(read).collect();
            // Nobody waits for it any more where the readings were dropped.
            let _ = sender.send(catch_unwind(AssertUnwindSafe(read)));
        });
        receiver
    }
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
fn wait(batch: &Receiver<Batch>) -> Batch {
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
    batch.recv().unwrap_or_else(|_| Ok(Vec::new()))
}

fn read(input: Input) -> (Reading, u64) {
    let Input { name, size, bytes } = input;
    let result = match bytes {
        Bytes::Of(path) => inputs::file(&path).and_then(|bytes| any_in(&bytes, None)),
        Bytes::Record(record) => record.answer().and_then(http::body).and_then(|answer| {
            let mut found = any_in(&answer.body, answer.charset.as_deref())?;
            if let (Any::Page(page), Ok(address)) = (&mut found, record.uri.parse::<Address>()) {
                page.item.add_address(address);
            }
            Ok(found)
        }),
        Bytes::Failed(error) => Err(error),
    };
    (Reading { name, result }, size)
}

/// The error for something that could not be read.
fn unread(reason: impl std::fmt::Display) -> NewsError {
    NewsError::Unread {
        reason: reason.to_string(),
    }
}
