//! Who held the chair.

use std::borrow::Cow;

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::day::date;
use super::{FormerState, PartialDate, ParticipatingState};

/// Who holds a Chairpersonship.
///
/// Serialized as the code of the State, or as null where it is undecided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[non_exhaustive]
pub enum Chair {
    /// A participating State.
    State(ParticipatingState),
    /// A State that is no more.
    Former(FormerState),
    /// No source says who.
    Undecided,
}

impl Chair {
    /// The code of the State: ISO 3166-1 alpha-2, or ISO 3166-3 for one that is no more.
    pub fn code(self) -> Option<&'static str> {
        match self {
            Self::State(state) => Some(state.code()),
            Self::Former(state) => Some(state.code()),
            Self::Undecided => None,
        }
    }
}

/// As the code of the State or null.
impl Serialize for Chair {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.code().serialize(serializer)
    }
}

/// From the code of the State or null.
impl<'de> Deserialize<'de> for Chair {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Some(code) = Option::<Cow<'de, str>>::deserialize(deserializer)? else {
            return Ok(Self::Undecided);
        };
        let state = ParticipatingState::from_code(&code).map(Self::State);
        state
            .or_else(|| FormerState::from_code(&code).map(Self::Former))
            .ok_or_else(|| serde::de::Error::custom(format_args!("no State has the code {code:?}")))
    }
}

/// A Chairperson-in-Office.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct OfficeHolder {
    /// The name as it is written in its own language.
    pub name: &'static str,
    /// The first day in office.
    pub from: PartialDate,
    /// The last day in office.
    pub until: PartialDate,
}

/// The Chairpersonship of a year, of the CSCE until 1994 and of the OSCE since.
///
/// ```
/// use chrono::NaiveDate;
/// use osce_news::vocabulary::{Chair, Chairpersonship, ParticipatingState};
///
/// let on = NaiveDate::from_ymd_opt(2008, 4, 4).unwrap();
/// let term = Chairpersonship::on(on).unwrap();
/// assert_eq!(term.chair, Chair::State(ParticipatingState::Finland));
/// assert_eq!(term.holder(on).unwrap().name, "Alexander Stubb");
///
/// // Nobody knows yet.
/// let next = NaiveDate::from_ymd_opt(2027, 1, 1).unwrap();
/// assert_eq!(Chairpersonship::on(next).unwrap().chair, Chair::Undecided);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct Chairpersonship {
    /// The year that it is named by. Until 1995 it passed on at meetings of the Council, not at
    /// the turn of the year.
    pub year: i32,
    /// Who holds it.
    pub chair: Chair,
    /// The first day, where it is known.
    pub from: Option<PartialDate>,
    /// The last day, where it is known.
    pub until: Option<PartialDate>,
    /// The Chairpersons-in-Office, one after the other. Where one follows on the day the other
    /// leaves, the day counts for the new one.
    pub holders: &'static [OfficeHolder],
    /// What the sources leave open, in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<&'static str>,
}

impl Chairpersonship {
    /// All from 1991 on, in order of time.
    pub const ALL: &'static [Self] = TABLE;

    /// "CSCE" until 1994, "OSCE" since.
    pub const fn organization(&self) -> &'static str {
        if self.year < 1995 { "CSCE" } else { "OSCE" }
    }

    /// The Chairpersonship of a day; `None` before the first and in December 1994, when it passed
    /// on on a day that no source gives.
    pub fn on(on: NaiveDate) -> Option<&'static Self> {
        // On the day of a change, the new one.
        TABLE.iter().rev().find(|term| term.covers(on))
    }

    fn covers(&self, on: NaiveDate) -> bool {
        surely_between(self.from, self.until, on)
    }

    /// The Chairperson-in-Office on a day of the term, where the sources name one.
    pub fn holder(&self, on: NaiveDate) -> Option<&'static OfficeHolder> {
        self.holders
            .iter()
            .rev()
            .find(|holder| surely_between(Some(holder.from), Some(holder.until), on))
    }
}

/// Whether a day surely lies between two dates, both included.
fn surely_between(from: Option<PartialDate>, until: Option<PartialDate>, on: NaiveDate) -> bool {
    from.is_some_and(|from| from.latest() <= on)
        && until.is_some_and(|until| on <= until.earliest())
}

const fn holder(name: &'static str, from: &str, until: &str) -> OfficeHolder {
    OfficeHolder {
        name,
        from: date(from),
        until: date(until),
    }
}

