//! Tables of items and findings as Arrow data.

use std::fmt::Write;
use std::ops::Range;
use std::sync::Arc;

use arrow_array::{ArrayRef, BooleanArray, RecordBatch};
use arrow_schema::{Field, Schema, SchemaRef};
use osce_news::check::{Checker, Finding, Settings};
use osce_news::model::{Block, NewsItem};
use pyo3::prelude::*;
use rayon::prelude::*;

use crate::capsule::{self, TableSchema};
use crate::columns::{
    code_lists, codes, days, lists, moments, numbers, owned_texts, pairs, texts, written_texts,
};
use crate::html::escape;
use crate::items::{Held, Items, Source};
use crate::{check, model};

/// The columns of a table with their names.
pub(crate) type Columns = Vec<(&'static str, ArrayRef)>;

/// How a table of items is made.
#[derive(Clone, Copy, Default)]
pub(crate) struct Form {
    /// Codes as categories instead of texts.
    pub(crate) categorical: bool,
    /// A column with each item as JSON, from which it comes back whole.
    pub(crate) json: bool,
}

/// The columns of items; a row without an item is null in all.
pub(crate) fn item_columns(rows: &[Option<&NewsItem>], form: Form) -> Columns {
    /// The length of most identifiers.
    const ID: usize = 40;
    let some = || rows.iter().copied();
    let bytes = some().flatten().map(size).sum();
    macro_rules! each {
        ($item:ident => $value:expr) => {
            some().map(|row| row.and_then(|$item| $value))
        };
    }
    macro_rules! every {
        ($item:ident => $values:expr) => {
            some().map(|row| row.map_or(&[][..], |$item| &$values))
        };
    }
    let categorical = form.categorical;
    let mut columns: Columns = vec![
        (
            "id",
            written_texts(some(), rows.len() * ID, |item, out| {
                out.write_str(&item.id())
            }),
        ),
        ("number", numbers(each!(item => item.number))),
        (
            "address",
            texts(each!(item => item.address.as_ref().map(|it| it.as_str()))),
        ),
        (
            "language",
            texts(each!(item => item.language.as_ref().map(|it| it.as_str()))),
        ),
        (
            "content_type",
            codes(categorical, each!(item => item.content_type)),
        ),
        ("title", texts(each!(item => Some(item.title.as_str())))),
        ("summary", texts(each!(item => Some(item.summary.as_str())))),
        ("issued_on", days(each!(item => item.issued_on))),
        ("published_at", moments(each!(item => item.published_at))),
        ("updated_at", moments(each!(item => item.updated_at))),
        (
            "issued_by",
            code_lists(categorical, every!(item => item.issued_by)),
        ),
        (
            "fields_of_work",
            code_lists(categorical, every!(item => item.fields_of_work)),
        ),
        (
            "locations",
            code_lists(categorical, every!(item => item.locations)),
        ),
        (
            "dateline",
            texts(each!(item => item.dateline.as_ref().map(|it| it.text.as_str()))),
        ),
        ("body", written_texts(some(), bytes, model::write_text)),
        (
            "unresolved",
            pairs(
                ["field", "text"],
                every!(item => item.unresolved).map(|labels| {
                    labels
                        .iter()
                        .map(|label| (label.field.name(), label.text.as_str()))
                }),
            ),
        ),
        (
            "details",
            pairs(
                ["label", "text"],
                every!(item => item.details).map(|details| {
                    details
                        .iter()
                        .map(|detail| (detail.label.as_str(), detail.text.as_str()))
                }),
            ),
        ),
        (
            "other_addresses",
            lists(
                every!(item => item.other_addresses)
                    .map(|addresses| addresses.iter().map(|address| address.as_str())),
            ),
        ),
    ];
    if form.json {
        let json = each!(item => serde_json::to_string(item).ok());
        columns.push(("json", owned_texts(json)));
    }
    columns
}

/// What is known about a finding beside the finding.
pub(crate) struct Found<'a> {
    /// The number of the item in the table, from 0.
    pub(crate) item: u32,
    pub(crate) id: &'a str,
    /// None where the item could not be read.
    pub(crate) finding: Option<&'a Finding>,
}

