//! Participating States and Partners as one list.

use super::table::common;
use super::{Language, ParticipatingState, Partner};

const COUNT: usize = ParticipatingState::ALL.len() + Partner::ALL.len();

/// A participating State or a Partner for Co-operation; the code is ISO 3166-1 alpha-2.
///
/// ```
/// use osce_news::vocabulary::{Country, Partner};
///
/// assert_eq!(Country::from_code("JP"), Some(Country::Partner(Partner::Japan)));
/// assert_eq!(Country::ALL.len(), 68);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Country {
    /// A participating State.
    ParticipatingState(ParticipatingState),
    /// A Partner for Co-operation.
    Partner(Partner),
}

impl Country {
    /// All countries, the participating States first.
    pub const ALL: &'static [Self] = &{
        let mut all = [Self::ParticipatingState(ParticipatingState::ALL[0]); COUNT];
        let states = ParticipatingState::ALL.len();
        let mut number = 0;
        while number < COUNT {
            all[number] = if number < states {
                Self::ParticipatingState(ParticipatingState::ALL[number])
            } else {
                Self::Partner(Partner::ALL[number - states])
            };
            number += 1;
        }
        all
    };

    /// The stable code: ISO 3166-1 alpha-2.
    pub fn code(self) -> &'static str {
        match self {
            Self::ParticipatingState(state) => state.code(),
            Self::Partner(partner) => partner.code(),
        }
    }

    /// The label in a language; every country has all six.
    pub fn label(self, language: Language) -> &'static str {
        match self {
            Self::ParticipatingState(state) => state.label(language),
            Self::Partner(partner) => partner.label(language),
        }
    }

    /// The ISO 3166-1 alpha-3 code.
    pub fn alpha3(self) -> &'static str {
        match self {
            Self::ParticipatingState(state) => state.alpha3(),
            Self::Partner(partner) => partner.alpha3(),
        }
    }

    /// The ISO 3166-1 numeric code, three digits.
    pub fn numeric(self) -> &'static str {
        match self {
            Self::ParticipatingState(state) => state.numeric(),
            Self::Partner(partner) => partner.numeric(),
        }
    }

    /// Adjectives and demonyms in English, the usual one first.
    pub fn adjectives(self) -> &'static [&'static str] {
        match self {
            Self::ParticipatingState(state) => state.adjectives(),
            Self::Partner(partner) => partner.adjectives(),
        }
    }
}

impl From<ParticipatingState> for Country {
    fn from(state: ParticipatingState) -> Self {
        Self::ParticipatingState(state)
    }
}

impl From<Partner> for Country {
    fn from(partner: Partner) -> Self {
        Self::Partner(partner)
    }
}

common!(
    Country,
    "country",
    |country| match country {
        Country::ParticipatingState(state) => state.names(),
        Country::Partner(partner) => partner.names(),
    },
    |_| (None, None)
);
