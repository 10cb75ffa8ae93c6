use super::prelude::*;
use rapidfuzz::distance::damerau_levenshtein;

use crate::check::cities;

docs! {
    /// A city in the dateline is misspelt.
    ///
    /// ## Why
    /// It is the first word of the text, and in capitals.
    ///
    /// Only a name of five letters or more at one letter's distance from exactly one known city is
    /// reported: any other may be a town that no list has.
    ///
    /// ## Example
    /// `YERAVAN, 15 November 2024 –`.
    ///
    /// ## Source
    /// 2 of 270 press releases (YERAVAN, SKOPE).
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    let (Some(line), Some((text, range))) = (&item.news.dateline, item.dateline()) else {
        return;
    };
    for place in &line.places {
        let city = place.split(',').next().unwrap_or(place).trim();
        let Some(right) = misspelt(city) else {
            continue;
        };
        let Some(start) = text.text[range.clone()].find(city) else {
            continue;
        };
        let here = range.start + start..range.start + start + city.len();
        let right = right.to_uppercase();
        report
            .text(text, here, format!("“{city}” may be misspelt"))
            .help(format!("{right} is a city of datelines"))
            .fix(right);
    }
}

/// The one known city at a letter's distance.
fn misspelt(city: &str) -> Option<&'static str> {
    const SHORT: usize = 5;
    if city.chars().count() < SHORT || cities::all().any(|it| small(it).eq(small(city))) {
        return None;
    }
    let distance = |known: &str| damerau_levenshtein::distance(small(known), small(city));
    let mut near = cities::all().filter(|known| distance(known) == 1);
    near.next().filter(|_| near.next().is_none())
}

fn small(name: &str) -> impl DoubleEndedIterator<Item = char> + Clone {
    name.chars().map(|c| c.to_lowercase().next().unwrap_or(c))
}
