//! Whole archives.

use std::path::PathBuf;
use std::sync::Mutex;

use osce_news::read::{self, Progress};
use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::error;
use crate::read::any_to_py;

/// One input of an archive, read or not.
#[pyclass(frozen, module = "osce_news")]
pub(crate) struct Reading {
    /// The path of the file; for a record of a web archive, a space and its address follow.
    #[pyo3(get)]
    name: String,
    /// The page, listing, feed or document; None where it could not be read.
    #[pyo3(get)]
    found: Option<Py<PyAny>>,
    /// Why it could not be read.
    #[pyo3(get)]
    error: Option<Py<PyAny>>,
}

#[pymethods]
impl Reading {
    /// The items in it; none where it could not be read.
    #[getter]
    fn items<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let empty = || pyo3::types::PyTuple::empty(py).into_any();
        let Some(found) = &self.found else {
            return Ok(empty());
        };
        match found.bind(py).cast::<crate::read::Page>() {
            Ok(page) => Ok((page.getattr("item")?,).into_pyobject(py)?.into_any()),
            Err(_) => found.bind(py).getattr("items"),
        }
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let name = PyString::new(py, &self.name).repr()?.to_string();
        Ok(match (&self.found, &self.error) {
            (Some(found), _) => format!("<Reading {name}: {}>", found.bind(py).get_type().name()?),
            (None, Some(error)) => format!("<Reading {name}: {}>", error.bind(py)),
            (None, None) => format!("<Reading {name}>"),
        })
    }
}

/// The readings of an archive, one after the other. Files are read ahead on all cores, without
/// the interpreter.
#[pyclass(frozen, module = "osce_news")]
pub(crate) struct Readings(Mutex<read::Many>);

#[pymethods]
impl Readings {
    #[new]
    fn new(paths: Vec<PathBuf>) -> Self {
        Self(Mutex::new(read::many(paths)))
    }

    fn __iter__(this: Py<Self>) -> Py<Self> {
        this
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Option<Reading>> {
        let next = py.detach(|| self.0.lock().ok().and_then(|mut readings| readings.next()));
        let Some(reading) = next else {
            return Ok(None);
        };
        let name = reading.name;
        Ok(Some(match reading.result {
            Ok(any) => Reading {
                name,
                found: Some(any_to_py(py, any)?.unbind()),
                error: None,
            },
            Err(error) => Reading {
                name,
                found: None,
                error: Some(error::raise(error).into_value(py).into_any()),
            },
        }))
    }

    /// How far reading has come: inputs, items, errors, bytes, and the bytes of all files.
    #[getter]
    fn progress(&self) -> (u64, u64, u64, u64, u64) {
        let progress = self
            .0
            .lock()
            .map_or_else(|_| Progress::default(), |readings| readings.progress());
        let Progress {
            inputs,
            items,
            errors,
            bytes,
            total_bytes,
            ..
        } = progress;
        (inputs, items, errors, bytes, total_bytes)
    }
}
