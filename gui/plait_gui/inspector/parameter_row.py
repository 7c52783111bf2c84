"""One parameter in the form: its name, its field, what is wrong with it, and a menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from plait.amounts import figure
from plait_gui.language import tr
from plait_gui.theme.key_text import key_text
from plait_gui.theme.label import plain_label
from plait_gui.theme.menu_text import plain
from plait_gui.theme.style import set_look

from .fields import make_field

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QIcon

    from plait.check import Problem

    from .context import FieldContext
    from .spec import FieldSpec

_MENU_KEYS = "Ctrl+."
_ENDLESS = 1e9
"""A bound that nobody needs to be told of."""


class ParameterRow(QWidget):
    """Shows a parameter of a node, or the workflow parameter that it refers to."""

    edited = Signal(str, object)
    """The name of the parameter and its new value."""
    reset = Signal(str)
    promoted = Signal(str)
    fed = Signal(str, object)
    """The name of the parameter, and the connection that is to give its value, or None for a value of its own."""

    def __init__(self, spec: FieldSpec, context: FieldContext, *, is_parameter: bool = True) -> None:
        super().__init__()
        self.spec = spec
        self._can_promote = is_parameter and spec.kind in PROMOTABLE
        self.field = make_field(spec, context)
        self.field.setToolTip(spec.help)
        self._menu = QMenu(self)
        self._reset = self._menu.addAction(tr("Reset to default"))
        self._promote = self._menu.addAction(tr("Make this a workflow parameter…"))
        self._feed = self._menu.addMenu(tr("Take it from a connection"))
        self._feed.menuAction().setVisible(is_parameter)
        self._feed.aboutToShow.connect(self._fill_sources)
        self._unlink = self._menu.addAction(tr("Use a value of its own"))
        self._context = context
        self._is_fed = False
        appearance = context.appearance
        self._back = _button(appearance.icon("backup-restore", appearance.palette.mark), tr("Reset to default"))
        self._back.clicked.connect(lambda: self.reset.emit(spec.name))
        self._more = _button(
            appearance.icon("dots-horizontal", appearance.palette.mark), tr("More ({keys})", keys=key_text(_MENU_KEYS))
        )
        self._more.clicked.connect(self._open_menu)
        keys = QShortcut(QKeySequence(_MENU_KEYS), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self._open_menu)
        self.reference = plain_label(look="chip")
        self.reference.hide()
        self.problem = plain_label(look="error")
        self.problem.setWordWrap(True)
        self.problem.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addLayout(self._head())
        if spec.kind != "boolean":
            layout.addWidget(self.field)
        layout.addWidget(self.reference, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.problem)
        self.field.edited.connect(lambda value: self.edited.emit(spec.name, value))
        self._reset.triggered.connect(lambda: self.reset.emit(spec.name))
        self._promote.triggered.connect(lambda: self.promoted.emit(spec.name))
        self._unlink.triggered.connect(self._use_own)

    def show_value(self, params: dict[str, Any], source: str = "") -> None:
        """Show what the parameters of the node hold for this one; its default if they hold nothing.

        Args:
            params: The parameters of the node.
            source: The output that a connection takes the value from, if there is one.
        """
        is_set = self.spec.name in params
        value = params.get(self.spec.name, self.spec.default)
        self._is_fed = bool(source)
        reference = value.get("$parameter") if isinstance(value, dict) else None
        if source:
            reference = source
        self.reference.setVisible(reference is not None)
        self.field.setVisible(reference is None)
        can_reset = is_set and reference is None and not self.spec.required
        self._reset.setVisible(can_reset)
        self._back.setVisible(can_reset)
        self._unlink.setVisible(reference is not None)
        self._promote.setVisible(reference is None and self._can_promote)
        self._more.setVisible(any(each.isVisible() for each in self._menu.actions()))
        self.label.setVisible(self.spec.kind != "boolean" or reference is not None)
        if reference is not None:
            self.reference.setText(
                tr("from {source}", source=source)
                if source
                else tr("workflow parameter: {reference}", reference=reference)
            )
        else:
            self.field.show_value(value)

    def offer(self, text: str, act: Callable[[], object]) -> None:
        """Put another entry into the menu."""
        self._menu.addAction(text).triggered.connect(lambda *_: act())

    def _use_own(self) -> None:
        if self._is_fed:
            self.fed.emit(self.spec.name, None)
        else:
            self.reset.emit(self.spec.name)

    def _fill_sources(self) -> None:
        self._feed.clear()
        context = self._context
        for connection in context.sources(self.spec.name):
            entry = self._feed.addAction(plain(context.source_text(connection)))
            entry.triggered.connect(partial(self.fed.emit, self.spec.name, connection))
        if self._feed.isEmpty():
            self._feed.addAction(tr("No node before this one gives a single value")).setEnabled(False)

    def say(self, text: str) -> None:
        """Say below the field what is wrong with it; nothing if empty."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        self.field.set_invalid(bool(text))

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say below the field what is wrong with it."""
        text = "\n".join(str(problem) for problem in problems)
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        self.field.set_invalid(any(problem.severity == "error" for problem in problems))

    def _head(self) -> QHBoxLayout:
        """The name, or the switch that bears it, what a number may be, and the menu."""
        self.label = plain_label(look="dim")
        self.label.setText(self.spec.label)
        self.label.setToolTip(self.spec.help)
        self.label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.label)
        if self.spec.kind == "boolean":
            row.addWidget(self.field)
        span = bounds(self.spec)
        if span:
            limits = plain_label(look="faint")
            limits.setText(span)
            row.addWidget(limits)
        row.addStretch(1)
        row.addWidget(self._back)
        row.addWidget(self._more)
        return row

    def _open_menu(self) -> None:
        if self._more.isVisible():
            self._menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height() + 2)))


PROMOTABLE = {
    "text": "text",
    "multiline": "text",
    "integer": "integer",
    "decimal": "number",
    "boolean": "boolean",
    "choice": "choice",
    "column": "column",
    "path": "file",
}
"""The type of the workflow parameter that a kind of field becomes."""


def bounds(spec: FieldSpec) -> str:
    """The numbers that there may be, such as `0.01 – 100` or `≥ 1`; empty if any may."""
    least = None if spec.least is None else figure(spec.least)
    most = None if spec.most is None or spec.most >= _ENDLESS else figure(spec.most)
    if least is not None and most is not None:
        return f"{least} – {most}"
    return f"≥ {least}" if least is not None else f"≤ {most}" if most is not None else ""


def _button(icon: QIcon, name: str) -> QToolButton:
    """A small button that no Tab key stops at: what it does is in the menu too, which has a shortcut."""
    button = QToolButton()
    button.setIcon(icon)
    button.setIconSize(QSize(14, 14))
    button.setFixedSize(20, 18)
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    set_look(button, "bare")
    return button
