use super::prelude::*;

docs! {
    /// An issuer did not exist on the day of issue.
    ///
    /// ## Why
    /// A label picked from a list is easily the one above or below the right one.
    ///
    /// Labels of missions are retroactive by design: an item of 2006 by the Centre in Almaty bears
    /// the label of the Programme Office in Astana. So the whole life of a structure counts, under
    /// all its names, and where the sources do not tell, nothing is found.
    ///
    /// ## Example
    /// An item of 2020 issued by the Office in Baku, which closed in 2016.
    ///
    /// ## Source
    /// The mandates in the vocabulary: `Structure::is_open`.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    let Some(on) = item.news.issued_on else {
        return;
    };
    for (index, structure) in (0..).zip(&item.news.issued_by) {
        if structure.is_open(on) != Some(false) {
            continue;
        }
        let label = structure.issuer_label();
        let message = match structure.closed().filter(|closed| closed.latest() < on) {
            Some(closed) => format!("“{label}” had closed by the day of issue ({closed})"),
            None => format!("“{label}” had not yet opened on the day of issue"),
        };
        report.place(Place::entry(Field::IssuedBy, index), message);
    }
}
