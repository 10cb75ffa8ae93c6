//! Findings as one page to look at in a browser, without anything that it would have to load.

use std::io::{self, Write};

use osce_news::check::Finding;

use super::{Checked, tally};

const STYLE: &str = "\
body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;\
color:#1b1b1b;background:#fff}\
h2{font-size:1.2rem;margin-top:2rem}\
li{margin:0 0 1.2rem;list-style:none;border-left:.3rem solid #767676;padding-left:.8rem}\
ol{padding:0}.error{border-color:#b00020}.warning{border-color:#8a5a00}\
code{background:#f2f2f2;padding:0 .2em}\
blockquote{margin:.3rem 0;padding:.3rem .6rem;background:#f7f7f7;overflow-wrap:anywhere}\
mark{background:#ffd9d9;color:inherit;outline:1px solid #b00020}p{margin:.2rem 0}";

pub(super) fn write(pages: &[Checked], out: &mut impl Write) -> io::Result<()> {
    write!(
        out,
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>Findings</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<h1>Findings</h1>\n\
         <p>{}</p>\n",
        escaped(&tally(pages))
    )?;
    for checked in pages {
        let title = match checked.page.item.title.as_str() {
            "" => "Without title",
            title => title,
        };
        write!(
            out,
            "<h2>{}</h2>\n<p><code>{}</code></p>\n",
            escaped(title),
            escaped(&checked.full_name())
        )?;
        if checked.findings.is_empty() {
            writeln!(out, "<p>Nothing was found.</p>")?;
            continue;
        }
        writeln!(out, "<ol>")?;
        for finding in &checked.findings {
            entry(checked, finding, out)?;
        }
        writeln!(out, "</ol>")?;
    }
    writeln!(out, "</body>\n</html>")
}

fn entry(checked: &Checked, finding: &Finding, out: &mut impl Write) -> io::Result<()> {
    let severity = finding.severity.name();
    write!(
        out,
        "<li class=\"{severity}\">\n<p><strong>{severity}</strong>: {} <code>{}</code></p>\n",
        escaped(&finding.message),
        finding.rule
    )?;
    match finding.span {
        Some(span) => writeln!(out, "<p>{}: {span}</p>", finding.place, span = span.start)?,
        None => writeln!(out, "<p>{}</p>", finding.place)?,
    }
    if let Some((before, marked, after)) = excerpt(checked, finding) {
        let (before, marked, after) = (escaped(before), escaped(marked), escaped(after));
        writeln!(
            out,
            "<blockquote>{before}<mark>{marked}</mark>{after}</blockquote>"
        )?;
    }
    if let Some(help) = &finding.help {
        writeln!(out, "<p>{}</p>", escaped(help))?;
    }
    match finding.fix.as_ref().map(|fix| fix.replacement.as_str()) {
        Some("") => writeln!(out, "<p>Leave it out.</p>")?,
        Some(text) => writeln!(out, "<p>Write <q>{}</q>.</p>", escaped(text))?,
        None => {}
    }
    writeln!(out, "</li>")
}

/// The line of a finding: what stands before the marked part, the part, and what follows.
fn excerpt<'a>(checked: &'a Checked, finding: &Finding) -> Option<(&'a str, &'a str, &'a str)> {
    let span = finding.span.filter(|span| span.length > 0)?;
    let text = checked
        .text
        .strip_prefix('\u{FEFF}')
        .unwrap_or(&checked.text);
    let lines = text.split('\n').flat_map(|line| {
        let line = line.strip_suffix('\r').unwrap_or(line);
        line.split('\r')
    });
    let line = lines.into_iter().nth(span.start.line as usize - 1)?;
    let byte = |character: u32| {
        let mut characters = line.char_indices();
        let found = characters.nth(character as usize);
        found.map_or(line.len(), |(byte, _)| byte)
    };
    let start = byte(span.start.column - 1);
    let end = byte(span.start.column - 1 + span.length);
    Some((&line[..start], &line[start..end], &line[end..]))
}

/// Text for HTML; what no browser shows becomes U+FFFD.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' => escaped.push(c),
            _ if c.is_control() => escaped.push('\u{FFFD}'),
            _ => escaped.push(c),
        }
    }
    escaped
}
