//! Reads the fixtures and compares with what stands beside them, checked by hand.
//!
//! `OSCE_NEWS_BLESS=1 cargo test --test read` writes the golden files anew; look at the difference
//! before you commit it.

mod golden;

use osce_news::model::NewsItem;
use osce_news::read::{self, Page};
use serde::Serialize;

#[derive(Serialize)]
struct PageForm<'a> {
    item: &'a NewsItem,
    menu_entries: usize,
    leftovers: Vec<&'a str>,
}

impl<'a> From<&'a Page> for PageForm<'a> {
    fn from(page: &'a Page) -> Self {
        Self {
            item: &page.item,
            menu_entries: page.navigation.iter().count(),
            leftovers: page.leftovers.iter().map(|l| l.text.as_str()).collect(),
        }
    }
}

#[test]
fn pages_are_read_as_their_golden_files_say() {
    golden::compare("pages", |_, bytes| match read::page(bytes) {
        Ok(page) => serde_json::to_value(PageForm::from(&page)).unwrap(),
        Err(error) => serde_json::json!({ "error": error.to_string() }),
    });
}
