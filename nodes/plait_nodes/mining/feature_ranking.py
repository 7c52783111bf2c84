"""Rank features by how much each says about a target."""

from typing import Annotated

import narwhals as nw
from pydantic import Field

from plait import Column, Columns, Table, node
from plait_nodes.manipulation.result_table import result_table

from .examples import Examples
from .features import NUMBERS, Features, chosen_features
from .ranking import MeasureChoice, order_of, ranked
from .task import Task, TaskChoice, predicts_classes

_RANKING = nw.Schema({"rank": nw.Int64(), "feature": nw.String(), "score": nw.Float64(), "p": nw.Float64()})


def _schema(table: nw.Schema | None, *, target: str, features: Columns, task: Task, **_: object) -> nw.Schema:
    if table is not None:
        chosen_features(table, features, target=target)
        predicts_classes(task, target, table[target])
    return _RANKING


@node(
    "mining.feature_ranking",
    category="Mining/Features",
    icon="podium-gold",
    face="{target} · {measure}",
    tags=("feature importance", "mutual information", "anova", "information gain", "filter", "relevance"),
    schema=_schema,
    collects=True,
    blocking=True,
)
def feature_ranking(
    table: Table,
    *,
    target: Annotated[Column, Field(description="The column to predict: a class or a number.")],
    features: Features = NUMBERS,
    task: TaskChoice = "automatic",
    measure: MeasureChoice = "f test",
    seed: Annotated[
        int, Field(ge=0, le=2**32 - 1, description="Fixes the small noise that mutual information needs.")
    ] = 0,
) -> Table:
    """Rank features by how much each says about a target by itself.

    The F test asks whether the means of the classes differ, or for a number how straight the relation is; it has a p
    value. Mutual information, in nats, finds any relation, also one that bends, and is estimated from nearest
    neighbours (Ross 2014), which takes longer. χ² treats features as counts. A whole-number target counts as a number
    unless the task says that it is a class.

    Each feature is looked at alone: two that say the same both rank high, and two that only together say something both
    rank low. Permutation Importance asks a model instead. A constant feature has no F. Missing values stop the node.

    Example: target `species` on the iris table ranks `petal_length` first, with F = 1180.
    """
    examples = Examples.of(table, target, features, task, precision="double", missing_allowed=False)
    scores, p = ranked(examples, measure, seed)
    order = order_of(scores)
    names = list(examples.features)
    columns = (range(1, len(order) + 1), [names[place] for place in order], scores[order], p[order])
    return result_table(dict(zip(_RANKING, columns, strict=True)), _RANKING)
