#!/usr/bin/env bash
# Runs a command in a Debian trixie that has Swift, for machines whose own Debian has none.
#
#   trixie.sh COMMAND [ARGUMENT…]
#
# The checkout is there under its own path. Needs root and debootstrap; the first run takes a
# minute and 3.5 GB in OSCE_NEWS_SWIFT_ROOT (else target/trixie).
set -euo pipefail
checkout=$(cd "$(dirname "$0")/../.." && pwd)
root=${OSCE_NEWS_SWIFT_ROOT:-$checkout/target/trixie}
packages=(swiftlang libc6-dev libstdc++-14-dev)

if [ ! -f "$root.done" ]; then
  echo "trixie.sh: making $root" >&2
  rm -rf "$root"
  mkdir -p "$root"
  {
    debootstrap --variant=minbase trixie "$root"
    chroot "$root" apt-get update -qq
    chroot "$root" env DEBIAN_FRONTEND=noninteractive \
      apt-get install -qq --no-install-recommends "${packages[@]}"
    chroot "$root" apt-get clean
  } >"$root.log" 2>&1 || { tail -n 20 "$root.log" >&2; exit 1; }
  touch "$root.done"
fi

# The mounts live in a namespace of their own and end with the command.
export root checkout
exec unshare --mount --propagation private bash -c '
  set -euo pipefail
  mount -t proc proc "$root/proc"
  mkdir -p "$root$checkout"
  mount --bind "$checkout" "$root$checkout"
  exec chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
    ${SWIFT_PACKAGE:+"SWIFT_PACKAGE=$SWIFT_PACKAGE"} "$@"
' trixie.sh "$@"
