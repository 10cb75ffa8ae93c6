"""Every name that the OSCE prints, as typed lists with stable codes.

A list is an enum. A member is also a text: its code, so it can be compared with a column of codes.
Where a member is expected, its code will do; a list also finds members by their English label.

>>> FieldOfWork("policing")
FieldOfWork.POLICING
>>> FieldOfWork.POLICING == "policing"
True
>>> Structure.resolve("osce mission to Georgia (closed)").one
Structure.MISSION_TO_GEORGIA
"""

from . import _osce_news as _core
from ._codes import Code, Language, fill, filled

__all__ = [
    "Cadence",
    "Chairpersonship",
    "ContentType",
    "Country",
    "Dimension",
    "FieldOfWork",
    "FormerState",
    "Language",
    "Meeting",
    "OfficeHolder",
    "PartialDate",
    "ParticipatingState",
    "Partner",
    "PartnerGroup",
    "Structure",
    "StructureKind",
    "Term",
    "TermName",
]

_LISTS = {
    "ParticipatingState": "participating-states",
    "Partner": "partners",
    "PartnerGroup": "partner-groups",
    "FormerState": "former-states",
    "Structure": "structures",
    "StructureKind": "structure-kinds",
    "FieldOfWork": "fields-of-work",
    "Meeting": "meetings",
    "ContentType": "content-types",
    "Chairpersonship": "chairpersonships",
}
_records = {}


def _records_of(class_name):
    """The records of a list by code, read once."""
    if class_name not in _records:
        import json

        lists = [class_name] if class_name in _LISTS else ["ParticipatingState", "Partner"]
        _records[class_name] = {
            record["code"]: record
            for name in lists
            for record in json.loads(_core.records(_LISTS[name]))
        }
    return _records[class_name]


class PartialDate(str):
    """A date as precise as its source: a year, a month or a day, in the ISO form that shows it.

    >>> PartialDate("2008-06").latest
    datetime.date(2008, 6, 30)
    """

    __slots__ = ()

    @property
    def year(self):
        """The year."""
        return int(self[:4])

    @property
    def month(self):
        """The month, where it is known."""
        return int(self[5:7]) if len(self) > 4 else None

    @property
    def day(self):
        """The day of the month, where it is known."""
        return int(self[8:10]) if len(self) > 7 else None

    @property
    def earliest(self):
        """The first day that it may mean."""
        from datetime import date

        return date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self):
        """The last day that it may mean."""
        from calendar import monthrange
        from datetime import date

        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])


class TermName:
    """One of the names by which a term is found."""

    __slots__ = ("ambiguous", "kind", "language", "since", "text", "until")

    def __init__(self, record):
        self.text = record["text"]
        self.kind = record["kind"]
        self.language = Language(record["language"])
        self.since = _date(record.get("from"))
        self.until = _date(record.get("until"))
        self.ambiguous = record.get("ambiguous", False)

    def __repr__(self):
        return f"<TermName {self.text!r} ({self.kind}, {self.language})>"


def _date(text):
    return None if text is None else PartialDate(text)


class Term(Code):
    """A term of the vocabulary: its code is its identity, labels are data."""

    @property
    def record(self):
        """All that the vocabulary knows about the term, as plain values."""
        return dict(_records_of(type(self).__name__)[self.value])

    def _fact(self, name):
        return _records_of(type(self).__name__)[self.value].get(name)

    def label(self, language="en"):
        """The label in a language, or the English one where none is known in it."""
        labels = self._fact("labels")
        return labels.get(Language(language).value) or labels["en"]

    @property
    def names(self):
        """The names beside the labels by which `resolve` finds the term."""
        return tuple(map(TermName, self._fact("names")))

    @property
    def note(self):
        """What the sources leave open about the term, in English."""
        return self._fact("note")

    def label_on(self, on, language="en"):
        """The label that was printed on a day: the former name of that day, or the label."""
        return _core.label_on(type(self).__name__, self.value, on, language)

    def printed(self, site, on, language="en"):
        """The label exactly as a site ("portal" or "newsroom") prints it over an item of a day."""
        return _core.printed(type(self).__name__, self.value, site, on, language)

    @classmethod
    def resolve(cls, label, on=None):
        """Finds the term that a label names: by any name, whatever its case, dashes or accents."""
        return _core.resolve(cls.__name__, label, on)

    @classmethod
    def resolve_line(cls, line, on=None):
        """Finds the terms of a line of labels with commas between them."""
        return _core.resolve_labels(cls.__name__, line, on)


