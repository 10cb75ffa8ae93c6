//! Record batches in and out, for Spark, Dask and Ray; and items back from tables.

use arrow_array::cast::AsArray;
use arrow_array::types::{
    Date32Type, Float64Type, Int8Type, Int16Type, Int32Type, Int64Type, TimestampMicrosecondType,
    TimestampMillisecondType, TimestampNanosecondType, TimestampSecondType, UInt8Type, UInt16Type,
    UInt32Type, UInt64Type,
};
use arrow_array::{Array, ArrayRef, RecordBatch, make_array};
use arrow_schema::{DataType, TimeUnit};
use osce_news::check::{self as checks, Checker};
use osce_news::model::{Address, Dateline, NewsItem};
use osce_news::read;
use pyo3::exceptions::PyKeyError;
use pyo3::prelude::*;
use serde_json::{Map, Value};

use crate::capsule::{self, Batch};
use crate::columns::{Bytes, owned_texts, texts};
use crate::table::{Form, Found, batch, finding_columns, item_columns, paragraphs, runs};
use crate::{check, error, model};

/// The column with the addresses of the pages, where none is named and there is one.
const ADDRESS: &str = "url";

/// The rows of a batch, each read as a page or with the reason why not.
struct Pages<'a> {
    pages: Vec<Result<read::Page, String>>,
    addresses: Option<Bytes<'a>>,
}

impl<'a> Pages<'a> {
    fn of(batch: &'a RecordBatch, page: &str, address: Option<&str>) -> PyResult<Self> {
        let column = |name: &str| {
            let column = batch
                .column_by_name(name)
                .ok_or_else(|| PyKeyError::new_err(format!("the batch has no column {name}")))?;
            Bytes::of(name, column)
        };
        let texts = column(page)?;
        let usual = batch.column_by_name(ADDRESS).map(|_| ADDRESS);
        let addresses = address.or(usual).map(column).transpose()?;
        let pages = (0..batch.num_rows()).map(|row| {
            let bytes = texts.get(row).ok_or("the page is null")?;
            let mut page = read::page(bytes).map_err(|error| error.to_string())?;
            let given = addresses.as_ref().and_then(|addresses| addresses.text(row));
            if let Some(given) = given.and_then(|given| given.parse::<Address>().ok()) {
                page.item.number = page.item.number.or(given.number());
                page.item.address.get_or_insert(given);
            }
            Ok(page)
        });
        let pages = pages.collect();
        Ok(Self { pages, addresses })
    }

