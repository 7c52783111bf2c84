"""The parts of a table, or the files, that a loop goes over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

import narwhals as nw
from pydantic import BaseModel, Field

from plait import Column, Columns, MissingColumnError, ParameterError, PlaitError
from plait.backends import backend_of
from plait.exact import exact, exactly
from plait.importing import import_alone
from plait.inner import Bound, Iteration
from plait.table import collect, lazy

from .keys import Keys, parameters_of, part_key

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from pathlib import Path

    from plait import Inner, Table
    from plait.signature import Port

TRAIN, TEST = "train", "test"


class Rows(BaseModel):
    """Each row for itself."""

    kind: Literal["rows"] = "rows"


class Groups(BaseModel):
    """The rows that are equal in some columns, in the order in which they first come up."""

    kind: Literal["groups"] = "groups"
    columns: Annotated[Columns, Field(description="Rows that are equal in these columns are a group.")]


class Chunks(BaseModel):
    """So many rows at a time."""

    kind: Literal["chunks"] = "chunks"
    rows: Annotated[int, Field(ge=1, description="How many rows at a time.")] = 1000


class Values(BaseModel):
    """The different values of a column, each with the whole table."""

    kind: Literal["values"] = "values"
    column: Annotated[Column, Field(description="The column whose values are gone through.")]


class Files(BaseModel):
    """The files that `files` names."""

    kind: Literal["files"] = "files"


class Folds(BaseModel):
    """Parts for a cross-validation: each is the test once, and the others are the training."""

    kind: Literal["folds"] = "folds"
    count: Annotated[int, Field(ge=2, le=1000, description="How many parts.")] = 5
    shuffle: Annotated[bool, Field(description="Whether the rows are shuffled before.")] = True
    seed: Annotated[int, Field(ge=0, le=2**32 - 1, description="Fixes the order of the shuffled rows.")] = 0
    stratify: Annotated[
        Column, Field(description="A column whose values are equally frequent in each part; none if empty.")
    ] = ""


AnyOver: TypeAlias = Rows | Groups | Chunks | Values | Files | Folds
Over = Annotated[AnyOver, Field(discriminator="kind")]


def part_input(chosen: str, inputs: Sequence[Port]) -> str:
    """The input of the workflow inside that parts of the table enter; empty if there is none.

    Raises:
        ParameterError: there is no such input.
    """
    names = [port.name for port in inputs]
    if chosen:
        if chosen not in names:
            raise ParameterError(f"The workflow inside has no input '{chosen}'.", parameter="part")
        return chosen
    if "table" in names:
        return "table"
    return next((port.name for port in inputs if port.type.is_table), names[0] if names else "")


def fed_inputs(kind: str, chosen: str, inputs: Sequence[Port]) -> tuple[str, ...]:
    """The inputs of the workflow inside that a loop fills itself."""
    if kind == "folds":
        return TRAIN, TEST
    if kind == "files":
        return ()
    try:
        name = part_input(chosen, inputs)
    except ParameterError:
        return ()
    return (name,) if name else ()


def key_columns(over: AnyOver, schema: nw.Schema | None, parameters: Collection[str]) -> nw.Schema | None:
    """The columns that tell iterations apart; None if they are not known.

    Args:
        over: What is gone over, one of `Over`.
        schema: The columns of the table.
        parameters: The names of the parameters of the workflow inside: columns of these names set them.
    """
    match over:
        case Rows():
            if schema is None:
                return None
            setting = {name: dtype for name, dtype in schema.items() if name in parameters and name != "row"}
            return nw.Schema({"row": nw.Int64(), **setting})
        case Chunks():
            return nw.Schema({"chunk": nw.Int64()})
        case Folds():
            return nw.Schema({"fold": nw.Int64()})
        case Files():
            return nw.Schema({"file": nw.String()})
        case Groups(columns=columns):
            return None if schema is None else nw.Schema({name: schema[name] for name in columns.among(schema)})
        case Values(column=column):
            return None if schema is None else nw.Schema({column: _dtype(schema, column)})


def split(
    inner: Inner,
    table: Table | None,
    over: AnyOver,
    part: str,
    files: Sequence[Path],
    base: Path,
) -> tuple[Keys, list[Iteration]]:
    """The iterations of a loop.

    Raises:
        PlaitError: there is nothing to go over.
    """
    if isinstance(over, Files):
        return _by_file(inner, files, base)
    if table is None:
        raise PlaitError("Nothing is connected to its port 'table'.", hint="Connect the table that is gone over.")
    if isinstance(over, Folds):
        return _by_fold(inner, table, over)
    name = part_input(part, inner.ports)
    if isinstance(over, Values):
        return _by_value(inner, table, over, name)
    keys, parts, labels = _parts(table, over, inner.parameters)
    entering = inner.key_of("table")
    iterations = [
        Iteration(
            {name: Bound(one, part_key(entering, f"{over.kind} {label}"))} if name else {},
            parameters_of(inner, keys.row(index)),
            keys.name(index),
        )
        for index, (one, label) in enumerate(zip(parts, labels, strict=True))
    ]
    return keys, iterations


def _parts(table: Table, over: AnyOver, parameters: Collection[str]) -> tuple[Keys, list[Table], list[str]]:
    """The keys and the parts of a table, and what tells each part from all that other loops make of the table."""
    schema = table.collect_schema()
    columns = key_columns(over, schema, parameters)
    assert columns is not None
    if isinstance(over, Groups):
        names = list(columns)
        if not names:
            raise ParameterError("No columns are chosen that make up the groups.", parameter="over")
        frame = collect(table).to_polars()
        groups = frame.partition_by(names, maintain_order=True)
        firsts = [group.select(exactly(names)).row(0) for group in groups]
        return Keys(columns, firsts), [lazy(group) for group in groups], [f"{names} {first!r}" for first in firsts]
    size = over.rows if isinstance(over, Chunks) else 1
    count = int(table.select(nw.len()).collect().item())
    starts = range(0, count, size)
    native = table.to_native()
    parts = [lazy(native.slice(start, size)) for start in starts]
    setting = [name for name in columns if name in schema]
    values = collect(table.select(exactly(setting))).rows() if setting else [()] * len(parts)
    rows = [(number, *row) for number, row in enumerate(values, start=1)]
    return Keys(columns, rows), parts, [f"{start} {size}" for start in starts]


def _by_value(inner: Inner, table: Table, over: Values, name: str) -> tuple[Keys, list[Iteration]]:
    schema = table.collect_schema()
    columns = nw.Schema({over.column: _dtype(schema, over.column)})
    values = collect(backend_of(table).unique(table.select(exact(over.column)), [over.column], keep="first"))
    found = values[over.column].to_list()
    bound = {name: Bound(table, inner.key_of("table"))} if name else {}
    keys = Keys(columns, [(value,) for value in found])
    return keys, [
        Iteration(bound, parameters_of(inner, keys.row(index)), keys.name(index)) for index in range(len(found))
    ]


def _by_file(inner: Inner, files: Sequence[Path], base: Path) -> tuple[Keys, list[Iteration]]:
    if "file" not in inner.parameters:
        raise PlaitError(
            "The workflow inside has no parameter 'file', so that all iterations would be the same.",
            hint="Give it a workflow parameter 'file' and let a reader refer to it.",
        )
    shown = [path.relative_to(base).as_posix() if path.is_relative_to(base) else str(path) for path in files]
    keys = Keys(nw.Schema({"file": nw.String()}), [(name,) for name in shown])
    iterations = [Iteration({}, {"file": str(path)}, keys.name(index)) for index, path in enumerate(files)]
    return keys, iterations


def _by_fold(inner: Inner, table: Table, over: Folds) -> tuple[Keys, list[Iteration]]:
    import_alone("sklearn.model_selection")
    from sklearn.model_selection import KFold, StratifiedKFold

    missing = {TRAIN, TEST} - {port.name for port in inner.ports}
    if missing:
        raise PlaitError(
            f"The workflow inside has no input '{sorted(missing)[-1]}'.",
            hint="For folds it needs the inputs 'train' and 'test'.",
        )
    seed = over.seed if over.shuffle else None
    count = int(table.select(nw.len()).collect().item())
    if count < over.count:
        raise PlaitError(f"{count} rows can't be divided into {over.count} folds.", hint="Ask for fewer folds.")
    if over.stratify:
        _dtype(table.collect_schema(), over.stratify)
        classes = collect(table.select(exact(over.stratify)))[over.stratify].to_list()
        texts = [str(value) for value in classes]
        folds = StratifiedKFold(over.count, shuffle=over.shuffle, random_state=seed).split(texts, texts)
    else:
        folds = KFold(over.count, shuffle=over.shuffle, random_state=seed).split(range(count))
    backend = backend_of(table)
    entering = inner.key_of("table")
    keys = Keys(nw.Schema({"fold": nw.Int64()}), [(number,) for number in range(1, over.count + 1)])
    iterations = []
    for index, positions in enumerate(folds):
        label = f"folds {over.count} {over.shuffle} {seed} {over.stratify} {index}"
        inputs = {
            name: Bound(backend.take(table, rows.tolist()), part_key(entering, f"{label} {name}"))
            for name, rows in zip((TRAIN, TEST), positions, strict=True)
        }
        iterations.append(Iteration(inputs, parameters_of(inner, keys.row(index)), keys.name(index)))
    return keys, iterations


def _dtype(schema: nw.Schema, column: str) -> nw.dtypes.DType:
    if column not in schema:
        raise MissingColumnError(column, list(schema))
    return schema[column]
