"""The exceptions of the package."""


class NewsError(Exception):
    """Why something could not be read or written; the base of the package's exceptions."""

    def __init__(self, message: str, **attributes: object) -> None:
        super().__init__(message)
        self.__dict__.update(attributes)


class NotNewsError(NewsError, ValueError):
    """The text is no news page: nothing in it is the heading or the labels of one."""

    line: int
    """Line of the first place that shows it, from 1."""
    column: int
    """Column in characters, from 1."""
    reason: str
    """What was expected there."""


class IllFormedError(NewsError, ValueError):
    """The input is no feed, or one that breaks before its first item."""

    line: int
    """Line of the first place that shows it, from 1."""
    column: int
    """Column in characters, from 1."""
    reason: str
    """What is wrong there."""


class UnreadError(NewsError, OSError):
    """A file, or a record of a web archive, could not be read."""

    reason: str
    """Why not."""


class TooLargeError(NewsError, ValueError):
    """The input is larger than the reader accepts."""

    length: int
    """Length of the input in bytes."""
    limit: int
    """The limit in bytes."""


class TooManyLinesError(NewsError, ValueError):
    """A page or listing has more lines than the reader accepts."""

    limit: int
    """The limit."""


class NotTextError(NewsError, ValueError):
    """The input is no text: it has a zero byte."""

    offset: int
    """Offset of that byte, from 0."""


class IllegalCharacterError(NewsError, ValueError):
    """A text holds a character that XML cannot carry, and ``characters`` is "reject"."""

    place: str
    """The text that holds it, such as ``body[2]``."""
    position: int
    """Position in characters in that text, from 1."""
    character: str
    """The character."""
    item: str | None
    """The ``id`` of the item; None where it is the channel's text."""


class InvalidAddressError(NewsError, ValueError):
    """An address is not absolute, or not one of http and https."""

    address: str
    """The address as given."""


class InvalidSettingsError(NewsError, ValueError):
    """A file of settings names something that does not exist, or is not written as one."""

    line: int
    """Line of the first mistake, from 1."""
    column: int
    """Column in characters, from 1."""
    reason: str
    """What is wrong there."""


class UnknownTermError(NewsError, ValueError):
    """A text is no member of the list in which it was looked up."""

    kind: str
    """The list, such as ``FieldOfWork``."""
    text: str
    """The text."""
