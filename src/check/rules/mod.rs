//! One rule a file: its documentation, and the function that looks for what it finds.

/// The documentation of a rule, in Markdown: one sentence that says what it finds, then `Why`,
/// `Example` and `Source`.
macro_rules! docs {
    ($( #[doc = $line:literal] )+) => {
        pub(in crate::check) const DOCS: &str = concat!($($line, "\n"),+);
    };
}

/// What rules need.
mod prelude {
    pub(super) use crate::check::Severity;
    pub(super) use crate::check::context::Item;
    pub(super) use crate::check::lexicon::Senses;
    pub(super) use crate::check::report::Report;
    pub(super) use crate::check::scan::{Kind, Shape};
    pub(super) use crate::check::text::{Role, Text};
    pub(super) use crate::model::{Field, Place};
    pub(super) use crate::vocabulary::ContentType;
}

macro_rules! modules {
    ($($module:ident),+ $(,)?) => { $(pub(in crate::check) mod $module;)+ };
}

modules!(
    acronym_unexpanded,
    address_missing,
    article_before_acronym,
    body_missing,
    british_spelling,
    broken_character,
    caption_missing,
    chair_disagrees,
    chairpersonship,
    co_operation,
    content_type_missing,
    country_name_outdated,
    date_form,
    date_in_future,
    dateline_city,
    dateline_disagrees,
    dateline_form,
    dateline_incomplete,
    dateline_missing,
    dateline_unexpected,
    double_space,
    field_beside_parent,
    field_missing,
    invisible_character,
    issue_date_missing,
    issuer_missing,
    item_repeated,
    items_out_of_order,
    ize_spelling,
    label_repeated,
    language_disagrees,
    language_missing,
    language_unlike_channel,
    leaked_prefix,
    leftover_entity,
    leftover_markup,
    link_outside_text,
    location_missing,
    mixed_quotes,
    mixed_script,
    mixed_separators,
    name_disagrees,
    no_such_day,
    number_disagrees,
    official_name,
    ordinal_suffix,
    paragraph_repeated,
    participating_state,
    placeholder,
    repeated_word,
    space_after_mark,
    space_before_mark,
    split_disagrees,
    structure_name_outdated,
    structure_not_open,
    summary_disagrees,
    summary_ellipsis,
    summary_equals_title,
    summary_missing,
    summary_too_long,
    summary_unfinished,
    text_repeated,
    title_case,
    title_disagrees,
    title_full_stop,
    title_in_capitals,
    title_missing,
    title_repeated,
    title_too_long,
    unbalanced_brackets,
    unbalanced_quotes,
    unresolved_label,
    updated_before_issue,
    weekday_disagrees,
);
