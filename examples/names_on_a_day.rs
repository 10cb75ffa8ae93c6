//! What a label of the past means today, and what was called how on a day.
//!
//! ```sh
//! cargo run --example names_on_a_day
//! ```

use chrono::NaiveDate;
use osce_news::vocabulary::{Chairpersonship, Country, Language, Resolution, Structure, resolve};

fn main() {
    let on = NaiveDate::from_ymd_opt(2005, 6, 1).expect("a day");

    let structure = resolve::<Structure>("OSCE Spillover Monitor Mission to Skopje", Some(on));
    if let Some(mission) = structure.one() {
        println!(
            "{}: today {mission}, open on {on}: {:?}",
            mission.code(),
            mission.is_open(on)
        );
    }

    for label in ["Turquie", "Czech Republic", "Kyrgistan"] {
        match resolve::<Country>(label, Some(on)) {
            Resolution::One(country) => {
                println!(
                    "{label}: {} {}",
                    country.code(),
                    country.label(Language::German)
                );
            }
            Resolution::Several(countries) => println!("{label}: one of {countries:?}"),
            Resolution::None(nearest) => println!("{label}: unknown, nearest {nearest:?}"),
        }
    }

    if let Some(term) = Chairpersonship::on(on) {
        let holder = term.holder(on).map_or("nobody known", |holder| holder.name);
        println!("Chair on {on}: {:?}, {holder}", term.chair);
    }
}
