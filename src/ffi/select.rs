//! Filtering and grouping the items of a channel.

use std::collections::BTreeMap;

use super::CalendarDay;
use crate::model::NewsItem;
use crate::vocabulary::{ContentType, Country, FieldOfWork, Language, Structure};
use crate::write::{Format, View};

/// Which items to take: those that fit every condition; a list that is empty is no condition.
#[derive(Debug, Clone, Default, uniffi::Record)]
pub struct Selection {
    /// One of these fields of work, or of their sub-topics.
    #[uniffi(default)]
    pub fields_of_work: Vec<FieldOfWork>,
    /// About one of these countries.
    #[uniffi(default)]
    pub countries: Vec<Country>,
    /// Issued by one of these structures.
    #[uniffi(default)]
    pub structures: Vec<Structure>,
    /// One of these kinds of content.
    #[uniffi(default)]
    pub content_types: Vec<ContentType>,
    /// Issued on this day or later; the day of publication counts where no other is known, and an
    /// item without both does not fit.
    #[uniffi(default)]
    pub since: Option<CalendarDay>,
    /// Issued on this day or earlier.
    #[uniffi(default)]
    pub until: Option<CalendarDay>,
}

impl Selection {
    fn takes(&self, item: &NewsItem) -> bool {
        let views: Vec<View> = View::of(item).collect();
        let of_one =
            |wanted: Vec<View>| wanted.is_empty() || wanted.iter().any(|view| views.contains(view));
        of_one(
            self.fields_of_work
                .iter()
                .copied()
                .map(View::FieldOfWork)
                .collect(),
        ) && of_one(self.countries.iter().copied().map(View::Country).collect())
            && of_one(
                self.structures
                    .iter()
                    .copied()
                    .map(View::Structure)
                    .collect(),
            )
            && (self.content_types.is_empty()
                || item
                    .content_type
                    .is_some_and(|it| self.content_types.contains(&it)))
            && self.takes_day(day(item))
    }

    fn takes_day(&self, day: Option<CalendarDay>) -> bool {
        let after = |since| day.is_some_and(|day| since <= day);
        let before = |until| day.is_some_and(|day| day <= until);
        self.since.is_none_or(after) && self.until.is_none_or(before)
    }
}

fn day(item: &NewsItem) -> Option<CalendarDay> {
    item.issued_on
        .or_else(|| item.published_at.map(|moment| moment.date_naive()))
}

/// The items that fit, in their order, as indexes into the list.
#[uniffi::export]
pub fn select(items: Vec<NewsItem>, selection: Selection) -> Vec<u32> {
    let items = (0..).zip(&items);
    items
        .filter(|(_, item)| selection.takes(item))
        .map(|(index, _)| index)
        .collect()
}

/// The items that belong together.
#[derive(Debug, Clone, uniffi::Record)]
pub struct ViewGroup {
    /// What they belong to.
    pub view: View,
    /// The items in their order, as indexes into the list.
    pub items: Vec<u32>,
}

/// Groups items by fields of work (a sub-topic's items belong to its field as well), countries and
/// structures; an item stands in every group that it names.
#[uniffi::export]
pub fn group_by_view(items: Vec<NewsItem>) -> Vec<ViewGroup> {
    let mut groups: BTreeMap<View, Vec<u32>> = BTreeMap::new();
    for (index, item) in (0..).zip(&items) {
        for view in View::of(item) {
            let group = groups.entry(view).or_default();
            if group.last() != Some(&index) {
                group.push(index);
            }
        }
    }
    let groups = groups.into_iter();
    groups
        .map(|(view, items)| ViewGroup { view, items })
        .collect()
}

/// The items of one day.
#[derive(Debug, Clone, uniffi::Record)]
pub struct DayGroup {
    /// The day; none for items without one.
    pub day: Option<CalendarDay>,
    /// The items in their order, as indexes into the list.
    pub items: Vec<u32>,
}

/// Groups items by the day they were issued or published on, the newest first, those without a day
/// last.
#[uniffi::export]
pub fn group_by_day(items: Vec<NewsItem>) -> Vec<DayGroup> {
    let mut groups: BTreeMap<Option<CalendarDay>, Vec<u32>> = BTreeMap::new();
    for (index, item) in (0..).zip(&items) {
        groups.entry(day(item)).or_default().push(index);
    }
    let groups = groups.into_iter().rev();
    groups.map(|(day, items)| DayGroup { day, items }).collect()
}

#[uniffi::export(name = "FeedView")]
impl View {
    /// The name of its term in a language.
    #[uniffi::method(name = "label")]
    fn foreign_label(&self, language: Language) -> String {
        self.label(language).to_owned()
    }

    /// The name of the file with its feed.
    #[uniffi::method(name = "file_name")]
    fn foreign_file_name(&self, format: Format) -> String {
        self.file_name(format)
    }
}
