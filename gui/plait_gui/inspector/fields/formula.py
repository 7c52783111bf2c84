"""A formula with its colours, completion, the place of a mistake, and what it gives for the first rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from plait.errors import FormulaError
from plait.formula import Formula, functions
from plait_gui.errand import Errand
from plait_gui.inspector.formula_result import FormulaResult, formula_result
from plait_gui.language import tr
from plait_gui.quoting import quoted

from .field import Field
from .formula_preview import FormulaPreview
from .text import FormulaColours, FormulaEdit, TextField

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from plait.errors import PlaitError
    from plait_gui.inspector.context import FieldContext
    from plait_gui.inspector.spec import FieldSpec

PAUSE = 150
"""Milliseconds without typing before the formula is worked out."""


class FormulaField(TextField):
    """Names of columns and functions are completed while it is typed, and a preview follows."""

    def __init__(self, spec: FieldSpec, context: FieldContext) -> None:
        super().__init__(spec, context, least_lines=1)
        self._colours = FormulaColours(self.text.document(), context.appearance)
        self.text.setPlaceholderText(tr("such as price * 2"))
        self.preview = FormulaPreview(context.appearance)
        layout = self.layout()
        assert layout is not None
        layout.setSpacing(4)
        layout.addWidget(self.preview)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._look)
        self._errand = Errand(self)
        self._errand.done.connect(self._take)
        self._errand.failed.connect(self._miss)
        self.text.textChanged.connect(self._pause.start)
        self.text.installEventFilter(self)
        rows = context.rows
        if rows is not None:
            rows.changed.connect(self._pause.start)
        self.show_columns()

    def show_columns(self) -> None:
        names = list(self.context.columns(self.spec.port) or ())
        edit = self.text
        assert isinstance(edit, FormulaEdit)
        edit.offer([quoted(name) for name in names] + [f"{function.name}(" for function in functions()])
        self._pause.start()

    def show_value(self, value: Any) -> None:  # noqa: ANN401
        super().show_value(value)
        self._pause.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._pause.start()
        return super().eventFilter(watched, event)

    def _make_edit(self) -> QPlainTextEdit:
        return FormulaEdit()

    @property
    def _is_looked_at(self) -> bool:
        """A form with many formulas would be full of previews: there only the one that is edited has one."""
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, Field):
            parent = parent.parentWidget()
        return self.isVisible() and (parent is None or self.window().focusWidget() is self.text)

    def _look(self) -> None:
        text = self.text.toPlainText()
        rows = self.context.rows_into(self.spec.port) if text.strip() and self._is_looked_at else None
        if rows is None:
            self._errand.stop()
            self._mark(_mistake(text) if text.strip() else None)
            self.preview.show_result(None)
            return
        self._errand.begin(lambda: formula_result(rows, text))

    def _take(self, result: FormulaResult) -> None:
        self._mark(None)
        self.preview.show_result(result)

    def _miss(self, error: PlaitError) -> None:
        self._mark(error if isinstance(error, FormulaError) else None)
        self.preview.show_result(None)

    def _mark(self, error: FormulaError | None) -> None:
        """Underline the piece of the formula that is wrong; what is wrong with it stands below the field."""
        marks = []
        if error is not None and error.text == self.text.toPlainText():
            mark: Any = QTextEdit.ExtraSelection()
            ink = QTextCharFormat()
            ink.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            ink.setUnderlineColor(QColor(self.context.appearance.palette.failed))
            cursor = QTextCursor(self.text.document())
            begin = _units(error.text[: error.position])
            end = _units(error.text[: error.position + error.length])
            last = _units(error.text)
            # At the end there is nothing to underline but what stands before it.
            cursor.setPosition(min(begin, max(0, last - 1)))
            cursor.setPosition(min(max(end, begin + 1), last), QTextCursor.MoveMode.KeepAnchor)
            mark.cursor, mark.format = cursor, ink
            marks.append(mark)
        self.text.setExtraSelections(marks)


def _mistake(text: str) -> FormulaError | None:
    """What is wrong with a formula, whatever the table."""
    try:
        Formula(text)
    except FormulaError as error:
        return error
    return None


def _units(text: str) -> int:
    """How many places a text takes in Qt's documents, where rare letters take two."""
    return len(text.encode("utf-16-le")) // 2
