//! Golden files: for each fixture the JSON of what is read from it.

// Each test program takes what it needs.
#![allow(dead_code)]

use std::path::{Path, PathBuf};

use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/read")
}

fn entries(folder: &str, wanted: impl Fn(&Path) -> bool) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(root().join(folder))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| wanted(path))
        .collect();
    paths.sort();
    assert!(!paths.is_empty(), "nothing in {folder}");
    paths
}

/// The fixtures in a folder.
pub(crate) fn fixtures(folder: &str) -> Vec<PathBuf> {
    entries(folder, Path::is_file)
}

/// The folders in a folder.
pub(crate) fn folders(folder: &str) -> Vec<String> {
    let name = |path: &PathBuf| path.file_name().unwrap().to_str().unwrap().to_owned();
    entries(folder, Path::is_dir)
        .iter()
        .map(|path| format!("{folder}/{}", name(path)))
        .collect()
}

/// Compares what is read from each fixture of a folder with its golden file.
pub(crate) fn compare(folder: &str, read: impl Fn(&[u8]) -> Value) {
    for path in fixtures(folder) {
        let name = path.file_name().unwrap().to_str().unwrap();
        let found = read(&std::fs::read(&path).unwrap());
        check(&format!("{folder}/golden"), name, &found);
    }
}

/// Compares a value with a golden file, or writes the file where that is asked for.
pub(crate) fn check(folder: &str, name: &str, found: &Value) {
    let found = serde_json::to_string_pretty(found).unwrap() + "\n";
    let file = root().join(folder).join(format!("{name}.json"));
    if std::env::var_os("OSCE_NEWS_BLESS").is_some() {
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(&file, &found).unwrap();
    }
    let expected = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(expected == found, "{folder}/{name} differs:\n{found}");
}
