use super::prelude::*;
use crate::check::text::ahead;
use crate::check::claims::is_blank;

docs! {
    /// A placeholder stands where a number, name or date belongs.
    ///
    /// ## Why
    /// Nothing says so clearly that a text went out unfinished.
    ///
    /// A letter is a placeholder only where a word of quantity stands before it or people are
    /// counted behind it: `Code X` and `Leo X` are names, `x-ray` and `10 x 10` are what they are.
    ///
    /// ## Example
    /// `The webinar brought together over x participants`, `[name]`, `TBC`, `XX people`.
    ///
    /// ## Source
    /// Seen on a page of November 2024.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    for &text in &item.texts {
        letters(text, report);
        brackets(text, report);
        blanks(text, report);
    }
}

fn letters(text: Text<'_>, report: &mut Report<'_>) {
    for (index, token) in text.with(Senses::TO_COME) {
        let word = text.of(token);
        let said = matches!(word, "TBC" | "TBD" | "TBA" | "tbc" | "tbd" | "tba")
            || (word.eq_ignore_ascii_case("lorem")
                && text.word(index + 1).eq_ignore_ascii_case("ipsum"));
        if said || is_blank(text, index) {
            let message = format!("“{word}” is a placeholder");
            report.text(text, token.range(), message);
        }
    }
}

/// `[name]`, `[insert date]`: an editor's insertion in a quotation (`[sic]`, `[the Office]`) has
/// none of these words.
fn brackets(text: Text<'_>, report: &mut Report<'_>) {
    const TO_FILL_IN: [&str; 13] = [
        "name", "names", "date", "number", "place", "title", "insert", "tbc", "tbd", "link", "xx",
        "xxx", "x",
    ];
    for (index, token) in text.shaped(Shape::BRACKET) {
        let first = text.word(index + 1);
        let known = TO_FILL_IN.iter().any(|it| it.eq_ignore_ascii_case(first));
        if text.of(token) != "[" || !known {
            continue;
        }
        let rest = &text.tokens[index + 1..];
        let end = rest.iter().take(6).find(|token| text.of(token) == "]");
        let closes_at_once = text.word(index + 2) == "]";
        let Some(end) = end.filter(|_| closes_at_once || first.eq_ignore_ascii_case("insert"))
        else {
            continue;
        };
        let range = token.range().start..end.range().end;
        let message = format!("“{}” is a placeholder", &text.text[range.clone()]);
        report.text(text, range, message);
    }
}

/// `___`, `{{name}}` and `???`.
fn blanks(text: Text<'_>, report: &mut Report<'_>) {
    const LONGEST: usize = 200;
    let mut end = 0;
    for (index, token) in text.shaped(Shape::BLANK) {
        let start = token.range().start;
        if start < end || !matches!(text.of(token), "_" | "{" | "?") {
            continue;
        }
        let mark = text.of(token);
        let run = text.text[start..].len()
            - text.text[start..].trim_start_matches(mark).len();
        end = match (mark, run) {
            ("{", 2..) => match ahead(text.text, start, LONGEST).find("}}") {
                Some(length) => start + length + 2,
                None => continue,
            },
            ("_" | "?", 3..) => start + run,
            _ => continue,
        };
        if mark == "?" && text.is_word(index.wrapping_sub(1)) && token.shape.has(Shape::GLUED) {
            continue;
        }
        let message = format!("“{}” is a placeholder", &text.text[start..end]);
        report.text(text, start..end, message);
    }
}
