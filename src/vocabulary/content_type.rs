//! The kinds of content.

use chrono::NaiveDate;

use super::name::{Name, variant};
use super::table::{self, english, table};
use super::{Language, Site};

/// A row of the table.
struct Row {
    code: &'static str,
    labels: [&'static str; 6],
    portal_label: &'static str,
    newsroom_label: &'static str,
    names: &'static [Name],
}

impl Row {
    const BLANK: Self = Row {
        code: "",
        labels: [""; 6],
        portal_label: "",
        newsroom_label: "",
        names: &[],
    };
}

impl table::Row for Row {
    fn code(&self) -> &'static str {
        self.code
    }

    fn labels(&'static self) -> &'static [&'static str; 6] {
        &self.labels
    }

    fn own_names(&'static self) -> Vec<Name> {
        let mut names = vec![variant(self.newsroom_label)];
        names.extend(self.names);
        names
    }

    fn printed(&self, site: Site, _: NaiveDate, language: Language) -> Option<&'static str> {
        let label = match site {
            Site::Portal => self.portal_label,
            Site::Newsroom => self.newsroom_label,
        };
        (language == Language::English && !label.is_empty()).then_some(label)
    }
}

table! {
    /// The kinds of content, with the reports of the field.
    ///
    /// Interviews, speeches, events and media advisories are left out: no page was seen that
    /// labels them so.
    ///
    /// ```
    /// use osce_news::vocabulary::ContentType;
    ///
    /// assert_eq!(ContentType::NewsItem.newsroom_label(), "News");
    /// assert_eq!(ContentType::NewsItem.to_string(), "News item");
    /// ```
    ContentType ("content type"): Row {
        /// News item.
        NewsItem = Row {
            code: "news-item",
            labels: english("News item"),
            portal_label: "News Item",
            newsroom_label: "News",
            ..Row::BLANK
        },
        /// Press release.
        PressRelease = Row {
            code: "press-release",
            labels: ["Press release", "", "", "", "Пресс-релиз", ""],
            newsroom_label: "Press release",
            ..Row::BLANK
        },
        /// Press statement.
        PressStatement = Row {
            code: "press-statement",
            labels: english("Press statement"),
            newsroom_label: "Press statement",
            ..Row::BLANK
        },
        /// Spot report.
        SpotReport = Row {
            code: "spot-report",
            labels: english("Spot report"),
            newsroom_label: "Spot report",
            ..Row::BLANK
        },
        /// Daily report.
        DailyReport = Row {
            code: "daily-report",
            labels: english("Daily report"),
            newsroom_label: "Daily report",
            ..Row::BLANK
        },
        /// Weekly report.
        ///
        /// Unsure: the other name "Weekly update", a form of title.
        WeeklyReport = Row {
            code: "weekly-report",
            labels: english("Weekly report"),
            newsroom_label: "Weekly report",
            names: &[variant("Weekly update")],
            ..Row::BLANK
        },
        /// Story.
        Story = Row {
            code: "story",
            labels: english("Story"),
            newsroom_label: "Stories",
            ..Row::BLANK
        },
        /// Report.
        ///
        /// A kind of document, not of news.
        Report = Row {
            code: "report",
            labels: english("Report"),
            newsroom_label: "Report",
            ..Row::BLANK
        },
        /// Resource.
        Resource = Row {
            code: "resource",
            labels: ["Resource", "", "Informationsmaterial", "", "", ""],
            newsroom_label: "Resources",
            ..Row::BLANK
        },
    }
}

impl ContentType {
    /// The label as the newsroom of 2015 to 2025 printed it.
    pub fn newsroom_label(self) -> &'static str {
        self.row().newsroom_label
    }
}
