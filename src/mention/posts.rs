//! Field operations by kind and place: "Mission" and "Moldova" make one, in any order.

use std::sync::LazyLock;

use chrono::NaiveDate;

use super::place::Place;
use crate::vocabulary::{Country, Language, Structure, StructureKind, Vocabulary};

/// The kind of a field operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Post {
    Mission,
    Presence,
    Centre,
    Office,
    ProgrammeOffice,
    ProjectCoOrdinator,
    ObserverMission,
}

impl Post {
    pub(super) const ALL: [Self; 7] = [
        Self::Mission,
        Self::Presence,
        Self::Centre,
        Self::Office,
        Self::ProgrammeOffice,
        Self::ProjectCoOrdinator,
        Self::ObserverMission,
    ];
}

/// The words of a kind.
pub(super) struct Words {
    pub(super) post: Post,
    pub(super) words: &'static [&'static str],
}

pub(super) static POSTS: &[Words] = &[
    Words {
        post: Post::ObserverMission,
        words: &[
            "Observer Mission",
            "Border Observation Mission",
            "Border Observer Mission",
        ],
    },
    Words {
        post: Post::Mission,
        words: &["Mission", "Missions"],
    },
    Words {
        post: Post::Presence,
        words: &["Presence"],
    },
    Words {
        post: Post::Centre,
        words: &["Centre", "Centres"],
    },
    Words {
        post: Post::Office,
        words: &["Office", "Offices"],
    },
    Words {
        post: Post::ProgrammeOffice,
        words: &["Programme Office", "Programme Offices"],
    },
    Words {
        post: Post::ProjectCoOrdinator,
        words: &[
            "Project Co-ordinator",
            "Project Co-ordinators",
            "Project Co-ordinator Office",
            "Project Co-ordinator's Office",
            "Project Co-ordinator’s Office",
        ],
    },
];

/// How well a kind fits an operation; the best fit wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// Only the place fits.
    Place,
    /// The place, and a kind that is used for the same: "Office" for a centre.
    Family,
    /// A name holds the kind: "Special Monitoring Mission".
    Part,
    /// A former name is of the kind.
    Former,
    /// The name is of the kind.
    Exact,
}

struct Operation {
    structure: Structure,
    place: Place,
    posts: Vec<(Post, Fit)>,
    /// The countries in its names.
    named_for: Vec<Country>,
}

static OPERATIONS: LazyLock<Vec<Operation>> = LazyLock::new(|| {
    Structure::ALL
        .iter()
        .filter(|structure| is_post(**structure))
        .filter_map(|&structure| {
            let place = place(structure)?;
            let label = structure.label(Language::English);
            let mut posts = Vec::new();
            let former = structure
                .former_names()
                .iter()
                .map(|name| (name.text, Fit::Former));
            for (name, fit) in [(label, Fit::Exact)].into_iter().chain(former) {
                let own = post(name, fit);
                posts.extend(own);
                // A programme office is "the Office", too.
                if matches!(own, Some((Post::ProgrammeOffice, _))) {
                    posts.push((Post::Office, Fit::Part));
                }
            }
            Some(Operation {
                structure,
                place,
                posts,
                named_for: named_for(structure),
            })
        })
        .collect()
});

fn named_for(structure: Structure) -> Vec<Country> {
    let names = structure.names();
    let holds = |country: &Country| {
        let label = country.label(Language::English);
        let label = label.strip_prefix("The ").unwrap_or(label);
        names.iter().any(|name| name.text.contains(label))
    };
    Country::ALL.iter().copied().filter(holds).collect()
}

/// Where a field operation works.
pub(super) fn place(structure: Structure) -> Option<Place> {
    use Structure as X;
    match structure {
        X::MissionInKosovo | X::KosovoVerificationMission | X::TaskForceForKosovo => {
            Some(Place::Kosovo)
        }
        X::AssistanceGroupToChechnya => Some(Place::Chechnya),
        X::LiaisonOfficeInCentralAsia => Some(Place::CentralAsia),
        X::ObserverMissionAtRussianCheckpoints => Some(Place::Checkpoints),
        X::RepresentativeOnMilitaryPensioners
        | X::RepresentativeOnTheSkrundaRadarStation
        | X::MissionsOfLongDuration => None,
        _ => structure
            .host_states()
            .first()
            .map(|&state| Place::State(state)),
    }
}

