//! The Python binding: thin classes over the core's types, in files named as the core's.

mod arrow;
mod block;
mod capsule;
mod check;
mod codes;
mod columns;
mod convert;
mod error;
mod html;
mod input;
mod items;
mod many;
mod mention;
mod model;
mod read;
mod record;
mod shell;
mod table;
mod vocabulary;
mod write;

use pyo3::prelude::*;

/// The compiled part of the package `osce_news`.
#[pymodule(gil_used = false)]
mod _osce_news {
    #[pymodule_export]
    use crate::arrow::{check_batch, items_of, read_batch};
    #[pymodule_export]
    use crate::block::Block;
    #[pymodule_export]
    use crate::capsule::{Batch, TableSchema};
    #[pymodule_export]
    use crate::check::{Finding, Findings, Fix, Settings, about_rule, check, check_channel, fix};
    #[pymodule_export]
    use crate::codes::{members, parse, register};
    #[pymodule_export]
    use crate::items::merge;
    #[pymodule_export]
    use crate::many::{Reading, Readings};
    #[pymodule_export]
    use crate::mention::{Mention, MentionsTable, mentions};
    #[pymodule_export]
    use crate::model::{Channel, Dateline, Detail, Link, NewsItem, Passage, UnresolvedLabel};
    #[pymodule_export]
    use crate::read::{
        Document, Feed, FeedLeftover, Ignored, Leftover, Listing, MenuEntry, Navigation, Page,
        SourcePosition, SourceSpan, parse_date, parse_dateline, read_any, read_feed, read_listing,
        read_page, read_xml,
    };
    #[pymodule_export]
    use crate::shell::shell;
    #[pymodule_export]
    use crate::table::{FindingsTable, NewsTable, findings_schema, items_schema};
    #[pymodule_export]
    use crate::vocabulary::{
        Match, chairpersonship_on, head_count, is_open, label_on, menu_label, name_on,
        participating_on, printed, records, resolve, resolve_labels, structure_at,
    };
    #[pymodule_export]
    use crate::write::{about_format, publish, publish_folder, skos};
    #[pymodule_export]
    const SAMPLE_PAGE: &str = osce_news::sample::PAGE;
    #[pymodule_export]
    #[allow(non_upper_case_globals, reason = "Python's name")]
    const __version__: &str = env!("CARGO_PKG_VERSION");
}
