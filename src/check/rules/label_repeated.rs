use super::prelude::*;

docs! {
    /// A label is given twice.
    ///
    /// ## Why
    /// It counts twice in statistics and is printed twice in feeds.
    ///
    /// ## Example
    /// `Fields of work: Policing, Youth, Policing`.
    ///
    /// ## Source
    /// Labels are a set: their order is unstable in the newsroom.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    repeated(Field::IssuedBy, &item.news.issued_by, report);
    repeated(Field::FieldsOfWork, &item.news.fields_of_work, report);
    repeated(Field::Locations, &item.news.locations, report);
}

fn repeated<T: PartialEq + std::fmt::Display>(
    field: Field,
    terms: &[T],
    report: &mut Report<'_>,
) {
    for (index, term) in terms.iter().enumerate() {
        if terms[..index].contains(term) {
            let place = Place::entry(field, index as u32);
            report
                .place(place, format!("“{term}” is given twice"))
                .fix("");
        }
    }
}
