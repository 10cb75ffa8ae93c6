//! Places that are no mention themselves but tell which structure "the Mission" is.

use crate::vocabulary::ParticipatingState as S;

/// Where a field operation works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    State(S),
    /// No State, and never read as one.
    Kosovo,
    Chechnya,
    CentralAsia,
    /// The Russian checkpoints of the Observer Mission.
    Checkpoints,
}

/// Places beside States and capitals: regions, and cities with an office of a field operation.
///
/// Those of one country are one text, since in a library each text of its own costs 40 bytes more.
pub(super) static PLACES: &[(Place, &str)] = &[
    (
        Place::Kosovo,
        "Kosovo, Pristina, Prishtina, Prishtinë, Priština, Prishtinë/Priština, Pristina/Prishtinë, \
        Prizren, Mitrovica, Mitrovicë, Gjilan, Gnjilane, Peja, Pejë, Gjakova, Ferizaj, Gračanica, \
        Strpce, Gjakovë, Đakovica, Pec, Peć, Vushtrri, Vučitrn, Suharekë, Rahovec, Orahovac, \
        Klinë, Malishevë, Skenderaj, Podujevë, Podujevo, Lipjan, Obiliq, Dragash, Deçan, Dečani, \
        Istog, Kamenica, Leposavić, Leposaviq, Zvečan, Zveçan, Zubin Potok, Štrpce, Shtërpcë, \
        Gracanica, Graçanica, Urosevac, Uroševac, Mamuşa, Mamusha, Vitina",
    ),
    (Place::Chechnya, "Chechnya, Grozny"),
    (Place::CentralAsia, "Central Asia"),
    (
        Place::Checkpoints,
        "Gukovo, Russian checkpoints, Russian Checkpoints",
    ),
    (
        Place::State(S::Albania),
        "Berat, Durres, Durrës, Elbasan, Fier, Gjirokastër, Gjirokastra, Korca, Korça, Kukes, \
        Kukës, Lezha, Lushnja, Peshkopia, Pogradec, Saranda, Shkoder, Shkodër, Shkodra, Vlora, \
        Vlorë",
    ),
    (
        Place::State(S::Armenia),
        "Dilijan, Goris, Gyumri, Ijevan, Kapan, Meghri, Syunik, Tavush, Vanadzor",
    ),
    (
        Place::State(S::Azerbaijan),
        "Gabala, Ganja, Guba, Lankaran, Lenkoran, Mingachevir, Nakhchivan, Sheki, Sumgayit",
    ),
    (
        Place::State(S::Belarus),
        "Brest, Gomel, Grodno, Hrodna, Mogilev, Vitebsk",
    ),
    (
        Place::State(S::BosniaAndHerzegovina),
        "Banja Luka, Bihac, Bihać, Bijeljina, Brcko, Brčko, Doboj, Drvar, Foca, Foča, Gorazde, \
        Goražde, Jajce, Livno, Mostar, Prijedor, Republika Srpska, Srebrenica, Stolac, Travnik, \
        Trebinje, Tuzla, Višegrad, Zenica, Zvornik",
    ),
    (
        Place::State(S::Croatia),
        "Karlovac, Knin, Osijek, Petrinja, Sibenik, Šibenik, Sisak, Slavonia, Vukovar, Zadar",
    ),
    (
        Place::State(S::Georgia),
        "Abkhazia, Akhalgori, Akhalkalaki, Batumi, Ergneti, Gali, Gori, Javakheti, Kutaisi, \
        Pankisi, Poti, Rustavi, Samtskhe-Javakheti, South Ossetia, Sukhumi, Telavi, Tskhinvali, \
        Zugdidi",
    ),
    (
        Place::State(S::Kazakhstan),
        "Aktau, Aktobe, Almaty, Atyrau, Karaganda, Kokshetau, Kostanay, Kyzylorda, Pavlodar, \
        Semey, Shymkent, Taldykorgan, Taraz, Ust-Kamenogorsk",
    ),
    (
        Place::State(S::Kyrgyzstan),
        "Aravan, Batken, Cholpon-Ata, Issyk-Kul, Jalal-Abad, Kara-Suu, Karakol, Naryn, Osh, Talas, \
        Tokmok, Uzgen",
    ),
    (
        Place::State(S::Moldova),
        "Balti, Bălți, Bender, Cahul, Comrat, Dubasari, Dubăsari, Gagauzia, Rezina, Ribnita, \
        Rîbnița, Rybnitsa, Soroca, Tiraspol, Transdniestria, Transdniestrian, Transnistria, \
        Ungheni",
    ),
    (
        Place::State(S::Montenegro),
        "Berane, Bijelo Polje, Budva, Cetinje, Herceg Novi, Kolasin, Kolašin, Kotor, Niksic, \
        Nikšić, Plav, Pljevlja, Rozaje, Rožaje, Tivat, Tuzi, Ulcinj, Žabljak",
    ),
    (
        Place::State(S::NorthMacedonia),
        "Aracinovo, Bitola, Debar, Gostivar, Kicevo, Kičevo, Kumanovo, Ohrid, Prilep, Stip, Štip, \
        Struga, Strumica, Tetovo, Veles",
    ),
    (
        Place::State(S::Serbia),
        "Bujanovac, Kragujevac, Kraljevo, Leskovac, Medvedja, Medveđa, Nis, Niš, Novi Pazar, \
        Novi Sad, Presevo, Preševo, Sandjak, Sandzak, Sandžak, Subotica, Uzice, Užice, Vojvodina, \
        Vranje, Zrenjanin",
    ),
    (
        Place::State(S::Tajikistan),
        "Bokhtar, Garm, Gorno-Badakhshan, Isfara, Khatlon, Khorog, Khujand, Kulob, Kulyab, \
        Kurgan-Teppa, Qurghonteppa, Rasht, Shaartuz, Soghd, Sughd",
    ),
    (
        Place::State(S::Turkmenistan),
        "Avaza, Awaza, Balkanabat, Dashogus, Dashoguz, Turkmenabad, Turkmenabat, Turkmenbashi, \
        Turkmenbashy",
    ),
    (
        Place::State(S::Ukraine),
        "Chernihiv, Chernivtsi, Crimea, Dnipro, Dnipropetrovsk, Donbas, Donetsk, Ivano-Frankivsk, \
        Kharkiv, Kherson, Kramatorsk, Luhansk, Lviv, Mariupol, Mykolaiv, Odesa, Odessa, Poltava, \
        Severodonetsk, Sievierodonetsk, Stanytsia Luhanska, Sumy, Uzhgorod, Uzhhorod, Vinnytsia, \
        Zakarpattia, Zaporizhia, Zaporizhzhia, Zhytomyr",
    ),
    (
        Place::State(S::Uzbekistan),
        "Andijan, Bukhara, Fergana, Ferghana, Jizzakh, Karakalpakstan, Karshi, Khorezm, Namangan, \
        Navoi, Nukus, Samarkand, Surkhandarya, Termez, Urgench",
    ),
];
