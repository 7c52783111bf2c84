"""Every node works on odd tables, or says in words of its own why it can't."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import polars as pl
import pytest

from node_cases import CASES, PLAIN, outputs
from plait.errors import NodeFailedError, PlaitError
from plait.registry import NodeRegistry

if TYPE_CHECKING:
    from collections.abc import Mapping

NUMBERS = ("Cx", "Cy", "Cp")
FLAT = [name for name, dtype in PLAIN.schema.items() if not dtype.is_nested()]


def every_fifth(value: float) -> pl.DataFrame:
    hit = pl.int_range(pl.len()) % 5 == 1
    return PLAIN.with_columns(pl.when(hit).then(value).otherwise(pl.col(name)).alias(name) for name in NUMBERS)


ODD = {
    "no rows": PLAIN.head(0),
    "one row": PLAIN.head(1),
    "two rows": PLAIN.head(2),
    "equal rows": pl.concat([PLAIN.head(1)] * 20),
    "no values": PLAIN.head(20).select(pl.lit(None, dtype).alias(name) for name, dtype in PLAIN.schema.items()),
    "no types": pl.DataFrame({name: pl.Series([None] * 20, dtype=pl.Null) for name in PLAIN.columns}),
    "gaps": PLAIN.select(pl.when(pl.int_range(pl.len()) % 4 != 1).then(pl.all())),
    "no numbers": every_fifth(float("nan")),
    "endless numbers": every_fifth(float("inf")),
    "huge numbers": PLAIN.with_columns(pl.col("Cx", "Cy") * 1e300),
    "texts": PLAIN.with_columns(pl.col(FLAT).cast(pl.String)),
    "lists": PLAIN.with_columns(pl.concat_list(name).alias(name) for name in FLAT),
    "dates": PLAIN.with_columns(pl.lit(date(2024, 1, 1)).alias(name) for name in ("Cx", "Cy", "Cn", "Cp", "Ct", "Cq")),
    "other columns": PLAIN.select("Ce"),
    "narrow types": PLAIN.with_columns(
        pl.col("Cn").cast(pl.UInt8), pl.col("Cx").cast(pl.Float32), pl.col("Cy").cast(pl.Decimal(10, 2))
    ),
}
SAID_IN_A_RUN = {"manipulation.type_converter", "manipulation.date_parser"}
"""A text that can't be converted is found while the query runs, and told from the query's failure."""


@pytest.fixture(scope="module")
def registry() -> NodeRegistry:
    return NodeRegistry()


@pytest.mark.slow
@pytest.mark.parametrize("type_id", sorted(set(CASES) - SAID_IN_A_RUN))
@pytest.mark.filterwarnings("ignore:The design matrix is rank-deficient")
def test_a_node_works_or_says_why_not(registry: NodeRegistry, type_id: str) -> None:
    for params in CASES[type_id]:
        for kind, table in ODD.items():
            error = failure(registry, type_id, table, params)
            assert error is None or not isinstance(error, NodeFailedError), f"{kind}: {error}"
            assert error is None or len(error.message) > 10, f"{kind}: {error}"
            assert error is None or "Unknown" not in error.message, f"{kind}: {error}"


def failure(registry: NodeRegistry, type_id: str, table: pl.DataFrame, params: Mapping[str, Any]) -> PlaitError | None:
    try:
        outputs(registry, type_id, table, params)
    except PlaitError as error:
        return error
    return None


@pytest.mark.parametrize(
    ("type_id", "odd", "params", "said"),
    [
        ("manipulation.sessionize", "texts", {"users": ["Ct"], "time": "Cm"}, "a date is needed"),
        ("manipulation.pivot", "lists", {"columns": "Ct"}, "can't name columns"),
        ("manipulation.url_parts", "lists", {"column": "Ce"}, "a text is needed"),
        ("manipulation.table_validator", "lists", {"rules": [{"column": "Cx", "low": 1}]}, "can't be compared"),
        (
            "manipulation.group_by",
            "lists",
            {"aggregations": [{"column": "Cu", "function": "joined_text"}]},
            "'joined_text' can't be made of the column 'Cu'",
        ),
        ("mining.feature_ranking", "two rows", {"target": "Ct", "measure": "mutual information"}, "too few for mutual"),
        ("mining.mlp", "two rows", {"target": "Cb", "features": ["Cx"], "early_stop": True}, "too few to put 10%"),
        ("mining.gradient_boosting", "two rows", {"target": "Cb", "early_stop": True}, "too few to put 10%"),
        ("timeseries.autocorrelation", "huge numbers", {"value": "Cx"}, "infinite or beyond 1e+150"),
        ("mining.scorer", "no types", {"actual": "Ct", "predicted": "Cq"}, "'Ct' holds nothing but missing values"),
        ("statistics.pca", "no types", {"columns": ["Cx", "Cy"]}, "'Cx' holds nothing but missing values, not numbers"),
        ("manipulation.explode", "no types", {"columns": ["Cl"]}, "'Cl' is of no known type, which is no list"),
    ],
)
def test_what_is_said(registry: NodeRegistry, type_id: str, odd: str, params: dict[str, Any], said: str) -> None:
    error = failure(registry, type_id, ODD[odd], params)
    assert error is not None
    assert said in str(error)


def test_a_million_categories(registry: NodeRegistry) -> None:
    count = 1_000_000
    table = pl.DataFrame({"Ct": pl.int_range(count, eager=True).cast(pl.String), "Cx": pl.int_range(count, eager=True)})
    grouped = outputs(registry, "manipulation.group_by", table, {"keys": ["Ct"], "aggregations": [{}]})["out"]
    assert grouped.height == count
    for type_id, params in (
        ("manipulation.pivot", {"columns": "Ct"}),
        ("manipulation.one_hot", {"columns": ["Ct"]}),
        ("mining.decision_tree", {"target": "Ct", "features": ["Cx"]}),
        ("statistics.crosstab", {"rows": "Ct", "columns": "Ct"}),
        ("statistics.anova", {"group": "Ct", "columns": ["Cx"]}),
        ("views.roc_curve", {"truth": "Ct", "scores": ["Cx"]}),
        ("views.confusion_matrix", {"actual": "Ct", "predicted": "Ct"}),
    ):
        error = failure(registry, type_id, table, params)
        assert error is not None
        assert "Ct" in str(error)
    more = table.with_columns(pl.from_epoch("Cx").alias("Cm"), pl.concat_list("Ct").alias("Cl"))
    for type_id, params, said in (
        ("timeseries.gap_filler", {"time": "Cm", "groups": ["Ct"]}, "1,000,000 series; 50,000 can be filled"),
        ("timeseries.stationarity_test", {"value": "Cx"}, "1,000,000 values, too many for 120 lags"),
        ("mining.naive_bayes", {"target": "Ct", "features": ["Cx"]}, "1000000 classes"),
        ("mining.hierarchical_clustering", {"features": ["Cx"]}, "1,000,000 rows, more than the 20,000"),
        ("mining.mds", {"features": ["Cx"]}, "1,000,000 rows, more than the 10,000"),
        ("mining.t_sne", {"features": ["Cx"]}, "1,000,000 rows, more than the 100,000"),
        ("text.tag_sequence_encoder", {"column": "Cl"}, "more than 1,000 different tags"),
    ):
        assert said in str(failure(registry, type_id, more, params))
    balanced = outputs(registry, "manipulation.balance_classes", table, {"target": "Ct"})["out"]
    assert balanced.height == count
    for type_id, params in (("views.bar", {"category": "Ct"}), ("views.pie", {"category": "Ct"})):
        assert failure(registry, type_id, table, params) is None
