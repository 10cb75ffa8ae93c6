//! How the house spells: with a hyphen in co-operation, with -ize, and otherwise British.

use super::Senses;

/// Verbs that end in -ise for others and in -ize here, without their ending.
static IZE: &str = "\
actual agon apolog author bureaucrat capital categor central character civil colon \
commercial computer criminal critic crystall custom decentral decriminal demilitar democrat \
demoral destabil digit digital econom empath emphas energ epitom equal external fertil final \
formal fratern galvan general global harmon hospital hypothes ideal immun incentiv \
individual industrial initial institutional internal international jeopard legal legitim \
liberal local marginal material maxim mechan memor memorial militar minim mobil modern monet \
monopol national neutral normal operational optim organ ostrac patron penal personal plagiar \
polar politic popular priorit privat professional public radical rational real recogn \
regular reorgan revital revolution scandal scrutin secular securit sensit social special \
stabil standard steril stigmat strateg subsid summar symbol sympath synchron synthes \
systemat terror theor urban util vandal victim visual vocal weapon";

const ISE_ENDINGS: [&str; 9] = [
    "ise",
    "ises",
    "ised",
    "ising",
    "isation",
    "isations",
    "isational",
    "iser",
    "isers",
];

/// Words whose hyphen is left out elsewhere, without their ending.
const CO: [(&str, &[&str]); 4] = [
    (
        "cooperat",
        &["e", "es", "ed", "ing", "ion", "ions", "ive", "ively"],
    ),
    ("coordinat", &["e", "es", "ed", "ing", "ion", "or", "ors"]),
    ("noncooperat", &["ion", "ive"]),
    ("uncoordinat", &["ed"]),
];

/// American words and those that stand for them here.
static AMERICAN: &str = "\
aluminum:aluminium analyze:analyse analyzed:analysed analyzes:analyses analyzing:analysing \
behavior:behaviour behavioral:behavioural behaviors:behaviours canceled:cancelled \
canceling:cancelling cataloged:catalogued center:centre centered:centred centers:centres \
color:colour colored:coloured colorful:colourful colors:colours counseling:counselling \
counselor:counsellor counselors:counsellors defense:defence defenses:defences endeavor:endeavour \
endeavors:endeavours enrollment:enrolment favor:favour favorable:favourable favored:favoured \
favorite:favourite fiber:fibre fueled:fuelled fueling:fuelling fulfill:fulfil fulfills:fulfils \
fulfillment:fulfilment harbor:harbour harbors:harbours honor:honour honored:honoured \
honoring:honouring honors:honours humor:humour installment:instalment labeled:labelled \
labeling:labelling labor:labour maneuver:manoeuvre maneuvers:manoeuvres modeled:modelled \
modeling:modelling neighbor:neighbour neighborhood:neighbourhood neighborhoods:neighbourhoods \
neighboring:neighbouring neighbors:neighbours offense:offence offenses:offences \
paralyzed:paralysed rigor:rigour rumor:rumour rumors:rumours signaled:signalled \
signaling:signalling skeptical:sceptical skepticism:scepticism skillful:skilful theater:theatre \
theaters:theatres traveled:travelled traveler:traveller travelers:travellers traveling:travelling \
vigor:vigour willful:wilful";

/// Calls a function for each word that the house spells otherwise: its sense, the word, and the
/// spelling of the house.
pub(super) fn each(mut word: impl FnMut(Senses, &str, &str)) {
    for (stem, endings) in CO {
        for ending in endings {
            let other = format!("{stem}{ending}");
            let ours = other.replace("coop", "co-op").replace("coord", "co-ord");
            let ours = ours.replace("nonco", "non-co");
            word(Senses::UNHYPHENATED, &other, &ours);
        }
    }
    for stem in IZE.split_whitespace() {
        for ending in ISE_ENDINGS {
            let other = format!("{stem}{ending}");
            let ours = format!("{stem}{}", ending.replacen('s', "z", 1));
            word(Senses::ISE, &other, &ours);
        }
    }
    for (other, ours) in AMERICAN
        .split_whitespace()
        .filter_map(|pair| pair.split_once(':'))
    {
        word(Senses::AMERICAN, other, ours);
    }
}
