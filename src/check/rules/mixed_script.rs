use super::prelude::*;

docs! {
    /// A word mixes letters of two scripts.
    ///
    /// ## Why
    /// Nobody sees it, and no search finds the word.
    ///
    /// Only letters that look alike in both scripts count, and each part of a hyphenated word for
    /// itself: `IT-сектор` is right.
    ///
    /// ## Example
    /// `Сoronavirus` with a Cyrillic С.
    ///
    /// ## Source
    /// 4 titles of 426.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    for &text in &item.texts {
        for (_, token) in text.shaped(Shape::MIXED) {
            let mut start = token.range().start;
            for part in text.of(token).split(['-', '\'', '’']) {
                let range = start..start + part.len();
                start = range.end + text.text[range.end..].chars().next().map_or(0, char::len_utf8);
                if let Some(right) = in_one_script(part) {
                    let message = format!("“{part}” mixes Latin letters with others");
                    report.text(text, range, message).fix(right);
                }
            }
        }
    }
}

/// Letters that look the same: Latin, Cyrillic.
static ALIKE: &[(char, char)] = &[
    ('A', 'А'), ('B', 'В'), ('C', 'С'), ('E', 'Е'), ('H', 'Н'), ('I', 'І'), ('J', 'Ј'),
    ('K', 'К'), ('M', 'М'), ('O', 'О'), ('P', 'Р'), ('S', 'Ѕ'), ('T', 'Т'), ('X', 'Х'),
    ('a', 'а'), ('c', 'с'), ('e', 'е'), ('i', 'і'), ('j', 'ј'), ('o', 'о'), ('p', 'р'),
    ('s', 'ѕ'), ('x', 'х'), ('y', 'у'),
];

/// The word with its minority of letters exchanged; none where it is in one script, or where not
/// every letter of the minority looks like one of the other script.
fn in_one_script(word: &str) -> Option<String> {
    let cyrillic = |c: &char| matches!(c, '\u{400}'..='\u{52F}');
    let latin = |c: &char| c.is_ascii_alphabetic() || matches!(c, '\u{C0}'..='\u{24F}');
    let (few, many) = (word.chars().filter(cyrillic).count(), word.chars().filter(latin).count());
    if few == 0 || many == 0 || few == many {
        return None;
    }
    let to_latin = few < many;
    word.chars()
        .map(|c| match (to_latin, cyrillic(&c), latin(&c)) {
            (true, true, _) => ALIKE.iter().find(|(_, it)| *it == c).map(|(it, _)| *it),
            (false, _, true) => ALIKE.iter().find(|(it, _)| *it == c).map(|(_, it)| *it),
            _ => Some(c),
        })
        .collect()
}
