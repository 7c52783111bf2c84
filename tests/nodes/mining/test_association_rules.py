from itertools import combinations
from threading import Event

import numpy as np
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plait import Columns, DataError, MissingColumnError, ParameterError, RunContext
from plait.errors import Cancelled
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.mining.association_rules import AssociationRulesResult, association_rules

RUN = RunContext()
BASKETS = [
    {"bread", "milk"},
    {"bread", "nappies", "beer", "eggs"},
    {"milk", "nappies", "beer", "cola"},
    {"bread", "milk", "nappies", "beer"},
    {"bread", "milk", "nappies", "cola"},
]
ROWS = pl.DataFrame(
    [(number, item) for number, basket in enumerate(BASKETS) for item in sorted(basket)],
    schema=["basket", "item"],
    orient="row",
)
LISTS = pl.DataFrame({"items": [sorted(basket) for basket in BASKETS]})
TEXTS = pl.DataFrame({"items": [" , ".join(sorted(basket)) for basket in BASKETS]})
ITEMS = sorted(set.union(*BASKETS))
COLUMNS = pl.DataFrame({item: [item in basket for basket in BASKETS] for item in ITEMS})


def found_in(table: pl.DataFrame, **options: object) -> AssociationRulesResult:
    if table is ROWS:
        options = {"basket": "basket", "item": "item", **options}
    elif table is COLUMNS:
        options = {"form": "a column for each item", **options}
    else:
        options = {"form": "a list in each row", "item": "items", **options}
    return association_rules(lazy(table), run=RUN, **options)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("table", "params"),
    [
        (ROWS, {"basket": "basket", "item": "item"}),
        (ROWS, {"basket": "item", "item": "basket", "support": 0.2}),
        (LISTS, {"form": "a list in each row", "item": "items", "largest": 1}),
        (TEXTS, {"form": "a list in each row", "item": "items", "then_items": 2}),
        (COLUMNS, {"form": "a column for each item", "support": 1.0}),
        (COLUMNS.cast(pl.Int8), {"form": "a column for each item", "items": {"types": "numeric"}}),
    ],
)
def test_the_contract(table: pl.DataFrame, params: dict[str, object]) -> None:
    check_node(association_rules, table, **params)
    check_node(association_rules, table.head(1), **params)


def test_beer_and_nappies() -> None:
    result = found_in(ROWS, support=0.4)
    rules = {(row["if"], row["then"]): row for row in collect(result.rules).rows(named=True)}
    assert rules["beer", "nappies"] == {
        "if": "beer",
        "then": "nappies",
        "baskets": 3,
        "support": 0.6,
        "confidence": 1.0,
        "lift": pytest.approx(1.25),
        "leverage": pytest.approx(0.6 - 0.6 * 0.8),
        "conviction": None,
    }
    assert rules["nappies", "beer"]["confidence"] == 0.75
    assert rules["nappies", "beer"]["conviction"] == pytest.approx((1 - 0.6) / (1 - 0.75))
    assert rules["milk, nappies", "bread"]["confidence"] == pytest.approx(2 / 3)
    assert result.metrics["baskets"] == 5


@pytest.mark.parametrize("table", [LISTS, TEXTS, COLUMNS])
def test_all_forms_say_the_same(table: pl.DataFrame) -> None:
    expected, found = found_in(ROWS, support=0.3), found_in(table, support=0.3)
    assert collect(found.sets).rows() == collect(expected.sets).rows()
    assert collect(found.rules).rows() == collect(expected.rules).rows()


def by_trying_all(baskets: list[set[int]], least: int) -> dict[str, int]:
    items = sorted(set().union(*baskets))
    counts = {
        ", ".join(map(str, each)): sum(set(each) <= basket for basket in baskets)
        for size in range(1, 6)
        for each in combinations(items, size)
    }
    return {each: count for each, count in counts.items() if count >= least}


