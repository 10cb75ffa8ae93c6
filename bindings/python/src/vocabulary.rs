//! Look-up and history of terms; the terms themselves are enums of `osce_news/vocabulary.py`.

use chrono::NaiveDate;
use osce_news::vocabulary::{
    Chairpersonship, ContentType, Country, FieldOfWork, FormerState, Language, List, Meeting,
    ParticipatingState, Partner, PartnerGroup, Resolution, Site, Structure, StructureKind,
    Vocabulary, resolve_line,
};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyTuple, PyType};

use crate::codes::Code;
use crate::convert::Bridge;
use crate::error;

/// Runs generic code for the list with this class name.
macro_rules! for_list {
    ($class:expr, $list:ident => $run:expr) => {
        for_list!($class, $list => $run,
            ContentType Country FieldOfWork FormerState Meeting ParticipatingState Partner
            PartnerGroup Structure StructureKind)
    };
    ($class:expr, $list:ident => $run:expr, $($type:ident)*) => {
        match $class {
            $(stringify!($type) => { type $list = $type; $run })*
            other => Err(PyTypeError::new_err(format!("{other} is no list of the vocabulary"))),
        }
    };
}

/// What a label was found to mean.
#[pyclass(frozen, module = "osce_news")]
pub(crate) struct Match {
    /// The label.
    #[pyo3(get)]
    label: String,
    /// The terms that have the name: one, several or none.
    #[pyo3(get)]
    terms: Py<PyTuple>,
    /// The terms with the nearest names where none has the name, best first.
    #[pyo3(get)]
    suggestions: Py<PyTuple>,
}

#[pymethods]
impl Match {
    /// The term, if the label means exactly one.
    #[getter]
    fn one<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let terms = self.terms.bind(py);
        (terms.len() == 1).then(|| terms.get_item(0)).transpose()
    }

    /// For annotations such as `Match[Structure]`.
    #[classmethod]
    fn __class_getitem__(class: &Bound<'_, PyType>, _list: &Bound<'_, PyAny>) -> Py<PyType> {
        class.clone().unbind()
    }

    /// Whether exactly one term has the name.
    fn __bool__(&self, py: Python<'_>) -> bool {
        self.terms.bind(py).len() == 1
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let label = self.label.to_py(py)?.repr()?;
        let (name, terms) = match self.suggestions.bind(py).is_empty() {
            true => ("terms", self.terms.bind(py)),
            false => ("suggestions", self.suggestions.bind(py)),
        };
        Ok(format!("Match({label}, {name}={})", terms.as_any().repr()?))
    }
}

fn found<T: Vocabulary + Code>(
    py: Python<'_>,
    label: &str,
    found: &Resolution<T>,
) -> PyResult<Match> {
    let tuple = |terms: &[T]| crate::codes::tuple(py, terms).map(Bound::unbind);
    Ok(Match {
        label: label.to_owned(),
        terms: tuple(found.terms())?,
        suggestions: tuple(found.suggestions())?,
    })
}

/// Finds the term of a list that a label names.
#[pyfunction]
#[pyo3(signature = (class, label, on = None))]
pub(crate) fn resolve(
    py: Python<'_>,
    class: &str,
    label: &str,
    on: Option<NaiveDate>,
) -> PyResult<Match> {
    for_list!(class, List => {
        found(py, label, &osce_news::vocabulary::resolve::<List>(label, on))
    })
}

/// Finds the terms of a list that a line of comma-separated labels names.
#[pyfunction]
#[pyo3(signature = (class, line, on = None))]
pub(crate) fn resolve_labels(
    py: Python<'_>,
    class: &str,
    line: &str,
    on: Option<NaiveDate>,
) -> PyResult<Vec<Match>> {
    for_list!(class, List => {
        let labels = resolve_line::<List>(line, on).labels;
        labels.iter().map(|(label, meaning)| found(py, label, meaning)).collect()
    })
}

/// The label exactly as a site prints it over an item of a day.
#[pyfunction]
pub(crate) fn printed(
    class: &str,
    code: &str,
    site: &str,
    on: NaiveDate,
    language: &str,
) -> PyResult<&'static str> {
    let site = match site {
        "portal" => Site::Portal,
        "newsroom" => Site::Newsroom,
        other => {
            let reason = format!("a site is portal or newsroom, not “{other}”");
            return Err(PyValueError::new_err(reason));
        }
    };
    let language = Language::parse(language)?;
    for_list!(class, List => Ok(List::parse(code)?.printed(site, on, language)))
}

/// The label that was printed on a day.
#[pyfunction]
pub(crate) fn label_on(
    class: &str,
    code: &str,
    on: NaiveDate,
    language: &str,
) -> PyResult<&'static str> {
    let language = Language::parse(language)?;
    for_list!(class, List => Ok(Vocabulary::label_on(List::parse(code)?, on, language)))
}

/// Whether a structure was open on a day; None where the sources do not tell.
#[pyfunction]
pub(crate) fn is_open(code: &str, on: NaiveDate) -> PyResult<Option<bool>> {
    Ok(Structure::parse(code)?.is_open(on))
}

/// The name of a structure on a day.
#[pyfunction]
pub(crate) fn name_on(code: &str, on: NaiveDate) -> PyResult<Option<&'static str>> {
    Ok(Structure::parse(code)?.name(on))
}

/// Whether a country took part on a day.
#[pyfunction]
pub(crate) fn participating_on(code: &str, on: NaiveDate) -> PyResult<bool> {
    Ok(Country::parse(code)?.participating_on(on))
}

/// The records of a list as JSON.
#[pyfunction]
pub(crate) fn records(list: &str) -> PyResult<String> {
    let list: List = list
        .parse()
        .map_err(|error: osce_news::vocabulary::UnknownTerm| {
            PyValueError::new_err(error.to_string())
        })?;
    serde_json::to_string(&list.records()).map_err(error::json)
}

/// The year of the Chairpersonship of a day.
#[pyfunction]
pub(crate) fn chairpersonship_on(on: NaiveDate) -> Option<i32> {
    Chairpersonship::on(on).map(|term| term.year)
}

/// How many States took part on a day, those that are no more among them.
#[pyfunction]
pub(crate) fn head_count(on: NaiveDate) -> usize {
    osce_news::vocabulary::head_count(on)
}

/// The structure that a segment of a path, or a host, of the OSCE's sites belongs to.
#[pyfunction]
pub(crate) fn structure_at(part: &str, is_host: bool) -> Option<&'static str> {
    let structure = match is_host {
        true => Structure::from_host(part),
        false => Structure::from_path(part),
    };
    structure.map(Structure::code)
}

/// The label of a State as the menu of the site prints it in a year.
#[pyfunction]
pub(crate) fn menu_label(code: &str, year: i32) -> PyResult<String> {
    Ok(ParticipatingState::parse(code)?.menu_label(year))
}
