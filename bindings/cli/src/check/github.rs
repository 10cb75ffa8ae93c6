//! Findings as workflow commands of GitHub, which it shows beside the lines of a file.

use std::io::{self, Write};

use osce_news::check::Severity;

use super::Checked;

pub(super) fn write(pages: &[Checked], out: &mut impl Write) -> io::Result<()> {
    for checked in pages {
        for finding in &checked.findings {
            let command = match finding.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                _ => "notice",
            };
            write!(out, "::{command} file={}", property(&checked.name))?;
            if let Some(span) = finding.span {
                let (line, column) = (span.start.line, span.start.column);
                let end = column + span.length.max(1) - 1;
                write!(out, ",line={line},col={column},endColumn={end}")?;
            }
            let mut message = finding.message.clone();
            if let Some(help) = &finding.help {
                message = format!("{message}\n{help}");
            }
            let title = property(finding.rule.code());
            writeln!(out, ",title={title}::{}", data(&message))?;
        }
    }
    Ok(())
}

/// Text of a message, escaped as GitHub's own toolkit does.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// Text of a property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