/// The kind that a name tells: "OSCE Centre in Almaty" is a centre.
fn post(name: &str, fit: Fit) -> Option<(Post, Fit)> {
    let name = name.strip_prefix("OSCE ").unwrap_or(name);
    let kind = [" in ", " to ", " at "]
        .iter()
        .filter_map(|word| name.find(word))
        .min()
        .map_or(name, |end| &name[..end]);
    let longest = POSTS
        .iter()
        .flat_map(|post| post.words.iter().map(move |word| (post.post, *word)))
        .filter(|(_, word)| kind.ends_with(word))
        .max_by_key(|(_, word)| word.len())?;
    let fit = if longest.1 == kind { fit } else { Fit::Part };
    Some((longest.0, fit))
}

fn family(post: Post) -> u8 {
    match post {
        Post::Mission | Post::ObserverMission => 0,
        Post::Presence => 1,
        Post::Centre | Post::Office | Post::ProgrammeOffice | Post::ProjectCoOrdinator => 2,
    }
}

/// The operation of this kind at this place, and how well it fits.
///
/// With a day, operations that were surely not open on it count only where no other fits; of equal
/// fits that are still open one wins, then the younger.
pub(super) fn operation(
    post: Post,
    place: Place,
    on: Option<NaiveDate>,
) -> Option<(Structure, Fit)> {
    let rank = |operation: &Operation| {
        let fit = operation
            .posts
            .iter()
            .map(|&(own, fit)| match own {
                _ if own == post => fit,
                _ if family(own) == family(post) => Fit::Family,
                _ => Fit::Place,
            })
            .max()
            .unwrap_or(Fit::Place);
        let structure = operation.structure;
        let possible = is_possible(structure, on);
        let today = structure.kind() == StructureKind::FieldOperation;
        let start = structure.established().or(structure.opened());
        (possible, fit, today, start.map(|start| start.earliest()))
    };
    OPERATIONS
        .iter()
        .filter(|operation| operation.place == place)
        .max_by_key(|operation| rank(operation))
        .map(|operation| (operation.structure, rank(operation).1))
}

/// The operation that a name meant on a day on which the one that bears it was surely not at
/// work: in 2015 "Mission to Ukraine" was the Special Monitoring Mission.
pub(super) fn of_the_day(structure: Structure, on: Option<NaiveDate>) -> Option<Structure> {
    if is_possible(structure, on) {
        return None;
    }
    let label = structure.label(Language::English);
    let (post, _) = post(label, Fit::Exact).filter(|(_, fit)| *fit == Fit::Exact)?;
    let (other, fit) = operation(post, place(structure)?, on)?;
    (fit >= Fit::Part && is_possible(other, on)).then_some(other)
}

/// The structure of a kind of which there is only one.
pub(super) fn only(post: Post, on: Option<NaiveDate>) -> Option<Structure> {
    let structure = match post {
        Post::Presence => Structure::PresenceInAlbania,
        Post::ObserverMission => Structure::ObserverMissionAtRussianCheckpoints,
        _ => return None,
    };
    is_possible(structure, on).then_some(structure)
}

/// Whether a structure may have been at work on a day.
pub(super) fn is_possible(structure: Structure, on: Option<NaiveDate>) -> bool {
    on.is_none_or(|on| structure.is_open(on) != Some(false))
}

/// Whether one of the names of a field operation holds that of a country.
pub(super) fn is_named_for(structure: Structure, country: Country) -> bool {
    OPERATIONS
        .iter()
        .find(|operation| operation.structure == structure)
        .is_none_or(|operation| operation.named_for.contains(&country))
}

/// The kind of a field operation, for a later "the Mission".
pub(super) fn is_of(structure: Structure, post: Post) -> bool {
    OPERATIONS.iter().any(|operation| {
        operation.structure == structure && operation.posts.iter().any(|(own, _)| *own == post)
    })
}

/// Whether a structure is a field operation with a name of the kind "Mission to …".
pub(super) fn is_post(structure: Structure) -> bool {
    let kind = structure.kind();
    matches!(
        kind,
        StructureKind::FieldOperation | StructureKind::ClosedFieldOperation
    ) && structure != Structure::MinskGroup
        && structure != Structure::HighLevelPlanningGroup
        && structure != Structure::PersonalRepresentativeMinskConference
}
