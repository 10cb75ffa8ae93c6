//! Days in the tokens of a text.

use chrono::{Datelike, Months, NaiveDate};

use super::lexicon::Senses;
use super::scan::{Kind, Shape};
use super::text::{Text, year};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A day of a month, with the year where it stands there.
pub(super) struct Day {
    pub(super) day: u32,
    pub(super) month: u32,
    pub(super) year: Option<i32>,
    /// The index of its last token.
    pub(super) last: usize,
}

impl Day {
    /// The date; where the year is missing, the one that is nearest to another day.
    pub(super) fn near(&self, other: Option<NaiveDate>) -> Option<NaiveDate> {
        let in_year = |year| NaiveDate::from_ymd_opt(year, self.month, self.day);
        if let Some(year) = self.year {
            return in_year(year);
        }
        let other = other?;
        let half = Months::new(6);
        let (from, to) = (
            other.checked_sub_months(half)?,
            other.checked_add_months(half)?,
        );
        (from.year()..=to.year())
            .filter_map(in_year)
            .find(|day| (from..to).contains(day))
    }
}

/// The day that begins with this token: `15 November 2024`, `15 November`.
pub(super) fn day_month(text: Text<'_>, at: usize) -> Option<Day> {
    let day = small_number(text, at)?;
    let month = month(text, at + 1)?;
    let year = year_behind(text, at + 1);
    NaiveDate::from_ymd_opt(year.unwrap_or(2000), month, day)?;
    Some(Day {
        day,
        month,
        year,
        last: at + 1 + usize::from(year.is_some()),
    })
}

/// Whether this token and the month behind it, with the year behind that, are no day.
pub(super) fn impossible(text: Text<'_>, at: usize) -> bool {
    let (Some(day), Some(month)) = (small_number(text, at), month(text, at + 1)) else {
        return false;
    };
    let year = year_behind(text, at + 1).unwrap_or(2000);
    let beyond = day == 0 || NaiveDate::from_ymd_opt(year, month, day).is_none();
    let verb = text.word(at + 1) == "May" || (text.word(at + 1) == "March" && day > 31);
    beyond && !verb
}

/// The year behind the token of a month.
pub(super) fn year_behind(text: Text<'_>, month: usize) -> Option<i32> {
    let token = text.tokens.get(month + 1)?;
    let apart = !token.shape.has(Shape::GLUED) && token.kind == Kind::Number;
    year(text.of(token)).filter(|_| apart)
}

/// The month that this token names, from 1.
pub(super) fn month(text: Text<'_>, at: usize) -> Option<u32> {
    let token = text
        .tokens
        .get(at)
        .filter(|it| it.senses.has(Senses::MONTH))?;
    let word = text.of(token);
    let named = (1..)
        .zip(MONTHS)
        .find(|(_, name)| name.eq_ignore_ascii_case(word));
    named.map(|(number, _)| number)
}

fn small_number(text: Text<'_>, at: usize) -> Option<u32> {
    let word = text.word(at);
    let digits = word.len() <= 2 && word.bytes().all(|byte| byte.is_ascii_digit());
    word.parse().ok().filter(|_| digits)
}

/// The day of the week.
pub(super) fn weekday(date: NaiveDate) -> &'static str {
    match date.weekday() {
        chrono::Weekday::Mon => "Monday",
        chrono::Weekday::Tue => "Tuesday",
        chrono::Weekday::Wed => "Wednesday",
        chrono::Weekday::Thu => "Thursday",
        chrono::Weekday::Fri => "Friday",
        chrono::Weekday::Sat => "Saturday",
        chrono::Weekday::Sun => "Sunday",
    }
}

/// The day as texts write it: `15 November 2024`.
pub(super) fn in_words(date: NaiveDate) -> String {
    let month = MONTHS[date.month0() as usize];
    format!("{} {month} {}", date.day(), date.year())
}
