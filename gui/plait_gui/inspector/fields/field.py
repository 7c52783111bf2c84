"""What every field of a form can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from plait_gui.inspector.context import FieldContext
    from plait_gui.inspector.spec import FieldSpec


class Field(QWidget):
    """Shows one value, and tells when somebody changes it; values are plain JSON, as in a document."""

    edited = Signal(object)
    """The new value."""

    def __init__(self, spec: FieldSpec, context: FieldContext) -> None:
        super().__init__()
        self.spec = spec
        self.context = context
        self.setAccessibleName(spec.label)

    def show_value(self, value: Any) -> None:  # noqa: ANN401 - plain JSON
        """Show a value without telling that it was edited."""
        raise TypeError(f"{type(self).__name__} shows no values.")

    def show_columns(self) -> None:
        """The columns that enter the node may have changed."""

    def set_invalid(self, invalid: bool) -> None:
        """Mark the field, or take the mark away."""
