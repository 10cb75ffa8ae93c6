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


def filled(cls):
    """Has values of the library become the members of this list."""
    _core.register(cls)
    return cls


@filled
class Field(Code):
    """A field of a NewsItem or Channel."""

    locals().update(_core.members("Field"))


@filled
class Rule(Code):
    """A rule of the checker, by its code."""

    locals().update(_core.members("Rule"))


@filled
class Group(Code):
    """A group of rules."""

    locals().update(_core.members("Group"))


@filled
class Severity(Ordered):
    """How much a finding matters, in rising order."""

    locals().update(_core.members("Severity"))


@filled
class Level(Ordered):
    """What becomes of a rule's findings, in rising order."""

    locals().update(_core.members("Level"))


@filled
class Format(Code):
    """A format that items can be written in."""

    locals().update(_core.members("Format"))


@filled
class Language(Code):
    """The six official languages, by their ISO 639-1 codes."""

    locals().update(_core.members("Language"))
