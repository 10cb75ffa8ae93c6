//! Which States and structures a text names, and how.
//!
//! [`find`] reads a text once and gives every [`Mention`]: a country by name, adjective or capital;
//! a structure by its name, an acronym, a short form, or as "the Mission" where the text tells
//! which; a series of meetings; the Chairpersonship with the State that holds it. Each mention says
//! what it means, how it was named, how sure that is, and where it stands. [`item`] does the same
//! for the texts of a news item, [`columns`] sums mentions up for a table.
//!
//! The longest name wins, so that the Serbia of "OSCE Mission to Serbia" is
//! [inside a structure's name](Confidence::InsideStructure). Names that only look like a mention
//! (Northern Ireland, the Minsk agreements, the Russian language) are [`exceptions`].
//! Kosovo is never a State.
//!
//! ```
//! use osce_news::mention::{self, Confidence};
//! use osce_news::vocabulary::Language;
//!
//! let text = "OSCE Mission to Serbia trains police officers from Albania";
//! let mentions = mention::find(text, Language::English, None);
//! let codes: Vec<_> = mentions.iter().map(|m| (m.term.code(), m.confidence)).collect();
//! assert_eq!(
//!     codes,
//!     [
//!         ("mission-to-serbia", Confidence::Named),
//!         ("RS", Confidence::InsideStructure),
//!         ("AL", Confidence::Named),
//!     ]
//! );
//! assert_eq!(mentions[0].text(text), "OSCE Mission to Serbia");
//! ```

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::vocabulary::{Country, FormerState, Language, Meeting, ParticipatingState, Structure};
use lexicon::Lexicon;
use plain::Plain;
use words::Room;

mod chair;
mod columns;
mod confirm;
mod context;
mod country;
mod exceptions;
mod facts;
mod inflect;
mod item;
mod lexicon;
mod meaning;
mod names;
mod place;
mod plain;
mod posts;
mod reading;
mod scene;
mod surroundings;
mod tables;
mod words;

pub use columns::{Columns, columns};
pub use exceptions::{Exception, exceptions};
pub use item::{ItemMention, item};

/// What a mention means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Enum),
    uniffi(name = "MentionedTerm")
)]
#[serde(tag = "kind", content = "code", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Term {
    /// A participating State or Partner for Co-operation.
    Country(Country),
    /// The capital of a country, which stands for its city or its government.
    Capital(Country),
    /// A State that is no more.
    FormerState(FormerState),
    /// A structure of the OSCE, the Chairpersonship among them.
    Structure(Structure),
    /// A series of meetings.
    Meeting(Meeting),
}

impl Term {
    /// The kind in the serialized form: `country`, `capital`, `former-state`, `structure` or
    /// `meeting`.
    pub fn kind(self) -> &'static str {
        match self {
            Self::Country(_) => "country",
            Self::Capital(_) => "capital",
            Self::FormerState(_) => "former-state",
            Self::Structure(_) => "structure",
            Self::Meeting(_) => "meeting",
        }
    }

    /// The code of the vocabulary; for a capital that of its country.
    pub fn code(self) -> &'static str {
        match self {
            Self::Country(country) | Self::Capital(country) => country.code(),
            Self::FormerState(state) => state.code(),
            Self::Structure(structure) => structure.code(),
            Self::Meeting(meeting) => meeting.code(),
        }
    }
}

/// How a mention was named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum), uniffi(name = "MentionForm"))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Form {
    /// By its name of today: "Moldova", "Mission to Moldova".
    Name,
    /// By its formal name: "Republic of Moldova".
    LongName,
    /// By a short name: "Bosnia", "media freedom representative".
    ShortName,
    /// By an acronym: "UK", "ODIHR".
    Abbreviation,
    /// By another spelling.
    Variant,
    /// By a name of former times: "Turkey", "Centre in Almaty".
    FormerName,
    /// By an adjective: "Albanian".
    Adjective,
    /// By the name of its people: "Albanians".
    Demonym,
    /// By its city.
    City,
    /// By its kind and its place in other words than its name: "Kosovo Mission".
    KindAndPlace,
    /// By its kind alone: "the Mission".
    KindAlone,
}

/// How much a mention says that the text is about its term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Enum),
    uniffi(name = "MentionConfidence")
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Confidence {
    /// Named as such.
    Named,
    /// A country, by adjective or people only.
    Adjective,
    /// A country, inside the name of a structure: "Mission to Serbia".
    InsideStructure,
    /// A country, as where a person comes from: "(MP, Georgia)".
    Affiliation,
    /// A country, by its capital only.
    CityOnly,
    /// A structure, by its kind alone; which one is told by the rest of the text.
    ByContext,
}

