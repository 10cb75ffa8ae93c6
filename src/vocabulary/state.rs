//! The participating States.

use chrono::NaiveDate;

use super::day::{date, day};
use super::name::{Name, NameKind, abbreviation, former, long, short, variant};
use super::table::{self, table};
use super::{Chair, Chairpersonship, FormerState, Language, PartialDate, Site, Vocabulary};

/// A row of the table.
struct State {
    /// ISO 3166-1: alpha-2, alpha-3, numeric.
    codes: [&'static str; 3],
    labels: [&'static str; 6],
    names: &'static [Name],
    adjectives: &'static [&'static str],
    capital: Option<&'static str>,
    admitted: NaiveDate,
    final_act_signed: Option<NaiveDate>,
    partner_since: Option<PartialDate>,
    predecessors: &'static [FormerState],
    /// The English label that the newsroom printed as a location, where it was another.
    newsroom_label: Option<&'static str>,
}

impl State {
    /// A row of one of the first participants, without names of its own.
    const BLANK: Self = State {
        codes: [""; 3],
        labels: [""; 6],
        names: &[],
        adjectives: &[],
        capital: None,
        admitted: day("1973-06-25"),
        final_act_signed: Some(day("1975-08-01")),
        partner_since: None,
        predecessors: &[],
        newsroom_label: None,
    };
}

impl table::Row for State {
    fn code(&self) -> &'static str {
        self.codes[0]
    }

    fn labels(&'static self) -> &'static [&'static str; 6] {
        &self.labels
    }

    fn own_names(&'static self) -> Vec<Name> {
        let mut names = vec![abbreviation(self.codes[1])];
        names.extend(self.names);
        let predecessors = self.predecessors.iter().flat_map(|state| state.names());
        names.extend(predecessors.map(|name| Name {
            kind: NameKind::Predecessor,
            ..name
        }));
        names
    }

    fn printed(&self, site: Site, _: NaiveDate, language: Language) -> Option<&'static str> {
        let short = (site, language) == (Site::Newsroom, Language::English);
        self.newsroom_label.filter(|_| short)
    }
}

