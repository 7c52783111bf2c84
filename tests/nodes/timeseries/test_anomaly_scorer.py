import math

import numpy as np
import polars as pl
import pytest
from sklearn.metrics import roc_auc_score

from plait import ParameterError
from plait.testing import check_node
from plait_nodes.timeseries.anomaly_scorer import anomaly_scorer
from shared_data import data_path

TABLE = pl.DataFrame({"x": [1.0, 2, 3, 2, 1, 2, 30, None, 2, math.nan]})


@pytest.mark.parametrize("against", ["series", "before", "season"])
@pytest.mark.parametrize("robust", [True, False])
def test_it_keeps_what_every_node_promises(against: str, robust: bool) -> None:
    for rows in (10, 1, 0):
        check_node(
            anomaly_scorer, TABLE.head(rows), value="x", against=against, robust=robust, window=4, period=2, learn=0.7
        )


def scores(values: list[float | None], **params: object) -> list[float | None]:
    return anomaly_scorer(pl.LazyFrame({"x": values}), value="x", **params).collect()["anomaly score"].to_list()  # type: ignore[arg-type]


def test_against_the_whole_series() -> None:
    assert scores([1, 2, 3, 4, 10], against="series") == pytest.approx(
        [2 / 1.4826, 1 / 1.4826, 0, 1 / 1.4826, 7 / 1.4826]
    )
    assert scores([1, 2, 3], against="series", robust=False) == [1, 0, 1]


def test_only_the_beginning_is_learnt_from() -> None:
    assert scores([1, 2, 3, 7], against="series", robust=False, learn=0.75) == [1, 0, 1, 5]


def test_what_comes_later_does_not_count_before() -> None:
    values = np.random.default_rng(1).normal(size=100).tolist()
    before = scores(values, against="before", window=20)
    assert scores([*values[:50], 99.0, *values[51:]], against="before", window=20)[:50] == before[:50]
    assert scores([*values[:50], 99.0, *values[51:]], against="before", window=20)[50] > 20  # type: ignore[operator]
    assert before[:3] == [None] * 3


def test_other_seasons_are_the_measure() -> None:
    found = scores([1, 100, 2, 101, 3, 102, 100, 103], against="season", period=2, robust=False)
    assert max(range(8), key=found.__getitem__) == 6


def test_a_constant_series() -> None:
    table = anomaly_scorer(pl.LazyFrame({"x": [5.0, 5, 5, 5, 6]}), value="x", against="series").collect()
    assert table["anomaly score"].to_list() == [0, 0, 0, 0, math.inf]
    assert table["is anomaly"].to_list() == [False] * 4 + [True]


def test_taken_names_and_texts_are_refused() -> None:
    with pytest.raises(ParameterError, match="already has a column 'x'"):
        anomaly_scorer(TABLE.lazy(), value="x", column="x")
    with pytest.raises(ParameterError, match="not numbers"):
        anomaly_scorer(pl.LazyFrame({"x": ["a"]}), value="x")


def test_a_machine_that_failed_stands_out() -> None:
    folder = data_path("data", "nab_series")
    table = pl.read_csv(folder / "machine_temperature_system_failure.csv", try_parse_dates=True)
    import json

    windows = json.loads((folder / "combined_windows.json").read_text())
    spans = windows["realKnownCause/machine_temperature_system_failure.csv"]
    labels = pl.any_horizontal(
        *(pl.col("timestamp").is_between(pl.lit(a).str.to_datetime(), pl.lit(b).str.to_datetime()) for a, b in spans)
    )
    found = anomaly_scorer(
        table.with_columns(labels.alias("y")).lazy(), value="value", time="", against="series", learn=0.15, robust=False
    ).collect()
    assert roc_auc_score(found["y"], found["anomaly score"]) > 0.8
