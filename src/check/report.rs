use std::cmp::Reverse;
use std::ops::Range;

use super::context::Text;
use super::{Finding, Rule, Settings, Severity, TextRange};
use crate::model::{Field, Place};

/// Where rules put what they find.
pub(super) struct Report<'s> {
    settings: &'s Settings,
    rule: Rule,
    severity: Severity,
    findings: Vec<Finding>,
}

impl<'s> Report<'s> {
    pub(super) fn new(settings: &'s Settings) -> Self {
        Self {
            settings,
            rule: Rule::ALL[0],
            severity: Severity::Note,
            findings: Vec::new(),
        }
    }

    /// What is found from now on is this rule's.
    pub(super) fn start(&mut self, rule: Rule, severity: Severity) {
        self.rule = rule;
        self.severity = severity;
    }

    /// Reports a field as a whole.
    pub(super) fn field(&mut self, field: Field, message: impl Into<String>) -> &mut Finding {
        self.place(Place::field(field), message)
    }

    /// Reports a place as a whole.
    pub(super) fn place(&mut self, place: Place, message: impl Into<String>) -> &mut Finding {
        self.push(place, None, message.into())
    }

    /// Reports a part of a text, in bytes, unless the settings accept what stands there.
    pub(super) fn text(
        &mut self,
        text: Text<'_>,
        range: Range<usize>,
        message: impl Into<String>,
    ) -> &mut Finding {
        let characters = |text: &str| text.chars().count() as u32;
        let start = characters(&text.text[..range.start]);
        let range = TextRange::new(start, characters(&text.text[range]));
        self.push(text.place, Some(range), message.into())
    }

    fn push(&mut self, place: Place, range: Option<TextRange>, message: String) -> &mut Finding {
        let index = self.findings.len();
        self.findings.push(Finding {
            rule: self.rule,
            severity: self.severity,
            message,
            place,
            range,
            span: None,
            help: None,
            fix: None,
        });
        &mut self.findings[index]
    }

    /// Whether the settings accept this word as it stands.
    pub(super) fn accepts(&self, word: &str) -> bool {
        self.settings.accept.contains(word)
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
