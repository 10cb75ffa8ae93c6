use super::prelude::*;
use crate::check::house;

docs! {
    /// A word is written the American way.
    ///
    /// ## Why
    /// The OSCE writes British English.
    ///
    /// Names keep their spelling (`Center for Civil Liberties`), and so do quotations.
    ///
    /// ## Example
    /// `center`, `labor`, `neighboring`, `traveled`.
    ///
    /// ## Source
    /// 2 of 426 records.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    house::spelling(item, report, Senses::AMERICAN, "the British way");
}
