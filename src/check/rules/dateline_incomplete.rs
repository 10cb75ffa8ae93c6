use super::prelude::*;
use crate::check::dates::in_words;
use chrono::{Datelike, NaiveDate};

use crate::read::{NamedDay, days_in};

docs! {
    /// The dateline lacks its year, or its whole date.
    ///
    /// ## Why
    /// Press releases are kept and quoted for years.
    ///
    /// ## Example
    /// `VIENNA, 15 November – The Chair …`. Where the day of issue is the same or near, its year is
    /// a sure correction; a whole date is only suggested.
    ///
    /// ## Source
    /// 5 of about 275 press releases lack the year, one the date.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    let (Some(line), Some((text, range))) = (&item.news.dateline, item.dateline()) else {
        return;
    };
    if line.date.is_some() {
        return;
    }
    let issued = item.news.issued_on;
    let Some(day) = days_in(&line.text).next() else {
        let finding = report.text(text, range, "the dateline lacks its date");
        if let Some(issued) = issued {
            finding.suggest(format!("{}, {}", line.text, in_words(issued)));
        }
        return;
    };
    if day.year.is_some() {
        return;
    }
    let range = range.start + day.range.start..range.start + day.range.end;
    let named = &text.text[range.clone()];
    let finding = report.text(text, range, "the dateline lacks its year");
    if let Some(issued) = issued.filter(|issued| is_near(&day, *issued)) {
        finding.fix(format!("{named} {}", issued.year()));
    }
}

/// Whether the day lies within a week of another, in the same year.
fn is_near(day: &NamedDay, other: NaiveDate) -> bool {
    const NEAR: i64 = 7;
    let there = NaiveDate::from_ymd_opt(other.year(), day.month, day.day);
    there.is_some_and(|there| (there - other).num_days().abs() <= NEAR)
}
