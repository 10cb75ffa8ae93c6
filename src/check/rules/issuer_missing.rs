use super::prelude::*;

docs! {
    /// Nobody is named as issuer.
    ///
    /// ## Why
    /// Who speaks is the first thing that a newsroom asks, and feeds carry it as the creator. A
    /// label that no vocabulary knows counts as an issuer: `unresolved-label` reports it.
    ///
    /// ## Example
    /// `Issued by:` with nothing behind it.
    ///
    /// ## Source
    /// Every page seen since 2015 names one.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    let unresolved = item.news.unresolved_in(Field::IssuedBy).next();
    if item.news.issued_by.is_empty() && unresolved.is_none() {
        report.field(Field::IssuedBy, "the issuer is missing");
    }
}
