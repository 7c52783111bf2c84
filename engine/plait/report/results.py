"""What came out of a run: figures, tables and other values at the ends of the workflow."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

import narwhals as nw

from plait.amounts import count
from plait.errors import PlaitError
from plait.figure import Figure
from plait.inactive import INACTIVE
from plait.markup import Markup, element, joined
from plait.model import Model
from plait.results import is_table
from plait.table import collect
from plait.types import Metrics

from .cells import cells, type_name
from .figures import figure_drawings
from .section import more, panel, section

if TYPE_CHECKING:
    from collections.abc import Iterator

    import polars as pl

    from plait.types import Table

    from .subject import Subject

FIRST_ROWS = 20
MOST_RESULTS = 60
_LONGEST_VALUE = 4000


def results(subject: Subject) -> Markup | None:
    """A panel for each output port that nothing is connected to; figures first, because they are what is looked at."""
    ends = list(_ends(subject))
    figures: list[Markup] = []
    read: list[Markup] = []
    others: list[Markup] = []
    for node_id, port in ends[:MOST_RESULTS]:
        try:
            value = subject.result[node_id][port]
        except (PlaitError, KeyError):
            # It was fused into a query, or evicted since; there is nothing to show, and that is no fault.
            continue
        if isinstance(value, Figure):
            page_table = value.page_table
            if page_table is None:
                figures.append(_figure(subject, node_id, value))
            else:
                read.append(_page_table(subject, node_id, value, page_table))
        elif value is not None and value is not INACTIVE and not isinstance(value, Metrics):
            others.append(_other(subject, node_id, port, value))
    if not figures and not read and not others:
        return None
    return section(
        "results",
        "Results",
        element("div", figures, class_="figures") if figures else None,
        joined([*read, *others]),
        more(len(ends) - MOST_RESULTS, "results"),
    )


def _ends(subject: Subject) -> Iterator[tuple[str, str]]:
    topology = subject.workflow.topology
    for node_id in subject.ordered():
        if subject.result.nodes[node_id].status not in ("done", "reused") or node_id not in subject.result:
            continue
        used = {connection.source_port for connection in topology.out_of(node_id)}
        yield from ((node_id, port) for port in subject.result[node_id] if port not in used)


def _figure(subject: Subject, node_id: str, value: Figure) -> Markup:
    title = subject.title(node_id)
    return panel(element("h3", title), figure_drawings(value, subject.registry), kind="figure")


def _page_table(subject: Subject, node_id: str, value: Figure, table: pl.DataFrame) -> Markup:
    """A figure that a page shows as a table; its metric `rows`, if it has one, says how many rows there are."""
    said = element("p", _size(value.metrics.get("rows"), table.height, table.width), class_="hint")
    frame = nw.from_native(table, eager_only=True)
    return panel(element("h3", subject.title(node_id)), said, cells(frame), kind="result")


def _other(subject: Subject, node_id: str, port: str, value: object) -> Markup:
    several = len(subject.result[node_id]) > 1
    name = element("span", port, class_="id") if several else None
    heading = element("h3", subject.title(node_id), name)
    if is_table(value):
        return panel(heading, _table(subject, node_id, port, cast("Table", value)), kind="result")
    if isinstance(value, Model):
        return panel(heading, _model(value), kind="result")
    return panel(heading, _plain(value), kind="result")


def _table(subject: Subject, node_id: str, port: str, value: Table) -> Markup:
    try:
        frame = collect(value.head(FIRST_ROWS))
    except PlaitError as error:
        return element("p", str(error), class_="hint")
    size = subject.result.nodes[node_id].ports.get(port)
    if not frame.columns:
        return element("p", "A table without columns.", class_="hint")
    rows = size.rows if size is not None else None
    return joined(element("p", _size(rows, len(frame), len(frame.columns)), class_="hint"), cells(frame))


def _size(rows: float | None, shown: int, columns: int) -> str:
    """How large a table is, as far as that is known, and how much of it is shown."""
    said = f"{count(int(rows))} rows × {count(columns)} columns" if rows is not None else ""
    if not (shown if rows is None else rows):
        note = "no rows"
    else:
        note = f"the first {shown} rows" if rows is None or shown < rows else "all rows"
    return " · ".join(part for part in (said, note) if part)


def _model(value: Model) -> Markup:
    try:
        known = value.describe()
    except PlaitError as error:
        return element("p", str(error), class_="hint")
    facts = [("Kind", known.kind)]
    if known.target is not None:
        facts.append(("Target", known.target))
    if known.classes is not None:
        facts.append(("Classes", ", ".join(known.classes[:20]) + (" …" if len(known.classes) > 20 else "")))
    features = [f"{name} ({type_name(kind)})" for name, kind in known.features.items()]
    facts.append(("Reads", ", ".join(features[:40]) + (" …" if len(features) > 40 else "")))
    facts.append(("Gives", ", ".join(list(known.adds)[:40])))
    facts += list(known.details.items())
    entries = (element("div", element("dt", name), element("dd", text)) for name, text in facts if text)
    return element("dl", entries, class_="model")


def _plain(value: object) -> Markup:
    try:
        text = json.dumps(value, ensure_ascii=False, indent=2)
    except (TypeError, ValueError):
        return element("p", f"A {type(value).__name__}; a report can't show it.", class_="hint")
    return element("pre", text if len(text) <= _LONGEST_VALUE else f"{text[:_LONGEST_VALUE]}…")
