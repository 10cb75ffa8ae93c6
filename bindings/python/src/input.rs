//! What readers take: text, bytes, a path, or an object with `read`.

use std::path::{Path, PathBuf};

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyMemoryView, PyString};

/// The bytes of an input, borrowed where Python keeps them.
pub(crate) enum Input<'py> {
    Text(Bound<'py, PyString>),
    Bytes(Bound<'py, PyBytes>),
    File(Vec<u8>),
}

impl<'py> Input<'py> {
    /// A text or bytes as they are; a path or a file object is read to its end.
    pub(crate) fn of(value: &Bound<'py, PyAny>) -> PyResult<Self> {
        if let Ok(text) = value.cast::<PyString>() {
            meant_as_text(text.to_str()?)?;
            return Ok(Self::Text(text.clone()));
        }
        if let Ok(bytes) = value.cast::<PyBytes>() {
            return Ok(Self::Bytes(bytes.clone()));
        }
        if value.is_instance_of::<PyByteArray>() || value.is_instance_of::<PyMemoryView>() {
            let bytes = value.py().get_type::<PyBytes>().call1((value,))?;
            return Ok(Self::Bytes(bytes.cast_into()?));
        }
        if value.hasattr("__fspath__")? {
            let path: PathBuf = value.extract()?;
            return Ok(Self::File(
                value
                    .py()
                    .detach(|| std::fs::read(&path))
                    .map_err(|error| in_file(error, value))?,
            ));
        }
        if value.hasattr("read")? {
            let content = value.call_method0("read")?;
            if content.is_instance_of::<PyString>() || content.is_instance_of::<PyBytes>() {
                return Self::of(&content);
            }
        }
        Err(PyTypeError::new_err(format!(
            "expected text, bytes, a path (pathlib.Path) or an open file, not {}",
            value.get_type().name()?
        )))
    }

    pub(crate) fn bytes(&self) -> PyResult<&[u8]> {
        match self {
            Self::Text(text) => Ok(text.to_str()?.as_bytes()),
            Self::Bytes(bytes) => Ok(bytes.as_bytes()),
            Self::File(bytes) => Ok(bytes),
        }
    }
}

/// Refuses the name of a file, which nobody gives as a text.
fn meant_as_text(text: &str) -> PyResult<()> {
    const LONGEST_NAME: usize = 4096;
    let one_line = text.len() < LONGEST_NAME && !text.contains(['\n', '\0']);
    if one_line && Path::new(text).is_file() {
        return Err(PyTypeError::new_err(format!(
            "{text:?} is a file: to read it, give a pathlib.Path"
        )));
    }
    Ok(())
}

/// The error as Python raises it for the file: with number and name.
fn in_file(error: std::io::Error, path: &Bound<'_, PyAny>) -> PyErr {
    let py = path.py();
    let named = || {
        let number = error.raw_os_error()?;
        let os_error = py.get_type::<pyo3::exceptions::PyOSError>();
        let text = py
            .import("os")
            .ok()?
            .call_method1("strerror", (number,))
            .ok()?;
        let name = path.call_method0("__fspath__").ok()?;
        os_error.call1((number, text, name)).ok()
    };
    named().map_or_else(|| error.into(), PyErr::from_value)
}
