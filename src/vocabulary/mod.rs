//! Every name that the OSCE prints, as typed lists with stable codes.
//!
//! A list is a flat enum: [`ParticipatingState`], [`Partner`] and [`Country`], which holds either;
//! [`Structure`] and [`StructureKind`]; [`FieldOfWork`], [`Meeting`], [`ContentType`]. A term is
//! its code (ISO 3166-1 alpha-2 for countries, a kebab-case slug for the rest); labels are data.
//! [`resolve`] finds terms by any of their names, [`Vocabulary::printed`] gives the exact label of a
//! site back, [`Chairpersonship`] knows who held the chair on
//! a day, and [`FormerState`] lists the States that the participants of today follow.
//!
//! The lists are open: real items carry labels that no list has, so nothing here is exhaustive,
//! and what [`resolve`] cannot find comes back with the nearest terms.
//!
//! ```
//! use osce_news::vocabulary::{resolve, Language, Structure};
//!
//! let found = resolve::<Structure>("osce mission to Georgia (closed)", None);
//! assert_eq!(found.one(), Some(Structure::MissionToGeorgia));
//! assert_eq!(Structure::MissionToGeorgia.code(), "mission-to-georgia");
//! assert_eq!(Structure::Secretariat.label(Language::English), "Secretariat");
//! assert_eq!(Structure::Secretariat.issuer_label(), "OSCE Secretariat");
//! ```

use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::str::FromStr;

use chrono::NaiveDate;

mod chairpersonship;
mod content_type;
mod country;
mod day;
mod field;
mod fold;
mod former_state;
mod index;
mod language;
mod list;
mod lookup;
mod meeting;
mod name;
mod partner;
mod partner_group;
mod site;
mod state;
mod structure;
mod structure_kind;
mod table;

pub use chairpersonship::{Chair, Chairpersonship, OfficeHolder};
pub use content_type::ContentType;
pub use country::Country;
pub use day::{InvalidDate, PartialDate};
pub use field::{Dimension, FieldOfWork};
pub use former_state::{FormerState, head_count};
pub use language::Language;
pub use list::{Fact, List, Record};
pub(crate) use lookup::exact;
pub use lookup::{Resolution, ResolvedLine, resolve, resolve_line, split_labels};
pub use meeting::{Cadence, Meeting};
pub use name::{Name, NameKind};
pub use partner::Partner;
pub use partner_group::PartnerGroup;
pub use site::Site;
pub use state::ParticipatingState;
pub use structure::Structure;
pub use structure_kind::StructureKind;

/// What all lists of terms have in common.
///
/// The same methods exist on each list itself; the trait is for code that is generic over the
/// list, such as [`resolve`]. It is sealed.
pub trait Vocabulary:
    Copy + Ord + Hash + Debug + Display + FromStr + 'static + private::Sealed
{
    /// All terms, in the order of the site's menu.
    const ALL: &'static [Self];

    /// The stable code.
    fn code(self) -> &'static str;

    /// The term with exactly this code.
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|term| term.code() == code)
    }

    /// The label in a language, or the English one where none is known in it.
    fn label(self, language: Language) -> &'static str;

    /// All names by which [`resolve`] finds the term, its labels first.
    fn names(self) -> Vec<Name>;

    /// What the sources leave open about the term and what else is worth knowing, in English.
    ///
    /// ```
    /// use osce_news::vocabulary::{FieldOfWork, Vocabulary};
    ///
    /// let note = FieldOfWork::Education.note();
    /// assert_eq!(note.as_deref(), Some("No source puts it into one dimension."));
    /// ```
    fn note(self) -> Option<String>;

    /// The label exactly as a site prints it over an item of a day.
    ///
    /// Only the newsroom goes by the day: [`Site::Portal`] prints today's names over old items.
    /// In a language in which no label is known it is the English one.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use osce_news::vocabulary::{ContentType, Language, Site, Structure, Vocabulary};
    ///
    /// let on = NaiveDate::from_ymd_opt(2022, 7, 25).unwrap();
    /// let printed = |site| Structure::Chairpersonship.printed(site, on, Language::English);
    /// assert_eq!(printed(Site::Portal), "OSCE Chairpersonship");
    /// assert_eq!(printed(Site::Newsroom), "OSCE Chairmanship");
    /// let release = ContentType::PressRelease;
    /// assert_eq!(release.printed(Site::Newsroom, on, Language::Russian), "Пресс-релиз");
    /// ```
    fn printed(self, site: Site, on: NaiveDate, language: Language) -> &'static str;

    /// The label that was printed on a day: the former name of that day, or the label.
    ///
    /// Where the sources do not tell on which day a name changed, the newer name is given.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use osce_news::vocabulary::{Language, ParticipatingState, Vocabulary};
    ///
    /// let on = NaiveDate::from_ymd_opt(2019, 1, 1).unwrap();
    /// assert_eq!(ParticipatingState::Turkiye.label_on(on, Language::English), "Turkey");
    /// ```
    fn label_on(self, on: NaiveDate, language: Language) -> &'static str {
        self.names()
            .into_iter()
            .find(|name| {
                name.kind == NameKind::Former && name.language == language && name.surely_on(on)
            })
            .map_or(self.label(language), |name| name.text)
    }
}

mod private {
    use chrono::NaiveDate;

    pub trait Sealed {
        /// The list's name in messages.
        const KIND: &'static str;
        /// The index of the list, built at the first look-up.
        fn index() -> &'static super::index::Index;
        /// The days between which the term existed, as far as they are known.
        fn lifetime(self) -> (Option<NaiveDate>, Option<NaiveDate>);
    }
}

/// Text that is neither a code nor an English label of the list it was parsed for.
///
/// [`resolve`] is the tolerant way in.
///
/// ```
/// use osce_news::vocabulary::FieldOfWork;
///
/// let error = "Polcing".parse::<FieldOfWork>().unwrap_err();
/// assert_eq!(error.to_string(), "no field of work has the code or label \"Polcing\"");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no {kind} has the code or label {text:?}")]
#[non_exhaustive]
pub struct UnknownTerm {
    /// The list, in words.
    pub kind: &'static str,
    /// The text.
    pub text: String,
}
