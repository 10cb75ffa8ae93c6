use super::prelude::*;
use crate::check::house;

docs! {
    /// Co-operation or co-ordination is written without its hyphen.
    ///
    /// ## Why
    /// One spelling makes one search.
    ///
    /// Only small letters count: `Shanghai Cooperation Organisation` is another body's name. Names
    /// of the OSCE's own bodies are the business of `official-name`. Quotations are left alone.
    ///
    /// ## Example
    /// `cooperation`, `coordinator`, `coordinated`.
    ///
    /// ## Source
    /// House usage: 48 of 52 places.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    house::spelling(item, report, Senses::UNHYPHENATED, "with a hyphen");
}
