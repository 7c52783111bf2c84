"""The rows of an Arrow table as Qt wants them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from plait_gui.language import tr
from plait_gui.theme.tip import tip

from .cell_text import cell_text, full_text, is_number, tip_text, type_name

if TYPE_CHECKING:
    import pyarrow as pa

    from plait_gui.theme import Appearance

    from .arrow_table import ArrowTable
    from .cell_search import CellMatches
    from .row_order import Order

Index = QModelIndex | QPersistentModelIndex

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class TableModel(QAbstractTableModel):
    """Reads a value when a cell is painted, and holds none."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._table: ArrowTable | None = None
        self._is_number: list[bool] = []
        self._order: Order | None = None
        self._matches: CellMatches | None = None
        self._last: tuple[int, int, pa.Scalar] | None = None
        """The cell that was last painted."""

    @property
    def order(self) -> Order | None:
        """The positions in the file of the rows that are shown; None for all of them as they are."""
        return self._order

    @property
    def table(self) -> ArrowTable | None:
        return self._table

    def show_table(self, table: ArrowTable | None) -> None:
        """Show another table."""
        self.beginResetModel()
        self._table, self._order, self._matches, self._last = table, None, None, None
        self._is_number = [is_number(table.type_of(column)) for column in range(table.columns)] if table else []
        self.endResetModel()

    def show_order(self, order: Order | None) -> None:
        """Show these rows of the table, in this order."""
        if self._table is None:
            return
        same = self.rowCount() == (self._table.rows if order is None else len(order))
        if not same:
            self.beginResetModel()
        self._order, self._matches = order, None
        if not same:
            self.endResetModel()
        elif self.rowCount():
            # A reset would make Qt forget the sizes of all rows, of which there may be millions.
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self.rowCount() - 1)

    def text_at(self, row: int, column: int) -> tuple[str, bool]:
        """What a cell that is shown there says, and whether its value is missing."""
        value = self._value(self.row_in_file(row), column)
        return cell_text(value), not value.is_valid

    def is_number(self, column: int) -> bool:
        """Whether the values of a column are right-aligned."""
        return self._is_number[column]

    def mark(self, matches: CellMatches | None) -> None:
        """Mark the cells in which a text was found."""
        self._matches = matches

    def is_marked(self, row: int, column: int) -> bool:
        """Whether a cell that is shown there is marked."""
        return self._matches is not None and self._matches.has(self.row_in_file(row), column)

    @property
    def has_marks(self) -> bool:
        return self._matches is not None and self._matches.count > 0

    def row_in_file(self, row: int) -> int:
        """The position in the file of a row that is shown there."""
        return row if self._order is None else int(self._order[row])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        if self._table is None or parent.isValid():
            return 0
        return self._table.rows if self._order is None else len(self._order)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return self._table.columns if self._table is not None and not parent.isValid() else 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - by role
        table = self._table
        if table is None or not index.isValid():
            return None
        row, column = self.row_in_file(index.row()), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell_text(self._value(row, column))
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if self._is_number[column] else _LEFT
            case Qt.ItemDataRole.ForegroundRole:
                missing = not self._value(row, column).is_valid
                return QColor(self._appearance.palette.faint) if missing else None
            case Qt.ItemDataRole.ToolTipRole:
                return tip(tip_text(table.value(row, column)))
            case Qt.ItemDataRole.AccessibleTextRole:
                return full_text(table.value(row, column)) or tr("missing")
        return None

    def _value(self, row: int, column: int) -> pa.Scalar:
        """A value, which is asked for several times while its cell is painted."""
        last = self._last
        if last is not None and last[0] == row and last[1] == column:
            return last[2]
        assert self._table is not None
        value = self._table.value(row, column)
        self._last = (row, column, value)
        return value

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - by role
        if self._table is None:
            return None
        if orientation == Qt.Orientation.Vertical:
            if role == Qt.ItemDataRole.DisplayRole:
                return str(self.row_in_file(section) + 1)
            return _RIGHT if role == Qt.ItemDataRole.TextAlignmentRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._table.names[section]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._table.names[section]}, {type_name(self._table.type_of(section))}"
        return None
