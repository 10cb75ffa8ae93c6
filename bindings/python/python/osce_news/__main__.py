"""The command `osce-news`, as `python -m osce_news`."""

import signal
import sys

from ._osce_news import shell


def main() -> int:
    """Runs the command with the arguments of the process and gives its exit status."""
    # The command runs outside the interpreter, which would only note an interrupt.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return shell(["osce-news", *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
