from enum import Enum
from typing import Any, Self, TypeVar

_E = TypeVar("_E", bound=type[Enum])

class Code(str, Enum):  # type: ignore[misc]
    def __new__(cls, value: object) -> Self: ...
    @property
    def code(self) -> str: ...
    def __format__(self, spec: str) -> str: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...

class Ordered(Code):  # type: ignore[misc]
    def __lt__(self, other: object) -> bool: ...
    def __le__(self, other: object) -> bool: ...
    def __gt__(self, other: object) -> bool: ...
    def __ge__(self, other: object) -> bool: ...

def filled(cls: _E) -> _E: ...

class Field(Code):
    NUMBER = "number"
    ADDRESS = "address"
    LANGUAGE = "language"
    OTHER_ADDRESSES = "other_addresses"
    CONTENT_TYPE = "content_type"
    TITLE = "title"
    SUMMARY = "summary"
    DATELINE = "dateline"
    ISSUED_ON = "issued_on"
    PUBLISHED_AT = "published_at"
    UPDATED_AT = "updated_at"
    ISSUED_BY = "issued_by"
    FIELDS_OF_WORK = "fields_of_work"
    LOCATIONS = "locations"
    BODY = "body"
    DETAILS = "details"
    UNRESOLVED = "unresolved"
    CHANNEL_TITLE = "channel.title"
    CHANNEL_DESCRIPTION = "channel.description"

class Rule(Code):
    TITLE_MISSING = "title-missing"
    SUMMARY_MISSING = "summary-missing"
    ISSUE_DATE_MISSING = "issue-date-missing"
    ISSUER_MISSING = "issuer-missing"
    UNRESOLVED_LABEL = "unresolved-label"
    SUMMARY_DISAGREES = "summary-disagrees"
    PLACEHOLDER = "placeholder"
    SUMMARY_TOO_LONG = "summary-too-long"

class Group(Code):
    COMPLETENESS = "completeness"
    CONSISTENCY = "consistency"
    TEXT = "text"
    HOUSE = "house"

class Severity(Ordered):
    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"

class Level(Ordered):
    OFF = "off"
    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"

class Format(Code):
    RSS = "rss"

class Language(Code):
    ENGLISH = "en"
    FRENCH = "fr"
    GERMAN = "de"
    ITALIAN = "it"
    RUSSIAN = "ru"
    SPANISH = "es"
