"""How much each feature contributes to a model of trees."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals as nw

from plait_nodes.manipulation.result_table import result_table

if TYPE_CHECKING:
    from collections.abc import Iterable

    from plait import Table

IMPORTANCES = nw.Schema({"feature": nw.String(), "importance": nw.Float64()})


def importance_table(features: Iterable[str], importances: Iterable[float]) -> Table:
    """The features with their importances, the most important first, equal ones in the order of the table."""
    ranked = sorted(zip(features, map(float, importances), strict=True), key=lambda pair: -pair[1])
    columns = {"feature": [name for name, _ in ranked], "importance": [value for _, value in ranked]}
    return result_table(columns, IMPORTANCES)
