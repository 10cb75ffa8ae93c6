//! Words and their senses, in small letters.

use super::Senses;

pub(super) static WORDS: &[(Senses, &str)] = &[
    (
        Senses::NUMBER,
        "one two three four five six seven eight nine ten eleven twelve",
    ),
    (
        Senses::QUANTIFIER,
        "about almost approximately around circa least nearly over roughly some than",
    ),
    (
        Senses::COUNTED,
        "\
academics activists adults ambassadors applicants attendees beneficiaries boys cadets \
candidates children citizens civilians communities companies countries delegates \
delegations deputies detectives diplomats editors educators engineers entrepreneurs \
experts families farmers girls graduates guards guests households inspectors \
institutions instructors interpreters investigators journalists judges lawyers leaders \
lecturers legislators mayors mediators members men mentors ministers monitors \
municipalities nationals observers officers officials organizations parliamentarians \
participants pensioners people persons policymakers practitioners prisoners \
professionals prosecutors pupils refugees reporters representatives researchers \
residents scholars schools scientists servicemen servicewomen settlements soldiers \
speakers specialists stakeholders states students teachers teenagers trainees trainers \
victims villages visitors volunteers voters witnesses women workers youths",
    ),
    (
        Senses::GENDER,
        "women men girls boys female male females males",
    ),
    (
        Senses::MONTH,
        "january february march april may june july august september october november december",
    ),
    (
        Senses::WEEKDAY,
        "monday tuesday wednesday thursday friday saturday sunday",
    ),
    (Senses::TO_COME, "tbc tbd tba lorem xx xxx xxxx x n nn"),
    (
        Senses::OTHER_TIME,
        "\
ago current designate elect established ex former formerly future history incoming last \
late next outgoing past predecessor predecessors previous previously renamed since \
succeeded successor then until upcoming",
    ),
    (
        Senses::NEVER_TWICE,
        "a an and as at by for from his its of or our the their this to was were which with",
    ),
    (Senses::ARTICLE, "a an"),
    (Senses::STATE, "state states"),
    (
        Senses::CHAIR,
        "\
chairpersonship chairmanship chairperson-in-office chairman-in-office \
chairwoman-in-office",
    ),
    (
        Senses::ENGLISH,
        "\
the of and to for with that were by from this its are which their has have said will \
been",
    ),
    (
        Senses::FRENCH,
        "les et une dans pour sur est qui aux avec cette ont leur ainsi",
    ),
    (
        Senses::GERMAN,
        "der und das dem mit für von auf ist eine zur zum nicht einen bei",
    ),
    (
        Senses::ITALIAN,
        "il di della dei che gli nel sono alla delle è nella dell anche",
    ),
    (
        Senses::SPANISH,
        "el los las y para por como más sus esta este ha",
    ),
    (Senses::ALBANIAN, "dhe në për të një është nga janë që së"),
    (
        Senses::ROMANIAN,
        "și în pentru este din cu la sunt prin către privind",
    ),
    (
        Senses::SOUTH_SLAVIC,
        "je za koji koja su od sa nije da se na što kao",
    ),
];
