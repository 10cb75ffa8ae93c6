use super::prelude::*;

docs! {
    /// Two spaces stand together, or a space at the edge of a text.
    ///
    /// ## Why
    /// Formats that keep spaces show them; comparing two versions of a text stumbles on them.
    ///
    /// ## Example
    /// `of  the`; a summary that ends in a space.
    ///
    /// ## Source
    /// 4 of 20 feeds.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    for &text in item.texts.iter().filter(|text| text.seen.shape.has(Shape::SPACED)) {
        let blank = |c: char| c.is_whitespace() && !c.is_control();
        let mut from = 0;
        while let Some(start) = text.text[from..].find(blank).map(|at| from + at) {
            let rest = &text.text[start..];
            let end = start + rest.find(|c| !blank(c)).unwrap_or(rest.len());
            from = end;
            let edge = start == 0 || end == text.text.len();
            let run = &text.text[start..end];
            if edge {
                let finding = report.text(text, start..end, "a space stands at the edge of the text");
                finding.fix("");
            } else if run.chars().nth(1).is_some() {
                report
                    .text(text, start..end, "more than one space stands here")
                    .fix(" ");
            }
        }
    }
}
