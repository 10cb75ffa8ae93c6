//! Mentions summed up for a table.

use serde::{Deserialize, Serialize};

use super::{Confidence, Form, Mention, Term};
use crate::vocabulary::{Country, Structure};

/// What a text mentions: each term once, in the order of its first mention.
///
/// The four columns of `osce-news mentions`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Columns {
    /// Countries named as such; none by capital or affiliation only.
    pub countries: Vec<Country>,
    /// Countries by adjective or people only.
    pub adjectives: Vec<Country>,
    /// Countries inside the name of a structure, by their names; those may be named elsewhere too.
    pub inside_structure: Vec<Country>,
    /// Structures, by name or by context.
    pub structures: Vec<Structure>,
}

/// Sums mentions up for a table.
///
/// ```
/// use osce_news::mention::{columns, find};
/// use osce_news::vocabulary::Language;
///
/// let text = "OSCE Mission to Moldova and Ukrainian police meet in Romania";
/// let columns = columns(&find(text, Language::English, None));
/// let codes: Vec<_> = columns.inside_structure.iter().map(|country| country.code()).collect();
/// assert_eq!(codes, ["MD"]);
/// assert_eq!(columns.countries[0].code(), "RO");
/// assert_eq!(columns.adjectives[0].code(), "UA");
/// assert_eq!(columns.structures[0].code(), "mission-to-moldova");
/// ```
pub fn columns<'m>(mentions: impl IntoIterator<Item = &'m Mention>) -> Columns {
    let mut columns = Columns::default();
    for mention in mentions {
        match (mention.term, mention.confidence) {
            (Term::Country(_), Confidence::InsideStructure) if mention.form == Form::Adjective => {}
            (Term::Country(country), Confidence::Named) => add(&mut columns.countries, country),
            (Term::Country(country), Confidence::Adjective) => {
                add(&mut columns.adjectives, country);
            }
            (Term::Country(country), Confidence::InsideStructure) => {
                add(&mut columns.inside_structure, country);
            }
            (Term::Structure(structure), _) => add(&mut columns.structures, structure),
            _ => {}
        }
    }
    columns
        .adjectives
        .retain(|country| !columns.countries.contains(country));
    columns
}

fn add<T: PartialEq>(list: &mut Vec<T>, term: T) {
    if !list.contains(&term) {
        list.push(term);
    }
}
