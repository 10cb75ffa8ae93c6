//! The groups of Partners for Co-operation.

use chrono::NaiveDate;

use super::Language;
use super::name::{Name, variant};
use super::table::{english, labels_as_names, pick, table};

/// A row of the table.
struct Row {
    code: &'static str,
    labels: [&'static str; 6],
    names: &'static [Name],
}

impl Row {
    fn code(&self) -> &'static str {
        self.code
    }

    fn label(&self, language: Language) -> &'static str {
        pick(&self.labels, language)
    }

    fn names(&'static self) -> Vec<Name> {
        labels_as_names(&self.labels)
            .chain(self.names.iter().copied())
            .collect()
    }

    fn lifetime(&self) -> (Option<NaiveDate>, Option<NaiveDate>) {
        (None, None)
    }
}

table! {
    /// The two groups of Partners for Co-operation, as the menu names them.
    ///
    /// ```
    /// use osce_news::vocabulary::PartnerGroup;
    ///
    /// assert_eq!(PartnerGroup::Asian.to_string(), "Asian Partners for Co-operation");
    /// ```
    PartnerGroup ("group of partners"): Row {
        /// The Asian Partners for Co-operation.
        Asian = Row {
            code: "asian-partners",
            labels: english("Asian Partners for Co-operation"),
            names: &[variant("Asian Partners")],
        },
        /// The Mediterranean Partners for Co-operation.
        Mediterranean = Row {
            code: "mediterranean-partners",
            labels: english("Mediterranean Partners for Co-operation"),
            names: &[variant("Mediterranean Partners")],
        },
    }
}
