use super::prelude::*;
use crate::check::dates::in_words;
use crate::read::days_in;

docs! {
    /// The day of issue is missing.
    ///
    /// ## Why
    /// Without it a feed cannot be sorted and a reader cannot tell news from history. A day that
    /// the text names is offered as a hint and never filled in: an item may be issued before or
    /// after what it tells of. A date that cannot be read counts here too.
    ///
    /// ## Example
    /// `Issued on:` with nothing behind it, as text captures of the pages of 2025 have it.
    ///
    /// ## Source
    /// The newsroom prints the day of issue over every item.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    if item.news.issued_on.is_some() {
        return;
    }
    let dateline = item.news.dateline.as_ref().and_then(|line| line.date);
    let named = dateline.map(|day| ("dateline", in_words(day)));
    let named = named.or_else(|| {
        item.texts.iter().find_map(|text| {
            let day = days_in(text.text).next()?;
            Some(("text", text.text[day.range].to_owned()))
        })
    });
    let finding = report.field(Field::IssuedOn, "the day of issue is missing");
    if let Some((place, day)) = named {
        finding.help(format!("the {place} names {day}"));
    }
}
