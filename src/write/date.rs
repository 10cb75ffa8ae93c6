//! Dates in the forms that formats ask for.

use std::ops::Deref;

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Utc};
use serde::{Serialize, Serializer};

const DAYS: [&[u8; 3]; 7] = [b"Mon", b"Tue", b"Wed", b"Thu", b"Fri", b"Sat", b"Sun"];

const MONTHS: [&[u8; 3]; 12] = [
    b"Jan", b"Feb", b"Mar", b"Apr", b"May", b"Jun", b"Jul", b"Aug", b"Sep", b"Oct", b"Nov", b"Dec",
];

/// The first moment of a day.
pub(super) fn start_of(day: NaiveDate) -> DateTime<Utc> {
    day.and_time(NaiveTime::MIN).and_utc()
}

/// Whether the year has four digits, as all formats here require. XML Schema has no year 0.
pub(super) fn has_four_digits(moment: &DateTime<Utc>) -> bool {
    (1..=9999).contains(&moment.naive_utc().year())
}

/// A date in ASCII.
pub(super) struct Text<const LENGTH: usize>([u8; LENGTH]);

impl<const LENGTH: usize> Deref for Text<LENGTH> {
    type Target = str;

    fn deref(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl<const LENGTH: usize> Serialize for Text<LENGTH> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

/// RFC 822 with a year of four digits, as in RSS: `Tue, 05 Nov 2024 00:00:00 GMT`.
pub(super) fn rfc822(moment: DateTime<Utc>) -> Text<29> {
    let moment = moment.naive_utc();
    let mut text = *b"Mon, 00 Jan 0000 00:00:00 GMT";
    text[..3].copy_from_slice(DAYS[moment.weekday().num_days_from_monday() as usize]);
    text[5..7].copy_from_slice(&two_digits(moment.day()));
    text[8..11].copy_from_slice(MONTHS[moment.month0() as usize]);
    text[12..16].copy_from_slice(&year(moment));
    text[17..25].copy_from_slice(&time(moment));
    Text(text)
}

/// RFC 3339 in whole seconds, as in Atom: `2024-11-05T00:00:00Z`.
pub(super) fn rfc3339(moment: DateTime<Utc>) -> Text<20> {
    let moment = moment.naive_utc();
    let mut text = *b"0000-00-00T00:00:00Z";
    text[..4].copy_from_slice(&year(moment));
    text[5..7].copy_from_slice(&two_digits(moment.month()));
    text[8..10].copy_from_slice(&two_digits(moment.day()));
    text[11..19].copy_from_slice(&time(moment));
    Text(text)
}

fn year(moment: NaiveDateTime) -> [u8; 4] {
    let year = moment.year().unsigned_abs();
    let [century, decade] = [year / 100, year % 100].map(two_digits);
    [century[0], century[1], decade[0], decade[1]]
}

fn time(moment: NaiveDateTime) -> [u8; 8] {
    let mut text = *b"00:00:00";
    text[..2].copy_from_slice(&two_digits(moment.hour()));
    text[3..5].copy_from_slice(&two_digits(moment.minute()));
    text[6..].copy_from_slice(&two_digits(moment.second()));
    text
}

fn two_digits(number: u32) -> [u8; 2] {
    [number / 10, number].map(|digit| b'0' + (digit % 10) as u8)
}
