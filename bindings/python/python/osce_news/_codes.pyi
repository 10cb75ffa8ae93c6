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

def fill(namespace: dict[str, Any], name: str) -> None: ...
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
    CHANNEL_COPYRIGHT = "channel.copyright"

class Rule(Code):
    TITLE_MISSING = "title-missing"
    SUMMARY_MISSING = "summary-missing"
    ISSUE_DATE_MISSING = "issue-date-missing"
    ISSUER_MISSING = "issuer-missing"
    FIELD_MISSING = "field-missing"
    LOCATION_MISSING = "location-missing"
    BODY_MISSING = "body-missing"
    CAPTION_MISSING = "caption-missing"
    ADDRESS_MISSING = "address-missing"
    LANGUAGE_MISSING = "language-missing"
    CONTENT_TYPE_MISSING = "content-type-missing"
    UNRESOLVED_LABEL = "unresolved-label"
    LABEL_REPEATED = "label-repeated"
    FIELD_BESIDE_PARENT = "field-beside-parent"
    STRUCTURE_NOT_OPEN = "structure-not-open"
    NUMBER_DISAGREES = "number-disagrees"
    DATE_IN_FUTURE = "date-in-future"
    UPDATED_BEFORE_ISSUE = "updated-before-issue"
    DATELINE_DISAGREES = "dateline-disagrees"
    DATELINE_INCOMPLETE = "dateline-incomplete"
    DATELINE_MISSING = "dateline-missing"
    DATELINE_UNEXPECTED = "dateline-unexpected"
    DATELINE_CITY = "dateline-city"
    WEEKDAY_DISAGREES = "weekday-disagrees"
    NO_SUCH_DAY = "no-such-day"
    SUMMARY_DISAGREES = "summary-disagrees"
    TITLE_DISAGREES = "title-disagrees"
    NAME_DISAGREES = "name-disagrees"
    SPLIT_DISAGREES = "split-disagrees"
    CHAIR_DISAGREES = "chair-disagrees"
    COUNTRY_NAME_OUTDATED = "country-name-outdated"
    STRUCTURE_NAME_OUTDATED = "structure-name-outdated"
    LANGUAGE_DISAGREES = "language-disagrees"
    SUMMARY_EQUALS_TITLE = "summary-equals-title"
    PARAGRAPH_REPEATED = "paragraph-repeated"
    LINK_OUTSIDE_TEXT = "link-outside-text"
    PLACEHOLDER = "placeholder"
    SUMMARY_UNFINISHED = "summary-unfinished"
    SUMMARY_ELLIPSIS = "summary-ellipsis"
    LEAKED_PREFIX = "leaked-prefix"
    SPACE_AFTER_MARK = "space-after-mark"
    SPACE_BEFORE_MARK = "space-before-mark"
    DOUBLE_SPACE = "double-space"
    MIXED_QUOTES = "mixed-quotes"
    UNBALANCED_QUOTES = "unbalanced-quotes"
    UNBALANCED_BRACKETS = "unbalanced-brackets"
    MIXED_SCRIPT = "mixed-script"
    MIXED_SEPARATORS = "mixed-separators"
    INVISIBLE_CHARACTER = "invisible-character"
    BROKEN_CHARACTER = "broken-character"
    LEFTOVER_ENTITY = "leftover-entity"
    LEFTOVER_MARKUP = "leftover-markup"
    REPEATED_WORD = "repeated-word"
    ORDINAL_SUFFIX = "ordinal-suffix"
    CO_OPERATION = "co-operation"
    IZE_SPELLING = "ize-spelling"
    BRITISH_SPELLING = "british-spelling"
    PARTICIPATING_STATE = "participating-state"
    OFFICIAL_NAME = "official-name"
    ACRONYM_UNEXPANDED = "acronym-unexpanded"
    CHAIRPERSONSHIP = "chairpersonship"
    ARTICLE_BEFORE_ACRONYM = "article-before-acronym"
    DATE_FORM = "date-form"
    DATELINE_FORM = "dateline-form"
    SUMMARY_TOO_LONG = "summary-too-long"
    TITLE_TOO_LONG = "title-too-long"
    TITLE_FULL_STOP = "title-full-stop"
    TITLE_IN_CAPITALS = "title-in-capitals"
    TITLE_CASE = "title-case"
    ITEM_REPEATED = "item-repeated"
    TITLE_REPEATED = "title-repeated"
    TEXT_REPEATED = "text-repeated"
    ITEMS_OUT_OF_ORDER = "items-out-of-order"
    LANGUAGE_UNLIKE_CHANNEL = "language-unlike-channel"
    @property
    def summary(self) -> str: ...
    @property
    def explanation(self) -> str: ...
    @property
    def group(self) -> Group: ...
    @property
    def default_level(self) -> Level: ...

class Group(Code):
    COMPLETENESS = "completeness"
    CONSISTENCY = "consistency"
    TEXT = "text"
    HOUSE = "house"
    CHANNEL = "channel"

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
    ATOM = "atom"
    JSON_FEED = "json-feed"
    XML = "xml"
    NINJS = "ninjs"
    NEWSML_G2 = "newsml-g2"
    NEWSML_G2_PACKAGE = "newsml-g2-package"
    JSON_LD = "json-ld"
    SITEMAP = "sitemap"
    OPML = "opml"
    JSONL = "jsonl"
    CSV = "csv"
    @property
    def media_type(self) -> str: ...
    @property
    def extension(self) -> str: ...

class Language(Code):
    ENGLISH = "en"
    FRENCH = "fr"
    GERMAN = "de"
    ITALIAN = "it"
    RUSSIAN = "ru"
    SPANISH = "es"
