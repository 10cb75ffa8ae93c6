//! What the vocabulary adds to a program, and how large the library for apps is.

use std::env::consts::{DLL_PREFIX, DLL_SUFFIX, EXE_EXTENSION};
use std::fs;
use std::path::Path;

use crate::tools::{Stop, cargo, failed, program, root, run, scratch};

/// The most that the tables and the look-up may add to a stripped program, in bytes.
const OF_VOCABULARY: u64 = 300 * 1024;

/// The most that the library behind Kotlin and Swift may have when it is stripped, in bytes.
const OF_LIBRARY: u64 = 3_000_000;

const WITHOUT: &str = "\
fn main() {
    for argument in std::env::args() {
        println!(\"{argument}\");
    }
}
";

/// Prints every name and looks every kind of label up, so that no table can be left out.
const WITH: &str = "\
use osce_news::vocabulary::*;

fn main() {
    for argument in std::env::args() {
        println!(\"{argument}\");
        print::<Country>(&argument);
        print::<Structure>(&argument);
        print::<FieldOfWork>(&argument);
        print::<Meeting>(&argument);
        print::<ContentType>(&argument);
    }
}

fn print<T: Vocabulary>(label: &str) {
    for term in T::ALL {
        for name in term.names() {
            println!(\"{}\", name.text);
        }
    }
    for term in resolve::<T>(label, None).terms() {
        println!(\"{}\", term.code());
    }
}
";

/// Builds a program without and with the vocabulary and compares them.
pub(crate) fn of_the_vocabulary() -> Result<(), Stop> {
    let folder = scratch("size")?;
    let manifest = format!(
        "[package]\nname = \"size\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\nosce-news = {{ path = {:?}, default-features = false }}\n\n\
         [profile.release]\nlto = \"thin\"\nstrip = true\n\n[workspace]\n",
        root()
    );
    let write = |path: &str, text: &str| {
        let path = folder.join(path);
        let made = path.parent().map_or(Ok(()), fs::create_dir_all);
        made.and_then(|()| fs::write(&path, text))
            .map_err(|error| failed(format!("{}: {error}", path.display())))
    };
    write("Cargo.toml", &manifest)?;
    write("src/bin/without.rs", WITHOUT)?;
    write("src/bin/with.rs", WITH)?;
    let target = folder.join("target");
    let build = ["build", "--release", "--quiet", "--bins"];
    run(cargo()
        .args(build)
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", &target))?;
    let built = |name: &str| target.join("release").join(name);
    let size = |name: &str| size_of(&built(name).with_extension(EXE_EXTENSION));
    let added = size("with")?.saturating_sub(size("without")?);
    within("what the vocabulary adds", added, OF_VOCABULARY)
}

/// Strips the library for apps, which must have been built, and looks at its size.
pub(crate) fn of_the_library_for_apps() -> Result<(), Stop> {
    let name = format!("{DLL_PREFIX}osce_news_mobile{DLL_SUFFIX}");
    let stripped = scratch("size")?.join(&name);
    run(program("strip", "binutils")?
        .arg("-o")
        .arg(&stripped)
        .arg(root().join("target/mobile").join(&name)))?;
    within("the library for apps", size_of(&stripped)?, OF_LIBRARY)
}

fn within(what: &str, bytes: u64, limit: u64) -> Result<(), Stop> {
    let found = format!("{what}: {bytes} bytes, the limit is {limit}");
    println!("{found}");
    match bytes <= limit {
        true => Ok(()),
        false => Err(failed(found)),
    }
}

fn size_of(file: &Path) -> Result<u64, Stop> {
    let found = fs::metadata(file).map(|file| file.len());
    found.map_err(|error| failed(format!("{}: {error}", file.display())))
}
