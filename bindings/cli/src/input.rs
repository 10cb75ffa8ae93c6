//! What a command reads: files, standard input, or the built-in sample.

use std::io::{self, Read};
use std::path::{Path, PathBuf};

use osce_news::sample;

/// One input with the name that messages give it.
pub(crate) struct Input {
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
}

/// Reads the inputs one by one: `-` is standard input, no path at all the built-in sample.
pub(crate) fn inputs(paths: &[PathBuf]) -> impl Iterator<Item = Result<Input, String>> {
    let sample = paths.is_empty().then(|| {
        Ok(Input {
            name: "sample".to_owned(),
            bytes: sample::PAGE.into(),
        })
    });
    sample
        .into_iter()
        .chain(paths.iter().map(|path| read(path)))
}

fn read(path: &Path) -> Result<Input, String> {
    let (name, bytes) = if path == Path::new("-") {
        let mut bytes = Vec::new();
        let read = io::stdin().lock().read_to_end(&mut bytes);
        ("standard input".to_owned(), read.map(|_| bytes))
    } else {
        (path.display().to_string(), std::fs::read(path))
    };
    match bytes {
        Ok(bytes) => Ok(Input { name, bytes }),
        Err(error) => Err(format!("{name}: {error}")),
    }
}
