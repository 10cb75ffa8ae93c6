//! Checking items.

use chrono::NaiveDate;
use osce_news::check::{self as core, Group, Level, Rule, Severity, TextRange};
use osce_news::model::NewsItem;
use osce_news::vocabulary::Structure;
use pyo3::exceptions::{PyIndexError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyIterator, PySlice, PyTuple, PyType};
use serde::{Deserialize, Serialize};

use crate::codes::Code;
use crate::convert::Bridge;
use crate::error;
use crate::html::escape;
use crate::input::Input;
use crate::items::{Items, item_of, no_item};
use crate::model::text_at;
use crate::read::SourceSpan;
use crate::record::{dict, view};
use crate::{model, read, write};

/// Which rules run, at which level, and what they may take for granted.
#[pyclass(frozen, eq, module = "osce_news")]
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Settings(pub(crate) core::Settings);

#[pymethods]
impl Settings {
    /// Settings with the default level for every rule but those in `levels`, a dict from rules or
    /// groups to levels; `issuers` maps structures to such dicts.
    #[new]
    #[pyo3(signature = (levels = None, *, issuers = None, today = None, accept = None, title_limit = None, summary_limit = None))]
    fn new(
        levels: Option<&Bound<'_, PyDict>>,
        issuers: Option<&Bound<'_, PyDict>>,
        today: Option<NaiveDate>,
        accept: Option<&Bound<'_, PyAny>>,
        title_limit: Option<u32>,
        summary_limit: Option<u32>,
    ) -> PyResult<Self> {
        let mut settings = core::Settings::default();
        each_level(levels, |rule, level| settings.set(rule, level))?;
        for (issuer, levels) in issuers.into_iter().flatten() {
            let of_issuer = settings
                .issuers
                .entry(Structure::from_py(&issuer)?)
                .or_default();
            each_level(Some(levels.cast::<PyDict>()?), |rule, level| {
                of_issuer.insert(rule, level);
            })?;
        }
        settings.today = today;
        if let Some(accept) = accept {
            settings.accept = Vec::from_py(accept)?.into_iter().collect();
        }
        settings.title_limit = title_limit.unwrap_or(settings.title_limit);
        settings.summary_limit = summary_limit.unwrap_or(settings.summary_limit);
        Ok(Self(settings))
    }

    /// Settings from a file `osce-news.toml`: its text, a path or an open file.
    #[staticmethod]
    fn from_toml(source: &Bound<'_, PyAny>) -> PyResult<Self> {
        let input = Input::of(source)?;
        let text = std::str::from_utf8(input.bytes()?)
            .map_err(|error| PyValueError::new_err(format!("the settings: {error}")))?;
        core::Settings::from_toml(text)
            .map(Self)
            .map_err(error::raise)
    }

    /// The settings as JSON, in the form that the settings' file has.
    fn to_json(&self) -> PyResult<String> {
        serde_json::to_string(&self.0).map_err(error::json)
    }

    /// The settings from their JSON.
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

    /// The level of a rule.
    fn level<'py>(&self, rule: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        self.0.level(Rule::from_py(rule)?).to_py(rule.py())
    }
}

/// Takes a dict from rules and groups to levels apart; groups first, so that rules stand out.
fn each_level(
    levels: Option<&Bound<'_, PyDict>>,
    mut set: impl FnMut(Rule, Level),
) -> PyResult<()> {
    let mut rules = Vec::new();
    for (name, level) in levels.into_iter().flatten() {
        let level = Level::from_py(&level)?;
        match Group::from_py(&name) {
            Ok(group) => {
                let members = Rule::ALL.iter().filter(|rule| rule.group() == group);
                members.for_each(|&rule| set(rule, level));
            }
            Err(_) => rules.push((Rule::from_py(&name)?, level)),
        }
    }
    rules.into_iter().for_each(|(rule, level)| set(rule, level));
    Ok(())
}

view! {
    /// A correction: what to put in the place of what was found.
    Fix(core::Fix) {
        /// The text to change, or the entry of a list of labels.
        place,
        /// The part of the text to replace, in characters; None means all.
        range,
        /// What to put there.
        replacement,
        /// Whether the rule is sure, or an editor must confirm it.
        safe,
    }
}

impl Bridge for TextRange {
    fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let (start, end) = (self.start as isize, self.end() as isize);
        Ok(PySlice::new(py, start, end, 1).into_any())
    }

    fn from_py(value: &Bound<'_, PyAny>) -> PyResult<Self> {
        let slice = value.cast::<PySlice>()?;
        let start: u32 = slice.getattr("start")?.extract()?;
        let end: u32 = slice.getattr("stop")?.extract()?;
        Ok(Self::new(start, end.saturating_sub(start)))
    }
}

