"""Few columns that hold most of the spread of many."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, NamedTuple

from pydantic import Field

from plait import Columns, DataError, Metrics, ModelDescription, ParameterError, Table, Transformer, node
from plait.exact import exactly
from plait.table import collect
from plait_nodes.manipulation.preparation import type_text
from plait_nodes.manipulation.result_table import result_table

from .comparison import NUMBERS
from .matrix import matrix
from .numbers import number_columns
from .projection import Projection, ProjectionState, new_names, projected_schema, weight_schema

if TYPE_CHECKING:
    from collections.abc import Iterator

    import narwhals as nw
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.floating]

_NAME = "Principal components"
_NUMBERS = ("eigenvalue", "share", "cumulative share")
_AT_ONCE = 100_000
"""So many numbers are centred at once."""

_MOST_COLUMNS = 5_000
"""The matrix of their covariances fits into memory."""


class PcaResult(NamedTuple):
    table: Table
    components: Table
    model: Transformer
    metrics: Metrics


def _schema(
    table: nw.Schema | None,
    *,
    columns: Columns,
    components: int,
    share: float,
    prefix: str,
    replace: bool,
    z_score: bool,
) -> tuple[nw.Schema | None, nw.Schema | None, ModelDescription | None, None]:
    if table is None:
        return None, None, None, None
    names = number_columns(table, columns, least=2, most=_MOST_COLUMNS)
    weights = weight_schema("component", names, _NUMBERS)
    _check_count(components, len(names))
    if not components and share < 1:
        # How many are needed for the share only the data can tell.
        return None, weights, None, None
    new = new_names(table, prefix, components or len(names))
    zeros = (0.0,) * len(names)
    types = {name: type_text(table[name]) for name in names}
    state = ProjectionState(
        name=_NAME,
        columns=types,
        center=zeros,
        divisor=(1.0,) * len(names),
        weights=dict.fromkeys(new, zeros),
        drops=replace,
    )
    return projected_schema(table, names, new, replace=replace), weights, Projection(state).describe(), None


@node(
    "statistics.pca",
    title="PCA",
    category="Statistics/Projection",
    icon="axis-arrow",
    face="{components} components",
    tags=("principal component analysis", "dimension reduction", "eigenvalues", "loadings", "projection"),
    schema=_schema,
    collects=True,
    blocking=True,
    passes=2,
)
def pca(
    table: Table,
    *,
    columns: Annotated[Columns, Field(description="The columns to summarise: numbers, or true and false.")] = NUMBERS,
    components: Annotated[
        int, Field(ge=0, le=10_000, description="How many new columns there are; 0 for as many as the share needs.")
    ] = 2,
    share: Annotated[
        float,
        Field(gt=0, le=1, description="With 0 components: which share of the spread they must hold together."),
    ] = 0.95,
    z_score: Annotated[
        bool, Field(description="Whether columns count alike, in standard deviations, so that units don't matter.")
    ] = False,
    prefix: Annotated[str, Field(min_length=1, description="The new columns are called this, with a number.")] = "PC",
    replace: Annotated[bool, Field(description="Whether the columns that are summarised are taken away.")] = False,
) -> PcaResult:
    """Find few columns that hold most of the spread of many.

    The first principal component is the direction in which the rows differ most, the second the same among those at
    right angles to it, and so on. `table` has the place of each row along each; `components` has how much each
    holds (its eigenvalue is a variance, dividing by n - 1) and the weight of each column in it. The sign of a component
    means nothing; the largest weight is made positive. The model does the same with another table.

    Columns with large numbers spread most, so set *z_score* where units differ; a constant column then counts
    nothing. Missing values stop the node.

    Example: two components of the four measures of the iris table hold 97.8 % of their spread.
    """
    import numpy as np

    schema = table.collect_schema()
    names = number_columns(schema, columns, least=2, most=_MOST_COLUMNS)
    _check_count(components, len(names))
    rows = matrix(collect(table.select(exactly(names))), names, order="columns")
    if len(rows) < 2:
        raise DataError(f"The spread of {len(rows)} rows can't be told.", hint="At least two rows are needed.")
    center, divisor = rows.mean(axis=0), _ones(len(names))
    if z_score:
        divisor = _deviations(_variances(rows, center), center)
    eigenvalues, directions = _principal(rows, center, divisor)
    whole = float(eigenvalues.sum())
    if not whole > 0:
        raise DataError("All rows are equal in these columns.", hint="There is no spread to summarise.")
    shares = eigenvalues / whole
    count = components or int(np.searchsorted(np.cumsum(shares), share - 1e-12) + 1)
    new = new_names(schema, prefix, count)
    state = ProjectionState(
        name=_NAME,
        columns={name: type_text(schema[name]) for name in names},
        center=tuple(center.tolist()),
        divisor=tuple(divisor.tolist()),
        weights={name: tuple(weights) for name, weights in zip(new, directions[:count].tolist(), strict=True)},
        drops=replace,
    )
    model = Projection(state)
    metrics = Metrics(rows=len(rows), components=count, share=float(shares[:count].sum()))
    described = _components([f"{prefix}{number + 1}" for number in range(len(names))], names, eigenvalues, directions)
    return PcaResult(model.apply(table), described, model, metrics)


def _check_count(components: int, columns: int) -> None:
    if components > columns:
        raise ParameterError(
            f"There can't be {components} components of {columns} columns.",
            parameter="components",
            hint="Ask for fewer, or choose more columns.",
        )


def _ones(count: int) -> Array:
    import numpy as np

    return np.ones(count)


def _variances(rows: Array, center: Array) -> Array:
    """The variance (n - 1) of each column."""
    import numpy as np

    found: Array = sum(np.einsum("ij,ij->j", part, part) for part in _centred(rows, center)) / (len(rows) - 1)
    return found


def _deviations(variances: Array, center: Array) -> Array:
    """The standard deviation of each column; 1 for a constant one."""
    import numpy as np

    deviations = np.sqrt(variances)
    deviations[deviations <= 1e-12 * np.abs(center)] = 1.0
    deviations[deviations == 0] = 1.0
    found: Array = deviations
    return found


def _principal(rows: Array, center: Array, divisor: Array) -> tuple[Array, Array]:
    """The variances in falling order, and the directions as rows, with the largest weight positive."""
    import numpy as np

    count, columns = rows.shape
    if count >= columns:
        covariance = sum(part.T @ part for part in _centred(rows, center)) / (count - 1)
        values, vectors = np.linalg.eigh(covariance / np.outer(divisor, divisor))
        values, directions = np.maximum(values[::-1], 0.0), vectors.T[::-1]
    else:
        _, singular, directions = np.linalg.svd((rows - center) / divisor, full_matrices=True)
        values = np.zeros(columns)
        values[: len(singular)] = singular**2 / (count - 1)
    largest = np.abs(directions).argmax(axis=1)
    signs = np.sign(directions[np.arange(columns), largest])
    return values, np.ascontiguousarray(directions * signs[:, None])


def _centred(rows: Array, center: Array) -> Iterator[Array]:
    """The rows less their mean, some at a time, so that they stay in the processor's cache."""
    step = max(1, _AT_ONCE // max(1, rows.shape[1]))
    for start in range(0, len(rows), step):
        yield rows[start : start + step] - center


def _components(labels: list[str], names: list[str], eigenvalues: Array, directions: Array) -> Table:
    import numpy as np

    schema = weight_schema("component", names, _NUMBERS)
    shares = eigenvalues / eigenvalues.sum()
    columns = (labels, eigenvalues, shares, np.cumsum(shares), *directions.T)
    return result_table(dict(zip(schema, columns, strict=True)), schema)
