"""Draw a map in which near rows stay near."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, NamedTuple

from pydantic import Field

from plait import Columns, Metrics, RunContext, Table, node
from plait.importing import import_alone

from .embedding import Dimensions, ZScore, map_columns, rows_to_map, settled_signs, with_map
from .features import NUMBERS, Features

if TYPE_CHECKING:
    import narwhals as nw

_MOST_ROWS = 100_000
_LEAST_ROWS = 4


class TSneResult(NamedTuple):
    table: Table
    metrics: Metrics


def _schema(
    table: nw.Schema | None, *, features: Columns, dimensions: int, prefix: str, **_: object
) -> tuple[nw.Schema | None, None]:
    return (map_columns(table, features, prefix, dimensions)[1] if table is not None else None), None


@node(
    "mining.t_sne",
    title="t-SNE",
    category="Mining/Projection",
    icon="map-outline",
    face="perplexity {perplexity}",
    tags=(
        "tsne",
        "stochastic neighbor embedding",
        "dimension reduction",
        "visualisation",
        "manifold",
        "umap",
        "embedding",
    ),
    schema=_schema,
    collects=True,
    blocking=True,
    passes=2,
)
def t_sne(
    table: Table,
    *,
    run: RunContext,
    features: Features = NUMBERS,
    dimensions: Dimensions = 2,
    perplexity: Annotated[
        float, Field(ge=1, le=10_000, description="About how many neighbours of a row should stay near it.")
    ] = 30.0,
    iterations: Annotated[int, Field(ge=250, le=100_000, description="How many steps the map is improved.")] = 1_000,
    prefix: Annotated[str, Field(min_length=1, description="The new columns are called this, with a number.")] = (
        "t-SNE"
    ),
    z_score: ZScore = True,
    seed: Annotated[int, Field(ge=0, le=2**32 - 1, description="Fixes what is drawn.")] = 0,
) -> TSneResult:
    """Draw a map of the rows in which near rows stay near.

    Rows that are alike come to lie together, so groups can be seen in a Scatter. Only nearness means something: how far
    groups are apart, how large they are and which way up they lie does not. Try several perplexities; it must be
    smaller than the number of rows, and is lowered to a third of them where it is not. van der Maaten and Hinton
    (2008).

    The map begins with the principal components and is worked out by Barnes and Hut's approximation. It can't be
    applied to other rows; PCA can. The metric `divergence` says how badly nearness was kept (0 is best). Missing
    values stop the node.

    Example: the iris table with perplexity 30: `setosa` is an island, the other two species touch.
    """
    import_alone("sklearn.manifold")
    from sklearn.manifold import TSNE

    chosen, announced = map_columns(table.collect_schema(), features, prefix, dimensions)
    rows = rows_to_map(table, chosen, z_score=z_score, least=_LEAST_ROWS, most=_MOST_ROWS)
    if (rows == rows[0]).all():
        run.log("All rows are equal, so they lie at one place.")
        return TSneResult(with_map(table, announced, rows[:, [0] * dimensions] * 0.0), Metrics(rows=len(rows)))
    lowered = min(perplexity, max(1.0, (len(rows) - 1) / 3))
    if lowered < perplexity:
        run.log(f"The perplexity was lowered to {lowered:.3g}, because there are {len(rows)} rows.")
    estimator = TSNE(
        dimensions,
        perplexity=lowered,
        max_iter=iterations,
        init="pca" if len(chosen) >= dimensions else "random",
        random_state=seed,
        n_jobs=1,
    )
    places = settled_signs(estimator.fit_transform(rows).astype("float64"))
    metrics = Metrics(rows=len(rows), perplexity=lowered, divergence=float(estimator.kl_divergence_))
    return TSneResult(with_map(table, announced, places), metrics)
