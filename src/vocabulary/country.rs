//! Participating States and Partners as one list.

use chrono::NaiveDate;

use super::table::common;
use super::{FormerState, Language, PartialDate, ParticipatingState, Partner};

const COUNT: usize = ParticipatingState::ALL.len() + Partner::ALL.len();

/// The value of the same method of the list that the country is in.
macro_rules! of_either {
    ($country:expr, $term:ident => $value:expr) => {
        match $country {
            Self::ParticipatingState($term) => $value,
            Self::Partner($term) => $value,
        }
    };
}

/// A participating State or a Partner for Co-operation; the code is ISO 3166-1 alpha-2.
///
/// ```
/// use osce_news::vocabulary::{Country, Partner};
///
/// assert_eq!(Country::from_code("JP"), Some(Country::Partner(Partner::Japan)));
/// assert_eq!(Country::ALL.len(), 68);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
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
        of_either!(self, term => term.code())
    }

    /// The label in a language; every country has all six.
    pub fn label(self, language: Language) -> &'static str {
        of_either!(self, term => term.label(language))
    }

    /// The ISO 3166-1 alpha-3 code.
    pub fn alpha3(self) -> &'static str {
        of_either!(self, term => term.alpha3())
    }

    /// The ISO 3166-1 numeric code, three digits.
    pub fn numeric(self) -> &'static str {
        of_either!(self, term => term.numeric())
    }

    /// Adjectives and demonyms in English, the usual one first; none for the Holy See.
    pub fn adjectives(self) -> &'static [&'static str] {
        of_either!(self, term => term.adjectives())
    }

    /// The capital, in English, where it is undisputed.
    pub fn capital(self) -> Option<&'static str> {
        of_either!(self, term => term.capital())
    }

    /// The participating State, if it is one.
    pub fn participating_state(self) -> Option<ParticipatingState> {
        match self {
            Self::ParticipatingState(state) => Some(state),
            Self::Partner(_) => None,
        }
    }

    /// The Partner for Co-operation, if it is one.
    pub fn partner(self) -> Option<Partner> {
        match self {
            Self::ParticipatingState(_) => None,
            Self::Partner(partner) => Some(partner),
        }
    }

    /// The day from which a participating State takes part.
    pub fn admitted(self) -> Option<NaiveDate> {
        self.participating_state().map(ParticipatingState::admitted)
    }

    /// Whether it took part in the Conference or the Organization on a day; a Partner never does.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use osce_news::vocabulary::Country;
    ///
    /// let on = NaiveDate::from_ymd_opt(1993, 1, 1).unwrap();
    /// let slovakia = Country::from_code("SK").unwrap();
    /// let serbia = Country::from_code("RS").unwrap();
    /// assert!(slovakia.participating_on(on) && !serbia.participating_on(on));
    /// ```
    pub fn participating_on(self, on: NaiveDate) -> bool {
        self.participating_state()
            .is_some_and(|state| state.participating_on(on))
    }

    /// Since when it is a Partner for Co-operation, or was one before its admission.
    pub fn partner_since(self) -> Option<PartialDate> {
        match self {
            Self::ParticipatingState(state) => state.partner_since(),
            Self::Partner(partner) => partner.since(),
        }
    }

    /// The States of former times that it follows, wholly or in part.
    pub fn predecessors(self) -> &'static [FormerState] {
        match self {
            Self::ParticipatingState(state) => state.predecessors(),
            Self::Partner(_) => &[],
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

common! {
    Country ("country")
    names: |country| of_either!(country, term => term.names()),
    note: |country| of_either!(country, term => term.note()),
    lifetime: |_country| (None, None),
    printed: |country, site, on, language| {
        Some(of_either!(country, term => term.printed(site, on, language)))
    },
}
