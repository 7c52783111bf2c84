"""The types of workflow parameters, in words."""

from __future__ import annotations

from plait_gui.language import later, tr

_WORDS = {
    "text": later("text"),
    "integer": later("integer"),
    "number": later("number"),
    "boolean": later("boolean"),
    "file": later("file"),
    "folder": later("folder"),
    "column": later("column"),
    "date": later("date"),
    "choice": later("choice"),
    "secret": later("secret"),
}


def type_word(name: str) -> str:
    """The word for a type; its name, if it is one that only files of a later version have."""
    return tr(_WORDS.get(name, name))
