//! The forms in which a name stands in running text, by language.

use crate::vocabulary::Language;

/// A name with its inflected forms.
///
/// English, French, Italian and Spanish names do not change; German ones take -s in the genitive;
/// Russian ones take their case endings, each word by the ending of its nominative.
pub(super) fn forms(name: &str, language: Language) -> Vec<String> {
    match language {
        Language::German => german(name),
        Language::Russian => russian(name),
        _ => vec![name.to_owned()],
    }
}

fn german(name: &str) -> Vec<String> {
    let mut forms = vec![name.to_owned()];
    if name.ends_with(['n', 'd', 'a', 'o', 'e', 'k', 'l', 'r', 'i', 'g', 'h', 'u'])
        && !name.contains(' ')
    {
        forms.push(format!("{name}s"));
    }
    for (nominative, other) in [
        ("Vereinigtes Königreich", "Vereinigten Königreich"),
        ("Vereinigtes Königreich", "Vereinigte Königreich"),
        ("Vereinigtes Königreich", "Vereinigten Königreichs"),
        ("Vereinigtes Königreich", "Vereinigten Königreiches"),
        (
            "Vereinigte Staaten von Amerika",
            "Vereinigten Staaten von Amerika",
        ),
        ("Vereinigte Staaten", "Vereinigten Staaten"),
        ("Russische Föderation", "Russischen Föderation"),
        ("Heiliger Stuhl", "Heiligen Stuhl"),
        ("Heiliger Stuhl", "Heilige Stuhl"),
        ("Heiliger Stuhl", "Heiligen Stuhls"),
        ("Niederlande", "Niederlanden"),
        ("Bosnien und Herzegowina", "Bosnien und Herzegowinas"),
        ("Bosnien und Herzegowina", "Bosniens und Herzegowinas"),
        ("San Marino", "San Marinos"),
    ] {
        if name == nominative {
            forms.push(other.to_owned());
        }
    }
    forms
}

fn russian(name: &str) -> Vec<String> {
    let words: Vec<[String; 6]> = match name.split(' ').map(russian_word).collect() {
        Some(words) => words,
        None => return vec![name.to_owned()],
    };
    let mut forms = vec![name.to_owned()];
    for case in 0..6 {
        let form = words
            .iter()
            .map(|word| word[case].as_str())
            .collect::<Vec<_>>()
            .join(" ");
        if !forms.contains(&form) {
            forms.push(form);
        }
    }
    forms
}

/// The six cases of a word, or nothing where its ending is not known to change.
fn russian_word(word: &str) -> Option<[String; 6]> {
    let with = |stem: &str, endings: [&str; 6]| Some(endings.map(|end| format!("{stem}{end}")));
    /// What a word ends in, in the six cases.
    const TABLE: &[&str] = &[
        "ия ии ии ию ией ии",
        "ья ьи ье ью ьей ье",
        "ая ой ой ую ой ой",
        "ое ого ому ое ым ом",
        "ые ых ым ые ыми ых",
        "ый ого ому ый ым ом",
        "ой ого ому ой ым ом",
        "ство ства ству ство ством стве",
        "ция ции ции цию цией ции",
        "ка ки ке ку кой ке",
        "ша ши ше шу шей ше",
        "а ы е у ой е",
        "ы ов ам ы ами ах",
        "усь уси уси усь усью уси",
        "ль ля лю ль лем ле",
        "й я ю й ем е",
    ];
    // Words that stay as they are: "Соединенных Штатов Америки", "Республики Корея".
    if matches!(word, "и" | "Америки" | "Корея") {
        return Some(std::array::from_fn(|_| word.to_owned()));
    }
    if word == "Египет" {
        return with("Егип", ["ет", "та", "ту", "ет", "том", "те"]);
    }
    if word.chars().last().is_some_and(is_hard_consonant) {
        return with(word, ["", "а", "у", "", "ом", "е"]);
    }
    for row in TABLE {
        let mut cases = row.split(' ');
        let cases: [&str; 6] = std::array::from_fn(|_| cases.next().unwrap_or_default());
        if let Some(stem) = word.strip_suffix(cases[0]) {
            return with(stem, cases);
        }
    }
    None
}

fn is_hard_consonant(c: char) -> bool {
    "бвгджзклмнпрстфхцчшщ".contains(c)
}
