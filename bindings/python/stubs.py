"""Writes the members of the enums into the type stubs, or says that they are not current.

    python stubs.py            write them
    python stubs.py --check    exit with 1 where they are not current
"""

import re
import sys
from pathlib import Path

import osce_news
from osce_news import _codes, vocabulary

PACKAGE = Path(__file__).parent / "python/osce_news"
MEMBER = re.compile(r"    [A-Z0-9_]+ = \".*\"\n")
CLASS = re.compile(r"^class (\w+)\(((?!str)\w+)\):( \.\.\.)?\n", re.M)


def with_members(stub: str, module: object) -> str:
    """The stub with the members of each enum directly below its class line."""

    def members(found: re.Match[str]) -> str:
        enum = getattr(module, found[1])
        lines = [f'    {name} = "{code}"\n' for name, code in osce_news._osce_news.members(found[1])]
        assert [f'    {m.name} = "{m.value}"\n' for m in enum] == lines
        return f"class {found[1]}({found[2]}):\n{''.join(lines)}"

    return CLASS.sub(members, MEMBER.sub("", stub))


def main() -> int:
    stale = []
    for name, module in [("_codes.pyi", _codes), ("vocabulary.pyi", vocabulary)]:
        path = PACKAGE / name
        stub = path.read_text("utf-8")
        current = with_members(stub, module)
        if current != stub:
            stale.append(name)
            if "--check" not in sys.argv:
                path.write_text(current, "utf-8")
    if stale and "--check" in sys.argv:
        print(f"{', '.join(stale)}: not current; run python bindings/python/stubs.py")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