/// One mention in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct Mention {
    /// What is meant.
    #[serde(flatten)]
    pub term: Term,
    /// How it was named.
    pub form: Form,
    /// How much that says.
    pub confidence: Confidence,
    /// The first character, counted from 0.
    pub start: u32,
    /// The length in characters.
    pub length: u32,
    /// For the Chairpersonship: the State that holds it, where the text or the day tells.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chair: Option<ParticipatingState>,
}

impl Mention {
    /// The words of the mention in its text; nothing where the text is another one.
    pub fn text(self, text: &str) -> &str {
        let mut bounds = text.char_indices().map(|(at, _)| at).chain([text.len()]);
        let start = bounds.nth(self.start as usize);
        let end = match self.length {
            0 => start,
            length => bounds.nth(length as usize - 1),
        };
        match (start, end) {
            (Some(start), Some(end)) => &text[start..end],
            _ => "",
        }
    }
}

/// Finds the mentions in a text, in the order of their first characters.
///
/// The language is that of the text. English is read in full. In the other five, countries are
/// found by their names (in German with the genitive -s, in Russian in all cases) but not by
/// adjectives or capitals, and structures by their English names and acronyms; the structures of
/// the vocabulary have no others.
///
/// The day on which the text was published, where it is known, tells which structure of several a
/// short form means, and who holds the chair. A former name gives the term of today on any day;
/// [`Vocabulary::label_on`](crate::vocabulary::Vocabulary::label_on) and
/// [`Structure::name`] give the name of the day back.
///
/// A mention can hold others: the countries inside a structure's name, and a council inside the
/// name of its meetings. Names count in their usual letters or all in capitals, acronyms only as
/// they are written. The time is linear in the length of the text.
///
/// ```
/// use chrono::NaiveDate;
/// use osce_news::mention::{self, Confidence, Term};
/// use osce_news::vocabulary::{Language, ParticipatingState, Structure};
///
/// let text = "The Mission helped to draft the law, Moldova's minister said";
/// let mentions = mention::find(text, Language::English, None);
/// assert_eq!(mentions[0].term, Term::Structure(Structure::MissionToMoldova));
/// assert_eq!(mentions[0].confidence, Confidence::ByContext);
///
/// let on = NaiveDate::from_ymd_opt(2020, 9, 1);
/// let chair = &mention::find("OSCE Chair visits Kyiv", Language::English, on)[0];
/// assert_eq!(chair.term, Term::Structure(Structure::Chairpersonship));
/// assert_eq!(chair.chair, Some(ParticipatingState::Albania));
/// ```
pub fn find(text: &str, language: Language, on: Option<NaiveDate>) -> Vec<Mention> {
    let lexicon = lexicon(language);
    let mut room = Room::new();
    let text = room.hold(text);
    match Plain::of(&text) {
        None => reading::read(&text, None, lexicon, on),
        Some(plain) => {
            let mut room = Room::new();
            let text = room.hold(&plain.text);
            reading::read(&text, Some(&plain.numbers), lexicon, on)
        }
    }
}

/// The spellings that texts of a language are searched for, in no order that matters.
///
/// Names, and the words and phrases that decide what a name beside them means; capitals do not
/// count here. They are what another matcher needs for the same search.
///
/// ```
/// use osce_news::mention;
/// use osce_news::vocabulary::Language;
///
/// let mut spellings = mention::spellings(Language::English);
/// assert!(spellings.any(|spelling| spelling == "Moldova"));
/// ```
pub fn spellings(language: Language) -> impl Iterator<Item = &'static str> {
    lexicon(language).spellings()
}

/// The lexicon of a language, made at its first use.
fn lexicon(language: Language) -> &'static Lexicon {
    static LEXICONS: [LazyLock<Lexicon>; 6] = [
        LazyLock::new(|| Lexicon::new(names::entries(Language::English))),
        LazyLock::new(|| Lexicon::new(names::entries(Language::French))),
        LazyLock::new(|| Lexicon::new(names::entries(Language::German))),
        LazyLock::new(|| Lexicon::new(names::entries(Language::Italian))),
        LazyLock::new(|| Lexicon::new(names::entries(Language::Russian))),
        LazyLock::new(|| Lexicon::new(names::entries(Language::Spanish))),
    ];
    &LEXICONS[language as usize]
}
