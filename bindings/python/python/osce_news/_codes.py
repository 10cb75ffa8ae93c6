"""The lists whose members are codes, filled from the library's own tables."""

from enum import Enum

from . import _osce_news as _core


class Code(str, Enum):
    """A member of a list: an enum member, and as a text its stable code."""

    def __str__(self):
        return self.value

    def __format__(self, spec):
        return format(self.value, spec)

    def __repr__(self):
        return f"{type(self).__name__}.{self.name}"

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, str):
            return None
        return cls._value2member_map_[_core.parse(cls.__name__, value)]

    @property
    def code(self):
        """The stable code, which never changes."""
        return self.value


class Ordered(Code):
    """A list whose members have an order: that of the list."""

    @property
    def _rank(self):
        return list(type(self)).index(self)

    def __lt__(self, other):
        return self._rank < other._rank if type(other) is type(self) else NotImplemented

    def __le__(self, other):
        return self._rank <= other._rank if type(other) is type(self) else NotImplemented

    def __gt__(self, other):
        return self._rank > other._rank if type(other) is type(self) else NotImplemented

    def __ge__(self, other):
        return self._rank >= other._rank if type(other) is type(self) else NotImplemented


def fill(namespace, name):
    """Puts the members of a list into the body of its class."""
    for member, code in _core.members(name):
        namespace[member] = code


def filled(cls):
    """Has values of the library become the members of this list."""
    _core.register(cls)
    return cls


@filled
class Field(Code):
    """A field of a NewsItem or Channel."""

    fill(locals(), "Field")


@filled
class Rule(Code):
    """A rule of the checker, by its code."""

    fill(locals(), "Rule")

    @property
    def summary(self):
        """What the rule finds, in one sentence."""
        return _core.about_rule(self.value)[0]

    @property
    def explanation(self):
        """The rule's whole documentation, in Markdown."""
        return _core.about_rule(self.value)[1]

    @property
    def group(self):
        """The group that the rule belongs to."""
        return Group(_core.about_rule(self.value)[2])

    @property
    def default_level(self):
        """The level where the settings do not say otherwise."""
        return Level(_core.about_rule(self.value)[3])


@filled
class Group(Code):
    """A group of rules."""

    fill(locals(), "Group")


@filled
class Severity(Ordered):
    """How much a finding matters, in rising order."""

    fill(locals(), "Severity")


@filled
class Level(Ordered):
    """What becomes of a rule's findings, in rising order."""

    fill(locals(), "Level")


@filled
class Format(Code):
    """A format that items can be written in."""

    fill(locals(), "Format")

    @property
    def media_type(self):
        """The media type (RFC 6838) to serve it with."""
        return _core.about_format(self.value)[0]

    @property
    def extension(self):
        """The usual ending of a file name, without the dot."""
        return _core.about_format(self.value)[1]


@filled
class Language(Code):
    """The six official languages, by their ISO 639-1 codes."""

    fill(locals(), "Language")
