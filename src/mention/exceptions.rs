//! What looks like a mention and is none, or is a mention of something else: one row a case, with
//! the reason.

use crate::vocabulary::{Country, ParticipatingState as S};

/// A phrase that is taken as a whole, so that no name inside it counts.
#[derive(Clone, Copy)]
pub(super) struct Phrase {
    pub(super) text: &'static str,
    /// The country that the phrase names after all, by adjective.
    pub(super) names: Option<Country>,
    reason: &'static str,
}

/// All phrases, in the case of running text.
pub(super) fn phrases() -> impl Iterator<Item = Phrase> {
    let rows = PHRASES.iter().flat_map(|rows| rows.lines());
    let phrases = rows.filter_map(|row| {
        let (text, reason) = row.split_once(": ")?;
        let names = None;
        Some(Phrase {
            text,
            names,
            reason,
        })
    });
    phrases.chain(COMPOUNDS.iter().copied())
}

/// Phrases that name no country, each with the reason behind a colon.
static PHRASES: &[&str] = &[
    // Parts of States, and lands that bear the name of a State.
    "\
Northern Ireland: a part of the United Kingdom
Northern Irish: of a part of the United Kingdom
North Korea: not the Republic of Korea
North Korean: not of the Republic of Korea
Democratic People's Republic of Korea: not the Republic of Korea
Democratic People’s Republic of Korea: not the Republic of Korea
Korean Peninsula: a land of two States
Inner Mongolia: a region of China
British Columbia: a province of Canada
British Virgin Islands: a territory
French Polynesia: a territory
French Guiana: a territory
Republic of Ireland Act: a law
South Georgia: an island
Central Macedonia: a region of Greece
Western Macedonia: a region of Greece
Eastern Macedonia and Thrace: a region of Greece
Greek Macedonia: a region of Greece
Irlande du Nord: a part of the United Kingdom
Irlanda del Nord: a part of the United Kingdom
Irlanda del Norte: a part of the United Kingdom
Северная Ирландия: a part of the United Kingdom
Северной Ирландии: a part of the United Kingdom
Северную Ирландию: a part of the United Kingdom
Северной Ирландией: a part of the United Kingdom
New England: a region of the United States
New South Wales: a state of Australia
Jordan River: a river
River Jordan: a river
Jordan Valley: a valley
Serb Republic: an entity of Bosnia and Herzegovina, in older texts
Bosnian Serb Republic: an entity of Bosnia and Herzegovina, in older texts
Moldavian Republic of Transdniestria: a region's own name
Pridnestrovian Moldavian Republic: a region's own name",
    // America that is not the United States.
    "\
Latin America: a continent
Latin American: of a continent
Central America: a region
Central American: of a region
South America: a continent
South American: of a continent
North America: a continent
North American: of a continent
Organization of American States: another organization
Inter-American: of the continents",
    // Media and companies.
    "\
Voice of America: a broadcaster
Radio France Internationale: a broadcaster
Radio France: a broadcaster
Agence France-Presse: a news agency
Agence France Presse: a news agency
France 24: a broadcaster
France Televisions: a broadcaster
Luxembourg Forum: an association
Bank of America: a company
ABOUT US: a pronoun
CONTACT US: a pronoun
FOLLOW US: a pronoun
JOIN US: a pronoun
LET US: a pronoun
TELL US: a pronoun
US dollar: money
US dollars: money
US Dollars: money
U.S. dollars: money
Canadian dollars: money
Swiss francs: money
Swiss Francs: money
Air France: a company
Russia Today: a broadcaster
Kazakhstan Today: a news agency
Radio Free Europe: a broadcaster
Washington Post: a newspaper
Washington Times: a newspaper
Moscow Times: a newspaper
Kyiv Post: a newspaper
Kyiv Independent: a newspaper
Baku Today: a newspaper",
    // Agreements, processes and groups named for a capital.
    "\
Minsk agreements: agreements on Ukraine
Minsk Agreements: agreements on Ukraine
Minsk agreement: an agreement on Ukraine
Minsk Agreement: an agreement on Ukraine
Minsk Protocol: an agreement on Ukraine
Minsk Memorandum: an agreement on Ukraine
Minsk Package: an agreement on Ukraine
Minsk package: an agreement on Ukraine
Minsk accords: agreements on Ukraine
Minsk Process: a process of negotiation
Minsk process: a process of negotiation
Minsk Conference: a conference on Nagorno-Karabakh
Minsk arrangements: agreements on Ukraine
Minsk II: an agreement on Ukraine
Vienna Document: a document on confidence-building
Vienna Mechanism: a procedure
Vienna Convention: a treaty
Moscow Mechanism: a procedure
Moscow Document: a document of the human dimension
Helsinki Final Act: the founding document
Helsinki Document: a document
Helsinki Principles: principles of the Final Act
Helsinki principles: principles of the Final Act
Helsinki process: the process that became the OSCE
Helsinki Process: the process that became the OSCE
Helsinki Committee: an association
Helsinki Commission: an agency of the United States
Helsinki +40: a process
Helsinki+40: a process
Helsinki+50: a process
Helsinki +50: a process
Paris Charter: the Charter of Paris
Charter of Paris: a document
Paris Agreement: a treaty
Dayton-Paris: an agreement
Copenhagen Document: a document of the human dimension
Copenhagen criteria: criteria of the European Union
Copenhagen commitments: commitments of the human dimension
Budapest Memorandum: a treaty
Budapest Document: a document
Budapest Convention: a treaty
Lisbon Document: a document
Lisbon Treaty: a treaty
Treaty of Lisbon: a treaty
Lisbon Declaration: a document
Stockholm Document: a document
Prague Document: a document
Berlin Mechanism: a procedure
Berlin Process: a process of negotiation
Berlin Wall: a wall
Berlin Declaration: a document
Rome Statute: a treaty
Treaty of Rome: a treaty
Ottawa Convention: a treaty
Madrid Principles: proposals on Nagorno-Karabakh
Madrid principles: proposals on Nagorno-Karabakh
Madrid Document: a document
Brussels Agreement: an agreement on Kosovo
Brussels agreement: an agreement on Kosovo
Oslo Recommendations: recommendations on minorities
Ljubljana Guidelines: guidelines on minorities
Ohrid Framework Agreement: an agreement
Tirana Platform: a document
Astana Declaration: a document
Astana Commemorative Declaration: a document
Sofia Declaration: a document
Monaco Declaration: a document
Luxembourg Declaration: a document
Bucharest Plan: a document
Bucharest Document: a document
Bern Convention: a treaty
Athens Declaration: a document
Ankara Convention: a treaty
Warsaw Pact: a treaty
Maastricht Treaty: a treaty
Geneva International Discussions: talks on the conflict in Georgia
Bologna Process: a process",
    // Peoples of more than one State.
    "\
Balkan Egyptian: of a community in the Balkans, not of Egypt
Balkan Egyptians: a community in the Balkans, not of Egypt
Meskhetian Turk: of a people of several States
Meskhetian Turks: a people of several States
Ahiska Turks: a people of several States
Turkish Airlines: a company
African American: of a people of the United States
German Marshall Fund: an association",
    // Yugoslavia as it was: the States of today were never called so.
    "\
former Yugoslavia: several States of today
Former Yugoslavia: several States of today
ex-Yugoslavia: several States of today
former Yugoslav: of several States of today",
];

