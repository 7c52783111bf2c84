"""The field above a table that says which of its rows are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from plait.amounts import count
from plait_gui.language import later, tr
from plait_gui.message_words import message_text
from plait_gui.theme import set_invalid, set_look
from plait_gui.theme.tip import tip

from .row_choice import RowFilter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plait.errors import PlaitError
    from plait_gui.theme import Appearance

PAUSE = 250
"""Milliseconds without typing before rows are looked for."""
MOST_COLUMNS = 500
"""A longer list of columns helps nobody to choose."""
ANY, FORMULA = later("Any column"), later("Formula")
_FRAME = 64
"""Pixels of a choice that are not its text."""


class FilterBar(QWidget):
    """What is looked at, the text or the condition, and how many rows it keeps."""

    changed = Signal(object)
    """A RowFilter, or None for all rows."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scope = QComboBox()
        self.scope.setAccessibleName(tr("Where the filter looks"))
        # In a small window both give way before anything is cut off.
        self.scope.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.scope.setMinimumContentsLength(4)
        self.scope.setMaximumWidth(140)
        # Names of columns may be cut short, but not what is chosen at first.
        self.scope.setMinimumWidth(min(140, self.scope.fontMetrics().horizontalAdvance(tr(ANY)) + _FRAME))
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Filter of the rows"))
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(72)
        self.field.setMaximumWidth(280)
        self.field.addAction(appearance.icon("filter-variant"), QLineEdit.ActionPosition.LeadingPosition)
        self.told = QLabel()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        set_look(self.told, "small")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.told)
        layout.addWidget(self.scope, 1)
        layout.addWidget(self.field, 2)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._tell)
        self.field.textEdited.connect(lambda _: self._pause.start())
        # The button that clears the field does not count as editing.
        self.field.textChanged.connect(lambda text: None if text else self._tell())
        self.field.returnPressed.connect(self._tell)
        self.scope.activated.connect(lambda _: self._rescope())
        self._told: RowFilter | None = None
        self.show_columns(())

    @property
    def filter(self) -> RowFilter | None:
        """What the field says now."""
        text = self.field.text()
        if not text.strip():
            return None
        if self.scope.currentText() == tr(FORMULA) and self.scope.currentIndex() == 1:
            return RowFilter(text, is_formula=True)
        return RowFilter(text, self.scope.currentData())

    def show_columns(self, names: Sequence[str]) -> None:
        """Offer these columns to look at."""
        with QSignalBlocker(self.scope):
            self.scope.clear()
            self.scope.addItem(tr(ANY))
            self.scope.addItem(tr(FORMULA))
            if names:
                self.scope.insertSeparator(2)
            for position, name in enumerate(names[:MOST_COLUMNS]):
                self.scope.addItem(name.replace("\n", " "), position)
        self._explain()

    def show_filter(self, wanted: RowFilter | None) -> None:
        """Show a filter that was chosen elsewhere."""
        self._pause.stop()
        self._told = wanted
        with QSignalBlocker(self.scope), QSignalBlocker(self.field):
            self.field.setText(wanted.text if wanted is not None else "")
            if wanted is not None:
                place = self.scope.findData(wanted.column) if wanted.column is not None else 0
                self.scope.setCurrentIndex(1 if wanted.is_formula else max(0, place))
        self._explain()
        self.say_problem(None)

    def say_size(self, shown: int, rows: int) -> None:
        """Say how many rows are shown; nothing if it is all of them."""
        self.told.setText(tr("{shown} of {rows} rows", shown=count(shown), rows=count(rows)) if shown != rows else "")

    def say_busy(self) -> None:
        self.told.setText("…")

    def say_problem(self, problem: PlaitError | None) -> None:
        """Mark the field, and say why in its tooltip."""
        set_invalid(self.field, problem is not None)
        self.field.setToolTip(tip(message_text(str(problem))) if problem is not None else "")
        if problem is not None:
            told = message_text(problem.message)
            self.told.setText(told if len(told) < 60 else f"{told[:58]}…")

    def stop(self) -> None:
        self._pause.stop()

    def _rescope(self) -> None:
        self._explain()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell()

    def _explain(self) -> None:
        is_formula = self.scope.currentIndex() == 1
        self.field.setPlaceholderText(tr("such as price > 100") if is_formula else tr("Filter rows…"))

    def _tell(self) -> None:
        self._pause.stop()
        wanted = self.filter
        if wanted != self._told:
            self._told = wanted
            self.changed.emit(wanted)
