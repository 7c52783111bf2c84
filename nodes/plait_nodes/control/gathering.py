"""What came out of the iterations of a loop, put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import narwhals as nw

from plait import INACTIVE, InnerTables, Metrics, PlaitError
from plait.exact import col, exactly
from plait.results import is_table
from plait_nodes.manipulation.promotion import common_type
from plait_nodes.manipulation.result_table import result_table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from plait import Inner, Table
    from plait.inner import Failure, InnerOutcome
    from plait.schema import Description

    from .keys import Keys

_FAILURE = ("node", "title", "message", "kind", "column")
_PLAIN = (bool, int, float, str)


def failures_schema(keys: nw.Schema | None = None) -> nw.Schema:
    """The columns of a table of errors, behind those of the keys."""
    return nw.Schema({**(keys or {}), **{name: nw.String() for name in _FAILURE}})


def failures(found: Sequence[tuple[Mapping[str, object], Failure]], keys: nw.Schema | None = None) -> Table:
    """A table of errors, a row for each."""
    schema = failures_schema(keys)
    rows = [{**row, **{name: getattr(failure, name) for name in _FAILURE}} for row, failure in found]
    return result_table({name: [row[name] for row in rows] for name in schema}, schema)


def gathered_schema(keys: nw.Schema | None, outputs: Mapping[str, Description]) -> dict[str, Description]:
    """What is known of the gathered tables: the keys, and the columns that each iteration gives."""
    if keys is None:
        return {}
    return {
        name: nw.Schema({**keys, **{column: dtype for column, dtype in known.items() if column not in keys}})
        for name, known in outputs.items()
        if isinstance(known, nw.Schema)
    }


def gathered(
    inner: Inner, outcomes: Sequence[InnerOutcome | None], keys: Keys, given: Mapping[str, Description], *, fill: bool
) -> InnerTables:
    """The tables of all iterations below each other, with their keys as first columns.

    Args:
        inner: The workflow that was run.
        outcomes: What came out, in the order of the iterations; None, failures and what is inactive are left out.
        keys: What tells the iterations apart.
        given: What is known of what entered, for the columns where there was no iteration.
        fill: Whether columns that some iterations lack are filled with missing values.

    Raises:
        PlaitError: the tables don't go together, or an output carries no table.
    """
    tables = InnerTables()
    known: Mapping[str, Description] | None = None
    for port in inner.outputs:
        if port.type.name not in ("Table", "Any"):
            continue
        parts = [
            (index, _as_table(bound.value, port.name))
            for index, outcome in enumerate(outcomes)
            if outcome is not None and outcome.failure is None
            if (bound := outcome.outputs.get(port.name)) is not None and bound.value is not INACTIVE
        ]
        if parts:
            tables[port.name] = _stacked(parts, keys, port.name, fill=fill)
            continue
        known = inner.describe(given) if known is None else known
        schema = gathered_schema(keys.columns, known).get(port.name)
        schema = schema if isinstance(schema, nw.Schema) else keys.columns
        tables[port.name] = result_table({name: [] for name in schema}, schema)
    return tables


def metric_names(outcomes: Sequence[InnerOutcome | None]) -> dict[tuple[str, str], str]:
    """A name for each metric of a node inside: with that of the node where several nodes have one of that name."""
    found: dict[tuple[str, str], None] = {}
    for outcome in outcomes:
        for node_id, metrics in outcome.metrics.items() if outcome is not None else ():
            found.update(dict.fromkeys((node_id, name) for name in metrics))
    names = [name for _, name in found]
    return {(node_id, name): name if names.count(name) == 1 else f"{node_id}.{name}" for node_id, name in found}


def metrics_of(outcome: InnerOutcome | None, names: Mapping[tuple[str, str], str]) -> dict[str, float]:
    """The metrics of one iteration."""
    if outcome is None or outcome.failure is not None:
        return {}
    return {
        names[node_id, name]: value for node_id, metrics in outcome.metrics.items() for name, value in metrics.items()
    }


def metrics(outcomes: Sequence[InnerOutcome | None], keys: Keys) -> Table:
    """A row for each iteration: its keys, and the metrics that nodes inside reported."""
    names = metric_names(outcomes)
    columns = list(dict.fromkeys(name for name in names.values() if name not in keys.columns))
    schema = nw.Schema({**keys.columns, **{name: nw.Float64() for name in columns}})
    rows = [metrics_of(outcome, names) for outcome in outcomes]
    values: dict[str, Any] = {name: keys.values(name) for name in keys.columns}
    values.update({name: [_number(row.get(name)) for row in rows] for name in columns})
    return result_table(values, schema)


def _number(value: float | None) -> float | None:
    return None if value is None else float(value)


def _as_table(value: object, port: str) -> Table:
    if is_table(value):
        return cast("Table", value)
    if isinstance(value, _PLAIN):
        return nw.from_dict({port: [value]}, backend="polars").lazy()
    if isinstance(value, Metrics):
        return nw.from_dict({name: [float(each)] for name, each in value.items()}, backend="polars").lazy()
    raise PlaitError(
        f"The output '{port}' carries a {type(value).__name__}, and only tables can be put below each other.",
        hint="Let the workflow inside make a table of it.",
    )


def _stacked(parts: Sequence[tuple[int, Table]], keys: Keys, port: str, *, fill: bool) -> Table:
    own = [
        {name: dtype for name, dtype in table.collect_schema().items() if name not in keys.columns}
        for _, table in parts
    ]
    names = dict.fromkeys(name for schema in own for name in schema)
    dtypes: dict[str, nw.dtypes.DType] = {}
    for name in names:
        for (index, _), schema in zip(parts, own, strict=True):
            if name not in schema and not fill:
                raise PlaitError(
                    f"The table at '{port}' has no column '{name}' where {keys.name(index)}, and has one elsewhere.",
                    hint="Let missing columns be filled, or make the same columns each time.",
                )
        common = common_type([schema[name] for schema in own if name in schema])
        if common is None:
            found = " and ".join(dict.fromkeys(str(schema[name]) for schema in own if name in schema))
            raise PlaitError(
                f"The column '{name}' of the table at '{port}' has types that do not mix: {found}.",
                hint="Convert it inside.",
            )
        dtypes[name] = common
    stacked = []
    for (index, table), schema in zip(parts, own, strict=True):
        first = [nw.lit(value, keys.columns[name]).alias(name) for name, value in keys.row(index).items()]
        rows = table.with_columns(*first)
        stacked.append(
            rows.select(*exactly(keys.columns), *(_column(name, dtype, schema) for name, dtype in dtypes.items()))
        )
    return nw.concat(stacked)


def _column(name: str, dtype: nw.dtypes.DType, schema: Mapping[str, nw.dtypes.DType]) -> nw.Expr:
    if name not in schema:
        return nw.lit(None, dtype).alias(name)
    return col(name) if schema[name] == dtype else col(name).cast(dtype)
