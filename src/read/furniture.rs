//! Lines that belong to the site and not to an item.

/// Headings of the site's sections, above the title of an item.
const SECTIONS: [&str; 8] = [
    "Newsroom",
    "News and press releases",
    "Press releases",
    "Stories",
    "Event",
    "Events",
    "Пресс-центр",
    "Новости и пресс-релизы",
];

/// Headings behind which nothing of the item follows but its labels.
const TAILS: [&str; 11] = [
    "Contacts",
    "Downloads",
    "More news",
    "More stories",
    "Read more",
    "Related",
    "Related content",
    "Related news",
    "Share",
    "Share this page",
    "Print version",
];

/// Lines of the site that stand alone.
const LINES: [&str; 8] = [
    "Home",
    "Next",
    "Photo details",
    "Prev",
    "Print version",
    "Search",
    "Search by keyword",
    "Skip to main content",
];

fn is_one(of: &[&str], text: &str) -> bool {
    of.iter().any(|known| known.eq_ignore_ascii_case(text))
}

pub(super) fn is_section(text: &str) -> bool {
    is_one(&SECTIONS, text)
}

/// Whether a heading is that of the site's events.
pub(super) fn heads_events(text: &str) -> bool {
    is_one(&["Event", "Events"], text)
}

pub(super) fn begins_tail(text: &str) -> bool {
    is_one(&TAILS, text.trim_end_matches(':')) || text.starts_with("For further information")
}

pub(super) fn is_line(text: &str) -> bool {
    is_one(&LINES, text)
}
