#!/usr/bin/env bash
# What the border to Kotlin and Swift costs, beside Rust and JNA alone, in one run: lines of name,
# ours, peer and ratio.
set -euo pipefail
cd "$(dirname "$0")/.."
feed=$PWD/target/border.xml
alone=$(cargo run --release --quiet --package benches -- border "$feed")

(cd bindings/kotlin && mvn --quiet --batch-mode test-compile)
(cd bindings/kotlin && mvn --quiet --batch-mode exec:java -Dexec.mainClass=org.oscenews.BenchKt \
  -Dexec.classpathScope=test -Dexec.args="$feed $alone")

bindings/swift/generate.sh
swift=(bindings/swift/swift.sh)
command -v swift >/dev/null || swift=(bindings/swift/trixie.sh "$PWD/bindings/swift/swift.sh")
"${swift[@]}" run --quiet -c release bench "$feed" "$alone"
