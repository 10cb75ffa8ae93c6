//! Columns of Arrow data, made of a value a row.

use std::sync::Arc;

use arrow_array::builder::{ListBuilder, StringBuilder, StructBuilder};
use arrow_array::types::Int32Type;
use arrow_array::{
    Array, ArrayRef, BinaryArray, BinaryViewArray, Date32Array, DictionaryArray, Int32Array,
    Int64Array, LargeBinaryArray, LargeStringArray, ListArray, StringArray, StringViewArray,
    TimestampMicrosecondArray,
};
use arrow_buffer::OffsetBuffer;
use arrow_schema::{DataType, Field, Fields};
use chrono::{DateTime, NaiveDate, Utc};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;

use crate::codes::Code;

pub(crate) fn texts<'a>(rows: impl Iterator<Item = Option<&'a str>> + Clone) -> ArrayRef {
    let bytes = rows.clone().flatten().map(str::len).sum();
    let mut texts = StringBuilder::with_capacity(rows.size_hint().0, bytes);
    rows.for_each(|row| texts.append_option(row));
    Arc::new(texts.finish())
}

pub(crate) fn owned_texts(rows: impl Iterator<Item = Option<String>>) -> ArrayRef {
    Arc::new(rows.collect::<StringArray>())
}

/// Texts that are written piece by piece, about as many bytes as given.
pub(crate) fn written_texts<T>(
    rows: impl ExactSizeIterator<Item = Option<T>>,
    bytes: usize,
    write: impl Fn(T, &mut StringBuilder) -> std::fmt::Result,
) -> ArrayRef {
    let mut texts = StringBuilder::with_capacity(rows.len(), bytes);
    for row in rows {
        match row.map(|row| write(row, &mut texts)) {
            Some(Ok(())) => texts.append_value(""),
            _ => texts.append_null(),
        }
    }
    Arc::new(texts.finish())
}

pub(crate) fn numbers(rows: impl Iterator<Item = Option<u32>>) -> ArrayRef {
    Arc::new(rows.map(|row| row.map(i64::from)).collect::<Int64Array>())
}

pub(crate) fn days(rows: impl Iterator<Item = Option<NaiveDate>>) -> ArrayRef {
    let epoch = NaiveDate::default();
    let days = rows.map(|row| row.map(|day| (day - epoch).num_days() as i32));
    Arc::new(days.collect::<Date32Array>())
}

pub(crate) fn moments(rows: impl Iterator<Item = Option<DateTime<Utc>>>) -> ArrayRef {
    let moments = rows.map(|row| row.map(|moment| moment.timestamp_micros()));
    Arc::new(
        moments
            .collect::<TimestampMicrosecondArray>()
            .with_timezone("UTC"),
    )
}

/// A list of texts in each row.
pub(crate) fn lists<'a, I: Iterator<Item = &'a str>>(rows: impl Iterator<Item = I>) -> ArrayRef {
    let mut lists = ListBuilder::new(StringBuilder::new());
    for row in rows {
        lists.append_value(row.map(Some));
    }
    Arc::new(lists.finish())
}

/// A list of pairs of texts in each row, with these names.
pub(crate) fn pairs<'a, I: Iterator<Item = (&'a str, &'a str)>>(
    names: [&str; 2],
    rows: impl Iterator<Item = I>,
) -> ArrayRef {
    let fields = pair_fields(names);
    let mut lists = ListBuilder::new(StructBuilder::from_fields(fields, 0));
    for row in rows {
        for pair in row {
            let pairs = lists.values();
            for (index, text) in [pair.0, pair.1].into_iter().enumerate() {
                if let Some(texts) = pairs.field_builder::<StringBuilder>(index) {
                    texts.append_value(text);
                }
            }
            pairs.append(true);
        }
        lists.append(true);
    }
    Arc::new(lists.finish())
}

fn pair_fields(names: [&str; 2]) -> Fields {
    names
        .map(|name| Field::new(name, DataType::Utf8, true))
        .to_vec()
        .into()
}

/// A code in each row, as text or as a category.
pub(crate) fn codes<T: Code>(
    categorical: bool,
    rows: impl Iterator<Item = Option<T>> + Clone,
) -> ArrayRef {
    match categorical {
        false => texts(rows.map(|row| row.map(T::code_of))),
        true => categories::<T>(rows.map(|row| row.map(number)).collect()),
    }
}

