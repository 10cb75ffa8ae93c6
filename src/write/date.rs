//! Dates in the forms that formats ask for.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, Timelike, Utc};

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// The first moment of a day.
pub(super) fn start_of(day: NaiveDate) -> DateTime<Utc> {
    day.and_time(NaiveTime::MIN).and_utc()
}

/// Whether the year has four digits, as all formats here require.
pub(super) fn has_four_digits(moment: &DateTime<Utc>) -> bool {
    (0..=9999).contains(&moment.year())
}

/// RFC 822 with a year of four digits, as in RSS: `Tue, 05 Nov 2024 00:00:00 GMT`.
pub(super) fn rfc822(moment: DateTime<Utc>) -> String {
    let mut text = String::with_capacity(29);
    text.push_str(match moment.weekday().num_days_from_monday() {
        0 => "Mon, ",
        1 => "Tue, ",
        2 => "Wed, ",
        3 => "Thu, ",
        4 => "Fri, ",
        5 => "Sat, ",
        _ => "Sun, ",
    });
    digits(&mut text, moment.day(), 2);
    text.push(' ');
    text.push_str(MONTHS[moment.month0() as usize]);
    text.push(' ');
    digits(&mut text, moment.year().unsigned_abs(), 4);
    text.push(' ');
    time(&mut text, moment);
    text.push_str(" GMT");
    text
}

/// RFC 3339 in whole seconds, as in Atom: `2024-11-05T00:00:00Z`.
pub(super) fn rfc3339(moment: DateTime<Utc>) -> String {
    let mut text = String::with_capacity(20);
    digits(&mut text, moment.year().unsigned_abs(), 4);
    text.push('-');
    digits(&mut text, moment.month(), 2);
    text.push('-');
    digits(&mut text, moment.day(), 2);
    text.push('T');
    time(&mut text, moment);
    text.push('Z');
    text
}

fn time(text: &mut String, moment: DateTime<Utc>) {
    digits(text, moment.hour(), 2);
    text.push(':');
    digits(text, moment.minute(), 2);
    text.push(':');
    digits(text, moment.second(), 2);
}

fn digits(text: &mut String, number: u32, width: u32) {
    for place in (0..width).rev() {
        let digit = number / 10_u32.pow(place) % 10;
        text.push(char::from_digit(digit, 10).unwrap_or('0'));
    }
}
