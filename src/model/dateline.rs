use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Place and day at the head of a press release, as in `VIENNA, 15 November 2024 –`.
///
/// The first paragraph of the body keeps its dateline; this is the typed view of it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct Dateline {
    /// The dateline as printed, without the dash that ends it.
    pub text: String,
    /// The places as printed, in order.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub places: Vec<String>,
    /// The day; none where the page gives no day or no year.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub date: Option<NaiveDate>,
}

impl Dateline {
    /// A dateline with this text, without places and day.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            places: Vec::new(),
            date: None,
        }
    }
}
