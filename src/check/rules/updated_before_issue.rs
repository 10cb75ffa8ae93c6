use super::prelude::*;

docs! {
    /// The last change lies before the day of issue.
    ///
    /// ## Why
    /// One of the two is wrong; Atom readers sort by the change.
    ///
    /// ## Example
    /// Issued on 15 November 2024, updated on 3 November 2024.
    ///
    /// ## Source
    /// RFC 4287, section 4.2.15: `updated` is the most recent moment of change.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    let (Some(updated), Some(issued)) = (item.news.updated_at, item.news.issued_on) else {
        return;
    };
    // Half a day of difference between time zones.
    let latest = updated + chrono::Duration::hours(14);
    if latest.date_naive() < issued {
        report.field(Field::UpdatedAt, "the last change lies before the day of issue");
    }
}
