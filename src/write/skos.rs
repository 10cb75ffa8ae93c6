use std::collections::BTreeSet;
use std::fmt;
use std::io::Write;
use std::str::FromStr;

use super::element::{Forbidden, Name, Xml, name};
use super::{IllegalCharacters, UnknownFormat};
use crate::error::Result;
use crate::model::Address;
use crate::vocabulary::{self, Fact, Language, List, NameKind, PartialDate, Record};

/// A syntax of RDF that [`skos`] writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SkosSyntax {
    /// Turtle.
    Turtle,
    /// RDF/XML.
    RdfXml,
}

impl SkosSyntax {
    /// All syntaxes.
    pub const ALL: &'static [Self] = &[Self::Turtle, Self::RdfXml];

    /// The name on the command line: "skos-turtle" or "skos-rdfxml".
    pub const fn code(self) -> &'static str {
        match self {
            Self::Turtle => "skos-turtle",
            Self::RdfXml => "skos-rdfxml",
        }
    }

    /// The media type to serve it with.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Turtle => "text/turtle",
            Self::RdfXml => "application/rdf+xml",
        }
    }
}

/// The code.
impl fmt::Display for SkosSyntax {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

/// From the exact code.
impl FromStr for SkosSyntax {
    type Err = UnknownFormat;

    fn from_str(name: &str) -> Result<Self, UnknownFormat> {
        let syntax = Self::ALL.iter().find(|syntax| syntax.code() == name);
        syntax.copied().ok_or_else(|| UnknownFormat {
            name: name.to_owned(),
        })
    }
}

/// Writes lists of the vocabulary in [SKOS], a concept scheme a list.
///
/// | vocabulary | RDF |
/// |---|---|
/// | code, ISO 3166-1 codes | `skos:notation` |
/// | labels | `skos:prefLabel`, one a language in which the label is known |
/// | other names | `skos:altLabel`; those with dates also in a `skos:historyNote` |
/// | parent | `skos:broader`, `skos:narrower` |
/// | kind of a structure | `dcterms:type` |
/// | group of a Partner | `skos:broadMatch`, a concept of another scheme |
/// | predecessors, successors | `dcterms:replaces`, `dcterms:isReplacedBy` |
/// | host States | `dcterms:spatial` |
/// | chair | `skos:relatedMatch` |
/// | `established`; `opened`, `admitted`, `since`, `from` | `schema:foundingDate`; `schema:startDate` |
/// | `closed`; `mandate_ended`, `until` | `schema:dissolutionDate`; `schema:endDate` |
/// | note | `skos:editorialNote` |
/// | ISO 3166-1 alpha-2 | `skos:exactMatch` to the entry in the ISO Online Browsing Platform |
///
/// Dates keep the precision of their source (`xsd:gYear`, `xsd:gYearMonth`, `xsd:date`). Concepts
/// are named below `base`, or `urn:osce-news:` without one.
///
/// # Errors
/// [`NewsError::Io`](crate::NewsError::Io) where `out` fails.
///
/// ```
/// use osce_news::{vocabulary::List, write};
///
/// let mut out = Vec::new();
/// write::skos(&[List::FieldsOfWork], write::SkosSyntax::Turtle, None, &mut out)?;
/// let turtle = String::from_utf8_lossy(&out);
/// assert!(turtle.contains("<urn:osce-news:fields-of-work:policing> a skos:Concept"));
/// # Ok::<(), osce_news::NewsError>(())
/// ```
///
/// [SKOS]: https://www.w3.org/TR/skos-reference/
pub fn skos(
    lists: &[List],
    syntax: SkosSyntax,
    base: Option<&Address>,
    out: impl Write,
) -> Result<()> {
    let names = Iris { base };
    let nodes = lists.iter().flat_map(|&list| scheme(list, &names));
    match syntax {
        SkosSyntax::Turtle => turtle(nodes, out),
        SkosSyntax::RdfXml => rdf_xml(nodes, out),
    }
}

/// Prefix and namespace; the first declares itself in Turtle, the last names types only.
const PREFIXES: [(Name, &str, &str); 6] = [
    (
        name!("xmlns:rdf"),
        "rdf",
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    ),
    (
        name!("xmlns:rdfs"),
        "rdfs",
        "http://www.w3.org/2000/01/rdf-schema#",
    ),
    (
        name!("xmlns:dcterms"),
        "dcterms",
        "http://purl.org/dc/terms/",
    ),
    (name!("xmlns:schema"), "schema", "https://schema.org/"),
    (
        name!("xmlns:skos"),
        "skos",
        "http://www.w3.org/2004/02/skos/core#",
    ),
    (name!("xmlns:xsd"), "xsd", XSD),
];

const XSD: &str = "http://www.w3.org/2001/XMLSchema#";

/// Makes the names of schemes and concepts.
struct Iris<'a> {
    base: Option<&'a Address>,
}

