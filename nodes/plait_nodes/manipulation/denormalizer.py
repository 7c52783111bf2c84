"""Numbers back on their old scale."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import narwhals as nw
from pydantic import Field

from plait import MissingColumnError, ModelDescription, ParameterError, Table, Transformer, node
from plait.exact import col

from .normalizer import Normalization, Scale
from .preparation import require_numbers

if TYPE_CHECKING:
    from collections.abc import Iterable


def _schema(model: ModelDescription | None, table: nw.Schema | None, *, same_scale: dict[str, str]) -> nw.Schema | None:
    if model is None or table is None:
        return None
    scaled = _scaled(table, model.features, same_scale)
    return nw.Schema({name: nw.Float64() if name in scaled else dtype for name, dtype in table.items()})


@node(
    "manipulation.denormalizer",
    category="Manipulation/Columns",
    icon="arrow-collapse-vertical",
    tags=("denormalize", "inverse transform", "rescale", "undo normalisation"),
    schema=_schema,
)
def denormalizer(
    model: Transformer,
    table: Table,
    *,
    same_scale: Annotated[
        dict[str, str],
        Field(description="Further columns, such as predictions, and the column whose scale each of them is on."),
    ] = {},  # noqa: B006 - never changed
) -> Table:
    """Bring numbers back to the scale that they had before Normalizer.

    All columns of the model that the table has are brought back, and the columns that are listed. Missing values and
    NaN stay as they are. A column whose values were all equal gets that value back.

    Example: normalise `price`, train on it, and bring `prediction(price)` back to the scale of `price`.
    """
    if not isinstance(model, Normalization):
        raise ParameterError(
            "The model comes from another node than Normalizer, so there is no scale to go back to.",
            parameter="model",
            hint="Connect the model of Normalizer.",
        )
    scales = model.state.columns
    scaled = _scaled(table.collect_schema(), scales, same_scale)
    old = [_brought_back(name, scales[source]).alias(name) for name, source in scaled.items()]
    return table.with_columns(*old) if old else table


def _scaled(schema: nw.Schema, known: Iterable[str], same_scale: dict[str, str]) -> dict[str, str]:
    """The columns that are brought back, each with the column whose scale it is on.

    Raises:
        MissingColumnError: a column that is listed is not in the table, or its scale not in the model.
        DataError: a column has no numbers.
    """
    names = list(known)
    scaled = {name: name for name in names if name in schema} | same_scale
    for name, source in same_scale.items():
        if source not in names:
            raise MissingColumnError(source, names)
        if name not in schema:
            raise MissingColumnError(name, schema.names())
    require_numbers(schema, scaled)
    return scaled


def _brought_back(name: str, scale: Scale) -> nw.Expr:
    column = col(name).cast(nw.Float64)
    if scale.span == 0:
        # All values were equal; what stands there now says nothing, except where nothing stands.
        return nw.when(column.is_finite()).then(nw.lit(scale.center)).otherwise(column)
    return (column - scale.low) / scale.span * scale.divisor + scale.center
