//! The fields of work.

use super::name::{Name, variant};
use super::table::{self, english, table};

/// The dimension of security that a field of work belongs to.
///
/// The OSCE has no official table of fields by dimension; the grouping is put together from
/// several foreign ministries and OSCE pages.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[non_exhaustive]
pub enum Dimension {
    /// The first dimension.
    PoliticoMilitary,
    /// The second dimension.
    EconomicEnvironmental,
    /// The third dimension.
    Human,
    /// More than one dimension.
    CrossDimensional,
}

impl Dimension {
    /// The stable code: "politico-military", "economic-environmental", "human" or
    /// "cross-dimensional".
    pub const fn code(self) -> &'static str {
        match self {
            Self::PoliticoMilitary => "politico-military",
            Self::EconomicEnvironmental => "economic-environmental",
            Self::Human => "human",
            Self::CrossDimensional => "cross-dimensional",
        }
    }
}

/// A row of the table.
struct Row {
    code: &'static str,
    labels: [&'static str; 6],
    names: &'static [Name],
    parent: Option<FieldOfWork>,
    dimension: Option<Dimension>,
}

impl Row {
    const BLANK: Self = Row {
        code: "",
        labels: [""; 6],
        names: &[],
        parent: None,
        dimension: None,
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
    /// The 23 fields of work of the menu and the sub-topics that items carry beside them.
    ///
    /// ```
    /// use osce_news::vocabulary::FieldOfWork;
    ///
    /// assert_eq!(FieldOfWork::MediaLaws.parent(), Some(FieldOfWork::MediaFreedomAndDevelopment));
    /// assert_eq!(FieldOfWork::ALL.iter().filter(|field| field.is_in_menu()).count(), 23);
    /// ```
    FieldOfWork ("field of work"): Row {
        /// Arms control.
        ArmsControl = Row {
            code: "arms-control",
            labels: english("Arms control"),
            dimension: Some(Dimension::PoliticoMilitary),
            ..Row::BLANK
        },
        /// Border management.
        BorderManagement = Row {
            code: "border-management",
            labels: english("Border management"),
            dimension: Some(Dimension::PoliticoMilitary),
            ..Row::BLANK
        },
        /// Combating trafficking in human beings.
        ///
        /// Unsure: the Russian label, taken from running text.
        CombatingTraffickingInHumanBeings = Row {
            code: "combating-trafficking-in-human-beings",
            labels: ["Combating trafficking in human beings", "Lutte contre la traite des êtres humains", "Bekämpfung des Menschenhandels", "Lotta alla tratta di esseri umani", "Борьба с торговлей людьми", "Lucha contra la trata de personas"],
            names: &[variant("Combating human trafficking")],
            dimension: Some(Dimension::CrossDimensional),
            ..Row::BLANK
        },
        /// Conflict prevention and resolution.
        ConflictPreventionAndResolution = Row {
            code: "conflict-prevention-and-resolution",
            labels: english("Conflict prevention and resolution"),
            dimension: Some(Dimension::PoliticoMilitary),
            ..Row::BLANK
        },
        /// Countering terrorism.
        CounteringTerrorism = Row {
            code: "countering-terrorism",
            labels: english("Countering terrorism"),
            dimension: Some(Dimension::PoliticoMilitary),
            ..Row::BLANK
        },
        /// Cyber/ICT Security.
        ///
        /// Its label holds a slash, so labels are never split at "/".
        CyberIctSecurity = Row {
            code: "cyber-ict-security",
            labels: english("Cyber/ICT Security"),
            dimension: Some(Dimension::PoliticoMilitary),
            ..Row::BLANK
        },
        /// Democratization.
        Democratization = Row {
            code: "democratization",
            labels: english("Democratization"),
            dimension: Some(Dimension::Human),
            ..Row::BLANK
        },
        /// Economic activities.
        EconomicActivities = Row {
            code: "economic-activities",
            labels: english("Economic activities"),
            dimension: Some(Dimension::EconomicEnvironmental),
            ..Row::BLANK
        },
        /// Education.
        ///
        /// No source puts it into one dimension.
        Education = Row {
            code: "education",
            labels: english("Education"),
            ..Row::BLANK
        },
        /// Elections.
        Elections = Row {
            code: "elections",
            labels: english("Elections"),
            dimension: Some(Dimension::Human),
            ..Row::BLANK
        },
        /// Environmental activities.
        EnvironmentalActivities = Row {
            code: "environmental-activities",
            labels: english("Environmental activities"),
            dimension: Some(Dimension::EconomicEnvironmental),
            ..Row::BLANK
        },
        /// Gender equality.
        ///
        /// Some field pages count it to the human dimension.
        GenderEquality = Row {
            code: "gender-equality",
            labels: english("Gender equality"),
            dimension: Some(Dimension::CrossDimensional),
            ..Row::BLANK
        },
        /// Good governance.
        GoodGovernance = Row {
            code: "good-governance",
            labels: english("Good governance"),
            dimension: Some(Dimension::EconomicEnvironmental),
            ..Row::BLANK
        },
        /// Human rights.
        HumanRights = Row {
            code: "human-rights",
            labels: english("Human rights"),
            dimension: Some(Dimension::Human),
            ..Row::BLANK
        },
        /// Media freedom and development.
        MediaFreedomAndDevelopment = Row {
            code: "media-freedom-and-development",
            labels: ["Media freedom and development", "", "", "", "Свобода и развитие СМИ", ""],
            names: &[variant("Media")],
            dimension: Some(Dimension::Human),
            ..Row::BLANK
        },
        /// Migration.
        ///
        /// No source puts it into one dimension.
        Migration = Row {
            code: "migration",
            labels: english("Migration"),
            ..Row::BLANK
        },
        /// National minority issues.
        ///
        /// The mandate of the High Commissioner counts as politico-military.
        NationalMinorityIssues = Row {
            code: "national-minority-issues",
            labels: english("National minority issues"),
            names: &[variant("Minority rights")],
            dimension: Some(Dimension::Human),
            ..Row::BLANK
        },
        /// Policing.
        Policing = Row {
            code: "policing",
            labels: english("Policing"),
            dimension: Some(Dimension::PoliticoMilitary),
            ..Row::BLANK
        },
        /// Reform and co-operation in the security sector.
        ReformAndCoOperationInTheSecuritySector = Row {
            code: "reform-and-co-operation-in-the-security-sector",
            labels: english("Reform and co-operation in the security sector"),
            names: &[variant("Military reform and co-operation")],
            dimension: Some(Dimension::PoliticoMilitary),
            ..Row::BLANK
        },
        /// Roma and Sinti.
        ///
        /// Unsure: the dimension, placed by the institution in charge.
        RomaAndSinti = Row {
            code: "roma-and-sinti",
            labels: english("Roma and Sinti"),
            dimension: Some(Dimension::Human),
            ..Row::BLANK
        },
        /// Rule of law.
        RuleOfLaw = Row {
            code: "rule-of-law",
            labels: english("Rule of law"),
            dimension: Some(Dimension::Human),
            ..Row::BLANK
        },
        /// Tolerance and non-discrimination.
        ToleranceAndNonDiscrimination = Row {
            code: "tolerance-and-non-discrimination",
            labels: english("Tolerance and non-discrimination"),
            dimension: Some(Dimension::Human),
            ..Row::BLANK
        },
        /// Youth.
        ///
        /// No source puts it into one dimension.
        Youth = Row {
            code: "youth",
            labels: english("Youth"),
            ..Row::BLANK
        },
        /// Safety of journalists.
        SafetyOfJournalists = Row {
            code: "safety-of-journalists",
            labels: english("Safety of journalists"),
            parent: Some(FieldOfWork::MediaFreedomAndDevelopment),
            dimension: Some(Dimension::Human),
            ..Row::BLANK
        },
        /// Media laws.
        MediaLaws = Row {
            code: "media-laws",
            labels: english("Media laws"),
            parent: Some(FieldOfWork::MediaFreedomAndDevelopment),
            dimension: Some(Dimension::Human),
            ..Row::BLANK
        },
        /// Media pluralism.
        MediaPluralism = Row {
            code: "media-pluralism",
            labels: english("Media pluralism"),
            parent: Some(FieldOfWork::MediaFreedomAndDevelopment),
            dimension: Some(Dimension::Human),
            ..Row::BLANK
        },
        /// Media freedom on the internet.
        MediaFreedomOnTheInternet = Row {
            code: "media-freedom-on-the-internet",
            labels: english("Media freedom on the internet"),
            parent: Some(FieldOfWork::MediaFreedomAndDevelopment),
            dimension: Some(Dimension::Human),
            ..Row::BLANK
        },
        /// Digital switchover.
        DigitalSwitchover = Row {
            code: "digital-switchover",
            labels: english("Digital switchover"),
            parent: Some(FieldOfWork::MediaFreedomAndDevelopment),
            dimension: Some(Dimension::Human),
            ..Row::BLANK
        },
        /// Climate change.
        ClimateChange = Row {
            code: "climate-change",
            labels: english("Climate change"),
            parent: Some(FieldOfWork::EnvironmentalActivities),
            ..Row::BLANK
        },
    }
}

impl FieldOfWork {
    /// Whether the field is one of the 23 of the site's menu.
    pub fn is_in_menu(self) -> bool {
        self.parent().is_none()
    }

    /// The field that a sub-topic belongs to.
    pub fn parent(self) -> Option<FieldOfWork> {
        self.row().parent
    }

    /// The dimension of security, where the sources agree on one.
    pub fn dimension(self) -> Option<Dimension> {
        self.row().dimension
    }
}
