"""What the engine and the nodes say of what goes wrong, in the language of the studio.

They say it in English, and know of no other language. The files `languages/plait_messages_….ts` have the templates of what they
say; see `message_book`. Every place that shows such a text asks `message_text` for it. What nobody translated is shown as it is.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from plait.events import NodeFailed, NodeLogged, NodeProgress, NodeSkipped
from plait.problem import Problem

from .language import tr
from .message_book import MessageBook
from .node_words import worded

if TYPE_CHECKING:
    from plait.events import RunEvent

    Said = TypeVar("Said", Problem, RunEvent)

FOLDER = Path(__file__).parent / "languages"
_OF_THE_SOURCES = "en"


def message_text(text: str) -> str:
    """A message of the engine or of a node in the language of the studio.

    Args:
        text: One sentence or several, such as an error with its hint.
    """
    language = _language()
    return text if language == _OF_THE_SOURCES or not text else _book(language).said(text)


def in_words(said: Said) -> Said:
    """A problem or a run event with its messages in the language of the studio."""
    if _language() == _OF_THE_SOURCES:
        return said
    match said:
        case Problem(message=message, hint=hint) | NodeFailed(message=message, hint=hint):
            return replace(said, message=message_text(message), hint=message_text(hint))
        case NodeSkipped(reason=reason):
            return replace(said, reason=message_text(reason))
        case NodeLogged(message=message) | NodeProgress(message=message):
            return replace(said, message=message_text(message))
    return said


def _language() -> str:
    return tr("en", "the language that these texts are in")


@cache
def _book(language: str) -> MessageBook:
    """The messages of a language, which are read when the first one is shown."""
    quotes = tr("'{name}'", "how a name is quoted").partition("{name}")
    return MessageBook.read(FOLDER / f"plait_messages_{language}.ts", (quotes[0], quotes[2]), _label)


def _label(name: str) -> str:
    return worded("label", name)
