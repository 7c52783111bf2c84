"""Group By, Joiner and Pivot over ten million rows of a Parquet file, each beside the query by hand.

    python tests/benchmarks/bench_streaming.py [--rows 10000000] [--repeat 3] [--folder DIR]

Each run is a process of its own, in turn with the other: `plait run` of a file with reader, node and writer, and
polars alone. CPU seconds and peak memory are the operating system's. Both must write the same table.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from table_pipeline import REGIONS

ROOT = Path(__file__).resolve().parents[2]
MOST = 2**30
"""Bytes of memory that each may take."""
SHOPS = 5_000
NODES = ("group by", "joiner", "pivot")


@dataclass(frozen=True)
class Cost:
    """What one process took: CPU seconds, and bytes at its peak."""

    cpu: float
    peak: int


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("--rows", type=int, default=10_000_000)
    options.add_argument("--repeat", type=int, default=3)
    options.add_argument("--folder", type=Path, help="where the data is kept between calls")
    options.add_argument("--work", nargs=2, help=argparse.SUPPRESS)
    given = options.parse_args()
    if given.work:
        WORK[given.work[0]](given.folder, given.work[1])
        return 0
    with tempfile.TemporaryDirectory(prefix="plait-streaming-") as name:
        folder = given.folder or Path(name)
        folder.mkdir(parents=True, exist_ok=True)
        if not (folder / f"rows-{given.rows}").exists():
            work("data", str(given.rows), folder)
            (folder / f"rows-{given.rows}").touch()
        save_workflows(folder)
        return max([compare(node, folder, given.repeat) for node in NODES])


def write_data(folder: Path, many: str) -> None:
    """Write `orders.parquet` with so many rows, and `customers.parquet` with a tenth of them."""
    import polars as pl

    rows = int(many)
    customers = rows // 10
    pl.select(
        customer=pl.int_range(customers),
        region=pl.format("region-{}", pl.int_range(customers) * 2_654_435_761 % REGIONS),
        since=(2000 + pl.int_range(customers) * 40_503 % 24),
    ).write_parquet(folder / "customers.parquet")
    number = pl.int_range(rows)
    query = pl.select(
        order=number,
        customer=(number * 7_919 + 13) % customers,
        shop=number * 104_651 % SHOPS,
        product=pl.format("product-{}", (number * 31 + number // 7) % 12),
        quantity=1 + number * 17 % 9,
        price=((number * 104_729) % 100_000 / 100).round(2),
    )
    query.write_parquet(folder / "orders.parquet", row_group_size=250_000)


def save_workflows(folder: Path) -> None:
    from plait import document
    from plait.workflow import Workflow

    aggregations = [
        {"column": "price", "function": "mean"}, {"column": "quantity", "function": "sum"}, {"function": "rows"}
    ]  # fmt: skip
    spread = {"rows": ["shop"], "columns": "product", "values": ["price"], "function": "sum"}
    for node, type_id, params in (
        ("group by", "manipulation.group_by", {"keys": ["customer"], "aggregations": aggregations}),
        ("joiner", "manipulation.joiner", {"keys": [{"left": "customer"}], "how": "left"}),
        ("pivot", "manipulation.pivot", spread),
    ):
        workflow = Workflow(node, base=folder)
        workflow.add_node("io.parquet_reader", "orders", params={"path": "orders.parquet", "verify": False})
        workflow.add_node(type_id, "node", params=params)
        workflow.add_node("io.parquet_writer", "write", params={"path": f"{node}.parquet", "checksums": False})
        workflow.connect("orders", "out", "node", "left" if node == "joiner" else "table")
        workflow.connect("node", "out", "write", "table")
        if node == "joiner":
            workflow.add_node("io.parquet_reader", "customers", params={"path": "customers.parquet", "verify": False})
            workflow.connect("customers", "out", "node", "right")
        document.save(workflow, folder / f"{node}.json")


def compare(node: str, folder: Path, repeat: int) -> int:
    """Print what both take, and return whether a limit was missed."""
    ours: list[Cost] = []
    theirs: list[Cost] = []
    for _ in range(repeat):
        theirs.append(work("by hand", node, folder))
        shutil.rmtree(folder / "store", ignore_errors=True)
        ours.append(cost(["-m", "plait", "run", str(folder / f"{node}.json"), "--store", str(folder / "store")]))
    work("check", node, folder)
    peak = median(each.peak for each in ours)
    ratio = median(a.cpu / b.cpu for a, b in zip(ours, theirs, strict=True))
    print(
        f"{node:<10} ours {median(each.cpu for each in ours):6.2f} CPU s {peak / 2**20:6.0f} MiB   "
        f"by hand {median(each.cpu for each in theirs):6.2f} CPU s "
        f"{median(each.peak for each in theirs) / 2**20:6.0f} MiB   "
        f"ratio {ratio:5.2f}   memory limit {MOST / 2**20:.0f} MiB  {'ok' if peak <= MOST else 'OVER'}",
        flush=True,
    )
    return int(peak > MOST)


def work(name: str, subject: str, folder: Path) -> Cost:
    """Do a piece of work in a process of its own.

    A process takes over the peak of the one that starts it, so nothing large may ever be in this one.
    """
    return cost([__file__, "--work", name, subject, "--folder", str(folder)])


def check_equal(folder: Path, node: str) -> None:
    import polars as pl
    from polars.testing import assert_frame_equal

    assert_frame_equal(pl.read_parquet(folder / f"{node}.parquet"), pl.read_parquet(folder / f"{node}-by-hand.parquet"))


def cost(arguments: list[str]) -> Cost:
    """Run Python with these arguments in a process of its own.

    Raises:
        CalledProcessError: it fails.
    """
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPATH"] = os.pathsep.join(map(str, [*(ROOT / each for each in ("engine", "nodes", "gui"))]))
    process = subprocess.Popen([sys.executable, *arguments], env=environment, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, arguments)
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)


def group_by(folder: Path) -> None:
    import polars as pl

    pl.scan_parquet(folder / "orders.parquet").group_by("customer").agg(
        pl.col("price").mean().alias("price_mean"),
        pl.col("quantity").sum().alias("quantity_sum"),
        rows=pl.len().cast(pl.Int64),
    ).sort("customer").sink_parquet(folder / "group by-by-hand.parquet", engine="streaming")


def joiner(folder: Path) -> None:
    import polars as pl

    pl.scan_parquet(folder / "orders.parquet").join(
        pl.scan_parquet(folder / "customers.parquet"), on="customer", how="left", maintain_order="left"
    ).sink_parquet(folder / "joiner-by-hand.parquet", engine="streaming")


def pivot(folder: Path) -> None:
    import polars as pl

    cells = (
        pl.scan_parquet(folder / "orders.parquet")
        .group_by("shop", "product")
        .agg(pl.col("price").sum())
        .collect(engine="streaming")
    )
    table = cells.pivot("product", index="shop", values="price", sort_columns=True)
    table.sort("shop").write_parquet(folder / "pivot-by-hand.parquet")


BY_HAND = {"group by": group_by, "joiner": joiner, "pivot": pivot}
WORK: dict[str, Callable[[Path, str], None]] = {
    "data": write_data,
    "by hand": lambda folder, node: BY_HAND[node](folder),
    "check": check_equal,
}

if __name__ == "__main__":
    sys.exit(main())
