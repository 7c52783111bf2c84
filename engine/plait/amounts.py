"""Numbers, times and sizes as people read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from plait.events import PortSummary


def duration(seconds: float) -> str:
    """A time such as `3 ms`, `1.4 s` or `2 min 05 s`."""
    if seconds < 0.0005:
        return "< 1 ms"
    if seconds < 0.9995:
        return f"{seconds * 1000:.0f} ms"
    if seconds < 9.95:
        return f"{seconds:.1f} s"
    if seconds < 59.5:
        return f"{seconds:.0f} s"
    minutes, rest = divmod(round(seconds), 60)
    if minutes < 60:
        return f"{minutes} min {rest:02d} s"
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes:02d} min"


def count(number: int) -> str:
    """A whole number, its thousands set apart by narrow spaces that do not break."""
    return f"{number:,}".replace(",", "\u202f")


def size_in_bytes(size: int) -> str:
    """A number of bytes such as `12.3 KiB`."""
    amount = float(size)
    for unit in ("B", "KiB", "MiB"):
        if amount < 1024:
            return f"{amount:.0f} {unit}" if unit == "B" else f"{amount:.1f} {unit}"
        amount /= 1024
    return f"{amount:.1f} GiB"


def figure(value: float) -> str:
    """A metric, with as many digits as matter."""
    if value != value or value in (float("inf"), float("-inf")):
        return str(value)
    if float(value).is_integer() and abs(value) < 1e15:
        return count(int(value))
    return f"{value:.4g}" if 1e-4 <= abs(value) < 1e6 else f"{value:.3e}"


def table_sizes(ports: Mapping[str, PortSummary]) -> str:
    """The sizes of the tables of a node: `320 × 10` for one, `320 / 80` rows for several; empty if nobody counted."""
    counted = [(size.rows, size.columns) for size in ports.values() if size.rows is not None]
    if len(counted) > 1:
        return " / ".join(count(rows) for rows, _ in counted)
    return "".join(f"{count(rows)} × {count(columns or 0)}" for rows, columns in counted)
