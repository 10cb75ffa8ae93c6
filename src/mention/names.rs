//! The names that a text is searched for: those of the vocabulary, and the further ones of running
//! text that no label uses.

use super::exceptions::{PEOPLES, phrases};
use super::lexicon::{Entry, Letters};
use super::meaning::{Meaning, Needs};
use super::place::PLACES;
use super::posts::{POSTS, is_post};
use super::tables::{
    ADJECTIVES, CAPITALS, CHAIR, COMMON_MEETINGS, COUNTRY_NAMES, MEETINGS, OTHER_NAMES,
    STRUCTURE_NAMES, SURE_ACRONYMS,
};
use super::{Form, inflect};
use crate::vocabulary::{
    Country, FormerState, Language, Meeting, Name, NameKind, ParticipatingState as S, Structure,
    Vocabulary,
};

/// All names of a language, in an order in which the first meaning of a name counts.
pub(super) fn entries(language: Language) -> Vec<Entry> {
    let mut list = List {
        entries: Vec::new(),
    };
    for phrase in phrases() {
        let meaning = match phrase.names {
            Some(country) => Meaning::Adjective(country),
            None => Meaning::Nothing,
        };
        list.add(phrase.text, Letters::AsWritten, meaning);
    }
    // Before the adjectives, of which some are peoples, too: "Serb".
    if language == Language::English {
        for people in PEOPLES {
            list.add(people.text, Letters::AsWritten, Meaning::People);
        }
    }
    list.countries(language);
    list.structures();
    for word in CHAIR {
        let letters = if *word == "CiO" {
            Letters::Acronym
        } else {
            Letters::AnyCase
        };
        list.add(word, letters, Meaning::Chair);
    }
    list.meetings();
    for post in POSTS {
        for word in post.words {
            list.spellings(word, Letters::AnyCase, Meaning::Post(post.post));
        }
    }
    for &(place, names) in PLACES {
        for name in names.split(", ") {
            list.add(name, Letters::AsWritten, Meaning::Place(place));
        }
    }
    list.entries
}

struct List {
    entries: Vec<Entry>,
}

impl List {
    fn add(&mut self, text: &str, letters: Letters, meaning: Meaning) {
        self.entries.push(Entry {
            text: text.to_owned(),
            letters,
            meaning,
        });
        let capitals = text.to_uppercase();
        if letters != Letters::Acronym && !text.is_ascii() && capitals != text {
            self.entries.push(Entry {
                text: capitals,
                letters,
                meaning,
            });
        }
    }

    /// Adds a name in the spellings of both sides of the Atlantic.
    fn spellings(&mut self, text: &str, letters: Letters, meaning: Meaning) {
        const PAIRS: [(&str, &str); 6] = [
            ("Co-operation", "Cooperation"),
            ("Co-ordinator", "Coordinator"),
            ("Co-Chairs", "Co-chairs"),
            ("Centre", "Center"),
            ("Programme", "Program"),
            ("Secretary General", "Secretary-General"),
        ];
        let mut forms = vec![text.to_owned()];
        for (one, other) in PAIRS {
            for at in 0..forms.len() {
                if forms[at].contains(one) {
                    forms.push(forms[at].replace(one, other));
                }
            }
        }
        for form in forms {
            self.add(&form, letters, meaning);
        }
    }

    fn countries(&mut self, language: Language) {
        for &country in Country::ALL {
            for name in country.names() {
                if name.language == language
                    && name.kind != NameKind::Predecessor
                    && name.text != country_alpha3_but_usa(country)
                {
                    self.country_name(country, name);
                }
            }
        }
        for former in FormerState::ALL {
            // The name of the State Union is those of its two States.
            if *former != FormerState::SerbiaAndMontenegro {
                for name in former.names() {
                    let form = form(name.kind);
                    let letters = letters(name.text, name.kind);
                    self.add(name.text, letters, Meaning::FormerState(*former, form));
                }
            }
        }
        if language != Language::English {
            for (_, names) in OTHER_NAMES.iter().filter(|names| names.0 == language) {
                for &(name, state, form) in *names {
                    let letters = letters(name, NameKind::Variant);
                    for text in inflect::forms(name, language) {
                        self.add(&text, letters, Meaning::Country(state.into(), form));
                    }
                }
            }
            return;
        }
        for &(name, state, form) in COUNTRY_NAMES {
            let letters = letters(name, NameKind::Variant);
            self.add(name, letters, Meaning::Country(state.into(), form));
        }
        for &country in Country::ALL {
            for adjective in country.adjectives() {
                self.add(adjective, Letters::AsWritten, Meaning::Adjective(country));
            }
            let capital = match country {
                Country::ParticipatingState(state) => state.capital(),
                Country::Partner(partner) => partner.capital(),
            };
            if let Some(capital) = capital {
                self.add(capital, Letters::AsWritten, Meaning::Capital(country));
            }
        }
        for &(adjective, state) in ADJECTIVES {
            let meaning = Meaning::Adjective(state.into());
            self.add(adjective, Letters::AsWritten, meaning);
        }
        for &(capital, state) in CAPITALS {
            self.add(capital, Letters::AsWritten, Meaning::Capital(state.into()));
        }
    }

    fn country_name(&mut self, country: Country, name: Name) {
        let form = form(name.kind);
        let letters = letters(name.text, name.kind);
        let text = name.text.strip_prefix("The ").unwrap_or(name.text);
        for text in inflect::forms(text, name.language) {
            self.add(&text, letters, Meaning::Country(country, form));
        }
    }

