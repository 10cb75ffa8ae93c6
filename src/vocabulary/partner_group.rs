//! The groups of Partners for Co-operation.

use super::name::{Name, variant};
use super::table::{self, english, table};

/// A row of the table.
struct Row {
    code: &'static str,
    labels: [&'static str; 6],
    names: &'static [Name],
}

impl table::Row for Row {
    fn code(&self) -> &'static str {
        self.code
    }

    fn labels(&'static self) -> &'static [&'static str; 6] {
        &self.labels
    }

    fn own_names(&'static self) -> Vec<Name> {
        self.names.to_vec()
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
