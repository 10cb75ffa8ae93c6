//! Blocks of a body.

use osce_news::model::{self, Address};
use pyo3::prelude::*;

use crate::convert::Bridge;
use crate::{error, record};

/// One block of a body: a paragraph, heading, quotation, list or picture.
///
/// Made by the static methods. Where a block is expected, a text stands for a paragraph.
#[pyclass(frozen, eq, hash, module = "osce_news")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Block(pub(crate) model::Block);

impl Bridge for model::Block {
    fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Block(self.clone()))?.into_any())
    }

    fn from_py(value: &Bound<'_, PyAny>) -> PyResult<Self> {
        match value.cast::<Block>() {
            Ok(block) => Ok(block.get().0.clone()),
            Err(_) => Ok(Self::paragraph(model::Passage::from_py(value)?)),
        }
    }
}

type Value<'a, 'py> = &'a Bound<'py, PyAny>;

#[pymethods]
impl Block {
    /// A paragraph.
    #[staticmethod]
    fn paragraph(text: Value<'_, '_>) -> PyResult<Self> {
        Ok(Self(model::Block::Paragraph(Bridge::from_py(text)?)))
    }

    /// A heading inside the body.
    #[staticmethod]
    fn heading(text: Value<'_, '_>) -> PyResult<Self> {
        Ok(Self(model::Block::Heading(Bridge::from_py(text)?)))
    }

    /// A quotation set as a block of its own.
    #[staticmethod]
    fn quote(text: Value<'_, '_>) -> PyResult<Self> {
        Ok(Self(model::Block::Quote(Bridge::from_py(text)?)))
    }

    /// A list.
    #[staticmethod]
    #[pyo3(signature = (entries, *, ordered = false))]
    fn list(entries: Value<'_, '_>, ordered: bool) -> PyResult<Self> {
        let entries = Vec::<model::Passage>::from_py(entries)?;
        Ok(Self(match ordered {
            true => model::Block::ordered_list(entries),
            false => model::Block::list(entries),
        }))
    }

    /// A picture with its caption, or a caption alone.
    #[staticmethod]
    #[pyo3(signature = (address = None, caption = None))]
    fn image(address: Option<Value<'_, '_>>, caption: Option<Value<'_, '_>>) -> PyResult<Self> {
        let address = address.map(Address::from_py).transpose()?;
        let caption = caption.map(model::Passage::from_py).transpose()?;
        Ok(Self(model::Block::image(
            address,
            caption.unwrap_or_default(),
        )))
    }

    /// What it is: "paragraph", "heading", "quote", "list" or "image".
    #[getter]
    fn kind(&self) -> &'static str {
        match self.0 {
            model::Block::Paragraph(_) => "paragraph",
            model::Block::Heading(_) => "heading",
            model::Block::Quote(_) => "quote",
            model::Block::List { .. } => "list",
            _ => "image",
        }
    }

    /// Its passages: one, or one an entry for a list; of a picture the caption.
    #[getter]
    fn passages<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.passages().to_vec().to_py(py)
    }

    /// Its plain text; the entries of a list a line each.
    #[getter]
    fn text(&self) -> String {
        self.0.texts().collect::<Vec<_>>().join("\n")
    }

    /// Whether it is a numbered list.
    #[getter]
    fn ordered(&self) -> bool {
        matches!(self.0, model::Block::List { ordered: true, .. })
    }

    /// Where the picture is.
    #[getter]
    fn address(&self) -> Option<&str> {
        match &self.0 {
            model::Block::Image { address, .. } => address.as_ref().map(Address::as_str),
            _ => None,
        }
    }

    /// The block as JSON, in the form that the library has in every language.
    fn to_json(&self) -> PyResult<String> {
        serde_json::to_string(&self.0).map_err(error::json)
    }

    /// The block from its JSON.
    #[staticmethod]
    fn from_json(text: &str) -> PyResult<Self> {
        serde_json::from_str(text).map(Self).map_err(error::json)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (String,))> {
        Ok((
            py.get_type::<Self>().getattr("from_json")?,
            (self.to_json()?,),
        ))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let text = self.text().to_py(py)?;
        record::repr(&format!("Block.{}", self.kind()), &[text], &[])
    }
}
