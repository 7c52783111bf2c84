"""HTML and SVG from Python, in which every text is escaped because nothing else can be written.

What is already markup has a type of its own; any other text is data, and becomes text of the page.
"""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

# What XML has no room for, escaped or not, and halves of surrogate pairs, which are no characters at all.
_IMPOSSIBLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\U00010000-\U0010ffff]")
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9:-]*")
_VOID = frozenset(("br", "hr", "img", "input", "link", "meta", "source"))
# Elements of SVG that are closed at once; in HTML only those of `_VOID` may be.
_EMPTY = frozenset(("circle", "ellipse", "line", "path", "polygon", "polyline", "rect", "use"))


class Markup(str):
    """A text that is HTML or SVG, made by this module's functions."""

    __slots__ = ()


Content: TypeAlias = "Markup | str | Iterable[str] | None"
"""Markup, a text, several of both, or nothing."""


def escaped(text: str) -> Markup:
    """A text of any origin as it may stand between tags and in attributes.

    Characters that XML can't hold become the replacement character.
    """
    return Markup(escape(_IMPOSSIBLE.sub("\ufffd", text)))


def element(name: str, *content: Content, **attributes: str | float | bool | None) -> Markup:
    """An element; texts in it are escaped, markup is not.

    Args:
        name: Of the element.
        content: What is within it.
        attributes: `class_` is `class`, and `_` within a name is `-`. None and False leave one out, True
            gives one without a value.
    """
    opening = [name]
    for key, value in attributes.items():
        written = key.removesuffix("_").replace("_", "-")
        if not _NAME.fullmatch(written) or written.lower().startswith("on"):
            msg = f"'{written}' can't be an attribute here."
            raise ValueError(msg)
        if value is True:
            opening.append(written)
        elif value is not None and value is not False:
            opening.append(f'{written}="{escaped(number(value) if isinstance(value, int | float) else value)}"')
    inner = joined(*content)
    if name in _VOID or (name in _EMPTY and not inner):
        return Markup(f"<{' '.join(opening)}{'>' if name in _VOID else '/>'}")
    return Markup(f"<{' '.join(opening)}>{inner}</{name}>")


def joined(*content: Content) -> Markup:
    """Markup and texts one after the other, the texts escaped."""
    parts: list[str] = []
    for each in content:
        if isinstance(each, Markup):
            parts.append(each)
        elif isinstance(each, str):
            parts.append(escaped(each))
        elif each is not None:
            parts.extend(inner if isinstance(inner, Markup) else escaped(inner) for inner in each)
    return Markup("".join(parts))


def number(value: float) -> str:
    """A number as attributes and paths have it: no more digits than a picture needs."""
    # Adding nothing takes the sign off a zero.
    return f"{round(value, 2) + 0.0:.2f}".rstrip("0").rstrip(".")
