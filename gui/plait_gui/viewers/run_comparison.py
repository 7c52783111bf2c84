"""Two runs side by side: which results are equal, how large they are, and the metrics."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from plait.amounts import figure
from plait_gui.language import later, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from plait_gui.theme import Appearance

_NODE = Qt.ItemDataRole.UserRole
_SAME = Qt.ItemDataRole.UserRole + 1
_COLUMNS = (later("Node"), later("Port or metric"), later("Before"), later("After"), later("Result"))
WORDS = {
    "same": later("made from the same"),
    "equal": later("equal"),
    "different": later("different"),
    "unknown": later("not kept"),
    "before": later("only before"),
    "after": later("only after"),
}
_QUIET = ("same", "equal")


class RunComparison(QTreeWidget):
    """What differs comes first; what is the same follows, in a quiet colour."""

    node_wanted = Signal(str)
    """The path of a node that somebody wants to see."""

    def __init__(self, title: Callable[[str], str], appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._appearance = title, appearance
        self.setAccessibleName(tr("Comparison of two runs"))
        self.setHeaderLabels([tr(each) for each in _COLUMNS])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        header = self.header()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate((128, 104, 76, 76)):
            header.resizeSection(column, width)
        self.itemActivated.connect(lambda item: self.node_wanted.emit(item.data(0, _NODE)))
        appearance.changed.connect(self._dress)

    def show_verdicts(self, verdicts: Iterable[Mapping[str, Any]]) -> None:
        """Show another comparison, as the engine tells it."""
        self.clear()
        for each in sorted(verdicts, key=lambda told: told["same"] in _QUIET):
            item = QTreeWidgetItem(
                [
                    self._title(each["node_id"]),
                    each["name"],
                    _shown(each["before"]),
                    _shown(each["after"]),
                    _verdict(each),
                ]
            )
            item.setData(0, _NODE, each["node_id"])
            item.setData(0, _SAME, each["same"])
            self.addTopLevelItem(item)
        self._dress()

    def _dress(self) -> None:
        palette = self._appearance.palette
        colors = {"same": palette.dim, "equal": palette.done, "unknown": palette.dim}
        for row in range(self.topLevelItemCount()):
            item = self.topLevelItem(row)
            if item is None:
                continue
            same = item.data(0, _SAME)
            item.setForeground(4, QColor(colors.get(same, palette.stale)))
            for column in range(4):
                item.setForeground(column, QColor(palette.dim if same in _QUIET else palette.text))


def _shown(value: object) -> str:
    if value is None:
        return "–"
    return figure(value) if isinstance(value, int | float) else str(value)


def _verdict(told: Mapping[str, Any]) -> str:
    before, after = told["before"], told["after"]
    if told["is_metric"] and told["same"] == "different":
        sign = "+" if after > before else "−"  # noqa: RUF001 - the sign of numbers
        return f"{sign}{figure(abs(after - before))}"
    return tr(WORDS["equal" if told["is_metric"] and told["same"] == "same" else told["same"]])
