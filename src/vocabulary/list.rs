//! The lists as data, for those who do not write Rust.

use std::collections::BTreeMap;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{
    Chair, Chairpersonship, ContentType, FieldOfWork, FormerState, Language, Meeting, Name,
    NameKind, OfficeHolder, PartialDate, ParticipatingState, Partner, PartnerGroup, Structure,
    StructureKind, Vocabulary,
};

macro_rules! lists {
    ($( $(#[$doc:meta])* $variant:ident = $code:literal, $title:literal => $records:expr; )+) => {
        /// A list of the vocabulary.
        ///
        /// ```
        /// use osce_news::vocabulary::List;
        ///
        /// let list: List = "structures".parse().unwrap();
        /// let record = &list.records()[0];
        /// assert_eq!((record.code.as_str(), record.label()), ("chairpersonship", "Chairpersonship"));
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum List {
            $( $(#[$doc])* $variant, )+
        }

        impl List {
            /// All lists.
            pub const ALL: &'static [Self] = &[ $(Self::$variant,)+ ];

            /// The stable code.
            pub const fn code(self) -> &'static str {
                match self { $( Self::$variant => $code, )+ }
            }

            /// The title in English.
            pub const fn title(self) -> &'static str {
                match self { $( Self::$variant => $title, )+ }
            }

            /// The terms with all that is known about each, in the order of the list.
            pub fn records(self) -> Vec<Record> {
                match self { $( Self::$variant => $records, )+ }
            }
        }
    };
}

lists! {
    /// The participating States.
    ParticipatingStates = "participating-states", "Participating States" => of(Self::ParticipatingStates, state);
    /// The Partners for Co-operation.
    Partners = "partners", "Partners for Co-operation" => of(Self::Partners, partner);
    /// The groups of Partners.
    PartnerGroups = "partner-groups", "Groups of Partners" => of(Self::PartnerGroups, |_: PartnerGroup, _| {});
    /// States that are no more.
    FormerStates = "former-states", "States that are no more" => of(Self::FormerStates, former_state);
    /// The structures.
    Structures = "structures", "Structures and institutions" => of(Self::Structures, structure);
    /// The kinds of structures.
    StructureKinds = "structure-kinds", "Kinds of structures" => of(Self::StructureKinds, |_: StructureKind, _| {});
    /// The fields of work.
    FieldsOfWork = "fields-of-work", "Fields of work" => of(Self::FieldsOfWork, field);
    /// The series of meetings.
    Meetings = "meetings", "Meetings and conferences" => of(Self::Meetings, meeting);
    /// The kinds of content.
    ContentTypes = "content-types", "Content types" => of(Self::ContentTypes, content_type);
    /// The Chairpersonships.
    Chairpersonships = "chairpersonships", "Chairpersonships" => {
        Chairpersonship::ALL.iter().map(chairpersonship).collect()
    };
}

/// The code.
impl std::fmt::Display for List {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.code())
    }
}

/// From the exact code.
impl std::str::FromStr for List {
    type Err = super::UnknownTerm;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let list = Self::ALL.iter().find(|list| list.code() == text);
        list.copied().ok_or_else(|| super::UnknownTerm {
            kind: "list",
            text: text.to_owned(),
        })
    }
}

/// As the code.
impl Serialize for List {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

/// A term with all that the vocabulary knows about it.
///
/// Serialized as one map: `list`, `code`, `labels` by language, `names`, `broader`, `note`, and
/// each fact under its own name.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Record {
    /// The list.
    pub list: List,
    /// The stable code in the list; the year for a Chairpersonship.
    pub code: String,
    /// The labels in the languages in which one is known.
    pub labels: BTreeMap<Language, String>,
    /// The other names.
    pub names: Vec<Name>,
    /// The code of the term in the same list that this one is part of.
    pub broader: Option<String>,
    /// What the sources leave open, in English.
    pub note: Option<String>,
    /// What else is known, by the name of the method that gives it.
    pub facts: Vec<(&'static str, Fact)>,
}

/// A value of a [`Record`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Fact {
    /// A text or a code.
    Text(String),
    /// Several texts.
    Texts(Vec<String>),
    /// A date.
    Date(PartialDate),
    /// Several dates.
    Dates(Vec<PartialDate>),
    /// Terms of a list, by their codes.
    Terms(List, Vec<String>),
    /// Names of persons with their time in office.
    OfficeHolders(Vec<OfficeHolder>),
}

impl Fact {
    /// The values as texts; office-holders as "name (first day – last day)".
    pub fn texts(&self) -> Vec<String> {
        match self {
            Self::Text(text) => vec![text.clone()],
            Self::Texts(texts) | Self::Terms(_, texts) => texts.clone(),
            Self::Date(date) => vec![date.to_string()],
            Self::Dates(dates) => dates.iter().map(PartialDate::to_string).collect(),
            Self::OfficeHolders(holders) => holders
                .iter()
                .map(|holder| format!("{} ({} – {})", holder.name, holder.from, holder.until))
                .collect(),
        }
    }
}

impl Record {
    fn new(list: List, code: &str) -> Self {
        Record {
            list,
            code: code.to_owned(),
            labels: BTreeMap::new(),
            names: Vec::new(),
            broader: None,
            note: None,
            facts: Vec::new(),
        }
    }

    /// The English label.
    pub fn label(&self) -> &str {
        let label = self.labels.get(&Language::English);
        label.map_or(&self.code, String::as_str)
    }

    /// A fact by its name.
    pub fn fact(&self, name: &str) -> Option<&Fact> {
        let fact = self.facts.iter().find(|(known, _)| *known == name);
        fact.map(|(_, fact)| fact)
    }

