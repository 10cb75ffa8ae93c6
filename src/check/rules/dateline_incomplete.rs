use super::prelude::*;
use chrono::{Datelike, NaiveDate};

use crate::check::cities;
use crate::read::days_in;

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
    const NEAR: i64 = 7;
    if let (Some(line), Some((text, range))) = (&item.news.dateline, item.dateline()) {
        let Some(day) = days_in(&line.text).next().filter(|day| day.year.is_none()) else {
            return;
        };
        let issued = item.news.issued_on;
        let sure = issued.filter(|issued| {
            let there = NaiveDate::from_ymd_opt(issued.year(), day.month, day.day);
            there.is_some_and(|there| (there - *issued).num_days().abs() <= NEAR)
        });
        let end = range.start + day.range.end;
        let range = range.start + day.range.start..end;
        let named = &text.text[range.clone()];
        let finding = report.text(text, range.clone(), "the dateline lacks its year");
        if let Some(issued) = sure {
            finding.fix(format!("{named} {}", issued.year()));
        }
    } else if item.news.content_type == Some(ContentType::PressRelease) {
        without_day(item, report);
    }
}

/// `VIENNA – The Chair …`
fn without_day(item: &Item<'_>, report: &mut Report<'_>) {
    let Some(text) = item.body().next() else {
        return;
    };
    let city = text.tokens.iter().take_while(|token| {
        token.shape.has(Shape::CAPITALS) || matches!(text.of(token), "," | "/")
    });
    let Some(last) = city.last().filter(|last| last.kind == Kind::Word) else {
        return;
    };
    let rest = text.text[last.range().end..].trim_start();
    let first = text.word(0);
    let known = cities::all().any(|city| city.to_uppercase().starts_with(first));
    let short = last.range().end < 60 && first.len() > 2;
    if short && known && rest.starts_with(['–', '—', '-']) {
        let range = 0..last.range().end;
        let city = text.text[range.clone()].to_owned();
        let finding = report.text(text, range, "the dateline lacks its date");
        if let Some(issued) = item.news.issued_on {
            finding.suggest(format!("{city}, {}", issued.format("%-d %B %Y")));
        }
    }
}
