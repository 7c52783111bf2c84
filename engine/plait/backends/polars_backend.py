"""Tables on polars' lazy streaming engine: the default."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Literal, cast

import narwhals as nw
import polars as pl

from plait.backends import polars_parsing, polars_summaries, polars_texts
from plait.exact import exact, exactly

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import datetime, timedelta
    from pathlib import Path
    from threading import Event

    from plait.backends.backend import Ends, Filling, JoinHow, Keep, Lasting, Nearest, Order
    from plait.backends.summary import Summary
    from plait.backends.window import Window
    from plait.types import Frame, Table


class PolarsBackend:
    """Implements the Backend protocol with polars."""

    def collect(self, table: Table) -> Frame:
        return nw.from_native(_native(table).collect(engine="streaming"), eager_only=True)

    def sink_nowhere(self, table: Table) -> None:
        _native(table).sink_batches(lambda _batch: None, engine="streaming")

    def sink_ipc(self, table: Table, path: Path) -> int:
        _native(table).sink_ipc(path, compression="uncompressed", engine="streaming")
        return int(pl.scan_ipc(path, glob=False).select(pl.len()).collect().item())

    def collect_within(self, table: Table, budget: int, path: Path) -> Frame | int:
        batches: list[pl.DataFrame] = []
        size = 0

        def take(batch: pl.DataFrame) -> bool:
            nonlocal size
            batches.append(batch)
            size += int(batch.estimated_size())
            return size > budget

        query = _native(table)
        query.sink_batches(take, engine="streaming")
        if size > budget:
            batches.clear()
            return self.sink_ipc(table, path)
        return nw.from_native(_joined(query, batches), eager_only=True)

    def collect_until(self, table: Table, stop: Event) -> Frame:
        batches: list[pl.DataFrame] = []

        def take(batch: pl.DataFrame) -> bool:
            batches.append(batch)
            return stop.is_set()

        query = _native(table)
        query.sink_batches(take, engine="streaming")
        return nw.from_native(_joined(query, batches), eager_only=True)

    def scan_ipc(self, path: Path) -> Table:
        return nw.from_native(pl.scan_ipc(path, glob=False))

    def join(
        self,
        left: Table,
        right: Table,
        *,
        left_on: Sequence[str],
        right_on: Sequence[str],
        how: JoinHow,
        suffix: str,
        order: Order,
        nulls_equal: bool = False,
    ) -> Table:
        joined = _native(left).join(
            _native(right),
            left_on=None if how == "cross" else exactly(left_on),
            right_on=None if how == "cross" else exactly(right_on),
            how=how,
            suffix=suffix,
            nulls_equal=nulls_equal,
            coalesce=True if how == "full" else None,
            maintain_order=_maintained(how) if order == "left" else None,
        )
        return nw.from_native(joined)

    def join_asof(
        self,
        left: Table,
        right: Table,
        *,
        left_on: str,
        right_on: str,
        keys: Sequence[str],
        direction: Nearest,
        tolerance: int | float | timedelta | None,
        equal: bool,
        suffix: str,
    ) -> Table:
        joined = _native(left).join_asof(
            _native(right),
            left_on=exact(left_on),
            right_on=exact(right_on),
            by=list(keys) or None,
            strategy=direction,
            tolerance=tolerance,
            allow_exact_matches=equal,
            suffix=suffix,
            coalesce=False,
            check_sortedness=False,
        )
        return nw.from_native(joined)

    def compute(
        self,
        table: Table,
        inputs: Sequence[str],
        function: Callable[[Frame], Frame],
        adds: nw.Schema,
        *,
        whole: bool = False,
    ) -> Table:
        query, types = _native(table), adds.to_polars()

        def add(batch: pl.DataFrame) -> pl.DataFrame:
            worked_out = function(nw.from_native(batch.select(exactly(inputs)), eager_only=True)).to_polars()
            return batch.with_columns(*(worked_out[name].cast(dtype) for name, dtype in types.items()))

        # Neither a filter on the new columns nor a choice of columns may be moved before the function.
        added = query.map_batches(
            add,
            streamable=not whole,
            predicate_pushdown=False,
            projection_pushdown=False,
            schema={**query.collect_schema(), **types},
        )
        return nw.from_native(added)

    def shuffle(self, table: Table, seed: int) -> Table:
        return nw.from_native(_native(table).select(pl.all().shuffle(seed=seed)))

    def sample_positions(self, rows: int, count: int, seed: int, *, replace: bool = False) -> list[int]:
        generator = random.Random(seed)
        if replace:
            return sorted(generator.choices(range(rows), k=count)) if rows else []
        return sorted(generator.sample(range(rows), min(count, rows)))

    def take(self, table: Table, positions: Iterable[int]) -> Table:
        return nw.from_native(_native(table).select(pl.all().gather(pl.lit(pl.Series(positions, dtype=pl.UInt32)))))

    def number(self, table: Table, name: str) -> Table:
        numbered = _native(table).with_row_index(name).with_columns(pl.col(exact(name)).cast(pl.Int64))
        return nw.from_native(numbered.select(exactly([*table.collect_schema(), name])))

    def beside(self, table: Table, name: str, values: Iterable[object], dtype: nw.dtypes.DType) -> Table:
        column = pl.Series(name, values, dtype=_native_type(dtype))
        return nw.from_native(pl.concat([_native(table), column.to_frame().lazy()], how="horizontal"))

    def sort(self, table: Table, by: Sequence[str], *, descending: Sequence[bool], nulls_last: Sequence[bool]) -> Table:
        ordered = _native(table).sort(exactly(by), descending=descending, nulls_last=nulls_last, maintain_order=True)
        return nw.from_native(ordered)

    def unique(self, table: Table, columns: Sequence[str], *, keep: Keep) -> Table:
        if keep == "none":
            return nw.from_native(_native(table).filter(pl.len().over(exactly(columns)) == 1))
        return nw.from_native(_native(table).unique(exactly(columns), keep=keep, maintain_order=True))

    def mark_repeated(self, table: Table, name: str, columns: Sequence[str], *, keep: Keep) -> Table:
        row = pl.struct(exactly(columns))
        match keep:
            case "first":
                stays = row.is_first_distinct()
            case "last":
                stays = row.is_last_distinct()
            case "none":
                stays = pl.len().over(exactly(columns)) == 1
        return nw.from_native(_native(table).with_columns(stays.not_().alias(name)))

    def along(self, table: Table, windows: Sequence[Window], keys: Sequence[str] = ()) -> Table:
        # Not at the top: few workflows look at neighbouring rows, and every start would pay for it.
        from plait.backends import polars_windows

        query = _native(table)
        schema = query.collect_schema()
        columns = [(each, polars_windows.expression(each, schema.get(each.column))) for each in windows]
        within = [polars_windows.within(each, column, keys) if keys else column for each, column in columns]
        names = [each.name for each in windows]
        return nw.from_native(
            query.with_columns(column.alias(name) for column, name in zip(within, names, strict=True))
        )

    def split(self, table: Table, column: str, separator: str, names: Sequence[str], *, keep_rest: bool) -> Table:
        parts = polars_texts.split(column, separator, names, keep_rest=keep_rest)
        return nw.from_native(_native(table).with_columns(*parts))

    def elements(self, table: Table, column: str, names: Sequence[str]) -> Table:
        lists = pl.col(exact(column))
        taken = lists.arr if isinstance(table.collect_schema()[column], nw.Array) else lists.list
        elements = (taken.get(place, null_on_oob=True).alias(name) for place, name in enumerate(names))
        return nw.from_native(_native(table).with_columns(*elements))

    def extract(self, table: Table, column: str, pattern: str, groups: Mapping[str, int]) -> Table:
        return nw.from_native(_native(table).with_columns(*polars_texts.extract(column, pattern, groups)))

    def extract_all(self, table: Table, column: str, pattern: str, name: str) -> Table:
        return nw.from_native(_native(table).with_columns(polars_texts.extract_all(column, pattern).alias(name)))

    def convert(
        self,
        table: Table,
        columns: Sequence[str],
        dtype: nw.dtypes.DType,
        *,
        date_format: str = "",
        strict: bool = True,
    ) -> Table:
        schema, target = table.collect_schema(), _native_type(dtype)
        converted = [
            polars_parsing.from_text(pl.col(exact(name)), target, date_format=date_format, strict=strict)
            if schema[name] == nw.String
            else pl.col(exact(name)).cast(target, strict=strict)
            for name in columns
        ]
        return nw.from_native(_native(table).with_columns(*converted))

    def count_between(self, table: Table, name: str, start: str, end: str | datetime, unit: Lasting) -> Table:
        query = _native(table)
        schema = query.collect_schema()
        first = _moment(start, schema[start])
        second = _moment(end, schema[end]) if isinstance(end, str) else pl.lit(end, pl.Datetime("us"))
        duration = (second - first).dt
        count = {
            "days": duration.total_days,
            "hours": duration.total_hours,
            "minutes": duration.total_minutes,
            "seconds": duration.total_seconds,
        }[unit]
        return nw.from_native(query.with_columns(count().alias(name)))

    def shift_months(self, table: Table, columns: Sequence[str], amounts: str, months: int) -> Table:
        step = pl.format("{}mo", pl.col(exact(amounts)).cast(pl.Int64) * months)
        return nw.from_native(_native(table).with_columns(pl.col(exact(name)).dt.offset_by(step) for name in columns))

    def fill(self, table: Table, columns: Mapping[str, Filling], *, ends: Ends = "missing") -> Table:
        query = _native(table)
        schema = query.collect_schema()
        return nw.from_native(
            query.with_columns(*(_filled(name, how, ends, schema[name]) for name, how in columns.items()))
        )

    def summarise(self, table: Table, keys: Sequence[str], summaries: Sequence[Summary]) -> Table:
        query = _native(table)
        schema = query.collect_schema()
        columns = [polars_summaries.expression(each, schema.get(each.column)).alias(each.name) for each in summaries]
        summed = query.group_by(exactly(keys)).agg(*columns) if keys else query.select(*columns)
        shares = [each.name for each in summaries if each.function == "percent"]
        return nw.from_native(summed.with_columns(polars_summaries.percentages(shares)) if shares else summed)

    def summarise_rows(
        self, table: Table, columns: Sequence[str], summaries: Sequence[Summary], dtype: nw.dtypes.DType
    ) -> Table:
        native = _native_type(dtype)
        made = [polars_summaries.across(columns, each, native).alias(each.name) for each in summaries]
        return nw.from_native(_native(table).with_columns(made))

    def unpivot(
        self,
        table: Table,
        columns: Sequence[str],
        *,
        kept: Sequence[str],
        names: str,
        values: str,
        dtype: nw.dtypes.DType,
    ) -> Table:
        pairs = _native(table).select(
            *exactly(kept),
            pl.lit(pl.Series([list(columns)], dtype=pl.List(pl.String))).alias(names),
            pl.concat_list(pl.col(exact(name)).cast(_native_type(dtype)) for name in columns).alias(values),
        )
        return nw.from_native(pairs.explode(exactly([names, values])))

    def pivot(
        self,
        table: Table,
        *,
        on: str,
        on_values: Sequence[object],
        index: Sequence[str],
        names: Mapping[str, str],
    ) -> Table:
        cells = [
            pl.col(exact(column))
            .filter(pl.col(exact(on)).eq_missing(pl.lit(value)))
            .first()
            .alias(template.format(value))
            for column, template in names.items()
            for value in on_values
        ]
        query = _native(table)
        spread = query.group_by(exactly(index), maintain_order=True).agg(*cells) if index else query.select(*cells)
        return nw.from_native(spread)


def _joined(query: pl.LazyFrame, batches: list[pl.DataFrame]) -> pl.DataFrame:
    return pl.concat(batches, rechunk=False) if batches else pl.DataFrame(schema=query.collect_schema())


def _native(table: Table) -> pl.LazyFrame:
    return cast("pl.LazyFrame", table.to_native())


def _native_type(dtype: nw.dtypes.DType) -> pl.DataType:
    return nw.Schema({"": dtype}).to_polars()[""]


def _filled(name: str, how: Filling, ends: Ends, dtype: pl.DataType) -> pl.Expr:
    column = pl.col(exact(name))
    before, after = column.forward_fill(), column.backward_fill()
    match how:
        case "previous":
            return before
        case "next":
            return after
        case "linear":
            filled = column.interpolate()
        case "average":
            filled = pl.when(column.is_null()).then((before + after) / 2).otherwise(column)
    if dtype.is_integer():
        filled = pl.coalesce(column, (filled + 0.5).floor().cast(dtype))
    return pl.coalesce(filled, before, after) if ends == "nearest" else filled


def _moment(name: str, dtype: pl.DataType) -> pl.Expr:
    moment = pl.col(exact(name))
    if isinstance(dtype, pl.Datetime) and dtype.time_zone is not None:
        moment = moment.dt.convert_time_zone("UTC").dt.replace_time_zone(None)
    return moment if dtype == pl.Datetime("us") else moment.cast(pl.Datetime("us"))


def _maintained(how: JoinHow) -> Literal["left", "left_right", "right_left"]:
    match how:
        case "semi" | "anti":
            return "left"
        case "right":
            return "right_left"
        case _:
            return "left_right"
