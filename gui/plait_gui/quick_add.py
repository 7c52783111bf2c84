"""Adding a node by a few letters, right where it is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Signal

from plait.lettering import one_line

from .language import tr
from .node_words import category_of, summary_of
from .palette.model import TYPE_ID, PaletteModel
from .palette.search import search
from .palette.suggestions import Suggestions
from .search_popup import SearchPopup

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from plait.node import NodeType

    from .editor import Editor
    from .theme import Appearance

WIDTH = 340


class QuickAdd(SearchPopup):
    """A search over the node types that lies on the canvas; Enter takes the chosen one, Esc none."""

    chosen = Signal(str)
    """The id of a node type."""

    def __init__(self, editor: Editor, appearance: Appearance, parent: QWidget) -> None:
        self._editor = editor
        self._fits: Callable[[NodeType[..., Any]], bool] | None = None
        self._beside: tuple[str, Literal["output", "input"]] | None = None
        self._suggestions = Suggestions(editor)
        self._types = PaletteModel(appearance)
        super().__init__(self._types, appearance, parent, width=WIDTH)
        self.setAccessibleName(tr("Add a node"))
        self.field.setAccessibleName(tr("Find a node to add"))
        self.field.setPlaceholderText(tr("Find a node…"))
        self.list.setAccessibleName(tr("Node types that were found"))

    def open(
        self,
        at: QPoint,
        heading: str = "",
        fits: Callable[[NodeType[..., Any]], bool] | None = None,
        beside: tuple[str, Literal["output", "input"]] | None = None,
    ) -> None:
        """Appear at a point of the parent, kept within it.

        Args:
            at: Where.
            heading: What it says above.
            fits: Which node types may be chosen; all by default.
            beside: The type of a node, and at which of its sides the new one will stand: what usually stands there
                comes first as long as nothing is typed.
        """
        self._fits, self._beside = fits, beside
        self.show_at(at, heading or tr("Add a node"))

    def aside_of(self, index: QModelIndex | QPersistentModelIndex) -> str:
        found = self._editor.registry.find(str(index.data(TYPE_ID)))
        return category_of(found) if found is not None else ""

    def _fill(self, text: str) -> None:
        found = search(self._editor.registry.all().values(), text, self._fits)
        if self._beside is not None and not text.strip():
            found = self._suggestions.first(found, *self._beside)
        self._types.show_found(found)

    def _help_of(self, index: QModelIndex) -> str:
        found = self._editor.registry.find(str(index.data(TYPE_ID)))
        return summary_of(found) if found is not None else ""

    def _nothing_found(self, text: str) -> str:
        if self._fits is not None and not text.strip():
            return tr("No node type fits here.")
        return tr("No node is called “{text}”. Try a shorter word, or what it does.", text=one_line(text, most=40))

    def _accept(self, index: QModelIndex) -> None:
        self.chosen.emit(str(index.data(TYPE_ID)))
