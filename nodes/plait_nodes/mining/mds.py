"""Draw a map in which distances are kept as well as they can be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple

from pydantic import Field

from plait import Columns, Metrics, RunContext, Table, node
from plait.importing import import_alone

from .embedding import Dimensions, ZScore, map_columns, rows_to_map, settled_signs, with_map
from .features import NUMBERS, Features

if TYPE_CHECKING:
    import narwhals as nw
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.floating]

_MOST_ROWS = 10_000
_STEPS_AT_ONCE = 10
_GAIN = 1e-6
"""The map is done when a step improves it by a smaller share."""


class MdsResult(NamedTuple):
    table: Table
    metrics: Metrics


def _schema(
    table: nw.Schema | None, *, features: Columns, dimensions: int, prefix: str, **_: object
) -> tuple[nw.Schema | None, None]:
    return (map_columns(table, features, prefix, dimensions)[1] if table is not None else None), None


@node(
    "mining.mds",
    title="MDS",
    category="Mining/Projection",
    icon="ruler-square",
    face="{dimensions} dimensions",
    tags=("multidimensional scaling", "smacof", "stress", "dimension reduction", "visualisation", "distances"),
    schema=_schema,
    collects=True,
    blocking=True,
    passes=2,
)
def mds(
    table: Table,
    *,
    run: RunContext,
    features: Features = NUMBERS,
    dimensions: Dimensions = 2,
    metric: Annotated[
        Literal["euclidean", "manhattan", "chebyshev"], Field(description="How far rows are apart.")
    ] = "euclidean",
    iterations: Annotated[
        int, Field(ge=0, le=100_000, description="How many steps the map is improved; 0 for classical scaling alone.")
    ] = 300,
    prefix: Annotated[str, Field(min_length=1, description="The new columns are called this, with a number.")] = "MDS",
    z_score: ZScore = True,
) -> MdsResult:
    """Draw a map of the rows in which their distances are kept as well as they can be.

    The map begins with classical scaling, which is exact if the distances fit, and is then improved step by step so
    that distances on the map come near the true ones (SMACOF; Borg and Groenen, 'Modern Multidimensional Scaling'
    (2005), chapter 8). Which way up the map lies means nothing. The metric `stress` is Kruskal's: below 0.05 a map is
    good, above 0.2 it can't be trusted.

    All distances are held in memory, so there may be at most 10,000 rows. A map can't be applied to other rows. Missing
    values stop the node.

    Example: rows that lie in a plane are mapped with a stress of 0.
    """
    import_alone("scipy.spatial.distance")
    from scipy.spatial.distance import pdist, squareform

    chosen, announced = map_columns(table.collect_schema(), features, prefix, dimensions)
    rows = rows_to_map(table, chosen, z_score=z_score, least=1, most=_MOST_ROWS)
    names = {"manhattan": "cityblock"}
    distances = squareform(pdist(rows, names.get(metric, metric)))
    places = _classical(distances, dimensions)
    before, steps = _stress(distances, places), 0
    while steps < iterations and before > 0:
        run.progress(steps / iterations, stress=before)
        for _ in range(min(_STEPS_AT_ONCE, iterations - steps)):
            places, steps = _better(distances, places), steps + 1
        after = _stress(distances, places)
        if before - after <= _GAIN * before:
            break
        before = after
    metrics = Metrics(rows=len(rows), iterations=steps, stress=_stress(distances, places))
    return MdsResult(with_map(table, announced, settled_signs(places)), metrics)


def _classical(distances: Array, dimensions: int) -> Array:
    """Torgerson's scaling: the principal coordinates of the distances."""
    import_alone("scipy.linalg")
    import numpy as np
    from scipy.linalg import eigh

    count = len(distances)
    squares = distances**2
    inner = -0.5 * (squares - squares.mean(axis=0) - squares.mean(axis=1)[:, None] + squares.mean())
    kept = min(dimensions, count)
    values, vectors = eigh(inner, subset_by_index=(count - kept, count - 1))
    places = np.zeros((count, dimensions))
    places[:, :kept] = (vectors * np.sqrt(np.maximum(values, 0.0)))[:, ::-1]
    return places


def _better(distances: Array, places: Array) -> Array:
    """One step of majorisation, after which the stress is never larger."""
    import numpy as np

    mapped = _distances(places)
    with np.errstate(divide="ignore", invalid="ignore"):
        ratios = np.where(mapped > 0, distances / mapped, 0.0)
    moved: Array = (ratios.sum(axis=1)[:, None] * places - ratios @ places) / len(places)
    return moved


def _stress(distances: Array, places: Array) -> float:
    """Kruskal's stress: the root of the squared errors by the squared distances; what is only rounding is 0."""
    whole = float((distances**2).sum())
    if not whole > 0:
        return 0.0
    stress = (float(((distances - _distances(places)) ** 2).sum()) / whole) ** 0.5
    return stress if stress > 1e-9 else 0.0


def _distances(places: Array) -> Array:
    import_alone("scipy.spatial.distance")
    from scipy.spatial.distance import pdist, squareform

    distances: Array = squareform(pdist(places))
    return distances