def _terms(cls, codes):
    return tuple(map(cls, codes or ()))


def _term(cls, code):
    return None if code is None else cls(code[0] if isinstance(code, list) else code)


@filled
class ContentType(Term):
    """What pages are headed."""

    fill(locals(), "ContentType")

    @property
    def newsroom_label(self):
        """The label in the newsroom of 2015 to 2025."""
        return self._fact("newsroom_label")


@filled
class Dimension(Code):
    """The dimension of security that a field of work belongs to."""

    fill(locals(), "Dimension")


@filled
class FieldOfWork(Term):
    """The fields of work of the menu and the sub-topics that items carry beside them."""

    fill(locals(), "FieldOfWork")

    @property
    def parent(self):
        """The field that a sub-topic belongs to."""
        return _term(FieldOfWork, self._fact("broader"))

    @property
    def dimension(self):
        """The dimension, where the sources agree on one."""
        return _term(Dimension, self._fact("dimension"))


@filled
class FormerState(Term):
    """States that are no more."""

    fill(locals(), "FormerState")

    @property
    def successors(self):
        """The participating States that follow it, wholly or in part."""
        return _terms(ParticipatingState, self._fact("successors"))


class _Countries(Term):
    @property
    def alpha3(self):
        """The ISO 3166-1 alpha-3 code."""
        return self._fact("alpha3")

    @property
    def numeric(self):
        """The ISO 3166-1 numeric code, three digits."""
        return self._fact("numeric")

    @property
    def adjectives(self):
        """Adjectives and demonyms in English, the usual one first."""
        return tuple(self._fact("adjectives") or ())

    @property
    def capital(self):
        """The capital, in English, where it is undisputed."""
        return self._fact("capital")


class _States(_Countries):
    @property
    def predecessors(self):
        """The States of former times that it follows, wholly or in part."""
        return _terms(FormerState, self._fact("predecessors"))

    @property
    def admitted(self):
        """The day from which it takes part; None for a Partner."""
        admitted = self._fact("admitted")
        return None if admitted is None else PartialDate(admitted).earliest

    def participating_on(self, on):
        """Whether it took part in the Conference or the Organization on a day."""
        return _core.participating_on(self.value, on)

    @property
    def partner_since(self):
        """Since when it is a Partner for Co-operation, or was one before its admission."""
        return _date(self._fact("partner_since") or self._fact("since"))


@filled
class ParticipatingState(_States):
    """The 57 participating States, by ISO 3166-1 alpha-2 codes."""

    fill(locals(), "ParticipatingState")

    @property
    def final_act_signed(self):
        """The day on which it signed the Helsinki Final Act."""
        signed = self._fact("final_act_signed")
        return None if signed is None else PartialDate(signed).earliest

    def menu_label(self, year):
        """The label as the menu of the site prints it in a year, with the suffix of the chair."""
        return _core.menu_label(self.value, year)

    @staticmethod
    def head_count(on):
        """How many States took part on a day, those that are no more among them."""
        return _core.head_count(on)


@filled
class PartnerGroup(Term):
    """The groups of Partners for Co-operation."""

    fill(locals(), "PartnerGroup")


@filled
class Partner(_Countries):
    """The Partners for Co-operation, by ISO 3166-1 alpha-2 codes."""

    fill(locals(), "Partner")

    @property
    def group(self):
        """The group of Partners that it belongs to."""
        return _term(PartnerGroup, self._fact("group"))

    @property
    def since(self):
        """Since when it is a Partner."""
        return _date(self._fact("since"))


@filled
class Country(_States):
    """Participating States and Partners together."""

    fill(locals(), "Country")

    @property
    def participating_state(self):
        """The participating State, if it is one."""
        return ParticipatingState._value2member_map_.get(self.value)

    @property
    def partner(self):
        """The Partner for Co-operation, if it is one."""
        return Partner._value2member_map_.get(self.value)


@filled
class StructureKind(Term):
    """The kinds of structures."""

    fill(locals(), "StructureKind")


