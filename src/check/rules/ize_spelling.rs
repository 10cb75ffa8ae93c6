use super::prelude::*;
use crate::check::house;

docs! {
    /// A word is written with -ise.
    ///
    /// ## Why
    /// The OSCE follows the Oxford spelling: `organize`, but `analyse`, `exercise`, `advise` and
    /// `supervise`.
    ///
    /// A list of verbs is looked for, in small letters, so that no word is found that only looks
    /// like one. Names (`World Tourism Organisation`) and quotations are left alone.
    ///
    /// ## Example
    /// `organised`, `recognising`, `prioritise`.
    ///
    /// ## Source
    /// House usage: 76 of 78 places.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    house::spelling(item, report, Senses::ISE, "with a z");
}
