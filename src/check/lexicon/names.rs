//! Names of several words: near-misses of official ones, names of former times, and the words that
//! acronyms stand for.

use crate::vocabulary::{
    Language, Name, NameKind, PartialDate, ParticipatingState, Structure, Vocabulary,
};

/// A name as a sequence of words.
#[derive(Debug)]
pub(in crate::check) struct Phrase {
    /// Its words as they are printed, without `OSCE` before them.
    pub(in crate::check) words: Vec<Box<str>>,
    /// The index of the word by which it is looked up: the first that is no article.
    pub(in crate::check) key: usize,
    /// Whether it counts only behind `OSCE` or `OSCE’s`.
    pub(in crate::check) after_osce: bool,
    pub(in crate::check) meaning: Meaning,
}

/// What it is for the rules.
#[derive(Debug)]
pub(in crate::check) enum Meaning {
    /// An official name, not quite right.
    NearMiss {
        /// The name that it should be.
        right: Box<str>,
        /// Whether only the preposition differs, which short forms in titles may.
        preposition: bool,
    },
    /// A State's name of former times.
    FormerState { right: Box<str>, until: PartialDate },
    /// A structure's name of former times.
    FormerStructure {
        structure: Structure,
        until: PartialDate,
    },
    /// An acronym that not everybody knows.
    Acronym(Structure),
    /// The words that an acronym stands for.
    Spelt(Structure),
}

/// Near-misses that no pattern makes, and what is right.
static NEAR_MISSES: &[(&str, &str)] = &[
    (
        "Office of Democratic Institutions and Human Rights",
        "Office for Democratic Institutions and Human Rights",
    ),
    (
        "Office for Democratic Institutions and for Human Rights",
        "Office for Democratic Institutions and Human Rights",
    ),
    (
        "High Commissioner for National Minorities",
        "High Commissioner on National Minorities",
    ),
    (
        "High Commissioner of National Minorities",
        "High Commissioner on National Minorities",
    ),
    (
        "Representative for Freedom of the Media",
        "Representative on Freedom of the Media",
    ),
    (
        "Representative on the Freedom of the Media",
        "Representative on Freedom of the Media",
    ),
    (
        "Representative of Freedom of the Media",
        "Representative on Freedom of the Media",
    ),
    (
        "Organization for Security and Cooperation in Europe",
        "Organization for Security and Co-operation in Europe",
    ),
    (
        "Organisation for Security and Cooperation in Europe",
        "Organization for Security and Co-operation in Europe",
    ),
    (
        "Organisation for Security and Co-operation in Europe",
        "Organization for Security and Co-operation in Europe",
    ),
    (
        "Organization of Security and Co-operation in Europe",
        "Organization for Security and Co-operation in Europe",
    ),
    (
        "Court of Arbitration and Conciliation",
        "Court of Conciliation and Arbitration",
    ),
    (
        "Economic and Environment Forum",
        "Economic and Environmental Forum",
    ),
    ("Chairperson in Office", "Chairperson-in-Office"),
    ("Chairman in Office", "Chairman-in-Office"),
    ("OSCE Secretary-General", "OSCE Secretary General"),
    ("Partners for Cooperation", "Partners for Co-operation"),
];

/// All phrases, the longest first.
pub(super) fn phrases() -> Vec<Phrase> {
    let mut phrases = Vec::new();
    let mut add = |text: &str, meaning| {
        let bare = text.strip_prefix("OSCE ");
        let words = bare.unwrap_or(text).split_whitespace();
        let words: Vec<Box<str>> = words.map(Box::from).collect();
        phrases.push(Phrase {
            key: usize::from(matches!(&*words[0], "the" | "The")),
            words,
            after_osce: bare.is_some(),
            meaning,
        });
    };
    let near = |right: &str, preposition| Meaning::NearMiss {
        right: right.strip_prefix("OSCE ").unwrap_or(right).into(),
        preposition,
    };
    for (wrong, right) in NEAR_MISSES {
        add(wrong, near(right, false));
    }
    for &structure in Structure::ALL {
        for right in official(structure) {
            for (wrong, preposition) in near_misses(&right) {
                if !is_a_name(&wrong) {
                    add(&wrong, near(&right, preposition));
                }
            }
        }
        for name in structure.former_names() {
            let own = structure.label(Language::English);
            if let Some(until) = name.until.filter(|_| !name.text.ends_with(own)) {
                add(name.text, Meaning::FormerStructure { structure, until });
            }
        }
        if let Some(acronym) = structure
            .acronyms()
            .first()
            .filter(|it| UNKNOWN.contains(it))
        {
            add(acronym, Meaning::Acronym(structure));
            for name in spelt(structure) {
                add(&name, Meaning::Spelt(structure));
            }
        }
    }
    for &state in ParticipatingState::ALL {
        let label = state.label(Language::English);
        for name in state.names() {
            if let Some(until) = former(&name) {
                let right = match name.text.strip_prefix("Republic of ") {
                    Some(_) if label != "North Macedonia" => format!("Republic of {label}"),
                    _ => label.to_owned(),
                };
                let meaning = || Meaning::FormerState {
                    right: right.as_str().into(),
                    until,
                };
                add(name.text, meaning());
                if let Some(rest) = name.text.strip_prefix("the ") {
                    add(&format!("The {rest}"), meaning());
                }
            }
        }
    }
    phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.words.len()));
    phrases
}

