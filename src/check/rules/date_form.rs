use super::prelude::*;
use crate::check::dates;

docs! {
    /// A date is not written day, month, year.
    ///
    /// ## Why
    /// `12/05/2015` is 12 May for some and 5 December for others.
    ///
    /// Quotations are left alone. Dates in digits are not corrected: nobody knows which they mean.
    ///
    /// ## Example
    /// `November 15, 2024` or `15th November 2024` for `15 November 2024`.
    ///
    /// ## Source
    /// House usage; aggregators turn the forms in digits around.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    for text in item.english() {
        for (index, token) in text.with(Senses::MONTH) {
            if token.shape.has(Shape::CAPITAL) && !token.shape.has(Shape::QUOTED) {
                month_first(text, index, report);
                ordinal(text, index, report);
            }
        }
        for (index, token) in text.shaped(Shape::SLASH) {
            if !token.shape.has(Shape::QUOTED) {
                digits(text, index, report);
            }
        }
    }
}

/// `November 15, 2024`
fn month_first(text: Text<'_>, index: usize, report: &mut Report<'_>) {
    let (day, comma) = (text.word(index + 1), text.word(index + 2));
    let year = dates::year_behind(text, index + 2);
    let number: Option<u32> = day.parse().ok().filter(|day| (1..=31).contains(day));
    if let (Some(number), ",", Some(year)) = (number, comma, year)
        && day.len() <= 2
    {
        let range = text.stretch(index, index + 3);
        let right = format!("{number} {} {year}", text.word(index));
        let message = format!("the date is written {right}");
        report.text(text, range, message).fix(right);
    }
}

/// `15th November`, `15th of November`
fn ordinal(text: Text<'_>, index: usize, report: &mut Report<'_>) {
    let of = usize::from(index > 0 && text.word(index - 1) == "of");
    let Some(at) = index.checked_sub(1 + of) else {
        return;
    };
    let token = &text.tokens[at];
    let word = text.of(token);
    let day = token.shape.has(Shape::ORDINAL).then(|| &word[..word.len() - 2]);
    let day = day.filter(|day| day.parse().is_ok_and(|day| (1..=31u32).contains(&day)));
    let the = usize::from(at > 0 && text.word(at - 1).eq_ignore_ascii_case("the"));
    // “the 3rd March” may be a march.
    if let Some(day) = day.filter(|_| of == 1 || the == 0) {
        let right = format!("{day} {}", text.word(index));
        let message = format!("the date is written {right}");
        report
            .text(text, text.stretch(at - the, index), message)
            .fix(right);
    }
}

/// `15/11/2024`
fn digits(text: Text<'_>, index: usize, report: &mut Report<'_>) {
    let Some(at) = index.checked_sub(1) else {
        return;
    };
    let glued = (index..=at + 4).all(|index| {
        let token = text.tokens.get(index);
        token.is_some_and(|token| token.shape.has(Shape::GLUED))
    });
    let short = |at: usize| {
        let word = text.word(at);
        word.len() <= 2 && word.parse().is_ok_and(|number| (1..=31u32).contains(&number))
    };
    let whole = short(at) && short(at + 2) && text.word(at + 3) == "/";
    if glued && whole && crate::check::text::year(text.word(at + 4)).is_some() {
        let range = text.stretch(at, at + 4);
        report
            .text(text, range, "the date can be read in two ways")
            .help("it is written 15 November 2024");
    }
}
