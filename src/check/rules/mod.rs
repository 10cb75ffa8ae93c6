//! One rule a file: its documentation, and the function that looks for what it finds.

/// The documentation of a rule, in Markdown: one sentence that says what it finds, then `Why`,
/// `Example` and `Source`.
macro_rules! docs {
    ($( #[doc = $line:literal] )+) => {
        pub(in crate::check) const DOCS: &str = concat!($($line, "\n"),+);
    };
}

/// What every rule needs.
mod prelude {
    pub(super) use crate::check::context::{Item, Text};
    pub(super) use crate::check::report::Report;
    pub(super) use crate::model::Field;
}

macro_rules! modules {
    ($($module:ident),+ $(,)?) => { $(pub(in crate::check) mod $module;)+ };
}

modules!(
    issue_date_missing,
    issuer_missing,
    placeholder,
    summary_disagrees,
    summary_missing,
    summary_too_long,
    title_missing,
    unresolved_label,
);
