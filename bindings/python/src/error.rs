//! The core's errors as the exceptions of `osce_news/_errors.py`.

use std::fmt::Display;

use osce_news::NewsError;
use osce_news::model::InvalidLanguageCode;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyDict;

/// An exception by its name, with a message and attributes.
pub(crate) fn exception(
    class: &str,
    message: &str,
    set: impl FnOnce(&Bound<'_, PyDict>) -> PyResult<()>,
) -> PyErr {
    let made = Python::attach(|py| {
        static MODULE: PyOnceLock<Py<PyModule>> = PyOnceLock::new();
        let import = || PyModule::import(py, "osce_news._errors").map(Bound::unbind);
        let module = MODULE.get_or_try_init(py, import)?.bind(py);
        let attributes = PyDict::new(py);
        set(&attributes)?;
        let error = module.getattr(class)?.call((message,), Some(&attributes))?;
        Ok(PyErr::from_value(error))
    });
    made.unwrap_or_else(|error| error)
}

/// Errors of the core as exceptions.
pub(crate) trait Raise: Display {
    fn class(&self) -> &'static str;
    fn attributes(&self, _: &Bound<'_, PyDict>) -> PyResult<()> {
        Ok(())
    }
}

/// The exception for an error of the core.
pub(crate) fn raise<E: Raise>(error: E) -> PyErr {
    exception(error.class(), &error.to_string(), |attributes| {
        error.attributes(attributes)
    })
}

impl Raise for NewsError {
    fn class(&self) -> &'static str {
        match self {
            Self::NotNews { .. } => "NotNewsError",
            Self::IllFormed { .. } => "IllFormedError",
            Self::TooLarge { .. } => "TooLargeError",
            Self::TooManyLines { .. } => "TooManyLinesError",
            Self::Unread { .. } => "UnreadError",
            Self::NotText { .. } => "NotTextError",
            Self::IllegalCharacter { .. } => "IllegalCharacterError",
            Self::NotAbsolute { .. } => "InvalidAddressError",
            Self::InvalidSettings { .. } => "InvalidSettingsError",
            _ => "NewsError",
        }
    }

    fn attributes(&self, to: &Bound<'_, PyDict>) -> PyResult<()> {
        match self {
            Self::NotNews {
                line,
                column,
                reason,
                ..
            }
            | Self::IllFormed {
                line,
                column,
                reason,
                ..
            }
            | Self::InvalidSettings {
                line,
                column,
                reason,
                ..
            } => {
                to.set_item("line", line)?;
                to.set_item("column", column)?;
                to.set_item("reason", reason)
            }
            Self::TooLarge { length, limit, .. } => {
                to.set_item("length", length)?;
                to.set_item("limit", limit)
            }
            Self::TooManyLines { limit, .. } => to.set_item("limit", limit),
            Self::Unread { reason, .. } => to.set_item("reason", reason),
            Self::NotText { offset, .. } => to.set_item("offset", offset),
            Self::IllegalCharacter {
                place,
                position,
                character,
                item,
                ..
            } => {
                to.set_item("place", place.to_string())?;
                to.set_item("position", position)?;
                to.set_item("character", character)?;
                to.set_item("item", item)
            }
            Self::NotAbsolute { address, .. } => to.set_item("address", address),
            _ => Ok(()),
        }
    }
}

impl Raise for InvalidLanguageCode {
    fn class(&self) -> &'static str {
        "UnknownTermError"
    }

    fn attributes(&self, to: &Bound<'_, PyDict>) -> PyResult<()> {
        to.set_item("kind", "LanguageCode")?;
        to.set_item("text", &self.text)
    }
}

/// The exception for JSON that is none, or not of the form that a record has.
pub(crate) fn json(error: serde_json::Error) -> PyErr {
    PyValueError::new_err(error.to_string())
}
