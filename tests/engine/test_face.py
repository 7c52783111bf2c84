"""The line that sums up a node's parameters."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Literal

import pytest
from pydantic import BaseModel, Field

from plait import Column, Columns, FilePath, Formula, Table, node
from plait.face import LONGEST, face
from plait.node import NodeType
from plait.wording import Kind
from plait.workflow import Node


@node("faces.split", face="{fraction} · {method} · seed {seed}")
def split(
    table: Table,
    *,
    fraction: Annotated[float, Field(ge=0, le=1, description="The share.")] = 0.8,
    method: Annotated[Literal["random", "first"], Field(description="How.")] = "random",
    seed: Annotated[int | None, Field(description="The seed.")] = None,
) -> Table:
    """Split."""
    return table


@node("faces.formula", face="{column} = {formula}")
def formula(
    table: Table,
    *,
    column: Annotated[Column, Field(description="The column.")] = "",
    formula: Annotated[Formula | None, Field(description="The formula.")] = None,
) -> Table:
    """Work a column out."""
    return table


@node("faces.columns", face="by {keys}")
def by_columns(
    table: Table, *, keys: Annotated[Columns, Field(description="The keys.")] = Columns.of_type("numeric")
) -> Table:
    """Group."""
    return table


@node("faces.plain")
def without_template(
    *,
    path: Annotated[FilePath, Field(description="The file.")] = Path(),
    skip: Annotated[int, Field(description="Rows.")] = 0,
    strict: Annotated[bool, Field(description="Whether.")] = False,
    rules: Annotated[tuple[dict[str, Any], ...], Field(description="Rules.")] = (),
) -> Table:
    """Read."""
    raise NotImplementedError


def _face(node_type: NodeType[..., Any], **params: object) -> str:
    return face(Node("n", node_type.type_id, params=params), node_type)


def test_defaults_fill_what_the_node_leaves_open_and_shares_are_percentages() -> None:
    assert _face(split, seed=7) == "80 % · random · seed 7"


def test_a_part_without_a_value_is_left_out() -> None:
    assert _face(split, fraction=0.125) == "12.5 % · random"


def test_a_reference_is_shown_by_its_name() -> None:
    params = {"fraction": {"$parameter": "share"}, "method": {"$secret": "HOW"}}

    assert _face(split, **params) == "$share · $HOW"


def test_half_a_part_keeps_its_place() -> None:
    assert _face(formula, column="total") == "total = …"
    assert _face(formula, formula="price *\n  amount") == "… = price * amount"
    assert _face(formula) == ""


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        (["city"], "by city"),
        (["city", "year"], "by city, year"),
        (["a", "b", "c"], "by 3 columns"),
        ({"types": "text"}, "by text columns"),
        ({"pattern": "^x"}, "by columns like ^x"),
        ({"types": "numeric", "except": ["id"]}, "by numeric columns but id"),
        ({"types": "any", "except": ["a", "b", "c"]}, "by all columns but 3 of them"),
    ],
)
def test_a_choice_of_columns_is_named_or_counted(keys: object, text: str) -> None:
    assert _face(by_columns, keys=keys) == text


def test_a_default_that_is_a_choice_of_columns_is_shown_like_one() -> None:
    assert _face(by_columns) == "by numeric columns"


def test_without_a_template_the_parameters_are_listed_that_the_node_sets() -> None:
    line = _face(without_template, path="data/2024/admissions.csv", skip=2, strict=True, rules=[{}, {}, {}])

    assert line == "admissions.csv · skip 2 · strict"
    assert _face(without_template) == ""
    assert _face(without_template, strict=False) == ""
    assert _face(without_template, rules=[{}, {}, {}]) == "3 rules"


def test_what_is_switched_on_in_an_object_is_told_by_its_name() -> None:
    keys = [{"column": "delay", "descending": True}, {"column": "day", "nulls_first": True, "descending": False}]

    assert _face(without_template, rules=keys) == "delay descending, day nulls first"


@pytest.mark.parametrize("path", ["data/a.csv", "C:\\data\\a.csv", "/data/a.csv/", "a.csv"])
def test_of_a_path_the_last_part_is_shown(path: str) -> None:
    assert _face(without_template, path=path) == "a.csv"


def test_of_a_pattern_all_is_shown() -> None:
    assert _face(without_template, path="data/*.csv") == "data/*.csv"


def test_a_line_is_short_and_one_line_whatever_the_values_are() -> None:
    line = _face(formula, column="x" * 500, formula="\n\r\u2028" + "y\n" * 500)

    assert len(line) <= LONGEST + 1
    assert len(line.splitlines()) == 1


def test_a_template_never_reaches_into_a_value() -> None:
    @node("faces.hostile", face="{table.__class__} {0} {column!r} {nothing}")
    def hostile(table: Table, *, column: Annotated[str, Field(description="A.")] = "a") -> Table:
        """Do nothing."""
        return table

    assert _face(hostile) == "{table.__class__} {0} {column!r} {nothing}"


def test_values_of_the_wrong_type_are_shown_as_well_as_can_be() -> None:
    assert _face(split, fraction="much", method=["a", 1.5], seed={"x": [1, 2]}) == "much · a, 1.5"


def test_a_node_of_an_unknown_type_shows_what_it_is() -> None:
    assert face(Node("n", "acme.clean", params={"a": 1}), None) == "acme.clean"


class Measure(BaseModel):
    """A record with a choice in it."""

    column: Column
    how: Literal["random", "all"] = "all"


@node("faces.records")
def of_records(*, measures: Annotated[list[Measure], Field(description="What.")] = []) -> Table:  # noqa: B006 - never changed
    """Measure."""
    raise NotImplementedError


def _german(kind: Kind, text: str, _node_type: NodeType[..., Any] | None = None, /) -> str:
    """Some German words, as a translation file would give them."""
    words = {
        ("face", "{fraction} · {method} · seed {seed}"): "{fraction} · {method} · Startwert {seed}",
        ("face", "by {keys}"): "nach {keys}",
        ("face", "{types} columns"): "Spalten: {types}",
        ("face", "{number} columns"): "{number} Spalten",
        ("choice", "random"): "zufällig",
        ("choice", "numeric"): "numerisch",
        ("label", "Strict"): "Streng",
        ("label", "Skip"): "Überspringen",
    }
    return words.get((kind, text), text)


@pytest.mark.parametrize(
    ("node_type", "params", "line"),
    [
        (split, {"fraction": 0.7, "seed": 3}, "70 % · zufällig · Startwert 3"),
        (split, {"method": "first"}, "80 % · first"),
        (by_columns, {}, "nach Spalten: numerisch"),
        (by_columns, {"keys": ["a", "b", "c"]}, "nach 3 Spalten"),
        (by_columns, {"keys": ["random"]}, "nach random"),
        (without_template, {"skip": 2, "strict": True}, "Überspringen 2 · Streng"),
        (of_records, {"measures": [{"column": "random", "how": "random"}]}, "random zufällig"),
    ],
)
def test_a_line_in_another_language(node_type: NodeType[..., Any], params: dict[str, object], line: str) -> None:
    """Only what is declared is translated: a column may be called like a choice."""
    assert face(Node("n", node_type.type_id, params=params), node_type, _german) == line