/// What a rule found.
#[pyclass(frozen, eq, module = "osce_news")]
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Finding {
    #[serde(flatten)]
    pub(crate) finding: core::Finding,
    /// The text at its place, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
}

#[pymethods]
impl Finding {
    /// The rule.
    #[getter]
    fn rule<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.finding.rule.to_py(py)
    }

    /// How much it matters.
    #[getter]
    fn severity<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.finding.severity.to_py(py)
    }

    /// What is wrong, in one sentence without a full stop.
    #[getter]
    fn message(&self) -> &str {
        &self.finding.message
    }

    /// Where in the item it was found, such as "issued_by[1]".
    #[getter]
    fn place(&self) -> String {
        self.finding.place.to_string()
    }

    /// The part of the text at that place, so that `finding.text[finding.range]` is what was found;
    /// None means all.
    #[getter]
    fn range<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.finding.range.to_py(py)
    }

    /// Where in the source it stands; only where a page was checked.
    #[getter]
    fn span(&self) -> Option<SourceSpan> {
        self.finding.span.map(SourceSpan)
    }

    /// What to do about it, or what speaks for the finding.
    #[getter]
    fn help(&self) -> Option<&str> {
        self.finding.help.as_deref()
    }

    /// A correction, where one is known.
    #[getter]
    fn fix(&self) -> Option<Fix> {
        self.finding.fix.clone().map(Fix)
    }

    /// The text at the place, where there is one.
    #[getter]
    fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }

    /// The finding as JSON.
    fn to_json(&self) -> PyResult<String> {
        serde_json::to_string(self).map_err(error::json)
    }

    /// The finding from its JSON.
    #[staticmethod]
    fn from_json(text: &str) -> PyResult<Self> {
        serde_json::from_str(text).map_err(error::json)
    }

    /// The finding as a dict of plain values: what its JSON holds.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        dict(py, self)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (String,))> {
        Ok((
            py.get_type::<Self>().getattr("from_json")?,
            (self.to_json()?,),
        ))
    }

    /// Severity, place, message and rule in one line.
    fn __str__(&self) -> String {
        self.finding.to_string()
    }

    fn __repr__(&self) -> String {
        format!("<Finding {}>", self.finding)
    }

    fn _repr_html_(&self) -> String {
        html(std::slice::from_ref(self))
    }
}

/// Findings in the order of the item: a sequence.
#[pyclass(frozen, eq, sequence, module = "osce_news")]
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Findings(pub(crate) Vec<Finding>);

