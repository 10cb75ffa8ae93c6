use std::fs;
use std::io::{self, BufWriter, ErrorKind};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::SystemTime;

use chrono::{DateTime, Utc};
use clap::ValueEnum;
use osce_news::NewsError;
use osce_news::check::{self, Finding, Settings, Severity};
use osce_news::model::{Address, Channel, LanguageCode, NewsItem};
use osce_news::read::{self, Any};
use osce_news::write::{self, Content, Format, IllegalCharacters, Options};

use crate::diagnostics::Source;
use crate::input::{Input, inputs};
use crate::rules::Rules;

/// Check pages, listings and feeds and write their items as one feed.
///
/// Findings go to standard error, the feed to standard output. Exit status: 0 published,
/// 1 an input cannot be read (then nothing is published), 2 wrong use.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Pages, listings or feeds to read, `-` for standard input; without any, the built-in sample.
    #[arg(value_name = "FILE")]
    paths: Vec<PathBuf>,
    /// The format to write.
    #[arg(long, default_value = "rss", value_parser = format_parser())]
    format: Format,
    /// The least level of findings to show.
    #[arg(long, value_enum, default_value_t)]
    level: Level,
    #[command(flatten)]
    rules: Rules,
    /// The title of the feed.
    #[arg(long, default_value = "OSCE news")]
    title: String,
    /// What the feed is about; without it, the title says so.
    #[arg(long, default_value = "")]
    description: String,
    /// The page for people that the feed belongs to.
    #[arg(long, value_name = "ADDRESS", default_value = SITE)]
    link: Address,
    /// Where the feed will be published (`rel="self"`); without it, `feed` with the ending of the
    /// format is taken to stand under the link.
    #[arg(long, value_name = "ADDRESS")]
    feed_address: Option<Address>,
    /// A picture for the feed.
    #[arg(long, value_name = "ADDRESS")]
    image: Option<Address>,
    /// Who may use it how.
    #[arg(long, default_value = "")]
    copyright: String,
    /// For how many minutes a reader may keep a copy (RSS).
    #[arg(long, value_name = "MINUTES")]
    ttl: Option<u32>,
    /// The WebSub hub that tells of changes.
    #[arg(long, value_name = "ADDRESS")]
    hub: Option<Address>,
    /// The language of the feed and of its labels, two letters.
    #[arg(long, value_name = "CODE", default_value = "en")]
    language: LanguageCode,
    /// How much of each item to write.
    #[arg(long, value_enum, default_value_t)]
    content: ContentChoice,
    /// What becomes of characters that XML cannot carry.
    #[arg(long, value_enum, default_value_t)]
    characters: CharacterChoice,
    /// The moment of publication, such as 2025-11-05T12:00:00Z; a sitemap keeps the two days
    /// before it. Without it, Atom and NewsML-G2 take the present where an item has no date.
    #[arg(long, value_name = "MOMENT", value_parser = moment)]
    made_at: Option<DateTime<Utc>>,
    /// Also write a feed for each field of work, country and structure, and feeds.opml, into this
    /// folder.
    #[arg(long, value_name = "FOLDER")]
    views: Option<PathBuf>,
    /// Also write the feed into this folder as documents that link to each other.
    #[arg(long, value_name = "FOLDER")]
    pages: Option<PathBuf>,
    /// Also write the feed into this folder as one with the newest items and archives that keep
    /// theirs for good; give the newest items first.
    #[arg(long, value_name = "FOLDER")]
    archives: Option<PathBuf>,
    /// How many items each of these documents or archives has.
    #[arg(long, value_name = "ITEMS", default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..))]
    size: u32,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum Level {
    /// Show all findings.
    #[default]
    Note,
    /// Show warnings and errors.
    Warning,
    /// Show errors.
    Error,
    /// Show none.
    Off,
}

impl Level {
    fn shows(self, severity: Severity) -> bool {
        match self {
            Self::Note => true,
            Self::Warning => severity >= Severity::Warning,
            Self::Error => severity >= Severity::Error,
            Self::Off => false,
        }
    }

