"""Dialogs about files. None of them stops the window: each calls back when it is answered."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from plait_gui.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

Button = QMessageBox.StandardButton


def ask_what_to_open(parent: QWidget, folder: Path, took: Callable[[Path], None]) -> QFileDialog:
    """Ask for a workflow or a report."""
    dialog = QFileDialog(parent, tr("Open a workflow"), str(folder), tr("Workflows (*.json);;Reports (*.html *.htm)"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _open(dialog, took)


def ask_where_to_save(
    parent: QWidget, title: str, proposal: Path, kinds: dict[str, str], took: Callable[[Path], None]
) -> QFileDialog:
    """Ask for a file to write; `kinds` has a description for each ending, the first of which is added if none is."""
    filters = ";;".join(f"{description} (*.{ending})" for ending, description in kinds.items())
    dialog = QFileDialog(parent, title, str(proposal), filters)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(next(iter(kinds)))
    dialog.filterSelected.connect(lambda chosen: _end_with(dialog, chosen.rpartition("*.")[2].rstrip(")"), kinds))
    return _open(dialog, took)


def ask_about_unsaved(
    parent: QWidget, name: str, *, save: Callable[[], None], discard: Callable[[], None]
) -> QMessageBox:
    """Ask what becomes of unsaved changes before they are lost."""
    box = _box(parent, tr("Save the changes to “{name}”?", name=name), tr("They are lost if you don't save them."))
    box.setStandardButtons(Button.Save | Button.Discard | Button.Cancel)
    box.setDefaultButton(Button.Save)
    return _ask(box, {Button.Save: save, Button.Discard: discard})


def ask_about_changed_file(
    parent: QWidget, path: Path, *, overwrite: Callable[[], None], elsewhere: Callable[[], None]
) -> QMessageBox:
    """Ask what to do about a file that somebody else has changed since it was opened."""
    box = _box(
        parent,
        tr("“{name}” was changed by another program.", name=path.name),
        tr("If you save now, those changes are lost. You can save to another file instead."),
    )
    other = box.addButton(tr("Save as…"), QMessageBox.ButtonRole.AcceptRole)
    over = box.addButton(tr("Overwrite"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(Button.Cancel)
    box.setDefaultButton(other)
    box.buttonClicked.connect(
        lambda chosen: elsewhere() if chosen is other else overwrite() if chosen is over else None
    )
    box.open()
    return box


def _end_with(dialog: QFileDialog, ending: str, kinds: Collection[str]) -> None:
    """Another kind was chosen: the name that is proposed ends accordingly, if it ended like one of the kinds."""
    dialog.setDefaultSuffix(ending)
    for name in dialog.selectedFiles()[:1]:
        path = Path(name)
        if path.suffix.removeprefix(".").lower() in kinds:
            dialog.selectFile(path.with_suffix(f".{ending}").name)


def _box(parent: QWidget, text: str, detail: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle("Plait")
    box.setText(text)
    box.setInformativeText(detail)
    return box


def _ask(box: QMessageBox, answers: dict[QMessageBox.StandardButton, Callable[[], None]]) -> QMessageBox:
    def act(result: int) -> None:
        chosen = answers.get(Button(result))
        if chosen is not None:
            chosen()

    box.finished.connect(act)
    box.open()
    return box


def _open(dialog: QFileDialog, took: Callable[[Path], None]) -> QFileDialog:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda chosen: took(Path(chosen)))
    dialog.open()
    return dialog
