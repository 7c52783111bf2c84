"""The rows of the palette: a caption for each category, and its node types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from plait_gui.node_words import summary_of, title_of
from plait_gui.theme.tip import tip

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from plait.node import NodeType
    from plait_gui.theme import Appearance

MIME_TYPE = "application/x-plait-node-type"
TYPE_ID = Qt.ItemDataRole.UserRole + 1


class PaletteModel(QStandardItemModel):
    """Node types as a list in which captions can't be chosen; a dragged row carries the id of its type."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance

    def show_groups(self, groups: Mapping[str, Iterable[NodeType[..., Any]]]) -> None:
        """Show node types under captions."""
        self.clear()
        for caption, types in groups.items():
            self.appendRow(self._caption(caption))
            for node_type in types:
                self.appendRow(self._entry(node_type))

    def show_found(self, types: Iterable[NodeType[..., Any]]) -> None:
        """Show what a search found, in its order."""
        self.clear()
        for node_type in types:
            self.appendRow(self._entry(node_type))

    def mimeTypes(self) -> list[str]:
        return [MIME_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        type_id = next((str(index.data(TYPE_ID)) for index in indexes if index.data(TYPE_ID)), "")
        data.setData(MIME_TYPE, type_id.encode())
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def _caption(self, text: str) -> QStandardItem:
        item = QStandardItem(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        return item

    def _entry(self, node_type: NodeType[..., Any]) -> QStandardItem:
        title, summary = title_of(node_type), summary_of(node_type)
        item = QStandardItem(self._appearance.node_icon(node_type), title)
        item.setData(node_type.type_id, TYPE_ID)
        item.setToolTip(tip(f"{title}\n{summary}".strip()))
        item.setData(summary, Qt.ItemDataRole.AccessibleDescriptionRole)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled)
        return item
