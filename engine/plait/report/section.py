"""The parts that sections are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.markup import Markup, element

if TYPE_CHECKING:
    from plait.markup import Content


def section(name: str, heading: str, *content: Content, aside: Content = None) -> Markup:
    """A section of the page with its heading; `name` is its anchor."""
    head = element(
        "header",
        element("h2", heading),
        element("span", aside, class_="aside") if aside else None,
        class_="section-head",
    )
    return element("section", head, *content, id=name)


def panel(*content: Content, kind: str = "") -> Markup:
    """A card on the page."""
    return element("div", *content, class_=f"panel {kind}".rstrip())


def row(*cells: Content, kind: str = "", header: bool = False) -> Markup:
    """A row of a table."""
    name = "th" if header else "td"
    return element("tr", (element(name, cell) for cell in cells), class_=kind or None)


def table(head: tuple[str, ...], rows: list[Markup], kind: str = "") -> Markup:
    """A table that scrolls sideways where it is too wide for the page."""
    return element(
        "div",
        element(
            "table",
            element("thead", element("tr", (element("th", each, scope="col") for each in head))),
            element("tbody", rows),
            class_=kind or None,
        ),
        class_="scroll",
    )


def more(number: int, noun: str) -> Markup | None:
    """A line that says that there are more than are shown."""
    return element("p", f"and {number:,} more {noun}", class_="hint") if number > 0 else None
