//! The memory that an archive needs does not grow with it.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::GzEncoder;
use osce_news::read;
use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// In bytes.
const MOST: usize = 200 << 20;

/// A folder that is empty.
fn folder(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).expect("a folder under target");
    path
}

/// A folder of so many pages, which are names of a few files.
fn many_pages(count: usize) -> PathBuf {
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures/read/pages");
    let names = ["today-full", "newsroom-item", "story", "older-place-date"];
    let (files, links) = (folder("pages"), folder("many-pages"));
    for name in names {
        let file = format!("{name}.html");
        fs::copy(pages.join(&file), files.join(&file)).expect("a fixture");
    }
    for number in 0..count {
        let file = files.join(format!("{}.html", names[number % names.len()]));
        fs::hard_link(file, links.join(format!("{number:06}.html"))).expect("a link");
    }
    links
}

/// A folder with a web archive of so many pages of 8 MiB, which the server compressed or not.
fn large_pages(count: usize, compressed: bool) -> PathBuf {
    let text = "Large pages have many words. ".repeat((8 << 20) / 29);
    let page = format!("<p>News Item<h1>Large</h1><dl><dt>Issued by<dd>OSCE</dl><p>{text}");
    let (encoding, body) = match compressed {
        true => ("gzip", gzip(page.as_bytes())),
        false => ("identity", page.into_bytes()),
    };
    let header = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: {encoding}\r\n\r\n"
    );
    let fields = format!(
        "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://www.osce.org/node/1\r\n\
         Content-Type: application/http\r\nContent-Length: {}\r\n\r\n",
        header.len() + body.len()
    );
    let record = [fields.as_bytes(), header.as_bytes(), &body, b"\r\n\r\n"].concat();
    let folder = folder(&format!("large-pages-{encoding}"));
    let records = gzip(&record).repeat(count);
    fs::write(folder.join("large.warc.gz"), records).expect("a file under target");
    folder
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).expect("memory takes all");
    encoder.finish().expect("memory takes all")
}

/// The most memory in use, in bytes, while so many threads read an archive of so many pages.
fn peak(archive: &Path, pages: usize, threads: usize) -> usize {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
    let pool = pool.expect("threads");
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    let read = || read::many([archive]).filter(|it| it.result.is_ok()).count();
    assert_eq!(pool.install(read), pages);
    MEMORY.peak_usage() - before
}

#[test]
#[cfg_attr(debug_assertions, ignore = "slow unless optimized")]
fn archives_of_many_and_of_large_pages_fit_into_200_mib() {
    for (path, pages, threads) in [
        (many_pages(100_000), 100_000, 2),
        (large_pages(200, true), 200, 2),
        // So many threads would hold more, were it not for the limit in bytes.
        (large_pages(100, false), 100, 16),
    ] {
        let most = peak(&path, pages, threads);
        println!("{}: {most} bytes for {pages} pages", path.display());
        assert!(most < MOST, "{}: {most}", path.display());
        fs::remove_dir_all(&path).expect("a folder under target");
    }
}
