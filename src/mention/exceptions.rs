//! What looks like a mention and is none, or is a mention of something else: one row a case, with
//! the reason.

use crate::vocabulary::{Country, ParticipatingState as S};

/// A phrase that is taken as a whole, so that no name inside it counts.
pub(super) struct Phrase {
    pub(super) text: &'static str,
    /// The country that the phrase names after all, by adjective.
    pub(super) names: Option<Country>,
    reason: &'static str,
}

const fn none(text: &'static str, reason: &'static str) -> Phrase {
    Phrase {
        text,
        names: None,
        reason,
    }
}

const fn adjective(text: &'static str, state: S, reason: &'static str) -> Phrase {
    Phrase {
        text,
        names: Some(Country::ParticipatingState(state)),
        reason,
    }
}

/// Phrases, in the case of running text.
pub(super) static PHRASES: &[Phrase] = &[
    // Parts of States, and lands that bear the name of a State.
    none("Northern Ireland", "a part of the United Kingdom"),
    none("Northern Irish", "of a part of the United Kingdom"),
    none("North Korea", "not the Republic of Korea"),
    none("North Korean", "not of the Republic of Korea"),
    none(
        "Democratic People's Republic of Korea",
        "not the Republic of Korea",
    ),
    none(
        "Democratic People’s Republic of Korea",
        "not the Republic of Korea",
    ),
    none("Korean Peninsula", "a land of two States"),
    none("Inner Mongolia", "a region of China"),
    none("British Columbia", "a province of Canada"),
    none("British Virgin Islands", "a territory"),
    none("French Polynesia", "a territory"),
    none("French Guiana", "a territory"),
    none("Republic of Ireland Act", "a law"),
    none("South Georgia", "an island"),
    none("Central Macedonia", "a region of Greece"),
    none("Western Macedonia", "a region of Greece"),
    none("Eastern Macedonia and Thrace", "a region of Greece"),
    none("Greek Macedonia", "a region of Greece"),
    none("Irlande du Nord", "a part of the United Kingdom"),
    none("Irlanda del Nord", "a part of the United Kingdom"),
    none("Irlanda del Norte", "a part of the United Kingdom"),
    none("Северная Ирландия", "a part of the United Kingdom"),
    none("Северной Ирландии", "a part of the United Kingdom"),
    none("Северную Ирландию", "a part of the United Kingdom"),
    none("New England", "a region of the United States"),
    none("New South Wales", "a state of Australia"),
    none("Jordan River", "a river"),
    none("River Jordan", "a river"),
    none("Jordan Valley", "a valley"),
    none(
        "Serb Republic",
        "an entity of Bosnia and Herzegovina, in older texts",
    ),
    none(
        "Bosnian Serb Republic",
        "an entity of Bosnia and Herzegovina, in older texts",
    ),
    none(
        "Moldavian Republic of Transdniestria",
        "a region's own name",
    ),
    none("Pridnestrovian Moldavian Republic", "a region's own name"),
    // America that is not the United States.
    none("Latin America", "a continent"),
    none("Latin American", "of a continent"),
    none("Central America", "a region"),
    none("Central American", "of a region"),
    none("South America", "a continent"),
    none("South American", "of a continent"),
    none("North America", "a continent"),
    none("North American", "of a continent"),
    none("Organization of American States", "another organization"),
    none("Inter-American", "of the continents"),
    // Media and companies.
    none("Voice of America", "a broadcaster"),
    none("Radio France Internationale", "a broadcaster"),
    none("Radio France", "a broadcaster"),
    none("Agence France-Presse", "a news agency"),
    none("Agence France Presse", "a news agency"),
    none("France 24", "a broadcaster"),
    none("France Televisions", "a broadcaster"),
    none("Luxembourg Forum", "an association"),
    none("US dollar", "money"),
    none("US dollars", "money"),
    none("US Dollars", "money"),
    none("U.S. dollars", "money"),
    none("Canadian dollars", "money"),
    none("Swiss francs", "money"),
    none("Swiss Francs", "money"),
    none("Air France", "a company"),
    none("Russia Today", "a broadcaster"),
    none("Kazakhstan Today", "a news agency"),
    none("Radio Free Europe", "a broadcaster"),
    none("Washington Post", "a newspaper"),
    none("Washington Times", "a newspaper"),
    none("Moscow Times", "a newspaper"),
    none("Kyiv Post", "a newspaper"),
    none("Kyiv Independent", "a newspaper"),
    none("Baku Today", "a newspaper"),
    // Agreements, processes and groups named for a capital.
    none("Minsk agreements", "agreements on Ukraine"),
    none("Minsk Agreements", "agreements on Ukraine"),
    none("Minsk agreement", "an agreement on Ukraine"),
    none("Minsk Agreement", "an agreement on Ukraine"),
    none("Minsk Protocol", "an agreement on Ukraine"),
    none("Minsk Memorandum", "an agreement on Ukraine"),
    none("Minsk Package", "an agreement on Ukraine"),
    none("Minsk package", "an agreement on Ukraine"),
    none("Minsk accords", "agreements on Ukraine"),
    none("Minsk Process", "a process of negotiation"),
    none("Minsk process", "a process of negotiation"),
    none("Minsk Conference", "a conference on Nagorno-Karabakh"),
    none("Minsk arrangements", "agreements on Ukraine"),
    none("Minsk II", "an agreement on Ukraine"),
    none("Vienna Document", "a document on confidence-building"),
    none("Vienna Mechanism", "a procedure"),
    none("Vienna Convention", "a treaty"),
    none("Moscow Mechanism", "a procedure"),
    none("Moscow Document", "a document of the human dimension"),
    none("Helsinki Final Act", "the founding document"),
    none("Helsinki Document", "a document"),
    none("Helsinki Principles", "principles of the Final Act"),
    none("Helsinki principles", "principles of the Final Act"),
    none("Helsinki process", "the process that became the OSCE"),
    none("Helsinki Process", "the process that became the OSCE"),
    none("Helsinki Committee", "an association"),
    none("Helsinki Commission", "an agency of the United States"),
    none("Helsinki +40", "a process"),
    none("Helsinki+40", "a process"),
    none("Helsinki+50", "a process"),
    none("Helsinki +50", "a process"),
    none("Paris Charter", "the Charter of Paris"),
    none("Charter of Paris", "a document"),
    none("Paris Agreement", "a treaty"),
    none("Dayton-Paris", "an agreement"),
    none("Copenhagen Document", "a document of the human dimension"),
    none("Copenhagen criteria", "criteria of the European Union"),
    none(
        "Copenhagen commitments",
        "commitments of the human dimension",
    ),
    none("Budapest Memorandum", "a treaty"),
    none("Budapest Document", "a document"),
    none("Budapest Convention", "a treaty"),
    none("Lisbon Document", "a document"),
    none("Lisbon Treaty", "a treaty"),
    none("Treaty of Lisbon", "a treaty"),
    none("Lisbon Declaration", "a document"),
    none("Stockholm Document", "a document"),
    none("Prague Document", "a document"),
    none("Berlin Mechanism", "a procedure"),
    none("Berlin Process", "a process of negotiation"),
    none("Berlin Wall", "a wall"),
    none("Berlin Declaration", "a document"),
    none("Rome Statute", "a treaty"),
    none("Treaty of Rome", "a treaty"),
    none("Ottawa Convention", "a treaty"),
    none("Madrid Principles", "proposals on Nagorno-Karabakh"),
    none("Madrid principles", "proposals on Nagorno-Karabakh"),
    none("Madrid Document", "a document"),
    none("Brussels Agreement", "an agreement on Kosovo"),
    none("Brussels agreement", "an agreement on Kosovo"),
    none("Oslo Recommendations", "recommendations on minorities"),
    none("Ljubljana Guidelines", "guidelines on minorities"),
    none("Ohrid Framework Agreement", "an agreement"),
    none("Tirana Platform", "a document"),
    none("Astana Declaration", "a document"),
    none("Astana Commemorative Declaration", "a document"),
    none("Sofia Declaration", "a document"),
    none("Bucharest Plan", "a document"),
    none("Bucharest Document", "a document"),
    none("Bern Convention", "a treaty"),
    none("Athens Declaration", "a document"),
    none("Ankara Convention", "a treaty"),
    none("Warsaw Pact", "a treaty"),
    none("Maastricht Treaty", "a treaty"),
    none(
        "Geneva International Discussions",
        "talks on the conflict in Georgia",
    ),
    none("Bologna Process", "a process"),
    // Peoples of more than one State, and adjectives that change their meaning in a compound.
    adjective(
        "Turkish Cypriot",
        S::Cyprus,
        "of a community of Cyprus, not of Türkiye",
    ),
    adjective(
        "Turkish Cypriots",
        S::Cyprus,
        "a community of Cyprus, not of Türkiye",
    ),
    adjective(
        "Greek Cypriot",
        S::Cyprus,
        "of a community of Cyprus, not of Greece",
    ),
    adjective(
        "Greek Cypriots",
        S::Cyprus,
        "a community of Cyprus, not of Greece",
    ),
    adjective(
        "Bosnian Serb",
        S::BosniaAndHerzegovina,
        "of a people of Bosnia, not of Serbia",
    ),
    adjective(
        "Bosnian Serbs",
        S::BosniaAndHerzegovina,
        "a people of Bosnia, not of Serbia",
    ),
    adjective(
        "Bosnian Croat",
        S::BosniaAndHerzegovina,
        "of a people of Bosnia, not of Croatia",
    ),
    adjective(
        "Bosnian Croats",
        S::BosniaAndHerzegovina,
        "a people of Bosnia, not of Croatia",
    ),
    adjective(
        "Croatian Serb",
        S::Croatia,
        "of a minority of Croatia, not of Serbia",
    ),
    adjective(
        "Croatian Serbs",
        S::Croatia,
        "a minority of Croatia, not of Serbia",
    ),
    none(
        "Balkan Egyptian",
        "of a community in the Balkans, not of Egypt",
    ),
    none(
        "Balkan Egyptians",
        "a community in the Balkans, not of Egypt",
    ),
    none("Meskhetian Turk", "of a people of several States"),
    none("Meskhetian Turks", "a people of several States"),
    none("Ahiska Turks", "a people of several States"),
    none("Turkish Airlines", "a company"),
    none("African American", "of a people of the United States"),
    none("German Marshall Fund", "an association"),
    // Yugoslavia as it was: the States of today were never called so.
    none("former Yugoslavia", "several States of today"),
    none("Former Yugoslavia", "several States of today"),
    none("ex-Yugoslavia", "several States of today"),
    none("former Yugoslav", "of several States of today"),
];

