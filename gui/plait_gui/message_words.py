"""What the engine and the nodes say of what goes wrong, in the language of the studio.

They say it in English, and know of no other language. Files such as `languages/plait_messages_de.ts` have the templates
of what they say; see `message_book`. What comes from the engine's process is translated where it comes in, and all else
where it is shown. What nobody translated is shown as it is.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from plait.events import NodeFailed, NodeLogged, NodeProgress, NodeSkipped

from .language import tr
from .node_words import port_text, worded

if TYPE_CHECKING:
    from plait.events import RunEvent
    from plait.problem import Problem

    from .message_book import MessageBook

FOLDER = Path(__file__).parent / "languages"
_OF_THE_SOURCES = "en"


def message_text(text: str) -> str:
    """A message of the engine or of a node in the language of the studio.

    Args:
        text: One sentence or several, such as an error with its hint.
    """
    language = _language()
    return text if language == _OF_THE_SOURCES or not text else _book(language).said(text)


def problem_in_words(problem: Problem) -> Problem:
    """A finding of a check in the language of the studio."""
    if _language() == _OF_THE_SOURCES:
        return problem
    return replace(problem, message=message_text(problem.message), hint=message_text(problem.hint))


def event_in_words(event: RunEvent) -> RunEvent:
    """A run event with its messages in the language of the studio."""
    if _language() == _OF_THE_SOURCES:
        return event
    match event:
        case NodeFailed(message=message, hint=hint):
            return replace(event, message=message_text(message), hint=message_text(hint))
        case NodeSkipped(reason=reason):
            return replace(event, reason=message_text(reason))
        case NodeLogged(message=message) | NodeProgress(message=message):
            return replace(event, message=message_text(message))
        case _:
            return event


def _language() -> str:
    return tr("en", "the language that these texts are in")


@cache
def _book(language: str) -> MessageBook:
    """The messages of a language, which are read when the first one is shown."""
    # Not at the top: a window starts without a message, and an English one never needs it.
    from .message_book import MessageBook

    quotes = tr("'{name}'", "how a name is quoted").partition("{name}")
    return MessageBook.read(FOLDER / f"plait_messages_{language}.ts", (quotes[0], quotes[2]), _named)


def _named(name: str, what: str) -> str:
    """What a node, a port, a type or a field of a form is called, as far as Plait's own nodes have it."""
    match what:
        case "title":
            shown = worded("title", name)
            # A template may call the label of a field so.
            return shown if shown != name else worded("label", name)
        case "port":
            shown = worded("port", port_text(name))
            return shown if shown != port_text(name) else name
        case "type":
            return worded("type", name)
        case "where":
            return worded("label", name)
        case _:
            return name
