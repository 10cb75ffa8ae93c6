//! The lists of terms: one set of functions a list, and the facts of each term as one record.

use super::CalendarDay;
use crate::vocabulary::{
    Cadence, Chair, Chairpersonship, ContentType, Country, Dimension, FieldOfWork, FormerState,
    Language, Meeting, Name, NameKind, PartialDate, ParticipatingState, Partner, PartnerGroup,
    Resolution, Site, Structure, StructureKind, Vocabulary, head_count, resolve, resolve_line,
    split_labels,
};

/// What each list has.
macro_rules! terms {
    ($term:ident, $labels:ident, $all:ident) => {
        /// All terms, in the order of the site's menu.
        #[uniffi::export]
        pub fn $all() -> Vec<$term> {
            $term::ALL.to_vec()
        }

        /// The labels of all terms in a language, in the order of the list; one call for a whole
        /// menu.
        #[uniffi::export]
        pub fn $labels(language: Language) -> Vec<String> {
            $term::ALL
                .iter()
                .map(|term| term.label(language).to_owned())
                .collect()
        }

        #[uniffi::export]
        impl $term {
            /// The stable code, which never changes.
            #[uniffi::method(name = "code")]
            fn foreign_code(&self) -> String {
                $term::code(*self).to_owned()
            }

            /// The label in a language, or the English one where none is known in it.
            #[uniffi::method(name = "label")]
            fn foreign_label(&self, language: Language) -> String {
                $term::label(*self, language).to_owned()
            }

            /// The label that was printed on a day: the former name of that day, or the label.
            #[uniffi::method(name = "label_on")]
            fn foreign_label_on(&self, on: CalendarDay, language: Language) -> String {
                Vocabulary::label_on(*self, on, language).to_owned()
            }

            /// The label exactly as a site prints it over an item of a day.
            #[uniffi::method(name = "printed")]
            fn foreign_printed(&self, site: Site, on: CalendarDay, language: Language) -> String {
                Vocabulary::printed(*self, site, on, language).to_owned()
            }

            /// What the sources leave open about the term and what else is worth knowing, in
            /// English.
            #[uniffi::method(name = "note")]
            fn foreign_note(&self) -> Option<String> {
                Vocabulary::note(*self)
            }

            /// All names by which the term is found, its labels first.
            #[uniffi::method(name = "names")]
            fn foreign_names(&self) -> Vec<TermName> {
                Vocabulary::names(*self)
                    .into_iter()
                    .map(TermName::from)
                    .collect()
            }
        }
    };
}

/// What a list has whose labels stand in pages: the look-up as well.
macro_rules! list {
    (
        $(#[$doc:meta])* $term:ident, $resolution:ident, $resolve:ident, $from_code:ident,
        $labels:ident, $all:ident, $label:ident, $resolve_line:ident
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, uniffi::Enum)]
        pub enum $resolution {
            /// Exactly one term has the name.
            One {
                /// The term.
                term: $term,
            },
            /// Several terms have the name, in the order of their list; none is preferred.
            Several {
                /// The terms.
                terms: Vec<$term>,
            },
            /// No term has the name.
            Unknown {
                /// The terms with the nearest names, best first; often none.
                nearest: Vec<$term>,
            },
        }

        impl From<Resolution<$term>> for $resolution {
            fn from(resolution: Resolution<$term>) -> Self {
                match resolution {
                    Resolution::One(term) => Self::One { term },
                    Resolution::Several(terms) => Self::Several { terms },
                    Resolution::None(nearest) => Self::Unknown { nearest },
                }
            }
        }

        /// Finds the term that a label names: its code, its label in any language, an alias, an
        /// acronym or a former name, whatever the case, the accents and the dashes.
        ///
        /// Where several terms have had the name, those win that had it on the given day.
        #[uniffi::export(default(on = None))]
        pub fn $resolve(label: &str, on: Option<CalendarDay>) -> $resolution {
            resolve::<$term>(label, on).into()
        }

        /// A label of a line with what was found for it.
        #[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
        pub struct $label {
            /// The label as it stands in the line.
            pub text: String,
            /// What it means.
            pub resolution: $resolution,
        }

        /// Finds the terms that a line of comma-separated labels names, in its order. A label that
        /// holds a comma itself stays whole.
        #[uniffi::export(default(on = None))]
        pub fn $resolve_line(line: &str, on: Option<CalendarDay>) -> Vec<$label> {
            let labels = resolve_line::<$term>(line, on).labels.into_iter();
            labels
                .map(|(text, resolution)| $label {
                    text: text.to_owned(),
                    resolution: resolution.into(),
                })
                .collect()
        }

        /// The term with exactly this code.
        #[uniffi::export]
        pub fn $from_code(code: &str) -> Option<$term> {
            $term::from_code(code)
        }

        terms!($term, $labels, $all);
    };
}