/// A row of the table of what is deliberately no mention.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Exception {
    /// The phrase, or the word beside an adjective.
    pub text: &'static str,
    /// Why it is no mention of the country whose name it holds.
    pub reason: &'static str,
}

/// What is deliberately no mention: phrases, words beside an adjective that make it the name of a
/// language or of a people, and languages and peoples themselves.
///
/// ```
/// let mut rows = osce_news::mention::exceptions();
/// let row = rows.find(|row| row.text == "Northern Ireland").unwrap();
/// assert_eq!(row.reason, "a part of the United Kingdom");
/// ```
pub fn exceptions() -> impl Iterator<Item = Exception> {
    let phrases = PHRASES.iter().map(|phrase| Exception {
        text: phrase.text,
        reason: phrase.reason,
    });
    phrases
        .chain(BEFORE_ADJECTIVE.iter().copied())
        .chain(BEHIND_ADJECTIVE.iter().copied())
        .chain(PEOPLES.iter().copied())
}

const fn beside(text: &'static str, reason: &'static str) -> Exception {
    Exception { text, reason }
}

/// Words behind an adjective, or joined to it by a hyphen.
pub(super) static BEHIND_ADJECTIVE: &[Exception] = &[
    beside("language", "Russian-language, the Serbian language"),
    beside("languages", "Albanian and Serbian languages"),
    beside("speaking", "Russian-speaking"),
    beside("speaker", "a Russian speaker"),
    beside("speakers", "Russian speakers"),
    beside("medium", "Tajik-medium schools"),
    beside("script", "Latin-script schools, in Romanian script"),
    beside("minority", "the Hungarian minority of another State"),
    beside("minorities", "the Albanian and Serbian minorities"),
    beside("community", "the Albanian community of another State"),
    beside("communities", "the Albanian and Serbian communities"),
    beside("returnee", "Serbian returnees to Kosovo"),
    beside("returnees", "Serbian returnees to Kosovo"),
    beside("diaspora", "the Armenian diaspora elsewhere"),
    beside("Orthodox", "a church"),
    beside("era", "Georgian-era: of a time"),
];

