"""Manipulation nodes that look at the whole table before they change it, and what somebody writes by hand instead.

Draws by chance are compared by the number of rows alone: numpy draws ours, and polars theirs.
"""

from __future__ import annotations

import duckdb
import polars as pl
from manipulation_contests import KEYS, Contest, named
from polars import col

from plait import RunContext, Table
from plait.table import lazy
from plait_nodes.manipulation.add_noise import add_noise
from plait_nodes.manipulation.balance_classes import balance_classes
from plait_nodes.manipulation.binner import binner
from plait_nodes.manipulation.bootstrap import bootstrap
from plait_nodes.manipulation.category_encoder import category_encoder
from plait_nodes.manipulation.denormalizer import denormalizer
from plait_nodes.manipulation.joiner import JoinKey
from plait_nodes.manipulation.missing_values import MissingRule, missing_values
from plait_nodes.manipulation.normalizer import Normalization, Scale, Scales, normalizer
from plait_nodes.manipulation.one_hot import one_hot
from plait_nodes.manipulation.outlier_handler import outlier_handler
from plait_nodes.manipulation.partition import partition
from plait_nodes.manipulation.pivot import pivot
from plait_nodes.manipulation.sampler import sampler
from plait_nodes.manipulation.sessionize import sessionize
from plait_nodes.manipulation.sql_query import sql_query
from plait_nodes.manipulation.table_compare import table_compare
from plait_nodes.manipulation.table_validator import table_validator
from plait_nodes.manipulation.transpose import transpose
from plait_nodes.manipulation.url_parts import url_parts
from plait_nodes.manipulation.validation import ColumnRule

X, Y, XY, GROUP = named("x"), named("y"), named("x", "y"), named("group")
SCALES = Normalization(Scales(columns={"x": Scale(dtype="float64", center=500.0, divisor=300.0)}))
SQL = "SELECT key, avg(x) AS mean, count(*) AS rows FROM table1 GROUP BY key ORDER BY key"


def drawn(table: pl.LazyFrame, share: float) -> pl.Expr:
    """Which rows are drawn by chance, in the order of the table."""
    rows = table.select(pl.len()).collect().item()
    return pl.int_range(pl.len()).shuffle(seed=1) < int(share * rows)


def parts_by_hand(table: pl.LazyFrame) -> pl.LazyFrame:
    marked = table.with_columns(drawn(table, 0.8).alias("first"))
    return pl.concat([marked.filter("first").drop("first"), marked.filter(~col("first")).drop("first")])


def parts(table: Table) -> Table:
    both = partition(table)
    return lazy(pl.concat([both.first.to_native(), both.second.to_native()]))


def undersampled(table: pl.LazyFrame) -> pl.LazyFrame:
    fewest = pl.len().over("group").min()
    return table.filter(pl.int_range(pl.len()).shuffle(seed=1).over("group") < fewest)


def pivot_by_hand(table: pl.LazyFrame) -> pl.LazyFrame:
    cells = table.group_by("key", "group").agg(col("x").mean()).collect(engine="streaming")
    values = sorted(cells["group"].unique())
    return cells.sort("key").lazy().pivot("group", on_columns=values, index="key", values="x", maintain_order=True)


def bins_by_hand(table: pl.LazyFrame) -> pl.LazyFrame:
    low, high = table.select(low=col("x").min(), high=col("x").max()).collect(engine="streaming").row(0)
    edges = [low + (high - low) * place / 5 for place in range(1, 5)]
    return table.with_columns(x_bin=col("x").cut(edges).to_physical().cast(pl.Int32) + 1)


def encoded_by_hand(table: pl.LazyFrame) -> pl.LazyFrame:
    values = table.select(col("written").unique().sort()).collect(engine="streaming")["written"]
    return table.with_columns(col("written").replace_strict(values, list(range(len(values))), return_dtype=pl.Int64))


def one_hot_by_hand(table: pl.LazyFrame) -> pl.LazyFrame:
    values = table.select(col("group").unique().sort()).collect(engine="streaming")["group"]
    return table.with_columns((col("group") == value).cast(pl.Int8).alias(f"group_{value}") for value in values)


def clipped_by_hand(table: pl.LazyFrame) -> pl.LazyFrame:
    first, third = col("x").quantile(0.25, "linear"), col("x").quantile(0.75, "linear")
    reach = 1.5 * (third - first)
    return table.with_columns(col("x").clip(first - reach, third + reach))


def noisy_by_hand(table: pl.LazyFrame) -> pl.LazyFrame:
    import numpy as np

    def noisy(values: pl.Series) -> pl.Series:
        return values + pl.Series(np.random.default_rng(1).normal(0.0, 0.1, len(values)))

    return table.with_columns(col("x").map_batches(noisy, return_dtype=pl.Float64))


def sessions_by_hand(table: pl.LazyFrame) -> pl.LazyFrame:
    by = {"partition_by": "key", "order_by": ["moment", "place"]}
    numbered = table.with_row_index("place")
    begins = col("moment").diff().over(**by).dt.total_microseconds() > 30 * 60e6
    counted = numbered.with_columns(begins.fill_null(True).cast(pl.Int64).alias("begins"))
    return (
        counted.with_columns(session=col("begins").cum_sum().over(**by))
        .sort("place", maintain_order=True)
        .drop("place", "begins")
    )


def asked_by_hand(table: pl.LazyFrame) -> pl.LazyFrame:
    with duckdb.connect() as link:
        link.register("table1", table.collect())
        return pl.DataFrame(link.execute(SQL).to_arrow_table()).lazy()


