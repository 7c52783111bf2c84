"""Reads an HTML page as a browser would, for assertions about what is in it."""

from __future__ import annotations

from html.parser import HTMLParser

VOID = frozenset(("br", "hr", "img", "input", "link", "meta", "source"))


class Page(HTMLParser):
    """The elements of a page with their attributes, and the texts between them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.unclosed: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.unclosed.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.unclosed, f"</{tag}> ends nothing"
        assert self.unclosed.pop() == tag

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.texts.append(data)

    def attributes(self, tag: str, name: str) -> list[str | None]:
        """The values of an attribute of all elements of a kind that have it."""
        return [attributes[name] for each, attributes in self.elements if each == tag and name in attributes]

    def of_class(self, name: str) -> list[tuple[str, dict[str, str | None]]]:
        """The elements with a class."""
        return [each for each in self.elements if name in (each[1].get("class") or "").split()]
