"""What a notebook shows of a run and of what its nodes gave; every text of it is escaped."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import narwhals as nw

from plait.amounts import count, duration, figure, table_sizes
from plait.errors import PlaitError
from plait.figure import Figure, svg
from plait.inactive import INACTIVE
from plait.lettering import one_line
from plait.markup import Markup, element, joined
from plait.model import Model
from plait.results import is_table
from plait.table import collect
from plait.types import Metrics

from .cells import cells

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from plait.outcome import NodeOutcome
    from plait.registry import NodeRegistry
    from plait.types import Table

FIRST_ROWS = 10
_LONGEST = 2000
_STYLE = Markup(
    "<style>.plait-shown table{border-collapse:collapse;font-variant-numeric:tabular-nums}"
    ".plait-shown th,.plait-shown td{padding:3px 10px;text-align:left;border-bottom:1px solid #8884}"
    ".plait-shown .number{text-align:right}.plait-shown .type,.plait-shown .missing,.plait-shown .hint{opacity:.6}"
    ".plait-shown .type{margin-left:6px;font-weight:normal}.plait-shown h4{margin:8px 0 4px}</style>"
)


def outcomes_html(nodes: Mapping[str, NodeOutcome], said: str) -> Markup:
    """How each node of a run fared."""
    head = element("tr", (element("th", name) for name in ("Node", "Status", "Result", "Time")))
    body = (_outcome(node_id, outcome) for node_id, outcome in nodes.items())
    table = element("table", element("thead", head), element("tbody", body))
    return _shown(element("p", said, class_="hint"), table)


def values_html(values: Mapping[str, object], registry: NodeRegistry) -> Markup:
    """What the output ports of a node carried: figures are drawn, of tables the first rows are shown."""
    parts: list[Markup] = []
    for port in values:
        if len(values) > 1:
            parts.append(element("h4", one_line(port, most=120)))
        try:
            parts.append(_value(values[port], registry))
        except PlaitError as error:
            parts.append(element("p", str(error), class_="hint"))
    return _shown(*parts)


def _outcome(node_id: str, outcome: NodeOutcome) -> Markup:
    metrics = ", ".join(f"{name} {figure(value)}" for name, value in list(outcome.metrics.items())[:3])
    told = outcome.message or table_sizes(outcome.ports) or metrics
    return element(
        "tr",
        element("td", node_id),
        element("td", outcome.status),
        element("td", one_line(told, most=160)),
        element("td", duration(outcome.seconds) if outcome.status == "done" else "", class_="number"),
    )


def _value(value: object, registry: NodeRegistry) -> Markup:
    if value is None or value is INACTIVE:
        return element("p", "Nothing.", class_="hint")
    if isinstance(value, Figure):
        return _figure(value, registry)
    if is_table(value):
        return _table(cast("Table", value))
    if isinstance(value, Metrics):
        return _pairs((name, figure(number)) for name, number in value.items())
    if isinstance(value, Model):
        known = value.describe()
        return _pairs([("Kind", known.kind), ("Reads", ", ".join(known.features)), *known.details.items()])
    text = repr(value)
    return element("pre", text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…")


def _figure(value: Figure, registry: NodeRegistry) -> Markup:
    table = value.page_table
    if table is not None:
        return cells(nw.from_native(table, eager_only=True))
    try:
        # matplotlib and the engine have escaped every text in it.
        return Markup(svg(value, registry.drawing(value.drawing)))
    except PlaitError:
        raise
    except Exception as error:  # noqa: BLE001 - the drawing function may be a plugin's
        return element("p", f"The figure can't be drawn: {type(error).__name__}: {error}", class_="hint")


def _table(value: Table) -> Markup:
    frame = collect(value.head(FIRST_ROWS + 1))
    if not frame.columns:
        return element("p", "A table without columns.", class_="hint")
    more = len(frame) > FIRST_ROWS
    said = f"the first {FIRST_ROWS} rows" if more else f"{count(len(frame))} rows"
    hint = element("p", f"{said} · {count(len(frame.columns))} columns", class_="hint")
    return joined(cells(frame.head(FIRST_ROWS)), hint)


def _pairs(pairs: Iterable[tuple[str, str]]) -> Markup:
    rows = (element("tr", element("th", name), element("td", one_line(text, most=300))) for name, text in pairs)
    return element("table", element("tbody", rows))


def _shown(*parts: Markup) -> Markup:
    return element("div", _STYLE, *parts, class_="plait-shown")
