//! `docs/rules.md` shows the rules as they are.
//!
//! `OSCE_NEWS_BLESS=1 cargo test --test docs_rules` writes it anew.

use std::fmt::Write;
use std::path::Path;

use osce_news::check::{Group, Level, Rule};

const HEAD: &str = "\
# Rules

What `check` and the command `osce-news check` look for, made from the rules themselves. Each rule
has a code that stays for ever, a default level that settings can change, and cases in
`tests/check/`, among them the trap that it must not fall into. A rule marked ✎ has corrections of
which it is sure; `check::fix` and `osce-news check --fix` apply them.

A rule looks at the item alone. There is no clock: `date-in-future` compares with the day that the
settings give, and rules that need a day of issue or a known language are silent without it.
";

#[test]
fn docs_show_the_rules() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rules.md");
    let expected = page();
    if std::env::var_os("OSCE_NEWS_BLESS").is_some() {
        std::fs::write(&path, &expected).unwrap();
    }
    let found = std::fs::read_to_string(&path).unwrap();
    assert!(
        found == expected,
        "docs/rules.md is not current; see the head of this test"
    );
}

fn page() -> String {
    let mut page = HEAD.to_owned();
    for &group in Group::ALL {
        let rules = || Rule::ALL.iter().filter(|rule| rule.group() == group);
        writeln!(page, "\n## {group}: {}\n", group.summary()).unwrap();
        page += "| rule | level | finds |\n|---|---|---|\n";
        for rule in rules() {
            let (level, summary) = (rule.default_level(), rule.summary());
            let corrects = if corrects(*rule) { " ✎" } else { "" };
            writeln!(
                page,
                "| [{rule}](#{rule}){corrects} | {level} | {summary} |"
            )
            .unwrap();
        }
        for rule in rules() {
            let explanation = rule.explanation().replace("\n## ", "\n#### ");
            writeln!(page, "\n### {rule}\n\n{}", explanation.trim_end()).unwrap();
            if rule.default_level() == Level::Off {
                page += "\nOff by default.\n";
            }
        }
    }
    page
}

/// Whether the rule's cases show a correction.
fn corrects(rule: Rule) -> bool {
    let path = format!("{}/tests/check/{rule}.toml", env!("CARGO_MANIFEST_DIR"));
    let cases = std::fs::read_to_string(path).unwrap();
    cases.contains("[fails.fixed]")
}
