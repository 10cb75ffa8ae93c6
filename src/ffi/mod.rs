//! What UniFFI needs beside the derives: custom types, and functions that take and give owned
//! values.
//!
//! Only with the feature `uniffi`. Nothing here is for Rust code: it is the interface of the
//! bindings for Kotlin and Swift, coarse on purpose, since one call costs more there than the work
//! of many getters.

mod check;
mod document;
mod mention;
mod select;
mod types;
mod vocabulary;
mod write;

pub use check::*;
pub use document::*;
pub use mention::*;
pub use select::*;
pub use types::*;
pub use vocabulary::*;
pub use write::*;

/// Watches long work.
#[uniffi::export(callback_interface)]
pub trait ProgressWatcher: Send + Sync {
    /// Is called before each item with the number of those done; the work stops where it gives
    /// false.
    fn advanced(&self, done: u32, total: u32) -> bool;
}