impl Iris<'_> {
    fn scheme(&self, list: List) -> String {
        match self.base.map(Address::as_str) {
            None => format!("urn:osce-news:{list}"),
            Some(base) if base.ends_with(['/', '#']) => format!("{base}{list}"),
            Some(base) => format!("{base}/{list}"),
        }
    }

    fn concept(&self, list: List, code: &str) -> String {
        let separator = if self.base.is_some() { '/' } else { ':' };
        format!("{}{separator}{code}", self.scheme(list))
    }
}

/// A subject with what is said about it.
struct Node {
    iri: String,
    class: Name,
    statements: Vec<(Name, Object)>,
}

enum Object {
    Iri(String),
    Text(String, Option<Language>),
    Date(PartialDate),
}

impl Node {
    fn iri(&mut self, property: Name, iri: String) {
        self.statements.push((property, Object::Iri(iri)));
    }

    fn text(&mut self, property: Name, text: impl Into<String>, language: Option<Language>) {
        let object = Object::Text(text.into(), language);
        self.statements.push((property, object));
    }
}

/// The scheme of a list and its concepts.
fn scheme(list: List, iris: &Iris<'_>) -> Vec<Node> {
    let records = list.records();
    let mut scheme = Node {
        iri: iris.scheme(list),
        class: name!("skos:ConceptScheme"),
        statements: Vec::new(),
    };
    for property in [name!("dcterms:title"), name!("rdfs:label")] {
        scheme.text(property, list.title(), Some(Language::English));
    }
    for record in records.iter().filter(|record| record.broader.is_none()) {
        scheme.iri(
            name!("skos:hasTopConcept"),
            iris.concept(list, &record.code),
        );
    }
    let concepts = records.iter().map(|record| concept(record, &records, iris));
    std::iter::once(scheme).chain(concepts).collect()
}

fn concept(record: &Record, records: &[Record], iris: &Iris<'_>) -> Node {
    let list = record.list;
    let mut node = Node {
        iri: iris.concept(list, &record.code),
        class: name!("skos:Concept"),
        statements: Vec::new(),
    };
    node.iri(name!("skos:inScheme"), iris.scheme(list));
    if record.broader.is_none() {
        node.iri(name!("skos:topConceptOf"), iris.scheme(list));
    }
    node.text(name!("skos:notation"), &record.code, None);
    for code in ["alpha3", "numeric"]
        .into_iter()
        .filter_map(|name| record.fact(name))
    {
        for text in code.texts() {
            node.text(name!("skos:notation"), text, None);
        }
    }
    for (&language, label) in &record.labels {
        node.text(name!("skos:prefLabel"), label, Some(language));
    }
    names(record, &mut node);
    if let Some(broader) = &record.broader {
        node.iri(name!("skos:broader"), iris.concept(list, broader));
    }
    for other in records
        .iter()
        .filter(|other| other.broader.as_ref() == Some(&record.code))
    {
        node.iri(name!("skos:narrower"), iris.concept(list, &other.code));
    }
    for (fact, value) in &record.facts {
        let Some(property) = property(fact) else {
            continue;
        };
        match value {
            Fact::Terms(list, codes) => {
                for code in codes {
                    node.iri(property, iris.concept(*list, code));
                }
            }
            Fact::Date(date) => node.statements.push((property, Object::Date(*date))),
            _ => {}
        }
    }
    if let List::ParticipatingStates | List::Partners = list {
        let entry = format!("https://www.iso.org/obp/ui/#iso:code:3166:{}", record.code);
        node.iri(name!("skos:exactMatch"), entry);
    }
    if let Some(note) = &record.note {
        node.text(name!("skos:editorialNote"), note, Some(Language::English));
    }
    node
}

