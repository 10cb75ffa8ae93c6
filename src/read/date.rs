use std::ops::Range;

use chrono::{DateTime, NaiveDate, Utc};

/// The months in the languages of the OSCE: English, French, German, Italian, Russian (as after a
/// day), Spanish.
static MONTHS: [[&str; 6]; 12] = [
    ["january", "janvier", "januar", "gennaio", "января", "enero"],
    [
        "february",
        "février",
        "februar",
        "febbraio",
        "февраля",
        "febrero",
    ],
    ["march", "mars", "märz", "marzo", "марта", "marzo"],
    ["april", "avril", "april", "aprile", "апреля", "abril"],
    ["may", "mai", "mai", "maggio", "мая", "mayo"],
    ["june", "juin", "juni", "giugno", "июня", "junio"],
    ["july", "juillet", "juli", "luglio", "июля", "julio"],
    ["august", "août", "august", "agosto", "августа", "agosto"],
    [
        "september",
        "septembre",
        "september",
        "settembre",
        "сентября",
        "septiembre",
    ],
    [
        "october",
        "octobre",
        "oktober",
        "ottobre",
        "октября",
        "octubre",
    ],
    [
        "november",
        "novembre",
        "november",
        "novembre",
        "ноября",
        "noviembre",
    ],
    [
        "december",
        "décembre",
        "dezember",
        "dicembre",
        "декабря",
        "diciembre",
    ],
];

/// Further names of months, with their English name.
const OTHER_NAMES: [(&str, &str); 3] = [
    ("jänner", "january"),
    ("sept", "september"),
    ("setiembre", "september"),
];

/// A day named in running text: day and month, the year where it stands there.
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

/// A whole text as one day, in the forms and in the six languages in which the OSCE prints days.
///
/// These are `15 November 2024`, `15 Nov 2024`, `November 15, 2024`, `1er mars 2012`,
/// `15. November 2012`, `3 de mayo de 2012`, `15 ноября 2012 года`, and `2024-11-15`. Of days in
/// digits alone those are read that can only mean one day: `25/12/2015` is, `12/05/2015` is not,
/// whatever a text's language; a guess would be wrong in one case of two.
///
/// ```
/// use osce_news::read::parse_date;
///
/// assert_eq!(parse_date("15 November 2024").unwrap().to_string(), "2024-11-15");
/// assert_eq!(parse_date("1er mars 2012").unwrap().to_string(), "2012-03-01");
/// assert_eq!(parse_date("12/05/2015"), None);
/// ```
pub fn parse_date(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    if text.len() > 64 {
        return None;
    }
    match days_in(text).next() {
        Some(day) if day.range.start == 0 => {
            let rest = text[day.range.end..].trim_start();
            matches!(rest, "" | "." | "года" | "г." | "г")
                .then(|| day.date())
                .flatten()
        }
        Some(_) => None,
        None => in_digits(text),
    }
}

/// `2024-11-15`, or day and month in digits before a year where only one order makes a day.
fn in_digits(text: &str) -> Option<NaiveDate> {
    let separator = text.find(['-', '/', '.'])?;
    let separator = text[separator..].chars().next()?;
    let mut parts = text.split(separator);
    let (a, b, c) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let number = |part: &str, most: usize| -> Option<u32> {
        let digits = part.bytes().all(|byte| byte.is_ascii_digit());
        (digits && part.len() <= most).then(|| part.parse().ok())?
    };
    if separator == '-' && (a.len(), b.len(), c.len()) == (4, 2, 2) {
        let year = i32::try_from(number(a, 4)?).ok()?;
        return NaiveDate::from_ymd_opt(year, number(b, 2)?, number(c, 2)?);
    }
    if c.len() != 4 {
        return None;
    }
    let (a, b) = (number(a, 2)?, number(b, 2)?);
    let year = i32::try_from(number(c, 4)?).ok()?;
    let day_first = NaiveDate::from_ymd_opt(year, b, a);
    let month_first = NaiveDate::from_ymd_opt(year, a, b);
    match (day_first, month_first) {
        (Some(one), Some(other)) if one != other => None,
        (one, other) => one.or(other),
    }
}

/// A moment as metadata and feeds give it: RFC 3339, also with an offset without its colon, or
/// RFC 2822, also with the wrong day of the week. A day without a time, and a time without an
/// offset, are no moment.
pub(super) fn parse_moment(text: &str) -> Option<DateTime<Utc>> {
    let text = text.trim();
    if text.len() > 64 {
        return None;
    }
    let without_weekday = match text.split_once(',') {
        Some((_, rest)) => rest.trim_start(),
        None => text,
    };
    const WITH_OFFSET: [&str; 4] = [
        "%Y-%m-%dT%H:%M:%S%.f%z",
        "%Y-%m-%d %H:%M:%S%.f%z",
        "%Y-%m-%d %H:%M:%S %z",
        "%Y-%m-%dT%H:%M%z",
    ];
    let moment = if text.as_bytes().get(4) == Some(&b'-') {
        DateTime::parse_from_rfc3339(text).or_else(|error| {
            WITH_OFFSET
                .iter()
                .find_map(|form| DateTime::parse_from_str(text, form).ok())
                .ok_or(error)
        })
    } else {
        DateTime::parse_from_rfc2822(without_weekday)
            .or_else(|_| DateTime::parse_from_str(without_weekday, "%d %B %Y %H:%M:%S %z"))
    };
    moment.ok().map(|moment| moment.to_utc())
}

