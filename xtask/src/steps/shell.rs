//! The command `osce-news` as a press officer runs it.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::tools::{Stop, osce_news, program, python, root, run, scratch, shared};

pub(crate) fn main_job() -> Result<(), Stop> {
    let page = shared()?.join("osce-news-page.txt");
    let reader = python("feedparser", &["feedparser==6.0.14"])?;
    let script = root().join("tests/oracles/main_job.py");
    let folder = scratch("main-job")?;
    let mut xmllint = program("xmllint", "libxml2-utils")?;
    let sample = root().join("src/sample.txt");
    let jobs = [
        ("sample", None, sample),
        ("real-page", Some(page.clone()), page),
    ];
    for (name, argument, source) in jobs {
        let feed = folder.join(name).with_extension("xml");
        publish(argument.as_deref(), &feed)?;
        xmllint.args(["--noout", "--nonet"]).arg(&feed);
        run(Command::new(&reader).arg(&script).arg(&source).arg(&feed))?;
    }
    run(&mut xmllint)
}

fn publish(page: Option<&Path>, feed: &Path) -> Result<(), Stop> {
    let mut arguments = vec!["publish".as_ref()];
    arguments.extend(page.map(Path::as_os_str));
    let text = osce_news(&arguments)?;
    fs::write(feed, text).map_err(|error| Stop::Failed(format!("{}: {error}", feed.display())))
}
