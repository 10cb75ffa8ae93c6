#!/usr/bin/env bash
# Builds the native library and generates the sources that call it.
set -euo pipefail
cd "$(dirname "$0")/../.."

cargo rustc --quiet --package osce-news-mobile --crate-type cdylib --profile mobile
library=target/mobile/libosce_news_mobile.so
[ -f "$library" ] || library=target/mobile/libosce_news_mobile.dylib
cargo run --quiet --package osce-news-bindgen -- swift "$library" \
  bindings/swift/Sources/OsceNews/Generated bindings/swift/Sources/OsceNewsFFI
