//! Looking labels up, against the standard `HashMap` over the same folded strings.
//!
//! `resolve/hit`: labels as the site prints them; a ratio of 0.67 is the bound. `resolve/folded`:
//! labels that only folding finds, against folding into a `String` and a `HashMap` hit.
//! `resolve/miss`: labels with a slip, each with its suggestions, against fifty hits.

use std::collections::HashMap;
use std::hint::black_box;

use osce_news::vocabulary::{
    ContentType, Country, FieldOfWork, Language, Meeting, Structure, Vocabulary, resolve,
};

use crate::bench::Bench;

const ROUNDS: usize = 500;

pub(crate) fn run(bench: &mut Bench) {
    list::<Country>(bench, "country");
    list::<Structure>(bench, "structure");
    list::<FieldOfWork>(bench, "field");
    list::<Meeting>(bench, "meeting");
    list::<ContentType>(bench, "content-type");
}

fn list<T: Vocabulary>(bench: &mut Bench, kind: &str) {
    let labels: Vec<&str> = T::ALL
        .iter()
        .map(|term| term.label(Language::English))
        .collect();
    let shouted: Vec<String> = labels.iter().map(|label| label.to_uppercase()).collect();
    let slips: Vec<String> = labels.iter().map(|label| slip(label)).collect();
    let folded: Vec<String> = labels.iter().map(|label| fold(label)).collect();
    let names = T::ALL.iter().flat_map(|&term| {
        let names = term.names().into_iter();
        names.map(move |name| (fold(name.text), term))
    });
    let map: HashMap<String, T> = names.collect();
    let hits = |times: usize| {
        for _ in 0..times {
            for label in &folded {
                black_box(map.get(black_box(label.as_str())));
            }
        }
    };
    bench.compare(
        &format!("resolve/hit/{kind}"),
        || {
            for _ in 0..ROUNDS {
                for label in &labels {
                    black_box(resolve::<T>(black_box(label), None));
                }
            }
        },
        || hits(ROUNDS),
    );
    bench.compare(
        &format!("resolve/folded/{kind}"),
        || {
            for _ in 0..ROUNDS {
                for label in &shouted {
                    black_box(resolve::<T>(black_box(label), None));
                }
            }
        },
        || {
            for _ in 0..ROUNDS {
                for label in &shouted {
                    black_box(map.get(fold(black_box(label)).as_str()));
                }
            }
        },
    );
    bench.compare(
        &format!("resolve/miss/{kind}"),
        || {
            for _ in 0..ROUNDS / 50 {
                for label in &slips {
                    black_box(resolve::<T>(black_box(label), None));
                }
            }
        },
        || hits(ROUNDS),
    );
}

/// Small letters and digits only.
fn fold(name: &str) -> String {
    let small = name.chars().flat_map(char::to_lowercase);
    small.filter(|c| c.is_alphanumeric()).collect()
}

/// The label without its third letter.
fn slip(label: &str) -> String {
    let letters = label.chars().enumerate();
    letters
        .filter(|(at, _)| *at != 2)
        .map(|(_, letter)| letter)
        .collect()
}
