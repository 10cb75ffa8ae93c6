//! Findings as SARIF 2.1.0, the exchange format of checkers.

use std::io::{self, Write};

use osce_news::check::{Finding, Level, Rule, Severity};
use osce_news::model::Span;
use serde_json::{Value, json};

use super::Checked;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

pub(super) fn write(pages: &[Checked], out: &mut impl Write) -> io::Result<()> {
    let results: Vec<Value> = pages
        .iter()
        .flat_map(|checked| checked.findings.iter().map(|it| result(checked, it)))
        .collect();
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "osce-news",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": Rule::ALL.iter().map(|rule| descriptor(*rule)).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    serde_json::to_writer_pretty(&mut *out, &log)?;
    writeln!(out)
}

fn descriptor(rule: Rule) -> Value {
    let level = rule.default_level();
    let severity = level.severity().unwrap_or(Severity::Note);
    json!({
        "id": rule.code(),
        "shortDescription": { "text": rule.summary() },
        "help": { "text": rule.explanation(), "markdown": rule.explanation() },
        "defaultConfiguration": {
            "enabled": level != Level::Off,
            "level": severity.name(),
        },
        "properties": { "tags": [rule.group().name()] },
    })
}

fn result(checked: &Checked, finding: &Finding) -> Value {
    let index = Rule::ALL.iter().position(|rule| *rule == finding.rule);
    let mut text = finding.message.clone();
    if let Some(help) = &finding.help {
        text = format!("{text} ({help})");
    }
    let mut physical = json!({ "artifactLocation": { "uri": uri(&checked.name) } });
    if let Some(span) = finding.span {
        physical["region"] = region(span);
    }
    let mut result = json!({
        "ruleId": finding.rule.code(),
        "ruleIndex": index,
        "level": finding.severity.name(),
        "message": { "text": text },
        "locations": [{
            "physicalLocation": physical,
            "logicalLocations": [{ "fullyQualifiedName": finding.place.to_string() }],
        }],
    });
    if let (Some(fix), Some(span)) = (&finding.fix, finding.span)
        && fix.range.is_some()
    {
        result["fixes"] = json!([{
            "artifactChanges": [{
                "artifactLocation": { "uri": uri(&checked.name) },
                "replacements": [{
                    "deletedRegion": region(span),
                    "insertedContent": { "text": fix.replacement },
                }],
            }],
        }]);
    }
    result
}

fn region(span: Span) -> Value {
    let (line, column) = (span.start.line, span.start.column);
    json!({ "startLine": line, "startColumn": column, "endColumn": column + span.length })
}

/// A path as a reference of RFC 3986.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.replace('\\', "/").bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(byte as char);
            }
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}
