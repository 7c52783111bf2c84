"""Facts in two columns: metrics, what is known of a model, and any other plain value."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from plait.amounts import figure
from plait_gui.language import tr
from plait_gui.theme import BODY, Appearance

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

LONGEST = 4000
MOST = 500
_MANY = 12
_ABBREVIATIONS = {"auc": "AUC", "f1": "F1", "r2": "R²", "mae": "MAE", "mse": "MSE", "rmse": "RMSE", "mape": "MAPE"}


class FactsView(QTableWidget):
    """Names on the left, values on the right, all of it plain text that can be copied."""

    def __init__(self, facts: Iterable[tuple[str, str]], appearance: Appearance, parent: QWidget | None = None) -> None:
        rows = list(facts)[:MOST]
        super().__init__(len(rows), 2, parent)
        self.setFont(appearance.font(BODY))
        self.setAccessibleName(tr("Facts"))
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setObjectName("facts")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for row, (name, value) in enumerate(rows):
            for column, text in enumerate((name, value)):
                item = QTableWidgetItem(text[:LONGEST])
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
                self.setItem(row, column, item)
        self._appearance = appearance
        appearance.changed.connect(self._dress)
        self._dress()
        copy = QAction(tr("Copy"), self, shortcut=QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy)
        self.addAction(copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def copy(self) -> None:
        """Put the selected rows on the clipboard as tab-separated text."""
        chosen = sorted({index.row() for index in self.selectedIndexes()}) or range(self.rowCount())
        lines = ["\t".join(self._text(row, column) for column in (0, 1)) for row in chosen]
        QGuiApplication.clipboard().setText("\n".join(lines) + "\n")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let every value have as many lines as it needs."""
        super().resizeEvent(event)
        self.resizeRowsToContents()

    def _dress(self) -> None:
        for row in range(self.rowCount()):
            name = self.item(row, 0)
            if name is not None:
                name.setForeground(QColor(self._appearance.palette.dim))

    def _text(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return item.text() if item is not None else ""


def facts_of_metrics(metrics: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Named numbers as people read them."""
    return [
        (_label(name), figure(value) if isinstance(value, int | float) else str(value))
        for name, value in metrics.items()
    ]


def facts_of_model(model: Mapping[str, Any]) -> list[tuple[str, str]]:
    """What a model is, what it reads and what it gives."""
    facts = [(tr("Kind"), str(model["kind"]))]
    if model.get("target"):
        facts.append((tr("Target"), str(model["target"])))
    if model.get("classes"):
        facts.append((tr("Classes"), _some(model["classes"])))
    if model.get("features"):
        facts.append((tr("Features ({n})", n=len(model["features"])), _some(model["features"])))
    if model.get("adds"):
        facts.append((tr("Adds columns"), _some(model["adds"])))
    if model.get("drops"):
        facts.append((tr("Takes away"), _some(model["drops"])))
    facts.extend((_label(name), str(value)) for name, value in (model.get("details") or {}).items())
    return facts


def facts_of_value(value: object) -> list[tuple[str, str]]:
    """Any plain value: the fields of an object, the members of a list, or the value itself."""
    if isinstance(value, dict):
        return [(str(name), _plain(inner)) for name, inner in value.items()]
    if isinstance(value, list):
        return [(str(place), _plain(inner)) for place, inner in enumerate(value[:MOST], start=1)]
    return [(tr("Value"), _plain(value))]


def _plain(value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return figure(value)


def _some(names: Iterable[str]) -> str:
    every = list(names)
    first, more = ", ".join(every[:_MANY]), len(every) - _MANY
    return tr("{first} and {n} more", first=first, n=more) if more > 0 else first


def _label(name: str) -> str:
    words = [_ABBREVIATIONS.get(word, word) for word in name.replace("_", " ").split()]
    text = " ".join(words)
    return text[:1].upper() + text[1:] if name.islower() else text