list! {
    /// What was found for the label of a participating State.
    ParticipatingState, ParticipatingStateResolution, resolve_participating_state,
    participating_state_from_code, participating_state_labels, participating_states,
    ParticipatingStateLabel, resolve_participating_state_line
}
list! {
    /// What was found for the label of a Partner for Co-operation.
    Partner, PartnerResolution, resolve_partner, partner_from_code, partner_labels, partners,
    PartnerLabel, resolve_partner_line
}
list! {
    /// What was found for the label of a country.
    Country, CountryResolution, resolve_country, country_from_code, country_labels, countries,
    CountryLabel, resolve_country_line
}
terms!(PartnerGroup, partner_group_labels, partner_groups);
list! {
    /// What was found for the label of a structure.
    Structure, StructureResolution, resolve_structure, structure_from_code, structure_labels,
    structures,
    StructureLabel, resolve_structure_line
}
terms!(StructureKind, structure_kind_labels, structure_kinds);
list! {
    /// What was found for the label of a field of work.
    FieldOfWork, FieldOfWorkResolution, resolve_field_of_work, field_of_work_from_code,
    field_of_work_labels, fields_of_work,
    FieldOfWorkLabel, resolve_field_of_work_line
}
list! {
    /// What was found for the label of a series of meetings.
    Meeting, MeetingResolution, resolve_meeting, meeting_from_code, meeting_labels, meetings,
    MeetingLabel, resolve_meeting_line
}
list! {
    /// What was found for the label of a kind of content.
    ContentType, ContentTypeResolution, resolve_content_type, content_type_from_code,
    content_type_labels, content_types,
    ContentTypeLabel, resolve_content_type_line
}
terms!(FormerState, former_state_labels, former_states);

/// The labels in a line of comma-separated ones, as the site prints issuers and fields of work.
#[uniffi::export(name = "split_labels")]
pub fn foreign_split_labels(line: &str) -> Vec<String> {
    split_labels(line).map(str::to_owned).collect()
}

/// How many States took part on a day, those counted that are no more.
#[uniffi::export(name = "head_count")]
pub fn foreign_head_count(on: CalendarDay) -> u32 {
    head_count(on) as u32
}

#[uniffi::export]
impl Language {
    /// The ISO 639-1 code.
    #[uniffi::method(name = "code")]
    fn foreign_code(&self) -> String {
        self.code().to_owned()
    }
}

/// The official language with this ISO 639-1 code.
#[uniffi::export]
pub fn language_from_code(code: &str) -> Option<Language> {
    Language::from_code(code)
}

/// One of the names by which a term is found.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct TermName {
    /// The name as it is written.
    pub text: String,
    /// What it is to the term.
    pub kind: NameKind,
    /// Its language; abbreviations are counted to English unless another is known.
    pub language: Language,
    /// When it came into use, where that is known.
    pub since: Option<PartialDate>,
    /// When it went out of use, where that is known.
    pub until: Option<PartialDate>,
    /// Whether running text also uses it for something else, as "US" or "Macedonia".
    pub ambiguous: bool,
}

impl From<Name> for TermName {
    fn from(name: Name) -> Self {
        Self {
            text: name.text.to_owned(),
            kind: name.kind,
            language: name.language,
            since: name.from,
            until: name.until,
            ambiguous: name.ambiguous,
        }
    }
}

fn owned(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|&text| text.to_owned()).collect()
}

/// What is known of a participating State.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ParticipatingStateFacts {
    /// The ISO 3166-1 alpha-3 code.
    pub alpha3: String,
    /// The ISO 3166-1 numeric code, three digits.
    pub numeric: String,
    /// Adjectives and demonyms in English, the usual one first.
    pub adjectives: Vec<String>,
    /// The capital in English.
    pub capital: Option<String>,
    /// The day from which it takes part.
    pub admitted: CalendarDay,
    /// The day it signed the Helsinki Final Act.
    pub final_act_signed: Option<CalendarDay>,
    /// Since when it was a Partner for Co-operation, before it was admitted.
    pub partner_since: Option<PartialDate>,
    /// The States of former times that it follows.
    pub predecessors: Vec<FormerState>,
}

