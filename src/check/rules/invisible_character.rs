use super::prelude::*;
use crate::check::scan::is_invisible;

docs! {
    /// A text holds a character that nobody sees.
    ///
    /// ## Why
    /// Control characters make XML ill-formed; zero-width ones and soft hyphens split words for
    /// search. Joiners and marks of direction have their uses in some scripts and in emoji and are
    /// left alone.
    ///
    /// ## Example
    /// U+0000, U+200B, U+FEFF inside a text, a tab, a soft hyphen.
    ///
    /// ## Source
    /// XML 1.0, section 2.2; Unicode Standard, chapter 23.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    for &text in item.texts.iter().filter(|it| it.seen.shape.has(Shape::INVISIBLE)) {
        let mut rest = text.text.char_indices().peekable();
        while let Some((start, c)) = rest.next() {
            if !is_invisible(c) {
                continue;
            }
            let mut end = start + c.len_utf8();
            let mut space = c.is_whitespace();
            while let Some((at, c)) = rest.next_if(|(_, c)| is_invisible(*c)) {
                end = at + c.len_utf8();
                space |= c.is_whitespace();
            }
            let before = text.text[..start].ends_with(char::is_whitespace) || start == 0;
            let after = text.text[end..].starts_with(char::is_whitespace) || end == text.text.len();
            let instead = if space && !before && !after { " " } else { "" };
            let message = format!("U+{:04X} cannot be seen", u32::from(c));
            report.text(text, start..end, message).fix(instead);
        }
    }
}