    fn structures(&mut self) {
        // A name of today's before the same name of another structure's former times.
        let named = |former: bool| {
            Structure::ALL.iter().flat_map(move |structure| {
                let names = structure.names().into_iter();
                names
                    .filter(move |name| (name.kind == NameKind::Former) == former)
                    .map(|name| (*structure, name))
            })
        };
        for (structure, name) in named(false).chain(named(true)) {
            let Some((texts, needs)) = structure_name(structure, &name) else {
                continue;
            };
            let letters = match name.kind {
                NameKind::Abbreviation => Letters::Acronym,
                _ => Letters::AnyCase,
            };
            for text in &texts {
                let meaning = Meaning::Structure(structure, form(name.kind), needs);
                self.spellings(text, letters, meaning);
            }
        }
        for (structure, names) in STRUCTURE_NAMES {
            for &(name, needs) in *names {
                let meaning = Meaning::Structure(*structure, Form::ShortName, needs);
                self.spellings(name, Letters::AnyCase, meaning);
            }
        }
    }

    fn meetings(&mut self) {
        let mut add = |text: &str, meeting, form, common: bool| {
            let letters = if form == Form::Abbreviation {
                Letters::Acronym
            } else {
                Letters::AnyCase
            };
            let text = match text.strip_prefix("OSCE ") {
                None if common => format!("OSCE {text}"),
                _ => text.to_owned(),
            };
            self.spellings(&text, letters, Meaning::Meeting(meeting, form));
        };
        for &meeting in Meeting::ALL {
            for name in meeting.names() {
                if matches!(name.text, "MC" | "PC" | "FSC") {
                    continue;
                }
                let form = form(name.kind);
                let text = name.text.trim_start_matches("Annual OSCE ");
                let common = COMMON_MEETINGS.contains(&text) || text.len() < name.text.len();
                add(text, meeting, form, common);
                if let Some(singular) = text.strip_suffix('s') {
                    add(singular, meeting, form, common);
                }
            }
        }
        for &(text, meeting, common) in MEETINGS {
            let form = if text == "SHDM" {
                Form::Abbreviation
            } else {
                Form::ShortName
            };
            add(text, meeting, form, common);
        }
    }
}

/// The spellings of a structure's name without "OSCE", and what they need; none for names that
/// are no name in running text.
fn structure_name(structure: Structure, name: &Name) -> Option<(Vec<String>, Needs)> {
    use Structure as X;
    if name.kind == NameKind::Abbreviation {
        let sure = SURE_ACRONYMS.contains(&name.text);
        // "CiO" is the chair's, and "PA" stands for "OSCE PA".
        if matches!(name.text, "CiO" | "OSCE PA") {
            return None;
        }
        let needs = if sure {
            Needs::Nothing
        } else {
            Needs::OsceOrName
        };
        let mut texts = vec![name.text.to_owned()];
        if matches!(name.text, "RFoM" | "OMiK" | "OMiBH") {
            texts.push(name.text.to_uppercase());
        }
        return Some((texts, needs));
    }
    let needs = match structure {
        X::Chairpersonship | X::Partnerships => return None,
        X::MainWebsite => Needs::Nothing,
        X::Secretariat => Needs::NoOtherWord,
        X::SecretaryGeneral
        | X::ParliamentaryAssembly
        | X::Troika
        | X::MinisterialCouncil
        | X::PermanentCouncil
        | X::OfficeOfInternalOversight => Needs::NoOtherBody,
        X::Summit
        | X::OpportunitiesForYouth
        | X::DepartmentOfHumanResources
        | X::DepartmentOfManagementAndFinance
        | X::OfficeOfTheSecretaryGeneral => Needs::Osce,
        _ if matches!(name.text, "Prague Office" | "Gender Section") => Needs::Osce,
        _ if is_post(structure) => Needs::NoOtherWord,
        _ => Needs::Nothing,
    };
    let texts = name
        .text
        .split(" / ")
        .map(|text| {
            let text = text
                .trim_end_matches(" (closed)")
                .trim_end_matches(" (discontinued)");
            text.strip_prefix("OSCE ").unwrap_or(text).to_owned()
        })
        // Two structures share one label; each keeps the half that is its own.
        .filter(|text| !name.text.contains(" / ") || *text == structure.label(Language::English))
        .collect::<Vec<_>>();
    (!texts.is_empty()).then_some((texts, needs))
}

fn country_alpha3_but_usa(country: Country) -> &'static str {
    match country {
        Country::ParticipatingState(S::UnitedStatesOfAmerica) => "",
        country => country.alpha3(),
    }
}

fn form(kind: NameKind) -> Form {
    match kind {
        NameKind::Long => Form::LongName,
        NameKind::Short => Form::ShortName,
        NameKind::Abbreviation => Form::Abbreviation,
        NameKind::Variant => Form::Variant,
        NameKind::Former | NameKind::Predecessor => Form::FormerName,
        _ => Form::Name,
    }
}

fn letters(text: &str, kind: NameKind) -> Letters {
    let word = text.split(' ').next().unwrap_or_default();
    if kind == NameKind::Abbreviation
        || word == text && word.len() > 1 && word == word.to_uppercase()
    {
        Letters::Acronym
    } else if text.contains(' ') && !text.starts_with(char::is_uppercase) {
        Letters::AnyCase
    } else {
        Letters::AsWritten
    }
}