/// The names beside the labels; those of former States are with the former States.
fn names(record: &Record, node: &mut Node) {
    let label = |language, text: &str| {
        record
            .labels
            .get(&language)
            .is_some_and(|label| label == text)
    };
    let alpha3 = record.fact("alpha3").map(Fact::texts).unwrap_or_default();
    let mut seen = BTreeSet::new();
    for known in &record.names {
        let own =
            known.kind != NameKind::Predecessor && !alpha3.iter().any(|code| code == known.text);
        let new =
            own && !label(known.language, known.text) && seen.insert((known.language, known.text));
        if new {
            node.text(name!("skos:altLabel"), known.text, Some(known.language));
        }
        if own && (known.from.is_some() || known.until.is_some()) {
            let note = history(known);
            node.text(name!("skos:historyNote"), note, Some(Language::English));
        }
    }
}

/// "Called Turkey until 2022-06-01."
fn history(name: &vocabulary::Name) -> String {
    let from = name.from.map(|from| format!(" from {from}"));
    let until = name.until.map(|until| format!(" until {until}"));
    format!(
        "Called {}{}{}.",
        name.text,
        from.unwrap_or_default(),
        until.unwrap_or_default()
    )
}

/// The property that carries a fact; the others stay in the vocabulary's own formats.
fn property(fact: &str) -> Option<Name> {
    Some(match fact {
        "kind" => name!("dcterms:type"),
        "group" => name!("skos:broadMatch"),
        "chair" => name!("skos:relatedMatch"),
        "predecessors" => name!("dcterms:replaces"),
        "successors" => name!("dcterms:isReplacedBy"),
        "host_states" => name!("dcterms:spatial"),
        "established" => name!("schema:foundingDate"),
        "opened" | "admitted" | "since" | "from" => name!("schema:startDate"),
        "mandate_ended" | "until" => name!("schema:endDate"),
        "closed" => name!("schema:dissolutionDate"),
        _ => return None,
    })
}

/// The XML Schema type of a date of this precision.
fn date_type(date: PartialDate) -> &'static str {
    match (date.month(), date.day()) {
        (None, _) => "gYear",
        (_, None) => "gYearMonth",
        _ => "date",
    }
}

fn turtle(nodes: impl Iterator<Item = Node>, mut out: impl Write) -> Result<()> {
    for (_, prefix, iri) in PREFIXES.iter().skip(1) {
        writeln!(out, "@prefix {prefix}: <{iri}> .")?;
    }
    for node in nodes {
        write!(out, "\n<{}> a {}", node.iri, node.class.as_str())?;
        for (property, object) in &node.statements {
            write!(out, " ;\n    {} ", property.as_str())?;
            match object {
                Object::Iri(iri) => write!(out, "<{iri}>")?,
                Object::Text(text, language) => {
                    write!(out, "\"{}\"", quoted(text))?;
                    if let Some(language) = language {
                        write!(out, "@{language}")?;
                    }
                }
                Object::Date(date) => write!(out, "\"{date}\"^^xsd:{}", date_type(*date))?,
            }
        }
        writeln!(out, " .")?;
    }
    Ok(out.flush()?)
}

/// A text as it stands between quotation marks in Turtle.
fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | '"' => quoted.extend(['\\', character]),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            _ => quoted.push(character),
        }
    }
    quoted
}

fn rdf_xml(nodes: impl Iterator<Item = Node>, out: impl Write) -> Result<()> {
    let prefixes = PREFIXES.map(|(attribute, _, iri)| (attribute, iri));
    let forbidden = Forbidden::Policy(IllegalCharacters::Reject);
    let prefixes = &prefixes[..5];
    Xml::document(out, forbidden, name!("rdf:RDF"), prefixes, |xml| {
        for node in nodes {
            xml.line()?;
            xml.element(node.class, &[(name!("rdf:about"), &node.iri)], |xml| {
                for (property, object) in &node.statements {
                    xml.line()?;
                    statement(xml, *property, object)?;
                }
                xml.line()
            })?;
        }
        xml.line()
    })
}

fn statement<W: Write>(xml: &mut Xml<W>, property: Name, object: &Object) -> Result<()> {
    match object {
        Object::Iri(iri) => xml.empty(property, &[(name!("rdf:resource"), iri)]),
        Object::Text(text, None) => xml.leaf(property, &[], text),
        Object::Text(text, Some(language)) => {
            xml.leaf(property, &[(name!("xml:lang"), language.code())], text)
        }
        Object::Date(date) => {
            let datatype = format!("{XSD}{}", date_type(*date));
            let attributes = [(name!("rdf:datatype"), datatype.as_str())];
            xml.leaf(property, &attributes, &date.to_string())
        }
    }
}