/// The columns of findings.
pub(crate) fn finding_columns(rows: &[Found<'_>]) -> Columns {
    macro_rules! each {
        ($finding:ident => $value:expr) => {
            rows.iter()
                .map(|row| row.finding.and_then(|$finding| $value))
        };
    }
    let fixes = each!(it => it.fix.as_ref());
    let safe: BooleanArray = fixes.map(|fix| fix.map(|fix| fix.safe)).collect();
    vec![
        ("item", numbers(rows.iter().map(|row| Some(row.item)))),
        ("id", texts(rows.iter().map(|row| Some(row.id)))),
        ("rule", texts(each!(it => Some(it.rule.code())))),
        ("group", texts(each!(it => Some(it.rule.group().name())))),
        ("severity", texts(each!(it => Some(it.severity.name())))),
        ("message", texts(each!(it => Some(it.message.as_str())))),
        (
            "place",
            owned_texts(each!(it => Some(it.place.to_string()))),
        ),
        (
            "start",
            numbers(each!(it => it.range.map(|range| range.start))),
        ),
        (
            "length",
            numbers(each!(it => it.range.map(|range| range.length))),
        ),
        (
            "line",
            numbers(each!(it => it.span.map(|span| span.start.line))),
        ),
        (
            "column",
            numbers(each!(it => it.span.map(|span| span.start.column))),
        ),
        ("help", texts(each!(it => it.help.as_deref()))),
        (
            "replacement",
            texts(each!(it => it.fix.as_ref().map(|fix| fix.replacement.as_str()))),
        ),
        ("safe", Arc::new(safe)),
    ]
}

/// A record batch of columns, all of which may hold null.
pub(crate) fn batch(columns: Columns) -> PyResult<RecordBatch> {
    let columns = columns
        .into_iter()
        .map(|(name, column)| (name, column, true));
    RecordBatch::try_from_iter_with_nullable(columns).map_err(capsule::raise)
}

pub(crate) fn schema(columns: Columns) -> SchemaRef {
    let field =
        |(name, column): (&str, ArrayRef)| Field::new(name, column.data_type().clone(), true);
    Arc::new(Schema::new(
        columns.into_iter().map(field).collect::<Vec<_>>(),
    ))
}

/// Makes a class of a table for any library that takes Arrow data.
macro_rules! table_class {
    (
        $(#[$meta:meta])*
        $name:ident of $noun:literal, showing $shown:expr;
        $($new:tt)*
    ) => {
        $(#[$meta])*
        #[pyclass(frozen, module = "osce_news")]
        pub(crate) struct $name {
            schema: arrow_schema::SchemaRef,
            batches: Vec<arrow_array::RecordBatch>,
        }

        #[pymethods]
        impl $name {
            $($new)*

            #[pyo3(signature = (requested_schema = None))]
            fn __arrow_c_stream__<'py>(
                &self,
                py: Python<'py>,
                requested_schema: Option<&Bound<'py, PyAny>>,
            ) -> PyResult<Bound<'py, pyo3::types::PyCapsule>> {
                // A consumer that wants another schema converts; the protocol allows that.
                let _ = requested_schema;
                $crate::capsule::stream(py, self.schema.clone(), &self.batches)
            }

            fn __arrow_c_schema__<'py>(
                &self,
                py: Python<'py>,
            ) -> PyResult<Bound<'py, pyo3::types::PyCapsule>> {
                $crate::capsule::schema(py, &self.schema)
            }

            /// The names of the columns.
            #[getter]
            fn column_names(&self) -> Vec<String> {
                $crate::table::names(&self.schema)
            }

            fn __len__(&self) -> usize {
                self.batches.iter().map(|batch| batch.num_rows()).sum()
            }

            fn __repr__(&self) -> String {
                format!("<{} of {} {}>", stringify!($name), self.__len__(), $noun)
            }

            fn _repr_html_(&self) -> String {
                $crate::table::html(&self.batches, self.__len__(), &$shown)
            }
        }
    };
}

pub(crate) use table_class;

/// The most rows of a batch: few enough that the items stay in the processor's cache from the first
/// column to the last. And the most bytes of text in the rows that it is made of: with those no
/// column comes near Arrow's 2 GiB, escaped as JSON or not.
const ROWS: usize = 4 << 10;
const BYTES: usize = 256 << 20;

/// Runs of rows that fit in a batch, from the bytes of text in each row.
pub(crate) fn runs(sizes: impl Iterator<Item = usize>) -> Vec<Range<usize>> {
    let mut runs = Vec::new();
    let (mut start, mut end, mut bytes) = (0, 0, 0_usize);
    for size in sizes {
        bytes = bytes.saturating_add(size);
        if end > start && (end - start == ROWS || bytes > BYTES) {
            runs.push(start..end);
            (start, bytes) = (end, size);
        }
        end += 1;
    }
    runs.push(start..end);
    runs
}

/// The bytes of text in an item, about.
fn size(item: &NewsItem) -> usize {
    let body = item.body.iter().flat_map(Block::texts).map(str::len);
    item.title.len() + item.summary.len() + body.sum::<usize>()
}

/// The record batches of many items, each made on one core.
pub(crate) fn batches<'a, T: Copy + Sync>(
    rows: &[T],
    item: impl Fn(T) -> &'a NewsItem,
    make: impl Fn(usize, &[T]) -> PyResult<RecordBatch> + Sync,
) -> PyResult<Vec<RecordBatch>> {
    let runs = runs(rows.iter().map(|&row| size(item(row))));
    let batch = |run: Range<usize>| make(run.start, &rows[run]);
    runs.into_par_iter().map(batch).collect()
}