#[uniffi::export]
impl ParticipatingState {
    /// What is known of it.
    fn facts(&self) -> ParticipatingStateFacts {
        ParticipatingStateFacts {
            alpha3: self.alpha3().to_owned(),
            numeric: self.numeric().to_owned(),
            adjectives: owned(self.adjectives()),
            capital: self.capital().map(str::to_owned),
            admitted: self.admitted(),
            final_act_signed: self.final_act_signed(),
            partner_since: self.partner_since(),
            predecessors: self.predecessors().to_vec(),
        }
    }

    /// Whether it took part on a day.
    #[uniffi::method(name = "participating_on")]
    fn foreign_participating_on(&self, on: CalendarDay) -> bool {
        self.participating_on(on)
    }

    /// Its entry in the site's menu of a year, which names the holder of the Chair.
    #[uniffi::method(name = "menu_label")]
    fn foreign_menu_label(&self, year: i32) -> String {
        self.menu_label(year)
    }
}

/// What is known of a Partner for Co-operation.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct PartnerFacts {
    /// The ISO 3166-1 alpha-3 code.
    pub alpha3: String,
    /// The ISO 3166-1 numeric code, three digits.
    pub numeric: String,
    /// Adjectives and demonyms in English, the usual one first.
    pub adjectives: Vec<String>,
    /// The capital in English.
    pub capital: Option<String>,
    /// The group it belongs to.
    pub group: PartnerGroup,
    /// Since when it is a Partner, where that is known.
    pub since: Option<PartialDate>,
}

#[uniffi::export]
impl Partner {
    /// What is known of it.
    fn facts(&self) -> PartnerFacts {
        PartnerFacts {
            alpha3: self.alpha3().to_owned(),
            numeric: self.numeric().to_owned(),
            adjectives: owned(self.adjectives()),
            capital: self.capital().map(str::to_owned),
            group: self.group(),
            since: self.since(),
        }
    }
}

#[uniffi::export]
impl FormerState {
    /// Whether a seat that no State of today continues was counted on a day.
    #[uniffi::method(name = "participating_on")]
    fn foreign_participating_on(&self, on: CalendarDay) -> bool {
        self.participating_on(on)
    }

    /// The participating States of today that follow it.
    #[uniffi::method(name = "successors")]
    fn foreign_successors(&self) -> Vec<ParticipatingState> {
        self.successors().collect()
    }
}

/// What is known of a structure.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct StructureFacts {
    /// The label in the line of issuers.
    pub issuer_label: String,
    /// Its kind.
    pub kind: StructureKind,
    /// The structure that it is part of.
    pub parent: Option<Structure>,
    /// Acronyms, the usual one first.
    pub acronyms: Vec<String>,
    /// The States where it works.
    pub host_states: Vec<ParticipatingState>,
    /// Its seat.
    pub city: Option<String>,
    /// When it was decided on.
    pub established: Option<PartialDate>,
    /// When it began its work.
    pub opened: Option<PartialDate>,
    /// When its mandate ended.
    pub mandate_ended: Option<PartialDate>,
    /// When it closed; none where it is open, or where no source gives the date.
    pub closed: Option<PartialDate>,
    /// Whether the site's menu lists it.
    pub in_menu: bool,
    /// Its former names with their dates.
    pub former_names: Vec<TermName>,
    /// The structures that it followed.
    pub predecessors: Vec<Structure>,
    /// The structures that followed it.
    pub successors: Vec<Structure>,
}

#[uniffi::export]
impl Structure {
    /// What is known of it.
    fn facts(&self) -> StructureFacts {
        StructureFacts {
            issuer_label: self.issuer_label().to_owned(),
            kind: self.kind(),
            parent: self.parent(),
            acronyms: owned(self.acronyms()),
            host_states: self.host_states().to_vec(),
            city: self.city().map(str::to_owned),
            established: self.established(),
            opened: self.opened(),
            mandate_ended: self.mandate_ended(),
            closed: self.closed(),
            in_menu: self.is_in_menu(),
            former_names: self
                .former_names()
                .iter()
                .copied()
                .map(TermName::from)
                .collect(),
            predecessors: self.predecessors().collect(),
            successors: self.successors().to_vec(),
        }
    }

    /// Whether it was open on a day; none where the sources do not tell.
    #[uniffi::method(name = "open_on")]
    fn foreign_open_on(&self, on: CalendarDay) -> Option<bool> {
        self.is_open(on)
    }

