//! Cities that open datelines.

use std::sync::LazyLock;

use crate::vocabulary::{ParticipatingState, Structure};

/// Cities beyond capitals and seats: places of meetings and field work, and names that differ by a
/// letter from a known city and are right all the same.
static OTHERS: &str = "\
Almaty, Ashgabad, Basel, Bern, Berne, Bonn, Brno, Budva, Cordoba, Cologne, Donetsk, Edinburgh, \
Geneva, Genova, Gnjilane, Graz, Hamburg, Helsingborg, Istanbul, Izmir, Kharkiv, Khujand, Krakow, \
Kraków, Lecce, Leeds, Lugano, Luhansk, Lviv, Mariupol, Milan, Minsk, Mitrovica, Mostar, Munich, \
Naples, New York, Nur-Sultan, Odesa, Odessa, Osh, Parma, Peja, Pejë, Prishtina, Prishtinë, \
Pristina, Priština, Prizren, Roma, Samarkand, Shkodër, Strasbourg, Stuttgart, Tetovo, The Hague, \
Turin, Venice, Verona, Vienne, Washington, Wien, Zurich, Zürich, Kiev, Kishinev, Sarajevo, \
Belgrad, Beograd, Praha, Madrid, Modena, Varna, Burgas, Trieste, Salzburg, Innsbruck, Lausanne";

static ALL: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let mut cities: Vec<_> = Structure::ALL.iter().filter_map(|it| it.city()).collect();
    cities.extend(ParticipatingState::ALL.iter().filter_map(|it| it.capital()));
    cities.extend(OTHERS.split(", "));
    cities.sort_unstable();
    cities.dedup();
    cities
});

/// All known cities, each once.
pub(super) fn all() -> impl Iterator<Item = &'static str> {
    ALL.iter().copied()
}
