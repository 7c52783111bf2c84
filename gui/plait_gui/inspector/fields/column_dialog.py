"""The dialog in which several columns are chosen: two lists, or a rule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from plait.parameters import ColumnTypes
from plait_gui.column_kinds import family_word, fits, short
from plait_gui.language import tr
from plait_gui.theme import set_invalid, set_look
from plait_gui.theme.tip import tip

from .column_choice import chosen_of, is_pattern
from .column_delegate import KIND, ColumnDelegate

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from plait_gui.inspector.spec import FieldSpec
    from plait_gui.theme import Appearance

_NAME = Qt.ItemDataRole.UserRole
_SHOWN = 60
"""Names that are written out of those that a rule means."""


class ColumnDialog(QDialog):
    """Names on the left are left out, names on the right are chosen; or a rule says which."""

    chosen = Signal(object)
    """The choice in its JSON form."""

    def __init__(
        self,
        spec: FieldSpec,
        columns: Mapping[str, str],
        value: Any,  # noqa: ANN401 - a choice in its JSON form
        appearance: Appearance,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(spec.label)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(560, 420)
        self._columns = columns
        self._spec = spec
        self.left, self.right = _list(tr("Left out"), appearance), _list(tr("Chosen"), appearance)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find a column…"))
        self.search.setAccessibleName(tr("Find a column"))
        self.types = QComboBox()
        for each in get_args(ColumnTypes):
            self.types.addItem(family_word(each), each)
        self.pattern = QLineEdit()
        self.pattern.setPlaceholderText(tr("a regular expression that a name must contain"))
        self.without = QLineEdit()
        self.without.setPlaceholderText(tr("names to leave out, with commas between them"))
        self.fitting = QLabel()
        self.fitting.setTextFormat(Qt.TextFormat.PlainText)
        self.fitting.setWordWrap(True)
        self.fitting.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        set_look(self.fitting, "dim")
        self.tabs = QTabWidget()
        self.tabs.addTab(self._by_name(), tr("By name"))
        self.tabs.addTab(self._by_rule(), tr("By rule"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 16)
        layout.addWidget(self.tabs)
        layout.addWidget(buttons)
        self._show(value)
        for changed in (self.types.currentTextChanged, self.pattern.textChanged, self.without.textChanged):
            changed.connect(lambda _: self._show_fitting())
        self._show_fitting()

    def move_to_right(self) -> None:
        """Choose the names that are selected on the left."""
        self._move(self.left, self.right)

    def move_to_left(self) -> None:
        """Leave out the names that are selected on the right."""
        self._move(self.right, self.left)

    def value(self) -> Any:  # noqa: ANN401
        """The choice in its JSON form."""
        return names_in(self.right) if self.tabs.currentIndex() == 0 else self._rule()

    def _rule(self) -> dict[str, Any]:
        rule: dict[str, Any] = {"types": self.types.currentData()}
        if self.pattern.text():
            rule["pattern"] = self.pattern.text()
        without = [name.strip() for name in self.without.text().split(",") if name.strip()]
        if without:
            rule["except"] = without
        return rule

    def _show(self, value: Any) -> None:  # noqa: ANN401
        named = value["names"] if isinstance(value, dict) and value.get("names") is not None else value
        named = [named] if isinstance(named, str) else named
        is_rule = not isinstance(named, list)
        rule = named if isinstance(named, dict) else {}
        chosen = [] if is_rule else [str(name) for name in named]
        if is_rule:
            types, without = rule.get("types", "any"), rule.get("except", [])
            chosen = [name for name, dtype in self._columns.items() if fits(dtype, types) and name not in without]
            self.types.setCurrentIndex(self.types.findData(types))
            self.pattern.setText(rule.get("pattern", ""))
            self.without.setText(", ".join(without))
        fitting = [name for name, dtype in self._columns.items() if fits(dtype, self._spec.types)]
        self._fill(self.left, (name for name in fitting if name not in chosen))
        self._fill(self.right, chosen)
        self.tabs.setCurrentIndex(1 if is_rule else 0)

    def _fill(self, box: QListWidget, names: Iterable[str]) -> None:
        for name in names:
            dtype = self._columns.get(name)
            item = QListWidgetItem(name.replace("\n", " "))
            item.setData(_NAME, name)
            item.setData(KIND, short(dtype) if dtype else tr("missing"))
            told = dtype or tr("there is no such column")
            item.setToolTip(tip(f"{name} · {told}"))
            box.addItem(item)

    def _move(self, source: QListWidget, target: QListWidget) -> None:
        for item in source.selectedItems():
            target.addItem(source.takeItem(source.row(item)))

    def _show_fitting(self) -> None:
        """Say which columns the rule means now."""
        set_invalid(self.pattern, not is_pattern(self.pattern.text()))
        names = chosen_of(self._rule(), self._columns)
        shown = ", ".join(names[:_SHOWN]) + (", …" if len(names) > _SHOWN else "")
        told = tr("{n} of {columns} columns", n=len(names), columns=len(self._columns))
        self.fitting.setText(f"{told}{': ' if names else ''}{shown}")

    def _narrow(self, text: str) -> None:
        for box in (self.left, self.right):
            for row in range(box.count()):
                item = box.item(row)
                item.setHidden(text.casefold() not in str(item.data(_NAME)).casefold())

    def _accept(self) -> None:
        self.chosen.emit(self.value())
        self.accept()

    def _by_name(self) -> QWidget:
        page = QWidget()
        grid = QGridLayout(page)
        grid.addWidget(self.search, 0, 0, 1, 3)
        for column, box in ((0, self.left), (2, self.right)):
            caption = QLabel(box.accessibleName())
            set_look(caption, "caption")
            grid.addWidget(caption, 1, column)
            grid.addWidget(box, 2, column)
        arrows = QVBoxLayout()
        arrows.addStretch(1)
        for sign, name, action in (("→", tr("Choose"), self.move_to_right), ("←", tr("Leave out"), self.move_to_left)):
            button = QToolButton()
            button.setText(sign)
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.clicked.connect(action)
            arrows.addWidget(button)
        arrows.addStretch(1)
        grid.addLayout(arrows, 2, 1)
        grid.setContentsMargins(0, 12, 0, 8)
        self.search.textChanged.connect(self._narrow)
        self.left.itemActivated.connect(lambda _: self.move_to_right())
        self.right.itemActivated.connect(lambda _: self.move_to_left())
        return page

    def _by_rule(self) -> QWidget:
        page = QWidget()
        form = QFormLayout(page)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for label, field in ((tr("Types"), self.types), (tr("Pattern"), self.pattern), (tr("Except"), self.without)):
            field.setAccessibleName(label)
            form.addRow(label, field)
        form.setContentsMargins(0, 12, 0, 8)
        form.addRow(self.fitting)
        return page


def names_in(box: QListWidget) -> list[str]:
    """The names that stand in a list, from top to bottom."""
    return [str(box.item(row).data(_NAME)) for row in range(box.count())]


def _list(name: str, appearance: Appearance) -> QListWidget:
    box = QListWidget()
    set_look(box, "field")
    box.setItemDelegate(ColumnDelegate(appearance, box))
    box.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    box.setAccessibleName(name)
    box.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    return box