table! {
    /// The 57 participating States, in the order of the site's menu; the code is ISO 3166-1
    /// alpha-2.
    ///
    /// Labels follow the journals of the OSCE, else the Unicode CLDR; codes are ISO 3166-1.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use osce_news::vocabulary::{Language, ParticipatingState};
    ///
    /// let state = ParticipatingState::Croatia;
    /// assert_eq!((state.code(), state.alpha3(), state.numeric()), ("HR", "HRV", "191"));
    /// assert_eq!(state.label(Language::German), "Kroatien");
    /// assert!(!state.participating_on(NaiveDate::from_ymd_opt(1992, 3, 23).unwrap()));
    /// ```
    ParticipatingState ("participating State"): State {
        /// Albania.
        Albania = State {
            codes: ["AL", "ALB", "008"],
            labels: ["Albania", "Albanie", "Albanien", "Albania", "Албания", "Albania"],
            names: &[long("Republic of Albania")],
            adjectives: &["Albanian"],
            capital: Some("Tirana"),
            admitted: day("1991-06-19"),
            final_act_signed: Some(day("1991-09-16")),
            ..State::BLANK
        },
        /// Andorra.
        ///
        /// The month of admission is confirmed; the day rests on one source.
        Andorra = State {
            codes: ["AD", "AND", "020"],
            labels: ["Andorra", "Andorre", "Andorra", "Andorra", "Андорра", "Andorra"],
            names: &[long("Principality of Andorra")],
            adjectives: &["Andorran"],
            capital: Some("Andorra la Vella"),
            admitted: day("1996-04-25"),
            final_act_signed: Some(day("1999-11-10")),
            ..State::BLANK
        },
        /// Armenia.
        Armenia = State {
            codes: ["AM", "ARM", "051"],
            labels: ["Armenia", "Arménie", "Armenien", "Armenia", "Армения", "Armenia"],
            names: &[long("Republic of Armenia")],
            adjectives: &["Armenian"],
            capital: Some("Yerevan"),
            admitted: day("1992-01-30"),
            final_act_signed: Some(day("1992-07-08")),
            ..State::BLANK
        },
        /// Austria.
        Austria = State {
            codes: ["AT", "AUT", "040"],
            labels: ["Austria", "Autriche", "Österreich", "Austria", "Австрия", "Austria"],
            names: &[long("Republic of Austria")],
            adjectives: &["Austrian"],
            capital: Some("Vienna"),
            ..State::BLANK
        },
        /// Azerbaijan.
        Azerbaijan = State {
            codes: ["AZ", "AZE", "031"],
            labels: ["Azerbaijan", "Azerbaïdjan", "Aserbaidschan", "Azerbaigian", "Азербайджан", "Azerbaiyán"],
            names: &[long("Republic of Azerbaijan")],
            adjectives: &["Azerbaijani", "Azeri"],
            capital: Some("Baku"),
            admitted: day("1992-01-30"),
            final_act_signed: Some(day("1992-07-08")),
            ..State::BLANK
        },
        /// Belgium.
        Belgium = State {
            codes: ["BE", "BEL", "056"],
            labels: ["Belgium", "Belgique", "Belgien", "Belgio", "Бельгия", "Bélgica"],
            names: &[long("Kingdom of Belgium")],
            adjectives: &["Belgian"],
            capital: Some("Brussels"),
            ..State::BLANK
        },
        /// Belarus.
        ///
        /// Unsure: the French label ("Bélarus" in UN usage).
        Belarus = State {
            codes: ["BY", "BLR", "112"],
            labels: ["Belarus", "Biélorussie", "Belarus", "Belarus", "Беларусь", "Belarús"],
            names: &[long("Republic of Belarus"), former("Byelorussia"), former("Belorussia"), variant("Bielorussia").in_language(Language::Italian), variant("Bielorrusia").in_language(Language::Spanish)],
            adjectives: &["Belarusian"],
            capital: Some("Minsk"),
            admitted: day("1992-01-30"),
            final_act_signed: Some(day("1992-02-26")),
            ..State::BLANK
        },
        /// Bosnia and Herzegovina.
        ///
        /// The day of admission rests on one source; the year is confirmed.
        BosniaAndHerzegovina = State {
            codes: ["BA", "BIH", "070"],
            labels: ["Bosnia and Herzegovina", "Bosnie-Herzégovine", "Bosnien und Herzegowina", "Bosnia-Erzegovina", "Босния и Герцеговина", "Bosnia y Herzegovina"],
            names: &[short("Bosnia").ambiguous(), variant("Bosnia-Herzegovina"), variant("Bosnia & Herzegovina"), abbreviation("BiH"), variant("Bosnia ed Erzegovina").in_language(Language::Italian)],
            adjectives: &["Bosnian", "Herzegovinian"],
            capital: Some("Sarajevo"),
            admitted: day("1992-04-30"),
            final_act_signed: Some(day("1992-07-08")),
            ..State::BLANK
        },
        /// Bulgaria.
        Bulgaria = State {
            codes: ["BG", "BGR", "100"],
            labels: ["Bulgaria", "Bulgarie", "Bulgarien", "Bulgaria", "Болгария", "Bulgaria"],
            names: &[long("Republic of Bulgaria")],
            adjectives: &["Bulgarian"],
            capital: Some("Sofia"),
            ..State::BLANK
        },
        /// Canada.
        Canada = State {
            codes: ["CA", "CAN", "124"],
            labels: ["Canada", "Canada", "Kanada", "Canada", "Канада", "Canadá"],
            adjectives: &["Canadian"],
            capital: Some("Ottawa"),
            ..State::BLANK
        },
        /// Croatia.
        Croatia = State {
            codes: ["HR", "HRV", "191"],
            labels: ["Croatia", "Croatie", "Kroatien", "Croazia", "Хорватия", "Croacia"],
            names: &[long("Republic of Croatia")],
            adjectives: &["Croatian", "Croat"],
            capital: Some("Zagreb"),
            admitted: day("1992-03-24"),
            final_act_signed: Some(day("1992-07-08")),
            ..State::BLANK
        },
        /// Cyprus.
        Cyprus = State {
            codes: ["CY", "CYP", "196"],
            labels: ["Cyprus", "Chypre", "Zypern", "Cipro", "Кипр", "Chipre"],
            names: &[long("Republic of Cyprus")],
            adjectives: &["Cypriot"],
            capital: Some("Nicosia"),
            ..State::BLANK
        },
        /// Czechia.
        ///
        /// Takes over half of the Czechoslovak seat. "Czech Republic" stays the formal long name; the
        /// site changed to "Czechia" during 2025. The day of admission rests on one source.
        Czechia = State {
            codes: ["CZ", "CZE", "203"],
            labels: ["Czechia", "Tchéquie", "Tschechien", "Cechia", "Чехия", "Chequia"],
            names: &[long("Czech Republic"), variant("The Czech Republic")],
            adjectives: &["Czech"],
            capital: Some("Prague"),
            admitted: day("1993-01-01"),
            final_act_signed: None,
            predecessors: &[FormerState::Czechoslovakia],
            ..State::BLANK
        },
        /// Denmark.
        Denmark = State {
            codes: ["DK", "DNK", "208"],
            labels: ["Denmark", "Danemark", "Dänemark", "Danimarca", "Дания", "Dinamarca"],
            names: &[long("Kingdom of Denmark")],
            adjectives: &["Danish"],
            capital: Some("Copenhagen"),
            ..State::BLANK
        },
        /// Estonia.
        Estonia = State {
            codes: ["EE", "EST", "233"],
            labels: ["Estonia", "Estonie", "Estland", "Estonia", "Эстония", "Estonia"],
            names: &[long("Republic of Estonia")],
            adjectives: &["Estonian"],
            capital: Some("Tallinn"),
            admitted: day("1991-09-10"),
            final_act_signed: Some(day("1991-10-14")),
            ..State::BLANK
        },
        /// Finland.
        Finland = State {
            codes: ["FI", "FIN", "246"],
            labels: ["Finland", "Finlande", "Finnland", "Finlandia", "Финляндия", "Finlandia"],
            names: &[long("Republic of Finland")],
            adjectives: &["Finnish"],
            capital: Some("Helsinki"),
            ..State::BLANK
        },
        /// France.
        France = State {
            codes: ["FR", "FRA", "250"],
            labels: ["France", "France", "Frankreich", "Francia", "Франция", "Francia"],
            names: &[long("French Republic")],
            adjectives: &["French"],
            capital: Some("Paris"),
            ..State::BLANK
        },
        /// Georgia.
        Georgia = State {
            codes: ["GE", "GEO", "268"],
            labels: ["Georgia", "Géorgie", "Georgien", "Georgia", "Грузия", "Georgia"],
            adjectives: &["Georgian"],
            capital: Some("Tbilisi"),
            admitted: day("1992-03-24"),
            final_act_signed: Some(day("1992-07-08")),
            ..State::BLANK
        },
        /// Germany.
        ///
        /// Two German States took part until unification on 3 October 1990.
        Germany = State {
            codes: ["DE", "DEU", "276"],
            labels: ["Germany", "Allemagne", "Deutschland", "Germania", "Германия", "Alemania"],
            names: &[long("Federal Republic of Germany"), abbreviation("FRG")],
            adjectives: &["German"],
            capital: Some("Berlin"),
            predecessors: &[FormerState::GermanDemocraticRepublic],
            ..State::BLANK
        },
        /// Greece.
        Greece = State {
            codes: ["GR", "GRC", "300"],
            labels: ["Greece", "Grèce", "Griechenland", "Grecia", "Греция", "Grecia"],
            names: &[long("Hellenic Republic")],
            adjectives: &["Greek", "Hellenic"],
            capital: Some("Athens"),
            ..State::BLANK
        },
        /// Holy See.
        ///
        /// ISO 3166-1 lists the Vatican City State under the same code; the participant is the Holy
        /// See.
        HolySee = State {
            codes: ["VA", "VAT", "336"],
            labels: ["Holy See", "Saint-Siège", "Heiliger Stuhl", "Santa Sede", "Святой Престол", "Santa Sede"],
            names: &[variant("The Holy See"), short("Vatican"), short("Vatican City"), long("Vatican City State"), variant("État de la Cité du Vatican").in_language(Language::French), variant("Vatikanstadt").in_language(Language::German), variant("Città del Vaticano").in_language(Language::Italian), variant("Ватикан").in_language(Language::Russian), variant("Ciudad del Vaticano").in_language(Language::Spanish)],
            capital: Some("Vatican City"),
            ..State::BLANK
        },
        /// Hungary.
        Hungary = State {
            codes: ["HU", "HUN", "348"],
            labels: ["Hungary", "Hongrie", "Ungarn", "Ungheria", "Венгрия", "Hungría"],
            names: &[former("Republic of Hungary")],
            adjectives: &["Hungarian"],
            capital: Some("Budapest"),
            ..State::BLANK
        },
        /// Iceland.
        Iceland = State {
            codes: ["IS", "ISL", "352"],
            labels: ["Iceland", "Islande", "Island", "Islanda", "Исландия", "Islandia"],
            adjectives: &["Icelandic"],
            capital: Some("Reykjavik"),
            ..State::BLANK
        },
        /// Ireland.
        Ireland = State {
            codes: ["IE", "IRL", "372"],
            labels: ["Ireland", "Irlande", "Irland", "Irlanda", "Ирландия", "Irlanda"],
            names: &[variant("Republic of Ireland")],
            adjectives: &["Irish"],
            capital: Some("Dublin"),
            ..State::BLANK
        },
        /// Italy.
        Italy = State {
            codes: ["IT", "ITA", "380"],
            labels: ["Italy", "Italie", "Italien", "Italia", "Италия", "Italia"],
            names: &[long("Italian Republic")],
            adjectives: &["Italian"],
            capital: Some("Rome"),
            ..State::BLANK
        },
        /// Kazakhstan.
        ///
        /// The capital was called Nur-Sultan from 2019 to 2022.
        Kazakhstan = State {
            codes: ["KZ", "KAZ", "398"],
            labels: ["Kazakhstan", "Kazakhstan", "Kasachstan", "Kazakistan", "Казахстан", "Kazajstán"],
            names: &[long("Republic of Kazakhstan"), variant("Kazajistán").in_language(Language::Spanish)],
            adjectives: &["Kazakh", "Kazakhstani"],
            capital: Some("Astana"),
            admitted: day("1992-01-30"),
            final_act_signed: Some(day("1992-07-08")),
            ..State::BLANK
        },
        /// Kyrgyzstan.
        Kyrgyzstan = State {
            codes: ["KG", "KGZ", "417"],
            labels: ["Kyrgyzstan", "Kirghizistan", "Kirgisistan", "Kirghizistan", "Кыргызстан", "Kirguistán"],
            names: &[long("Kyrgyz Republic"), former("Kirghizia"), variant("Kirghizstan").in_language(Language::French), variant("Киргизия").in_language(Language::Russian)],
            adjectives: &["Kyrgyz", "Kyrgyzstani"],
            capital: Some("Bishkek"),
            admitted: day("1992-01-30"),
            final_act_signed: Some(day("1992-07-08")),
            ..State::BLANK
        },
        /// Latvia.
        Latvia = State {
            codes: ["LV", "LVA", "428"],
            labels: ["Latvia", "Lettonie", "Lettland", "Lettonia", "Латвия", "Letonia"],
            names: &[long("Republic of Latvia")],
            adjectives: &["Latvian"],
            capital: Some("Riga"),
            admitted: day("1991-09-10"),
            final_act_signed: Some(day("1991-10-14")),
            ..State::BLANK
        },
        /// Liechtenstein.
        Liechtenstein = State {
            codes: ["LI", "LIE", "438"],
            labels: ["Liechtenstein", "Liechtenstein", "Liechtenstein", "Liechtenstein", "Лихтенштейн", "Liechtenstein"],
            names: &[long("Principality of Liechtenstein")],
            adjectives: &["Liechtensteiner"],
            capital: Some("Vaduz"),
            ..State::BLANK
        },
        /// Lithuania.
        Lithuania = State {
            codes: ["LT", "LTU", "440"],
            labels: ["Lithuania", "Lituanie", "Litauen", "Lituania", "Литва", "Lituania"],
            names: &[long("Republic of Lithuania")],
            adjectives: &["Lithuanian"],
            capital: Some("Vilnius"),
            admitted: day("1991-09-10"),
            final_act_signed: Some(day("1991-10-14")),
            ..State::BLANK
        },
        /// Luxembourg.
        Luxembourg = State {
            codes: ["LU", "LUX", "442"],
            labels: ["Luxembourg", "Luxembourg", "Luxemburg", "Lussemburgo", "Люксембург", "Luxemburgo"],
            names: &[long("Grand Duchy of Luxembourg")],
            adjectives: &["Luxembourgish", "Luxembourger"],
            capital: Some("Luxembourg"),
            ..State::BLANK
        },
        /// Malta.
        Malta = State {
            codes: ["MT", "MLT", "470"],
            labels: ["Malta", "Malte", "Malta", "Malta", "Мальта", "Malta"],
            names: &[long("Republic of Malta")],
            adjectives: &["Maltese"],
            capital: Some("Valletta"),
            ..State::BLANK
        },
        /// Moldova.
        Moldova = State {
            codes: ["MD", "MDA", "498"],
            labels: ["Moldova", "Moldavie", "Moldau", "Moldova", "Молдова", "Moldova"],
            names: &[long("Republic of Moldova"), former("Moldavia"), variant("Republik Moldau").in_language(Language::German), variant("Moldavia").in_language(Language::Italian), variant("Moldavia").in_language(Language::Spanish)],
            adjectives: &["Moldovan"],
            capital: Some("Chisinau"),
            admitted: day("1992-01-30"),
            final_act_signed: Some(day("1992-02-26")),
            ..State::BLANK
        },
        /// Monaco.
        Monaco = State {
            codes: ["MC", "MCO", "492"],
            labels: ["Monaco", "Monaco", "Monaco", "Monaco", "Монако", "Mónaco"],
            names: &[long("Principality of Monaco")],
            adjectives: &["Monegasque", "Monégasque", "Monacan"],
            capital: Some("Monaco"),
            ..State::BLANK
        },
        /// Mongolia.
        ///
        /// An Asian Partner for Co-operation from 2004 until its admission.
        Mongolia = State {
            codes: ["MN", "MNG", "496"],
            labels: ["Mongolia", "Mongolie", "Mongolei", "Mongolia", "Монголия", "Mongolia"],
            adjectives: &["Mongolian"],
            capital: Some("Ulaanbaatar"),
            admitted: day("2012-11-21"),
            partner_since: Some(date("2004")),
            final_act_signed: None,
            ..State::BLANK
        },
        /// Montenegro.
        ///
        /// The decision took effect on 21 June 2006, the seat was taken on the 22nd.
        Montenegro = State {
            codes: ["ME", "MNE", "499"],
            labels: ["Montenegro", "Monténégro", "Montenegro", "Montenegro", "Черногория", "Montenegro"],
            names: &[former("Republic of Montenegro")],
            adjectives: &["Montenegrin"],
            capital: Some("Podgorica"),
            admitted: day("2006-06-22"),
            final_act_signed: Some(day("2006-09-01")),
            predecessors: &[FormerState::SerbiaAndMontenegro],
            ..State::BLANK
        },
        /// The Netherlands.
        ///
        /// Amsterdam is the constitutional capital; the government sits in The Hague.
        Netherlands = State {
            codes: ["NL", "NLD", "528"],
            labels: ["The Netherlands", "Pays-Bas", "Niederlande", "Paesi Bassi", "Нидерланды", "Países Bajos"],
            names: &[long("Kingdom of the Netherlands"), short("Netherlands"), variant("Holland")],
            adjectives: &["Dutch"],
            capital: Some("Amsterdam"),
            ..State::BLANK
        },
        /// North Macedonia.
        ///
        /// Admitted as the former Yugoslav Republic of Macedonia; the former names end with the change
        /// of name at the United Nations. The signing of the Final Act is left out: the one source
        /// dates it before the admission.
        NorthMacedonia = State {
            codes: ["MK", "MKD", "807"],
            labels: ["North Macedonia", "Macédoine du Nord", "Nordmazedonien", "Macedonia del Nord", "Северная Македония", "Macedonia del Norte"],
            names: &[long("Republic of North Macedonia"), former("the former Yugoslav Republic of Macedonia").until("2019-02-14"), former("former Yugoslav Republic of Macedonia").until("2019-02-14"), abbreviation("FYROM").until("2019-02-14"), abbreviation("fYROM").until("2019-02-14"), former("Republic of Macedonia").until("2019-02-14"), former("Macedonia").until("2019-02-14").ambiguous()],
            adjectives: &["Macedonian", "North Macedonian"],
            capital: Some("Skopje"),
            admitted: day("1995-10-12"),
            final_act_signed: None,
            ..State::BLANK
        },
        /// Norway.
        Norway = State {
            codes: ["NO", "NOR", "578"],
            labels: ["Norway", "Norvège", "Norwegen", "Norvegia", "Норвегия", "Noruega"],
            names: &[long("Kingdom of Norway")],
            adjectives: &["Norwegian"],
            capital: Some("Oslo"),
            ..State::BLANK
        },
        /// Poland.
        Poland = State {
            codes: ["PL", "POL", "616"],
            labels: ["Poland", "Pologne", "Polen", "Polonia", "Польша", "Polonia"],
            names: &[long("Republic of Poland")],
            adjectives: &["Polish"],
            capital: Some("Warsaw"),
            ..State::BLANK
        },
        /// Portugal.
        Portugal = State {
            codes: ["PT", "PRT", "620"],
            labels: ["Portugal", "Portugal", "Portugal", "Portogallo", "Португалия", "Portugal"],
            names: &[long("Portuguese Republic")],
            adjectives: &["Portuguese"],
            capital: Some("Lisbon"),
            ..State::BLANK
        },
        /// Romania.
        Romania = State {
            codes: ["RO", "ROU", "642"],
            labels: ["Romania", "Roumanie", "Rumänien", "Romania", "Румыния", "Rumania"],
            names: &[variant("Rumanía").in_language(Language::Spanish)],
            adjectives: &["Romanian"],
            capital: Some("Bucharest"),
            ..State::BLANK
        },
        /// Russian Federation.
        ///
        /// Continues the seat of the Soviet Union.
        RussianFederation = State {
            codes: ["RU", "RUS", "643"],
            labels: ["Russian Federation", "Fédération de Russie", "Russische Föderation", "Federazione Russa", "Российская Федерация", "Federación de Rusia"],
            names: &[short("Russia"), variant("Russie").in_language(Language::French), variant("Russland").in_language(Language::German), variant("Russia").in_language(Language::Italian), variant("Россия").in_language(Language::Russian), variant("Rusia").in_language(Language::Spanish)],
            adjectives: &["Russian"],
            capital: Some("Moscow"),
            predecessors: &[FormerState::SovietUnion],
            newsroom_label: Some("Russia"),
            ..State::BLANK
        },
        /// San Marino.
        SanMarino = State {
            codes: ["SM", "SMR", "674"],
            labels: ["San Marino", "Saint-Marin", "San Marino", "San Marino", "Сан-Марино", "San Marino"],
            names: &[long("Republic of San Marino")],
            adjectives: &["Sammarinese", "San Marinese"],
            capital: Some("San Marino"),
            ..State::BLANK
        },
        /// Serbia.
        ///
        /// Admitted as the Federal Republic of Yugoslavia; the older Yugoslav seat was suspended on 8
        /// July 1992. Continued the seat of Serbia and Montenegro in June
        /// 2006.
        Serbia = State {
            codes: ["RS", "SRB", "688"],
            labels: ["Serbia", "Serbie", "Serbien", "Serbia", "Сербия", "Serbia"],
            names: &[long("Republic of Serbia")],
            adjectives: &["Serbian", "Serb"],
            capital: Some("Belgrade"),
            admitted: day("2000-11-10"),
            final_act_signed: Some(day("2000-11-27")),
            predecessors: &[FormerState::Yugoslavia, FormerState::SerbiaAndMontenegro],
            ..State::BLANK
        },
        /// Slovakia.
        ///
        /// Takes over half of the Czechoslovak seat. The day of admission rests on one source.
        Slovakia = State {
            codes: ["SK", "SVK", "703"],
            labels: ["Slovakia", "Slovaquie", "Slowakei", "Slovacchia", "Словакия", "Eslovaquia"],
            names: &[long("Slovak Republic")],
            adjectives: &["Slovak"],
            capital: Some("Bratislava"),
            admitted: day("1993-01-01"),
            final_act_signed: None,
            predecessors: &[FormerState::Czechoslovakia],
            ..State::BLANK
        },
        /// Slovenia.
        Slovenia = State {
            codes: ["SI", "SVN", "705"],
            labels: ["Slovenia", "Slovénie", "Slowenien", "Slovenia", "Словения", "Eslovenia"],
            names: &[long("Republic of Slovenia")],
            adjectives: &["Slovenian", "Slovene"],
            capital: Some("Ljubljana"),
            admitted: day("1992-03-24"),
            final_act_signed: Some(day("1992-07-08")),
            ..State::BLANK
        },
        /// Spain.
        Spain = State {
            codes: ["ES", "ESP", "724"],
            labels: ["Spain", "Espagne", "Spanien", "Spagna", "Испания", "España"],
            names: &[long("Kingdom of Spain")],
            adjectives: &["Spanish"],
            capital: Some("Madrid"),
            ..State::BLANK
        },
        /// Sweden.
        Sweden = State {
            codes: ["SE", "SWE", "752"],
            labels: ["Sweden", "Suède", "Schweden", "Svezia", "Швеция", "Suecia"],
            names: &[long("Kingdom of Sweden")],
            adjectives: &["Swedish"],
            capital: Some("Stockholm"),
            ..State::BLANK
        },
        /// Switzerland.
        Switzerland = State {
            codes: ["CH", "CHE", "756"],
            labels: ["Switzerland", "Suisse", "Schweiz", "Svizzera", "Швейцария", "Suiza"],
            names: &[long("Swiss Confederation")],
            adjectives: &["Swiss"],
            capital: Some("Bern"),
            ..State::BLANK
        },
        /// Tajikistan.
        Tajikistan = State {
            codes: ["TJ", "TJK", "762"],
            labels: ["Tajikistan", "Tadjikistan", "Tadschikistan", "Tagikistan", "Таджикистан", "Tayikistán"],
            names: &[long("Republic of Tajikistan")],
            adjectives: &["Tajik", "Tajikistani"],
            capital: Some("Dushanbe"),
            admitted: day("1992-01-30"),
            final_act_signed: Some(day("1992-02-26")),
            ..State::BLANK
        },
        /// Türkiye.
        ///
        /// The former names end with the change of name at the United Nations. Unsure: the French,
        /// Russian and Spanish labels.
        Turkiye = State {
            codes: ["TR", "TUR", "792"],
            labels: ["Türkiye", "Türkiye", "Türkiye", "Türkiye", "Турция", "Türkiye"],
            names: &[former("Turkey").until("2022-06-01"), former("Republic of Turkey").until("2022-06-01"), long("Republic of Türkiye"), variant("Turkiye"), former("Turquie").in_language(Language::French).until("2022-06-01"), former("Türkei").in_language(Language::German).until("2022-06-01"), former("Turchia").in_language(Language::Italian).until("2022-06-01"), former("Turquía").in_language(Language::Spanish).until("2022-06-01")],
            adjectives: &["Turkish"],
            capital: Some("Ankara"),
            ..State::BLANK
        },
        /// Turkmenistan.
        Turkmenistan = State {
            codes: ["TM", "TKM", "795"],
            labels: ["Turkmenistan", "Turkménistan", "Turkmenistan", "Turkmenistan", "Туркменистан", "Turkmenistán"],
            adjectives: &["Turkmen", "Turkmenistani"],
            capital: Some("Ashgabat"),
            admitted: day("1992-01-30"),
            final_act_signed: Some(day("1992-07-08")),
            ..State::BLANK
        },
        /// Ukraine.
        Ukraine = State {
            codes: ["UA", "UKR", "804"],
            labels: ["Ukraine", "Ukraine", "Ukraine", "Ucraina", "Украина", "Ucrania"],
            adjectives: &["Ukrainian"],
            capital: Some("Kyiv"),
            admitted: day("1992-01-30"),
            final_act_signed: Some(day("1992-02-26")),
            ..State::BLANK
        },
        /// United Kingdom.
        ///
        /// Unsure: the Russian label, a shortened long form.
        UnitedKingdom = State {
            codes: ["GB", "GBR", "826"],
            labels: ["United Kingdom", "Royaume-Uni", "Vereinigtes Königreich", "Regno Unito", "Соединенное Королевство", "Reino Unido"],
            names: &[long("United Kingdom of Great Britain and Northern Ireland"), abbreviation("UK"), abbreviation("U.K."), short("Great Britain"), short("Britain"), variant("Великобритания").in_language(Language::Russian)],
            adjectives: &["British"],
            capital: Some("London"),
            ..State::BLANK
        },
        /// United States of America.
        UnitedStatesOfAmerica = State {
            codes: ["US", "USA", "840"],
            labels: ["United States of America", "États-Unis d’Amérique", "Vereinigte Staaten von Amerika", "Stati Uniti d’America", "Соединенные Штаты Америки", "Estados Unidos de América"],
            names: &[short("United States"), abbreviation("USA"), abbreviation("U.S.A."), abbreviation("US").ambiguous(), abbreviation("U.S."), variant("États-Unis").in_language(Language::French), variant("Vereinigte Staaten").in_language(Language::German), variant("Stati Uniti").in_language(Language::Italian), variant("Соединенные Штаты").in_language(Language::Russian), variant("Estados Unidos").in_language(Language::Spanish)],
            adjectives: &["American"],
            capital: Some("Washington, D.C."),
            ..State::BLANK
        },
        /// Uzbekistan.
        Uzbekistan = State {
            codes: ["UZ", "UZB", "860"],
            labels: ["Uzbekistan", "Ouzbékistan", "Usbekistan", "Uzbekistan", "Узбекистан", "Uzbekistán"],
            names: &[long("Republic of Uzbekistan")],
            adjectives: &["Uzbek", "Uzbekistani"],
            capital: Some("Tashkent"),
            admitted: day("1992-01-30"),
            final_act_signed: Some(day("1992-02-26")),
            ..State::BLANK
        },
    }
}

