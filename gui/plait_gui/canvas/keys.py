"""Which key does what on the canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from .canvas import Canvas
    from .navigation import Direction

_K, _M = Qt.Key, Qt.KeyboardModifier
_ARROWS: dict[int, Direction] = {_K.Key_Left: "left", _K.Key_Right: "right", _K.Key_Up: "up", _K.Key_Down: "down"}


class Keys:
    """Answers the keys that no menu of the window has taken."""

    def __init__(self, canvas: Canvas) -> None:
        editing = canvas.editing
        self._canvas = canvas
        self._acts: dict[tuple[int, int], Callable[[], object]] = {
            _key(_K.Key_Tab): canvas.add_after_current,
            _key(_K.Key_Space, _M.ControlModifier): canvas.add_at_pointer,
            _key(_K.Key_Return): canvas.activate_current,
            _key(_K.Key_Enter): canvas.activate_current,
            _key(_K.Key_F2): canvas.rename_current,
            _key(_K.Key_R, _M.ControlModifier): canvas.adding.ask_instead,
            _key(_K.Key_F): canvas.fit_selection,
            _key(_K.Key_Home): canvas.fit_all,
            _key(_K.Key_0, _M.ControlModifier): lambda: canvas.zoom_to(1.0),
            _key(_K.Key_Plus, _M.ControlModifier): lambda: canvas.zoom_by(1.2),
            _key(_K.Key_Equal, _M.ControlModifier): lambda: canvas.zoom_by(1.2),
            _key(_K.Key_Minus, _M.ControlModifier): lambda: canvas.zoom_by(1 / 1.2),
            _key(_K.Key_Right, _M.ControlModifier): lambda: canvas.walking.to_connection(leaving=True),
            _key(_K.Key_Left, _M.ControlModifier): lambda: canvas.walking.to_connection(leaving=False),
            _key(_K.Key_Down, _M.ControlModifier): lambda: canvas.walking.to_note(1),
            _key(_K.Key_Up, _M.ControlModifier): lambda: canvas.walking.to_note(-1),
            _key(_K.Key_Delete): editing.delete,
            _key(_K.Key_Backspace): editing.delete,
            _key(_K.Key_Delete, _M.ControlModifier): editing.delete_and_reconnect,
            _key(_K.Key_C, _M.ControlModifier): editing.copy,
            _key(_K.Key_X, _M.ControlModifier): editing.cut,
            _key(_K.Key_V, _M.ControlModifier): canvas.paste_at_pointer,
            _key(_K.Key_D, _M.ControlModifier): editing.duplicate,
            _key(_K.Key_A, _M.ControlModifier): editing.select_all,
            _key(_K.Key_L, _M.ControlModifier): editing.arrange,
            _key(_K.Key_G, _M.ControlModifier): editing.collapse,
            _key(_K.Key_G, _M.ControlModifier | _M.ShiftModifier): editing.take_apart,
            _key(_K.Key_Backspace, _M.ControlModifier): canvas.editor.leave,
            _key(_K.Key_B, _M.ControlModifier): editing.toggle_bypass,
            _key(_K.Key_P, _M.ControlModifier): editing.toggle_pin,
            _key(_K.Key_N): canvas.add_note,
            _key(_K.Key_C): editing.connect_selected,
            _key(_K.Key_R): editing.add_point,
            _key(_K.Key_Menu): canvas.open_menu_of_selection,
            _key(_K.Key_F10, _M.ShiftModifier): canvas.open_menu_of_selection,
        }

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means; false if it means nothing here."""
        modifiers = event.modifiers() & ~_M.KeypadModifier
        key = event.key()
        if key in _ARROWS and modifiers in (_M.NoModifier, _M.ShiftModifier):
            self._canvas.walking.to_node(_ARROWS[key], adds=modifiers == _M.ShiftModifier)
            return True
        if key in _ARROWS and modifiers == _M.AltModifier:
            self._canvas.nudge(_ARROWS[key])
            return True
        if key in _ARROWS and modifiers == _M.AltModifier | _M.ShiftModifier:
            self._canvas.nudge(_ARROWS[key], resizes=True)
            return True
        if _K.Key_1 <= key <= _K.Key_9 and modifiers == _M.NoModifier:
            self._canvas.select_output(int(key) - int(_K.Key_1))
            return True
        # A plus needs Shift on many keyboards, and Ctrl++ is meant either way.
        if key == _K.Key_Plus:
            modifiers &= ~_M.ShiftModifier
        act = self._acts.get((int(key), modifiers.value))
        if act is None:
            return False
        act()
        return True


def _key(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> tuple[int, int]:
    return int(key), modifiers.value
