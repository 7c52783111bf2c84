"""A file or folder, relative to the workflow where it lies below its folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QToolButton

from plait_gui.files.dropping import path_for
from plait_gui.language import tr

from .line import LineField

if TYPE_CHECKING:
    from plait_gui.inspector.context import FieldContext
    from plait_gui.inspector.spec import FieldSpec


class PathField(LineField):
    """A path that is typed, or chosen with a button; of a long one its end is seen, which has the name of the file."""

    ELIDE = Qt.TextElideMode.ElideLeft

    def __init__(self, spec: FieldSpec, context: FieldContext) -> None:
        super().__init__(spec, context)
        self.button = QToolButton()
        self.button.setIcon(context.appearance.icon("folder-open-outline"))
        self.button.setToolTip(tr("Choose…"))
        self.button.setAccessibleName(tr("Choose {label}", label=spec.label.lower()))
        self.row.addWidget(self.button)
        self.button.clicked.connect(self._ask)

    def take(self, chosen: str) -> None:
        """Take a path that was chosen; it is kept relative to the workflow's folder if it lies below that."""
        path = path_for(Path(chosen), self.context.base)
        self.line.setText(path)
        self.edited.emit(path)

    def _ask(self) -> None:
        role = self.spec.path.role if self.spec.path is not None else "read"
        dialog = QFileDialog(self, self.spec.label, str(self.context.base or Path.home()))
        if role == "folder":
            dialog.setFileMode(QFileDialog.FileMode.Directory)
        elif role == "write":
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        if self.spec.path is not None and self.spec.path.suffixes:
            endings = " ".join(f"*{suffix}" for suffix in self.spec.path.suffixes)
            dialog.setNameFilters([f"{self.spec.label} ({endings})", tr("All files (*)")])
        dialog.fileSelected.connect(self.take)
        dialog.open()
