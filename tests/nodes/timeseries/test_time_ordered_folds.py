from datetime import date, timedelta

import polars as pl
import pytest
from sklearn.model_selection import TimeSeriesSplit

from plait import DataError, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.timeseries.time_ordered_folds import time_ordered_folds

TABLE = pl.DataFrame({"d": [date(2024, 1, 1) + timedelta(days=day) for day in range(30)], "n": range(30)})


@pytest.mark.parametrize("params", [{}, {"folds": 1, "test_rows": 6, "gap": 2}, {"train_rows": 4, "column": "Teil"}])
def test_it_keeps_what_every_node_promises(params: dict[str, object]) -> None:
    check_node(time_ordered_folds, TABLE.reverse(), time="d", **params)


@pytest.mark.parametrize(
    ("folds", "test_rows", "gap", "train_rows"), [(5, 0, 0, 0), (3, 4, 2, 0), (2, 5, 1, 7), (1, 6, 0, 0)]
)
def test_the_folds_are_those_of_scikit_learn(folds: int, test_rows: int, gap: int, train_rows: int) -> None:
    found = time_ordered_folds(
        lazy(TABLE.reverse()), time="d", folds=folds, test_rows=test_rows, gap=gap, train_rows=train_rows
    )
    train, test = (collect(part).to_polars() for part in found)
    if folds == 1:
        assert (train["n"].to_list(), test["n"].to_list()) == (list(range(24)), list(range(24, 30)))
        return
    split = TimeSeriesSplit(folds, test_size=test_rows or None, gap=gap, max_train_size=train_rows or None)
    for number, (known_train, known_test) in enumerate(split.split(TABLE), start=1):
        assert train.filter(fold=number)["n"].to_list() == known_train.tolist()
        assert test.filter(fold=number)["n"].to_list() == known_test.tolist()


def test_too_few_rows_and_taken_names_are_refused() -> None:
    with pytest.raises(DataError, match="3 rows are too few for 5 folds"):
        time_ordered_folds(lazy(TABLE.head(3)))
    with pytest.raises(ParameterError, match="already has a column 'n'"):
        time_ordered_folds(lazy(TABLE), column="n")
