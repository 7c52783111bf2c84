"""What nodes that divide rows into clusters have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals as nw

from plait import Columns, DataError, ParameterError, Table
from plait.backends import backend_of
from plait.exact import exactly, without
from plait_nodes.manipulation.result_table import result_table
from plait_nodes.statistics.matrix import matrix

from .features import chosen_features
from .scaling import scale_in_place
from .scikit_model import cluster_name
from .training import training_rows

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.floating]

NOISE = "noise"


def cluster_features(schema: nw.Schema, features: Columns, column: str) -> nw.Schema:
    """The features, which the new column must not be one of.

    Raises:
        PlaitError: a feature is not there or does not fit, or the new column is one.
    """
    chosen = chosen_features(schema, features)
    if column in chosen:
        hint = "Choose another name for the new column, or take this one out of the features."
        raise ParameterError(f"'{column}' is one of the features.", parameter="column", hint=hint)
    return chosen


def clustered_schema(schema: nw.Schema, column: str) -> nw.Schema:
    """The columns of the table with the cluster of each row."""
    return nw.Schema({**schema, column: nw.String()})


def cluster_rows(table: Table, chosen: nw.Schema, *, z_score: bool, most: int = 0) -> Array:
    """Run the query for the features, in standard deviations (dividing by n) if asked for.

    Raises:
        DataError: a value is missing or infinite, or there are more rows than the most.
    """
    frame = training_rows(table, chosen)
    if most and len(frame) > most:
        raise DataError(
            f"There are {len(frame):,} rows, more than the {most:,} whose distances fit into memory.",
            hint="Put a Sampler before, or use k-Means.",
        )
    rows = matrix(frame, list(chosen))
    if z_score:
        scale_in_place(rows, center=False, spread=True)
    return rows


def with_clusters(table: Table, column: str, numbers: NDArray[np.integer]) -> Table:
    """The table with the name of the cluster of each row; -1 is noise."""
    count = int(numbers.max(initial=-1)) + 1
    names = nw.new_series("", [*map(cluster_name, range(count)), NOISE], nw.String(), backend="polars")
    kept = without(table, [column]) if column in table.collect_schema() else table
    named = backend_of(table).beside(kept, column, names[numbers % (count + 1)].to_list(), nw.String())
    return named.select(exactly(clustered_schema(table.collect_schema(), column)))


def numbered_by_size(numbers: NDArray[np.integer]) -> NDArray[np.int64]:
    """The clusters numbered anew, the largest first, equally large ones as they first come; -1 stays."""
    import numpy as np

    known = numbers[numbers >= 0]
    if not len(known):
        return numbers.astype(np.int64)
    found, first, sizes = np.unique(known, return_index=True, return_counts=True)
    order = np.lexsort((first, -sizes))
    places = np.full(int(found.max()) + 2, -1, dtype=np.int64)
    places[found[order]] = np.arange(len(found))
    anew: NDArray[np.int64] = places[numbers]
    return anew


def size_table(column: str, numbers: NDArray[np.integer]) -> Table:
    """How many rows each cluster has; noise comes last, if there is any."""
    import numpy as np

    sizes = np.bincount(numbers[numbers >= 0]).tolist()
    names = [cluster_name(number) for number in range(len(sizes))]
    noise = int((numbers < 0).sum())
    if noise:
        names, sizes = [*names, NOISE], [*sizes, noise]
    shares = [size / len(numbers) for size in sizes]
    return result_table(dict(zip(size_schema(column), (names, sizes, shares), strict=True)), size_schema(column))


def size_schema(column: str) -> nw.Schema:
    """The columns of the table of sizes."""
    rows, share = (f"{name}_" if name == column else name for name in ("rows", "share"))
    return nw.Schema({column: nw.String(), rows: nw.Int64(), share: nw.Float64()})
