//! From the names in a text to its mentions.

use std::cell::OnceCell;

use chrono::NaiveDate;

use super::confirm::Hits;
use super::context::Bare;
use super::facts::Facts;
use super::lexicon::{Hit, Lexicon};
use super::meaning::{Meaning, Needs};
use super::place::Place;
use super::plain::Counter;
use super::posts::{self, Fit, Post, is_post};
use super::scene::Scene;
use super::surroundings::{self as around, Owner};
use super::words::Text;
use super::{Confidence, Form, Mention, Term, chair, confirm, context, country};
use crate::vocabulary::{Country, FormerState, ParticipatingState, Structure};

/// Words behind which the place of a structure stands in its name.
const PREPOSITIONS: &[&str] = &[" to ", " in ", " for ", " at "];

/// Reads one text.
struct Reader<'t> {
    /// What names are sought in.
    text: &'t Text<'t>,
    scene: Scene<'t>,
    lexicon: &'t Lexicon,
    counter: Counter<'t>,
    found: Vec<Mention>,
    bare: Vec<Bare>,
    /// Kinds that another body has in this text.
    foreign: Vec<Post>,
}

/// Reads a text; if it is the plain form of another, with the numbers that its characters have in
/// that one.
pub(super) fn read(
    text: &Text<'_>,
    numbers: Option<&[u32]>,
    lexicon: &Lexicon,
    on: Option<NaiveDate>,
) -> Vec<Mention> {
    let facts = Facts::new(text.as_str());
    let mut hits = Hits::new();
    confirm::hits(text, lexicon, &facts, on, &mut hits);
    let hits = hits.as_slice();
    if hits.is_empty() {
        return Vec::new();
    }
    let mut reader = Reader {
        text,
        found: Vec::with_capacity(2 * hits.len()),
        scene: Scene {
            text: text.as_str(),
            hits,
            on,
            facts: &facts,
            is_of_the_osce: OnceCell::new(),
            language_end: None,
        },
        lexicon,
        counter: Counter::new(text, numbers),
        bare: Vec::new(),
        foreign: Vec::new(),
    };
    let mut at = 0;
    while at < reader.scene.hits.len() {
        at = reader.hit(at);
    }
    let Reader {
        scene,
        mut found,
        bare,
        foreign,
        ..
    } = reader;
    if !bare.is_empty() {
        let resolved = context::resolve(&bare, &found, scene.hits, &foreign, on);
        found.extend(resolved);
    }
    let place = |found: &Mention| (found.start, u32::MAX - found.length);
    if !found.is_sorted_by_key(place) {
        found.sort_by_key(place);
    }
    found
}

