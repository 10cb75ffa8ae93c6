//! Days and partial dates that the tables are written with.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A day written as in the tables, "1992-04-30"; an impossible one stops the build.
pub(super) const fn day(text: &str) -> NaiveDate {
    let date = date(text);
    assert!(date.day != 0, "a day is YYYY-MM-DD");
    date.earliest()
}

/// A date of any precision, "1992", "1992-04" or "1992-04-30"; an impossible one stops the build.
pub(super) const fn date(text: &str) -> PartialDate {
    let bytes = text.as_bytes();
    assert!(
        matches!(bytes.len(), 4 | 7 | 10),
        "a date is YYYY, YYYY-MM or YYYY-MM-DD"
    );
    let date = PartialDate {
        year: digits(bytes, 0, 4),
        month: if bytes.len() > 4 {
            digits(bytes, 5, 7) as u8
        } else {
            0
        },
        day: if bytes.len() > 7 {
            digits(bytes, 8, 10) as u8
        } else {
            0
        },
    };
    assert!(bytes.len() == 4 || date.month != 0);
    date.earliest();
    date
}

const fn digits(bytes: &[u8], mut from: usize, to: usize) -> u16 {
    let mut number = 0;
    while from < to {
        assert!(bytes[from].is_ascii_digit());
        number = number * 10 + (bytes[from] - b'0') as u16;
        from += 1;
    }
    number
}

/// A date as precise as its source: a year, a month or a day.
///
/// Written, and serialized, in the ISO form that shows the precision: `2008`, `2008-06`,
/// `2008-06-30`. Two partial dates have no order; compare their [earliest](Self::earliest) or
/// [latest](Self::latest) days.
///
/// ```
/// use osce_news::vocabulary::Structure;
///
/// let closed = Structure::CentreInDushanbe.closed().unwrap();
/// assert_eq!(closed.to_string(), "2008-06");
/// assert_eq!(closed.latest().to_string(), "2008-06-30");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PartialDate {
    year: u16,
    month: u8,
    day: u8,
}

impl PartialDate {
    /// A day of the tables.
    pub(super) fn of(day: NaiveDate) -> Self {
        PartialDate {
            year: day.year() as u16,
            month: day.month() as u8,
            day: day.day() as u8,
        }
    }

    /// The year.
    pub const fn year(self) -> i32 {
        self.year as i32
    }

    /// The month, 1 to 12, where the source gives it.
    pub const fn month(self) -> Option<u32> {
        if self.month == 0 {
            None
        } else {
            Some(self.month as u32)
        }
    }

    /// The day of the month, where the source gives it.
    pub const fn day(self) -> Option<u32> {
        if self.day == 0 {
            None
        } else {
            Some(self.day as u32)
        }
    }

    /// The first day that the date can mean.
    pub const fn earliest(self) -> NaiveDate {
        let month = if self.month == 0 { 1 } else { self.month };
        let day = if self.day == 0 { 1 } else { self.day };
        match NaiveDate::from_ymd_opt(self.year as i32, month as u32, day as u32) {
            Some(date) => date,
            None => panic!("no such day"),
        }
    }

    /// The last day that the date can mean.
    pub const fn latest(self) -> NaiveDate {
        if self.day != 0 {
            return self.earliest();
        }
        let (year, month) = match self.month {
            0 | 12 => (self.year + 1, 1),
            month => (self.year, month + 1),
        };
        match (PartialDate {
            year,
            month,
            day: 1,
        })
        .earliest()
        .pred_opt()
        {
            Some(date) => date,
            None => panic!("no such day"),
        }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if self.month != 0 {
            write!(f, "-{:02}", self.month)?;
        }
        if self.day != 0 {
            write!(f, "-{:02}", self.day)?;
        }
        Ok(())
    }
}

impl Serialize for PartialDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Text that is no [`PartialDate`].
///
/// ```
/// use osce_news::vocabulary::PartialDate;
///
/// let error = "2008-02-30".parse::<PartialDate>().unwrap_err();
/// assert_eq!(error.to_string(), "\"2008-02-30\" is no date: expected YYYY, YYYY-MM or YYYY-MM-DD");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{text:?} is no date: expected YYYY, YYYY-MM or YYYY-MM-DD")]
#[non_exhaustive]
pub struct InvalidDate {
    /// The text.
    pub text: String,
}

/// From the written form; years are 0001 to 9999.
impl FromStr for PartialDate {
    type Err = InvalidDate;

    fn from_str(text: &str) -> Result<Self, InvalidDate> {
        read(text).ok_or_else(|| InvalidDate {
            text: text.to_owned(),
        })
    }
}

fn read(text: &str) -> Option<PartialDate> {
    let number = |range: std::ops::Range<usize>| {
        let digits = text.get(range)?;
        let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| digits.parse::<u16>().ok())?
    };
    let hyphen = |at: usize| text.as_bytes().get(at) == Some(&b'-');
    let year = number(0..4).filter(|&year| year > 0)?;
    let (month, day) = match text.len() {
        4 => (0, 0),
        7 if hyphen(4) => (number(5..7)?, 0),
        10 if hyphen(4) && hyphen(7) => (number(5..7)?, number(8..10)?),
        _ => return None,
    };
    let some = |part: u16| if part == 0 { 1 } else { u32::from(part) };
    NaiveDate::from_ymd_opt(i32::from(year), some(month), some(day))?;
    let complete = (text.len() == 4 || month > 0) && (text.len() < 10 || day > 0);
    complete.then_some(PartialDate {
        year,
        month: month as u8,
        day: day as u8,
    })
}

/// From the written form.
impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
