"""What a signature says: ports, parameters, outputs; and what it may not say."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple

import narwhals as nw
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from pydantic import Field

from plait import Column, FilePath, Frame, RunContext, Table, node
from plait.signature import read_signature
from plait.types import Metrics, can_connect, port_type_of
from plait.types import Table as TableMarker


class Parts(NamedTuple):
    table: Table
    metrics: Metrics | None


@node("test.everything", category="Test")
def everything(
    table: Table,
    extra: Table | None = None,
    *more: Frame,
    run: RunContext,
    column: Annotated[Column, Field(description="A column.")],
    amount: Annotated[int, Field(ge=1, description="How much.")] = 2,
    mode: Literal["a", "b"] = "a",
    path: FilePath = Path("x.csv"),
) -> Parts:
    """Do it all.

    And more.
    """
    raise NotImplementedError


def test_positional_arguments_are_ports_and_keyword_only_ones_parameters() -> None:
    signature = everything.signature

    assert [(port.name, port.optional, port.many) for port in signature.inputs] == [
        ("table", False, False),
        ("extra", True, False),
        ("more", False, True),
    ]
    assert [each.name for each in signature.parameters] == ["column", "amount", "mode", "path"]
    assert [(port.name, port.type.name, port.optional) for port in signature.outputs] == [
        ("table", "Table", False),
        ("metrics", "Metrics", True),
    ]
    assert signature.context == "run"
    assert signature.reads_files


def test_the_docstring_is_summary_and_help() -> None:
    assert (everything.summary, everything.help, everything.title) == ("Do it all.", "And more.", "Everything")


def test_parameters_have_help_defaults_and_a_json_schema() -> None:
    schema = everything.parameter_model.model_json_schema()

    assert everything.parameters[1].help == "How much."
    assert schema["properties"]["amount"] == {
        "default": 2,
        "description": "How much.",
        "minimum": 1,
        "title": "Amount",
        "type": "integer",
    }
    assert schema["required"] == ["column"]
    assert schema["properties"]["mode"]["enum"] == ["a", "b"]


@pytest.mark.parametrize(
    ("annotation", "form"),
    [
        (Table, "lazy"),
        (Frame, "frame"),
        (nw.LazyFrame, "lazy"),
        (nw.DataFrame, "frame"),
        (pd.DataFrame, "pandas"),
        (pl.DataFrame, "polars"),
        (pl.LazyFrame, "polars_lazy"),
        (pa.Table, "arrow"),
    ],
)
def test_every_library_s_table_is_the_same_port_type(annotation: type, form: str) -> None:
    port_type = port_type_of(annotation)

    assert port_type.python_type is TableMarker
    assert port_type.form == form
    assert can_connect(port_type, port_type_of(Table)) == ""


def test_a_sub_kind_enters_a_port_of_its_parent_and_not_the_reverse() -> None:
    from plait import Classifier, Model

    classifier, model = port_type_of(Classifier), port_type_of(Model)

    assert can_connect(classifier, model) == ""
    assert can_connect(model, classifier) == "it carries a Model, and a Classifier is needed"
    assert can_connect(port_type_of(Any), classifier) == ""


def test_no_return_value_is_a_sink() -> None:
    def sink(table: Table) -> None: ...

    assert read_signature(sink).outputs == ()


def test_an_argument_without_annotation_is_refused() -> None:
    def bad(table) -> Table: ...  # type: ignore[no-untyped-def,empty-body] # noqa: ANN001

    with pytest.raises(TypeError, match="'table' has no annotation"):
        read_signature(bad)


def test_keyword_arguments_without_names_are_refused() -> None:
    def bad(**tables: Table) -> Table: ...  # type: ignore[empty-body]

    with pytest.raises(TypeError, match="can't be a port"):
        read_signature(bad)


def test_a_node_is_called_like_the_function_it_is() -> None:
    @node("test.double")
    def double(number: int) -> int:
        """Double a number."""
        return 2 * number

    assert double(4) == 8


def test_a_node_travels_to_another_process_by_its_name() -> None:
    assert everything.__reduce__() == "everything"


def test_a_path_that_may_be_missing_is_still_a_path() -> None:
    @node("sig.maybe")
    def maybe(*, path: Annotated[FilePath | None, Field(description="A file, or none.")] = None) -> int:
        """Read a file, or none."""
        return 0

    assert maybe.signature.reads_files
    assert maybe.parameters[0].help == "A file, or none."
