"""The page of a report as a tree of elements."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_VOID = frozenset(("br", "hr", "img", "input", "link", "meta", "source"))
# In no text of a report is a '<': what looks like a picture is one. The parser would write its names in small letters.
_PICTURE = re.compile(r"<svg\b.*?</svg>", re.DOTALL)


@dataclass(slots=True)
class Element:
    """An element, its attributes and what is within it."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Element | str] = field(default_factory=list)
    source: str = ""
    """The text of a picture, which is not taken apart."""

    @property
    def classes(self) -> frozenset[str]:
        return frozenset(self.attributes.get("class", "").split())

    @property
    def elements(self) -> list[Element]:
        """The elements directly within it."""
        return [each for each in self.children if isinstance(each, Element)]

    @property
    def text(self) -> str:
        """All texts within it, one after the other."""
        return "".join(each if isinstance(each, str) else each.text for each in self.children)

    def all(self, *names: str, class_: str = "") -> Iterator[Element]:
        """Everything below it with one of these names and this class, in the order of the page."""
        for each in self.elements:
            if (not names or each.name in names) and (not class_ or class_ in each.classes):
                yield each
            yield from each.all(*names, class_=class_)

    def first(self, *names: str, class_: str = "") -> Element | None:
        """The first of them."""
        return next(self.all(*names, class_=class_), None)


def parse(html: str) -> Element:
    """The tree of a page that a report wrote."""
    reader = _Reader()
    end = 0
    for picture in _PICTURE.finditer(html):
        reader.feed(html[end : picture.start()])
        reader.put(Element("svg", source=picture[0]))
        end = picture.end()
    reader.feed(html[end:])
    reader.close()
    return reader.root


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.root = Element("page")
        self._open = [self.root]

    def put(self, child: Element | str) -> None:
        self._open[-1].children.append(child)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        made = Element(tag, {name: value or "" for name, value in attrs})
        self.put(made)
        if tag not in _VOID:
            self._open.append(made)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.put(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        if len(self._open) > 1 and self._open[-1].name == tag:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        self.put(data)