    /// Its name on a day; none before it was established.
    #[uniffi::method(name = "name_on")]
    fn foreign_name_on(&self, on: CalendarDay) -> Option<String> {
        self.name(on).map(str::to_owned)
    }

    /// Its label in the newsroom of a day.
    #[uniffi::method(name = "newsroom_label")]
    fn foreign_newsroom_label(&self, on: CalendarDay) -> String {
        self.newsroom_label(on).to_owned()
    }
}

/// The structure whose addresses on osce.org begin with a segment, such as `odihr`.
#[uniffi::export]
pub fn structure_from_path(segment: &str) -> Option<Structure> {
    Structure::from_path(segment)
}

/// The structure with this host of its own, such as `odihr.osce.org`.
#[uniffi::export]
pub fn structure_from_host(host: &str) -> Option<Structure> {
    Structure::from_host(host)
}

/// What is known of a field of work.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct FieldOfWorkFacts {
    /// Whether the site's menu lists it; the others are sub-topics.
    pub in_menu: bool,
    /// The field that it is a sub-topic of.
    pub parent: Option<FieldOfWork>,
    /// The dimension of security it belongs to.
    pub dimension: Option<Dimension>,
}

#[uniffi::export]
impl FieldOfWork {
    /// What is known of it.
    fn facts(&self) -> FieldOfWorkFacts {
        FieldOfWorkFacts {
            in_menu: self.is_in_menu(),
            parent: self.parent(),
            dimension: self.dimension(),
        }
    }
}

/// What is known of a series of meetings.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct MeetingFacts {
    /// How often it meets, where that is known.
    pub cadence: Option<Cadence>,
    /// First days, or years, of editions met in sources; not a full list.
    pub editions_seen: Vec<PartialDate>,
}

#[uniffi::export]
impl Meeting {
    /// What is known of it.
    fn facts(&self) -> MeetingFacts {
        MeetingFacts {
            cadence: self.cadence(),
            editions_seen: self.editions_seen().to_vec(),
        }
    }
}

#[uniffi::export]
impl ContentType {
    /// Its label in the newsroom of 2001–2025.
    #[uniffi::method(name = "newsroom_label")]
    fn foreign_newsroom_label(&self) -> String {
        self.newsroom_label().to_owned()
    }
}

/// A Chairperson-in-Office.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ChairpersonInOffice {
    /// The name as it is written in its own language.
    pub name: String,
    /// The first day in office.
    pub since: PartialDate,
    /// The last day in office.
    pub until: PartialDate,
}

/// The Chairpersonship of a year, of the CSCE until 1994 and of the OSCE since.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ChairpersonshipTerm {
    /// The year that it is named by.
    pub year: i32,
    /// Who holds it.
    pub chair: Chair,
    /// The first day, where it is known.
    pub since: Option<PartialDate>,
    /// The last day, where it is known.
    pub until: Option<PartialDate>,
    /// The Chairpersons-in-Office, one after the other.
    pub holders: Vec<ChairpersonInOffice>,
    /// "CSCE" until 1994, "OSCE" since.
    pub organization: String,
    /// What the sources leave open.
    pub note: Option<String>,
}

impl From<&Chairpersonship> for ChairpersonshipTerm {
    fn from(term: &Chairpersonship) -> Self {
        let holders = term.holders.iter().map(|holder| ChairpersonInOffice {
            name: holder.name.to_owned(),
            since: holder.from,
            until: holder.until,
        });
        Self {
            year: term.year,
            chair: term.chair,
            since: term.from,
            until: term.until,
            holders: holders.collect(),
            organization: term.organization().to_owned(),
            note: term.note.map(str::to_owned),
        }
    }
}

/// All Chairpersonships from 1991 on, in order of time.
#[uniffi::export]
pub fn chairpersonships() -> Vec<ChairpersonshipTerm> {
    Chairpersonship::ALL
        .iter()
        .map(ChairpersonshipTerm::from)
        .collect()
}

/// The Chairpersonship of a day; none before the first and in December 1994, when it passed on on
/// a day that no source gives.
#[uniffi::export]
pub fn chairpersonship_on(on: CalendarDay) -> Option<ChairpersonshipTerm> {
    Chairpersonship::on(on).map(ChairpersonshipTerm::from)
}

/// The name of the Chairperson-in-Office on a day, where the sources give one.
#[uniffi::export]
pub fn chairperson_in_office_on(on: CalendarDay) -> Option<String> {
    let holder = Chairpersonship::on(on)?.holder(on)?;
    Some(holder.name.to_owned())
}
