//! Items as Python hands them over: an item or a page, from any iterable.

use osce_news::check::{Checker, Finding};
use osce_news::model::NewsItem;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyIterator;

use crate::{model, read};

/// The items of a Python iterable, one after the other, until one is none.
pub(crate) struct Items<'py> {
    values: Bound<'py, PyIterator>,
    failed: Option<PyErr>,
}

impl<'py> Items<'py> {
    pub(crate) fn of(values: &Bound<'py, PyAny>) -> PyResult<Self> {
        Ok(Self {
            values: values.try_iter()?,
            failed: None,
        })
    }

    /// All items of an iterable.
    pub(crate) fn all(values: &Bound<'py, PyAny>) -> PyResult<Vec<Held<'py>>> {
        let mut items = Self::of(values)?;
        let held = (&mut items).collect();
        items.finish()?;
        Ok(held)
    }

    /// The error at which the items ended early.
    pub(crate) fn finish(self) -> PyResult<()> {
        self.failed.map_or(Ok(()), Err)
    }
}

/// A Python object that holds an item.
pub(crate) enum Held<'py> {
    Item(Bound<'py, model::NewsItem>),
    Page(Bound<'py, read::Page>),
}

impl<'py> Held<'py> {
    fn of(value: Bound<'py, PyAny>) -> PyResult<Self> {
        match value.cast_into::<model::NewsItem>() {
            Ok(item) => Ok(Self::Item(item)),
            Err(error) => match error.into_inner().cast_into::<read::Page>() {
                Ok(page) => Ok(Self::Page(page)),
                Err(error) => Err(no_item(&error.into_inner())),
            },
        }
    }

    pub(crate) fn item(&self) -> &NewsItem {
        self.source().item()
    }

    pub(crate) fn source(&self) -> Source<'_> {
        match self {
            Self::Item(item) => Source::Item(&item.get().0),
            Self::Page(page) => Source::Page(&page.get().0),
        }
    }
}

/// What is checked: an item, or a page with the places of its texts.
#[derive(Clone, Copy)]
pub(crate) enum Source<'a> {
    Item(&'a NewsItem),
    Page(&'a osce_news::read::Page),
}

impl<'a> Source<'a> {
    pub(crate) fn item(self) -> &'a NewsItem {
        match self {
            Self::Item(item) => item,
            Self::Page(page) => &page.item,
        }
    }

    pub(crate) fn check(self, checker: &mut Checker<'_>) -> Vec<Finding> {
        match self {
            Self::Item(item) => checker.item(item),
            Self::Page(page) => checker.page(page),
        }
    }
}

impl std::borrow::Borrow<NewsItem> for Held<'_> {
    fn borrow(&self) -> &NewsItem {
        self.item()
    }
}

impl<'py> Iterator for &mut Items<'py> {
    type Item = Held<'py>;

    fn next(&mut self) -> Option<Held<'py>> {
        match self.values.next()?.and_then(Held::of) {
            Ok(held) => Some(held),
            Err(error) => {
                self.failed = Some(error);
                None
            }
        }
    }
}

/// The item in an item or a page.
pub(crate) fn item_of<'a>(value: &'a Bound<'_, PyAny>) -> Option<&'a NewsItem> {
    if let Ok(item) = value.cast::<model::NewsItem>() {
        return Some(&item.get().0);
    }
    value
        .cast::<read::Page>()
        .ok()
        .map(|page| &page.get().0.item)
}

pub(crate) fn no_item(value: &Bound<'_, PyAny>) -> PyErr {
    let name = value.get_type().name().map(|name| name.to_string());
    PyTypeError::new_err(format!(
        "expected NewsItem objects, not {}",
        name.unwrap_or_default()
    ))
}

/// Merges the items that are one: read under several addresses, from a listing and a page.
#[pyfunction]
pub(crate) fn merge(items: &Bound<'_, PyAny>) -> PyResult<Vec<model::NewsItem>> {
    let held = Items::all(items)?;
    let items = held.iter().map(|held| held.item().clone());
    Ok(osce_news::read::merge(items)
        .into_iter()
        .map(model::NewsItem)
        .collect())
}