def changed(table: pl.LazyFrame) -> pl.LazyFrame:
    """The same table with another value in one row of a thousand."""
    return table.with_columns(pl.when(col("row") % 1_000 == 0).then(col("x") + 1).otherwise(col("x")).alias("x"))


def compared_by_hand(table: pl.LazyFrame) -> pl.LazyFrame:
    """With the place of each row among those of the same key, so that keys may repeat, as they may in the node."""
    place = pl.int_range(pl.len()).over("row").alias("place")
    left, right = table.select("row", "x", place), changed(table).select("row", "x", place)
    joined = left.join(right, on=["row", "place"], how="full", suffix=" right", maintain_order="left_right")
    found = joined.filter(col("x").ne_missing(col("x right")))
    return found.select("row", left=col("x").cast(pl.String), right=col("x right").cast(pl.String))


def compared(table: Table) -> Table:
    rows = lazy(table.to_native().select("row", "x")), lazy(changed(table.to_native()).select("row", "x"))
    return table_compare(*rows, keys=[JoinKey(left="row", right="row")]).differences.select("row", "left", "right")


def valid_by_hand(table: pl.LazyFrame) -> pl.LazyFrame:
    """With the report, as the node has it, and NaN outside of the range."""
    fails = col("x").is_not_null() & ~(col("x").is_not_nan() & (col("x") >= 100))
    report = table.select(count=fails.sum(), example=col("x").filter(fails).first()).collect(engine="streaming")
    assert report.height == 1
    return table.filter(~fails)


def with_addresses(table: pl.LazyFrame) -> pl.LazyFrame:
    return table.select(
        address=pl.concat_str(
            pl.lit("https://Example.org/shop/"), col("group").cast(pl.String), pl.lit("?id="), col("key")
        )
    )


LEARNING = (
    Contest(
        "missing values: mean",
        lambda table: missing_values(table, rules=[MissingRule(columns=Y, strategy="mean")]).table,
        lambda table: table.with_columns(col("y").fill_null(col("y").mean())),
    ),
    Contest(
        "missing values: median",
        lambda table: missing_values(table, rules=[MissingRule(columns=Y, strategy="median")]).table,
        lambda table: table.with_columns(col("y").fill_null(col("y").median())),
    ),
    Contest(
        "missing values: previous",
        lambda table: missing_values(table, rules=[MissingRule(columns=Y, strategy="previous")]).table,
        lambda table: table.with_columns(col("y").forward_fill()),
    ),
    Contest(
        "normalizer: z-score",
        lambda table: normalizer(table, columns=XY).table,
        lambda table: table.with_columns((col("x", "y") - col("x", "y").mean()) / col("x", "y").std()),
    ),
    Contest(
        "normalizer: minimum to maximum",
        lambda table: normalizer(table, columns=XY, method="min_max").table,
        lambda table: table.with_columns(
            (col("x", "y") - col("x", "y").min()) / (col("x", "y").max() - col("x", "y").min())
        ),
    ),
    Contest(
        "denormalizer",
        lambda table: denormalizer(SCALES, table),
        lambda table: table.with_columns(col("x") * 300.0 + 500.0),
    ),
    Contest("binner", lambda table: binner(table, columns=X, labels="number").table, bins_by_hand),
    Contest("one hot", lambda table: one_hot(table, columns=GROUP, keep=True).table, one_hot_by_hand),
    Contest("category encoder", lambda table: category_encoder(table, columns=named("written")).table, encoded_by_hand),
    Contest("outlier handler", lambda table: outlier_handler(table, columns=X).table, clipped_by_hand),
    Contest("pivot", lambda t: pivot(t, rows=named("key"), columns="group", values=X, function="mean"), pivot_by_hand),
    Contest("sampler", sampler, lambda table: table.filter(drawn(table, 0.1)), by_chance=True),
    Contest("partition", parts, parts_by_hand, by_chance=True),
    Contest(
        "bootstrap",
        lambda table: bootstrap(table).sample,
        lambda table: table.select(pl.all().sample(fraction=1.0, with_replacement=True, seed=1)),
        by_chance=True,
    ),
    Contest("balance classes", lambda table: balance_classes(table, target="group"), undersampled, by_chance=True),
    Contest("add noise", lambda table: add_noise(table, columns=X), noisy_by_hand, by_chance=True),
    Contest(
        "sessionize", lambda table: sessionize(table, users=named("key"), time="moment"), sessions_by_hand
    ),
    Contest("sql query", lambda table: sql_query(table, run=RunContext(), query=SQL), asked_by_hand),
    Contest("table compare", compared, compared_by_hand),
    Contest(
        "table validator",
        lambda table: table_validator(table, rules=[ColumnRule(column="x", low=100)]).valid,
        valid_by_hand,
    ),
    Contest(
        "transpose",
        lambda table: transpose(lazy(table.to_native().head(KEYS)), columns=XY),
        lambda table: table.head(KEYS).select("x", "y").collect().transpose(
            include_header=True, column_names=[f"row_{number}" for number in range(1, KEYS + 1)]
        ).lazy(),
    ),
    Contest(
        "url parts",
        lambda table: url_parts(lazy(with_addresses(table.to_native())), column="address", parts=["host", "path"]),
        lambda table: with_addresses(table).with_columns(
            url_host=col("address").str.extract("^https?://([^/?#]*)").str.to_lowercase(),
            url_path=col("address").str.extract("^https?://[^/?#]*([^?#]*)"),
        ),
    ),
)  # fmt: skip