    fn text(&mut self, name: &'static str, text: Option<&str>) {
        let fact = text.map(|text| (name, Fact::Text(text.to_owned())));
        self.facts.extend(fact);
    }

    fn texts(&mut self, name: &'static str, texts: &[&str]) {
        if !texts.is_empty() {
            let texts = texts.iter().map(|&text| text.to_owned()).collect();
            self.facts.push((name, Fact::Texts(texts)));
        }
    }

    fn date(&mut self, name: &'static str, date: Option<PartialDate>) {
        self.facts.extend(date.map(|date| (name, Fact::Date(date))));
    }

    fn terms<T: Vocabulary>(
        &mut self,
        name: &'static str,
        list: List,
        terms: impl IntoIterator<Item = T>,
    ) {
        let codes: Vec<_> = terms
            .into_iter()
            .map(|term| term.code().to_owned())
            .collect();
        if !codes.is_empty() {
            self.facts.push((name, Fact::Terms(list, codes)));
        }
    }
}

impl Serialize for Record {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("list", &self.list)?;
        map.serialize_entry("code", &self.code)?;
        map.serialize_entry("labels", &self.labels)?;
        map.serialize_entry("names", &self.names)?;
        if let Some(broader) = &self.broader {
            map.serialize_entry("broader", broader)?;
        }
        for (name, fact) in &self.facts {
            match fact {
                Fact::Text(text) => map.serialize_entry(name, text)?,
                Fact::Texts(texts) | Fact::Terms(_, texts) => map.serialize_entry(name, texts)?,
                Fact::Date(date) => map.serialize_entry(name, date)?,
                Fact::Dates(dates) => map.serialize_entry(name, dates)?,
                Fact::OfficeHolders(holders) => map.serialize_entry(name, holders)?,
            }
        }
        if let Some(note) = &self.note {
            map.serialize_entry("note", note)?;
        }
        map.end()
    }
}

fn of<T: Vocabulary>(list: List, facts: impl Fn(T, &mut Record)) -> Vec<Record> {
    let record = |&term: &T| {
        let mut record = Record::new(list, term.code());
        for name in term.names() {
            if name.kind == NameKind::Label {
                record.labels.insert(name.language, name.text.to_owned());
            } else if name.text != term.label(name.language) {
                record.names.push(name);
            }
        }
        record.note = term.note();
        facts(term, &mut record);
        record
    };
    T::ALL.iter().map(record).collect()
}

fn state(state: ParticipatingState, record: &mut Record) {
    record.text("alpha3", Some(state.alpha3()));
    record.text("numeric", Some(state.numeric()));
    record.texts("adjectives", state.adjectives());
    record.text("capital", state.capital());
    record.date("admitted", Some(PartialDate::of(state.admitted())));
    record.date(
        "final_act_signed",
        state.final_act_signed().map(PartialDate::of),
    );
    record.date("partner_since", state.partner_since());
    let predecessors = state.predecessors().iter().copied();
    record.terms("predecessors", List::FormerStates, predecessors);
}

fn partner(partner: Partner, record: &mut Record) {
    record.text("alpha3", Some(partner.alpha3()));
    record.text("numeric", Some(partner.numeric()));
    record.texts("adjectives", partner.adjectives());
    record.text("capital", partner.capital());
    record.terms("group", List::PartnerGroups, [partner.group()]);
    record.date("since", partner.since());
}

fn former_state(state: FormerState, record: &mut Record) {
    record.terms("successors", List::ParticipatingStates, state.successors());
}

fn structure(structure: Structure, record: &mut Record) {
    record.broader = structure.parent().map(|parent| parent.code().to_owned());
    record.text("issuer_label", Some(structure.issuer_label()));
    record.terms("kind", List::StructureKinds, [structure.kind()]);
    let hosts = structure.host_states().iter().copied();
    record.terms("host_states", List::ParticipatingStates, hosts);
    record.text("city", structure.city());
    record.date("established", structure.established());
    record.date("opened", structure.opened());
    record.date("mandate_ended", structure.mandate_ended());
    record.date("closed", structure.closed());
    record.terms("predecessors", List::Structures, structure.predecessors());
    let successors = structure.successors().iter().copied();
    record.terms("successors", List::Structures, successors);
    record.texts("paths", structure.paths());
    record.text("subdomain", structure.subdomain());
}

fn field(field: FieldOfWork, record: &mut Record) {
    record.broader = field.parent().map(|parent| parent.code().to_owned());
    record.text(
        "dimension",
        field.dimension().map(|dimension| dimension.code()),
    );
}

fn meeting(meeting: Meeting, record: &mut Record) {
    record.text("cadence", meeting.cadence().map(|cadence| cadence.code()));
    let editions = meeting.editions_seen();
    if !editions.is_empty() {
        record
            .facts
            .push(("editions_seen", Fact::Dates(editions.to_vec())));
    }
}

fn content_type(content_type: ContentType, record: &mut Record) {
    record.text("newsroom_label", Some(content_type.newsroom_label()));
}

fn chairpersonship(term: &Chairpersonship) -> Record {
    let mut record = Record::new(List::Chairpersonships, &term.year.to_string());
    let label = format!("{} Chairpersonship {}", term.organization(), term.year);
    record.labels.insert(Language::English, label);
    match term.chair {
        Chair::State(state) => record.terms("chair", List::ParticipatingStates, [state]),
        Chair::Former(state) => record.terms("chair", List::FormerStates, [state]),
        Chair::Undecided => record.text("chair", Some("undecided")),
    }
    record.date("from", term.from);
    record.date("until", term.until);
    if !term.holders.is_empty() {
        let holders = term.holders.to_vec();
        record.facts.push(("holders", Fact::OfficeHolders(holders)));
    }
    record.note = term.note.map(str::to_owned);
    record
}
