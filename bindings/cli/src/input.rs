//! What a command reads: files, standard input, or the built-in sample.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use osce_news::read::INPUT_LIMIT;
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

/// Reads one input, up to a byte above the limit of the readers, which then refuse it.
pub(crate) fn read(path: &Path) -> Result<Input, String> {
    let (name, bytes) = match is_standard(path) {
        true => ("standard input".to_owned(), limited(io::stdin().lock())),
        false => {
            let bytes = File::open(path).and_then(limited);
            (path.display().to_string(), bytes)
        }
    };
    match bytes {
        Ok(bytes) => Ok(Input { name, bytes }),
        Err(error) => Err(format!("{name}: {error}")),
    }
}

/// Whether a path stands for standard input.
pub(crate) fn is_standard(path: &Path) -> bool {
    path == Path::new("-")
}

fn limited(from: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(INPUT_LIMIT as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
