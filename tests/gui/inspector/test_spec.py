"""What a form reads from annotations."""

from __future__ import annotations

from typing import Annotated, Literal

import pytest
from pydantic import BaseModel, Field

from plait import Column, Columns, FilePath, Formula, Multiline, NewColumn, NumericColumn, Secret, Table, node
from plait_gui.inspector.spec import FieldSpec, specs_of


class Key(BaseModel):
    """A record."""

    column: Annotated[Column, Field(description="Which column.")]
    descending: Annotated[bool, Field(description="Which way.")] = False


class Fixed(BaseModel):
    """One of two kinds."""

    method: Literal["fixed"] = "fixed"
    value: float = 0.0


class Otsu(BaseModel):
    """The other kind."""

    method: Literal["otsu"] = "otsu"


@node("spec.everything")
def everything(
    table: Table,
    *,
    name: Annotated[str, Field(description="A name.")],
    note: Annotated[str, Multiline()] = "",
    share: Annotated[float, Field(ge=0, le=1)] = 0.5,
    count: Annotated[int | None, Field(ge=1)] = None,
    on: bool = True,
    how: Literal["left", "right"] = "left",
    column: Annotated[NumericColumn, Field(description="A column.")] = "",
    new: NewColumn = "result",
    columns: Columns = Columns.of_type("numeric"),
    where: Formula | None = None,
    path: FilePath | None = None,
    password: Secret | None = None,
    keys: list[Key] = [],  # noqa: B006 - never changed
    names: dict[str, str] = {},  # noqa: B006 - never changed
    edges: list[float] = [],  # noqa: B006 - never changed
    threshold: Annotated[Fixed | Otsu, Field(discriminator="method")] = Otsu(),  # noqa: B008 - never changed
    anything: dict[str, list[int]] = {},  # noqa: B006 - never changed
) -> Table:
    """Have a parameter of each kind."""
    return table


@pytest.fixture(scope="module")
def specs() -> dict[str, FieldSpec]:
    return {spec.name: spec for spec in specs_of(everything.parameters)}


def test_each_annotation_has_its_kind_of_field(specs: dict[str, FieldSpec]) -> None:
    assert {name: spec.kind for name, spec in specs.items()} == {
        "name": "text",
        "note": "multiline",
        "share": "decimal",
        "count": "integer",
        "on": "boolean",
        "how": "choice",
        "column": "column",
        "new": "column",
        "columns": "columns",
        "where": "formula",
        "path": "path",
        "password": "secret",
        "keys": "records",
        "names": "mapping",
        "edges": "list",
        "threshold": "variants",
        "anything": "mapping",
    }


def test_bounds_defaults_and_help(specs: dict[str, FieldSpec]) -> None:
    assert (specs["share"].least, specs["share"].most, specs["share"].default) == (0, 1, 0.5)
    assert (specs["count"].least, specs["count"].optional, specs["count"].default) == (1, True, None)
    assert (specs["name"].required, specs["name"].help) == (True, "A name.")
    assert specs["columns"].default["types"] == "numeric"
    assert specs["threshold"].default == {"method": "otsu"}


def test_columns_know_their_types_and_whether_they_are_new(specs: dict[str, FieldSpec]) -> None:
    assert (specs["column"].types, specs["column"].new_column) == ("numeric", False)
    assert specs["new"].new_column


def test_records_and_variants_have_fields_of_their_own(specs: dict[str, FieldSpec]) -> None:
    assert [(each.name, each.kind, each.required) for each in specs["keys"].fields] == [
        ("column", "column", True),
        ("descending", "boolean", False),
    ]
    assert specs["keys"].fields[0].help == "Which column."
    kinds = [(name, [each.name for each in fields]) for name, fields in specs["threshold"].variants]
    assert (specs["threshold"].tag, kinds) == ("method", [("fixed", ["value"]), ("otsu", [])])
