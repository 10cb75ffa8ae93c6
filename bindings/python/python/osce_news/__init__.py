"""The news of the OSCE, typed: read pages and feeds, resolve labels, check items, write feeds.

>>> import osce_news
>>> page = osce_news.read_page(osce_news.SAMPLE_PAGE)
>>> page.item.issued_by[0]
Structure.SECRETARIAT
"""

from typing import TYPE_CHECKING, TypeVar

from ._codes import Field, Format, Group, Language, Level, Rule, Severity
from ._errors import (
    IllegalCharacterError,
    InvalidAddressError,
    InvalidSettingsError,
    NewsError,
    NotNewsError,
    NotTextError,
    TooLargeError,
    UnknownTermError,
)
from ._osce_news import (
    SAMPLE_PAGE,
    Block,
    Channel,
    Dateline,
    Detail,
    Finding,
    Findings,
    FindingsTable,
    Fix,
    Leftover,
    Link,
    Match,
    MenuEntry,
    Navigation,
    NewsItem,
    NewsTable,
    Page,
    Passage,
    Settings,
    SourcePosition,
    SourceSpan,
    UnresolvedLabel,
    __version__,
    check,
    check_channel,
    fix,
    items_of,
    publish,
    publish_folder,
    read_page,
)
from .vocabulary import (
    Cadence,
    Chairpersonship,
    ContentType,
    Country,
    Dimension,
    FieldOfWork,
    FormerState,
    Meeting,
    OfficeHolder,
    PartialDate,
    ParticipatingState,
    Partner,
    PartnerGroup,
    Structure,
    StructureKind,
    Term,
    TermName,
)

__all__ = [
    "__version__",
    "Block",
    "Cadence",
    "Chairpersonship",
    "Channel",
    "ContentType",
    "Country",
    "Dateline",
    "Detail",
    "Dimension",
    "Field",
    "FieldOfWork",
    "Finding",
    "Findings",
    "FindingsTable",
    "Fix",
    "Format",
    "FormerState",
    "Group",
    "IllegalCharacterError",
    "InvalidAddressError",
    "InvalidSettingsError",
    "Language",
    "Leftover",
    "Level",
    "Link",
    "Match",
    "Meeting",
    "MenuEntry",
    "Navigation",
    "NewsError",
    "NewsItem",
    "NewsTable",
    "NotNewsError",
    "NotTextError",
    "OfficeHolder",
    "Page",
    "PartialDate",
    "ParticipatingState",
    "Partner",
    "PartnerGroup",
    "Passage",
    "Rule",
    "SAMPLE_PAGE",
    "Settings",
    "Severity",
    "SourcePosition",
    "SourceSpan",
    "Structure",
    "StructureKind",
    "Term",
    "TermName",
    "TooLargeError",
    "UnknownTermError",
    "UnresolvedLabel",
    "check",
    "check_channel",
    "fix",
    "items_of",
    "publish",
    "publish_folder",
    "read_page",
    "resolve",
]

if TYPE_CHECKING:
    from datetime import date

_T = TypeVar("_T", bound=Term)


def resolve(label: str, within: type[_T], on: "date | None" = None) -> "Match[_T]":
    """Finds the term of a list that a label names.

    >>> resolve("Mission to Skopje", Structure).one
    Structure.MISSION_TO_SKOPJE
    """
    return within.resolve(label, on)
