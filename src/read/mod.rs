//! Reading what the OSCE publishes into the model.
//!
//! Readers take bytes or text and never fetch anything. Each either fails with one
//! [`NewsError`] or gives the item together with everything that it could not place.

mod date;
mod lines;
mod navigation;
mod page;
mod sources;

pub(crate) use date::days_in;
pub use date::{NamedDay, parse_date, parse_dateline};
pub use lines::Leftover;
pub use navigation::{Chair, Drift, Entry, Navigation, Term};
pub use page::{Page, page};
pub use sources::Sources;

use crate::error::NewsError;

/// The largest input that a reader takes, in bytes: 64 MiB.
pub const INPUT_LIMIT: usize = 64 << 20;

/// The bytes as text, without a byte order mark.
fn text_of(bytes: &[u8]) -> Result<&str, NewsError> {
    if bytes.len() > INPUT_LIMIT {
        return Err(NewsError::TooLarge {
            length: bytes.len() as u64,
            limit: INPUT_LIMIT as u64,
        });
    }
    let text = std::str::from_utf8(bytes).map_err(|error| NewsError::NotUtf8 {
        offset: error.valid_up_to() as u64,
    })?;
    Ok(text.strip_prefix('\u{FEFF}').unwrap_or(text))
}
