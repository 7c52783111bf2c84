"""What the engine and the nodes say of what goes wrong, in the language of the studio.

They say it in English, and know of no other language. The files `languages/plait_messages_….ts` have the templates of what they
say; see `message_book`. Every place that shows such a text asks `message_text` for it. What nobody translated is shown as it is.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from .language import tr
from .message_book import MessageBook
from .node_words import worded

FOLDER = Path(__file__).parent / "languages"


def message_text(text: str) -> str:
    """A message of the engine or of a node in the language of the studio.

    Args:
        text: One sentence or several, such as an error with its hint.
    """
    language = tr("en", "the language that these texts are in")
    return text if language == "en" or not text else _book(language).said(text)


@cache
def _book(language: str) -> MessageBook:
    """The messages of a language, which are read when the first one is shown."""
    quotes = tr("'{name}'", "how a name is quoted").partition("{name}")
    return MessageBook.read(FOLDER / f"plait_messages_{language}.ts", (quotes[0], quotes[2]), _label)


def _label(name: str) -> str:
    return worded("label", name)
