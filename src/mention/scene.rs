//! The names in a text, and what else is known of the text.

use std::cell::OnceCell;

use chrono::NaiveDate;

use super::facts::Facts;
use super::lexicon::Hit;
use super::meaning::Meaning;
use super::surroundings as around;
use crate::vocabulary::Structure;

/// What a name is read in.
pub(super) struct Scene<'t> {
    pub(super) text: &'t str,
    /// The names, in their order.
    pub(super) hits: &'t [Hit],
    /// The day of the text.
    pub(super) on: Option<NaiveDate>,
    pub(super) facts: &'t Facts<'t>,
    pub(super) is_of_the_osce: OnceCell<bool>,
    /// Where the last name of a language ended.
    pub(super) language_end: Option<usize>,
}

impl Scene<'_> {
    /// Whether the text names the OSCE, or a structure that is no one else's; the FSC has chairs
    /// of its own.
    pub(super) fn is_of_the_osce(&self) -> bool {
        *self.is_of_the_osce.get_or_init(|| {
            let ours = |hit: &Hit| {
                matches!(hit.meaning, Meaning::Structure(structure, ..)
                    if structure != Structure::ForumForSecurityCoOperation)
            };
            self.facts.names_osce() || self.hits.iter().any(ours)
        })
    }

    /// The start of a name, moved back over "OSCE".
    pub(super) fn with_osce(&self, start: usize) -> usize {
        around::osce_before(self.text, start).unwrap_or(start)
    }
}