/// Acronyms that newsrooms outside do not know and that mean nothing else.
const UNKNOWN: [&str; 10] = [
    "CPC", "CiO", "FSC", "HCNM", "KVM", "OCEEA", "ODIHR", "RFoM", "SMM", "TNTD",
];

fn former(name: &Name) -> Option<PartialDate> {
    let plain = name.kind == NameKind::Former || name.kind == NameKind::Abbreviation;
    let plain = plain && name.language == Language::English && !name.ambiguous;
    name.until.filter(|_| plain)
}

/// A structure's names as texts print them.
fn official(structure: Structure) -> Vec<String> {
    let label = structure.label(Language::English);
    if label.split_whitespace().count() < 2 {
        return Vec::new();
    }
    let field_work = label.contains(" in ") || label.contains(" to ");
    if field_work {
        vec![format!("OSCE {label}")]
    } else {
        vec![label.to_owned()]
    }
}

/// The words that texts print for a structure's acronym.
fn spelt(structure: Structure) -> Vec<String> {
    let label = structure.label(Language::English);
    match structure {
        Structure::Chairpersonship => ["Chairperson-in-Office", "Chairman-in-Office"]
            .map(str::to_owned)
            .into(),
        Structure::RepresentativeOnFreedomOfTheMedia => {
            vec![label.to_owned(), "Media Freedom Representative".to_owned()]
        }
        Structure::SpecialMonitoringMissionToUkraine => {
            vec![label.to_owned(), "Special Monitoring Mission".to_owned()]
        }
        _ => vec![label.to_owned()],
    }
}

/// The ways in which a name is got wrong.
fn near_misses(right: &str) -> Vec<(String, bool)> {
    let spellings = [
        ("Co-operation", "Cooperation"),
        ("Co-ordinator", "Coordinator"),
        ("Centre", "Center"),
        ("Programme", "Program"),
        ("High-Level", "High Level"),
    ];
    let misspelt = spellings
        .iter()
        .filter(|(ours, _)| right.contains(ours))
        .map(|(ours, other)| (right.replacen(ours, other, 1), false));
    let swaps = [(" to ", " in "), (" in ", " to "), (" in ", " for ")];
    let swapped = swaps
        .iter()
        .filter(|(ours, _)| right.matches(ours).count() == 1)
        .map(|(ours, other)| (right.replacen(ours, other, 1), true));
    misspelt.chain(swapped).collect()
}

/// Whether the vocabulary has exactly this name for something.
fn is_a_name(text: &str) -> bool {
    let bare = |text: &str| text.replace("OSCE ", "");
    let wrong = bare(text);
    Structure::ALL.iter().any(|structure| {
        let names = structure.names();
        names.iter().any(|name| bare(name.text) == wrong)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_near_miss_is_right() {
        let phrases = phrases();
        let near = phrases.iter().filter_map(|phrase| match &phrase.meaning {
            Meaning::NearMiss { right, .. } => Some((phrase.words.join(" "), right)),
            _ => None,
        });
        let mut count = 0;
        for (wrong, right) in near {
            assert_ne!(wrong, **right);
            assert!(!is_a_name(&wrong), "{wrong}");
            count += 1;
        }
        assert!(count > 50, "{count}");
    }
}
