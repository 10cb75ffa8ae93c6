//! Times two ways to do the same, taking turns.

use std::hint::black_box;
use std::time::{Duration, Instant};

use cpu_time::ThreadTime;

/// Runs comparisons and prints their lines.
pub(crate) struct Bench {
    /// How long one comparison may take.
    budget: Duration,
    /// Only comparisons whose name contains one of these; all, where it is empty.
    names: Vec<String>,
}

impl Bench {
    /// From `--quick` and parts of names.
    pub(crate) fn from_arguments(arguments: impl Iterator<Item = String>) -> Self {
        let (options, names): (Vec<_>, Vec<_>) = arguments.partition(|it| it.starts_with("--"));
        let quick = options.iter().any(|option| option == "--quick");
        let budget = Duration::from_secs(if quick { 1 } else { 20 });
        Self { budget, names }
    }

    /// Whether a comparison of this name, or one whose name begins so, is asked for.
    pub(crate) fn wants(&self, name: &str) -> bool {
        let wants = |part: &String| name.contains(part.as_str()) || part.starts_with(name);
        self.names.is_empty() || self.names.iter().any(wants)
    }

    /// Times both, in turns, for the time that is given or at least five times, and reports the
    /// fastest run of each: what disturbs a run only ever makes it slower.
    pub(crate) fn compare<A, B>(
        &mut self,
        name: &str,
        mut ours: impl FnMut() -> A,
        mut peer: impl FnMut() -> B,
    ) {
        if !self.wants(name) {
            return;
        }
        let mut best = [Duration::MAX; 2];
        let start = Instant::now();
        let mut rounds = 0;
        while rounds < 5 || start.elapsed() < self.budget {
            best[0] = best[0].min(time(&mut ours));
            best[1] = best[1].min(time(&mut peer));
            rounds += 1;
        }
        self.report(name, best[0], best[1]);
    }

    /// The fastest run of one way, for a comparison with a peer that is timed elsewhere.
    pub(crate) fn fastest<A>(&self, mut run: impl FnMut() -> A) -> Duration {
        let start = Instant::now();
        let mut best = time(&mut run);
        while start.elapsed() < self.budget / 4 {
            best = best.min(time(&mut run));
        }
        best
    }

    /// Prints the line of a comparison that was timed elsewhere, such as with a peer in another
    /// language.
    pub(crate) fn report(&mut self, name: &str, ours: Duration, peer: Duration) {
        let milliseconds = |time: Duration| time.as_secs_f64() * 1000.0;
        let (ours, peer) = (milliseconds(ours), milliseconds(peer));
        println!("{name}\t{ours:.3} ms\t{peer:.3} ms\t{:.2}", peer / ours);
    }
}

/// The processor's time, so that what else runs on the machine counts less.
fn time<T>(run: &mut impl FnMut() -> T) -> Duration {
    let start = ThreadTime::now();
    let made = black_box(run());
    let elapsed = start.elapsed();
    drop(made);
    elapsed
}