@filled
class Structure(Term):
    """The executive structures, institutions and field operations."""

    fill(locals(), "Structure")

    @property
    def issuer_label(self):
        """The label in the line of issuers."""
        return self._fact("issuer_label")

    @property
    def kind(self):
        """The kind of structure."""
        return _term(StructureKind, self._fact("kind"))

    @property
    def parent(self):
        """The structure that it is part of."""
        return _term(Structure, self._fact("broader"))

    @property
    def host_states(self):
        """The States in which it works or worked."""
        return _terms(ParticipatingState, self._fact("host_states"))

    @property
    def city(self):
        """The city of its seat, in English."""
        return self._fact("city")

    @property
    def established(self):
        """When it was decided on."""
        return _date(self._fact("established"))

    @property
    def opened(self):
        """When it began to work."""
        return _date(self._fact("opened"))

    @property
    def mandate_ended(self):
        """When its mandate ended."""
        return _date(self._fact("mandate_ended"))

    @property
    def closed(self):
        """When it closed."""
        return _date(self._fact("closed"))

    @property
    def successors(self):
        """The structures that follow it."""
        return _terms(Structure, self._fact("successors"))

    @property
    def predecessors(self):
        """The structures that it follows."""
        return _terms(Structure, self._fact("predecessors"))

    @property
    def paths(self):
        """First segments of its addresses on osce.org, today's first."""
        return tuple(self._fact("paths") or ())

    @property
    def subdomain(self):
        """Its own host under osce.org."""
        return self._fact("subdomain")

    @classmethod
    def from_path(cls, segment):
        """The structure whose addresses on osce.org begin with a segment, such as odihr."""
        return _term(cls, _core.structure_at(segment, False))

    @classmethod
    def from_host(cls, host):
        """The structure with this host of its own, such as astana.osce.org."""
        return _term(cls, _core.structure_at(host, True))

    def is_open(self, on):
        """Whether it was open on a day; None where the sources do not tell."""
        return _core.is_open(self.value, on)

    def name_on(self, on):
        """Its name on a day; None where it did not exist or the sources do not tell."""
        return _core.name_on(self.value, on)


@filled
class Cadence(Code):
    """How often a meeting is held."""

    fill(locals(), "Cadence")


@filled
class Meeting(Term):
    """The series of meetings and conferences."""

    fill(locals(), "Meeting")

    @property
    def cadence(self):
        """How often it is held, where the sources tell."""
        return _term(Cadence, self._fact("cadence"))

    @property
    def editions_seen(self):
        """The editions for which there is a source."""
        return tuple(map(PartialDate, self._fact("editions_seen") or ()))


class OfficeHolder:
    """A Chairperson-in-Office."""

    __slots__ = ("name", "since", "until")

    def __init__(self, record):
        self.name = record["name"]
        self.since = _date(record["from"])
        self.until = _date(record["until"])

    def __repr__(self):
        return f"<OfficeHolder {self.name!r}, {self.since} to {self.until}>"


class Chairpersonship:
    """The Chairpersonship of a year, of the CSCE until 1994 and of the OSCE since.

    >>> from datetime import date
    >>> Chairpersonship.on(date(2008, 4, 4)).chair
    ParticipatingState.FINLAND
    """

    __slots__ = ("chair", "holders", "label", "note", "since", "until", "year")

    def __init__(self, record):
        chair = record.get("chair")
        code = chair[0] if isinstance(chair, list) else None
        states = ParticipatingState if code in ParticipatingState._value2member_map_ else FormerState
        self.year = int(record["code"])
        self.label = record["labels"]["en"]
        self.chair = _term(states, code)
        self.since = _date(record.get("from"))
        self.until = _date(record.get("until"))
        self.holders = tuple(map(OfficeHolder, record.get("holders", ())))
        self.note = record.get("note")

    @classmethod
    def all(cls):
        """All from 1991 on, in order of time."""
        return tuple(map(cls, _records_of("Chairpersonship").values()))

    @classmethod
    def on(cls, on):
        """The Chairpersonship of a day; None where the sources do not tell."""
        year = _core.chairpersonship_on(on)
        return None if year is None else cls(_records_of("Chairpersonship")[str(year)])

    def __repr__(self):
        return f"<{self.label}: {self.chair!r}>"
