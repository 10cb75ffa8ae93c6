//! Golden files: for each fixture the JSON of what is read from it.

use std::path::{Path, PathBuf};

use serde_json::Value;

pub(crate) fn fixtures(folder: &str) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/read");
    let mut files: Vec<PathBuf> = std::fs::read_dir(root.join(folder))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .collect();
    files.sort();
    assert!(!files.is_empty(), "no fixtures in {folder}");
    files
}

/// Compares what is read from each fixture of a folder with its golden file.
pub(crate) fn compare(folder: &str, read: impl Fn(&Path, &[u8]) -> Value) {
    let bless = std::env::var_os("OSCE_NEWS_BLESS").is_some();
    let mut wrong = Vec::new();
    for path in fixtures(folder) {
        let name = path.file_name().unwrap().to_str().unwrap();
        let found = read(&path, &std::fs::read(&path).unwrap());
        let found = serde_json::to_string_pretty(&found).unwrap() + "\n";
        let golden = path
            .parent()
            .unwrap()
            .join("golden")
            .join(format!("{name}.json"));
        if bless {
            std::fs::create_dir_all(golden.parent().unwrap()).unwrap();
            std::fs::write(&golden, &found).unwrap();
            continue;
        }
        match std::fs::read_to_string(&golden) {
            Ok(expected) if expected == found => {}
            Ok(_) => wrong.push(format!("{folder}/{name} differs:\n{found}")),
            Err(_) => wrong.push(format!("{folder}/{name} has no golden file")),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
