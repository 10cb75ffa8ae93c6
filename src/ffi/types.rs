//! How types that UniFFI does not know cross the border.

use std::io;
use std::time::SystemTime;

use chrono::{DateTime, NaiveDate, Utc};

use crate::error::NewsError;
use crate::model::{Address, LanguageCode, LinkTarget};
use crate::vocabulary::PartialDate;

/// A calendar day; UniFFI takes the name of the alias.
pub type CalendarDay = NaiveDate;
/// A moment.
pub type Timestamp = DateTime<Utc>;
/// A Unicode scalar value.
pub type CodePoint = char;
/// What the system said when writing failed.
pub type SystemError = io::Error;

uniffi::custom_type!(
    /// A calendar day.
    CalendarDay, i32, {
        remote,
        lower: |day| day.to_epoch_days(),
        try_lift: |days| NaiveDate::from_epoch_days(days)
            .ok_or_else(|| uniffi::deps::anyhow::anyhow!("no calendar day is {days} days from 1970-01-01")),
    }
);
uniffi::custom_type!(
    /// A moment in time.
    Timestamp, SystemTime, {
        remote,
        lower: |moment| moment.into(),
        try_lift: |moment| Ok(moment.into()),
    }
);
uniffi::custom_type!(
    /// A Unicode code point.
    CodePoint, u32, {
        remote,
        lower: |character| character.into(),
        try_lift: |point| Ok(char::try_from(point)?),
    }
);
uniffi::custom_type!(
    /// What went wrong outside the library, in words.
    SystemError, String, {
        remote,
        lower: |error| error.to_string(),
        try_lift: |text| Ok(io::Error::other(text)),
    }
);
uniffi::custom_type!(
    /// An absolute `http` or `https` address, in ASCII.
    Address, String
);
uniffi::custom_type!(
    /// Where a link leads: an address, or a `mailto:` address, in ASCII.
    LinkTarget, String
);
uniffi::custom_type!(
    /// The language a text is written in, two lower-case ASCII letters.
    LanguageCode, String
);
uniffi::custom_type!(
    /// A date as precise as its source: a year, a month or a day.
    PartialDate, String, {
        lower: |date| date.to_string(),
        try_lift: |text| Ok(text.parse()?),
    }
);
/// An absolute address from text.
///
/// Fails with `NotAbsolute` for another scheme, a missing host, a blank or a character that no
/// address can hold; others beyond ASCII are percent-encoded.
#[uniffi::export]
pub fn parse_address(text: &str) -> Result<Address, NewsError> {
    text.parse()
}

/// Where a link leads, from text: an absolute address, or a `mailto:` address.
///
/// Fails with `NotAbsolute` for everything else.
#[uniffi::export]
pub fn parse_link_target(text: &str) -> Result<LinkTarget, NewsError> {
    text.parse()
}

/// The language code that a text is; none where it is not two ASCII letters.
#[uniffi::export]
pub fn parse_language_code(text: &str) -> Option<LanguageCode> {
    text.parse().ok()
}

/// The number of the item behind an address of the OSCE's sites, the only part that stays the same
/// over the years.
#[uniffi::export]
pub fn address_number(address: Address) -> Option<u32> {
    address.number()
}
