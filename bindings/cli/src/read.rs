use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use indicatif::{ProgressBar, ProgressStyle};
use osce_news::model::NewsItem;
use osce_news::{read, sample};

use crate::input::{self, is_standard};
use crate::output::exit;

/// Read pages, listings, feeds and whole archives, and print their items as JSON.
///
/// Exit status: 0 all was read, 1 an input could not be read (the others are printed), 2 wrong use.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Files, folders or web archives (WARC) to read, `-` for standard input; without any, the
    /// built-in sample.
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Print one array of all items, instead of one item a line.
    #[arg(long)]
    json: bool,
    /// Print one item a line; this is the default.
    #[arg(long, conflicts_with = "json")]
    jsonl: bool,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let mut items = Items::new(!arguments.json);
    let bar = ProgressBar::hidden();
    let read = items.read(&arguments.paths, &bar);
    bar.finish_and_clear();
    match read.and_then(|()| items.finish()) {
        Ok(()) if items.unread > 0 => ExitCode::from(1),
        written => exit(written),
    }
}

/// The items on their way to standard output.
struct Items {
    out: io::BufWriter<io::StdoutLock<'static>>,
    lines: bool,
    printed: u64,
    /// How many inputs could not be read.
    unread: u64,
}

impl Items {
    fn new(lines: bool) -> Self {
        Self {
            out: io::BufWriter::new(io::stdout().lock()),
            lines,
            printed: 0,
            unread: 0,
        }
    }

    fn read(&mut self, paths: &[PathBuf], bar: &ProgressBar) -> io::Result<()> {
        if paths.is_empty() {
            return self.result("sample", read::any(sample::PAGE), bar);
        }
        // Standard input stands between archives, each of which is read in parallel.
        for part in paths.chunk_by(|a, b| is_standard(a) == is_standard(b)) {
            if !is_standard(&part[0]) {
                self.archive(part, bar)?;
                continue;
            }
            match input::read(&part[0]) {
                Ok(input) => self.result(&input.name, read::any(input.bytes), bar)?,
                Err(message) => self.error(&message, bar),
            }
        }
        if self.printed == 0 && self.unread == 0 {
            eprintln!("note: there is no item");
        }
        Ok(())
    }

    fn archive(&mut self, paths: &[PathBuf], bar: &ProgressBar) -> io::Result<()> {
        let shown = bar.clone();
        let many = read::many(paths).on_progress(move |progress| {
            if shown.length().is_none() && progress.total_bytes > 0 && io::stderr().is_terminal() {
                shown.set_style(style());
                shown.set_length(progress.total_bytes);
                shown.set_draw_target(indicatif::ProgressDrawTarget::stderr());
            }
            shown.set_message(format!("{} items", progress.items));
            shown.set_position(progress.bytes);
        });
        for reading in many {
            self.result(&reading.name, reading.result, bar)?;
        }
        Ok(())
    }

    fn result(
        &mut self,
        name: &str,
        result: osce_news::Result<read::Any>,
        bar: &ProgressBar,
    ) -> io::Result<()> {
        match result {
            Ok(found) => found.items().iter().try_for_each(|item| self.print(item)),
            Err(error) => {
                self.error(&format!("{name}: {error}"), bar);
                Ok(())
            }
        }
    }

    /// Tells of an input that cannot be read. Names in archives may hold what commands a terminal.
    fn error(&mut self, message: &str, bar: &ProgressBar) {
        self.unread += 1;
        let shown = message.replace(char::is_control, "\u{FFFD}");
        bar.suspend(|| eprintln!("error: {shown}"));
    }

    fn print(&mut self, item: &NewsItem) -> io::Result<()> {
        let before: &[u8] = match (self.lines, self.printed) {
            (true, _) => b"",
            (false, 0) => b"[\n",
            (false, _) => b",\n",
        };
        self.printed += 1;
        self.out.write_all(before)?;
        serde_json::to_writer(&mut self.out, item)?;
        if self.lines {
            self.out.write_all(b"\n")?;
        }
        Ok(())
    }

    fn finish(&mut self) -> io::Result<()> {
        match (self.lines, self.printed) {
            (true, _) => {}
            (false, 0) => self.out.write_all(b"[]\n")?,
            (false, _) => self.out.write_all(b"\n]\n")?,
        }
        self.out.flush()
    }
}

fn style() -> ProgressStyle {
    let template = "{bar:30} {bytes}/{total_bytes}, {msg}, {eta} left";
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}
