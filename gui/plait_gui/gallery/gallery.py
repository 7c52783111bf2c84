"""The page on which one begins: example workflows, and those that were open last."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from plait_gui.errand import Errand
from plait_gui.files.examples import examples
from plait_gui.language import tr
from plait_gui.theme import set_look
from plait_gui.theme.tip import tip
from plait_gui.viewers.message_page import MessagePage

from .cards import EXAMPLE, GAP, PICTURE, Cards
from .example import Example, read_example
from .thumbnails import Thumbnails

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QImage, QKeyEvent, QShowEvent

    from plait.registry import NodeRegistry
    from plait_gui.files.recent_files import RecentFiles
    from plait_gui.theme import Appearance

_SIDE = 264
_MOST_RECENT = 8


class Gallery(QWidget):
    """Shown in the place of the work, and left with Esc or by opening something."""

    chosen = Signal(Path)
    """A workflow is to be opened."""
    new_wanted = Signal()
    open_wanted = Signal()
    left = Signal()
    """Back to the workflow that is open."""

    def __init__(
        self, registry: NodeRegistry, recent: RecentFiles, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_look(self, "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Examples"))
        self._registry, self._recent, self._appearance = registry, recent, appearance
        self._examples: list[Example] = []
        self._reading = Errand(self)
        self._reading.done.connect(self._take)
        self._thumbnails = Thumbnails(registry, self)
        self._thumbnails.made.connect(self._show_picture)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find an example…"))
        self.search.setAccessibleName(tr("Find an example"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(320)
        self.search.textChanged.connect(self._fill)
        self.list = QListWidget()
        self.recent = QListWidget()
        self._cards = Cards(appearance, self.list)
        self._top = QHBoxLayout()
        self._nothing = MessagePage()
        self._nothing.say(tr("No example has these words."), tr("Try others, or fewer."))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._nothing)
        self._set_up_lists()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._side())
        rule = QFrame()
        set_look(rule, "column")
        layout.addWidget(rule)
        layout.addLayout(self._main(), 1)
        appearance.changed.connect(self._draw)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill_recent()
        if not self._examples:
            paths, registry = examples(), self._registry
            self._reading.begin(lambda: [each for path in paths if (each := read_example(path, registry)) is not None])
        self.search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.list.viewport() and event.type() == QEvent.Type.Resize:
            # One pixel less: a row that is filled to the last one has its last card in the next row.
            room = self.list.viewport().width() - 1
            cell = self._cards.fill_row(room)
            self.list.setGridSize(cell)
            # The search ends where the last card of a row does.
            last = room // cell.width() * cell.width() - GAP
            self._top.setContentsMargins(0, 0, self.list.width() - last, 0)
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.stop()

    def stop(self) -> None:
        """Read and draw nothing more."""
        self._reading.wait()
        self._thumbnails.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back; Down and Enter in the search go to the first example."""
        match event.key():
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Down if self.search.hasFocus():
                self.list.setFocus()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.search.hasFocus() and self.list.count():
                self._open(self.list.item(0))
            case _:
                super().keyPressEvent(event)

    def _set_up_lists(self) -> None:
        cards = self.list
        cards.setAccessibleName(tr("Example workflows"))
        cards.setViewMode(QListView.ViewMode.IconMode)
        cards.setResizeMode(QListView.ResizeMode.Adjust)
        cards.setMovement(QListView.Movement.Static)
        cards.setUniformItemSizes(True)
        cards.viewport().installEventFilter(self)
        cards.setFrameShape(QFrame.Shape.NoFrame)
        cards.setMouseTracking(True)
        cards.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        cards.setItemDelegate(self._cards)
        self.recent.setAccessibleName(tr("Opened last"))
        self.recent.setFrameShape(QFrame.Shape.NoFrame)
        self.recent.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        for each in (cards, self.recent):
            each.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            each.itemActivated.connect(self._open)
            each.itemClicked.connect(self._open)

    def _side(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(_SIDE)
        new = QPushButton(tr("New workflow"))
        set_look(new, "primary")
        new.clicked.connect(self.new_wanted)
        open_ = QPushButton(tr("Open a file…"))
        open_.clicked.connect(self.open_wanted)
        self._no_recent = QLabel(tr("Workflows that you open are listed here."))
        self._no_recent.setWordWrap(True)
        set_look(self._no_recent, "faint")
        caption = QLabel(tr("Opened last"))
        set_look(caption, "caption")
        layout = QVBoxLayout(side)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(8)
        heading = QLabel(tr("Begin"))
        set_look(heading, "heading")
        # As high as the search beside it, so that the button begins where the cards do.
        heading.setMinimumHeight(self.search.sizeHint().height())
        layout.addWidget(heading)
        layout.addSpacing(8)
        layout.addWidget(new)
        layout.addWidget(open_)
        layout.addSpacing(16)
        layout.addWidget(caption)
        layout.addWidget(self._no_recent, 1, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.recent, 1)
        return side

    def _main(self) -> QVBoxLayout:
        heading = QLabel(tr("Examples"))
        set_look(heading, "heading")
        hint = QLabel(tr("Each opens with its data, ready to run."))
        set_look(hint, "dim")
        # On the line of the heading, whose letters are larger.
        hint.setContentsMargins(0, 4, 0, 0)
        top = self._top
        top.setSpacing(12)
        top.addWidget(heading)
        top.addWidget(hint)
        top.addStretch(1)
        top.addWidget(self.search, 1)
        layout = QVBoxLayout()
        layout.setContentsMargins(24, 24, 8, 0)
        layout.setSpacing(16)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)
        return layout

    def _take(self, found: list[Example]) -> None:
        self._examples = sorted(found, key=lambda each: each.rank)
        self._fill()
        self._draw()

    def _fill(self) -> None:
        self.list.clear()
        for example in self._examples:
            if example.matches(self.search.text()):
                item = QListWidgetItem(example.title)
                item.setData(EXAMPLE, example)
                item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, example.description)
                item.setToolTip(tip(f"{example.title}\n{example.description}"))
                self.list.addItem(item)
        if self.list.count():
            self.list.setCurrentRow(0)
        self._stack.setCurrentWidget(self.list if self.list.count() or not self._examples else self._nothing)

    def _fill_recent(self) -> None:
        self.recent.clear()
        for path in self._recent.paths[:_MOST_RECENT]:
            item = QListWidgetItem(path.stem.replace("_", " "))
            item.setData(EXAMPLE, path)
            item.setToolTip(tip(str(path)))
            self.recent.addItem(item)
        self.recent.setVisible(self.recent.count() > 0)
        self._no_recent.setVisible(not self.recent.count())

    def _draw(self) -> None:
        if self.isVisible() and self._examples:
            self._thumbnails.draw(self._examples, PICTURE, self.devicePixelRatioF(), self._appearance.palette)

    def _show_picture(self, path: str, image: QImage) -> None:
        self._cards.pictures[path] = QPixmap.fromImage(image)
        self.list.viewport().update()

    def _open(self, item: QListWidgetItem) -> None:
        if not self.isVisible():
            # A double click tells of itself more than once.
            return
        known = item.data(EXAMPLE)
        self.chosen.emit(known.path if isinstance(known, Example) else known)
