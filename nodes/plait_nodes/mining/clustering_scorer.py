"""Tell how good a division into clusters is."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Annotated, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import Column, Columns, DataError, Metrics, MissingColumnError, RunContext, Table, node
from plait.exact import bare, exactly
from plait.importing import import_alone
from plait.table import collect
from plait_nodes.manipulation.result_table import result_table
from plait_nodes.statistics.groups import check_group, group_keys
from plait_nodes.statistics.matrix import matrix

from .agreement import agreement, entropies
from .clustering import NOISE
from .features import NUMBERS, Features, chosen_features
from .scaling import scale_in_place

if TYPE_CHECKING:
    from typing import Any

    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.floating]
    Codes = NDArray[np.int64]

_CLUSTERS = nw.Schema(
    {
        "cluster": nw.String(),
        "rows": nw.Int64(),
        "silhouette": nw.Float64(),
        "mean distance": nw.Float64(),
        "entropy": nw.Float64(),
        "normalised entropy": nw.Float64(),
    }
)
_SCORES = nw.Schema({"measure": nw.String(), "value": nw.Float64()})


class ClusteringScorerResult(NamedTuple):
    clusters: Table
    scores: Table
    metrics: Metrics


def _schema(
    table: nw.Schema | None, *, cluster: str, features: Columns, reference: str, **_: object
) -> tuple[nw.Schema, nw.Schema, None]:
    if table is not None:
        _check(table, cluster, features, reference)
    return _CLUSTERS, _SCORES, None


@node(
    "mining.clustering_scorer",
    category="Mining/Apply and score",
    icon="bullseye-arrow",
    face="{cluster}",
    tags=("silhouette", "davies-bouldin", "calinski-harabasz", "adjusted rand", "entropy scorer", "purity", "evaluate"),
    schema=_schema,
    collects=True,
)
def clustering_scorer(
    table: Table,
    *,
    run: RunContext,
    cluster: Annotated[Column, Field(description="The column with the cluster of each row.")] = "cluster",
    features: Features = NUMBERS,
    reference: Annotated[
        str, Field(description="A column with the groups that the clusters should find; empty if nobody knows.")
    ] = "",
    z_score: Annotated[
        bool, Field(description="Whether distances are measured in standard deviations, so that units don't matter.")
    ] = False,
    sample: Annotated[
        int,
        Field(ge=100, le=200_000, description="The most rows for the silhouette, which looks at all pairs of them."),
    ] = 10_000,
    seed: Annotated[int, Field(ge=0, le=2**32 - 1, description="Fixes which rows are drawn for the silhouette.")] = 0,
) -> ClusteringScorerResult:
    """Tell how good a division into clusters is.

    By the features alone: the silhouette compares the distance to the own cluster with that to the nearest other one (1
    is perfect, 0 is between two, negative is wrong); Davies–Bouldin is the mean likeness of neighbouring clusters
    (smaller is better); Calinski–Harabasz is the spread between clusters over that within (larger is better). All three
    favour round clusters of equal size.

    With a reference: the adjusted Rand index (1 is the same division, 0 is chance), normalised mutual information,
    homogeneity, completeness, purity (the share of rows in the most frequent group of their cluster), the mean entropy
    of the groups within clusters, in bits, and the quality, which is 1 less that entropy as a share of the greatest
    there could be with so many groups. `clusters` has the entropy of each one, also as such a share.

    Rows without a cluster and those called `noise` are left out and counted in the metric `left out`. With one cluster
    the first three are missing. Missing values in the features stop the node.

    Example: three clusters of the iris table by k-Means have a silhouette of 0.553, and an adjusted Rand index of
    0.730 against `species`.
    """
    chosen = _check(table.collect_schema(), cluster, features, reference)
    names = list(dict.fromkeys([*chosen, cluster, *([reference] if reference else [])]))
    frame = collect(table.select(exactly(names)))
    keys = group_keys(bare(frame[cluster]))
    counted = ~keys.is_null()
    if keys.dtype == nw.String:
        counted = counted & (keys != NOISE)
    left_out = len(frame) - int(counted.sum())
    frame, keys = frame.filter(counted), keys.filter(counted)
    if frame.is_empty():
        raise DataError(f"No row has a cluster in '{cluster}'.", column=cluster)
    labels, codes = _codes(keys)
    rows = matrix(frame, list(chosen))
    if z_score:
        scale_in_place(rows, center=False, spread=True)
    silhouettes = _silhouettes(rows, codes, sample, seed, run)
    measures = _inner(rows, codes, silhouettes)
    disorder = None
    if reference:
        known = group_keys(bare(frame[reference]))
        both = ~known.is_null()
        if not both.any():
            raise DataError(f"No row has a group in '{reference}'.", column=reference)
        groups, group_codes = _codes(known.filter(both))
        clustered = codes[both.to_numpy()]
        measures.update(agreement(clustered, group_codes))
        disorder = _Disorder(entropies(clustered, group_codes, len(labels)), math.log2(len(groups)))
    metrics = Metrics({"rows": len(rows), "left out": left_out, "clusters": len(labels)})
    metrics.update({name: value for name, value in measures.items() if not math.isnan(value)})
    scores = result_table({"measure": list(measures), "value": list(measures.values())}, _SCORES)
    return ClusteringScorerResult(_cluster_table(labels, rows, codes, silhouettes, disorder), scores, metrics)


def _check(schema: nw.Schema, cluster: str, features: Columns, reference: str) -> nw.Schema:
    """The features; a choice by type never takes the clusters or the reference."""
    if cluster not in schema:
        raise MissingColumnError(cluster, schema.names())
    check_group(schema, cluster, parameter="cluster")
    if reference:
        check_group(schema, reference, parameter="reference")
    if features.names is None:
        features = Columns.named(*(name for name in features.among(schema) if name not in (cluster, reference)))
    return chosen_features(schema, features)


def _codes(keys: nw.Series[Any]) -> tuple[list[str], Codes]:
    values = keys.unique().sort()
    codes: Codes = keys.replace_strict(values.to_list(), range(len(values)), return_dtype=nw.Int64).to_numpy()
    return values.cast(nw.String).to_list(), codes


def _silhouettes(rows: Array, codes: Codes, sample: int, seed: int, run: RunContext) -> Array:
    """The silhouette of each row that was drawn, NaN for the others and with a single cluster."""
    import_alone("sklearn.metrics")
    import numpy as np
    from sklearn.metrics import silhouette_samples

    found: Array = np.full(len(rows), np.nan)
    drawn = np.arange(len(rows))
    if len(rows) > sample:
        drawn = np.sort(np.random.default_rng(seed).permutation(len(rows))[:sample])
        run.log(f"The silhouette is that of {sample:,} of the {len(rows):,} rows.")
    clusters = len(np.unique(codes[drawn]))
    if clusters == len(drawn):
        # Each row is a cluster of its own.
        found[drawn] = 0.0 if clusters > 1 else np.nan
    elif clusters > 1:
        found[drawn] = silhouette_samples(rows[drawn], codes[drawn])
    return found


def _inner(rows: Array, codes: Codes, silhouettes: Array) -> dict[str, float]:
    """The measures that look at the features alone; NaN where they are undefined."""
    import_alone("sklearn.metrics")
    import numpy as np
    from sklearn.metrics import calinski_harabasz_score, davies_bouldin_score

    clusters = len(np.unique(codes))
    known = silhouettes[~np.isnan(silhouettes)]
    measures = {"silhouette": float(known.mean()) if len(known) else math.nan}
    divided = 1 < clusters < len(rows)
    measures["davies-bouldin"] = float(davies_bouldin_score(rows, codes)) if divided else math.nan
    measures["calinski-harabasz"] = float(calinski_harabasz_score(rows, codes)) if divided else math.nan
    centers = _centers(rows, codes)
    measures["inertia"] = float(((rows - centers[codes]) ** 2).sum())
    return measures


def _centers(rows: Array, codes: Codes) -> Array:
    import numpy as np

    sums = np.zeros((int(codes.max()) + 1, rows.shape[1]))
    np.add.at(sums, codes, rows)
    centers: Array = sums / np.bincount(codes)[:, None]
    return centers


class _Disorder(NamedTuple):
    """The entropy of the known groups within each cluster, and the greatest there could be, in bits."""

    entropies: Array
    greatest: float

    @property
    def shares(self) -> Array:
        return self.entropies / self.greatest if self.greatest else self.entropies


def _cluster_table(
    labels: list[str], rows: Array, codes: Codes, silhouettes: Array, disorder: _Disorder | None
) -> Table:
    import numpy as np

    sizes = np.bincount(codes)
    distances = np.sqrt(((rows - _centers(rows, codes)[codes]) ** 2).sum(axis=1))
    known = ~np.isnan(silhouettes)
    with np.errstate(invalid="ignore"):
        means = np.bincount(codes[known], silhouettes[known], minlength=len(sizes)) / np.bincount(
            codes[known], minlength=len(sizes)
        )
    unknown = np.full(len(sizes), np.nan)
    told = (unknown, unknown) if disorder is None else (disorder.entropies, disorder.shares)
    columns = (labels, sizes, means, np.bincount(codes, distances) / sizes, *told)
    return result_table(dict(zip(_CLUSTERS, columns, strict=True)), _CLUSTERS)
