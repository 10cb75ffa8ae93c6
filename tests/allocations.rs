//! What the look-up allocates, counted.

use allocation_counter::measure;
use osce_news::vocabulary::{
    ContentType, Country, FieldOfWork, Meeting, Structure, Vocabulary, resolve,
};

fn hits_allocate_nothing<T: Vocabulary>() {
    // The index of the list is built at the first look-up, once, and stays small.
    let first = measure(|| drop(resolve::<T>(T::ALL[0].code(), None)));
    assert!(first.count_total > 0);
    assert!(first.bytes_current < 256 * 1024, "{first:?}");
    println!(
        "{} terms: an index of {} bytes",
        T::ALL.len(),
        first.bytes_current
    );
    for term in T::ALL {
        for name in term.names() {
            // As it is written, and so that only folding finds it.
            for label in [
                name.text.to_owned(),
                format!("osce {}", name.text.to_lowercase()),
            ] {
                let mut found = None;
                let counted = measure(|| found = resolve::<T>(&label, None).one());
                if found.is_some() {
                    assert_eq!(counted.count_total, 0, "{label}");
                }
            }
        }
    }
}

#[test]
fn a_hit_allocates_nothing() {
    hits_allocate_nothing::<Country>();
    hits_allocate_nothing::<Structure>();
    hits_allocate_nothing::<FieldOfWork>();
    hits_allocate_nothing::<Meeting>();
    hits_allocate_nothing::<ContentType>();
}