    /// The columns that tell about each row: the address given, and why it could not be read.
    fn about(&self, rows: &[usize]) -> [(&'static str, ArrayRef); 2] {
        let source = |&row: &usize| self.addresses.as_ref().and_then(|it| it.text(row));
        let error = |&row: &usize| self.pages[row].as_ref().err().cloned();
        [
            ("source", texts(rows.iter().map(source))),
            ("error", owned_texts(rows.iter().map(error))),
        ]
    }
}

/// The batches cut where the pages of one would not fit in a batch of items.
fn in_runs(batches: Vec<RecordBatch>, page: &str) -> Vec<RecordBatch> {
    let cut = |batch: RecordBatch| {
        let pages = batch
            .column_by_name(page)
            .and_then(|it| Bytes::of(page, it).ok());
        let size = |row| {
            pages
                .as_ref()
                .and_then(|pages| pages.get(row))
                .map_or(0, <[u8]>::len)
        };
        let runs = runs((0..batch.num_rows()).map(size)).into_iter();
        runs.map(|run| batch.slice(run.start, run.len()))
            .collect::<Vec<_>>()
    };
    batches.into_iter().flat_map(cut).collect()
}

/// Reads the pages of one batch into a batch of items: one row each, in their order.
#[pyfunction]
#[pyo3(signature = (data, page, address, categorical, json))]
pub(crate) fn read_batch(
    py: Python<'_>,
    data: &Bound<'_, PyAny>,
    page: &str,
    address: Option<&str>,
    categorical: bool,
    json: bool,
) -> PyResult<Vec<Batch>> {
    let batches = in_runs(capsule::batches(data)?, page);
    let form = Form { categorical, json };
    py.detach(|| {
        let read = |data: &RecordBatch| {
            let pages = Pages::of(data, page, address)?;
            let items: Vec<_> = pages
                .pages
                .iter()
                .map(|it| it.as_ref().ok().map(|it| &it.item))
                .collect();
            let rows: Vec<usize> = (0..items.len()).collect();
            let mut columns = pages.about(&rows).to_vec();
            columns.extend(item_columns(&items, form));
            batch(columns).map(Batch)
        };
        batches.iter().map(read).collect()
    })
}

/// Checks the pages of one batch: a row for each finding, and one for each page that cannot be read.
#[pyfunction]
#[pyo3(signature = (data, page, address, settings))]
pub(crate) fn check_batch(
    py: Python<'_>,
    data: &Bound<'_, PyAny>,
    page: &str,
    address: Option<&str>,
    settings: Option<&Bound<'_, check::Settings>>,
) -> PyResult<Vec<Batch>> {
    let batches = in_runs(capsule::batches(data)?, page);
    let default = checks::Settings::default();
    let settings = settings.map_or(&default, |settings| &settings.get().0);
    py.detach(|| {
        let mut checker = Checker::new(settings);
        let mut checked = |data: &RecordBatch| {
            let pages = Pages::of(data, page, address)?;
            let mut found = Vec::new();
            for page in &pages.pages {
                found.push(match page {
                    Ok(page) => (page.item.id().into_owned(), Some(checker.page(page))),
                    Err(_) => (String::new(), None),
                });
            }
            let (mut rows, mut of_row) = (Vec::new(), Vec::new());
            for (index, (id, findings)) in found.iter().enumerate() {
                let item = index as u32;
                match findings {
                    Some(findings) => rows.extend(findings.iter().map(|finding| Found {
                        item,
                        id,
                        finding: Some(finding),
                    })),
                    None => rows.push(Found {
                        item,
                        id,
                        finding: None,
                    }),
                }
                of_row.resize(rows.len(), index);
            }
            let mut columns = pages.about(&of_row).to_vec();
            columns.extend(finding_columns(&rows));
            batch(columns).map(Batch)
        };
        batches.iter().map(&mut checked).collect()
    })
}

/// The items of a table: whole from its column `json` where it has one, else from the columns that
/// it has, with the body as paragraphs. Rows without a title are left out.
#[pyfunction]
pub(crate) fn items_of(py: Python<'_>, table: &Bound<'_, PyAny>) -> PyResult<Vec<model::NewsItem>> {
    let batches = capsule::batches(table)?;
    py.detach(|| {
        let mut items = Vec::new();
        for batch in &batches {
            for row in 0..batch.num_rows() {
                items.extend(item_at(batch, row)?.map(model::NewsItem));
            }
        }
        Ok(items)
    })
}

/// The item of a row, by way of the form that it has as JSON.
fn item_at(batch: &RecordBatch, row: usize) -> PyResult<Option<NewsItem>> {
    let schema = batch.schema();
    let mut values: Map<String, Value> = Map::new();
    for (field, column) in schema.fields().iter().zip(batch.columns()) {
        let value = value(column, row);
        if !value.is_null() {
            values.insert(field.name().clone(), value);
        }
    }
    if let Some(Value::String(json)) = values.get("json") {
        return serde_json::from_str(json).map(Some).map_err(error::json);
    }
    if !values.contains_key("title") {
        return Ok(None);
    }
    if let Some(Value::String(text)) = values.get("body") {
        let body = serde_json::to_value(paragraphs(text)).map_err(error::json)?;
        values.insert("body".to_owned(), body);
    }
    if let Some(Value::String(text)) = values.get("dateline") {
        let dateline = serde_json::to_value(Dateline::new(text)).map_err(error::json)?;
        values.insert("dateline".to_owned(), dateline);
    }
    serde_json::from_value(values.into())
        .map(Some)
        .map_err(error::json)
}

/// A value of a column as JSON.
fn value(column: &ArrayRef, row: usize) -> Value {
    if column.is_null(row) {
        return Value::Null;
    }
    let list = |list: ArrayRef| (0..list.len()).map(|row| value(&list, row)).collect();
    match column.data_type() {
        DataType::List(_) => list(column.as_list::<i32>().value(row)),
        DataType::LargeList(_) => list(column.as_list::<i64>().value(row)),
        DataType::Struct(fields) => {
            let columns = fields.iter().zip(column.as_struct().columns());
            let values = columns.map(|(field, column)| (field.name().clone(), value(column, row)));
            Value::Object(values.collect())
        }
        DataType::Dictionary(_, _) => match column.as_any_dictionary_opt() {
            Some(dictionary) => {
                let keys = make_array(dictionary.keys().to_data());
                let key = value(&keys, row).as_u64().unwrap_or_default() as usize;
                value(dictionary.values(), key)
            }
            None => Value::Null,
        },
        DataType::Int8 => column.as_primitive::<Int8Type>().value(row).into(),
        DataType::Int16 => column.as_primitive::<Int16Type>().value(row).into(),
        DataType::Int32 => column.as_primitive::<Int32Type>().value(row).into(),
        DataType::Int64 => column.as_primitive::<Int64Type>().value(row).into(),
        DataType::UInt8 => column.as_primitive::<UInt8Type>().value(row).into(),
        DataType::UInt16 => column.as_primitive::<UInt16Type>().value(row).into(),
        DataType::UInt32 => column.as_primitive::<UInt32Type>().value(row).into(),
        DataType::UInt64 => column.as_primitive::<UInt64Type>().value(row).into(),
        // What pandas makes of whole numbers with gaps.
        DataType::Float64 => (column.as_primitive::<Float64Type>().value(row) as i64).into(),
        DataType::Date32 => {
            let day = column.as_primitive::<Date32Type>().value_as_date(row);
            day.map_or(Value::Null, |day| day.to_string().into())
        }
        DataType::Timestamp(unit, _) => moment(unit, column, row),
        _ => match Bytes::of("", column) {
            Ok(texts) => texts.text(row).map_or(Value::Null, Value::from),
            Err(_) => Value::Null,
        },
    }
}

fn moment(unit: &TimeUnit, column: &ArrayRef, row: usize) -> Value {
    let moment = match unit {
        TimeUnit::Second => column
            .as_primitive::<TimestampSecondType>()
            .value_as_datetime(row),
        TimeUnit::Millisecond => column
            .as_primitive::<TimestampMillisecondType>()
            .value_as_datetime(row),
        TimeUnit::Microsecond => column
            .as_primitive::<TimestampMicrosecondType>()
            .value_as_datetime(row),
        TimeUnit::Nanosecond => column
            .as_primitive::<TimestampNanosecondType>()
            .value_as_datetime(row),
    };
    moment.map_or(Value::Null, |moment| {
        format!("{}Z", moment.format("%Y-%m-%dT%H:%M:%S%.f")).into()
    })
}
