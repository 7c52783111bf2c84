"""SQL over two tables, against the same questions asked of polars."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest

from plait import load
from plait.outcome import RunResult

FOLDER = Path(__file__).resolve().parents[2] / "workflows"
ORDERS = pl.read_csv(FOLDER / "data" / "orders.csv", try_parse_dates=True)
CUSTOMERS = pl.read_csv(FOLDER / "data" / "customers.csv", try_parse_dates=True)


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> RunResult:
    workflow = load(FOLDER / "sql_orders.json")
    return workflow.run(until=list(workflow.nodes), store=tmp_path_factory.mktemp("orders"))


def table(result: RunResult, node_id: str) -> pl.DataFrame:
    found: pl.DataFrame = result[node_id]["out"].collect().to_native()
    return found


def test_the_ranking_is_that_of_a_join_with_windows(answers: RunResult) -> None:
    total = pl.col("total")
    expected = (
        ORDERS.join(CUSTOMERS, on="customer")
        .group_by("region", "name")
        .agg(pl.len().alias("orders"), pl.col("amount").sum().alias("total"))
        .filter(pl.col("orders") >= 2)
        .with_columns(
            (total / total.sum().over("region")).alias("share_of_region"),
            total.rank(descending=True).over("region").cast(pl.Int64).alias("place"),
        )
        .sort("region", "place")
    )
    found = table(answers, "ranking")
    assert (
        found.select("region", "name", "orders", "place").rows()
        == expected.select("region", "name", "orders", "place").rows()
    )
    assert found["total"].to_list() == pytest.approx(expected["total"].to_list(), rel=1e-12)
    assert found["share_of_region"].to_list() == pytest.approx(expected["share_of_region"].to_list(), rel=1e-12)
    assert found.row(0) == ("north", "Cedar Café", 11, 1387.5, pytest.approx(0.821249, abs=1e-6), 1)


def test_months_add_up_and_the_silent_customer_is_found(answers: RunResult) -> None:
    months = table(answers, "months")
    assert months["total"].to_list() == pytest.approx([1669.4, 2764.9, 2599.0, 2734.7, 2419.7, 709.9])
    assert months["so_far"][-1] == pytest.approx(ORDERS["amount"].sum())
    assert table(answers, "silent").rows() == [("C12", "Linden Bakery")]