/// The days that a text names, in its order.
pub(crate) fn days_in(text: &str) -> impl Iterator<Item = NamedDay> {
    days_where(text, |_| true)
}

/// The days that a text names, of those where the text before the number of the day fits.
pub(super) fn days_where(
    text: &str,
    fits: impl Fn(&str) -> bool,
) -> impl Iterator<Item = NamedDay> {
    numbers(text).filter_map(move |number| {
        let day = day_number(number.text).filter(|_| fits(&text[..number.start]))?;
        day_at(text, day, number).or_else(|| american_day_at(text, day, number))
    })
}

/// A run of digits or letters with its place in bytes. A run of digits that is a part of a number
/// with signs between its digits (`6,300`) is none.
#[derive(Debug, Clone, Copy)]
struct Word<'a> {
    text: &'a str,
    start: usize,
}

impl<'a> Word<'a> {
    fn end(self) -> usize {
        self.start + self.text.len()
    }

    /// The next word from a place on.
    fn after(text: &'a str, mut at: usize) -> Option<Self> {
        loop {
            let rest = text[at..].trim_start_matches(|c: char| !c.is_alphanumeric());
            let digits = rest.chars().next()?.is_ascii_digit();
            let end = rest.trim_start_matches(|c| is_alike(c, digits)).len();
            let start = text.len() - rest.len();
            at = text.len() - end;
            if !is_part_of_number(text, start) {
                let text = &text[start..at];
                return Some(Self { text, start });
            }
        }
    }

    /// The last word before a place.
    fn before(text: &'a str, mut at: usize) -> Option<Self> {
        loop {
            let head = text[..at].trim_end_matches(|c: char| !c.is_alphanumeric());
            let digits = head.chars().next_back()?.is_ascii_digit();
            at = head.trim_end_matches(|c| is_alike(c, digits)).len();
            if !is_part_of_number(text, at) {
                let text = &head[at..];
                return Some(Self { text, start: at });
            }
        }
    }
}

/// Whether a character belongs to a run of digits, or to one of letters.
fn is_alike(c: char, digits: bool) -> bool {
    c.is_alphanumeric() && c.is_ascii_digit() == digits
}

/// Whether digits begin at a place that a sign divides from the digits before it.
fn is_part_of_number(text: &str, at: usize) -> bool {
    let bytes = text.as_bytes();
    bytes[at].is_ascii_digit()
        && at > 1
        && matches!(bytes[at - 1], b',' | b'.')
        && bytes[at - 2].is_ascii_digit()
}

/// The words of a text that are numbers, and a few that are none.
fn numbers(text: &str) -> impl Iterator<Item = Word<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let digit = first_digit(&text.as_bytes()[at..])?;
        let word = Word::after(text, at + digit)?;
        at = word.end();
        Some(word)
    })
}

/// Where the first digit is. Most texts have none, so whole chunks are looked at first.
fn first_digit(bytes: &[u8]) -> Option<usize> {
    const CHUNK: usize = 32;
    let any = |chunk: &[u8]| {
        chunk
            .iter()
            .fold(false, |any, byte| any | byte.is_ascii_digit())
    };
    let chunk = bytes.chunks(CHUNK).position(any)?;
    let begin = chunk * CHUNK;
    let place = bytes[begin..].iter().position(u8::is_ascii_digit)?;
    Some(begin + place)
}

/// `15 November 2024` and its like: a number with the words behind it.
fn day_at(text: &str, day: u32, number: Word<'_>) -> Option<NamedDay> {
    let next = |at: usize| Word::after(text, at);
    let but_de = |at: usize| {
        next(at).and_then(|word| match word.text {
            "de" | "del" => next(word.end()),
            _ => Some(word),
        })
    };
    const ORDINALS: [&str; 6] = ["er", "º", "st", "nd", "rd", "th"];
    let glued = text[number.end()..].starts_with(char::is_alphabetic);
    let ordinal = glued.then(|| next(number.end())).flatten();
    let ordinal = ordinal.filter(|word| ORDINALS.contains(&word.text));
    let end = ordinal.unwrap_or(number).end();
    let second = but_de(end)?;
    let month = month(second.text)?;
    if !matches!(text[end..second.start].trim(), "" | "." | "de" | "°") {
        return None;
    }
    let year = but_de(second.end()).and_then(|third| {
        let gap = text[second.end()..third.start].trim();
        matches!(gap, "" | "de" | "del" | "." | ",").then(|| Some((year(third.text)?, third)))?
    });
    named(day, month, year, number.start, second)
}

