//! The macros that make classes of Python from the core's records, and what those classes share.

use pyo3::prelude::*;
use pyo3::types::{PyString, PyTuple};

/// Makes a class of a record that Python reads but does not make: attributes, comparison, `repr`,
/// JSON, pickling.
macro_rules! view {
    (
        $(#[$meta:meta])*
        $name:ident($core:ty) {
            $( $(#[doc = $doc:literal])* $field:ident ),* $(,)?
        }
        $($methods:tt)*
    ) => {
        $(#[$meta])*
        #[pyclass(frozen, eq, module = "osce_news")]
        #[derive(Clone, PartialEq, Eq)]
        pub(crate) struct $name(pub(crate) $core);

        impl $crate::convert::Bridge for $core {
            fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                Ok(Bound::new(py, $name(self.clone()))?.into_any())
            }

            fn from_py(value: &Bound<'_, PyAny>) -> PyResult<Self> {
                Ok(value.cast::<$name>()?.get().0.clone())
            }
        }

        #[pymethods]
        impl $name {
            $(
                $(#[doc = $doc])*
                #[getter]
                fn $field<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                    $crate::convert::Bridge::to_py(&self.0.$field, py)
                }
            )*

            /// The value as JSON, in the form that the library has in every language.
            fn to_json(&self) -> PyResult<String> {
                serde_json::to_string(&self.0).map_err($crate::error::json)
            }

            /// The value from its JSON.
            #[staticmethod]
            fn from_json(text: &str) -> PyResult<Self> {
                serde_json::from_str(text).map(Self).map_err($crate::error::json)
            }

            /// The value as a dict of plain values: what its JSON holds.
            fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                $crate::record::dict(py, &self.0)
            }

            fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (String,))> {
                Ok((py.get_type::<Self>().getattr("from_json")?, (self.to_json()?,)))
            }

            fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
                let fields = [$((stringify!($field), self.$field(py)?)),*];
                $crate::record::repr(stringify!($name), &[], &fields)
            }

            $($methods)*
        }
    };
}

