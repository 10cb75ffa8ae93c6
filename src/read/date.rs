use std::ops::Range;

use chrono::NaiveDate;

use crate::model::Dateline;
use crate::words::{Word, words};

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// A day named in running text: day and English month, the year where it stands there.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct NamedDay {
    /// Day of the month, 1 to 31.
    pub day: u32,
    /// Month, 1 to 12.
    pub month: u32,
    /// The year, where the text gives it.
    pub year: Option<i32>,
    /// Where it stands in the text, in bytes.
    pub range: Range<usize>,
}

impl NamedDay {
    /// The date; none without a year.
    pub fn date(&self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year?, self.month, self.day)
    }
}

/// A whole text as one day: `15 November 2024`, `15 Nov 2024` or `2024-11-15`.
///
/// Forms that could mean two days (`12/05/2015`) are refused, never guessed.
///
/// ```
/// use osce_news::read::parse_date;
///
/// assert_eq!(parse_date("15 November 2024").unwrap().to_string(), "2024-11-15");
/// assert_eq!(parse_date("12/05/2015"), None);
/// ```
pub fn parse_date(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    if let [year, month, day] = text.split('-').collect::<Vec<_>>()[..] {
        let digits = |part: &str, length| {
            part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit())
        };
        if digits(year, 4) && digits(month, 2) && digits(day, 2) {
            return NaiveDate::from_ymd_opt(
                year.parse().ok()?,
                month.parse().ok()?,
                day.parse().ok()?,
            );
        }
    }
    let day = days_in(text).next()?;
    (day.range == (0..text.len())).then(|| day.date()).flatten()
}

/// The days that a text names, in its order.
pub(crate) fn days_in(text: &str) -> impl Iterator<Item = NamedDay> {
    let words: Vec<Word<'_>> = words(text).collect();
    let days: Vec<NamedDay> = (0..words.len())
        .filter_map(|index| day_at(text, &words[index..]))
        .collect();
    days.into_iter()
}

fn day_at(text: &str, words: &[Word<'_>]) -> Option<NamedDay> {
    let [first, second, ..] = words else {
        return None;
    };
    let day = small_number(first.text).filter(|day| (1..=31).contains(day))?;
    let month = month(second.text)?;
    if !only_space(text, first, second) {
        return None;
    }
    let year = words
        .get(2)
        .filter(|third| third.text.len() == 4 && only_space(text, second, third))
        .and_then(|third| Some((i32::try_from(small_number(third.text)?).ok()?, third)));
    let leap_year = 2000;
    NaiveDate::from_ymd_opt(year.map_or(leap_year, |(year, _)| year), month, day)?;
    Some(NamedDay {
        day,
        month,
        year: year.map(|(year, _)| year),
        range: first.start..year.map_or(second, |(_, third)| third).range().end,
    })
}

fn only_space(text: &str, left: &Word<'_>, right: &Word<'_>) -> bool {
    text[left.range().end..right.start]
        .chars()
        .all(char::is_whitespace)
}

fn small_number(word: &str) -> Option<u32> {
    let digits = word.bytes().all(|byte| byte.is_ascii_digit());
    (digits && word.len() <= 4)
        .then(|| word.parse().ok())
        .flatten()
}

fn month(word: &str) -> Option<u32> {
    let word = word.to_lowercase();
    let number = (1..).zip(MONTHS).find(|(_, name)| {
        *name == word
            || (word.len() == 3 && name.starts_with(&word))
            || (word == "sept" && *name == "september")
    })?;
    Some(number.0)
}

/// The dateline that opens a paragraph, as in `VIENNA, 15 November 2024 – The Chair …`.
///
/// The places stand in capitals before the day, divided by `/`. Without a day, or without a dash
/// behind it, there is no dateline.
///
/// ```
/// use osce_news::read::parse_dateline;
///
/// let dateline = parse_dateline("WARSAW/VIENNA, 30 June 2023 – Two bodies met.").unwrap();
/// assert_eq!(dateline.places, ["WARSAW", "VIENNA"]);
/// assert_eq!(dateline.date.unwrap().to_string(), "2023-06-30");
/// assert!(parse_dateline("The Chair spoke on 30 June 2023 – at last.").is_none());
/// ```
pub fn parse_dateline(paragraph: &str) -> Option<Dateline> {
    const LONGEST_HEAD: usize = 120;
    let day = days_in(head(paragraph, LONGEST_HEAD)).next()?;
    let places = paragraph[..day.range.start].trim().strip_suffix(',')?;
    let ends = paragraph[day.range.end..].trim_start();
    let named = places.chars().any(char::is_alphabetic)
        && places
            .split(['/', ','])
            .next()?
            .chars()
            .all(|c| !c.is_lowercase());
    if !named || !ends.starts_with(['-', '–', '—']) {
        return None;
    }
    let mut dateline = Dateline::new(paragraph[..day.range.end].trim());
    dateline.date = day.date();
    dateline.places = places
        .split('/')
        .map(|place| place.trim().to_owned())
        .filter(|place| !place.is_empty())
        .collect();
    Some(dateline)
}

/// At most the first `length` bytes of a text, cut between characters.
fn head(text: &str, length: usize) -> &str {
    let mut end = length.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}
