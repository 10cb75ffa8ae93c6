//! The kinds of structures.

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
    /// The kinds of structures; labels are those of the groups in the menu, where it has one.
    ///
    /// ```
    /// use osce_news::vocabulary::{Structure, StructureKind};
    ///
    /// assert_eq!(Structure::MissionInKosovo.kind(), StructureKind::FieldOperation);
    /// assert_eq!(StructureKind::FieldOperation.to_string(), "Field operations");
    /// ```
    StructureKind ("kind of structure"): Row {
        /// The Chairpersonship and the Troika.
        Chairpersonship = Row { code: "chairpersonship", labels: english("Chairpersonship"), names: &[] },
        /// The Secretariat itself.
        Secretariat = Row { code: "secretariat", labels: english("Secretariat"), names: &[] },
        /// A unit or programme of the Secretariat.
        SecretariatUnit = Row { code: "secretariat-unit", labels: english("Secretariat units"), names: &[] },
        /// An institution.
        Institution = Row { code: "institution", labels: english("Institutions"), names: &[] },
        /// A field operation at work.
        FieldOperation = Row { code: "field-operation", labels: english("Field operations"), names: &[] },
        /// A field operation or related activity that has ended.
        ClosedFieldOperation = Row { code: "closed-field-operation", labels: english("Closed field activities"), names: &[variant("Closed field operations and related field activities")] },
        /// The Parliamentary Assembly.
        ParliamentaryAssembly = Row { code: "parliamentary-assembly", labels: english("Parliamentary Assembly"), names: &[] },
        /// The court.
        Court = Row { code: "court", labels: english("Court of Conciliation and Arbitration"), names: &[] },
        /// A decision-making body.
        DecisionMakingBody = Row { code: "decision-making-body", labels: english("Decision-making bodies"), names: &[] },
        /// The partnerships, which issue items too.
        Partnership = Row { code: "partnership", labels: english("Partnerships"), names: &[] },
        /// A website named as issuer.
        Website = Row { code: "website", labels: english("Website"), names: &[] },
    }
}
