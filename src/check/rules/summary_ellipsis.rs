use super::prelude::*;
use chrono::Datelike;

docs! {
    /// The summary ends in `...`.
    ///
    /// ## Why
    /// The dots were put there by a program; the sentence mostly was at its end.
    ///
    /// Until 2021 summaries of the newsroom ended so by design: only items issued since 2022, or
    /// without a day of issue, are looked at.
    ///
    /// ## Example
    /// `… trained in Osh...` where the first paragraph ends `trained in Osh.`: then the full stop is
    /// a sure correction.
    ///
    /// ## Source
    /// None of 69 summaries since 2022.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    let old = item.news.issued_on.is_some_and(|on| on.year() < 2022);
    let Some(summary) = item.summary().filter(|_| !old) else {
        return;
    };
    let trimmed = summary.text.trim_end();
    let whole = trimmed.trim_end_matches(['.', '…']);
    let dots = &trimmed[whole.len()..];
    if !dots.contains("...") && !dots.contains('…') {
        return;
    }
    let range = whole.len()..trimmed.len();
    let finished = item.body().any(|text| {
        text.text.strip_prefix(whole).is_some_and(|rest| rest.trim() == ".")
    });
    let finding = report.text(summary, range, "the summary ends in dots");
    if finished {
        finding.fix(".");
    }
}
