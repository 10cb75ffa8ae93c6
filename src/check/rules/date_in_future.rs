use super::prelude::*;
use crate::check::dates::in_words;

docs! {
    /// The day of issue lies in the future.
    ///
    /// ## Why
    /// Feed readers hide such an item or keep it on top for ever.
    ///
    /// The library has no clock: the rule compares with `today` of the settings and finds nothing
    /// where that is not set.
    ///
    /// ## Example
    /// Issued on 15 November 2042.
    ///
    /// ## Source
    /// A slip of the year in January is the usual case.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    let Some(today) = item.settings.today else {
        return;
    };
    let published = item.news.published_at.map(|moment| moment.date_naive());
    for (field, day) in [
        (Field::IssuedOn, item.news.issued_on),
        (Field::PublishedAt, published.and_then(|day| day.pred_opt())),
    ] {
        if day.is_some_and(|day| day > today) {
            report.field(field, format!("the day lies after {}", in_words(today)));
        }
    }
}
