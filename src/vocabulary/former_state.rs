//! States that are no more.

use chrono::NaiveDate;

use super::ParticipatingState;
use super::day::day;
use super::name::{Name, abbreviation, long, variant};
use super::table::{self, english, table};

/// A row of the table.
struct Row {
    code: &'static str,
    labels: [&'static str; 6],
    names: &'static [Name],
    /// The first and the last day of a seat that no State of today continues.
    seat: Option<(NaiveDate, NaiveDate)>,
}

impl table::Row for Row {
    fn code(&self) -> &'static str {
        self.code
    }

    fn labels(&'static self) -> &'static [&'static str; 6] {
        &self.labels
    }

    fn own_names(&'static self) -> Vec<Name> {
        self.names.to_vec()
    }
}

table! {
    /// States of former times that participants of today follow; the code is ISO 3166-3.
    ///
    /// ```
    /// use osce_news::vocabulary::{FormerState, ParticipatingState};
    ///
    /// let successors: Vec<_> = FormerState::Czechoslovakia.successors().collect();
    /// assert_eq!(successors, [ParticipatingState::Czechia, ParticipatingState::Slovakia]);
    /// ```
    FormerState ("former State"): Row {
        /// Czechoslovakia; took part until its end.
        Czechoslovakia = Row {
            code: "CSHH",
            labels: english("Czechoslovakia"),
            names: &[long("Czech and Slovak Federal Republic"), abbreviation("CSFR")],
            seat: Some((day("1973-06-25"), day("1992-12-31"))),
        },
        /// German Democratic Republic; took part until unification on 3 October 1990.
        GermanDemocraticRepublic = Row {
            code: "DDDE",
            labels: english("German Democratic Republic"),
            names: &[abbreviation("GDR"), variant("East Germany")],
            seat: Some((day("1973-06-25"), day("1990-10-02"))),
        },
        /// Union of Soviet Socialist Republics; the Russian Federation continues its seat.
        SovietUnion = Row {
            code: "SUHH",
            labels: english("Union of Soviet Socialist Republics"),
            names: &[abbreviation("USSR"), variant("Soviet Union")],
            seat: None,
        },
        /// Yugoslavia, of both federations.
        ///
        /// The first federation took part from the start; its seat was suspended on 8 July 1992.
        /// The head-count of December 1992 still has it and that of December 1995 has not; on
        /// which day it left the count is unsure, and the last of 1992 stands for it. Serbia
        /// continues the seat of the second, admitted on 10 November 2000.
        Yugoslavia = Row {
            code: "YUCS",
            labels: english("Federal Republic of Yugoslavia"),
            names: &[variant("Yugoslavia"), abbreviation("FRY")],
            seat: Some((day("1973-06-25"), day("1992-12-31"))),
        },
        /// Serbia and Montenegro; Serbia continues its seat.
        SerbiaAndMontenegro = Row {
            code: "CSXX",
            labels: english("Serbia and Montenegro"),
            names: &[long("State Union of Serbia and Montenegro")],
            seat: None,
        },
    }
}

impl FormerState {
    /// Whether a seat that no State of today continues was counted on a day.
    pub fn participating_on(self, on: NaiveDate) -> bool {
        self.row()
            .seat
            .is_some_and(|(first, last)| (first..=last).contains(&on))
    }

    /// The participating States of today that follow it.
    pub fn successors(self) -> impl Iterator<Item = ParticipatingState> {
        ParticipatingState::ALL
            .iter()
            .copied()
            .filter(move |state| state.predecessors().contains(&self))
    }
}

/// How many States took part on a day, those counted that are no more.
///
/// ```
/// use chrono::NaiveDate;
/// use osce_news::vocabulary::head_count;
///
/// assert_eq!(head_count(NaiveDate::from_ymd_opt(1975, 8, 1).unwrap()), 35);
/// assert_eq!(head_count(NaiveDate::from_ymd_opt(2012, 11, 21).unwrap()), 57);
/// ```
pub fn head_count(on: NaiveDate) -> usize {
    let today = ParticipatingState::ALL
        .iter()
        .filter(|state| state.participating_on(on));
    let former = FormerState::ALL
        .iter()
        .filter(|state| state.participating_on(on));
    today.count() + former.count()
}
