use super::prelude::*;

docs! {
    /// No field of work is given.
    ///
    /// ## Why
    /// Readers who follow one field never meet the item. Press releases of the Chair often have
    /// none, so this is a note. A label that no vocabulary knows counts as a field.
    ///
    /// ## Example
    /// An item without `Fields of work:`.
    ///
    /// ## Source
    /// The newsroom's label `What we do`, today `Fields of work`.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    let unresolved = item.news.unresolved_in(Field::FieldsOfWork).next();
    if item.news.fields_of_work.is_empty() && unresolved.is_none() {
        report.field(Field::FieldsOfWork, "no field of work is given");
    }
}