    fn tell(self, source: &Source<'_>, finding: &Finding) {
        if self.shows(finding.severity) {
            anstream::eprintln!("{}\n", source.render(finding));
        }
    }
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum ContentChoice {
    /// Summary and body.
    #[default]
    Full,
    /// The summary alone.
    Summary,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum CharacterChoice {
    /// Publish nothing and say where it stands.
    Reject,
    /// Leave it out.
    Strip,
    /// Put U+FFFD in its place.
    #[default]
    Replace,
}

fn format_parser() -> impl clap::builder::TypedValueParser<Value = Format> {
    use clap::builder::{PossibleValuesParser, TypedValueParser};
    PossibleValuesParser::new(Format::ALL.iter().map(|format| format.code()))
        .try_map(|code| code.parse::<Format>())
}

impl Arguments {
    fn channel(&self) -> Channel {
        let mut channel = Channel::new(&self.title, self.link.clone());
        channel.description.clone_from(&self.description);
        channel.image.clone_from(&self.image);
        channel.copyright.clone_from(&self.copyright);
        channel.ttl = self.ttl;
        channel.hub.clone_from(&self.hub);
        channel.language = Some(self.language);
        channel.feed_address = self.feed_address.clone().or_else(|| {
            let folder = self.link.as_str().trim_end_matches('/');
            // OPML is no feed itself; it lists feeds in RSS.
            let format = match self.format {
                Format::Opml => Format::Rss,
                format => format,
            };
            format!("{folder}/feed.{}", format.extension()).parse().ok()
        });
        channel
    }

    fn options(&self, items: &[NewsItem]) -> Options {
        let mut options = Options::default();
        let dated = |item: &NewsItem| item.issued_on.is_some() || item.published_at.is_some();
        let asks = [Format::Atom, Format::NewsmlG2, Format::NewsmlG2Package].contains(&self.format);
        options.made_at = match self.made_at {
            None if asks && !items.iter().all(dated) => Some(SystemTime::now().into()),
            made_at => made_at,
        };
        options.content = match self.content {
            ContentChoice::Full => Content::Full,
            ContentChoice::Summary => Content::Summary,
        };
        options.characters = match self.characters {
            CharacterChoice::Reject => IllegalCharacters::Reject,
            CharacterChoice::Strip => IllegalCharacters::Strip,
            CharacterChoice::Replace => IllegalCharacters::Replace,
        };
        options
    }

    fn write(&self, items: &[NewsItem]) -> osce_news::Result<()> {
        let (channel, options) = (self.channel(), self.options(items));
        let out = BufWriter::new(io::stdout().lock());
        match self.format.write(&channel, items, &options, out) {
            // A reader that has seen enough, such as `head`, is no failure.
            Err(NewsError::Io(error)) if error.kind() == ErrorKind::BrokenPipe => {}
            written => written?,
        }
        let (format, size) = (self.format, self.size);
        if let Some(folder) = &self.views {
            write::views(&channel, items, format, &options, files_in(folder)?)?;
        }
        if let Some(folder) = &self.pages {
            write::pages(&channel, items, size, format, &options, files_in(folder)?)?;
        }
        if let Some(folder) = &self.archives {
            write::archives(&channel, items, size, format, &options, files_in(folder)?)?;
        }
        Ok(())
    }

    /// Tells of an address that nobody gave and that the feed carries all the same.
    fn tell_of_the_address(&self) {
        let carries = [Format::Rss, Format::Atom, Format::JsonFeed].contains(&self.format);
        let given = self.feed_address.is_some() || self.link.as_str() != SITE;
        if carries && !given && self.level.shows(Severity::Note) {
            let channel = self.channel();
            let address = channel.feed_address.as_ref().map_or("", Address::as_str);
            anstream::eprintln!(
                "The feed says that it stands at {address}; --feed-address says where it will be."
            );
        }
    }
}

/// The page for people that a feed belongs to where nothing else is said.
const SITE: &str = "https://www.osce.org/";

/// Reads the moment of publication.
fn moment(text: &str) -> Result<DateTime<Utc>, String> {
    let moment = text.parse();
    moment.map_err(|_| "it is no moment such as 2025-11-05T12:00:00Z".to_owned())
}

/// Makes files in a folder, which is made where it is missing.
fn files_in(folder: &Path) -> io::Result<impl FnMut(&str) -> io::Result<fs::File>> {
    fs::create_dir_all(folder).map_err(|error| named(folder, &error))?;
    Ok(|name: &str| {
        let path = folder.join(name);
        fs::File::create(&path).map_err(|error| named(&path, &error))
    })
}

/// The error with the path that it is about.
fn named(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let settings = match arguments.rules.settings() {
        Ok(settings) => settings,
        Err(error) => {
            anstream::eprintln!("error: {error}");
            return ExitCode::from(2);
        }
    };
    if arguments.pages.is_some() && arguments.pages == arguments.archives {
        anstream::eprintln!("error: --pages and --archives need two folders");
        return ExitCode::from(2);
    }
    let mut items = Vec::new();
    let mut origins = Vec::new();
    let mut readable = true;
    for input in inputs(&arguments.paths) {
        match input.and_then(|input| checked(input, arguments.level, &settings)) {
            Ok((name, read)) => {
                items.extend(read);
                origins.push((items.len(), name));
            }
            Err(error) => {
                anstream::eprintln!("error: {error}");
                readable = false;
            }
        }
    }
    if !readable {
        return ExitCode::from(1);
    }
    for found in check::channel(&arguments.channel(), &items, &settings) {
        let name = origin(found.item as usize, &origins);
        arguments.level.tell(&Source::new(name, ""), &found.finding);
    }
    match arguments.write(&items) {
        Ok(()) => {
            arguments.tell_of_the_address();
            ExitCode::SUCCESS
        }
        Err(error) => {
            let item = match &error {
                NewsError::IllegalCharacter { item, .. } => item.as_ref(),
                _ => None,
            };
            let item = item.and_then(|id| items.iter().position(|item| item.id() == *id));
            let origin = item.map(|item| format!("{}: ", origin(item, &origins)));
            anstream::eprintln!("error: {}{error}", origin.unwrap_or_default());
            ExitCode::from(1)
        }
    }
}

/// The name of the input that an item is from. Beside each name stands how many items there are up
/// to its end.
fn origin(item: usize, origins: &[(usize, String)]) -> &str {
    let at = origins.partition_point(|(end, _)| *end <= item);
    origins.get(at).map_or("", |(_, name)| name)
}

/// Reads the items of an input and prints what an editor would say of them; gives its name too.
fn checked(
    input: Input,
    level: Level,
    settings: &Settings,
) -> Result<(String, Vec<NewsItem>), String> {
    let Input { name, bytes } = &input;
    let read = read::any(bytes).map_err(|error| format!("{name}: {error}"))?;
    let findings = match &read {
        Any::Page(page) => check::page(page, settings),
        other => other
            .items()
            .iter()
            .flat_map(|item| check::item(item, settings))
            .collect(),
    };
    let text = String::from_utf8_lossy(bytes);
    let source = Source::new(name, &text);
    for finding in findings {
        level.tell(&source, &finding);
    }
    Ok((input.name, read.into_items()))
}
