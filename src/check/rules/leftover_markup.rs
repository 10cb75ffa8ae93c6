use super::prelude::*;
use crate::check::text::ahead;

docs! {
    /// A tag of HTML stands in the text.
    ///
    /// ## Why
    /// Texts of the model are plain; readers would see `<br>`.
    ///
    /// ## Example
    /// `officers<br />and judges`.
    ///
    /// ## Source
    /// HTML, section 4; `<3` and `x < y` are no tags.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    const TAGS: [&str; 24] = [
        "a", "b", "blockquote", "br", "div", "em", "figure", "font", "h1", "h2", "h3", "h4", "hr",
        "i", "img", "li", "ol", "p", "script", "span", "strong", "table", "u", "ul",
    ];
    const LONGEST: usize = 500;
    for &text in &item.texts {
        for (_, token) in text.shaped(Shape::ANGLE) {
            let start = token.range().start;
            let rest = ahead(text.text, start, LONGEST);
            let Some(inside) = rest.strip_prefix('<') else {
                continue;
            };
            let name = inside.strip_prefix('/').unwrap_or(inside);
            let end = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
            let tag = TAGS.iter().any(|tag| tag.eq_ignore_ascii_case(&name[..end]));
            let bounded = name[end..].starts_with(['>', ' ', '/']);
            let close = rest.find('>').filter(|_| tag && bounded);
            if let Some(close) = close {
                let range = start..start + close + 1;
                let message = format!("“{}” is a tag of HTML", &text.text[range.clone()]);
                report.text(text, range, message);
            }
        }
    }
}
