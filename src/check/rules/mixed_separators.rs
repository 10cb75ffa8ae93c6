use super::prelude::*;

docs! {
    /// A full stop divides thousands.
    ///
    /// ## Why
    /// In English `€22.000` is twenty-two euros.
    ///
    /// Only groups of three digits behind a sign of currency or before people count, and not before
    /// `million`: `2.125 million` is right. Years and numbers of resolutions have no full stop.
    ///
    /// ## Example
    /// `€22.000`, `1.500 people`.
    ///
    /// ## Source
    /// 2 of 426 records.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    for text in item.english() {
        for (index, token) in text.shaped(Shape::POINT) {
            let word = text.of(token);
            if token.kind != Kind::Number || word.contains(',') {
                continue;
            }
            let mut groups = word.split('.');
            let head = groups.next().unwrap_or_default();
            let thousands = groups.all(|group| group.len() == 3)
                && matches!(head.len(), 1..=3)
                && !head.starts_with('0');
            let money = index > 0 && matches!(text.word(index - 1), "€" | "$" | "£" | "EUR" | "USD");
            let next = text.word(index + 1);
            let people = text.tokens.get(index + 1).is_some_and(|it| it.senses.has(Senses::COUNTED));
            let scaled = matches!(next, "million" | "billion" | "trillion" | "per");
            if thousands && (money || people) && !scaled {
                let message = format!("“{word}” has a full stop between thousands");
                report
                    .text(text, token.range(), message)
                    .suggest(word.replace('.', ","));
            }
        }
    }
}
