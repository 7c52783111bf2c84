"""Parts to train and test on, none of which knows its future."""

from __future__ import annotations

from typing import Annotated, NamedTuple

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import Column, DataError, NewColumn, OneColumn, ParameterError, Table, node
from plait.exact import exact
from plait.table import collect

from .series import check_time


class TimeOrderedFoldsResult(NamedTuple):
    train: Table
    test: Table


def _schema(
    table: nw.Schema | None, *, time: str, column: str, **_: object
) -> tuple[nw.Schema | None, nw.Schema | None]:
    if table is None:
        return None, None
    _check(table, time, column)
    part = nw.Schema({column: nw.Int64(), **table})
    return part, part


@node(
    "timeseries.time_ordered_folds",
    category="Time series",
    icon="calendar-range",
    face="{folds} folds, gap {gap}",
    tags=("cross validation", "backtest", "rolling origin", "time series split", "train test split"),
    schema=_schema,
    collects=True,
    passes=2,
)
def time_ordered_folds(
    table: Table,
    *,
    time: Annotated[
        Column, OneColumn(types="temporal"), Field(description="The dates or times to sort by; may be left empty.")
    ] = "",
    folds: Annotated[int, Field(ge=1, le=1_000, description="How many times to train and test.")] = 5,
    test_rows: Annotated[
        int,
        Field(ge=0, description="How many rows each test has; 0: the rows divided by one more than folds."),
    ] = 0,
    gap: Annotated[int, Field(ge=0, description="How many rows between training and test are left out.")] = 0,
    train_rows: Annotated[
        int, Field(ge=0, description="The most rows of a training, the latest; 0: all from the beginning.")
    ] = 0,
    column: Annotated[
        NewColumn, Field(min_length=1, description="The new column with the number of the fold.")
    ] = "fold",
) -> TimeOrderedFoldsResult:
    """Divide a series into folds for cross-validation, so that every test lies after its training.

    The tests are the last rows, one after the other; the training of a fold is everything before its test, less the
    gap. Both outputs have the number of the fold, from 1, in their first column, and a row of the series comes once
    for each fold that it belongs to: a loop over the folds, or a Row Filter, takes one of them. The divisions are those
    of scikit-learn's TimeSeriesSplit. Without a time column the rows are taken in their order.

    A gap as long as the horizon of windows keeps the training from knowing values of the test.

    Example: 1 fold with 1,000 test rows and a gap of 24 is the usual hold-out of the latest hours.
    """
    _check(table.collect_schema(), time, column)
    ordered: pl.LazyFrame = table.to_native()
    if time:
        ordered = ordered.sort(exact(time), nulls_last=True, maintain_order=True)
    rows = int(collect(table.select(nw.len())).item())
    tested = test_rows or rows // (folds + 1)
    first = rows - folds * tested
    if tested == 0 or first - gap < 1:
        raise DataError(
            f"{rows} rows are too few for {folds} folds with {tested} test rows each and a gap of {gap}.",
            hint="Ask for fewer folds or test rows.",
        )
    ordered = ordered.select(pl.lit(0, pl.Int64).alias(column), pl.all())
    train, test = [], []
    for fold in range(folds):
        begin = first + fold * tested
        end = begin - gap
        start = max(0, end - train_rows) if train_rows else 0
        number = pl.lit(fold + 1, pl.Int64).alias(column)
        train.append(ordered.slice(start, end - start).with_columns(number))
        test.append(ordered.slice(begin, tested).with_columns(number))
    return TimeOrderedFoldsResult(nw.from_native(pl.concat(train)), nw.from_native(pl.concat(test)))


def _check(schema: nw.Schema, time: str, column: str) -> None:
    if time:
        check_time(schema, time)
    if column in schema:
        raise ParameterError(
            f"The table already has a column '{column}'.", parameter="column", hint="Choose another name."
        )
