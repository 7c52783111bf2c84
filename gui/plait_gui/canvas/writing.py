"""Writing on the canvas: titles of nodes and the text of notes, in place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QRectF, QSize

from plait.theme import CARD_WIDTH
from plait_gui.language import tr
from plait_gui.node_words import title_of

from .inks import NOTE_TEXT, TITLE
from .node_painter import title_top
from .note_item import height_of_text
from .text_editor import TextEditor

if TYPE_CHECKING:
    from plait_gui.theme import Appearance

    from .canvas import Canvas

_FIELD_HEIGHT = 30


class Writing(QObject):
    """Opens a field over a title or a note, and changes the workflow when it closes."""

    def __init__(self, canvas: Canvas, appearance: Appearance) -> None:
        super().__init__(canvas)
        self._canvas, self._editor, self._appearance = canvas, canvas.editor, appearance
        self.title = TextEditor(canvas, lines=False, name=tr("Title of the node"))
        self.note = TextEditor(canvas, lines=True, name=tr("Text of the note"))
        self._node_id = self._note_id = ""
        self.title.committed.connect(self._rename)
        self.note.committed.connect(self._rewrite)
        self.note.closed.connect(self._show_note)

    @property
    def is_open(self) -> bool:
        return self.title.is_open or self.note.is_open

    def close(self) -> None:
        """Keep what was typed, because the canvas moves away below it."""
        self.title.close()
        self.note.close()

    def rename(self, node_id: str) -> None:
        """Edit the title of a node; an empty one is that of its type."""
        item = self._canvas.mirror.nodes.items[node_id]
        node_type = self._editor.node_type(node_id)
        node = self._editor.workflow.node(node_id)
        place = self._place(QRectF(item.x + 39, item.y + title_top(item) - 6, CARD_WIDTH - 43, 28))
        middle = place.center()
        place.setSize(QSize(max(160, place.width()), max(_FIELD_HEIGHT, place.height())))
        place.moveCenter(middle)
        self._node_id = node_id
        font = self._appearance.font(max(TITLE, TITLE * min(self._canvas.zoom, 2.0)), semibold=True)
        own = title_of(node_type) if node_type is not None else node.type_id
        self.title.open(place, node.title or own, font, own)

    def edit_note(self, note_id: str) -> None:
        """Edit the text of a note."""
        item = self._canvas.mirror.notes.items[note_id]
        place = self._place(QRectF(item.x, item.y, item.width, item.height))
        place.setWidth(max(200, place.width()))
        place.setHeight(max(80, place.height()))
        self._note_id = note_id
        self._canvas.mirror.notes.hide_text(note_id)
        font = self._appearance.font(max(NOTE_TEXT, NOTE_TEXT * min(self._canvas.zoom, 2.0)))
        self.note.open(place, self._editor.workflow.notes[note_id].text, font, tr("Write something. # makes a title."))

    def _rename(self, title: str) -> None:
        if self._node_id in self._editor.workflow.nodes:
            words = " ".join(title.split())
            node_type = self._editor.node_type(self._node_id)
            is_usual = node_type is not None and words in (title_of(node_type), node_type.title)
            self._editor.rename(self._node_id, "" if is_usual else words)

    def _rewrite(self, text: str) -> None:
        note = self._editor.workflow.notes.get(self._note_id)
        if note is not None:
            written = replace(note, text=text.rstrip())
            self._editor.put_note(replace(written, height=max(note.height, height_of_text(written))))

    def _show_note(self) -> None:
        self._canvas.mirror.notes.hide_text("")

    def _place(self, rect: QRectF) -> QRect:
        """Where something of the canvas is in the view."""
        corner = self._canvas.mapFromScene(rect.topLeft())
        zoom = self._canvas.zoom
        return QRect(corner.x(), corner.y(), round(rect.width() * zoom), round(rect.height() * zoom))
