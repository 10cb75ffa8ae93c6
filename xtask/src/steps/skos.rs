//! The vocabulary as SKOS.

use std::fs;
use std::process::Command;

use crate::tools::{Stop, failed, osce_news, python, root, run, scratch};

const PACKAGES: [&str; 3] = ["rdflib==7.6.0", "pyshacl==0.40.1", "skosify==2.3.0"];

const LISTS: [&str; 10] = [
    "participating-states",
    "partners",
    "partner-groups",
    "former-states",
    "structures",
    "structure-kinds",
    "fields-of-work",
    "meetings",
    "content-types",
    "chairpersonships",
];

/// rdflib reads each list in both syntaxes, SHACL shapes and skosify find nothing wrong.
pub(crate) fn accepted() -> Result<(), Stop> {
    let python = python("skos", &PACKAGES)?;
    let folder = scratch("skos")?;
    let write = |name: &str, bytes: Vec<u8>| {
        let path = folder.join(name);
        fs::write(&path, bytes).map_err(|error| failed(format!("{}: {error}", path.display())))
    };
    let formats = [("ttl", "skos-turtle"), ("rdf", "skos-rdfxml")];
    for (ending, format) in formats {
        let all = osce_news(&["vocabulary", "--format", format])?;
        write(&format!("all.{ending}"), all)?;
        for list in LISTS {
            let bytes = osce_news(&["vocabulary", "--list", list, "--format", format])?;
            write(&format!("{list}.{ending}"), bytes)?;
        }
    }
    write("all.json", osce_news(&["vocabulary", "--format", "json"])?)?;
    let script = root().join("tests/oracles/skos.py");
    run(Command::new(python).arg(script).arg(folder))
}
