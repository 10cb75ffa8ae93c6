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
        let budget = Duration::from_millis(if quick { 1_000 } else { 20_000 });
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
        let start = Instant::now();
        let (mut of_ours, mut of_peer) = (Fastest::of(&mut ours), Fastest::of(&mut peer));
        let mut rounds = 1;
        while rounds < 5 || start.elapsed() < self.budget {
            of_ours.again(&mut ours);
            of_peer.again(&mut peer);
            rounds += 1;
        }
        self.report(name, of_ours.time, of_peer.time);
    }

    /// The fastest run of one way, for a comparison with a peer that is timed elsewhere.
    pub(crate) fn fastest<A>(&self, mut run: impl FnMut() -> A) -> Duration {
        let start = Instant::now();
        let mut fastest = Fastest::of(&mut run);
        while start.elapsed() < self.budget / 4 {
            fastest.again(&mut run);
        }
        fastest.time
    }

    /// Prints the line of a comparison that was timed elsewhere, such as with a peer in another
    /// language.
    pub(crate) fn report(&mut self, name: &str, ours: Duration, peer: Duration) {
        let milliseconds = |time: Duration| time.as_secs_f64() * 1000.0;
        let (ours, peer) = (milliseconds(ours), milliseconds(peer));
        println!("{name}\t{ours:.3} ms\t{peer:.3} ms\t{:.2}", peer / ours);
    }
}

/// The time of the fastest run.
struct Fastest {
    time: Duration,
    /// How many runs are timed together.
    together: u32,
}

impl Fastest {
    /// What is timed together takes so long at least: the clock of a virtual machine can be wrong by
    /// many microseconds, and the fastest of many short runs would be the one that it cut short.
    const LEAST: Duration = Duration::from_millis(4);

    /// A run that only tells how long one takes, and then the first that counts.
    fn of<T>(run: &mut impl FnMut() -> T) -> Self {
        let once = time(run, 1).max(Duration::from_nanos(1));
        let together = Self::LEAST.as_nanos().div_ceil(once.as_nanos());
        let mut fastest = Self {
            time: Duration::MAX,
            together: u32::try_from(together).unwrap_or(u32::MAX),
        };
        fastest.again(run);
        fastest
    }

    fn again<T>(&mut self, run: &mut impl FnMut() -> T) {
        self.time = self.time.min(time(run, self.together) / self.together);
    }
}

/// The processor's time of some runs, so that what else is going on counts less; what the last one
/// made is dropped behind it.
fn time<T>(run: &mut impl FnMut() -> T, runs: u32) -> Duration {
    let start = ThreadTime::now();
    for _ in 1..runs {
        black_box(run());
    }
    let made = black_box(run());
    let elapsed = start.elapsed();
    drop(made);
    elapsed
}
