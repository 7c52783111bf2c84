"""The past runs of the open workflow, the newest first."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from plait.amounts import duration
from plait_gui.language import later, tr
from plait_gui.theme.tip import tip

from .change_text import change_text, changes_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from plait_gui.theme import Appearance

_NUMBER = Qt.ItemDataRole.UserRole
_STATUS = Qt.ItemDataRole.UserRole + 1
_COLUMNS = (later("Begun"), later("Ended"), later("Took"), later("Nodes"), later("Changed"))
_WIDTHS = (128, 104, 64, 136)
_ICONS = {"done": "check-circle-outline", "failed": "alert-circle-outline", "cancelled": "cancel"}
_ENDS = {"done": later("done"), "failed": later("failed"), "cancelled": later("cancelled")}
_COUNTS = {
    "done": later("{n} run"),
    "reused": later("{n} reused"),
    "failed": later("{n} failed"),
    "skipped": later("{n} skipped"),
    "cancelled": later("{n} cancelled"),
}
_LONGEST_TIP = 20


class RunList(QTreeWidget):
    """A line for each run; one can be chosen, or two to compare them."""

    chosen = Signal(object)
    """The numbers of the chosen runs, the older one first."""

    def __init__(self, title: Callable[[str], str], appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._appearance = title, appearance
        self.setAccessibleName(tr("Past runs"))
        self.setHeaderLabels([tr(each) for each in _COLUMNS])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = self.header()
        for column, width in enumerate(_WIDTHS):
            header.resizeSection(column, width)
        for column in (0, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(len(_WIDTHS), QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.itemSelectionChanged.connect(lambda: self.chosen.emit(self.numbers))
        appearance.changed.connect(self._dress)

    @property
    def numbers(self) -> list[int]:
        """The runs that are chosen, the older one first."""
        return sorted(item.data(0, _NUMBER) for item in self.selectedItems())

    def show_runs(self, runs: Iterable[Mapping[str, Any]]) -> None:
        """Show other runs. What was chosen stays chosen, except that a new run takes the place of the newest."""
        first = self.topLevelItem(0)
        was_newest = self.numbers == [first.data(0, _NUMBER)] if first is not None else True
        chosen = set(self.numbers)
        self.blockSignals(True)
        self.clear()
        for run in runs:
            item = self._item(run)
            self.addTopLevelItem(item)
            item.setSelected(not was_newest and run["number"] in chosen)
        first = self.topLevelItem(0)
        if first is not None and not self.selectedItems():
            self.setCurrentItem(first)
        self.blockSignals(False)
        self._dress()
        self.chosen.emit(self.numbers)

    def _item(self, run: Mapping[str, Any]) -> QTreeWidgetItem:
        item = QTreeWidgetItem()
        item.setData(0, _NUMBER, run["number"])
        item.setData(0, _STATUS, run["status"])
        texts = (
            when(run["started"]),
            tr(_ENDS.get(run["status"], run["status"])),
            duration(run["seconds"]),
            _counts(run["nodes"]),
            changes_text(run["changes"], self._title),
        )
        for column, text in enumerate(texts):
            item.setText(column, text)
        every = [change_text(each, self._title) for each in run["changes"] or ()]
        rest = [tr("and {n} more", n=len(every) - _LONGEST_TIP)] if len(every) > _LONGEST_TIP else []
        item.setToolTip(len(texts) - 1, tip("\n".join([*every[:_LONGEST_TIP], *rest])))
        return item

    def _dress(self) -> None:
        palette = self._appearance.palette
        colors = {"done": palette.done, "failed": palette.failed}
        for row in range(self.topLevelItemCount()):
            item = self.topLevelItem(row)
            if item is None:
                continue
            status = item.data(0, _STATUS)
            color = colors.get(status, palette.dim)
            item.setIcon(1, self._appearance.icon(_ICONS.get(status, "help-circle-outline"), color))
            for column in (2, 3):
                item.setForeground(column, QColor(palette.dim))


def when(started: str) -> str:
    """When a run began, as the user's clock and calendar say."""
    moment = datetime.fromisoformat(started).astimezone()
    today = datetime.now().astimezone().date()
    return f"{moment:%H:%M:%S}" if moment.date() == today else f"{moment:%Y-%m-%d %H:%M}"


def _counts(nodes: Mapping[str, int]) -> str:
    return ", ".join(tr(words, n=nodes[name]) for name, words in _COUNTS.items() if nodes.get(name))
