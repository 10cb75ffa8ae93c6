//! Every public function and type of the library stands in `bindings/interface.tsv`, with its name
//! in the bindings or the reason why it is not bound.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The rows of the table: the item, its name in Kotlin and Swift, its name in Python.
fn rows() -> Vec<[String; 3]> {
    let table = read(&root().join("bindings/interface.tsv"));
    let rows = table.lines().skip(1).map(|line| {
        let cells: Vec<String> = line.split('\t').map(str::to_owned).collect();
        cells.try_into().unwrap_or_else(|cells: Vec<String>| {
            panic!("a row has three cells, not {}: {line}", cells.len())
        })
    });
    rows.collect()
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn every_public_item_has_a_row() {
    let public = public_items();
    let listed: Vec<String> = rows().into_iter().map(|[item, ..]| item).collect();
    let unique: BTreeSet<String> = listed.iter().cloned().collect();
    assert_eq!(unique.len(), listed.len(), "an item has two rows");
    let missing: Vec<_> = public.difference(&unique).collect();
    let gone: Vec<_> = unique.difference(&public).collect();
    assert!(
        missing.is_empty() && gone.is_empty(),
        "bindings/interface.tsv: bind what is new, or say why not\nwithout a row: {missing:#?}\n\
         no longer there: {gone:#?}"
    );
}

#[test]
fn what_is_not_bound_says_why() {
    for [item, mobile, python] in rows() {
        for cell in [mobile, python] {
            let reason = cell.strip_prefix("no: ");
            let named = !cell.is_empty() && !cell.contains(' ');
            assert!(
                named || reason.is_some_and(|it| it.len() > 8),
                "{item}: “{cell}”"
            );
        }
    }
}

#[test]
fn names_in_python_are_in_its_stubs() {
    let folder = root().join("bindings/python/python/osce_news");
    let mut words = BTreeSet::new();
    for entry in fs::read_dir(&folder).expect("the Python package is there") {
        let path = entry.expect("its files can be listed").path();
        if path.extension().is_some_and(|it| it == "pyi" || it == "py") {
            words.extend(self::words(&read(&path)));
        }
    }
    assert_bound(|[_, _, python]| python, &words);
}

/// UniFFI makes `readPage` of `read_page`, `ISSUED_ON` and `issuedOn` of `IssuedOn`: what the table
/// names must come from a name in the sources that UniFFI reads.
#[test]
fn names_in_kotlin_and_swift_come_from_names_that_are_exported() {
    let exported: BTreeSet<String> = sources()
        .iter()
        .flat_map(|path| words(&read(path)))
        .map(|word| flat(&word))
        .collect();
    assert_bound(|[_, mobile, _]| flat(mobile).leak(), &exported);
}

fn flat(name: &str) -> String {
    name.replace('_', "").to_lowercase()
}

fn assert_bound(cell: impl Fn(&[String; 3]) -> &str, words: &BTreeSet<String>) {
    for row in rows() {
        let name = cell(&row);
        if name.starts_with("no: ") {
            continue;
        }
        for part in name.split('.') {
            assert!(words.contains(part), "{}: there is no {part}", row[0]);
        }
    }
}

fn words(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
    words
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

fn sources() -> Vec<PathBuf> {
    let mut folders = vec![root().join("src")];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the sources are there") {
            let path = entry.expect("they can be listed").path();
            match path.extension() {
                None => folders.push(path),
                Some(extension) if extension == "rs" => files.push(path),
                Some(_) => {}
            }
        }
    }
    files
}

/// The public functions, types and constants. A lint sees to it that whatever says `pub` can be
/// reached, and rustfmt that a line is enough to find it.
fn public_items() -> BTreeSet<String> {
    let src = root().join("src");
    let mut items = BTreeSet::new();
    for path in sources() {
        let below = path.strip_prefix(&src).expect("it is below src");
        let module = below.components().next().expect("it has a name");
        let module = module.as_os_str().to_string_lossy().replace(".rs", "");
        if module != "ffi" {
            items.extend(items_of(&read(&path)).map(|item| format!("{module}::{item}")));
        }
    }
    items
}

fn items_of(source: &str) -> impl Iterator<Item = String> {
    const KINDS: [&str; 7] = ["fn", "struct", "enum", "trait", "type", "static", "const"];
    let source = source.split("#[cfg(test)]").next().unwrap_or_default();
    let mut items = Vec::new();
    let mut owner: Option<(usize, String)> = None;
    for line in source.lines() {
        let text = line.trim_start();
        let depth = line.len() - text.len();
        if owner
            .as_ref()
            .is_some_and(|(outer, _)| depth <= *outer && !text.is_empty())
        {
            owner = None;
        }
        if let Some(of) = inherent_impl(text) {
            owner = Some((depth, of));
        }
        if let Some((list, _)) = text.split_once(" (\"").filter(|_| text.contains("\"): ")) {
            items.push(list.to_owned());
        }
        let Some(rest) = text.strip_prefix("pub ") else {
            continue;
        };
        let mut words = rest.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '$');
        let mut kind = words.next().unwrap_or_default();
        let mut name = words.next().unwrap_or_default();
        if name == "fn" {
            (kind, name) = ("fn", words.next().unwrap_or_default());
        }
        if KINDS.contains(&kind) {
            items.push(match &owner {
                Some((_, of)) => format!("{of}::{name}"),
                None => name.to_owned(),
            });
        }
    }
    items.into_iter()
}

/// The type whose own functions a line begins, as in `impl<'s> Checker<'s> {`.
fn inherent_impl(text: &str) -> Option<String> {
    let rest = text.strip_prefix("impl")?.strip_suffix(" {")?;
    let rest = match rest.strip_prefix('<') {
        Some(generics) => generics.split_once("> ")?.1,
        None => rest.strip_prefix(' ')?,
    };
    let name = rest.split('<').next()?;
    (!rest.contains(" for ")).then(|| name.to_owned())
}

#[test]
fn the_scan_sees_what_it_must() {
    let items = public_items();
    for known in [
        "vocabulary::FieldOfWork",
        "vocabulary::$name::code",
        "vocabulary::Structure::city",
        "check::Checker::item",
        "check::Rule::ALL",
        "read::page",
        "error::NewsError",
        "write::Format::write",
    ] {
        assert!(items.contains(known), "{known}");
    }
    assert!(!items.iter().any(|item| item.contains("Foreign")));
}
