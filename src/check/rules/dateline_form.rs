use chrono::Datelike;

use super::prelude::*;

docs! {
    /// The dateline is not divided from the text by a spaced en dash.
    ///
    /// ## Why
    /// Readers and programs find the end of the dateline by it.
    ///
    /// ## Example
    /// `VIENNA, 15 November 2024- The Chair …` for `VIENNA, 15 November 2024 – The Chair …`.
    ///
    /// ## Source
    /// `--` until 2001, a hyphen from 2003 to 2009, mostly the en dash since 2011: only items issued
    /// since 2011, or without a day of issue, are looked at.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    let old = item.news.issued_on.is_some_and(|on| on.year() < 2011);
    let Some((text, range)) = item.dateline().filter(|_| !old) else {
        return;
    };
    let rest = &text.text[range.end..];
    let after = rest.trim_start_matches(|c: char| c.is_whitespace() || "-‑‒–—―−".contains(c));
    let divider = &rest[..rest.len() - after.len()];
    if divider != " – " && !after.is_empty() && !divider.trim().is_empty() {
        let here = range.end..range.end + divider.len();
        report
            .text(text, here, "a spaced en dash ends the dateline")
            .fix(" – ");
    }
}