table_class! {
    /// A table of news items for any library that takes Arrow data.
    NewsTable of "items", showing ["issued_on", "content_type", "title", "issued_by"];

    /// A table of items or pages. `categorical` makes categories of the codes, `json` adds a column
    /// from which `items_of` gets the items back whole.
    #[new]
    #[pyo3(signature = (items, *, categorical = false, json = false))]
    fn new(items: &Bound<'_, PyAny>, categorical: bool, json: bool) -> PyResult<Self> {
        let form = Form { categorical, json };
        let held = Items::all(items)?;
        let rows: Vec<&NewsItem> = held.iter().map(Held::item).collect();
        let make = |_, rows: &[&NewsItem]| {
            let rows: Vec<_> = rows.iter().map(|&item| Some(item)).collect();
            batch(item_columns(&rows, form))
        };
        Ok(Self {
            schema: schema(item_columns(&[], form)),
            batches: items.py().detach(|| batches(&rows, |item| item, make))?,
        })
    }
}

table_class! {
    /// A table of findings for any library that takes Arrow data.
    FindingsTable of "findings", showing ["item", "severity", "place", "message", "rule"];

    /// Checks items or pages, on all cores, and holds what was found. `item` is the number of the
    /// item from 0.
    #[new]
    #[pyo3(signature = (items, settings = None))]
    fn new(
        items: &Bound<'_, PyAny>,
        settings: Option<&Bound<'_, check::Settings>>,
    ) -> PyResult<Self> {
        let default = Settings::default();
        let settings = settings.map_or(&default, |settings| &settings.get().0);
        let held = Items::all(items)?;
        let sources: Vec<_> = held.iter().map(Held::source).collect();
        let make = |first: usize, sources: &[Source<'_>]| {
            let mut checker = Checker::new(settings);
            let found: Vec<_> = sources.iter().map(|source| source.check(&mut checker)).collect();
            let ids: Vec<_> = sources.iter().map(|source| source.item().id()).collect();
            let of_item = found.iter().zip(&ids).enumerate();
            let rows = of_item.flat_map(|(index, (found, id))| {
                let item = (first + index) as u32;
                found.iter().map(move |finding| Found { item, id, finding: Some(finding) })
            });
            batch(finding_columns(&rows.collect::<Vec<_>>()))
        };
        Ok(Self {
            schema: schema(finding_columns(&[])),
            batches: items.py().detach(|| batches(&sources, Source::item, make))?,
        })
    }
}

pub(crate) fn names(schema: &Schema) -> Vec<String> {
    schema
        .fields()
        .iter()
        .map(|field| field.name().clone())
        .collect()
}

/// How many rows a notebook shows.
const SHOWN: usize = 10;

/// The first rows of some columns.
pub(crate) fn html(batches: &[RecordBatch], rows: usize, columns: &[&str]) -> String {
    let cells = |tag: &str, texts: &[String]| -> String {
        let cell = |text: &String| format!("<{tag}>{}</{tag}>", escape(text));
        format!("<tr>{}</tr>", texts.iter().map(cell).collect::<String>())
    };
    let head: Vec<String> = columns.iter().map(|&name| name.to_owned()).collect();
    let mut html = format!("<table><thead>{}</thead><tbody>", cells("th", &head));
    let places = batches
        .iter()
        .flat_map(|batch| (0..batch.num_rows()).map(move |row| (batch, row)));
    for (batch, row) in places.take(SHOWN) {
        let shown = columns
            .iter()
            .map(|name| crate::columns::shown(batch.column_by_name(name), row));
        html.push_str(&cells("td", &shown.collect::<Vec<_>>()));
    }
    html.push_str("</tbody></table>");
    if rows > SHOWN {
        html.push_str(&format!("<p>{SHOWN} of {rows} rows</p>"));
    }
    html
}

/// The schema of a table of items.
#[pyfunction]
#[pyo3(signature = (*, categorical = false, json = false))]
pub(crate) fn items_schema(categorical: bool, json: bool) -> TableSchema {
    TableSchema(schema(item_columns(&[], Form { categorical, json })))
}

/// The schema of a table of findings.
#[pyfunction]
pub(crate) fn findings_schema() -> TableSchema {
    TableSchema(schema(finding_columns(&[])))
}

/// The paragraphs of a text with empty lines between them.
pub(crate) fn paragraphs(text: &str) -> Vec<Block> {
    let parts = text.split("\n\n").filter(|part| !part.trim().is_empty());
    parts
        .map(|part| Block::paragraph(part.trim().replace('\n', " ")))
        .collect()
}
