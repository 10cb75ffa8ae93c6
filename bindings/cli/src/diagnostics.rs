//! Findings as readable messages that point into the source.

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use osce_news::check::{Finding, Severity};
use osce_news::model::Span;

/// A text that findings point into.
pub(crate) struct Source<'a> {
    name: &'a str,
    lines: Vec<&'a str>,
}

impl<'a> Source<'a> {
    /// The text that was read under this name.
    pub(crate) fn new(name: &'a str, text: &'a str) -> Self {
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let lines = text.split('\n').flat_map(|line| {
            let line = line.strip_suffix('\r').unwrap_or(line);
            line.split('\r')
        });
        Self {
            name,
            lines: lines.collect(),
        }
    }

    /// The finding as text for a terminal, without a line end.
    pub(crate) fn render(&self, finding: &Finding) -> String {
        let level = match finding.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            _ => Level::NOTE,
        };
        let title = level
            .primary_title(&finding.message)
            .id(finding.rule.code());
        let excerpt = finding.span.and_then(|span| self.excerpt(span));
        let place = format!("in {} of {}", finding.place, self.name);
        let mut report = match &excerpt {
            Some(excerpt) => title.element(
                Snippet::source(excerpt.line)
                    .line_start(excerpt.number)
                    .path(self.name)
                    .annotation(AnnotationKind::Primary.span(excerpt.range.clone())),
            ),
            None => title.element(Level::NOTE.no_name().message(&place)),
        };
        let fix = finding
            .fix
            .as_ref()
            .map(|fix| match fix.replacement.as_str() {
                "" => "leave it out".to_owned(),
                text => format!("write “{text}”"),
            });
        for help in finding.help.iter().chain(&fix) {
            report = report.element(Level::HELP.message(help));
        }
        Renderer::styled().render(&[report])
    }

    fn excerpt(&self, span: Span) -> Option<Excerpt<'a>> {
        let line = self.lines.get((span.start.line as usize).checked_sub(1)?)?;
        let byte = |character: usize| {
            let found = line.char_indices().nth(character);
            found.map_or(line.len(), |(byte, _)| byte)
        };
        let first = (span.start.column as usize).checked_sub(1)?;
        Some(Excerpt {
            line,
            number: span.start.line as usize,
            range: byte(first)..byte(first + span.length as usize),
        })
    }
}

/// The line of a finding and the part of it, in bytes.
struct Excerpt<'a> {
    line: &'a str,
    number: usize,
    range: std::ops::Range<usize>,
}
