"""The ten-million-row pipeline: its data, the same work as a hand-written query and as a workflow.

Plait and polars are imported where they are needed: the query by hand has nothing of Plait in its process.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from plait.workflow import Workflow

REGIONS = 40
PRODUCTS = 12
_CHUNK = 1_000_000


def write_data(folder: Path, rows: int) -> None:
    """Write `orders.csv` with so many rows, and `customers.csv` with a tenth of them."""
    import polars as pl

    customers = rows // 10
    pl.select(
        customer=pl.int_range(customers),
        region="region-" + (pl.int_range(customers) * 2_654_435_761 % REGIONS).cast(pl.String).str.pad_start(2, "0"),
        since=(2000 + pl.int_range(customers) * 40_503 % 24),
    ).write_csv(folder / "customers.csv")
    with (folder / "orders.csv").open("wb") as file:
        for start in range(0, rows, _CHUNK):
            number = pl.int_range(start, min(rows, start + _CHUNK))
            pl.select(
                order=number,
                customer=(number * 7_919 + 13) % customers,
                product="product-" + ((number * 31 + number // 7) % PRODUCTS).cast(pl.String).str.pad_start(2, "0"),
                quantity=1 + number * 17 % 9,
                price=((number * 104_729) % 100_000 / 100).round(2),
                discount=((number * 15_485_863) % 30 / 100).round(2),
                comment="order " + number.cast(pl.String).str.pad_start(9, "0"),
            ).write_csv(file, include_header=start == 0)


def by_hand(folder: Path, result: Path) -> None:
    """The pipeline as somebody who knows polars writes it: one streaming query."""
    import polars as pl

    orders = pl.scan_csv(folder / "orders.csv")
    customers = pl.scan_csv(folder / "customers.csv")
    query = (
        orders.filter((pl.col("price") > 20.0) & (pl.col("quantity") >= 2))
        .select("customer", "product", "quantity", "price", "discount")
        .with_columns(value=pl.col("quantity") * pl.col("price") * (1 - pl.col("discount")))
        .join(customers, on="customer", how="left", maintain_order="left")
        .group_by("region", "product")
        .agg(pl.col("value").sum().alias("value_sum"))
        .sort("region", "product")
    )
    cells = query.collect(engine="streaming")
    table = cells.pivot("product", index="region", values="value_sum", sort_columns=True).sort("region")
    table.sort("product-00", descending=True).write_csv(result)


def pipeline(folder: Path, result: Path) -> Workflow:
    """The same as a workflow."""
    from plait.workflow import Workflow

    workflow = Workflow("Orders", base=folder)

    def add(node_id: str, type_id: str, *inputs: tuple[str, str], **params: object) -> None:
        workflow.add_node(type_id, node_id, params=params)
        for source, port in inputs:
            workflow.connect(source, "out", node_id, port)

    add("orders", "io.csv_reader", path="orders.csv")
    add("customers", "io.csv_reader", path="customers.csv")
    add("keep", "manipulation.row_filter", ("orders", "table"), condition="price > 20.0 and quantity >= 2")
    chosen = ["customer", "product", "quantity", "price", "discount"]
    add("columns", "manipulation.column_filter", ("keep", "table"), columns=chosen)
    formula = "quantity * price * (1 - discount)"
    add("value", "manipulation.formula", ("columns", "table"), column="value", formula=formula)
    keys = [{"left": "customer"}]
    add("join", "manipulation.joiner", ("value", "left"), ("customers", "right"), keys=keys, how="left")
    sums = [{"column": "value", "function": "sum"}]
    add("group", "manipulation.group_by", ("join", "table"), keys=["region", "product"], aggregations=sums)
    add(
        "pivot", "manipulation.pivot", ("group", "table"),
        rows=["region"], columns="product", values=["value_sum"], function="sum",
    )  # fmt: skip
    add("sort", "manipulation.sorter", ("pivot", "table"), keys=[{"column": "product-00", "descending": True}])
    add("write", "io.csv_writer", ("sort", "table"), path=str(result))
    return workflow


def full_sort(folder: Path, result: Path) -> Workflow:
    """All orders sorted by their price."""
    from plait.workflow import Workflow

    workflow = Workflow("Sorted orders", base=folder)
    workflow.add_node("io.csv_reader", "orders", params={"path": "orders.csv"})
    workflow.add_node("manipulation.sorter", "sort", params={"keys": [{"column": "price", "descending": True}]})
    workflow.add_node("io.csv_writer", "write", params={"path": str(result)})
    workflow.connect("orders", "out", "sort", "table")
    workflow.connect("sort", "out", "write", "table")
    return workflow
