"""The formula that holds for rows with the same value as a cell."""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite
from typing import TYPE_CHECKING

from plait_gui.late import Late
from plait_gui.quoting import quoted, text_literal

if TYPE_CHECKING:
    import pyarrow as pa

    from .arrow_table import ArrowTable
else:
    pa = Late("pyarrow")


@dataclass(frozen=True, slots=True)
class CellCondition:
    """A condition, and the one that holds for all other rows, those with a missing value too."""

    text: str
    opposite: str


def condition_of(table: ArrowTable, row: int, column: int) -> CellCondition | None:
    """None for a value that can't be written in a formula."""
    name = quoted(table.names[column])
    value = table.value(row, column)
    if not value.is_valid:
        return CellCondition(f"{name} is null", f"{name} is not null")
    literal = _literal(value)
    if literal is None:
        return None
    return CellCondition(f"{name} == {literal}", f"({name} != {literal} or {name} is null)")


def _literal(value: pa.Scalar) -> str | None:
    plain = value.as_py()
    if isinstance(plain, bool):
        return "true" if plain else "false"
    if isinstance(plain, int):
        return str(plain)
    if isinstance(plain, float):
        return repr(plain) if isfinite(plain) else None
    if isinstance(plain, str):
        return text_literal(plain)
    if pa.types.is_date(value.type):
        return f"date('{plain.isoformat()}')"
    if pa.types.is_timestamp(value.type) and value.type.tz is None and value.type.unit != "ns":
        return f"datetime('{plain.isoformat(' ')}')"
    return None
