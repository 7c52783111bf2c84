"""What KNIME computed in executed public workflows, as tables without the ids of rows."""

from __future__ import annotations

import polars as pl

from shared_data import data_path


def knime_table(case: str, port: str, *, row_ids: bool = False) -> pl.DataFrame:
    """An input or output of a node: `in_1`, `out_2`, …"""
    table = pl.read_parquet(data_path("knime_cases", case, f"{port}.parquet"))
    return table if row_ids else table.drop("__row_id__")