/// A list of codes in each row, as texts or as categories.
pub(crate) fn code_lists<'a, T: Code>(
    categorical: bool,
    rows: impl Iterator<Item = &'a [T]> + Clone,
) -> ArrayRef {
    if !categorical {
        return lists(rows.map(|row| row.iter().map(|term| term.code_of())));
    }
    let offsets = OffsetBuffer::from_lengths(rows.clone().map(<[T]>::len));
    let values = categories::<T>(rows.flatten().map(|&term| number(term)).collect());
    let field = Field::new("item", values.data_type().clone(), true);
    Arc::new(ListArray::new(Arc::new(field), offsets, values, None))
}

fn number<T: Code>(term: T) -> i32 {
    T::MEMBERS
        .iter()
        .position(|member| *member == term)
        .unwrap_or_default() as i32
}

fn categories<T: Code>(numbers: Int32Array) -> ArrayRef {
    let codes: StringArray = T::MEMBERS
        .iter()
        .map(|member| Some(member.code_of()))
        .collect();
    let array = DictionaryArray::<Int32Type>::try_new(numbers, Arc::new(codes));
    array.map_or_else(
        |_| texts(std::iter::empty()),
        |array| Arc::new(array) as ArrayRef,
    )
}

/// A column of text or bytes, of whatever layout.
pub(crate) enum Bytes<'a> {
    Text(&'a StringArray),
    LargeText(&'a LargeStringArray),
    TextView(&'a StringViewArray),
    Binary(&'a BinaryArray),
    LargeBinary(&'a LargeBinaryArray),
    BinaryView(&'a BinaryViewArray),
}

impl<'a> Bytes<'a> {
    pub(crate) fn of(name: &str, column: &'a dyn Array) -> PyResult<Self> {
        let any = column.as_any();
        None.or_else(|| any.downcast_ref().map(Self::Text))
            .or_else(|| any.downcast_ref().map(Self::LargeText))
            .or_else(|| any.downcast_ref().map(Self::TextView))
            .or_else(|| any.downcast_ref().map(Self::Binary))
            .or_else(|| any.downcast_ref().map(Self::LargeBinary))
            .or_else(|| any.downcast_ref().map(Self::BinaryView))
            .ok_or_else(|| {
                let kind = column.data_type();
                PyTypeError::new_err(format!("the column {name} holds {kind}, not text or bytes"))
            })
    }

    /// The bytes of a row; none where it is null.
    pub(crate) fn get(&self, row: usize) -> Option<&'a [u8]> {
        let array: &dyn Array = match self {
            Self::Text(array) => array,
            Self::LargeText(array) => array,
            Self::TextView(array) => array,
            Self::Binary(array) => array,
            Self::LargeBinary(array) => array,
            Self::BinaryView(array) => array,
        };
        if array.is_null(row) {
            return None;
        }
        Some(match self {
            Self::Text(array) => array.value(row).as_bytes(),
            Self::LargeText(array) => array.value(row).as_bytes(),
            Self::TextView(array) => array.value(row).as_bytes(),
            Self::Binary(array) => array.value(row),
            Self::LargeBinary(array) => array.value(row),
            Self::BinaryView(array) => array.value(row),
        })
    }

    /// The text of a row; none where it is null or no UTF-8.
    pub(crate) fn text(&self, row: usize) -> Option<&'a str> {
        std::str::from_utf8(self.get(row)?).ok()
    }
}

/// A value of a column as text; empty where there is none.
pub(crate) fn shown(column: Option<&ArrayRef>, row: usize) -> String {
    let Some(column) = column.filter(|column| !column.is_null(row)) else {
        return String::new();
    };
    let any = column.as_any();
    if let Some(texts) = any.downcast_ref::<StringArray>() {
        return texts.value(row).to_owned();
    }
    if let Some(numbers) = any.downcast_ref::<Int64Array>() {
        return numbers.value(row).to_string();
    }
    if let Some(days) = any.downcast_ref::<Date32Array>() {
        return days
            .value_as_date(row)
            .map(|day| day.to_string())
            .unwrap_or_default();
    }
    if let Some(categories) = any.downcast_ref::<DictionaryArray<Int32Type>>() {
        let category = categories.key(row).unwrap_or_default();
        return shown(Some(categories.values()), category);
    }
    if let Some(lists) = any.downcast_ref::<ListArray>() {
        let list = lists.value(row);
        let texts: Vec<_> = (0..list.len()).map(|row| shown(Some(&list), row)).collect();
        return texts.join(", ");
    }
    String::new()
}
