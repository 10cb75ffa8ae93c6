//! What the vocabulary adds to a program.

use std::fs;
use std::path::Path;

use crate::tools::{Stop, cargo, failed, root, run, scratch};

/// The most that the tables and the look-up may add to a stripped program, in bytes.
const LIMIT: u64 = 300 * 1024;

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
    let size = |name: &str| size_of(&target.join("release").join(name));
    let added = size("with")?.saturating_sub(size("without")?);
    println!("the vocabulary adds {added} bytes, the limit is {LIMIT}");
    if added > LIMIT {
        return Err(failed(format!("the vocabulary adds {added} bytes")));
    }
    Ok(())
}

fn size_of(program: &Path) -> Result<u64, Stop> {
    let program = program.with_extension(std::env::consts::EXE_EXTENSION);
    let found = fs::metadata(&program).map(|file| file.len());
    found.map_err(|error| failed(format!("{}: {error}", program.display())))
}
