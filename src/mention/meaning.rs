//! What the names mean that a text is searched for.

use super::Form;
use super::place::Place;
use super::posts::Post;
use crate::vocabulary::{Country, FormerState, Meeting, Structure};

/// What a name means before its surroundings are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    Country(Country, Form),
    Adjective(Country),
    Capital(Country),
    FormerState(FormerState, Form),
    /// A place that is no mention but tells which structure is meant.
    Place(Place),
    Structure(Structure, Form, Needs),
    /// The kind word of a field operation: "Mission", "Centre".
    Post(Post),
    Chair,
    Meeting(Meeting, Form),
    /// A language or a people that is no adjective of a State.
    People,
    /// A phrase that only keeps the names inside it from being found.
    Nothing,
}

/// What must stand around the name of a structure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Needs {
    /// Nothing: the name is the OSCE's alone.
    Nothing,
    /// No other body before or behind: "NATO Parliamentary Assembly" is none of ours.
    NoOtherBody,
    /// No other capitalized word before it: "EU Advisory Mission to …".
    NoOtherWord,
    /// The same, and nothing behind it that says for what: "High Commissioner for Refugees".
    Alone,
    /// "OSCE" before it.
    Osce,
    /// "OSCE" before it, nothing behind it that says for what, and a text about the media.
    OsceAndMedia,
    /// The same, and a text about trafficking.
    OsceAndTrafficking,
    /// "OSCE" before it, or the full name elsewhere in the text.
    OsceOrName,
}
