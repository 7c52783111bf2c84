"""Find what is often together, and what follows from what."""

from __future__ import annotations

import math
from itertools import combinations
from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import Columns, Metrics, OneColumn, ParameterError, RunContext, Table, node
from plait_nodes.manipulation.result_table import result_table

from .baskets import check_baskets, read_baskets
from .frequent_sets import frequent_sets

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .frequent_sets import Baskets, ItemSet

Form = Literal["a row for each item", "a column for each item", "a list in each row"]

_SETS = nw.Schema({"items": nw.String(), "size": nw.Int64(), "baskets": nw.Int64(), "support": nw.Float64()})
_RULES = nw.Schema(
    {
        "if": nw.String(),
        "then": nw.String(),
        "baskets": nw.Int64(),
        "support": nw.Float64(),
        "confidence": nw.Float64(),
        "lift": nw.Float64(),
        "leverage": nw.Float64(),
        "conviction": nw.Float64(),
    }
)


class AssociationRulesResult(NamedTuple):
    rules: Table
    sets: Table
    metrics: Metrics


def _schema(
    table: nw.Schema | None, *, form: Form, basket: str, item: str, items: Columns, **_: object
) -> tuple[nw.Schema, nw.Schema, None]:
    if table is not None:
        check_baskets(table, form, basket, item, items)
    return _RULES, _SETS, None


@node(
    "mining.association_rules",
    category="Mining/Patterns",
    icon="basket-outline",
    face="support {support}",
    tags=(
        "apriori",
        "fp-growth",
        "frequent item sets",
        "market basket",
        "itemset",
        "eclat",
        "lift",
        "confidence",
        "recommend",
        "recommendation",
        "products bought together",
    ),
    schema=_schema,
    collects=True,
    blocking=True,
)
def association_rules(
    table: Table,
    *,
    run: RunContext,
    form: Annotated[
        Form,
        Field(
            description="How the table says what is in a basket: a row for each item with the basket it is in, a "
            "column for each item that says whether it is there, or all items of a basket in one column."
        ),
    ] = "a row for each item",
    basket: Annotated[
        str, OneColumn(), Field(description="The column that says which basket an item is in; for rows alone.")
    ] = "",
    item: Annotated[
        str, OneColumn(), Field(description="The column with the item, or with the list of items; not for columns.")
    ] = "",
    items: Annotated[
        Columns,
        Field(description="The columns that are items: true, or a number other than 0, where the item is there."),
    ] = Columns.of_type("boolean"),
    separator: Annotated[
        str, Field(min_length=1, description="What stands between the items of a list that is written as text.")
    ] = ",",
    support: Annotated[
        float, Field(gt=0, le=1, description="In which share of the baskets a set must be, at least.")
    ] = 0.05,
    confidence: Annotated[
        float,
        Field(ge=0, le=1, description="In which share of the baskets with the first part the second is, at least."),
    ] = 0.5,
    largest: Annotated[int, Field(ge=1, le=20, description="How many items a set has, at most.")] = 5,
    then_items: Annotated[int, Field(ge=1, le=19, description="How many items follow from a rule, at most.")] = 1,
    most_sets: Annotated[
        int, Field(ge=1, le=10_000_000, description="The node stops if there are more frequent sets than this.")
    ] = 200_000,
) -> AssociationRulesResult:
    """Find what is often together, and what follows from what.

    `sets` has the frequent item sets with their support (the share of baskets that have all their items), the most
    frequent first. `rules` has for each split of such a set into 'if' and 'then' the confidence (how many of the
    baskets with the first part have the second, too), and how much that is beyond chance: lift (how many times as often
    as if they were independent), leverage (the difference of the shares) and conviction (missing where the rule always
    holds). Rules with the highest confidence come first. Items of a set are written in order, with a comma between
    them.

    An item counts once in a basket. Rows without an item or a basket are left out; an empty list is a basket without
    items. A large table with a small support has very many sets.

    Example: of five baskets with bread, milk, nappies and beer, those with beer have nappies, with a lift of 1.25.
    """
    check_baskets(table.collect_schema(), form, basket, item, items)
    if then_items >= largest > 1:
        raise ParameterError(
            f"A set of {largest} items can't have {then_items} that follow from others.",
            parameter="then_items",
            hint="Let fewer items follow, or allow larger sets.",
        )
    baskets = read_baskets(table, form, basket, item, items, separator)
    least = max(1, math.ceil(support * baskets.count - 1e-9))
    found = frequent_sets(baskets, least, largest, most_sets, run)
    rules = _rules(found, baskets, confidence, then_items)
    metrics = Metrics(baskets=baskets.count, items=len(baskets.items), sets=len(found), rules=len(rules))
    return AssociationRulesResult(_table(rules, _RULES), _table(_set_rows(found, baskets), _SETS), metrics)


def _set_rows(found: Mapping[ItemSet, int], baskets: Baskets) -> list[tuple[Any, ...]]:
    ordered = sorted(found.items(), key=lambda pair: (-pair[1], len(pair[0]), pair[0]))
    return [(_text(items, baskets), len(items), count, count / baskets.count) for items, count in ordered]


def _rules(found: Mapping[ItemSet, int], baskets: Baskets, least: float, then_items: int) -> list[tuple[Any, ...]]:
    rules: list[tuple[Any, ...]] = []
    whole = baskets.count
    for items, count in found.items():
        for size in range(1, min(then_items, len(items) - 1) + 1):
            for then in combinations(items, size):
                condition = tuple(each for each in items if each not in then)
                confidence = count / found[condition]
                if confidence < least - 1e-12:
                    continue
                expected = found[then] / whole
                conviction = (1 - expected) / (1 - confidence) if confidence < 1 else math.nan
                leverage = count / whole - found[condition] / whole * expected
                texts = _text(condition, baskets), _text(then, baskets)
                rules.append((*texts, count, count / whole, confidence, confidence / expected, leverage, conviction))
    return sorted(rules, key=lambda rule: (-rule[4], -rule[2], rule[0], rule[1]))


def _text(items: ItemSet, baskets: Baskets) -> str:
    return ", ".join(baskets.items[place] for place in items)


def _table(rows: list[tuple[Any, ...]], schema: nw.Schema) -> Table:
    columns = {name: [row[place] for row in rows] for place, name in enumerate(schema)}
    return result_table(columns, schema)
