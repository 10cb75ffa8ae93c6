use super::prelude::*;

docs! {
    /// Straight and curly quotation marks are mixed in one item.
    ///
    /// ## Why
    /// It shows that parts come from elsewhere.
    ///
    /// Straight marks alone are right, as everywhere before 2011. Behind a digit the mark means
    /// inches. Quotations are not rewritten, so there is no correction.
    ///
    /// ## Example
    /// `“one” and "two"`.
    ///
    /// ## Source
    /// 2 of 426 records.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    let curly = item.texts.iter().any(|text| text.seen.shape.has(Shape::CURLY_QUOTE));
    if !curly {
        return;
    }
    for &text in &item.texts {
        let straight = text.shaped(Shape::STRAIGHT_QUOTE).find(|(_, token)| {
            !text.text[..token.range().start].ends_with(|c: char| c.is_ascii_digit())
        });
        if let Some((_, token)) = straight {
            let message = "straight and curly quotation marks are mixed";
            report.text(text, token.range(), message);
            return;
        }
    }
}
