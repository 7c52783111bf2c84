"""The rows of an Arrow table as Qt wants them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from plait_gui.theme.tip import tip

from .cell_text import cell_text, full_text, is_number, tip_text, type_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QItemSelectionRange

    from plait_gui.theme import Appearance

    from .arrow_table import ArrowTable

Index = QModelIndex | QPersistentModelIndex

MOST_COPIED = 2_000_000
"""Cells that are put on the clipboard at once."""

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class TableModel(QAbstractTableModel):
    """Reads a value when a cell is painted, and holds none."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._table: ArrowTable | None = None
        self._is_number: list[bool] = []

    @property
    def table(self) -> ArrowTable | None:
        return self._table

    def show_table(self, table: ArrowTable | None) -> None:
        """Show another table."""
        self.beginResetModel()
        self._table = table
        self._is_number = [is_number(table.type_of(column)) for column in range(table.columns)] if table else []
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return self._table.rows if self._table is not None and not parent.isValid() else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return self._table.columns if self._table is not None and not parent.isValid() else 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - by role
        table = self._table
        if table is None or not index.isValid():
            return None
        row, column = index.row(), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell_text(table.value(row, column))
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if self._is_number[column] else _LEFT
            case Qt.ItemDataRole.ForegroundRole:
                missing = not table.value(row, column).is_valid
                return QColor(self._appearance.palette.faint) if missing else None
            case Qt.ItemDataRole.ToolTipRole:
                return tip(tip_text(table.value(row, column)))
            case Qt.ItemDataRole.AccessibleTextRole:
                return full_text(table.value(row, column)) or "missing"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - by role
        if self._table is None:
            return None
        if orientation == Qt.Orientation.Vertical:
            if role == Qt.ItemDataRole.DisplayRole:
                return str(section + 1)
            return _RIGHT if role == Qt.ItemDataRole.TextAlignmentRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._table.names[section]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._table.names[section]}, {type_name(self._table.type_of(section))}"
        return None

    def as_tsv(self, ranges: Iterable[QItemSelectionRange]) -> str:
        """The selected cells as tab-separated text with the names of their columns; missing ones are empty."""
        chosen = tuple(ranges)
        if self._table is None or not chosen:
            return ""
        columns = sorted({column for each in chosen for column in range(each.left(), each.right() + 1)})
        spans = sorted({(each.top(), each.bottom()) for each in chosen})
        names = self._table.names
        lines = ["\t".join(_field(names[column]) for column in columns)]
        room = MOST_COPIED // max(1, len(columns))
        last = -1
        for top, bottom in spans:
            for row in range(max(top, last + 1), bottom + 1):
                if len(lines) > room:
                    break
                lines.append("\t".join(_field(full_text(self._table.value(row, column))) for column in columns))
            last = max(last, bottom)
        return "\n".join(lines) + "\n"


def _field(text: str) -> str:
    """A field of tab-separated text, quoted where it must be."""
    if any(sign in text for sign in '\t\n\r"'):
        return '"' + text.replace('"', '""') + '"'
    return text
