#!/usr/bin/env bash
# Calls swift with what it needs to find the native library: swift.sh test, swift.sh run reader, …
#
# SWIFT_PACKAGE names the package, this folder where it is unset; what is built goes to the
# checkout's target folder.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
checkout=$(cd "$here/../.." && pwd)
package=${SWIFT_PACKAGE:-$here}
libraries=$checkout/target/mobile
command=$1
shift
exec swift "$command" --package-path "$package" \
  --scratch-path "$checkout/target/swift/$(basename "$package")" \
  -Xlinker "-L$libraries" -Xlinker -rpath -Xlinker "$libraries" "$@"