/// Words before an adjective.
pub(super) static BEFORE_ADJECTIVE: &[Exception] = &[
    beside("ethnic", "ethnic Albanians of any State"),
    beside("Ethnic", "ethnic Albanians of any State"),
    beside("Kosovo", "Kosovo Albanians"),
    beside("Kosovar", "Kosovar Albanians"),
    beside("Macedonian", "Macedonian Albanians"),
];

/// Languages and peoples that are no adjective of a State, alone or in a list with others.
pub(super) static PEOPLES: &[Exception] = &[
    beside("English", "a language of several States"),
    beside("Arabic", "a language of several States"),
    beside("Romani", "a language of several States"),
    beside("Latin", "a script"),
    beside("Cyrillic", "a script"),
    beside("Gagauz", "a people of Moldova"),
    beside("Gorani", "a people of the Balkans"),
    beside(
        "Bosniak",
        "a people of several States, against Bosnian: of Bosnia and Herzegovina",
    ),
    beside("Bosniaks", "a people of several States"),
    beside(
        "Serb",
        "a people of several States, against Serbian: of Serbia",
    ),
    beside("Serbs", "a people of several States"),
    beside(
        "Croat",
        "a people of several States, against Croatian: of Croatia",
    ),
    beside("Croats", "a people of several States"),
    beside("Roma", "a people of several States"),
    beside("Sinti", "a people of several States"),
    beside("Ashkali", "a people of the Balkans"),
    beside("Crimean Tatar", "a people of Ukraine"),
    beside("Crimean Tatars", "a people of Ukraine"),
];

