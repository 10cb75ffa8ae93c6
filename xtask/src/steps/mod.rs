//! The steps of `cargo xtask test`: a file for each outside world that they ask.

mod feeds;
mod formats;
mod fuzz;
pub(crate) mod kotlin;
pub(crate) mod python;
mod rust;
mod sarif;
mod shell;
mod size;
mod skos;
pub(crate) mod swift;

use crate::tools::Stop;

/// A part of the tests that runs by itself.
pub(crate) struct Step {
    /// One word, or several with hyphens.
    pub(crate) name: &'static str,
    /// What it shows, in one line.
    pub(crate) about: &'static str,
    pub(crate) run: fn() -> Result<(), Stop>,
}

/// All steps, in the order in which they run.
pub(crate) static STEPS: &[Step] = &[
    Step {
        name: "rust",
        about: "the workspace's tests and doc tests, all features",
        run: rust::tests,
    },
    Step {
        name: "features",
        about: "each feature of the library alone, and none, without a warning",
        run: rust::features,
    },
    Step {
        name: "main-job",
        about: "the sample and the real page: findings and a feed that feedparser reads",
        run: shell::main_job,
    },
    Step {
        name: "sarif",
        about: "findings as SARIF: its published schema and its own validator accept them",
        run: sarif::accepted,
    },
    Step {
        name: "formats",
        about: "every format: published schemas hold, the parsers of others read it back equal",
        run: formats::accepted,
    },
    Step {
        name: "memory",
        about: "100,000 items are written in the memory of ten, and 100,000 pages read in 200 MiB",
        run: formats::memory,
    },
    Step {
        name: "skos",
        about: "the vocabulary as SKOS: rdflib, SHACL and skosify accept it",
        run: skos::accepted,
    },
    Step {
        name: "size",
        about: "what the vocabulary adds to a stripped program",
        run: size::of_the_vocabulary,
    },
    Step {
        name: "feeds",
        about: "the feeds that feed-rs and feedparser are tested with",
        run: feeds::of_others,
    },
    Step {
        name: "fuzz",
        about: "the readers on mutated input, a minute a target",
        run: fuzz::readers,
    },
    Step {
        name: "kotlin",
        about: "the Kotlin binding and a project that uses its jar",
        run: kotlin::tests,
    },
    Step {
        name: "swift",
        about: "the Swift binding and a package that uses it",
        run: swift::tests,
    },
    Step {
        name: "python",
        about: "the wheel in a fresh environment without Rust: tests, stubs, doc tests",
        run: python::package,
    },
    Step {
        name: "notebooks",
        about: "the notebooks, each run from its first cell to its last",
        run: python::notebooks,
    },
    Step {
        name: "spark",
        about: "an archive on a Spark cluster: the rows of one process, also when a worker dies",
        run: python::spark,
    },
    Step {
        name: "python-source",
        about: "pip install of the folder",
        run: python::from_source,
    },
];