/// Makes a class of a record: constructor, attributes, `replace`, comparison, JSON, pickling.
///
/// Instances never change; `replace` gives a copy with other values.
macro_rules! record {
    (
        $(#[$meta:meta])*
        $name:ident($core:ty) new(
            $( $(#[doc = $needed_doc:literal])* $needed:ident: $needed_type:ty ),+ $(,)?
        ) $({
            $( $(#[doc = $doc:literal])* $field:ident: $type:ty ),+ $(,)?
        })?
        $(impl { $($methods:tt)* })?
        $(from $text:ty)?
    ) => {
        $(#[$meta])*
        #[pyclass(frozen, eq, hash, module = "osce_news")]
        #[derive(Clone, PartialEq, Eq, Hash)]
        pub(crate) struct $name(pub(crate) $core);

        impl $crate::convert::Bridge for $core {
            fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                Ok(Bound::new(py, $name(self.clone()))?.into_any())
            }

            fn from_py(value: &Bound<'_, PyAny>) -> PyResult<Self> {
                $(
                    if let Ok(text) = <$text as $crate::convert::Bridge>::from_py(value) {
                        return Ok(text.into());
                    }
                )?
                Ok(value.cast::<$name>()?.get().0.clone())
            }
        }

        #[pymethods]
        impl $name {
            #[new]
            #[pyo3(signature = ($($needed),+ $(, *, $($field = None),+)?))]
            #[allow(clippy::too_many_arguments, reason = "Python has keywords")]
            fn new(
                $($needed: &Bound<'_, PyAny>,)+
                $($($field: Option<&Bound<'_, PyAny>>,)+)?
            ) -> PyResult<Self> {
                #[allow(unused_mut, reason = "some records have no further fields")]
                let mut value = <$core>::new(
                    $(<$needed_type as $crate::convert::Bridge>::from_py($needed)?),+
                );
                $($(
                    if let Some(given) = $field {
                        value.$field = $crate::convert::Bridge::from_py(given)?;
                    }
                )+)?
                Ok(Self(value))
            }

            $(
                $(#[doc = $needed_doc])*
                #[getter]
                fn $needed<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                    <$needed_type as $crate::convert::Bridge>::to_py(&self.0.$needed, py)
                }
            )+
            $($(
                $(#[doc = $doc])*
                #[getter]
                fn $field<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                    <$type as $crate::convert::Bridge>::to_py(&self.0.$field, py)
                }
            )+)?

            /// A copy with other values in the named fields.
            #[pyo3(signature = (**changes))]
            fn replace(&self, changes: Option<&Bound<'_, pyo3::types::PyDict>>) -> PyResult<Self> {
                let mut value = self.0.clone();
                for (name, given) in changes.into_iter().flatten() {
                    match name.extract::<String>()?.as_str() {
                        $(stringify!($needed) => {
                            value.$needed = $crate::convert::Bridge::from_py(&given)?;
                        })+
                        $($(stringify!($field) => {
                            value.$field = $crate::convert::Bridge::from_py(&given)?;
                        })+)?
                        other => return Err($crate::record::no_field(stringify!($name), other)),
                    }
                }
                Ok(Self(value))
            }

            #[pyo3(signature = (**changes))]
            fn __replace__(
                &self,
                changes: Option<&Bound<'_, pyo3::types::PyDict>>,
            ) -> PyResult<Self> {
                self.replace(changes)
            }

            /// The record as JSON, in the form that the library has in every language.
            fn to_json(&self) -> PyResult<String> {
                serde_json::to_string(&self.0).map_err($crate::error::json)
            }

            /// The record from its JSON.
            #[staticmethod]
            fn from_json(text: &str) -> PyResult<Self> {
                serde_json::from_str(text).map(Self).map_err($crate::error::json)
            }

            /// The record as a dict of plain values: what its JSON holds.
            fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                $crate::record::dict(py, &self.0)
            }

            /// The record from such a dict.
            #[staticmethod]
            fn from_dict(values: &Bound<'_, PyAny>) -> PyResult<Self> {
                let text = values.py().import("json")?.call_method1("dumps", (values,))?;
                Self::from_json(&text.extract::<String>()?)
            }

            fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (String,))> {
                Ok((py.get_type::<Self>().getattr("from_json")?, (self.to_json()?,)))
            }

            fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
                let needed = [$(self.$needed(py)?),+];
                $crate::record::repr(
                    stringify!($name),
                    &needed,
                    &[$($((stringify!($field), self.$field(py)?)),+)?],
                )
            }

            $($($methods)*)?
        }
    };
}

pub(crate) use {record, view};

/// A value as Python's own JSON parser gives it.
pub(crate) fn dict<'py>(
    py: Python<'py>,
    value: &impl serde::Serialize,
) -> PyResult<Bound<'py, PyAny>> {
    let text = serde_json::to_string(value).map_err(crate::error::json)?;
    py.import("json")?.call_method1("loads", (text,))
}

pub(crate) fn no_field(class: &str, name: &str) -> PyErr {
    pyo3::exceptions::PyTypeError::new_err(format!("{class} has no field {name}"))
}

/// How many characters of a text, and how many entries of a list, `repr` shows.
const TEXT_SHOWN: usize = 60;
const ENTRIES_SHOWN: usize = 4;
/// How many characters of another value's `repr` it shows.
const VALUE_SHOWN: usize = 120;

/// As one would write it in Python, without the fields that hold nothing, long values cut.
pub(crate) fn repr(
    class: &str,
    needed: &[Bound<'_, PyAny>],
    fields: &[(&str, Bound<'_, PyAny>)],
) -> PyResult<String> {
    let mut parts = Vec::new();
    for value in needed {
        parts.push(short(value)?);
    }
    for (name, value) in fields {
        if value.is_truthy()? {
            parts.push(format!("{name}={}", short(value)?));
        }
    }
    Ok(format!("{class}({})", parts.join(", ")))
}

fn short(value: &Bound<'_, PyAny>) -> PyResult<String> {
    if let Ok(values) = value.cast::<PyTuple>() {
        let mut shown: Vec<String> = Vec::new();
        for value in values.iter().take(ENTRIES_SHOWN) {
            shown.push(short(&value)?);
        }
        if values.len() > ENTRIES_SHOWN {
            shown.push(format!("… {} more", values.len() - ENTRIES_SHOWN));
        }
        return Ok(format!("[{}]", shown.join(", ")));
    }
    match value.cast_exact::<PyString>() {
        Ok(text) => {
            let text = cut(text.to_str()?, TEXT_SHOWN);
            Ok(PyString::new(value.py(), &text).repr()?.to_string())
        }
        Err(_) => Ok(cut(value.repr()?.to_str()?, VALUE_SHOWN)),
    }
}

fn cut(text: &str, length: usize) -> String {
    match text.char_indices().nth(length) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
