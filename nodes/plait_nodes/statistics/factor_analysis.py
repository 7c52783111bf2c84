"""A few hidden causes behind many columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple

from pydantic import Field

from plait import Columns, DataError, Metrics, ModelDescription, ParameterError, RunContext, Table, Transformer, node
from plait.exact import exactly
from plait.importing import import_alone
from plait.table import collect
from plait_nodes.manipulation.preparation import type_text
from plait_nodes.manipulation.result_table import result_table

from .comparison import NUMBERS
from .matrix import matrix
from .numbers import number_columns
from .projection import Projection, ProjectionState, new_names, projected_schema
from .records import columns_with

if TYPE_CHECKING:
    from collections.abc import Sequence

    import narwhals as nw
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.floating]

_NAME = "Factor analysis"
_FACTORS = columns_with(("factor",), numbers=("sum of squares", "share", "cumulative share"))
_PRECISION = 1e-3
"""By how much the log-likelihood of all rows must still grow for the search to go on."""
_FROM_ROWS = 3
_MOST_COLUMNS = 2_000
"""A correlation of fewer rows is 1 or -1, or nothing."""


class FactorAnalysisResult(NamedTuple):
    table: Table
    loadings: Table
    factors: Table
    model: Transformer
    metrics: Metrics


def _schema(
    table: nw.Schema | None, *, columns: Columns, factors: int, prefix: str, replace: bool, **_: object
) -> tuple[nw.Schema | None, nw.Schema | None, nw.Schema, ModelDescription | None, None]:
    if table is None:
        return None, None, _FACTORS, None, None
    names = number_columns(table, columns, least=2, most=_MOST_COLUMNS)
    new = _new(table, prefix, factors, len(names))
    zeros = (0.0,) * len(names)
    state = _state(table, names, zeros, (1.0,) * len(names), dict.fromkeys(new, zeros), replace)
    announced = projected_schema(table, names, new, replace=replace)
    return announced, _loading_schema(new), _FACTORS, Projection(state).describe(), None


@node(
    "statistics.factor_analysis",
    category="Statistics/Projection",
    icon="source-branch",
    face="{factors} factors",
    tags=("latent variables", "varimax", "rotation", "loadings", "communality", "efa"),
    schema=_schema,
    collects=True,
    blocking=True,
    passes=2,
)
def factor_analysis(
    table: Table,
    *,
    run: RunContext,
    columns: Annotated[Columns, Field(description="The columns to explain: numbers, or true and false.")] = NUMBERS,
    factors: Annotated[int, Field(ge=1, le=1_000, description="How many hidden causes there are.")] = 2,
    rotation: Annotated[
        Literal["varimax", "quartimax", "none"],
        Field(
            description="How the factors are turned to be read: so that each has few large loadings (varimax), so that "
            "each column has few (quartimax), or not."
        ),
    ] = "varimax",
    iterations: Annotated[int, Field(ge=1, le=100_000, description="The most steps that the fit takes.")] = 1_000,
    prefix: Annotated[str, Field(min_length=1, description="The new columns are called this, with a number.")] = (
        "Factor "
    ),
    replace: Annotated[bool, Field(description="Whether the columns that are explained are taken away.")] = False,
) -> FactorAnalysisResult:
    """Find a few hidden causes behind many columns.

    Each column, in standard deviations, is taken as a weighted sum of a few factors and a part of its own. Unlike
    principal components, factors explain what columns have in common rather than all of their spread.

    `table` has the estimated factors of each row (their means, given the row). `loadings` has the weight of each factor
    in each column, its communality (the share of its variance that the factors explain) and its uniqueness (the
    rest). `factors` has how much each factor explains. The fit is that of maximum likelihood; a factor is turned so
    that its loadings sum to a positive number. The model does the same with another table.

    Missing values and constant columns stop the node.

    Example: one factor of the grades in the admissions table loads on all of them, most on `CGPA`.
    """
    import_alone("sklearn.decomposition", "sklearn.exceptions")
    import warnings

    import numpy as np
    from sklearn.decomposition import FactorAnalysis
    from sklearn.exceptions import ConvergenceWarning

    schema = table.collect_schema()
    names = number_columns(schema, columns, least=2, most=_MOST_COLUMNS)
    new = _new(schema, prefix, factors, len(names))
    rows = matrix(collect(table.select(exactly(names))), names, order="columns")
    if len(rows) < _FROM_ROWS:
        raise DataError(f"Factors can't be found in {len(rows)} rows.", hint=f"At least {_FROM_ROWS} rows are needed.")
    center = rows.mean(axis=0)
    rows -= center
    divisor = np.sqrt(np.einsum("ij,ij->j", rows, rows) / len(rows))
    _refuse_constant(names, divisor <= 1e-12 * np.maximum(np.abs(center), 1e-300))
    rows /= divisor
    estimator = FactorAnalysis(
        factors,
        max_iter=iterations,
        tol=_PRECISION,
        svd_method="lapack",
        rotation=None if rotation == "none" else rotation,
    )
    with warnings.catch_warnings():
        # Said in the run's log instead.
        warnings.simplefilter("ignore", ConvergenceWarning)
        estimator.fit(rows)
    steps = int(estimator.n_iter_)
    if steps >= iterations:
        run.log(f"The factors were still changing after {steps} iterations; allow more, or ask for fewer factors.")
    loadings = estimator.components_
    loadings = loadings * np.where(loadings.sum(axis=1) < 0, -1.0, 1.0)[:, None]
    order = np.argsort(-(loadings**2).sum(axis=1), kind="stable")
    loadings, noise = loadings[order], estimator.noise_variance_
    weights = dict(zip(new, map(tuple, _weights(loadings, noise).tolist()), strict=True))
    model = Projection(_state(schema, names, tuple(center.tolist()), tuple(divisor.tolist()), weights, replace))
    metrics = Metrics(rows=len(rows), iterations=steps)
    metrics["log-likelihood per row"] = float(estimator.score(rows))
    metrics["share explained"] = float((loadings**2).sum() / len(names))
    return FactorAnalysisResult(
        model.apply(table), _loadings(new, names, loadings, noise), _factors(new, loadings), model, metrics
    )


def _new(schema: nw.Schema, prefix: str, factors: int, columns: int) -> list[str]:
    if factors >= columns:
        raise ParameterError(
            f"There can't be {factors} factors behind {columns} columns.",
            parameter="factors",
            hint="Ask for fewer factors than columns.",
        )
    return new_names(schema, prefix, factors)


def _state(
    schema: nw.Schema,
    names: Sequence[str],
    center: tuple[float, ...],
    divisor: tuple[float, ...],
    weights: dict[str, tuple[float, ...]],
    replace: bool,
) -> ProjectionState:
    types = {name: type_text(schema[name]) for name in names}
    return ProjectionState(name=_NAME, columns=types, center=center, divisor=divisor, weights=weights, drops=replace)


def _refuse_constant(names: Sequence[str], constant: NDArray[np.bool_]) -> None:
    for name, is_constant in zip(names, constant, strict=True):
        if is_constant:
            raise DataError(f"The column '{name}' has only one value.", column=name, hint="Leave it out.")


def _weights(loadings: Array, noise: Array) -> Array:
    """What turns a standardised row into the means of its factors. Barber, 'Bayesian Reasoning' (2012), 21.2.15."""
    import numpy as np

    weighted = loadings / noise
    found: Array = np.linalg.solve(np.eye(len(loadings)) + weighted @ loadings.T, weighted)
    return found


def _loading_schema(new: Sequence[str]) -> nw.Schema:
    taken = ("column", "communality", "uniqueness")
    return columns_with(
        ("column",), numbers=(*(f"{name}_" if name in taken else name for name in new), "communality", "uniqueness")
    )


def _loadings(new: Sequence[str], names: Sequence[str], loadings: Array, noise: Array) -> Table:
    schema = _loading_schema(new)
    columns = (list(names), *loadings, (loadings**2).sum(axis=0), noise)
    return result_table(dict(zip(schema, columns, strict=True)), schema)


def _factors(new: Sequence[str], loadings: Array) -> Table:
    import numpy as np

    squares = (loadings**2).sum(axis=1)
    shares = squares / loadings.shape[1]
    return result_table(dict(zip(_FACTORS, (list(new), squares, shares, np.cumsum(shares)), strict=True)), _FACTORS)
