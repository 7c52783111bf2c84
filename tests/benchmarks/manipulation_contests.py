"""Manipulation nodes, and the queries that somebody who knows polars writes for the same tables."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

import polars as pl
from polars import col

from plait import Columns, Formula, Table
from plait.table import lazy
from plait_nodes.manipulation.aggregation import Aggregation
from plait_nodes.manipulation.as_of_joiner import as_of_joiner
from plait_nodes.manipulation.column_aggregator import RowAggregation, column_aggregator
from plait_nodes.manipulation.column_filter import column_filter
from plait_nodes.manipulation.column_renamer import column_renamer
from plait_nodes.manipulation.column_reorder import column_reorder
from plait_nodes.manipulation.combine_columns import combine_columns
from plait_nodes.manipulation.concatenate import concatenate
from plait_nodes.manipulation.cumulative import cumulative
from plait_nodes.manipulation.date_difference import date_difference
from plait_nodes.manipulation.date_parser import date_parser
from plait_nodes.manipulation.date_parts import date_parts
from plait_nodes.manipulation.date_shift import date_shift
from plait_nodes.manipulation.difference import difference
from plait_nodes.manipulation.duplicate_rows import duplicate_rows
from plait_nodes.manipulation.explode import explode
from plait_nodes.manipulation.find_and_replace import Replacement, find_and_replace
from plait_nodes.manipulation.formula import formula
from plait_nodes.manipulation.formula_columns import formula_columns
from plait_nodes.manipulation.group_by import group_by
from plait_nodes.manipulation.joiner import JoinKey, joiner
from plait_nodes.manipulation.lag import lag
from plait_nodes.manipulation.rank import rank
from plait_nodes.manipulation.ranking import RankKey
from plait_nodes.manipulation.regex_extract import regex_extract
from plait_nodes.manipulation.rolling_window import rolling_window
from plait_nodes.manipulation.row_filter import row_filter
from plait_nodes.manipulation.row_filter_by_value import row_filter_by_value
from plait_nodes.manipulation.row_number import row_number
from plait_nodes.manipulation.rule_table import Rule, rule_table
from plait_nodes.manipulation.set_operations import set_operations
from plait_nodes.manipulation.shuffle import shuffle
from plait_nodes.manipulation.sorter import SortKey, sorter
from plait_nodes.manipulation.text_cleaner import text_cleaner
from plait_nodes.manipulation.text_to_columns import text_to_columns
from plait_nodes.manipulation.top_k import top_k
from plait_nodes.manipulation.type_converter import type_converter
from plait_nodes.manipulation.unpivot import unpivot
from plait_nodes.manipulation.value_mapper import value_mapper

KEYS = 1_000
WORDS = pl.DataFrame({"id": range(KEYS), "name": [f"key {number}" for number in range(KEYS)]})
named = Columns.named


@dataclass(frozen=True)
class Contest:
    """The same table from a node and from a query by hand."""

    name: str
    ours: Callable[[Table], Table]
    theirs: Callable[[pl.LazyFrame], pl.LazyFrame]
    by_chance: bool = False
    """Whether both draw by chance, so that only the numbers of rows are equal."""


def rows_drawn(count: int) -> pl.DataFrame:
    """Numbers, texts and dates; about one in ten of `y` is missing."""
    row = pl.int_range(count)
    mixed = row * 7_919 % 1_000_003
    return pl.select(
        row=row,
        key=mixed % KEYS,
        group=mixed % 20,
        x=mixed / 1_000,
        y=pl.when(mixed % 10 > 0).then(mixed * 31 % 1_009 / 7),
        text=pl.concat_str(
            pl.lit(" Name "), (mixed % 5_000).cast(pl.String), pl.lit(", part "), (row % 7).cast(pl.String)
        ),
        written=pl.concat_str(
            (1 + mixed % 28).cast(pl.String).str.zfill(2),
            pl.lit(".0"),
            (1 + mixed % 9).cast(pl.String),
            pl.lit(".2024"),
        ),
        day=pl.date(2000, 1, 1) + pl.duration(days=mixed % 9_000),
        moment=pl.datetime(2000, 1, 1) + pl.duration(seconds=mixed * 700),
    )


def with_lists(table: pl.LazyFrame) -> pl.LazyFrame:
    return table.with_columns(pl.concat_list("x", "y").alias("list"))


def rule(condition: str, value: str) -> Rule:
    return Rule(condition=Formula(condition), value=Formula(value))


X, XY = named("x"), named("x", "y")
CONTESTS = (
    Contest(
        "row filter",
        lambda table: row_filter(table, condition=Formula("x > 300 and y < 50")),
        lambda table: table.filter((col("x") > 300) & (col("y") < 50)),
    ),
    Contest(
        "row filter by value: listed",
        lambda table: row_filter_by_value(table, column="key", values=[1, 2, 3, 500]),
        lambda table: table.filter(col("key").is_in([1, 2, 3, 500])),
    ),
    Contest(
        "row filter by value: range",
        lambda table: row_filter_by_value(table, column="x", by="range", low=100, high=500),
        lambda table: table.filter(col("x").is_between(100, 500)),
    ),
    Contest(
        "row filter by value: wildcards",
        lambda table: row_filter_by_value(table, column="text", by="wildcards", pattern="*99*"),
        lambda table: table.filter(col("text").str.contains(r"\A(?s:.*)99(?s:.*)\z")),
    ),
    Contest(
        "sorter",
        lambda table: sorter(table, keys=[SortKey(column="key"), SortKey(column="y", descending=True)]),
        lambda table: table.sort("key", "y", descending=[False, True], nulls_last=True, maintain_order=True),
    ),
    Contest(
        "top k",
        lambda table: top_k(table, keys=[RankKey(column="x")], count=100),
        lambda table: table.filter(col("x").is_not_nan()).sort("x", descending=True, maintain_order=True).head(100),
    ),
    Contest(
        "top k: of each group",
        lambda table: top_k(table, keys=[RankKey(column="x")], count=3, groups=named("group")),
        lambda table: table.filter(
            col("x").is_not_nan(), col("x").rank("ordinal", descending=True).over("group") <= 3
        ).sort("group", "x", descending=[False, True], maintain_order=True),
    ),
    Contest(
        "rank",
        lambda table: rank(table, keys=[RankKey(column="x")]),
        lambda table: table.with_columns(rank=col("x").fill_nan(None).rank("min", descending=True).cast(pl.Int64)),
    ),
    Contest(
        "rank: in groups",
        lambda table: rank(table, keys=[RankKey(column="key")], groups=named("group"), ties="dense"),
        lambda table: table.with_columns(rank=col("key").rank("dense", descending=True).over("group").cast(pl.Int64)),
    ),
    Contest(
        "row number",
        lambda table: row_number(table, column="number"),
        lambda table: table.with_row_index("number", 1).with_columns(col("number").cast(pl.Int64)),
    ),
    Contest("shuffle", shuffle, lambda table: table.select(pl.all().shuffle(seed=1))),
    Contest(
        "duplicate rows",
        lambda table: duplicate_rows(table, columns=named("key", "group")),
        lambda table: table.unique(["key", "group"], keep="first", maintain_order=True),
    ),
    Contest("concatenate", lambda table: concatenate(table, table), lambda table: pl.concat([table, table])),
    Contest(
        "joiner",
        lambda table: joiner(table, lazy(WORDS), keys=[JoinKey(left="key", right="id")], how="left").out,
        lambda table: table.join(WORDS.lazy(), left_on="key", right_on="id", how="left", maintain_order="left_right"),
    ),
    Contest(
        "value mapper",
        lambda table: value_mapper(
            table, lazy(WORDS), column="key", key="id", value="name", unknown="missing", new="name"
        ),
        lambda table: table.join(
            WORDS.lazy().unique("id", keep="first", maintain_order=True),
            left_on="key",
            right_on="id",
            how="left",
            maintain_order="left_right",
            nulls_equal=True,
        ),
    ),
    Contest(
        "as-of joiner",
        lambda table: as_of_joiner(table, table.head(10_000), on="x"),
        lambda table: (
            table.with_row_index("place")
            .sort("x", maintain_order=True)
            .join_asof(table.head(10_000).sort("x", maintain_order=True), on="x", coalesce=False)
            .sort("place", maintain_order=True)
            .drop("place")
        ),
    ),
    Contest(
        "set operations: intersection",
        lambda table: set_operations(table, table.head(500_000), columns=named("key", "group")),
        lambda table: (
            table.select("key", "group")
            .join(
                table.head(500_000).select("key", "group"),
                on=["key", "group"],
                how="semi",
                maintain_order="left",
                nulls_equal=True,
            )
            .unique(["key", "group"], keep="first", maintain_order=True)
        ),
    ),
    Contest(
        "group by",
        lambda table: group_by(
            table, keys=named("key"), aggregations=[Aggregation(column="x", function="mean"), Aggregation()]
        ),
        lambda table: (
            table.group_by("key").agg(col("x").mean().alias("x_mean"), rows=pl.len().cast(pl.Int64)).sort("key")
        ),
    ),
    Contest(
        "unpivot",
        lambda table: unpivot(table, columns=XY, keep=named("row")),
        lambda table: table.select(
            "row", pl.lit(pl.Series([["x", "y"]])).alias("name"), pl.concat_list("x", "y").alias("value")
        ).explode("name", "value"),
    ),
    Contest(
        "explode",
        lambda table: explode(lazy(with_lists(table.to_native())), columns=named("list")),
        lambda table: with_lists(table).explode("list", empty_as_null=True),
    ),
    Contest(
        "column filter",
        lambda table: column_filter(table, columns=named("row", "y")),
        lambda table: table.select("row", "y"),
    ),
    Contest(
        "column renamer", lambda table: column_renamer(table, names={"x": "z"}), lambda table: table.rename({"x": "z"})
    ),
    Contest(
        "column reorder",
        lambda table: column_reorder(table, first=named("day")),
        lambda table: table.select("day", pl.exclude("day")),
    ),
    Contest(
        "type converter",
        lambda table: type_converter(table, columns=named("key"), to="text"),
        lambda table: table.with_columns(col("key").cast(pl.String)),
    ),
    Contest(
        "formula",
        lambda table: formula(table, formula=Formula("x * 2 + y / 3")),
        lambda table: table.with_columns(result=col("x") * 2 + col("y") / 3),
    ),
    Contest(
        "rule table",
        lambda table: rule_table(
            table, rules=[rule("x > 600", "'high'"), rule("x > 300", "'middle'")], otherwise=Formula("'low'")
        ),
        lambda table: table.with_columns(
            result=pl.when(col("x") > 600)
            .then(pl.lit("high"))
            .when(col("x") > 300)
            .then(pl.lit("middle"))
            .otherwise(pl.lit("low"))
        ),
    ),
    Contest(
        "lag",
        lambda table: lag(table, columns=X, copies=3),
        lambda table: table.with_columns(*(col("x").shift(rows).alias(f"x(-{rows})") for rows in (1, 2, 3))),
    ),
    Contest(
        "lag: in groups",
        lambda table: lag(table, columns=X, groups=named("group")),
        lambda table: table.with_columns(col("x").shift().over("group").alias("x(-1)")),
    ),
    Contest(
        "difference",
        lambda table: difference(table, columns=XY),
        lambda table: table.with_columns(col("x", "y").diff().name.suffix("_change")),
    ),
    Contest(
        "cumulative",
        lambda table: cumulative(table, columns=XY),
        lambda table: table.with_columns(col("x", "y").cum_sum().name.suffix("_cumulative")),
    ),
    Contest(
        "rolling window",
        lambda table: rolling_window(table, columns=XY, rows=7, least=1),
        lambda table: table.with_columns(col("x", "y").rolling_mean(7, min_samples=1).name.suffix("_moving")),
    ),
    Contest(
        "rolling window: after, in groups",
        lambda table: rolling_window(
            table, columns=X, rows=7, least=1, function="max", side="after", groups=named("group")
        ),
        lambda table: table.with_columns(
            col("x").reverse().rolling_max(7, min_samples=1).reverse().over("group").name.suffix("_moving")
        ),
    ),
    Contest(
        "column aggregator",
        lambda table: column_aggregator(
            table, columns=XY, aggregations=[RowAggregation(), RowAggregation(function="max")]
        ),
        lambda table: table.with_columns(
            pl.mean_horizontal("x", "y").alias("mean"), pl.max_horizontal("x", "y").alias("max")
        ),
    ),
    Contest(
        "column aggregator: median",
        lambda table: column_aggregator(table, columns=XY, aggregations=[RowAggregation(function="median")]),
        lambda table: table.with_columns(pl.concat_list("x", "y").list.median().alias("median")),
    ),
    Contest(
        "formula for columns",
        lambda table: formula_columns(table, columns=XY, formula=Formula("value * 2 + 1")),
        lambda table: table.with_columns(col("x", "y").cast(pl.Float64) * 2 + 1),
    ),
    Contest(
        "combine columns",
        lambda table: combine_columns(table, columns=named("text", "written"), separator="-", missing="missing"),
        lambda table: table.with_columns(combined=pl.concat_str("text", "written", separator="-")),
    ),
    Contest(
        "text to columns",
        lambda table: text_to_columns(table, column="text", keep=True),
        lambda table: table.with_columns(
            *(
                col("text").str.split_exact(",", 1).struct.field(f"field_{place}").str.strip_chars().alias(name)
                for place, name in enumerate(("text_1", "text_2"))
            )
        ),
    ),
    Contest(
        "find and replace",
        lambda table: find_and_replace(
            table, columns=named("text"), replacements=[Replacement(find="part", replace="teil")]
        ),
        lambda table: table.with_columns(col("text").str.replace_all("part", "teil", literal=True)),
    ),
    Contest(
        "text cleaner",
        lambda table: text_cleaner(table, columns=named("text"), case="upper"),
        lambda table: table.with_columns(col("text").str.strip_chars().str.to_uppercase()),
    ),
    Contest(
        "regex extract",
        lambda table: regex_extract(table, column="text", pattern=r"(?<a>\d+), part (?<b>\d)"),
        lambda table: table.with_columns(
            a=col("text").str.extract(r"(\d+), part (\d)", 1), b=col("text").str.extract(r"(\d+), part (\d)", 2)
        ),
    ),
    Contest(
        "date parser",
        lambda table: date_parser(table, columns=named("written"), formats=["%d.%m.%Y"]),
        lambda table: table.with_columns(col("written").str.strip_chars().str.to_date("%d.%m.%Y")),
    ),
    Contest(
        "date parts",
        lambda table: date_parts(table, columns=named("moment"), parts=["year", "month", "week", "weekday", "hour"]),
        lambda table: table.with_columns(
            moment_year=col("moment").dt.year().cast(pl.Int64),
            moment_month=col("moment").dt.month().cast(pl.Int64),
            moment_week=col("moment").dt.week().cast(pl.Int64),
            moment_weekday=col("moment").dt.weekday().cast(pl.Int64),
            moment_hour=col("moment").dt.hour().cast(pl.Int64),
        ),
    ),
    Contest(
        "date shift",
        lambda table: date_shift(table, columns=named("day"), amount=30),
        lambda table: table.with_columns(col("day") + timedelta(days=30)),
    ),
    Contest(
        "date difference",
        lambda table: date_difference(table, start="day", end="moment", unit="days"),
        lambda table: table.with_columns(difference=(col("moment") - col("day")).dt.total_days()),
    ),
)
