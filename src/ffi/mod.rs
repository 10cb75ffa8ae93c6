//! What UniFFI needs beside the derives: custom types, and functions that take and give owned
//! values.
//!
//! Only with the feature `uniffi`. Nothing here is for Rust code: it is the interface of the
//! bindings for Kotlin and Swift, coarse on purpose, since one call costs more there than the work
//! of many getters.

mod document;
mod types;
mod vocabulary;

pub use document::*;
pub use types::*;
pub use vocabulary::*;