impl ParticipatingState {
    /// The ISO 3166-1 alpha-3 code.
    pub fn alpha3(self) -> &'static str {
        self.row().codes[1]
    }

    /// The ISO 3166-1 numeric code, three digits.
    pub fn numeric(self) -> &'static str {
        self.row().codes[2]
    }

    /// Adjectives and demonyms in English, the usual one first; none for the Holy See.
    pub fn adjectives(self) -> &'static [&'static str] {
        self.row().adjectives
    }

    /// The capital, in English.
    pub fn capital(self) -> Option<&'static str> {
        self.row().capital
    }

    /// The day from which the State takes part; 25 June 1973 for those who began the Conference.
    pub fn admitted(self) -> NaiveDate {
        self.row().admitted
    }

    /// Whether the State, or the one whose seat it continues, took part on a day.
    ///
    /// States that are no more are in [`FormerState`]; [`head_count`](super::head_count) counts
    /// both.
    pub fn participating_on(self, on: NaiveDate) -> bool {
        self.admitted() <= on
    }

    /// The day on which the Helsinki Final Act was signed for the State, where that is known.
    pub fn final_act_signed(self) -> Option<NaiveDate> {
        self.row().final_act_signed
    }

    /// Since when the State was a Partner for Co-operation before its admission.
    pub fn partner_since(self) -> Option<PartialDate> {
        self.row().partner_since
    }

    /// The States that it follows, wholly or in part.
    pub fn predecessors(self) -> &'static [FormerState] {
        self.row().predecessors
    }

    /// The label as the menu of the site prints it in a year, with the suffix of the chair.
    ///
    /// ```
    /// use osce_news::vocabulary::ParticipatingState;
    ///
    /// let label = ParticipatingState::Finland.menu_label(2025);
    /// assert_eq!(label, "Finland – OSCE Chairpersonship 2025");
    /// ```
    pub fn menu_label(self, year: i32) -> String {
        let chairs = Chairpersonship::ALL
            .iter()
            .any(|term| term.year == year && term.chair == Chair::State(self));
        if chairs {
            format!("{self} – OSCE Chairpersonship {year}")
        } else {
            self.to_string()
        }
    }
}
