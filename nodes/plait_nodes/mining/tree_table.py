"""A decision tree as a table: one row for each of its nodes."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import narwhals as nw

from plait_nodes.manipulation.result_table import result_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plait import Table

    from .labels import Labels

TREE = nw.Schema(
    {
        "node": nw.Int64(),
        "parent": nw.Int64(),
        "depth": nw.Int64(),
        "answer": nw.String(),
        "question": nw.String(),
        "rows": nw.Int64(),
        "impurity": nw.Float64(),
        "prediction": nw.String(),
        "share": nw.Float64(),
    }
)

_SINGLE = 2**-25
"""How far a value in single precision lies from what it stands for, as a share of it."""


def tree_table(tree: Any, features: Sequence[str], labels: Labels | None) -> Table:  # noqa: ANN401 - scikit-learn has no types
    """The nodes of scikit-learn's tree from the root down, each branch to its end before the next.

    `answer` is the answer to the parent's question that leads here; a leaf asks no question itself.
    """
    parents: list[int | None] = [None] * tree.node_count
    answers: list[str | None] = [None] * tree.node_count
    depths = [0] * tree.node_count
    questions: list[str | None] = []
    for position, (left, right) in enumerate(
        zip(tree.children_left.tolist(), tree.children_right.tolist(), strict=True)
    ):
        if left < 0:
            questions.append(None)
            continue
        questions.append(_question(features[tree.feature[position]], float(tree.threshold[position])))
        for child, answer in ((left, "yes"), (right, "no")):
            parents[child], answers[child], depths[child] = position, answer, depths[position] + 1
    predictions, shares = _leaves(tree, labels)
    columns = (
        range(tree.node_count),
        parents,
        depths,
        answers,
        questions,
        tree.n_node_samples,
        tree.impurity,
        predictions,
        shares,
    )
    return result_table(dict(zip(TREE, columns, strict=True)), TREE)


def _question(feature: str, threshold: float) -> str:
    """What sends a row to the left; all known values are below infinity, so that only missing ones go right."""
    return f"{feature} is not missing" if math.isinf(threshold) else f"{feature} <= {_threshold(threshold)}"


def _threshold(value: float) -> str:
    """A threshold with as many digits as single precision has, but no more than it needs."""
    return next(
        text for digits in range(6, 18) if abs(float(text := f"{value:.{digits}g}") - value) <= _SINGLE * abs(value)
    )


def _leaves(tree: Any, labels: Labels | None) -> tuple[list[str], list[float | None]]:  # noqa: ANN401 - scikit-learn has no types
    values = tree.value[:, 0, :]
    if labels is None:
        return [f"{value:.6g}" for value in values[:, 0]], [None] * len(values)
    shares = values / values.sum(axis=1, keepdims=True)
    return [labels.texts[code] for code in shares.argmax(axis=1)], shares.max(axis=1).tolist()
