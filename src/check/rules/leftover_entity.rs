use super::prelude::*;
use crate::check::text::ahead;

docs! {
    /// A character reference of HTML stands in the text.
    ///
    /// ## Why
    /// The text was escaped twice; readers see `&amp;`.
    ///
    /// ## Example
    /// `Q&amp;A`, `OSCE&#8217;s`.
    ///
    /// ## Source
    /// HTML, section 13.5; only references that texts are written with count, so `R&D;` is right.
}

/// References that stand in for characters of running text.
static NAMES: &[(&str, &str)] = &[
    ("amp", "&"), ("apos", "'"), ("bull", "•"), ("eacute", "é"), ("egrave", "è"),
    ("euro", "€"), ("gt", ">"), ("hellip", "…"), ("laquo", "«"), ("ldquo", "“"), ("lsquo", "‘"),
    ("lt", "<"), ("mdash", "—"), ("nbsp", " "), ("ndash", "–"), ("ouml", "ö"), ("quot", "\""),
    ("raquo", "»"), ("rdquo", "”"), ("rsquo", "’"), ("shy", ""), ("uuml", "ü"), ("auml", "ä"),
];

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    const LONGEST: usize = 12;
    for &text in &item.texts {
        for (_, token) in text.shaped(Shape::AMPERSAND) {
            let start = token.range().start;
            let Some((name, _)) = ahead(text.text, start + 1, LONGEST).split_once(';') else {
                continue;
            };
            if let Some(meant) = meaning(name) {
                let range = start..start + name.len() + 2;
                let message = format!("“&{name};” is a reference of HTML");
                report.text(text, range, message).fix(meant);
            }
        }
    }
}

fn meaning(name: &str) -> Option<String> {
    if let Some((_, meant)) = NAMES.iter().find(|(known, _)| *known == name) {
        return Some((*meant).to_owned());
    }
    let digits = name.strip_prefix('#')?;
    let number = match digits.strip_prefix(['x', 'X']) {
        Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok()?,
        None => digits.parse().ok()?,
    };
    let meant = char::from_u32(number).filter(|c| !c.is_control())?;
    Some(if meant == '\u{A0}' { ' ' } else { meant }.to_string())
}
