use std::cmp::Reverse;
use std::ops::Range;

use super::text::Text;
use super::{Finding, Rule, Settings, Severity, TextRange};
use crate::model::{Field, Place};

/// Where rules put what they find.
pub(super) struct Report<'s> {
    settings: &'s Settings,
    rule: Rule,
    severity: Severity,
    findings: Vec<Finding>,
    /// How many the rule has found.
    count: usize,
    /// The last finding that the settings accept, or that is too many.
    aside: Vec<Finding>,
    /// A place in a text, in bytes, and how many characters stand before it.
    counted: Option<(Place, usize, u32)>,
}

/// The most that one rule reports of one item.
pub(super) const MOST: usize = 1000;

impl<'s> Report<'s> {
    pub(super) fn new(settings: &'s Settings) -> Self {
        Self {
            settings,
            rule: Rule::ALL[0],
            severity: Severity::Note,
            findings: Vec::new(),
            count: 0,
            aside: Vec::new(),
            counted: None,
        }
    }

    /// What is found from now on is this rule's.
    pub(super) fn start(&mut self, rule: Rule, severity: Severity) {
        self.rule = rule;
        self.severity = severity;
        self.count = 0;
    }

    /// What this rule finds from now on matters no more than this.
    pub(super) fn at_most(&mut self, severity: Severity) {
        self.severity = self.severity.min(severity);
    }

    /// Reports a field as a whole.
    pub(super) fn field(&mut self, field: Field, message: impl Into<String>) -> &mut Finding {
        self.place(Place::field(field), message)
    }

    /// Reports a place as a whole.
    pub(super) fn place(&mut self, place: Place, message: impl Into<String>) -> &mut Finding {
        self.push(place, None, message.into(), false)
    }

    /// Reports a part of a text, in bytes, unless the settings accept what stands there.
    pub(super) fn text(
        &mut self,
        text: Text<'_>,
        range: Range<usize>,
        message: impl Into<String>,
    ) -> &mut Finding {
        let marked = &text.text[range.clone()];
        let start = self.characters_before(text, range.start);
        let range = TextRange::new(start, marked.chars().count() as u32);
        let accepted = self.settings.accept.contains(marked);
        self.push(text.place, Some(range), message.into(), accepted)
    }

    /// How many characters stand before a byte, counted on from the last finding of the text.
    fn characters_before(&mut self, text: Text<'_>, byte: usize) -> u32 {
        let known = self
            .counted
            .filter(|(place, at, _)| *place == text.place && *at <= byte);
        let (from, before) = known.map_or((0, 0), |(_, at, count)| (at, count));
        let count = before + text.text[from..byte].chars().count() as u32;
        self.counted = Some((text.place, byte, count));
        count
    }

    fn push(
        &mut self,
        place: Place,
        range: Option<TextRange>,
        message: String,
        accepted: bool,
    ) -> &mut Finding {
        let list = if accepted || self.count >= MOST {
            self.aside.clear();
            &mut self.aside
        } else {
            self.count += 1;
            &mut self.findings
        };
        let index = list.len();
        list.push(Finding {
            rule: self.rule,
            severity: self.severity,
            message,
            place,
            range,
            span: None,
            help: None,
            fix: None,
        });
        &mut list[index]
    }

    /// All findings, in the order of the item.
    pub(super) fn findings(self) -> Vec<Finding> {
        let mut findings = self.findings;
        findings.sort_by_key(|finding| {
            let weight = Reverse(finding.severity);
            (finding.place, finding.range, weight, finding.rule)
        });
        findings
    }
}
