//! How values of the core cross into Python and back.

use std::borrow::Cow;

use chrono::{DateTime, NaiveDate, Utc};
use osce_news::model::{Address, InvalidPlace, LanguageCode, LinkTarget, Place};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString, PyTuple};

use crate::error;

/// A type of the core with a form in Python.
pub(crate) trait Bridge: Sized {
    fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>>;
    fn from_py(value: &Bound<'_, PyAny>) -> PyResult<Self>;
}

/// Types that PyO3 knows.
macro_rules! plain {
    ($($type:ty),*) => {$(
        impl Bridge for $type {
            fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                Ok(self.clone().into_pyobject(py)?.to_owned().into_any())
            }

            fn from_py(value: &Bound<'_, PyAny>) -> PyResult<Self> {
                value.extract().map_err(PyErr::from)
            }
        }
    )*};
}

plain!(String, bool, u8, u32, u64, NaiveDate, DateTime<Utc>);

impl Bridge for Cow<'static, str> {
    fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyString::new(py, self).into_any())
    }

    fn from_py(value: &Bound<'_, PyAny>) -> PyResult<Self> {
        String::from_py(value).map(Cow::Owned)
    }
}

/// Types that are text in Python, checked on the way in.
macro_rules! text {
    ($($type:ty),*) => {$(
        impl Bridge for $type {
            fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                Ok(PyString::new(py, self.as_str()).into_any())
            }

            fn from_py(value: &Bound<'_, PyAny>) -> PyResult<Self> {
                let text = value.cast::<PyString>()?;
                text.to_str()?.parse().map_err(error::raise)
            }
        }
    )*};
}

text!(Address, LanguageCode, LinkTarget);

impl Bridge for Place {
    fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyString::new(py, &self.to_string()).into_any())
    }

    fn from_py(value: &Bound<'_, PyAny>) -> PyResult<Self> {
        let text = value.cast::<PyString>()?.to_str()?;
        text.parse()
            .map_err(|error: InvalidPlace| PyValueError::new_err(error.to_string()))
    }
}

impl<T: Bridge> Bridge for Option<T> {
    fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match self {
            Some(value) => value.to_py(py),
            None => Ok(py.None().into_bound(py)),
        }
    }

    fn from_py(value: &Bound<'_, PyAny>) -> PyResult<Self> {
        match value.is_none() {
            true => Ok(None),
            false => T::from_py(value).map(Some),
        }
    }
}

/// A tuple in Python, made of any iterable but text, whose letters nobody means.
impl<T: Bridge> Bridge for Vec<T> {
    fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let values: PyResult<Vec<_>> = self.iter().map(|value| value.to_py(py)).collect();
        Ok(PyTuple::new(py, values?)?.into_any())
    }

    fn from_py(value: &Bound<'_, PyAny>) -> PyResult<Self> {
        if value.is_instance_of::<PyString>() || value.is_instance_of::<PyBytes>() {
            return Err(PyTypeError::new_err(format!(
                "expected a list, not one text; write [{}]",
                value.repr()?
            )));
        }
        value.try_iter()?.map(|value| T::from_py(&value?)).collect()
    }
}