impl Reader<'_> {
    fn push(&mut self, start: usize, end: usize, term: Term, form: Form, confidence: Confidence) {
        let (start, length) = self.place(start, end);
        self.found.push(Mention {
            term,
            form,
            confidence,
            start,
            length,
            chair: None,
        });
    }

    /// The first character and the length of a part of the text.
    fn place(&mut self, start: usize, end: usize) -> (u32, u32) {
        let start = self.counter.character(start);
        (start, self.counter.character(end) - start)
    }

    /// Reads one hit and gives the number of the next to read.
    fn hit(&mut self, at: usize) -> usize {
        let hit = self.scene.hits[at];
        match hit.meaning {
            Meaning::Country(named, form) => {
                if let Some((term, mut confidence)) = country::named(&self.scene, at, named) {
                    if self.repeats_name(hit, named) {
                        confidence = Confidence::InsideStructure;
                    }
                    self.push(hit.start, hit.end, term, form, confidence);
                }
            }
            Meaning::Adjective(country) => {
                if country::adjective(&mut self.scene, at, country) {
                    let form = if hit.plural {
                        Form::Demonym
                    } else {
                        Form::Adjective
                    };
                    let term = Term::Country(country);
                    self.push(hit.start, hit.end, term, form, Confidence::Adjective);
                }
            }
            Meaning::Capital(country) => {
                let term = Term::Capital(country);
                self.push(hit.start, hit.end, term, Form::City, Confidence::CityOnly);
            }
            Meaning::FormerState(state, form) => {
                let term = Term::FormerState(state);
                self.push(hit.start, hit.end, term, form, Confidence::Named);
            }
            Meaning::Structure(structure, _, Needs::OsceAndMedia | Needs::OsceAndTrafficking) => {
                let start = self.scene.with_osce(hit.start);
                let (term, form) = (Term::Structure(structure), Form::KindAlone);
                self.push(start, hit.end, term, form, Confidence::ByContext);
            }
            Meaning::Structure(structure, form, _) => return self.structure(at, structure, form),
            Meaning::Post(post) => return self.post(at, post),
            Meaning::Chair => {
                if let Some(chair) = chair::read(&self.scene, at) {
                    let term = Term::Structure(Structure::Chairpersonship);
                    let start = self.scene.with_osce(hit.start);
                    self.push(start, hit.end, term, chair.form, Confidence::Named);
                    if let Some(found) = self.found.last_mut() {
                        found.chair = chair.holder;
                    }
                }
            }
            Meaning::Meeting(meeting, form) => {
                let start = self.scene.with_osce(hit.start);
                let term = Term::Meeting(meeting);
                self.push(start, hit.end, term, form, Confidence::Named);
                self.body_of_meeting(hit);
            }
            Meaning::People => {
                country::language(&mut self.scene, at);
            }
            Meaning::Place(_) | Meaning::Nothing => {}
        }
        at + 1
    }

    /// Whether brackets repeat the country that ends the name of a structure: "OSCE Mission to
    /// Bosnia and Herzegovina (BiH)".
    fn repeats_name(&mut self, hit: Hit, country: Country) -> bool {
        let text = self.scene.text;
        let bracketed = text[..hit.start].ends_with(" (") && text[hit.end..].starts_with(')');
        bracketed
            && self.found.last().is_some_and(|last| {
                last.confidence == Confidence::InsideStructure
                    && last.term == Term::Country(country)
                    && last.start + last.length + 2 == self.counter.character(hit.start)
            })
    }

    fn structure(&mut self, at: usize, structure: Structure, form: Form) -> usize {
        let hit = self.scene.hits[at];
        let is_post = is_post(structure);
        let start = self.scene.with_osce(hit.start);
        let (end, next) = if is_post {
            self.tail(at, structure)
        } else {
            (hit.end, at + 1)
        };
        let (structure, form) = match posts::of_the_day(structure, self.scene.on) {
            Some(other) => (other, Form::KindAndPlace),
            None => (structure, form),
        };
        let term = Term::Structure(structure);
        self.push(start, end, term, form, Confidence::Named);
        if is_post || structure == Structure::SupportProgrammeForUkraine {
            let whole = Hit { end, ..hit };
            self.inside(whole, structure);
            return next;
        }
        at + 1
    }

    /// The end of a field operation's name with the place that may follow: "Special Monitoring
    /// Mission (SMM) to Ukraine"; and the number of the first hit behind it.
    fn tail(&self, at: usize, structure: Structure) -> (usize, usize) {
        let hit = self.scene.hits[at];
        let here = posts::place(structure);
        match self.place_behind(at) {
            Some((place, next)) if Some(place) == here => (self.scene.hits[next].end, next + 1),
            _ => (hit.end, at + 1),
        }
    }

    /// The place that follows a hit with "in", "to" or "for", and its number.
    fn place_behind(&self, at: usize) -> Option<(Place, usize)> {
        let mut from = self.scene.hits[at].end;
        let text = self.scene.text;
        if let Some(rest) = text[from..].strip_prefix(" (") {
            from = text.len() - rest.len() + rest.find(')').filter(|length| *length < 12)? + 1;
        }
        let rest = [" to ", " in ", " for "].iter().find_map(|word| {
            let head = text.get(from..from + word.len())?;
            head.eq_ignore_ascii_case(word)
                .then(|| &text[from + word.len()..])
        })?;
        let rest = rest.strip_prefix("the ").unwrap_or(rest);
        let from = text.len() - rest.len();
        let next =
            (at + 1..self.scene.hits.len()).find(|next| self.scene.hits[*next].start >= from)?;
        (self.scene.hits[next].start == from)
            .then(|| self.seat(next))
            .flatten()
            .map(|place| (place, next))
    }

    /// The place of a hit after which a field operation can be named.
    fn seat(&self, at: usize) -> Option<Place> {
        let hit = self.scene.hits[at];
        match hit.meaning {
            Meaning::Country(Country::ParticipatingState(state), _)
            | Meaning::Capital(Country::ParticipatingState(state)) => Some(Place::State(state)),
            Meaning::FormerState(FormerState::Yugoslavia, _) => {
                Some(Place::State(ParticipatingState::Serbia))
            }
            Meaning::Place(Place::State(state)) => {
                (&self.scene.text[hit.start..hit.end] == "Almaty").then_some(Place::State(state))
            }
            Meaning::Place(place) => Some(place),
            _ => None,
        }
    }

    /// The countries inside the name of a structure; named, if it is not called after them.
    fn inside(&mut self, hit: Hit, structure: Structure) {
        let (text, lexicon) = (self.text, self.lexicon);
        confirm::inside(text, lexicon, hit, PREPOSITIONS, &mut |inner| {
            let (term, form) = match inner.meaning {
                Meaning::Country(country, form) => (Term::Country(country), form),
                Meaning::Adjective(country) => (Term::Country(country), Form::Adjective),
                Meaning::Capital(country) => (Term::Capital(country), Form::City),
                _ => return,
            };
            let confidence = match form {
                Form::Adjective => Confidence::InsideStructure,
                _ => confidence_inside(structure, term),
            };
            self.push(inner.start, inner.end, term, form, confidence);
        });
    }

    /// The council inside the name of its meetings.
    fn body_of_meeting(&mut self, hit: Hit) {
        let name = &self.scene.text[hit.start..hit.end];
        let (text, lexicon) = (self.text, self.lexicon);
        let mut bodies = Vec::new();
        let behind = &[" of the ", " of "];
        confirm::inside(text, lexicon, hit, behind, &mut |body| bodies.push(body));
        if let Some(last) = name.rfind(' ') {
            let shorter = hit.start..hit.start + last;
            lexicon.hits(text, shorter, |body| bodies.push(body));
        }
        for body in bodies {
            if let Meaning::Structure(structure, form, _) = body.meaning {
                let term = Term::Structure(structure);
                self.push(body.start, body.end, term, form, Confidence::Named);
                break;
            }
        }
    }

    /// A field operation by its kind and its place, in either order, or by its kind alone.
    fn post(&mut self, at: usize, post: Post) -> usize {
        let hit = self.scene.hits[at];
        let before = at.checked_sub(1).filter(|before| {
            self.scene.hits[*before].end + 1 == hit.start
                && self.scene.text.as_bytes()[hit.start - 1] == b' '
                && self.seat(*before).is_some()
        });
        let capital = around::is_capitalized(&self.scene.text[hit.start..]);
        let first = before.map_or(hit.start, |before| self.scene.hits[before].start);
        let owner = around::owner(self.scene.text, first);
        if !(owner == Owner::Osce || owner == Owner::Nobody && capital) {
            self.foreign.push(post);
            return at + 1;
        }
        let start = self.scene.with_osce(first);
        if let Some((place, next)) = self.place_behind(at).filter(|_| before.is_none()) {
            if let Some(structure) = self.operation(post, place, owner) {
                let end = self.scene.hits[next].end;
                self.composed(start, end, structure, Hit { end, ..hit });
                return self.further(post, owner, at, next);
            }
        } else if let Some(before) = before
            && let Some(place) = self.seat(before)
            && let Some(structure) = self.operation(post, place, owner)
        {
            let named = self.scene.hits[before];
            let named = self.place(named.start, named.end);
            if let Some(found) = self.found.last_mut()
                && (found.start, found.length) == named
            {
                found.confidence = confidence_inside(structure, found.term);
            }
            let term = Term::Structure(structure);
            self.push(start, hit.end, term, Form::KindAndPlace, Confidence::Named);
            return at + 1;
        }
        let plural = self.scene.text[hit.start..hit.end].ends_with('s');
        if before.is_none() && !plural && self.is_alone(hit, owner) {
            let (start, length) = self.place(start, hit.end);
            self.bare.push(Bare {
                start,
                length,
                post,
                osce: owner == Owner::Osce,
            });
        }
        at + 1
    }

    fn composed(&mut self, start: usize, end: usize, structure: Structure, whole: Hit) {
        let term = Term::Structure(structure);
        self.push(start, end, term, Form::KindAndPlace, Confidence::Named);
        self.inside(whole, structure);
    }

    /// "Missions to Moldova and Montenegro": the operations behind the first.
    fn further(&mut self, post: Post, owner: Owner, at: usize, mut next: usize) -> usize {
        let plural =
            self.scene.text[self.scene.hits[at].start..self.scene.hits[at].end].ends_with('s');
        while plural && next + 1 < self.scene.hits.len() {
            let between =
                &self.scene.text[self.scene.hits[next].end..self.scene.hits[next + 1].start];
            if !matches!(between, ", " | " and " | ", and " | " and to " | " and in ") {
                break;
            }
            let hit = self.scene.hits[next + 1];
            let operation = self
                .seat(next + 1)
                .and_then(|place| self.operation(post, place, owner));
            let Some(structure) = operation else {
                break;
            };
            if posts::is_possible(structure, self.scene.on) {
                let term = Term::Structure(structure);
                self.push(
                    hit.start,
                    hit.end,
                    term,
                    Form::KindAndPlace,
                    Confidence::Named,
                );
            }
            if let Meaning::Country(country, form) = hit.meaning {
                let inside = Confidence::InsideStructure;
                self.push(hit.start, hit.end, Term::Country(country), form, inside);
            }
            next += 1;
        }
        next + 1
    }

    /// The operation of a kind at a place; without "OSCE" only by a kind of its own.
    fn operation(&self, post: Post, place: Place, owner: Owner) -> Option<Structure> {
        let (structure, fit) = posts::operation(post, place, self.scene.on)?;
        (owner == Owner::Osce || fit >= Fit::Part).then_some(structure)
    }

    /// Whether a kind without its place can stand for an operation named elsewhere.
    fn is_alone(&self, hit: Hit, owner: Owner) -> bool {
        let text = self.scene.text;
        let tail = &text[hit.end..];
        if owner == Owner::Osce {
            return !tail.starts_with(" of ");
        }
        let article = around::before(text, hit.start)
            .is_some_and(|before| matches!(before.word, "the" | "The" | "of" | "this" | "This"));
        let other = [" of ", " for ", " to ", " in ", " on ", " against "];
        (article || around::begins_sentence(text, hit.start))
            && !other.iter().any(|word| tail.starts_with(word))
    }
}

/// What the name of a country says inside the name of a structure.
fn confidence_inside(structure: Structure, term: Term) -> Confidence {
    match term {
        Term::Country(country) if !posts::is_named_for(structure, country) => Confidence::Named,
        _ => Confidence::InsideStructure,
    }
}
