//! The Partners for Co-operation.

use super::day::date;
use super::name::{Name, abbreviation, long, short, variant};
use super::table::{self, table};
use super::{Language, PartialDate, PartnerGroup};

/// A row of the table.
struct PartnerRow {
    /// ISO 3166-1: alpha-2, alpha-3, numeric.
    codes: [&'static str; 3],
    labels: [&'static str; 6],
    names: &'static [Name],
    adjectives: &'static [&'static str],
    capital: Option<&'static str>,
    group: PartnerGroup,
    since: Option<PartialDate>,
}

impl PartnerRow {
    const BLANK: Self = PartnerRow {
        codes: [""; 3],
        labels: [""; 6],
        names: &[],
        adjectives: &[],
        capital: None,
        group: PartnerGroup::Asian,
        since: None,
    };
}

impl table::Row for PartnerRow {
    fn code(&self) -> &'static str {
        self.codes[0]
    }

    fn labels(&'static self) -> &'static [&'static str; 6] {
        &self.labels
    }

    fn own_names(&'static self) -> Vec<Name> {
        let mut names = vec![abbreviation(self.codes[1])];
        names.extend(self.names);
        names
    }
}

table! {
    /// The 11 Partners for Co-operation, five Asian and six Mediterranean; the code is
    /// ISO 3166-1 alpha-2.
    ///
    /// ```
    /// use osce_news::vocabulary::{Partner, PartnerGroup};
    ///
    /// assert_eq!(Partner::Japan.group(), PartnerGroup::Asian);
    /// assert_eq!(Partner::Japan.since().unwrap().year(), 1992);
    /// ```
    Partner ("Partner for Co-operation"): PartnerRow {
        /// Afghanistan.
        ///
        /// Unsure: whether the partnership is still active; sources differ after 2021.
        Afghanistan = PartnerRow {
            codes: ["AF", "AFG", "004"],
            labels: ["Afghanistan", "Afghanistan", "Afghanistan", "Afghanistan", "Афганистан", "Afganistán"],
            names: &[long("Islamic Republic of Afghanistan").until("2021-08-15")],
            adjectives: &["Afghan"],
            capital: Some("Kabul"),
            group: PartnerGroup::Asian,
            since: Some(date("2003")),
            ..PartnerRow::BLANK
        },
        /// Australia.
        Australia = PartnerRow {
            codes: ["AU", "AUS", "036"],
            labels: ["Australia", "Australie", "Australien", "Australia", "Австралия", "Australia"],
            names: &[long("Commonwealth of Australia")],
            adjectives: &["Australian"],
            capital: Some("Canberra"),
            group: PartnerGroup::Asian,
            since: Some(date("2009")),
            ..PartnerRow::BLANK
        },
        /// Japan.
        Japan = PartnerRow {
            codes: ["JP", "JPN", "392"],
            labels: ["Japan", "Japon", "Japan", "Giappone", "Япония", "Japón"],
            adjectives: &["Japanese"],
            capital: Some("Tokyo"),
            group: PartnerGroup::Asian,
            since: Some(date("1992")),
            ..PartnerRow::BLANK
        },
        /// Republic of Korea.
        ///
        /// Unsure: the German and Italian labels, translated from the English one.
        RepublicOfKorea = PartnerRow {
            codes: ["KR", "KOR", "410"],
            labels: ["Republic of Korea", "République de Corée", "Republik Korea", "Repubblica di Corea", "Республика Корея", "República de Corea"],
            names: &[short("South Korea"), short("Korea").ambiguous(), abbreviation("ROK"), variant("Corée du Sud").in_language(Language::French), variant("Südkorea").in_language(Language::German), variant("Corea del Sud").in_language(Language::Italian), variant("Corea del Sur").in_language(Language::Spanish)],
            adjectives: &["Korean", "South Korean"],
            capital: Some("Seoul"),
            group: PartnerGroup::Asian,
            since: Some(date("1994")),
            ..PartnerRow::BLANK
        },
        /// Thailand.
        Thailand = PartnerRow {
            codes: ["TH", "THA", "764"],
            labels: ["Thailand", "Thaïlande", "Thailand", "Thailandia", "Таиланд", "Tailandia"],
            names: &[long("Kingdom of Thailand")],
            adjectives: &["Thai"],
            capital: Some("Bangkok"),
            group: PartnerGroup::Asian,
            since: Some(date("2000")),
            ..PartnerRow::BLANK
        },
        /// Algeria.
        ///
        /// The start of the partnership is left out: linked with the Helsinki process since 1975, but
        /// no formal date is known.
        Algeria = PartnerRow {
            codes: ["DZ", "DZA", "012"],
            labels: ["Algeria", "Algérie", "Algerien", "Algeria", "Алжир", "Argelia"],
            names: &[long("People's Democratic Republic of Algeria")],
            adjectives: &["Algerian"],
            capital: Some("Algiers"),
            group: PartnerGroup::Mediterranean,
            ..PartnerRow::BLANK
        },
        /// Egypt.
        ///
        /// The start of the partnership is left out: linked with the Helsinki process since 1975, but
        /// no formal date is known.
        Egypt = PartnerRow {
            codes: ["EG", "EGY", "818"],
            labels: ["Egypt", "Égypte", "Ägypten", "Egitto", "Египет", "Egipto"],
            names: &[long("Arab Republic of Egypt")],
            adjectives: &["Egyptian"],
            capital: Some("Cairo"),
            group: PartnerGroup::Mediterranean,
            ..PartnerRow::BLANK
        },
        /// Israel.
        ///
        /// The start of the partnership is left out: no formal date is known. The capital is left out:
        /// its status is disputed.
        Israel = PartnerRow {
            codes: ["IL", "ISR", "376"],
            labels: ["Israel", "Israël", "Israel", "Israele", "Израиль", "Israel"],
            names: &[long("State of Israel")],
            adjectives: &["Israeli"],
            group: PartnerGroup::Mediterranean,
            ..PartnerRow::BLANK
        },
        /// Jordan.
        Jordan = PartnerRow {
            codes: ["JO", "JOR", "400"],
            labels: ["Jordan", "Jordanie", "Jordanien", "Giordania", "Иордания", "Jordania"],
            names: &[long("Hashemite Kingdom of Jordan")],
            adjectives: &["Jordanian"],
            capital: Some("Amman"),
            group: PartnerGroup::Mediterranean,
            since: Some(date("1998")),
            ..PartnerRow::BLANK
        },
        /// Morocco.
        ///
        /// The start of the partnership is left out: linked with the Helsinki process since 1975, but
        /// no formal date is known.
        Morocco = PartnerRow {
            codes: ["MA", "MAR", "504"],
            labels: ["Morocco", "Maroc", "Marokko", "Marocco", "Марокко", "Marruecos"],
            names: &[long("Kingdom of Morocco")],
            adjectives: &["Moroccan"],
            capital: Some("Rabat"),
            group: PartnerGroup::Mediterranean,
            ..PartnerRow::BLANK
        },
        /// Tunisia.
        ///
        /// The start of the partnership is left out: linked with the Helsinki process since 1975, but
        /// no formal date is known.
        Tunisia = PartnerRow {
            codes: ["TN", "TUN", "788"],
            labels: ["Tunisia", "Tunisie", "Tunesien", "Tunisia", "Тунис", "Túnez"],
            names: &[long("Republic of Tunisia")],
            adjectives: &["Tunisian"],
            capital: Some("Tunis"),
            group: PartnerGroup::Mediterranean,
            ..PartnerRow::BLANK
        },
    }
}

impl Partner {
    /// The ISO 3166-1 alpha-3 code.
    pub fn alpha3(self) -> &'static str {
        self.row().codes[1]
    }

    /// The ISO 3166-1 numeric code, three digits.
    pub fn numeric(self) -> &'static str {
        self.row().codes[2]
    }

    /// Adjectives and demonyms in English, the usual one first.
    pub fn adjectives(self) -> &'static [&'static str] {
        self.row().adjectives
    }

    /// The capital, in English, where it is undisputed.
    pub fn capital(self) -> Option<&'static str> {
        self.row().capital
    }

    /// The group.
    pub fn group(self) -> PartnerGroup {
        self.row().group
    }

    /// Since when the country is a Partner, where that is known.
    pub fn since(self) -> Option<PartialDate> {
        self.row().since
    }
}
