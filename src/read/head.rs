//! What the head of an HTML document says about it.

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::attributes::Attributes;
use super::date::parse_moment;
use super::lines::one_line;
use crate::model::{Address, LanguageCode, NewsItem};

/// The head of a document: each value as the first place gives it.
#[derive(Debug, Default)]
pub(super) struct Head {
    pub(super) title: String,
    pub(super) language: Option<LanguageCode>,
    pub(super) canonical: Option<Address>,
    /// Further addresses of the same page: `og:url`, the short link.
    pub(super) others: Vec<Address>,
    pub(super) og_title: String,
    pub(super) published: Option<DateTime<Utc>>,
    pub(super) updated: Option<DateTime<Utc>>,
    pub(super) json_ld: Vec<String>,
    base: Option<Address>,
    default_base: Option<Address>,
}

impl Head {
    /// A head with the address that relative links start from where it gives none.
    pub(super) fn new(base: Option<&Address>) -> Self {
        Self {
            default_base: base.cloned(),
            ..Self::default()
        }
    }

    /// The address that relative links start from.
    pub(super) fn base_address(&self) -> Option<&Address> {
        self.base
            .as_ref()
            .or(self.canonical.as_ref())
            .or(self.others.first())
            .or(self.default_base.as_ref())
    }

    pub(super) fn title(&mut self, text: &str) {
        if self.title.is_empty() {
            self.title = one_line(text);
        }
    }

    pub(super) fn language(&mut self, attributes: &Attributes) {
        if self.language.is_none() {
            self.language = language_of(attributes.lang());
        }
    }

    pub(super) fn base(&mut self, attributes: &Attributes) {
        if self.base.is_none() {
            self.base = attributes.href().parse().ok();
        }
    }

    pub(super) fn link(&mut self, attributes: &Attributes) {
        let is = |rel: &str| {
            attributes
                .rel()
                .split_ascii_whitespace()
                .any(|word| word.eq_ignore_ascii_case(rel))
        };
        if is("canonical") && self.canonical.is_none() {
            self.canonical = attributes.href().parse().ok();
        } else if is("shortlink") {
            self.others.extend(attributes.href().parse::<Address>());
        }
    }

    pub(super) fn meta(&mut self, attributes: &Attributes) {
        let content = attributes.content();
        match attributes.key() {
            "og:url" => self.others.extend(content.parse::<Address>()),
            "og:title" if self.og_title.is_empty() => self.og_title = one_line(content),
            "article:published_time" | "datePublished" if self.published.is_none() => {
                self.published = parse_moment(content);
            }
            "article:modified_time" | "og:updated_time" | "dateModified"
                if self.updated.is_none() =>
            {
                self.updated = parse_moment(content);
            }
            _ => {}
        }
    }

    /// Takes what the JSON-LD of an article says and the rest of the head does not.
    pub(super) fn take_json_ld(&mut self) {
        for text in std::mem::take(&mut self.json_ld) {
            let Ok(value) = serde_json::from_str::<Value>(&text) else {
                continue;
            };
            let mut waiting = vec![&value];
            while let Some(value) = waiting.pop() {
                match value {
                    Value::Array(values) => waiting.extend(values.iter().rev()),
                    Value::Object(object) => {
                        waiting.extend(object.get("@graph"));
                        if is_article(object.get("@type")) {
                            self.article(object);
                        }
                    }
                    _ => {}
                }
            }
        }
    }

    /// Gives an item what the head says about it and its text does not.
    pub(super) fn give(self, item: &mut NewsItem) {
        item.language = self.language;
        item.published_at = item.published_at.or(self.published);
        item.updated_at = self.updated;
        if item.title.is_empty() {
            item.title = self.og_title;
        }
        for address in self.canonical.into_iter().chain(self.others) {
            item.add_address(address);
        }
    }

    fn article(&mut self, object: &serde_json::Map<String, Value>) {
        let text = |key: &str| object.get(key).and_then(Value::as_str);
        self.published = self
            .published
            .or_else(|| text("datePublished").and_then(parse_moment));
        self.updated = self
            .updated
            .or_else(|| text("dateModified").and_then(parse_moment));
        self.language = self
            .language
            .or_else(|| text("inLanguage").and_then(language_of));
        if self.og_title.is_empty() {
            self.og_title = one_line(text("headline").unwrap_or_default());
        }
        let page = object.get("mainEntityOfPage");
        let id = page.and_then(|page| page.as_str().or_else(|| page.get("@id")?.as_str()));
        for address in [text("url"), id].into_iter().flatten() {
            self.others.extend(address.parse::<Address>());
        }
    }
}

fn is_article(kind: Option<&Value>) -> bool {
    const KINDS: [&str; 5] = [
        "Article",
        "NewsArticle",
        "ReportageNewsArticle",
        "Report",
        "BlogPosting",
    ];
    let known = |kind: &Value| kind.as_str().is_some_and(|kind| KINDS.contains(&kind));
    match kind {
        Some(Value::Array(kinds)) => kinds.iter().any(known),
        Some(kind) => known(kind),
        None => false,
    }
}

/// The language of a tag such as `en-GB`.
pub(super) fn language_of(tag: &str) -> Option<LanguageCode> {
    tag.split(['-', '_']).next()?.trim().parse().ok()
}
