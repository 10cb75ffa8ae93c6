//! The main job from outside: a page in, findings and a feed out.

use std::path::PathBuf;

use osce_news::check::{self, Finding, Rule, Settings};
use osce_news::model::Channel;
use osce_news::read::{self, Page};
use osce_news::vocabulary::{ContentType, FieldOfWork, ParticipatingState, Structure};
use osce_news::{sample, write};

/// The real page, which is no part of the project.
fn real_page() -> Option<String> {
    let Some(shared) = std::env::var_os("OSCE_NEWS_SHARED") else {
        eprintln!("skipped: OSCE_NEWS_SHARED is not set");
        return None;
    };
    let path = PathBuf::from(shared).join("osce-news-page.txt");
    Some(std::fs::read_to_string(path).expect("the page is there"))
}

fn pages() -> Vec<Page> {
    let texts = [Some(sample::PAGE.to_owned()), real_page()];
    let read = |text: String| read::page(text).expect("it is a page");
    texts.into_iter().flatten().map(read).collect()
}

#[test]
fn the_item_has_all_that_the_page_says() {
    for Page {
        item, leftovers, ..
    } in pages()
    {
        assert_eq!(item.content_type, Some(ContentType::NewsItem));
        assert!(item.title.contains("OSCE"));
        assert!(item.summary.contains("over x "));
        assert_eq!(item.issued_on, None);
        let issuers = [
            Structure::Secretariat,
            Structure::TransnationalThreatsDepartment,
        ];
        assert_eq!(item.issued_by, issuers);
        assert_eq!(item.fields_of_work, [FieldOfWork::Policing]);
        assert_eq!(item.body.len(), 6);
        assert_eq!(item.unresolved, []);
        assert_eq!(leftovers, []);
    }
}

#[test]
fn the_menu_is_whole_and_agrees_with_the_vocabulary() {
    for Page { navigation, .. } in pages() {
        assert_eq!(navigation.participating_states().count(), 57);
        assert_eq!(navigation.fields_of_work().count(), 23);
        assert_eq!(navigation.drift(), []);
        let chair = navigation.chair().expect("the menu names it");
        assert_eq!(
            (chair.state, chair.year),
            (ParticipatingState::Finland, 2025)
        );
    }
}

#[test]
fn the_findings_are_those_of_an_editor() {
    for page in pages() {
        let findings = check::page(&page, &Settings::default());
        let found: Vec<Rule> = findings.iter().map(|finding| finding.rule).collect();
        let of = |rule| {
            findings
                .iter()
                .find(|f| f.rule == rule)
                .expect("it is found")
        };

        let placeholder = of(Rule::Placeholder);
        assert_eq!(marked(&page, placeholder), "x");
        assert_eq!(placeholder.span.expect("it was read").start.line, 154);

        let disagrees = of(Rule::SummaryDisagrees);
        let fix = disagrees.fix.as_ref().expect("the body knows");
        assert!(
            page.item.body[0]
                .texts()
                .any(|text| text.contains(&fix.replacement))
        );
        assert!(fix.replacement.contains(|c: char| c.is_ascii_digit()));

        let date = of(Rule::IssueDateMissing);
        assert!(
            date.help
                .as_ref()
                .expect("the text names a day")
                .contains("November")
        );
        assert_eq!(date.fix, None);
        assert_eq!(found.len(), 3, "{found:?}");
    }
}

fn marked<'p>(page: &'p Page, finding: &Finding) -> &'p str {
    finding
        .range
        .expect("a part of the text")
        .of(&page.item.summary)
}

#[test]
fn the_feed_reads_back_equal() {
    for Page { item, .. } in pages() {
        let address = "https://news.example/".parse().expect("it is absolute");
        let channel = Channel::new("News", address);
        let mut feed = Vec::new();
        write::rss(&channel, [&item], &write::Options::default(), &mut feed)
            .expect("it is written");
        let read = rss::Channel::read_from(&feed[..]).expect("it is RSS");
        let [entry] = read.items() else {
            panic!("one item")
        };
        assert_eq!(entry.title(), Some(item.title.as_str()));
        assert_eq!(entry.description(), Some(item.summary.as_str()));
        let creators = entry.dublin_core_ext().expect("it has creators").creators();
        assert_eq!(
            creators,
            ["OSCE Secretariat", "Transnational Threats Department"]
        );
        let categories: Vec<_> = entry.categories().iter().map(rss::Category::name).collect();
        assert_eq!(categories, ["News item", "Policing"]);
        assert_eq!(
            entry
                .content()
                .expect("it has a body")
                .matches("<p>")
                .count(),
            6
        );
    }
}
