use super::prelude::*;
use crate::mention::{self, Confidence, Term};
use crate::vocabulary::Language;

docs! {
    /// No location is given, though the item names exactly one country.
    ///
    /// ## Why
    /// Who follows a country finds its items by the label. Only the pages on freedom of the media
    /// have borne it, so the rule is off unless the settings turn it on.
    ///
    /// A country counts where title, summary or body name it; adjectives, capitals, names of
    /// structures and the homes of members of parliament do not.
    ///
    /// ## Example
    /// `Journalist released in Belarus`, without `Location: Belarus`.
    ///
    /// ## Source
    /// The newsroom's labels `Location` and `Locations`.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    let unresolved = item.news.unresolved_in(Field::Locations).next();
    if !item.news.locations.is_empty() || unresolved.is_some() {
        return;
    }
    let mentions = mention::item(item.news);
    let mut named = mentions.iter().filter_map(|found| {
        let is_named = found.mention.confidence == Confidence::Named;
        match found.mention.term {
            Term::Country(country) if is_named => Some((found.place, country)),
            _ => None,
        }
    });
    let Some((place, country)) = named.next() else {
        return;
    };
    if named.all(|(_, other)| other == country) {
        let label = country.label(Language::English);
        let message = format!("no location is given; the only country named is {label}");
        report.field(Field::Locations, message).help(format!("it is named in {place}"));
    }
}