/// A term of a calendar year with one Chairperson-in-Office.
macro_rules! calendar_year {
    ($year:literal, $state:expr, $name:literal) => {
        Chairpersonship {
            note: None,
            year: $year,
            chair: Chair::State($state),
            from: Some(date(concat!($year, "-01-01"))),
            until: Some(date(concat!($year, "-12-31"))),
            holders: &[holder(
                $name,
                concat!($year, "-01-01"),
                concat!($year, "-12-31"),
            )],
        }
    };
}

const fn noted(note: &'static str, term: Chairpersonship) -> Chairpersonship {
    Chairpersonship {
        note: Some(note),
        ..term
    }
}

static TABLE: &[Chairpersonship] = &[
    Chairpersonship {
        note: Some(
            "Began with the first Council meeting. Unsure: the last day, taken from the rule that the chair passed when the next Council opened.",
        ),
        year: 1991,
        chair: Chair::State(ParticipatingState::Germany),
        from: Some(date("1991-06-19")),
        until: Some(date("1992-01-30")),
        holders: &[holder("Hans-Dietrich Genscher", "1991-06-19", "1992-01-30")],
    },
    Chairpersonship {
        note: Some("Unsure: the first day. The names rest on one source."),
        year: 1992,
        chair: Chair::Former(FormerState::Czechoslovakia),
        from: Some(date("1992-01-30")),
        until: Some(date("1992-12-14")),
        holders: &[
            holder("Jiří Dienstbier", "1992-01-30", "1992-07-02"),
            holder("Jozef Moravčík", "1992-07-03", "1992-12-14"),
        ],
    },
    Chairpersonship {
        note: Some("Lasted until the next regular Council meeting."),
        year: 1993,
        chair: Chair::State(ParticipatingState::Sweden),
        from: Some(date("1992-12-14")),
        until: Some(date("1993-11-30")),
        holders: &[holder("Margaretha af Ugglas", "1992-12-14", "1993-11-30")],
    },
    Chairpersonship {
        note: Some(
            "The end is not established: the Budapest Summit of 5–6 December 1994 or the end of the year.",
        ),
        year: 1994,
        chair: Chair::State(ParticipatingState::Italy),
        from: Some(date("1993-11-30")),
        until: Some(date("1994-12")),
        holders: &[
            holder("Beniamino Andreatta", "1993-11-30", "1994-05-11"),
            holder("Antonio Martino", "1994-05-12", "1994-12"),
        ],
    },
    Chairpersonship {
        note: Some(
            "The first day is not established: after the Budapest Summit of December 1994, and at the latest the one given.",
        ),
        year: 1995,
        chair: Chair::State(ParticipatingState::Hungary),
        from: Some(date("1995-01-01")),
        until: Some(date("1995-12-31")),
        holders: &[holder("László Kovács", "1995-01-01", "1995-12-31")],
    },
    calendar_year!(1996, ParticipatingState::Switzerland, "Flavio Cotti"),
    calendar_year!(1997, ParticipatingState::Denmark, "Niels Helveg Petersen"),
    calendar_year!(1998, ParticipatingState::Poland, "Bronisław Geremek"),
    calendar_year!(1999, ParticipatingState::Norway, "Knut Vollebæk"),
    Chairpersonship {
        note: Some("Office passed on 4 February 2000; another source says the 5th."),
        year: 2000,
        chair: Chair::State(ParticipatingState::Austria),
        from: Some(date("2000-01-01")),
        until: Some(date("2000-12-31")),
        holders: &[
            holder("Wolfgang Schüssel", "2000-01-01", "2000-02-04"),
            holder("Benita Ferrero-Waldner", "2000-02-04", "2000-12-31"),
        ],
    },
    calendar_year!(2001, ParticipatingState::Romania, "Mircea Geoană"),
    Chairpersonship {
        note: Some("The day of the change of minister rests on one source."),
        year: 2002,
        chair: Chair::State(ParticipatingState::Portugal),
        from: Some(date("2002-01-01")),
        until: Some(date("2002-12-31")),
        holders: &[
            holder("Jaime Gama", "2002-01-01", "2002-04-06"),
            holder("António Martins da Cruz", "2002-04-07", "2002-12-31"),
        ],
    },
    Chairpersonship {
        note: Some("Office passed on 3 December 2003; another source says the 4th."),
        year: 2003,
        chair: Chair::State(ParticipatingState::Netherlands),
        from: Some(date("2003-01-01")),
        until: Some(date("2003-12-31")),
        holders: &[
            holder("Jaap de Hoop Scheffer", "2003-01-01", "2003-12-03"),
            holder("Bernard Bot", "2003-12-03", "2003-12-31"),
        ],
    },
    calendar_year!(2004, ParticipatingState::Bulgaria, "Solomon Passy"),
    calendar_year!(2005, ParticipatingState::Slovenia, "Dimitrij Rupel"),
    calendar_year!(2006, ParticipatingState::Belgium, "Karel De Gucht"),
    calendar_year!(2007, ParticipatingState::Spain, "Miguel Ángel Moratinos"),
    Chairpersonship {
        note: Some("Office passed on 4 April 2008; another source says the 5th."),
        year: 2008,
        chair: Chair::State(ParticipatingState::Finland),
        from: Some(date("2008-01-01")),
        until: Some(date("2008-12-31")),
        holders: &[
            holder("Ilkka Kanerva", "2008-01-01", "2008-04-04"),
            holder("Alexander Stubb", "2008-04-04", "2008-12-31"),
        ],
    },
    Chairpersonship {
        note: Some("The day of the change of minister rests on one source."),
        year: 2009,
        chair: Chair::State(ParticipatingState::Greece),
        from: Some(date("2009-01-01")),
        until: Some(date("2009-12-31")),
        holders: &[
            holder("Dora Bakoyannis", "2009-01-01", "2009-10-05"),
            holder("George Papandreou", "2009-10-06", "2009-12-31"),
        ],
    },
    calendar_year!(2010, ParticipatingState::Kazakhstan, "Kanat Saudabayev"),
    calendar_year!(2011, ParticipatingState::Lithuania, "Audronius Ažubalis"),
    calendar_year!(2012, ParticipatingState::Ireland, "Eamon Gilmore"),
    calendar_year!(2013, ParticipatingState::Ukraine, "Leonid Kozhara"),
    calendar_year!(2014, ParticipatingState::Switzerland, "Didier Burkhalter"),
    calendar_year!(2015, ParticipatingState::Serbia, "Ivica Dačić"),
    calendar_year!(2016, ParticipatingState::Germany, "Frank-Walter Steinmeier"),
    Chairpersonship {
        note: None,
        year: 2017,
        chair: Chair::State(ParticipatingState::Austria),
        from: Some(date("2017-01-01")),
        until: Some(date("2017-12-31")),
        holders: &[
            holder("Sebastian Kurz", "2017-01-01", "2017-12-18"),
            holder("Karin Kneissl", "2017-12-18", "2017-12-31"),
        ],
    },
    Chairpersonship {
        note: None,
        year: 2018,
        chair: Chair::State(ParticipatingState::Italy),
        from: Some(date("2018-01-01")),
        until: Some(date("2018-12-31")),
        holders: &[
            holder("Angelino Alfano", "2018-01-01", "2018-06-01"),
            holder("Enzo Moavero Milanesi", "2018-06-01", "2018-12-31"),
        ],
    },
    noted(
        "The name of the chair rests on one source.",
        calendar_year!(2019, ParticipatingState::Slovakia, "Miroslav Lajčák"),
    ),
    noted(
        "The Prime Minister, acting as foreign minister.",
        calendar_year!(2020, ParticipatingState::Albania, "Edi Rama"),
    ),
    calendar_year!(2021, ParticipatingState::Sweden, "Ann Linde"),
    calendar_year!(2022, ParticipatingState::Poland, "Zbigniew Rau"),
    calendar_year!(2023, ParticipatingState::NorthMacedonia, "Bujar Osmani"),
    calendar_year!(2024, ParticipatingState::Malta, "Ian Borg"),
    calendar_year!(2025, ParticipatingState::Finland, "Elina Valtonen"),
    noted(
        "The office-holder was last seen in a source of February 2026.",
        calendar_year!(2026, ParticipatingState::Switzerland, "Ignazio Cassis"),
    ),
    Chairpersonship {
        note: Some(
            "Undecided in every source found by November 2026; Cyprus is the declared candidate.",
        ),
        year: 2027,
        chair: Chair::Undecided,
        from: Some(date("2027-01-01")),
        until: Some(date("2027-12-31")),
        holders: &[],
    },
];
