#!/usr/bin/env bash
# Makes target/OsceNewsFFI.xcframework on a Mac with Xcode and Rust. Not tested on Linux.
set -euo pipefail
cd "$(dirname "$0")/../.."

targets=(aarch64-apple-ios aarch64-apple-ios-sim x86_64-apple-ios aarch64-apple-darwin x86_64-apple-darwin)
library=libosce_news_mobile.a
rustup target add "${targets[@]}"
for target in "${targets[@]}"; do
  cargo rustc --package osce-news-mobile --crate-type staticlib --profile mobile --target "$target"
done
bindings/swift/generate.sh

headers=target/xcframework/headers
mkdir -p "$headers" target/xcframework/{simulator,macos}
cp bindings/swift/Sources/OsceNewsFFI/OsceNewsFFI.h "$headers"
# In a framework the library comes with the module: no `link`.
grep -v '  link ' bindings/swift/Sources/OsceNewsFFI/module.modulemap >"$headers/module.modulemap"
lipo -create target/{aarch64-apple-ios-sim,x86_64-apple-ios}/mobile/$library \
  -output target/xcframework/simulator/$library
lipo -create target/{aarch64-apple-darwin,x86_64-apple-darwin}/mobile/$library \
  -output target/xcframework/macos/$library

rm -rf target/OsceNewsFFI.xcframework
xcodebuild -create-xcframework \
  -library target/aarch64-apple-ios/mobile/$library -headers "$headers" \
  -library target/xcframework/simulator/$library -headers "$headers" \
  -library target/xcframework/macos/$library -headers "$headers" \
  -output target/OsceNewsFFI.xcframework
