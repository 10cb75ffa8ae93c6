//! Which States and structures a text names.

use chrono::NaiveDate;
use osce_news::mention::{self, ItemMention};
use osce_news::model::{NewsItem, Place};
use osce_news::vocabulary::Language;
use pyo3::prelude::*;
use pyo3::types::{PyString, PyTuple};
use serde::{Deserialize, Serialize};

use crate::columns::{numbers, owned_texts, texts};
use crate::convert::Bridge;
use crate::items::{Held, Items, item_of};
use crate::model::text_at;
use crate::table::{self, Columns, table_class};
use crate::{error, record};

/// One mention in a text.
#[pyclass(frozen, eq, module = "osce_news")]
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Mention {
    #[serde(flatten)]
    found: mention::Mention,
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<Place>,
    text: String,
}

#[pymethods]
impl Mention {
    /// What it is: "country", "capital", "former-state", "structure" or "meeting".
    #[getter]
    fn kind(&self) -> &'static str {
        self.found.term.kind()
    }

    /// What is meant; for a capital its country.
    #[getter]
    fn term<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match self.found.term {
            mention::Term::Country(term) | mention::Term::Capital(term) => term.to_py(py),
            mention::Term::FormerState(term) => term.to_py(py),
            mention::Term::Structure(term) => term.to_py(py),
            mention::Term::Meeting(term) => term.to_py(py),
            other => other.code().to_owned().to_py(py),
        }
    }

    /// How it was named, such as "name", "adjective" or "abbreviation".
    #[getter]
    fn form(&self) -> String {
        name_of(&self.found.form)
    }

    /// How much that says that the text is about it: "named", "adjective", "inside-structure",
    /// "affiliation", "city-only" or "by-context".
    #[getter]
    fn confidence(&self) -> String {
        name_of(&self.found.confidence)
    }

    /// The words of the mention.
    #[getter]
    fn text(&self) -> &str {
        &self.text
    }

    /// The first character, counted from 0.
    #[getter]
    fn start(&self) -> u32 {
        self.found.start
    }

    /// The length in characters.
    #[getter]
    fn length(&self) -> u32 {
        self.found.length
    }

    /// The text of the item that holds it, such as "body[0]"; None for a plain text.
    #[getter]
    fn place(&self) -> Option<String> {
        self.place.map(|place| place.to_string())
    }

    /// For the Chairpersonship: the State that holds it, where the text or the day tells.
    #[getter]
    fn chair<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.found.chair.to_py(py)
    }

    /// The mention as JSON.
    fn to_json(&self) -> PyResult<String> {
        serde_json::to_string(self).map_err(error::json)
    }

    /// The mention from its JSON.
    #[staticmethod]
    fn from_json(text: &str) -> PyResult<Self> {
        serde_json::from_str(text).map_err(error::json)
    }

    /// The mention as a dict of plain values: what its JSON holds.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::dict(py, self)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (String,))> {
        Ok((
            py.get_type::<Self>().getattr("from_json")?,
            (self.to_json()?,),
        ))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let confidence = PyString::new(py, &self.confidence()).into_any();
        let text = PyString::new(py, &self.text).into_any();
        record::repr(
            "Mention",
            &[self.term(py)?],
            &[("text", text), ("confidence", confidence)],
        )
    }
}

/// The name of a value in the serialized form.
fn name_of(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        _ => String::new(),
    }
}

/// Finds the States and structures that a text, or the texts of an item, name.
///
/// For a text `language` says what it is written in, and `on` the day it was published; an item
/// knows both.
#[pyfunction]
#[pyo3(signature = (text, language = None, on = None))]
pub(crate) fn mentions<'py>(
    text: &Bound<'py, PyAny>,
    language: Option<&Bound<'py, PyAny>>,
    on: Option<NaiveDate>,
) -> PyResult<Bound<'py, PyTuple>> {
    let py = text.py();
    let found: Vec<Mention> = match item_of(text) {
        Some(item) => py.detach(|| {
            mention::item(item)
                .iter()
                .map(|found| in_item(item, found))
                .collect()
        }),
        None => {
            let language = language.map_or(Ok(Language::English), Language::from_py)?;
            let text = text.cast::<PyString>()?.to_str()?;
            let found = py.detach(|| mention::find(text, language, on));
            let of_text = |found: mention::Mention| Mention {
                text: found.text(text).to_owned(),
                place: None,
                found,
            };
            found.into_iter().map(of_text).collect()
        }
    };
    PyTuple::new(py, found)
}

fn in_item(item: &NewsItem, found: &ItemMention) -> Mention {
    let text = text_at(item, found.place);
    Mention {
        text: found.mention.text(text).to_owned(),
        place: Some(found.place),
        found: found.mention,
    }
}

/// A row of the table: the number of the item, its identifier, the mention.
type Row<'a> = (u32, &'a str, Mention);

fn columns(rows: &[Row<'_>]) -> Columns {
    macro_rules! each {
        ($found:ident => $value:expr) => {
            rows.iter().map(|(_, _, $found)| Some($value))
        };
    }
    vec![
        ("item", numbers(rows.iter().map(|row| Some(row.0)))),
        ("id", texts(rows.iter().map(|row| Some(row.1)))),
        ("kind", texts(each!(it => it.kind()))),
        ("code", texts(each!(it => it.found.term.code()))),
        ("text", texts(each!(it => it.text.as_str()))),
        ("form", owned_texts(each!(it => it.form()))),
        ("confidence", owned_texts(each!(it => it.confidence()))),
        (
            "place",
            owned_texts(rows.iter().map(|(_, _, it)| it.place())),
        ),
        ("start", numbers(each!(it => it.found.start))),
        ("length", numbers(each!(it => it.found.length))),
    ]
}

table_class! {
    /// A table of the mentions in items for any library that takes Arrow data.
    MentionsTable of "mentions", showing ["item", "kind", "code", "text", "place"];

    /// Finds the mentions in items or pages, on all cores. `item` is the number of the item from 0.
    #[new]
    fn new(items: &Bound<'_, PyAny>) -> PyResult<Self> {
        let held = Items::all(items)?;
        let all: Vec<&NewsItem> = held.iter().map(Held::item).collect();
        let make = |first: usize, items: &[&NewsItem]| {
            let ids: Vec<_> = items.iter().map(|item| item.id()).collect();
            let mut rows: Vec<Row<'_>> = Vec::new();
            for (index, (item, id)) in items.iter().zip(&ids).enumerate() {
                let number = (first + index) as u32;
                let found = mention::item(item);
                rows.extend(found.iter().map(|it| (number, id.as_ref(), in_item(item, it))));
            }
            table::batch(columns(&rows))
        };
        Ok(Self {
            schema: table::schema(columns(&[])),
            batches: items.py().detach(|| table::batches(&all, |item| item, make))?,
        })
    }
}
