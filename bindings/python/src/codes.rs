//! The core's lists of names (vocabulary, rules, formats, …), which Python sees as enums whose
//! members are their codes.
//!
//! The enums themselves are made in `osce_news/_codes.py` from [`members`], and come back through
//! [`register`], so that values of the core become the members that Python compares by identity.

use std::fmt::{Debug, Display};

use osce_news::check::{Group, Level, Rule, Severity};
use osce_news::model::Field;
use osce_news::vocabulary::{
    Cadence, ContentType, Country, Dimension, FieldOfWork, FormerState, Language, Meeting,
    ParticipatingState, Partner, PartnerGroup, Structure, StructureKind,
};
use osce_news::write::Format;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyString, PyTuple};

use crate::convert::Bridge;
use crate::error::exception;

/// A list whose members have codes.
pub(crate) trait Code: Copy + PartialEq + Debug + 'static {
    /// The name of the enum in Python.
    const CLASS: &'static str;
    const MEMBERS: &'static [Self];

    fn code_of(self) -> &'static str;

    /// The member that this text means: by its code, or as the core parses it.
    fn parse(text: &str) -> PyResult<Self>;

    /// The members of Python's enum, in the order of [`MEMBERS`](Self::MEMBERS).
    fn in_python() -> &'static PyOnceLock<Vec<Py<PyAny>>>;

    /// The member's name in Python: `MISSION_TO_GEORGIA` for `MissionToGeorgia`.
    fn name(self) -> String {
        let debug = format!("{self:?}");
        let variant = debug.rsplit('(').next().unwrap_or(&debug);
        let mut name = String::new();
        for (index, letter) in variant.trim_end_matches(')').chars().enumerate() {
            if letter.is_uppercase() && index > 0 {
                name.push('_');
            }
            name.extend(letter.to_uppercase());
        }
        name
    }
}

impl<T: Code> Bridge for T {
    fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let index = T::MEMBERS.iter().position(|member| member == self);
        let members = T::in_python().get(py);
        match members
            .zip(index)
            .and_then(|(members, index)| members.get(index))
        {
            Some(member) => Ok(member.bind(py).clone()),
            None => Ok(PyString::new(py, self.code_of()).into_any()),
        }
    }

    fn from_py(value: &Bound<'_, PyAny>) -> PyResult<Self> {
        match value.cast::<PyString>() {
            Ok(text) => T::parse(text.to_str()?),
            Err(_) => Err(PyTypeError::new_err(format!(
                "expected a {} or its code, not {}",
                T::CLASS,
                value.get_type().name()?
            ))),
        }
    }
}

/// Says of each list what its members and their codes are.
macro_rules! codes {
    ($( $class:ident { $all:expr, $code:ident, $parse:ident } )*) => {
        $(
            impl Code for $class {
                const CLASS: &'static str = stringify!($class);
                const MEMBERS: &'static [Self] = $all;

                fn code_of(self) -> &'static str {
                    self.$code()
                }

                fn parse(text: &str) -> PyResult<Self> {
                    $parse(text)
                }

                fn in_python() -> &'static PyOnceLock<Vec<Py<PyAny>>> {
                    static MEMBERS: PyOnceLock<Vec<Py<PyAny>>> = PyOnceLock::new();
                    &MEMBERS
                }
            }
        )*

        /// The names and codes of a list's members.
        #[pyfunction]
        pub(crate) fn members(class: &str) -> PyResult<Vec<(String, &'static str)>> {
            match class {
                $( stringify!($class) => Ok(of::<$class>()), )*
                other => Err(no_list(other)),
            }
        }

        /// Makes the members of a Python enum those that values of the core become.
        #[pyfunction]
        pub(crate) fn register(class: &Bound<'_, PyAny>) -> PyResult<()> {
            let name: String = class.getattr("__name__")?.extract()?;
            match name.as_str() {
                $( stringify!($class) => keep::<$class>(class), )*
                other => Err(no_list(other)),
            }
        }

        /// The code that a text means in a list.
        #[pyfunction]
        pub(crate) fn parse(class: &str, text: &str) -> PyResult<&'static str> {
            match class {
                $( stringify!($class) => Ok(<$class as Code>::parse(text)?.code_of()), )*
                other => Err(no_list(other)),
            }
        }
    };
}

codes! {
    Cadence { &[Self::Weekly, Self::Annual, Self::EveryThreeYears, Self::Irregular, Self::SeveralSeries], code, by_code }
    ContentType { Self::ALL, code, by_label }
    Country { Self::ALL, code, by_label }
    Dimension { &[Self::PoliticoMilitary, Self::EconomicEnvironmental, Self::Human, Self::CrossDimensional], code, by_code }
    Field { Self::ALL, name, by_code }
    FieldOfWork { Self::ALL, code, by_label }
    Format { Self::ALL, code, by_label }
    FormerState { Self::ALL, code, by_label }
    Group { Self::ALL, name, by_label }
    Language { Self::ALL, code, by_code }
    Level { Self::ALL, name, by_label }
    Meeting { Self::ALL, code, by_label }
    ParticipatingState { Self::ALL, code, by_label }
    Partner { Self::ALL, code, by_label }
    PartnerGroup { Self::ALL, code, by_label }
    Rule { Self::ALL, code, by_label }
    Severity { &[Self::Note, Self::Warning, Self::Error], name, by_code }
    Structure { Self::ALL, code, by_label }
    StructureKind { Self::ALL, code, by_label }
}

/// By the core's own parser.
fn by_label<T>(text: &str) -> PyResult<T>
where
    T: Code + std::str::FromStr,
    T::Err: std::fmt::Display,
{
    text.parse().map_err(|error| unknown::<T>(text, &error))
}

/// By the exact code, where the core has no parser.
fn by_code<T: Code>(text: &str) -> PyResult<T> {
    let found = T::MEMBERS.iter().find(|member| member.code_of() == text);
    found.copied().ok_or_else(|| {
        let codes: Vec<_> = T::MEMBERS.iter().map(|member| member.code_of()).collect();
        let reason = format!("{} is one of {}, not “{text}”", T::CLASS, codes.join(", "));
        unknown::<T>(text, &reason)
    })
}

fn no_list(name: &str) -> PyErr {
    PyTypeError::new_err(format!("there is no list {name}"))
}

fn of<T: Code>() -> Vec<(String, &'static str)> {
    let entry = |&member: &T| (member.name(), member.code_of());
    T::MEMBERS.iter().map(entry).collect()
}

fn keep<T: Code>(class: &Bound<'_, PyAny>) -> PyResult<()> {
    let members: PyResult<Vec<_>> = class
        .try_iter()?
        .map(|member| Ok(member?.unbind()))
        .collect();
    // A second registration, after the package was loaded anew, changes nothing.
    let _ = T::in_python().set(class.py(), members?);
    Ok(())
}

/// The members as a tuple.
pub(crate) fn tuple<'py, T: Bridge>(
    py: Python<'py>,
    values: &[T],
) -> PyResult<Bound<'py, PyTuple>> {
    let values: PyResult<Vec<_>> = values.iter().map(|value| value.to_py(py)).collect();
    PyTuple::new(py, values?)
}

/// The exception for a text that a list does not have.
fn unknown<T: Code>(text: &str, reason: &dyn Display) -> PyErr {
    exception("UnknownTermError", &reason.to_string(), |attributes| {
        attributes.set_item("kind", T::CLASS)?;
        attributes.set_item("text", text)
    })
}
