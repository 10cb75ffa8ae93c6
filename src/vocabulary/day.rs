//! Days and partial dates that the tables are written with.

use std::fmt;

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

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
