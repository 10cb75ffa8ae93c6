//! Names of running text that no label of the vocabulary has.

use super::Form;
use super::meaning::Needs;
use crate::vocabulary::{Language, Meeting, ParticipatingState as S, Structure};

/// A name, the State, and what kind of name it is.
type StateName = (&'static str, S, Form);

/// Names of countries that running text uses beside those of the vocabulary.
pub(super) static COUNTRY_NAMES: &[StateName] = &[
    ("America", S::UnitedStatesOfAmerica, Form::ShortName),
    ("Herzegovina", S::BosniaAndHerzegovina, Form::ShortName),
    ("FYR Macedonia", S::NorthMacedonia, Form::FormerName),
    ("FYR of Macedonia", S::NorthMacedonia, Form::FormerName),
    (
        "Former Yugoslav Republic of Macedonia",
        S::NorthMacedonia,
        Form::FormerName,
    ),
    (
        "The former Yugoslav Republic of Macedonia",
        S::NorthMacedonia,
        Form::FormerName,
    ),
    (
        "The Former Yugoslav Republic of Macedonia",
        S::NorthMacedonia,
        Form::FormerName,
    ),
    ("Tadjikistan", S::Tajikistan, Form::Variant),
    ("Kazakstan", S::Kazakhstan, Form::Variant),
    ("Kirgizstan", S::Kyrgyzstan, Form::Variant),
    ("Kyrghyzstan", S::Kyrgyzstan, Form::Variant),
    ("Slovak Republic", S::Slovakia, Form::LongName),
];

/// Names of countries in the other languages that the vocabulary does not list.
pub(super) static OTHER_NAMES: &[(Language, &[StateName])] = &[
    (
        Language::French,
        &[
            ("Bélarus", S::Belarus, Form::Variant),
            ("Bosnie", S::BosniaAndHerzegovina, Form::ShortName),
            ("République tchèque", S::Czechia, Form::LongName),
            ("République slovaque", S::Slovakia, Form::LongName),
            ("Kirghizie", S::Kyrgyzstan, Form::Variant),
            ("Kirghizstan", S::Kyrgyzstan, Form::Variant),
            ("Macédoine", S::NorthMacedonia, Form::FormerName),
            ("Moldova", S::Moldova, Form::Variant),
            ("République de Moldova", S::Moldova, Form::LongName),
            ("Grande-Bretagne", S::UnitedKingdom, Form::ShortName),
            ("Etats-Unis", S::UnitedStatesOfAmerica, Form::ShortName),
            ("USA", S::UnitedStatesOfAmerica, Form::Abbreviation),
            ("Vatican", S::HolySee, Form::ShortName),
        ],
    ),
    (
        Language::German,
        &[
            ("Weißrussland", S::Belarus, Form::Variant),
            ("Bosnien", S::BosniaAndHerzegovina, Form::ShortName),
            (
                "Bosnien-Herzegowina",
                S::BosniaAndHerzegovina,
                Form::Variant,
            ),
            ("Tschechische Republik", S::Czechia, Form::LongName),
            ("Tschechischen Republik", S::Czechia, Form::LongName),
            ("Slowakische Republik", S::Slovakia, Form::LongName),
            ("Slowakischen Republik", S::Slovakia, Form::LongName),
            ("Kirgistan", S::Kyrgyzstan, Form::Variant),
            ("Mazedonien", S::NorthMacedonia, Form::FormerName),
            ("Moldawien", S::Moldova, Form::Variant),
            ("Rußland", S::RussianFederation, Form::Variant),
            ("Großbritannien", S::UnitedKingdom, Form::ShortName),
            ("USA", S::UnitedStatesOfAmerica, Form::Abbreviation),
            ("Vatikan", S::HolySee, Form::ShortName),
        ],
    ),
    (
        Language::Italian,
        &[
            ("Bosnia", S::BosniaAndHerzegovina, Form::ShortName),
            ("Repubblica Ceca", S::Czechia, Form::LongName),
            ("Repubblica ceca", S::Czechia, Form::LongName),
            ("Repubblica slovacca", S::Slovakia, Form::LongName),
            ("Macedonia", S::NorthMacedonia, Form::FormerName),
            ("Gran Bretagna", S::UnitedKingdom, Form::ShortName),
            ("USA", S::UnitedStatesOfAmerica, Form::Abbreviation),
            ("Vaticano", S::HolySee, Form::ShortName),
        ],
    ),
    (
        Language::Russian,
        &[
            ("Белоруссия", S::Belarus, Form::Variant),
            ("Босния", S::BosniaAndHerzegovina, Form::ShortName),
            ("Чешская Республика", S::Czechia, Form::LongName),
            ("Словацкая Республика", S::Slovakia, Form::LongName),
            ("Киргизстан", S::Kyrgyzstan, Form::Variant),
            ("Кыргызская Республика", S::Kyrgyzstan, Form::LongName),
            ("Соединённое Королевство", S::UnitedKingdom, Form::Variant),
            ("Соединённые Штаты", S::UnitedStatesOfAmerica, Form::Variant),
            (
                "Соединённые Штаты Америки",
                S::UnitedStatesOfAmerica,
                Form::Variant,
            ),
            ("Македония", S::NorthMacedonia, Form::FormerName),
            ("Молдавия", S::Moldova, Form::FormerName),
            ("Республика Молдова", S::Moldova, Form::LongName),
            ("Туркмения", S::Turkmenistan, Form::Variant),
            ("США", S::UnitedStatesOfAmerica, Form::Abbreviation),
        ],
    ),
    (
        Language::Spanish,
        &[
            ("Bosnia", S::BosniaAndHerzegovina, Form::ShortName),
            ("Bosnia-Herzegovina", S::BosniaAndHerzegovina, Form::Variant),
            ("República Checa", S::Czechia, Form::LongName),
            ("República Eslovaca", S::Slovakia, Form::LongName),
            ("Macedonia", S::NorthMacedonia, Form::FormerName),
            ("Gran Bretaña", S::UnitedKingdom, Form::ShortName),
            ("EE.UU.", S::UnitedStatesOfAmerica, Form::Abbreviation),
            ("EE. UU.", S::UnitedStatesOfAmerica, Form::Abbreviation),
            ("Turquía", S::Turkiye, Form::FormerName),
            ("Vaticano", S::HolySee, Form::ShortName),
        ],
    ),
];

/// Demonyms and further adjectives in English that the vocabulary does not list.
pub(super) static ADJECTIVES: &[(&str, S)] = &[
    ("Belarussian", S::Belarus),
    ("Byelorussian", S::Belarus),
    ("Briton", S::UnitedKingdom),
    ("Dane", S::Denmark),
    ("Dutchman", S::Netherlands),
    ("Englishman", S::UnitedKingdom),
    ("Finn", S::Finland),
    ("Frenchman", S::France),
    ("Icelander", S::Iceland),
    ("Irishman", S::Ireland),
    ("Kirghiz", S::Kyrgyzstan),
    ("Moldavian", S::Moldova),
    ("Poles", S::Poland),
    ("Spaniard", S::Spain),
    ("Swede", S::Sweden),
    ("Tadjik", S::Tajikistan),
    ("Turk", S::Turkiye),
];

/// Capitals in other spellings, and by their names of other times.
pub(super) static CAPITALS: &[(&str, S)] = &[
    ("Ashgabad", S::Turkmenistan),
    ("Ashkhabad", S::Turkmenistan),
    ("Berne", S::Switzerland),
    ("Chişinău", S::Moldova),
    ("Chișinău", S::Moldova),
    ("Kiev", S::Ukraine),
    ("Luxembourg City", S::Luxembourg),
    ("Nur-Sultan", S::Kazakhstan),
    ("Tiranë", S::Albania),
    ("Ulan Bator", S::Mongolia),
    ("Ulaan Baatar", S::Mongolia),
    ("Washington", S::UnitedStatesOfAmerica),
    ("Washington D.C.", S::UnitedStatesOfAmerica),
    ("Washington DC", S::UnitedStatesOfAmerica),
];

/// Beginnings of words with which "OSCE Representative" is the one on Freedom of the Media.
pub(super) const OF_MEDIA: &[&str] = &[
    "media",
    "journalis",
    "reporter",
    "editor",
    "newspaper",
    "news",
    "press",
    "publish",
    "broadcast",
    "television",
    "tv",
    "radio",
    "audio",
    "free",
    "defamation",
    "libel",
    "censor",
    "internet",
    "blog",
    "website",
    "online",
    "cartoon",
    "interception",
];

/// Beginnings of words with which "OSCE Special Representative" is the one on trafficking.
pub(super) const OF_TRAFFICKING: &[&str] =
    &["traffick", "anti-traffick", "exploitation", "slavery"];

/// Short names of structures in running text.
pub(super) static STRUCTURE_NAMES: &[(Structure, &[(&str, Needs)])] = {
    use Needs::{Alone, NoOtherBody, Nothing, Osce, OsceAndMedia, OsceAndTrafficking};
    use Structure as X;
    &[
        (
            X::OfficeForDemocraticInstitutionsAndHumanRights,
            &[
                ("ODIHR", Nothing),
                ("human rights office", Osce),
                ("democracy office", Osce),
                ("democratic institutions office", Osce),
                ("Office for Democratic Institutions", Osce),
                ("rights office", Osce),
                ("democracy and human rights office", Osce),
                ("human rights chief", Osce),
                ("rights chief", Osce),
                ("human rights body", Osce),
            ],
        ),
        (
            X::HighCommissionerOnNationalMinorities,
            &[
                ("High Commissioner for National Minorities", Nothing),
                ("High Commissioner", Alone),
                ("minorities chief", Osce),
                ("minorities envoy", Osce),
                ("Minorities Commissioner", Osce),
                ("National Minorities Commissioner", Osce),
            ],
        ),
        (
            X::RepresentativeOnFreedomOfTheMedia,
            &[
                ("media freedom chief", Osce),
                ("media freedom envoy", Osce),
                ("media freedom official", Osce),
                ("Representative on Freedom of Media", Nothing),
                ("Representative on the Freedom of the Media", Nothing),
                ("Representative for Freedom of the Media", Nothing),
                ("Representative on Media Freedom", Nothing),
                ("Representative for Media Freedom", Osce),
                ("Freedom of the Media Representative", Nothing),
                ("Freedom of Media Representative", Nothing),
                ("Media Freedom Representative", NoOtherBody),
                ("Media Representative", Osce),
                ("Media Freedom Office", Osce),
                ("Media Freedom Watchdog", Osce),
                ("Media Watchdog", Osce),
                ("Representative", OsceAndMedia),
            ],
        ),
        (
            X::SpecialRepresentativeForCombatingTrafficking,
            &[
                ("Special Representative", OsceAndTrafficking),
                ("trafficking representative", Osce),
                ("anti-trafficking Special Representative", Osce),
                ("anti-trafficking chief", Osce),
                ("anti-trafficking envoy", Osce),
                (
                    "Special Representative and Co-ordinator for Combating Trafficking in Human Beings",
                    Nothing,
                ),
                (
                    "Special Representative for Combating Trafficking in Human Beings",
                    Nothing,
                ),
                (
                    "Special Representative on Combating Trafficking in Human Beings",
                    Nothing,
                ),
                (
                    "Special Representative for Combating Human Trafficking",
                    Osce,
                ),
                (
                    "Special Representative on Trafficking in Human Beings",
                    Osce,
                ),
                ("Anti-Trafficking Representative", Osce),
                ("Anti-Trafficking Co-ordinator", Osce),
                ("Anti-Trafficking Office", Osce),
                ("Special Representative on Trafficking", Osce),
                ("Special Representative for Combating Trafficking", Osce),
                ("Special Representative on Combating Trafficking", Osce),
            ],
        ),
        (
            X::SpecialMonitoringMissionToUkraine,
            &[
                ("Chief Monitor", Osce),
                ("Special Monitoring Mission", Nothing),
                ("Monitoring Mission to Ukraine", Osce),
                ("Monitoring Mission in Ukraine", Osce),
                ("Monitoring Mission", Osce),
            ],
        ),
        (
            X::OfficeOfTheSecretaryGeneral,
            &[("Office of the OSCE Secretary General", Nothing)],
        ),
        (
            X::CoOrdinatorOfEconomicAndEnvironmentalActivities,
            &[
                (
                    "Co-ordinator for Economic and Environmental Activities",
                    Osce,
                ),
                (
                    "Co-ordinator of OSCE Economic and Environmental Activities",
                    Nothing,
                ),
                (
                    "Co-ordinator of Economic and Environmental Activities",
                    Osce,
                ),
                ("Economic and Environmental Co-ordinator", Osce),
                ("Economic Co-ordinator", Osce),
            ],
        ),
        (
            X::AsianPartners,
            &[
                ("Asian Partner", NoOtherBody),
                ("Asian Partner for Co-operation", NoOtherBody),
                ("Asian Partners", NoOtherBody),
            ],
        ),
        (
            X::MediterraneanPartners,
            &[
                ("Mediterranean Partner", NoOtherBody),
                ("Mediterranean Partner for Co-operation", NoOtherBody),
                ("Mediterranean Partners", NoOtherBody),
                ("Mediterranean Partner States", NoOtherBody),
            ],
        ),
        (
            X::TransnationalThreatsDepartment,
            &[
                ("Transnational Threats", Osce),
                ("Department of Transnational Threats", Nothing),
                (
                    "Co-ordinator of Activities to Address Transnational Threats",
                    Osce,
                ),
                (
                    "Co-ordinator of OSCE Activities to Address Transnational Threats",
                    Nothing,
                ),
            ],
        ),
        (
            X::Summit,
            &[
                ("Istanbul Summit", NoOtherBody),
                ("Astana Summit", NoOtherBody),
                ("Lisbon Summit", Osce),
                ("Budapest Summit", Osce),
                ("Helsinki Summit", Osce),
                ("Paris Summit", Osce),
            ],
        ),
        (
            X::ParliamentaryAssembly,
            &[("Parliamentary Assembly", NoOtherBody)],
        ),
        (
            X::MinisterialCouncil,
            &[("Ministerial", Osce), ("Council of Ministers", Osce)],
        ),
        (X::Troika, &[("Ministerial Troika", Osce)]),
        (
            X::TaskForceForKosovo,
            &[("Transitional Task Force for Kosovo", Nothing)],
        ),
        (
            X::ProjectCoOrdinatorInUkraine,
            &[("Co-ordinator in Ukraine", Osce)],
        ),
        (
            X::ProjectCoOrdinatorInUzbekistan,
            &[("Co-ordinator in Uzbekistan", Osce)],
        ),
        (X::MinskGroup, &[("Minsk Group Co-Chairs", Nothing)]),
        (
            X::ObserverMissionAtRussianCheckpoints,
            &[(
                "Observer Mission at Russian Checkpoints Gukovo and Donetsk",
                Nothing,
            )],
        ),
        (
            X::KosovoVerificationMission,
            &[
                ("Verification Mission in Kosovo", Nothing),
                ("Verification Mission", Osce),
            ],
        ),
        (
            X::MissionToSkopje,
            &[
                ("Spillover Mission to Skopje", Nothing),
                ("Spillover Monitor Mission", Nothing),
                ("Spillover Mission", Osce),
                ("Monitor Mission to Skopje", Nothing),
            ],
        ),
        (
            X::AdvisoryAndMonitoringGroupInBelarus,
            &[
                ("Advisory and Monitoring Group", NoOtherBody),
                ("AMG in Belarus", Nothing),
            ],
        ),
        (
            X::AssistanceGroupToChechnya,
            &[
                ("Assistance Group in Chechnya", Nothing),
                ("Assistance Group", Osce),
            ],
        ),
    ]
};

/// Acronyms that are the OSCE's alone, in all their spellings; others need "OSCE" or their name.
pub(super) static SURE_ACRONYMS: &[&str] = &[
    "ODIHR", "HCNM", "RFoM", "SMM", "KVM", "OMiK", "OMiBH", "OCEEA", "TNTD", "CTHB", "OSR/CTHB",
    "HLPG", "PRCiO", "POiA", "POiB", "POiD", "PCUz", "DCiP", "FSC", "CiO", "CALO",
];

/// Words of the chair; those without "in-Office" need surroundings that [`super::chair`] checks.
pub(super) static CHAIR: &[&str] = &[
    "Chairperson-in-Office",
    "Chairman-in-Office",
    "Chairwoman-in-Office",
    "Chair-in-Office",
    "Chairmanship-in-Office",
    "Chairperson in Office",
    "Chairman in Office",
    "CiO",
    "Chairpersonship",
    "Chairmanship",
    "Chairperson",
    "Chairman",
    "Chairwoman",
    "Chair",
];

/// Further names of the meeting series; the singular of each label is made by rule.
pub(super) static MEETINGS: &[(&str, Meeting, bool)] = &[
    (
        "Human Dimension Implementation Meeting",
        Meeting::HumanRightsMeetings,
        false,
    ),
    (
        "Human Dimension Meeting",
        Meeting::HumanRightsMeetings,
        false,
    ),
    (
        "Human Dimension Conference",
        Meeting::HumanRightsMeetings,
        false,
    ),
    (
        "Supplementary Human Dimension Meeting",
        Meeting::HumanRightsMeetings,
        false,
    ),
    ("SHDM", Meeting::HumanRightsMeetings, false),
    (
        "Mediterranean Conference",
        Meeting::AnnualOsceMediterraneanConferences,
        true,
    ),
    (
        "Asian Conference",
        Meeting::AnnualOsceAsianConferences,
        true,
    ),
    ("Media Conference", Meeting::MediaConferences, true),
    (
        "Central Asia Media Conference",
        Meeting::MediaConferences,
        false,
    ),
    (
        "South Caucasus Media Conference",
        Meeting::MediaConferences,
        false,
    ),
];

/// Meeting names that other organizations and common speech use too.
pub(super) static COMMON_MEETINGS: &[&str] = &[
    "Economic Forum",
    "Review Conference",
    "Review Conferences",
    "Media conferences",
    "Summit meetings",
    "Human rights meetings",
    "Mediterranean Seminar",
    "Gender equality conferences",
    "Summit meeting",
    "Human rights meeting",
    "Gender equality conference",
    "Media conference",
];
