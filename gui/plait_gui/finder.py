"""Searching everything: nodes of the workflow, entries of the menus, and node types to add."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QStandardItem, QStandardItemModel

from plait.lettering import one_line
from plait.record import record

from .finding import NAMED, find_columns, find_nodes
from .language import tr
from .level import INTO
from .node_words import category_of, summary_of, title_of
from .palette.search import search
from .search_popup import SearchPopup

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

    from .editor import Editor
    from .finding import Hit
    from .theme import Appearance

WIDTH = 520
_TOP = 72
_MOST_TYPES = 6
_MOST_COLUMNS = 3
_ASIDE, _HELP, _WHAT = (Qt.ItemDataRole.UserRole + number for number in (1, 2, 3))


@record
class _Column:
    """What is chosen with a row that speaks of a column."""

    name: str


class Finder(SearchPopup):
    """Lies on the window; a node is shown, an entry of a menu is done, a node type is added."""

    node_chosen = Signal(str, str)
    """The path of a node, and the parameter in which the text was found, or nothing."""
    type_chosen = Signal(str)
    column_chosen = Signal(str)
    """The name of a column whose way is to be shown."""

    def __init__(self, editor: Editor, appearance: Appearance, menus: QMenuBar, home: QWidget, parent: QWidget) -> None:
        self._editor, self._appearance, self._menus, self._home = editor, appearance, menus, home
        self._has_all = True
        self.menu_of_selection: Callable[[], QMenu | None] = lambda: None
        """Gives what can be done with what is selected just now."""
        self._selection_menu: QMenu | None = None
        self._rows = QStandardItemModel()
        super().__init__(self._rows, appearance, parent, width=WIDTH)
        # Columns are known a moment after a workflow was opened; who was told that there is none is told of them.
        editor.findings.changed.connect(self._look_again)
        self.setAccessibleName(tr("Search everything"))
        self.field.setAccessibleName(tr("Search text"))
        self.list.setAccessibleName(tr("What was found"))

    def open(self, *, only_nodes: bool = False) -> None:
        """Appear in the middle above; with nodes of the workflow alone, or with commands and node types, too."""
        self._has_all = not only_nodes
        if self._selection_menu is not None:
            self._selection_menu.deleteLater()
        self._selection_menu = None if only_nodes else self.menu_of_selection()
        self.field.setPlaceholderText(
            tr("Title, parameter, formula or column…") if only_nodes else tr("Search everything…")
        )
        left = (self._parent.width() - WIDTH) // 2
        self.show_at(QPoint(left, _TOP), tr("Find in the workflow") if only_nodes else tr("Search everything"))

    def _look_again(self) -> None:
        if self.isVisible() and not self._rows.rowCount():
            self._show_found(self.field.text())

    def dismiss(self) -> None:
        had_keyboard = self.field.hasFocus()
        super().dismiss()
        if had_keyboard:
            self._home.setFocus()

    def aside_of(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(_ASIDE))

    def _fill(self, text: str) -> None:
        self._rows.clear()
        wanted = text.strip().casefold()
        hits = find_nodes(self._editor, text)
        # What is called like the text comes before commands, and what only mentions it after them.
        named = [hit for hit in hits if not self._has_all or hit.score >= NAMED]
        self._add_nodes(named)
        self._add_columns(text)
        if self._has_all:
            self._add_commands(wanted)
            self._add_nodes(hits[len(named) :])
            self._add_types(text if wanted else None)

    def _add_nodes(self, hits: list[Hit]) -> None:
        for hit in hits:
            found = self._editor.registry.find(hit.type_id)
            icon = self._appearance.node_icon(found) if found is not None else None
            where, around = one_line(hit.where, most=60), f" {INTO} ".join(hit.around)
            aside, about = where, tr("Show this node. {where}", where=where)
            if around:
                aside = f"{where} · {around} {INTO}"
                about = tr("Show this node in {around}. {where}", around=around, where=where)
            self._add(hit.title, aside, about, hit, icon)

    def _add_columns(self, text: str) -> None:
        icon = self._appearance.icon("table-column", self._appearance.palette.accent)
        for name in find_columns(self._editor, text)[:_MOST_COLUMNS]:
            self._add(name, tr("column"), tr("Show where it comes from and who reads it."), _Column(name), icon)

    def _add_commands(self, wanted: str) -> None:
        seen: set[str] = set()
        for menu, entry in self._entries():
            name, _, told = entry.text().replace("&&", "&").partition("\t")
            if wanted in name.casefold() and name not in seen:
                seen.add(name)
                keys = entry.shortcut().toString(QKeySequence.SequenceFormat.NativeText) or told
                icon = self._appearance.icon("chevron-right", self._appearance.palette.mark)
                self._add(name, keys or menu, tr("{menu} menu", menu=menu), entry, icon)

    def _add_types(self, wanted: str | None) -> None:
        found = search(self._editor.registry.all().values(), wanted) if wanted is not None else []
        for node_type in found[:_MOST_TYPES]:
            icon = self._appearance.node_icon(node_type)
            text = tr("Add {title}", title=title_of(node_type))
            self._add(text, category_of(node_type), summary_of(node_type), node_type.type_id, icon)

    def _add(self, text: str, aside: str, about: str, what: object, icon: QIcon | None = None) -> None:
        item = QStandardItem(one_line(text, most=50))
        if icon is not None:
            item.setIcon(icon)
        item.setData(aside, _ASIDE)
        item.setData(about, _HELP)
        item.setData(what, _WHAT)
        self._rows.appendRow(item)

    def _entries(self) -> Iterator[tuple[str, QAction]]:
        """What the menus and the selection have to do just now, with the menu's name."""
        for top in self._menus.actions():
            yield from _entries_of(top, top.text().replace("&", ""))
        for entry in self._selection_menu.actions() if self._selection_menu is not None else ():
            yield from _entries_of(entry, tr("Selection"))

    def _help_of(self, index: QModelIndex) -> str:
        return str(index.data(_HELP))

    def _nothing_found(self, text: str) -> str:
        if not text.strip():
            return tr("There are no nodes yet. Double-click the canvas to add one.")
        return tr("“{text}” is nowhere here. Try a shorter word.", text=one_line(text, most=40))

    def _accept(self, index: QModelIndex) -> None:
        what = index.data(_WHAT)
        self._home.setFocus()
        if isinstance(what, QAction):
            what.trigger()
        elif isinstance(what, str):
            self.type_chosen.emit(what)
        elif isinstance(what, _Column):
            self.column_chosen.emit(what.name)
        else:
            self.node_chosen.emit(what.path, what.parameter)


def _entries_of(entry: QAction, name: str) -> Iterator[tuple[str, QAction]]:
    """An entry of a menu, or those of the menu that it opens, with the name of the menu that they are in."""
    menu: QMenu | None = entry.menu()  # type: ignore[assignment]
    if menu is None:
        if entry.isEnabled() and not entry.isSeparator():
            yield name, entry
        return
    for each in menu.actions():
        yield from _entries_of(each, entry.text().replace("&", ""))
