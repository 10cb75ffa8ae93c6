use super::prelude::*;

docs! {
    /// The article does not fit the acronym behind it.
    ///
    /// ## Why
    /// Acronyms are read letter by letter: it is *an* OSCE mission, and *a* UN mission.
    ///
    /// ## Example
    /// `a OSCE training`, `an UN report`.
    ///
    /// ## Source
    /// English usage, for the acronyms that OSCE news is full of.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    const AN: [&str; 14] = [
        "EU", "FSC", "HCNM", "IDP", "IMF", "IOM", "MEP", "MP", "NGO", "ODIHR", "OECD", "OSCE",
        "RFoM", "SMM",
    ];
    const A: [&str; 9] = ["CiO", "NATO", "TNTD", "UK", "UN", "UNDP", "UNHCR", "UNODC", "US"];
    for text in item.english() {
        for (index, token) in text.with(Senses::ARTICLE) {
            let next = text.tokens.get(index + 1);
            let Some(next) = next.filter(|it| it.shape.has(Shape::CAPITAL)) else {
                continue;
            };
            let acronym = text.bare(index + 1).split('-').next().unwrap_or_default();
            let article = text.of(token);
            let right = match article {
                "a" if AN.contains(&acronym) => "an",
                "A" if AN.contains(&acronym) && token.shape.has(Shape::FIRST) => "An",
                "an" if A.contains(&acronym) => "a",
                "An" if A.contains(&acronym) => "A",
                _ => continue,
            };
            if !token.shape.has(Shape::QUOTED) && !next.shape.has(Shape::GLUED) {
                let message = format!("it is “{right} {acronym}”");
                report.text(text, token.range(), message).fix(right);
            }
        }
    }
}