/// Communities in whose company Egyptians are a community of the Balkans.
pub(super) static WITH_EGYPTIANS: &[&str] = &["Ashkali", "Roma", "Ashkalia", "Sinti", "RAE"];

/// Names that people bear as well.
pub(super) static ALSO_PERSONS: &[&str] = &[
    "Jordan", "Georgia", "Israel", "Holland", "Ireland", "France", "Austria", "Cyprus", "America",
];

/// Given names before a surname that is also a State, where they begin the text.
pub(super) static GIVEN_NAMES: &[&str] = &[
    "Agnieszka",
    "Alex",
    "Andrew",
    "Anna",
    "Barbara",
    "Ben",
    "Charles",
    "Chris",
    "David",
    "Elizabeth",
    "Eric",
    "George",
    "Hamilton",
    "Jack",
    "James",
    "Jane",
    "Jason",
    "Jim",
    "John",
    "Joseph",
    "Julia",
    "Karen",
    "Kate",
    "Kevin",
    "Louis",
    "Maria",
    "Mark",
    "Martin",
    "Mary",
    "Michael",
    "Neil",
    "Pamela",
    "Patrick",
    "Paul",
    "Peter",
    "Philip",
    "Richard",
    "Robert",
    "Sarah",
    "Stephen",
    "Steve",
    "Susan",
    "Thomas",
    "Tim",
    "Tom",
    "Vernon",
    "William",
];

