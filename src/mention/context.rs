//! "the Mission", "OSCE Presence", "the Office": which one, by the rest of the text.

use chrono::NaiveDate;

use super::lexicon::Hit;
use super::meaning::Meaning;
use super::place::Place;
use super::posts::{self, Fit, Post, is_post};
use super::{Confidence, Form, Mention, Term};
use crate::vocabulary::{Country, Language, ParticipatingState as S, Structure};

/// A kind of field operation without its place.
pub(super) struct Bare {
    /// In characters, as in a mention.
    pub(super) start: u32,
    pub(super) length: u32,
    pub(super) post: Post,
    /// Whether "OSCE" stands before it.
    pub(super) osce: bool,
}

/// What a text says about its field operations.
struct Context<'t> {
    on: Option<NaiveDate>,
    /// The places of the text, each once: by name or city, and by adjective.
    named: Vec<Place>,
    by_adjective: Vec<Place>,
    /// Kinds that another body has in this text: "Election Observation Mission".
    foreign: &'t [Post],
    /// Whether "the Office" may be one that is no field operation: ODIHR.
    has_other_office: bool,
}

/// Resolves the kinds that stood alone, in the order of the text.
pub(super) fn resolve(
    bare: &[Bare],
    found: &[Mention],
    hits: &[Hit],
    foreign: &[Post],
    on: Option<NaiveDate>,
) -> Vec<Mention> {
    let context = Context::new(found, hits, foreign, on);
    let operations: Vec<_> = found
        .iter()
        .filter_map(|found| match found.term {
            Term::Structure(structure) if is_post(structure) => Some((found.start, structure)),
            _ => None,
        })
        .collect();
    let first = |post| {
        let of_kind = |named: &&(u32, Structure)| posts::is_of(named.1, post);
        operations.iter().find(of_kind).map(|named| named.1)
    };
    // For each kind the operation that the text named last, or will name first.
    let mut last: Vec<_> = Post::ALL.iter().map(|&post| (post, first(post))).collect();
    let mut coming = operations.iter().peekable();
    let mut resolved = Vec::new();
    for bare in bare {
        while let Some((_, structure)) = coming.next_if(|named| named.0 < bare.start) {
            for (post, last) in &mut last {
                if posts::is_of(*structure, *post) {
                    *last = Some(*structure);
                }
            }
        }
        let named = last.iter().find(|(post, _)| *post == bare.post);
        let structure = named
            .and_then(|(_, structure)| *structure)
            .or_else(|| context.by_place(bare));
        resolved.extend(structure.map(|structure| Mention {
            start: bare.start,
            length: bare.length,
            term: Term::Structure(structure),
            form: Form::KindAlone,
            confidence: Confidence::ByContext,
            chair: None,
        }));
    }
    resolved
}

impl<'t> Context<'t> {
    fn new(found: &[Mention], hits: &[Hit], foreign: &'t [Post], on: Option<NaiveDate>) -> Self {
        let mut context = Context {
            on,
            named: Vec::new(),
            by_adjective: Vec::new(),
            foreign,
            has_other_office: false,
        };
        let add = |places: &mut Vec<Place>, place| {
            if !places.contains(&place) {
                places.push(place);
            }
        };
        for found in found {
            match found.term {
                Term::Country(Country::ParticipatingState(state))
                | Term::Capital(Country::ParticipatingState(state)) => {
                    let places = match found.confidence {
                        Confidence::Adjective => &mut context.by_adjective,
                        _ => &mut context.named,
                    };
                    add(places, Place::State(state));
                }
                Term::Structure(structure) => {
                    context.has_other_office |= !is_post(structure)
                        && structure.label(Language::English).starts_with("Office");
                }
                _ => {}
            }
        }
        // The State of both had one mission, now the one to Serbia.
        let names = |hit: Hit, state: S| matches!(hit.meaning, Meaning::Country(country, _) if country == state.into());
        let united = |pair: &[Hit]| {
            let joined = pair[0].end + " and ".len() == pair[1].start;
            joined && names(pair[0], S::Serbia) && names(pair[1], S::Montenegro)
        };
        if on.is_none() && hits.windows(2).any(united) {
            context
                .named
                .retain(|place| *place != Place::State(S::Montenegro));
        }
        for hit in hits {
            if let Meaning::Place(place) = hit.meaning {
                add(&mut context.named, place);
            }
        }
        context
    }

    /// The one operation of the kind that works at a place of the text; none where two do.
    fn by_place(&self, bare: &Bare) -> Option<Structure> {
        let other =
            self.foreign.contains(&bare.post) || bare.post == Post::Office && self.has_other_office;
        if other && !bare.osce {
            return None;
        }
        for places in [&self.named, &self.by_adjective] {
            let mut fitting = None;
            for &place in places {
                let Some((structure, fit)) = posts::operation(bare.post, place, self.on) else {
                    continue;
                };
                if fit < Fit::Part || !posts::is_possible(structure, self.on) {
                    continue;
                }
                match fitting {
                    Some(other) if other != structure => return None,
                    _ => fitting = Some(structure),
                }
            }
            if fitting.is_some() {
                return fitting;
            }
        }
        posts::only(bare.post, self.on)
    }
}
