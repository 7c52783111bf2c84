"""What notebooks show, with texts that would be markup if anybody let them."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import polars as pl
import pytest

from plait.errors import PlaitError
from plait.outcome import NodeOutcome, PortValues, RunResult
from plait.registry import NodeRegistry
from plait.script import Workflow
from plait.table import lazy
from plait.types import Metrics

NAUGHTY = "</td><script>alert('&')</script>\x00\ud800"


class Page(HTMLParser):
    """The elements and texts of a piece of HTML."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[str] = []
        self.texts: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert not any(name.startswith("on") for name, _ in attrs)
        self.elements.append(tag)

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def ports(**values: Any) -> PortValues:  # noqa: ANN401 - whatever a port carries
    return PortValues("node", tuple(values), lambda _, port: values[port], NodeRegistry())


def test_a_workflow_is_a_picture_with_its_texts_in_it(tmp_path: Path) -> None:
    workflow = Workflow("Points")
    workflow.add("io.csv_reader", path="points.csv")
    workflow.rename("csv_reader", NAUGHTY)

    picture = workflow._repr_svg_()

    assert ElementTree.fromstring(picture).tag.endswith("svg")
    assert "<script" not in picture


def test_a_run_and_what_its_nodes_gave_are_tables(tmp_path: Path) -> None:
    (tmp_path / "points.csv").write_text("x,name\n1,a\n2,<b>bold</b>\n3,\n")
    workflow = Workflow("Points", base=tmp_path)
    read = workflow.add("io.csv_reader", path="points.csv")
    drawn = workflow.add("views.bar", read, category="name")
    result = workflow.run(until=[read, drawn])

    run, table, figure = Page(result._repr_html_()), Page(result[read]._repr_html_()), result[drawn]._repr_html_()

    assert {"csv_reader", "bar", "done"} <= set(run.texts)
    assert {"x", "int", "name", "text", "<b>bold</b>", "3 rows · 2 columns"} <= set(table.texts)
    assert "b" not in table.elements
    assert "<svg" in figure
    assert "<b>bold" not in figure


def test_only_the_first_rows_of_a_long_table_are_shown() -> None:
    page = Page(ports(out=lazy({"x": list(range(1000))}))._repr_html_())

    assert page.elements.count("tr") == 11
    assert "the first 10 rows · 1 columns" in page.texts


@pytest.mark.parametrize(
    "value",
    [
        lazy({NAUGHTY.replace("\ud800", ""): [NAUGHTY.replace("\ud800", "")]}),
        pl.DataFrame({"x": []}).lazy(),
        Metrics({NAUGHTY: 0.5}),
        NAUGHTY,
        None,
        [NAUGHTY],
    ],
)
def test_no_value_becomes_markup(value: object) -> None:
    html = ports(out=value, **{NAUGHTY: value})._repr_html_()
    page = Page(html)

    assert "script" not in page.elements
    html.encode("utf-8")


def test_what_fails_is_said_in_its_place() -> None:
    def load(_node_id: str, _port: str) -> object:
        raise PlaitError(f"It is gone: {NAUGHTY}.", hint="Run it again.")

    outcomes = {NAUGHTY: NodeOutcome("failed", message=NAUGHTY), "b": NodeOutcome("done", 1.25, metrics={"auc": 0.9})}
    result = RunResult("failed", 1.5, outcomes, load, {"b": ("out",)})
    run, port = Page(result._repr_html_()), Page(result["b"]._repr_html_())

    assert {"script"}.isdisjoint([*run.elements, *port.elements])
    assert {"failed", "auc 0.9", "1.2 s"} <= set(run.texts)
    assert any("Run it again." in text for text in port.texts)