const fn adjective(text: &'static str, state: S, reason: &'static str) -> Phrase {
    Phrase {
        text,
        names: Some(Country::ParticipatingState(state)),
        reason,
    }
}

/// Adjectives that change their meaning in a compound.
static COMPOUNDS: &[Phrase] = &[
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
    let phrases = phrases().map(|phrase| Exception {
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
    "Brian",
    "Catherine",
    "Charles",
    "Chelsea",
    "Chris",
    "Daniel",
    "David",
    "Edward",
    "Elizabeth",
    "Emma",
    "Eric",
    "George",
    "Hamilton",
    "Helen",
    "Henry",
    "Ian",
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
    "Laura",
    "Linda",
    "Lisa",
    "Louis",
    "Maria",
    "Mark",
    "Martin",
    "Mary",
    "Matthew",
    "Michael",
    "Nancy",
    "Neil",
    "Pamela",
    "Patrick",
    "Paul",
    "Peter",
    "Philip",
    "Richard",
    "Robert",
    "Samuel",
    "Sarah",
    "Simon",
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
    "Organization",
    "Organisation",
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phrase_has_its_reason() {
        let mut rows = PHRASES.iter().flat_map(|rows| rows.lines());
        assert!(rows.all(|row| row.contains(": ")));
    }
}
