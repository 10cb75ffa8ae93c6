//! The names in a text, and what else is known of the text.

use chrono::NaiveDate;

use super::facts::Facts;
use super::lexicon::Hit;
use super::surroundings as around;

/// What a name is read in.
pub(super) struct Scene<'t> {
    pub(super) text: &'t str,
    /// The names, in their order.
    pub(super) hits: Vec<Hit>,
    /// The day of the text.
    pub(super) on: Option<NaiveDate>,
    pub(super) facts: Facts<'t>,
    /// Where the last name of a language ended.
    pub(super) language_end: Option<usize>,
}

impl Scene<'_> {
    /// The start of a name, moved back over "OSCE".
    pub(super) fn with_osce(&self, start: usize) -> usize {
        around::osce_before(self.text, start).unwrap_or(start)
    }
}
