//! What notebooks show.

use std::fmt::Write;

use osce_news::model::{Block, NewsItem};
use osce_news::vocabulary::{Language, Vocabulary};

/// The text with what HTML would take for markup escaped.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            _ => escaped.push(character),
        }
    }
    escaped
}

/// An item: title, what is known about it, summary and body.
pub(crate) fn item(item: &NewsItem) -> String {
    let mut html = format!(
        "<article style=\"max-width: 45em\"><h3 style=\"margin: 0\">{}</h3>",
        escape(&item.title)
    );
    let facts = [
        item.content_type
            .map(|kind| kind.label(Language::English).to_owned()),
        item.issued_on.map(|day| day.to_string()),
        labels(&item.issued_by),
        labels(&item.fields_of_work),
        labels(&item.locations),
    ];
    let facts: Vec<String> = facts
        .into_iter()
        .flatten()
        .map(|fact| escape(&fact))
        .collect();
    if !facts.is_empty() {
        let _ = write!(html, "<p style=\"opacity: .7\">{}</p>", facts.join(" · "));
    }
    if !item.summary.is_empty() {
        let _ = write!(html, "<p><b>{}</b></p>", escape(&item.summary));
    }
    for block in &item.body {
        self::block(&mut html, block);
    }
    for label in &item.unresolved {
        let _ = write!(
            html,
            "<p style=\"color: #b35900\">unresolved in {}: {}</p>",
            label.field,
            escape(&label.text)
        );
    }
    html.push_str("</article>");
    html
}

fn block(html: &mut String, block: &Block) {
    let (open, close) = match block {
        Block::Heading(_) => ("<h4>", "</h4>"),
        Block::Quote(_) => ("<blockquote>", "</blockquote>"),
        Block::List { ordered: true, .. } => ("<ol>", "</ol>"),
        Block::List { .. } => ("<ul>", "</ul>"),
        Block::Image { .. } => ("<p><i>", "</i></p>"),
        _ => ("<p>", "</p>"),
    };
    html.push_str(open);
    for text in block.texts() {
        let _ = match block {
            Block::List { .. } => write!(html, "<li>{}</li>", escape(text)),
            _ => write!(html, "{}", escape(text)),
        };
    }
    html.push_str(close);
}

fn labels<T: Vocabulary>(terms: &[T]) -> Option<String> {
    let labels: Vec<_> = terms
        .iter()
        .map(|term| term.label(Language::English))
        .collect();
    (!labels.is_empty()).then(|| labels.join(", "))
}
