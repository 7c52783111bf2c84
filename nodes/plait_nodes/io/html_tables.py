"""The tables of an HTML page as rows of texts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from plait import DataError
from plait.importing import import_alone

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_WIDEST = 1000
_HIGHEST = 65_534
"""What HTML itself allows a cell to span."""

_MOST_CELLS = 5_000_000
_MOST_ATTRIBUTES = 1_000
_LONG_TAG = re.compile(rb"<[A-Za-z][^<>]{4000,}+")


@dataclass(frozen=True, slots=True)
class HtmlTable:
    """A table: what it is called, and its cells."""

    identity: str
    caption: str
    head: Sequence[Sequence[str]]
    """Rows of nothing but heading cells, at the top."""
    rows: Sequence[Sequence[str]]


def html_tables(content: bytes, encoding: str, shown: str) -> list[HtmlTable]:
    """The tables of a page that hold no other tables, in their order.

    Args:
        content: The page.
        encoding: Its encoding; if empty, what the page says of itself.
        shown: What errors call it.

    Raises:
        DataError: it is no page that can be read, or a table is too large.
    """
    import_alone("lxml.html")
    from lxml import etree, html

    _check_tags(content, shown)
    parser = html.HTMLParser(encoding=encoding or None, no_network=True, huge_tree=False, remove_comments=True)
    try:
        page = html.document_fromstring(content, parser=parser)
    except (etree.LxmlError, ValueError, LookupError) as error:
        reason = str(error).partition("\n")[0] or "it is empty"
        raise DataError(
            f"'{shown}' can't be read as HTML after byte 0: {reason}.", file=shown, row=1, hint="Check what it is."
        ) from None
    return [_table(each, shown) for each in page.iter("table") if next(each.iterdescendants("table"), None) is None]


def _check_tags(content: bytes, shown: str) -> None:
    """Refuse a tag with thousands of attributes, over which the library would brood for minutes."""
    for tag in _LONG_TAG.finditer(content):
        if tag[0].count(b"=") > _MOST_ATTRIBUTES or len(tag[0].split(None, _MOST_ATTRIBUTES)) > _MOST_ATTRIBUTES:
            raise DataError(
                f"'{shown}': the tag at byte {tag.start():,} has more than {_MOST_ATTRIBUTES:,} attributes.",
                file=shown,
                row=content.count(b"\n", 0, tag.start()) + 1,
                hint="Check what it is.",
            )


def _table(element: Any, shown: str) -> HtmlTable:  # noqa: ANN401 - an element of lxml
    caption = element.find("caption")
    found = list(element.iter("tr"))
    grid = _grid(found, element.sourceline or 1, shown)
    is_head = [bool(len(row)) and all(cell.tag != "td" for cell in _cells(row)) for row in found]
    heads = next((number for number, yes in enumerate(is_head) if not yes), len(is_head))
    # A table of nothing but heading cells has its rows in them.
    heads = min(heads, 1) if heads == len(found) else heads
    return HtmlTable(
        str(element.get("id") or ""), _text(caption) if caption is not None else "", grid[:heads], grid[heads:]
    )


def _grid(rows: Sequence[Any], line: int, shown: str) -> list[list[str]]:
    """The cells with those that span several rows or columns repeated; all rows are equally long."""
    grid: list[list[str]] = []
    open_below: dict[int, tuple[int, str]] = {}
    size = 0
    for row in rows:
        texts: list[str] = []
        cells = iter(_cells(row))
        below: dict[int, tuple[int, str]] = {}
        while True:
            place = len(texts)
            if place in open_below:
                left, text = open_below[place]
                texts.append(text)
                if left > 1:
                    below[place] = (left - 1, text)
                continue
            cell = next(cells, None)
            if cell is None:
                if not any(each > place for each in open_below):
                    break
                texts.append("")
                continue
            text, wide, high = _text(cell), _span(cell, "colspan", _WIDEST), _span(cell, "rowspan", _HIGHEST)
            for column in range(place, place + wide):
                texts.append(text)
                if high > 1:
                    below[column] = (high - 1, text)
        open_below = below
        grid.append(texts)
        size += len(texts)
        if size > _MOST_CELLS:
            raise DataError(
                f"'{shown}': the table in line {line:,} has more than {_MOST_CELLS:,} cells.",
                file=shown,
                row=line,
                hint="Save the table alone, or as CSV.",
            )
    width = max(map(len, grid), default=0)
    if width * len(grid) > _MOST_CELLS:
        raise DataError(
            f"'{shown}': the table in line {line:,} has more than {_MOST_CELLS:,} cells.",
            file=shown,
            row=line,
            hint="Save the table alone, or as CSV.",
        )
    return [row + [""] * (width - len(row)) for row in grid]


def _cells(row: Any) -> Iterator[Any]:  # noqa: ANN401 - an element of lxml
    yield from row.iterchildren("td", "th")


def _span(cell: Any, name: str, most: int) -> int:  # noqa: ANN401 - an element of lxml
    text = str(cell.get(name) or "1").strip()
    return max(1, min(int(text), most)) if text.isdecimal() and len(text) < 9 else 1


def _text(element: Any) -> str:  # noqa: ANN401 - an element of lxml
    pieces: list[str] = []
    for each in element.iter():
        if each.tag == "br":
            pieces.append(" ")
        if each.tag not in ("script", "style") and each.text:
            pieces.append(each.text)
        if each is not element and each.tail:
            pieces.append(each.tail)
    return " ".join("".join(pieces).split())
