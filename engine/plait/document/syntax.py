"""Malformed JSON, in the words of the product."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.errors import DocumentError

if TYPE_CHECKING:
    from json import JSONDecodeError

_EXPECTED = {
    "Expecting value": "A value is expected here",
    "Expecting ',' delimiter": "A ',' or a closing bracket is expected here",
    "Expecting ':' delimiter": "A ':' is expected here",
    "Expecting property name": "A name in double quotes is expected here",
    "Extra data": "The document has ended before this, and nothing more is expected",
}
_WRONG = {
    "Illegal trailing comma": "There is a ',' with nothing after it.",
    "Unterminated string": "The text that begins here has no closing quote.",
    "Invalid control character": "A control character can't stand in a text as it is; write it as an escape.",
    "Invalid \\uXXXX escape": "Four hexadecimal digits are expected after '\\u'.",
    "Invalid \\escape": 'There is no such escape; after a backslash comes one of " \\ / b f n r t u.',
}


def syntax_error(error: JSONDecodeError, file: str = "") -> DocumentError:
    """What the parser says, as an error for the user."""
    return DocumentError(_message(error), file=file, position=(error.lineno, error.colno))


def _message(error: JSONDecodeError) -> str:
    if not error.doc.strip():
        return "The document is empty."
    for start, sentence in _WRONG.items():
        if error.msg.startswith(start):
            return sentence
    for start, expected in _EXPECTED.items():
        if error.msg.startswith(start):
            return f"{expected}{_found(error)}."
    return f"The document is not JSON: {error.msg}."


def _found(error: JSONDecodeError) -> str:
    rest = error.doc[error.pos : error.pos + 1]
    if not rest:
        return ", but the document ends"
    return f", not {rest!r}" if error.msg != "Extra data" else ""
