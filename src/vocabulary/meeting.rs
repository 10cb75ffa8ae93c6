//! The series of meetings.

use super::PartialDate;
use super::day::date;
use super::name::{Name, abbreviation, variant};
use super::table::{self, english, table};

/// How often a series meets.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[non_exhaustive]
pub enum Cadence {
    /// Every week.
    Weekly,
    /// Every year.
    Annual,
    /// About every three years.
    EveryThreeYears,
    /// At no fixed interval.
    Irregular,
    /// The label covers several series.
    SeveralSeries,
}

impl Cadence {
    /// The stable code: "weekly", "annual", "every-three-years", "irregular" or "several-series".
    pub const fn code(self) -> &'static str {
        match self {
            Self::Weekly => "weekly",
            Self::Annual => "annual",
            Self::EveryThreeYears => "every-three-years",
            Self::Irregular => "irregular",
            Self::SeveralSeries => "several-series",
        }
    }
}

/// A row of the table.
struct Row {
    code: &'static str,
    labels: [&'static str; 6],
    names: &'static [Name],
    cadence: Option<Cadence>,
    editions_seen: &'static [PartialDate],
}

impl Row {
    const BLANK: Self = Row {
        code: "",
        labels: [""; 6],
        names: &[],
        cadence: None,
        editions_seen: &[],
    };
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
    /// The 16 series of meetings and conferences of the menu.
    ///
    /// The acronyms of the Annual Implementation Assessment Meetings, the two economic and
    /// environmental series, the human rights meetings and the gender conferences are less sure
    /// than the labels.
    ///
    /// ```
    /// use osce_news::vocabulary::{Cadence, Meeting};
    ///
    /// assert_eq!(Meeting::MinisterialCouncilMeetings.cadence(), Some(Cadence::Annual));
    /// ```
    Meeting ("meeting"): Row {
        /// Summit meetings.
        SummitMeetings = Row {
            code: "summit-meetings",
            labels: english("Summit meetings"),
            cadence: Some(Cadence::Irregular),
            editions_seen: &[date("1975"), date("1990"), date("1992"), date("1994"), date("1996"), date("1999"), date("2010")],
            ..Row::BLANK
        },
        /// Review Conferences.
        ReviewConferences = Row {
            code: "review-conferences",
            labels: english("Review Conferences"),
            names: &[variant("Review Conference")],
            cadence: Some(Cadence::Irregular),
            ..Row::BLANK
        },
        /// Ministerial Council meetings.
        MinisterialCouncilMeetings = Row {
            code: "ministerial-council-meetings",
            labels: english("Ministerial Council meetings"),
            names: &[abbreviation("MC")],
            cadence: Some(Cadence::Annual),
            ..Row::BLANK
        },
        /// Plenary meetings of the Permanent Council.
        PlenaryMeetingsOfThePermanentCouncil = Row {
            code: "plenary-meetings-of-the-permanent-council",
            labels: english("Plenary meetings of the Permanent Council"),
            names: &[abbreviation("PC")],
            cadence: Some(Cadence::Weekly),
            ..Row::BLANK
        },
        /// Plenary Meetings of the Forum for Security Co-operation.
        PlenaryMeetingsOfTheForumForSecurityCoOperation = Row {
            code: "plenary-meetings-of-the-forum-for-security-co-operation",
            labels: english("Plenary Meetings of the Forum for Security Co-operation"),
            names: &[abbreviation("FSC")],
            cadence: Some(Cadence::Weekly),
            ..Row::BLANK
        },
        /// Security Review Conferences.
        SecurityReviewConferences = Row {
            code: "security-review-conferences",
            labels: english("Security Review Conferences"),
            names: &[variant("Annual Security Review Conference"), abbreviation("ASRC")],
            cadence: Some(Cadence::Annual),
            editions_seen: &[date("2003-06-25"), date("2013-06-19"), date("2024-06-26")],
            ..Row::BLANK
        },
        /// Annual Implementation Assessment Meetings.
        ///
        /// Unsure: the acronym.
        AnnualImplementationAssessmentMeetings = Row {
            code: "annual-implementation-assessment-meetings",
            labels: english("Annual Implementation Assessment Meetings"),
            names: &[abbreviation("AIAM")],
            cadence: Some(Cadence::Annual),
            ..Row::BLANK
        },
        /// Economic and Environmental Forum.
        ///
        /// Unsure: the acronym.
        EconomicAndEnvironmentalForum = Row {
            code: "economic-and-environmental-forum",
            labels: english("Economic and Environmental Forum"),
            names: &[variant("Economic Forum"), abbreviation("EEF")],
            cadence: Some(Cadence::Annual),
            editions_seen: &[date("2008")],
            ..Row::BLANK
        },
        /// Economic and Environmental Dimension Implementation Meetings.
        ///
        /// First held in 2011. Unsure: the acronym, how often it meets.
        EconomicAndEnvironmentalDimensionImplementationMeetings = Row {
            code: "economic-and-environmental-dimension-implementation-meetings",
            labels: english("Economic and Environmental Dimension Implementation Meetings"),
            names: &[abbreviation("EEDIM")],
            editions_seen: &[date("2011-10-17")],
            ..Row::BLANK
        },
        /// Human rights meetings.
        ///
        /// An umbrella, not one series. Unsure: the acronyms.
        HumanRightsMeetings = Row {
            code: "human-rights-meetings",
            labels: english("Human rights meetings"),
            names: &[abbreviation("HDIM"), abbreviation("WHDC"), variant("Human Dimension Implementation Meeting"), variant("Warsaw Human Dimension Conference")],
            cadence: Some(Cadence::SeveralSeries),
            editions_seen: &[date("2003"), date("2019-09-16"), date("2022-09-26")],
            ..Row::BLANK
        },
        /// Media conferences.
        ///
        /// An umbrella over regional series, not one series.
        MediaConferences = Row {
            code: "media-conferences",
            labels: english("Media conferences"),
            names: &[variant("South-East Europe Media Conference")],
            cadence: Some(Cadence::SeveralSeries),
            editions_seen: &[date("2020-09-18")],
            ..Row::BLANK
        },
        /// Cyber/ICT security conferences.
        ///
        /// Known from the menu only; how often they meet is not known.
        CyberIctSecurityConferences = Row {
            code: "cyber-ict-security-conferences",
            labels: english("Cyber/ICT security conferences"),
            ..Row::BLANK
        },
        /// Conference of the Alliance against Trafficking in Persons.
        ConferenceOfTheAllianceAgainstTraffickingInPersons = Row {
            code: "conference-of-the-alliance-against-trafficking-in-persons",
            labels: english("Conference of the Alliance against Trafficking in Persons"),
            names: &[variant("Alliance against Trafficking in Persons Conference")],
            cadence: Some(Cadence::Annual),
            editions_seen: &[date("2021-06-14"), date("2024-04-15")],
            ..Row::BLANK
        },
        /// Gender Equality Review Conferences.
        ///
        /// Since the end of 2025 the menu says "Gender equality conferences". Unsure: the acronym.
        GenderEqualityReviewConferences = Row {
            code: "gender-equality-review-conferences",
            labels: english("Gender Equality Review Conferences"),
            names: &[variant("Gender equality conferences"), variant("Gender Equality Review Conference"), abbreviation("GERC")],
            cadence: Some(Cadence::EveryThreeYears),
            editions_seen: &[date("2014"), date("2017-06-12"), date("2020-10-27")],
            ..Row::BLANK
        },
        /// Annual OSCE Mediterranean conferences.
        AnnualOsceMediterraneanConferences = Row {
            code: "annual-osce-mediterranean-conferences",
            labels: english("Annual OSCE Mediterranean conferences"),
            names: &[variant("OSCE Mediterranean Conference"), variant("Mediterranean Seminar")],
            cadence: Some(Cadence::Annual),
            ..Row::BLANK
        },
        /// Annual OSCE Asian conferences.
        AnnualOsceAsianConferences = Row {
            code: "annual-osce-asian-conferences",
            labels: english("Annual OSCE Asian conferences"),
            names: &[variant("OSCE Asian Conference")],
            cadence: Some(Cadence::Annual),
            editions_seen: &[date("2017-06-19")],
            ..Row::BLANK
        },
    }
}

impl Meeting {
    /// How often the series meets, where that is known.
    pub fn cadence(self) -> Option<Cadence> {
        self.row().cadence
    }

    /// First days, or years, of editions met in sources; not a full list.
    pub fn editions_seen(self) -> &'static [PartialDate] {
        self.row().editions_seen
    }
}