@given(st.lists(st.sets(st.integers(0, 6), max_size=5), min_size=1, max_size=12), st.integers(1, 4))
@settings(max_examples=50)
def test_sets_are_those_that_trying_all_finds(baskets: list[set[int]], least: int) -> None:
    table = pl.DataFrame({"items": [sorted(each) for each in baskets]}, schema={"items": pl.List(pl.Int64)})
    support = min(1.0, least / len(baskets))
    result = association_rules(
        lazy(table), run=RUN, form="a list in each row", item="items", support=support, confidence=0
    )
    found = dict(collect(result.sets).select("items", "baskets").rows())
    assert found == by_trying_all(baskets, min(least, len(baskets)))
    for rule in collect(result.rules).rows(named=True):
        both = ", ".join(map(str, sorted([*map(int, rule["if"].split(", ")), int(rule["then"])])))
        assert rule["confidence"] == pytest.approx(found[both] / found[rule["if"]])
        assert rule["lift"] == pytest.approx(rule["confidence"] / (found[rule["then"]] / len(baskets)))


def test_an_item_counts_once_in_a_basket_and_gaps_do_not_count() -> None:
    table = pl.DataFrame({"basket": [1, 1, 2, 2, None, 3], "item": ["a", "a", "a", None, "b", "b"]})
    result = association_rules(lazy(table), run=RUN, basket="basket", item="item")
    assert collect(result.sets).rows() == [("a", 1, 2, pytest.approx(2 / 3)), ("b", 1, 1, pytest.approx(1 / 3))]


def test_an_empty_list_is_a_basket() -> None:
    table = pl.DataFrame({"items": ["a,b", "", None, "a"]})
    result = found_in(table)
    assert result.metrics["baskets"] == 4
    assert collect(result.sets)["support"].to_list() == [0.5, 0.25, 0.25]


def test_two_items_may_follow() -> None:
    found = collect(found_in(ROWS, support=0.4, then_items=2).rules)
    assert ("cola", "milk, nappies") in found.select("if", "then").rows()


def test_many_baskets_are_quick() -> None:
    generator = np.random.default_rng(0)
    table = pl.DataFrame(
        {"basket": generator.integers(0, 100_000, 500_000), "item": generator.zipf(1.5, 500_000) % 500}
    )
    result = association_rules(lazy(table), run=RUN, basket="basket", item="item", support=0.02)
    assert result.metrics["sets"] > 20
    first = collect(result.sets).row(0)
    assert first[2] == table.filter(pl.col("item") == int(first[0]))["basket"].n_unique()


def test_too_many_sets_stop_the_node() -> None:
    table = pl.DataFrame({f"x{place}": [True] * 3 for place in range(20)})
    with pytest.raises(DataError, match="more than 1,000 frequent sets"):
        association_rules(lazy(table), run=RUN, form="a column for each item", most_sets=1_000)


def test_a_cancelled_run_stops() -> None:
    stop = Event()
    stop.set()
    with pytest.raises(Cancelled):
        association_rules(lazy(ROWS), run=RunContext(cancelled=stop), basket="basket", item="item")


def test_refusals() -> None:
    with pytest.raises(ParameterError, match="No column with items is chosen"):
        association_rules(lazy(ROWS), run=RUN, basket="basket")
    with pytest.raises(ParameterError, match="No column with baskets is chosen"):
        association_rules(lazy(ROWS), run=RUN, item="item")
    with pytest.raises(MissingColumnError, match="'thing'"):
        association_rules(lazy(ROWS), run=RUN, basket="basket", item="thing")
    with pytest.raises(ParameterError, match="which are no lists"):
        association_rules(lazy(ROWS), run=RUN, form="a list in each row", item="basket")
    with pytest.raises(ParameterError, match="'item' holds String values, not numbers"):
        association_rules(lazy(ROWS), run=RUN, form="a column for each item", items=Columns.named("item"))
    with pytest.raises(DataError, match="There are no baskets"):
        association_rules(lazy(ROWS.head(0)), run=RUN, basket="basket", item="item")
    with pytest.raises(ParameterError, match="A set of 2 items can't have 3 that follow"):
        found_in(ROWS, largest=2, then_items=3)