/// `November 15, 2024`: a number between other words, only with the year, and not where a day
/// stands before the month.
fn american_day_at(text: &str, day: u32, number: Word<'_>) -> Option<NamedDay> {
    if !text[number.end()..].trim_start().starts_with(',') {
        return None;
    }
    let third = Word::after(text, number.end())?;
    let year = year(third.text)?;
    let first = Word::before(text, number.start)?;
    let month = month(first.text)?;
    let preceding = Word::before(text, first.start);
    if preceding.is_some_and(|word| day_number(word.text).is_some()) {
        return None;
    }
    let spaced = text[first.end()..number.start].trim().is_empty();
    let comma = text[number.end()..third.start].trim() == ",";
    (spaced && comma)
        .then(|| named(day, month, Some((year, third)), first.start, third))
        .flatten()
}

fn named(
    day: u32,
    month: u32,
    year: Option<(i32, Word<'_>)>,
    start: usize,
    last: Word<'_>,
) -> Option<NamedDay> {
    let leap_year = 2000;
    NaiveDate::from_ymd_opt(year.map_or(leap_year, |(year, _)| year), month, day)?;
    Some(NamedDay {
        day,
        month,
        year: year.map(|(year, _)| year),
        range: start..year.map_or(last, |(_, word)| word).end(),
    })
}

/// The day of a month.
fn day_number(word: &str) -> Option<u32> {
    small_number(word).filter(|day| word.len() <= 2 && (1..=31).contains(day))
}

fn year(word: &str) -> Option<i32> {
    let number = small_number(word).filter(|_| word.len() == 4)?;
    i32::try_from(number).ok()
}

fn small_number(word: &str) -> Option<u32> {
    let digits = word.bytes().all(|byte| byte.is_ascii_digit());
    (digits && word.len() <= 4)
        .then(|| word.parse().ok())
        .flatten()
}

/// The month with this name in any of the languages, or with this English abbreviation.
fn month(word: &str) -> Option<u32> {
    const LONGEST: usize = 20;
    let letter = word.chars().next()?.is_alphabetic();
    if !letter || word.len() > LONGEST {
        return None;
    }
    let word = word.to_lowercase();
    let number = (1..).zip(&MONTHS).find(|(_, names)| {
        names.contains(&word.as_str())
            || (word.len() == 3 && names[0].starts_with(&word))
            || OTHER_NAMES.contains(&(&word, names[0]))
    })?;
    Some(number.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_in_the_six_languages() {
        for (text, day) in [
            ("15 November 2024", "2024-11-15"),
            ("04 Oct 2018", "2018-10-04"),
            ("May 12, 2015", "2015-05-12"),
            ("1er mars 2012", "2012-03-01"),
            ("15. November 2012", "2012-11-15"),
            ("8 settembre 2015", "2015-09-08"),
            ("3 de mayo de 2012", "2012-05-03"),
            ("15 ноября 2012 года", "2012-11-15"),
            ("6 марта 2023 г.", "2023-03-06"),
            ("9\u{a0}May 2022", "2022-05-09"),
            ("2024-11-15", "2024-11-15"),
            ("1º marzo 2012", "2012-03-01"),
            ("3. Jänner 2012", "2012-01-03"),
            ("1 de setiembre del 2012", "2012-09-01"),
            ("2nd May 2015", "2015-05-02"),
            ("15th November 2024", "2024-11-15"),
            ("25/12/2015", "2015-12-25"),
            ("12.25.2015", "2015-12-25"),
            ("10/10/2010", "2010-10-10"),
        ] {
            let read = parse_date(text).map(|date| date.to_string());
            assert_eq!(read.as_deref(), Some(day), "{text}");
        }
    }

    #[test]
    fn what_could_be_two_days_or_none_is_refused() {
        for text in [
            "12/05/2015",
            "10/08/2023",
            "3.4.2021",
            "31 April 2020",
            "15 November",
            "12/05/15",
            "on 15 November 2024",
            "15 November 2024 and later",
            "",
            "2024",
        ] {
            assert_eq!(parse_date(text), None, "{text}");
        }
    }

    #[test]
    fn days_are_found_once_in_running_text() {
        let text = "from 10 to 12 June, on May 3, 2020 and on 5 May, 2021 others";
        let days: Vec<_> = days_in(text).map(|day| &text[day.range]).collect();
        assert_eq!(days, ["12 June", "May 3, 2020", "5 May, 2021"]);
    }
}
