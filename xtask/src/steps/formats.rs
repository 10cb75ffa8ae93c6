//! What the library writes, held against published schemas and read by the parsers of others.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::tools::{Stop, cargo, failed, node_modules, program, python, root, run, shared};

const PYTHON: [&str; 6] = [
    "fastfeedparser==0.6.5",
    "feedparser==6.0.14",
    "jsonschema==4.26.0",
    "referencing==0.37.0",
    "rfc3339-validator==0.1.4",
    "rfc3987==1.3.8",
];

const NPM: [&str; 4] = [
    "feedsmith@3.0.1",
    "rss-parser@3.13.0",
    "schema-dts@2.1.0",
    "typescript@7.0.2",
];

/// Each folder of files that `tests/write_files.rs` makes.
pub(crate) fn accepted() -> Result<(), Stop> {
    let schemas = shared()?;
    let schemas = schemas.join("oracles");
    let python = python("formats", &PYTHON)?;
    let packages = node_modules("formats", &NPM)?;
    run(cargo().args([
        "test",
        "--quiet",
        "--package",
        "osce-news",
        "--test",
        "write_files",
    ]))?;
    let folders = root().join("target/tmp/formats");
    for name in ["edges", "empty"] {
        xml(&folders.join(name), &schemas)?;
    }
    for name in ["sample", "real-page", "hostile", "forbidden"] {
        let folder = folders.join(name);
        xml(&folder, &schemas)?;
        let script = |ending| root().join("tests/oracles/formats").with_extension(ending);
        run(Command::new(&python)
            .arg(script("py"))
            .arg(&folder)
            .arg(&schemas))?;
        run(program("ruby", "ruby")?.arg(script("rb")).arg(&folder))?;
        let mut node = program("node", "nodejs")?;
        run(node.current_dir(&packages).arg(script("mjs")).arg(&folder))?;
        let check = [
            "--noEmit",
            "--strict",
            "--skipLibCheck",
            "--module",
            "nodenext",
        ];
        let mut tsc = Command::new(packages.join("node_modules/.bin/tsc"));
        run(tsc
            .current_dir(&packages)
            .args(check)
            .arg(format!("{name}.ts")))?;
    }
    Ok(())
}

/// All XML is well-formed, and valid where there is a schema for it.
fn xml(folder: &Path, schemas: &Path) -> Result<(), Stop> {
    let file = |name: &str| folder.join(name);
    let entries = fs::read_dir(folder).map_err(|error| failed(error.to_string()))?;
    let paths = entries.flatten().map(|entry| entry.path());
    let is_xml = |path: &std::path::PathBuf| {
        path.extension()
            .is_some_and(|it| it == "xml" || it == "atom" || it == "opml")
    };
    run(xmllint()?.args(paths.filter(is_xml)))?;

    let atom = schemas.join("atom.rng");
    let feeds = [file("atom.atom"), file("atom-xhtml.atom")];
    run(xmllint()?.arg("--relaxng").arg(&atom).args(&feeds))?;
    run(program("jing", "jing")?.arg(&atom).args(&feeds))?;

    let newsml = schemas.join("NewsML-G2_2.35-spec-All-Power.xsd");
    let messages = [file("newsml-g2.xml"), file("newsml-g2-package.xml")];
    run(xmllint()?.arg("--schema").arg(newsml).args(messages))?;

    let own = file("xml.xml");
    run(xmllint()?
        .arg("--schema")
        .arg(root().join("docs/osce-news.xsd"))
        .arg(&own))?;
    run(program("jing", "jing")?
        .arg("-c")
        .arg(root().join("docs/osce-news.rnc"))
        .arg(&own))
}

fn xmllint() -> Result<Command, Stop> {
    let mut xmllint = program("xmllint", "libxml2-utils")?;
    xmllint.args(["--noout", "--nonet"]);
    Ok(xmllint)
}

pub(crate) fn memory() -> Result<(), Stop> {
    run(cargo().args(["test", "--release", "--quiet", "--package", "benches"]))
}