#[pymethods]
impl Findings {
    /// Findings from a sequence of them.
    #[new]
    fn new(findings: Vec<Bound<'_, Finding>>) -> Self {
        Self(findings.iter().map(|it| it.get().clone()).collect())
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> (Bound<'py, PyType>, (Vec<Finding>,)) {
        (py.get_type::<Self>(), (self.0.clone(),))
    }

    fn __len__(&self) -> usize {
        self.0.len()
    }

    fn __getitem__(&self, index: isize) -> PyResult<Finding> {
        let from_end = self.0.len().checked_add_signed(index).filter(|_| index < 0);
        let index = from_end.or_else(|| usize::try_from(index).ok());
        let finding = index.and_then(|index| self.0.get(index)).cloned();
        finding.ok_or_else(|| PyIndexError::new_err("there are fewer findings"))
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyIterator>> {
        PyTuple::new(py, self.0.iter().cloned())?.try_iter()
    }

    fn __repr__(&self) -> String {
        let lines = self
            .0
            .iter()
            .map(|finding| format!("\n  {}", finding.finding));
        format!("<{} findings{}>", self.0.len(), lines.collect::<String>())
    }

    fn _repr_html_(&self) -> String {
        html(&self.0)
    }
}

/// A table of findings, each with its text and the part of it that was found marked.
fn html(findings: &[Finding]) -> String {
    let mut html = String::from("<table><tbody>");
    for Finding { finding, text } in findings {
        let color = match finding.severity {
            Severity::Error => "#b3261e",
            Severity::Warning => "#b35900",
            _ => "#3a6ea5",
        };
        let help = finding
            .help
            .iter()
            .map(|help| format!("<br><i>{}</i>", escape(help)));
        html.push_str(&format!(
            "<tr><td style=\"color: {color}\">{}</td><td>{}</td><td style=\"text-align: left\">{}{}{}</td><td><code>{}</code></td></tr>",
            finding.severity,
            finding.place,
            escape(&finding.message),
            help.collect::<String>(),
            text.as_deref().map(|text| excerpt(text, finding.range)).unwrap_or_default(),
            finding.rule,
        ));
    }
    html.push_str("</tbody></table>");
    html
}

/// How many characters an excerpt shows on either side.
const AROUND: usize = 60;

/// The part of a text around a range, with the range marked.
fn excerpt(text: &str, range: Option<TextRange>) -> String {
    let Some(range) = range else {
        return String::new();
    };
    let (start, end) = (range.start as usize, range.end() as usize);
    let part = |from: usize, to: usize| -> String {
        escape(
            &text
                .chars()
                .skip(from)
                .take(to.saturating_sub(from))
                .collect::<String>(),
        )
    };
    let from = start.saturating_sub(AROUND);
    let before = if from > 0 { "…" } else { "" };
    let after = if text.chars().nth(end + AROUND).is_some() {
        "…"
    } else {
        ""
    };
    format!(
        "<br><q>{before}{}<mark>{}</mark>{}{after}</q>",
        part(from, start),
        part(start, end),
        part(end, end + AROUND)
    )
}

pub(crate) fn of_item(item: &NewsItem, findings: Vec<core::Finding>) -> Findings {
    let found = |finding: core::Finding| Finding {
        text: Some(text_at(item, finding.place))
            .filter(|text| !text.is_empty())
            .map(str::to_owned),
        finding,
    };
    Findings(findings.into_iter().map(found).collect())
}

/// Checks an item or a page as an editor would; findings in a page know where they stand in it.
#[pyfunction]
#[pyo3(signature = (item, settings = None))]
pub(crate) fn check(
    item: &Bound<'_, PyAny>,
    settings: Option<&Bound<'_, Settings>>,
) -> PyResult<Findings> {
    let default = core::Settings::default();
    let settings = settings.map_or(&default, |settings| &settings.get().0);
    let py = item.py();
    if let Ok(page) = item.cast::<read::Page>() {
        let page = &page.get().0;
        return Ok(py.detach(|| of_item(&page.item, core::page(page, settings))));
    }
    if let Ok(item) = item.cast::<model::NewsItem>() {
        let item = &item.get().0;
        return Ok(py.detach(|| of_item(item, core::item(item, settings))));
    }
    Err(PyTypeError::new_err(format!(
        "expected a NewsItem or a Page, not {}",
        item.get_type().name()?
    )))
}

/// Applies the corrections of which the rules are sure: gives the corrected item and the findings
/// that this settled.
#[pyfunction]
#[pyo3(signature = (item, settings = None))]
pub(crate) fn fix(
    item: &Bound<'_, PyAny>,
    settings: Option<&Bound<'_, Settings>>,
) -> PyResult<(model::NewsItem, Findings)> {
    let default = core::Settings::default();
    let settings = settings.map_or(&default, |settings| &settings.get().0);
    let before = item_of(item).ok_or_else(|| no_item(item))?;
    item.py().detach(|| {
        let mut after = before.clone();
        let settled = core::fix(&mut after, settings);
        Ok((model::NewsItem(after), of_item(before, settled)))
    })
}

/// Compares the items of a channel with each other: a list of pairs, the number of the item from 0
/// and the finding.
#[pyfunction]
#[pyo3(signature = (items, channel = None, settings = None))]
pub(crate) fn check_channel(
    items: &Bound<'_, PyAny>,
    channel: Option<&Bound<'_, PyAny>>,
    settings: Option<&Bound<'_, Settings>>,
) -> PyResult<Vec<(u32, Finding)>> {
    let default = core::Settings::default();
    let settings = settings.map_or(&default, |settings| &settings.get().0);
    let channel = write::channel_of(channel)?;
    let mut items = Items::of(items)?;
    let findings = core::channel(&channel, &mut items, settings);
    items.finish()?;
    let found = |found: core::ChannelFinding| {
        let finding = Finding {
            finding: found.finding,
            text: None,
        };
        (found.item, finding)
    };
    Ok(findings.into_iter().map(found).collect())
}

/// What a rule finds, its whole documentation in Markdown, its group, and its default level.
#[pyfunction]
pub(crate) fn about_rule(
    code: &str,
) -> PyResult<(&'static str, String, &'static str, &'static str)> {
    let rule = Rule::parse(code)?;
    let (group, level) = (rule.group().name(), rule.default_level().name());
    Ok((rule.summary(), rule.explanation(), group, level))
}
