"""The first rows of a table, as a table of the page."""

from __future__ import annotations

from collections.abc import Mapping
from math import isfinite
from typing import TYPE_CHECKING

import narwhals as nw

from plait.lettering import one_line
from plait.markup import Markup, element

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plait.types import Frame

MOST_COLUMNS = 40
_LONGEST = 300
_MOST_DECIMALS = 6


def cells(frame: Frame) -> Markup:
    """Every row of a small table: numbers to the right, missing values marked as such."""
    columns = [(name, frame.schema[name]) for name in frame.columns[:MOST_COLUMNS]]
    left_out = len(frame.columns) - len(columns)
    written = [_column(frame[name].to_list(), kind) for name, kind in columns]
    head = element("tr", (_heading(name, kind) for name, kind in columns), _gap("th", left_out))
    body = (element("tr", cells_of_row, _gap("td", left_out)) for cells_of_row in zip(*written, strict=True))
    return element(
        "div", element("table", element("thead", head), element("tbody", body), class_="data"), class_="scroll"
    )


def type_name(kind: nw.dtypes.DType) -> str:
    """The type of a column in the words of the product."""
    if kind.is_integer():
        return "int"
    if kind.is_float() or kind == nw.Decimal:
        return "float"
    names = {nw.String: "text", nw.Boolean: "bool", nw.Categorical: "category", nw.Enum: "category"}
    return next((name for known, name in names.items() if kind == known), str(kind).partition("(")[0].lower())


def _heading(name: str, kind: nw.dtypes.DType) -> Markup:
    return element(
        "th",
        element("span", one_line(name, most=120) or "unnamed", class_="column", title=name),
        element("span", type_name(kind), class_="type"),
        class_="number" if kind.is_numeric() else None,
        scope="col",
    )


def _gap(name: str, left_out: int) -> Markup | None:
    if left_out <= 0:
        return None
    return element(name, f"+ {left_out} columns" if name == "th" else "…", class_="gap")


def _column(values: Sequence[object], kind: nw.dtypes.DType) -> list[Markup]:
    is_number = kind.is_numeric()
    decimals = _decimals(values) if kind.is_float() else 0
    return [_cell(value, is_number=is_number, decimals=decimals) for value in values]


def _cell(value: object, *, is_number: bool, decimals: int) -> Markup:
    if value is None:
        return element(
            "td", element("span", "–", title="missing", class_="missing"), class_="number" if is_number else None
        )
    if is_number:
        return element("td", _number_text(value, decimals), class_="number")
    text = _text(value)
    short = one_line(text, most=_LONGEST)
    return element(
        "td",
        short if short or not text else element("span", "white space", class_="missing"),
        title=text[:2000] if short != text else None,
    )


def _number_text(value: object, decimals: int) -> str:
    if isinstance(value, float):
        if not isfinite(value):
            return str(value)
        if value and not 1e-5 <= abs(value) < 1e15:
            return f"{value:.4g}"
        return f"{value:.{decimals}f}"
    return str(value)


def _decimals(values: Sequence[object]) -> int:
    """How many digits after the point the values of a column need, so that they stand below each other."""
    needed = 0
    for value in values:
        if isinstance(value, float) and isfinite(value) and 1e-5 <= abs(value) < 1e15:
            text = f"{value:.6g}"
            if "e" not in text:
                needed = max(needed, len(text.partition(".")[2]))
    return min(needed, _MOST_DECIMALS)


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, bytes):
        return f"{len(value)} bytes"
    if isinstance(value, Mapping):
        return ", ".join(f"{name}: {_text(inner)}" for name, inner in list(value.items())[:20])
    if isinstance(value, list | tuple):
        inner = ", ".join("–" if each is None else _text(each) for each in value[:20])
        return f"[{inner}{', …' if len(value) > 20 else ''}]"
    return str(value)
