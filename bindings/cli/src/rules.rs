//! Which rules run at which level, for the commands that check.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use osce_news::check::{Level, Rule, Settings};

#[derive(clap::Args)]
pub(crate) struct Rules {
    /// The settings; without it, osce-news.toml in the working folder, if there is one.
    #[arg(long, value_name = "FILE")]
    settings: Option<PathBuf>,
    /// The level of a rule or a group of rules, such as `double-space=off`; can be given again.
    #[arg(long, value_name = "NAME=LEVEL")]
    rule: Vec<String>,
    /// The day on which the pages are checked, such as 2025-11-25; without it, no day of issue can
    /// lie in the future.
    #[arg(long, value_name = "DAY")]
    today: Option<NaiveDate>,
}

impl Rules {
    /// The settings that the file and the options give.
    pub(crate) fn settings(&self) -> Result<Settings, String> {
        let default = Path::new("osce-news.toml");
        let path = self.settings.as_deref();
        let path = path.or_else(|| default.exists().then_some(default));
        let mut settings = match path {
            Some(path) => {
                let at = |error: String| format!("{}: {error}", path.display());
                let text = std::fs::read_to_string(path).map_err(|error| at(error.to_string()))?;
                Settings::from_toml(&text).map_err(|error| at(error.to_string()))?
            }
            None => Settings::default(),
        };
        for choice in &self.rule {
            let (name, level) = choice
                .split_once('=')
                .ok_or_else(|| format!("“{choice}” is no NAME=LEVEL"))?;
            let level: Level = level.parse().map_err(|error| format!("{error}"))?;
            match name.parse() {
                Ok(group) => settings.set_group(group, level),
                Err(_) => {
                    let rule: Rule = name.parse().map_err(|error| format!("{error}"))?;
                    settings.set(rule, level);
                }
            }
        }
        settings.today = self.today.or(settings.today);
        Ok(settings)
    }
}