/// Titles before a surname.
pub(super) static TITLES: &[&str] = &[
    "Mr",
    "Mr.",
    "Mrs",
    "Mrs.",
    "Ms",
    "Ms.",
    "Dr",
    "Dr.",
    "Prof",
    "Prof.",
    "Professor",
    "Judge",
    "Sir",
    "Dame",
    "Lord",
    "Lady",
    "Captain",
    "Colonel",
    "Major",
    "General",
    "Senator",
    "Congressman",
    "Congresswoman",
    "Journalist",
    "journalist",
    "blogger",
    "reporter",
];

/// Capitalized words behind a State's name that are no surname: "Georgia Mission".
pub(super) static ROLES: &[&str] = &[
    "Mission",
    "Office",
    "Centre",
    "Center",
    "Presence",
    "Parliament",
    "President",
    "Government",
    "Chairmanship",
    "Chairpersonship",
    "Minister",
    "Foreign",
    "Prime",
    "Head",
    "Daily",
    "Co-ordinator",
    "Ambassador",
    "Programme",
    "Project",
    "Report",
    "OSCE",
    "Supreme",
    "Constitutional",
    "Ministry",
    "MP",
    "MPs",
    "and",
    "II",
    "Monitor",
];

/// Words near "Georgia" that mean the state of the United States.
pub(super) static US_GEORGIA: &[&str] = &[
    "Atlanta",
    "Savannah",
    "Augusta",
    "Marietta",
    "Decatur",
    "Macon",
    "Fulton",
    "Columbus",
    "Alabama",
    "Florida",
    "Tennessee",
    "Texas",
    "Ohio",
    "Pennsylvania",
    "Arizona",
    "Nevada",
    "Michigan",
    "Wisconsin",
    "Virginia",
    "Missouri",
    "Oklahoma",
    "Louisiana",
    "Mississippi",
    "Carolina",
    "Kentucky",
    "Maryland",
    "California",
];

/// Words that show that "Georgia" is the State after all.
pub(super) static CAUCASUS_GEORGIA: &[&str] = &[
    "Tbilisi",
    "Abkhazia",
    "Ossetia",
    "Ossetian",
    "Batumi",
    "Gori",
    "Kutaisi",
    "Zugdidi",
    "Georgian",
    "Armenia",
    "Azerbaijan",
    "Tskhinvali",
    "Moldova",
    "Ukraine",
];

/// Words that begin the name of another body: what follows them is not the OSCE's.
pub(super) static OTHER_BODIES: &[&str] = &[
    "UN",
    "U.N.",
    "Nations",
    "NATO",
    "EU",
    "E.U.",
    "Union",
    "Europe",
    "European",
    "CIS",
    "CSTO",
    "SCO",
    "GUAM",
    "BSEC",
    "ASEAN",
    "Arab",
    "League",
    "AU",
    "African",
    "Baltic",
    "Mediterranean",
    "Turkic",
    "Commonwealth",
    "Interpol",
    "INTERPOL",
    "CoE",
    "PACE",
    "Euronest",
    "CEI",
    "RCC",
    "Nordic",
    "UNESCO",
    "WTO",
    "OECD",
    "OAS",
    "International",
    "Benelux",
    "PA",
    "Assembly",
    "FSC",
    "Committee",
    "Commission",
    "Security",
    "PC",
    "Charter",
    "Community",
    "Visegrad",
    "G20",
    "G8",
    "G7",
    "Amnesty",
    "Alliance",
    "Association",
    "Federation",
    "Francophonie",
    "Eurasian",
    "Union’s",
    "Group",
    "State",
];
