//! One typed view of the news of the OSCE.

pub mod check;
pub mod model;
pub mod read;
pub mod sample;
pub mod vocabulary;
pub mod write;

mod error;
mod words;

pub use error::{NewsError, Result};
