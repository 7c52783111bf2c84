"""The list of node types beside the canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QListView, QMenu, QVBoxLayout, QWidget

from plait.lettering import one_line
from plait_gui.errand import Errand
from plait_gui.language import later, tr
from plait_gui.theme.style import set_look

from .favourites import Favourites
from .groups import grouped
from .model import TYPE_ID, PaletteModel
from .rows import Rows
from .search import search

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPoint
    from PySide6.QtGui import QShowEvent

    from plait_gui.editor import Editor
    from plait_gui.files.settings import Settings
    from plait_gui.theme import Appearance


FAVOURITES = later("Favourites")
_ICON = 16
_PAINTED = 30
"""Milliseconds after which the window has been painted for the first time."""


class Palette(QWidget):
    """Node types by category, narrowed by a search; drag one onto the canvas, or press Enter on it.

    Favourites stand above all others; the context menu of a node type makes it one.
    """

    chosen = Signal(str)
    """The id of a node type that is to be added."""

    def __init__(
        self, editor: Editor, appearance: Appearance, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._editor = editor
        self.favourites = Favourites(settings, self)
        self._appearance = appearance
        self.setObjectName("palette")
        self._model = PaletteModel(appearance)
        self._reading = Errand(self)
        self._reading.done.connect(lambda _: self.reload())
        self._after_paint = QTimer(self)
        self._after_paint.setSingleShot(True)
        self._after_paint.setInterval(_PAINTED)
        self._after_paint.timeout.connect(self._read)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find a node…"))
        self.field.setAccessibleName(tr("Find a node"))
        self.field.setClearButtonEnabled(True)
        self.list = self._make_list()
        self._empty = QLabel()
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setWordWrap(True)
        set_look(self._empty, "empty")
        self._empty.hide()
        layout = QVBoxLayout(self)
        # What is chosen in the list has an edge of its own, so that its icons stand where the field's text does.
        layout.setContentsMargins(6, 12, 4, 0)
        layout.setSpacing(8)
        above = QVBoxLayout()
        above.setContentsMargins(6, 0, 8, 0)
        above.addWidget(self.field)
        layout.addLayout(above)
        layout.addWidget(self._empty)
        layout.setAlignment(self._empty, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.list, 1)
        self.field.textChanged.connect(self._show)
        self.field.returnPressed.connect(self._choose_first)
        self.field.installEventFilter(self)
        self.list.activated.connect(self._choose)
        self.list.customContextMenuRequested.connect(self._open_menu)
        self.favourites.changed.connect(self._show_favourites)
        appearance.changed.connect(self.reload)
        self.reload()

    def reload(self) -> None:
        """Show the node types of the registry anew, if they are all there already."""
        registry = self._editor.registry
        self._types = list(registry.all().values()) if registry.is_complete else []
        self._show(self.field.text())

    def stop(self) -> None:
        """Wait for no node types any more."""
        self._after_paint.stop()
        self._reading.wait()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._editor.registry.is_complete and not self._reading.is_busy:
            self._after_paint.start()

    def _read(self) -> None:
        """Let all plugins be imported beside the window, which is there before they are."""
        self._reading.begin(self._editor.registry.all)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down and self._model.rowCount():
                self.list.setFocus(Qt.FocusReason.TabFocusReason)
                self._select_first()
                return True
            if event.key() == Qt.Key.Key_Escape and self.field.text():
                self.field.clear()
                return True
        return super().eventFilter(watched, event)

    def menu_of(self, type_id: str) -> QMenu:
        """What may be done with a node type."""
        menu = QMenu(self)
        menu.addAction(tr("Add to the canvas")).triggered.connect(lambda: self.chosen.emit(type_id))
        is_favourite = type_id in self.favourites
        text = tr("Remove from favourites") if is_favourite else tr("Add to favourites")
        icon = self._appearance.icon("star-off-outline" if is_favourite else "star-outline")
        menu.addAction(icon, text).triggered.connect(lambda: self.favourites.toggle(type_id))
        return menu

    def _make_list(self) -> QListView:
        view = QListView()
        view.setObjectName("paletteList")
        view.setAccessibleName(tr("Node types"))
        view.setModel(self._model)
        view.setDragEnabled(True)
        view.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setUniformItemSizes(False)
        view.setIconSize(QSize(_ICON, _ICON))
        view.setItemDelegate(Rows(self._appearance, view))
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        return view

    def _show(self, text: str) -> None:
        if text.strip():
            self._model.show_found(search(self._types, text))
            self._empty.setText(
                tr(
                    "No node is called “{text}”. Try a shorter word, or what the node should do.",
                    text=one_line(text, most=40),
                )
            )
        else:
            by_id = {each.type_id: each for each in self._types}
            favourites = [by_id[each] for each in self.favourites.all() if each in by_id]
            self._model.show_groups({**({tr(FAVOURITES): favourites} if favourites else {}), **grouped(self._types)})
            self._empty.setText(tr("No plugin brings a node."))
        if not self._editor.registry.is_complete:
            self._empty.setText(tr("The nodes are being read…"))
        is_empty = self._model.rowCount() == 0
        self._empty.setVisible(is_empty)
        self.list.setVisible(not is_empty)

    def _select_first(self) -> None:
        for row in range(self._model.rowCount()):
            index = self._model.index(row, 0)
            if index.data(TYPE_ID):
                self.list.setCurrentIndex(index)
                return

    def _choose_first(self) -> None:
        if self.field.text().strip():
            self._select_first()
            self._choose(self.list.currentIndex())

    def _show_favourites(self) -> None:
        """Keep the place in the list, although there is a row more or less above it."""
        bar, before = self.list.verticalScrollBar(), self.list.verticalScrollBar().value()
        self._show(self.field.text())
        bar.setValue(before)

    def _open_menu(self, at: QPoint) -> None:
        type_id = self.list.indexAt(at).data(TYPE_ID)
        if type_id:
            menu = self.menu_of(str(type_id))
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.viewport().mapToGlobal(at))

    def _choose(self, index: QModelIndex) -> None:
        type_id = index.data(TYPE_ID)
        if type_id:
            self.chosen.emit(str(type_id))
