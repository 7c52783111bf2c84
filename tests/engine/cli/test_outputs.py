"""Values of ports as files: in every form that suits them, and refused in any other."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import polars as pl
import pytest
from polars.testing import assert_frame_equal

from cli_nodes import Named
from plait import Figure, Metrics, PlaitError
from plait.cli.outputs import check_place, save_output
from plait.plugins import plugin_of
from plait.registry import NodeRegistry
from plait.table import lazy

TABLE = pl.DataFrame({"n": [1, None, 3], "text": ["a", 'b "c",\nd', None], "day": [None, "x", "é"]})
READERS: dict[str, Callable[[Path], pl.DataFrame]] = {
    "csv": pl.read_csv,
    "tsv": lambda path: pl.read_csv(path, separator="\t"),
    "parquet": pl.read_parquet,
    "arrow": pl.read_ipc,
    "json": pl.read_json,
    "ndjson": pl.read_ndjson,
}


@pytest.fixture
def registry() -> NodeRegistry:
    plugin = plugin_of("report_nodes", trusted=True)
    assert plugin is not None
    return NodeRegistry([plugin])


@pytest.fixture
def bars() -> Figure:
    return Figure("reports.bars", {"bars": pl.DataFrame({"label": ["a", "b"], "height": [1, 2]})}, title="Heights")


@pytest.mark.parametrize("ending", READERS)
def test_a_table_comes_back_from_every_form(tmp_path: Path, registry: NodeRegistry, ending: str) -> None:
    path = tmp_path / f"table.{ending}"

    save_output(lazy(TABLE), path, registry)

    assert_frame_equal(READERS[ending](path), TABLE)
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_the_ending_may_be_written_in_capitals(tmp_path: Path, registry: NodeRegistry) -> None:
    save_output(lazy(TABLE), tmp_path / "TABLE.CSV", registry)

    assert_frame_equal(pl.read_csv(tmp_path / "TABLE.CSV"), TABLE)


@pytest.mark.parametrize(("ending", "start"), [("svg", b"<svg "), ("png", b"\x89PNG\r\n"), ("pdf", b"%PDF-1.")])
def test_a_figure_is_drawn(tmp_path: Path, registry: NodeRegistry, bars: Figure, ending: str, start: bytes) -> None:
    save_output(bars, tmp_path / f"bars.{ending}", registry)

    assert (tmp_path / f"bars.{ending}").read_bytes().startswith(start)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Metrics(a=0.5, b=float("inf")), {"a": 0.5, "b": None}),
        (3, 3),
        (["é", None], ["é", None]),
        (None, None),
    ],
)
def test_metrics_and_plain_values_become_json(
    tmp_path: Path, registry: NodeRegistry, value: object, text: object
) -> None:
    save_output(value, tmp_path / "value.json", registry)

    assert json.loads((tmp_path / "value.json").read_text(encoding="utf-8"), parse_constant=pytest.fail) == text


@pytest.mark.parametrize(
    ("value", "name", "message"),
    [
        (lazy(TABLE), "t.svg", "A table can't be saved as 't.svg'. Give a name that ends with .csv, .tsv"),
        (3, "n.csv", "A value of the type int can't be saved as 'n.csv'. Give a name that ends with .json."),
        (Figure("reports.bars"), "f.json", "A figure can't be saved as 'f.json'. Give a name that ends with .svg"),
        (Named(), "m.json", "A Model can't be saved with --output."),
        (object(), "o.json", "A value of the type object can't be saved as 'o.json'."),
        (lazy({"x": [[1], [2]]}), "l.csv", "The table can't be saved as 'l.csv': CSV format does not support nested"),
        (lazy(TABLE), "nowhere/t.csv", "can't be written: No such file or directory. There is no such folder"),
    ],
)
def test_what_does_not_suit_is_refused_and_nothing_is_left(
    tmp_path: Path, registry: NodeRegistry, value: object, name: str, message: str
) -> None:
    with pytest.raises(PlaitError) as caught:
        save_output(value, tmp_path / name, registry)

    assert message in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_what_was_there_stays_when_the_new_one_can_not_be_written(tmp_path: Path, registry: NodeRegistry) -> None:
    path = tmp_path / "kept.csv"
    path.write_text("kept", encoding="utf-8")

    with pytest.raises(PlaitError):
        save_output(lazy({"x": [[1]]}), path, registry)

    assert path.read_text(encoding="utf-8") == "kept"


@pytest.mark.parametrize("name", ["a.csv", "b.SVG", "c.json"])
def test_a_place_that_something_can_be_saved_to_is_accepted(tmp_path: Path, name: str) -> None:
    check_place(tmp_path / name)


@pytest.mark.parametrize("name", ["a", "b.docx", "nowhere/c.csv"])
def test_a_place_that_nothing_can_be_saved_to_is_refused_at_once(tmp_path: Path, name: str) -> None:
    with pytest.raises(PlaitError):
        check_place(tmp_path / name)
