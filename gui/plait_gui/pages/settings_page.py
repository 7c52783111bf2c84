"""The settings: each applies at once, and at the next start."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSpinBox, QWidget

from plait.amounts import size_in_bytes
from plait_gui.actions.executor_actions import ABOUT_EXECUTORS, EXECUTORS
from plait_gui.actions.theme_actions import THEMES
from plait_gui.files.autosave_settings import DELAYS
from plait_gui.files.paper_setting import CHOICES, choose_paper, paper_name
from plait_gui.language import tr
from plait_gui.theme import pad_number, set_look
from plait_gui.theme.label import plain_label
from plait_gui.translators import LANGUAGES, choose_language, chosen_language, known_language

from .page import Page, line

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QShowEvent

    from plait_gui.actions.executor_actions import ExecutorActions
    from plait_gui.actions.theme_actions import ThemeActions
    from plait_gui.reply import EngineFailure
    from plait_gui.studio import Studio

_FIELD = 232
_MOST_JOBS = 64
_MOST_ROWS = 10_000
_MOST_DAYS = 3650


class SettingsPage(Page):
    """Looks at how things are whenever it is shown, because menus change the same settings."""

    language_changed = Signal()
    """Another language was chosen than the one before."""

    def __init__(
        self, studio: Studio, themes: ThemeActions, executors: ExecutorActions, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Settings"), tr("Each applies at once."), parent)
        self._studio, self._themes, self._executors = studio, themes, executors
        self._is_sure = False
        running = studio.run_settings
        self.theme = _choice(THEMES, themes.choose)
        self.language = _choice(LANGUAGES, self._choose_language)
        self.executor = _choice(EXECUTORS, executors.choose)
        self.jobs = _number(1, _MOST_JOBS, running.set_jobs)
        self.seconds = _number(0, 7 * 24 * 3600, running.set_seconds, suffix=" s", none=tr("No limit"))
        self.memory = _number(0, 4 * 1024 * 1024, running.set_mebibytes, suffix=" MiB", none=tr("No limit"), step=256)
        self.rows = _number(10, _MOST_ROWS, running.set_preview_rows, step=100)
        self.paper = _choice(CHOICES, partial(choose_paper, studio.settings))
        kept = studio.autosave_settings
        self.autosave = _choice(DELAYS, kept.set_delay)
        self.lost_work = _number(0, _MOST_DAYS, kept.set_days, suffix=tr(" days"), none=tr("Until I answer"))
        self.place = QLabel()
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.place.setWordWrap(True)
        self.clear = QPushButton(tr("Forget all results"))
        set_look(self.clear, "danger")
        self.clear.clicked.connect(self._clear)
        self._fill()
        executors.changed.connect(self._follow)
        themes.changed.connect(self._follow)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()
        self._calm_down()
        self._ask_for_store()
        self.theme.setFocus()

    def _fill(self) -> None:
        look = self.add_section(tr("Look"))
        look.addLayout(line(tr("Theme"), tr("Light, dark, or as the system is set."), self.theme))
        look.addLayout(
            line(
                tr("Language"),
                tr("Counts at once: the window is made anew, with the workflow that is open."),
                self.language,
            )
        )
        run = self.add_section(tr("Runs"))
        about = "\n".join(": ".join(map(tr, (EXECUTORS[name], words))) for name, words in ABOUT_EXECUTORS.items())
        run.addLayout(line(tr("Where nodes are run"), about, self.executor))
        run.addLayout(line(tr("At the same time"), tr("How many nodes may be at work at once."), self.jobs))
        only = tr("Kept where each node has a process of its own. A node's own limits go first.")
        run.addLayout(line(tr("Time for a node"), only, self.seconds))
        run.addLayout(line(tr("Memory for a node"), only, self.memory))
        data = self.add_section(tr("Data"))
        data.addLayout(line(tr("Rows of a preview"), tr("As many are worked out before a workflow is run."), self.rows))
        reports = self.add_section(tr("Reports"))
        reports.addLayout(line(tr("Paper"), tr("The size of the sheets of a report that is saved as PDF."), self.paper))
        unsaved = self.add_section(tr("Unsaved work"))
        after = tr("Written beside your files, never over them; it survives a crash.")
        unsaved.addLayout(line(tr("Write edits down"), after, self.autosave))
        offered = tr("What was not saved when Plait stopped is offered at the next start, and removed after this time.")
        unsaved.addLayout(line(tr("Offer lost work for"), offered, self.lost_work))
        kept = self.add_section(tr("Kept results"))
        kept.addWidget(
            plain_label(tr("Results are kept so that what has not changed is not run again."), "small", wraps=True)
        )
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self.place, 1)
        row.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignVCenter)
        kept.addLayout(row)

    def _choose_language(self, name: str) -> None:
        settings = self._studio.settings
        before = known_language(chosen_language(settings))
        choose_language(settings, name)
        if known_language(name) != before:
            self.language_changed.emit()

    def _follow(self) -> None:
        """Show the settings as they are."""
        running = self._studio.run_settings
        _show_choice(self.theme, self._themes.chosen)
        _show_choice(self.language, chosen_language(self._studio.settings))
        _show_choice(self.paper, paper_name(self._studio.settings))
        _show_choice(self.executor, self._studio.running.executor)
        _show_choice(self.autosave, self._studio.autosave_settings.delay)
        for field, value in (
            (self.jobs, running.jobs),
            (self.seconds, running.seconds),
            (self.memory, running.mebibytes),
            (self.rows, running.preview_rows),
            (self.lost_work, self._studio.autosave_settings.days),
        ):
            field.blockSignals(True)
            field.setValue(value)
            field.blockSignals(False)
        is_apart = self._studio.running.executor == "processes"
        self.seconds.setEnabled(is_apart)
        self.memory.setEnabled(is_apart)

    def _ask_for_store(self, *, clear: bool = False) -> None:
        self.place.setText(tr("Asking the engine…"))
        reply = self._studio.link.ask("store", clear=clear)
        reply.finished.connect(self._show_store)
        if clear:
            reply.finished.connect(lambda _: self._studio.forget_results())
        reply.failed.connect(self._miss)

    def _show_store(self, answer: Mapping[str, Any]) -> None:
        size, limit = size_in_bytes(answer["size"]), size_in_bytes(answer["limit"])
        told = tr("{size} of at most {limit}", size=size, limit=limit)
        self.place.setText(f"{answer['folder']}\n{told}")

    def _miss(self, failure: EngineFailure) -> None:
        self.place.setText(str(failure))

    def _clear(self) -> None:
        """Forget all results, when that was said twice."""
        if not self._is_sure:
            self._is_sure = True
            self.clear.setText(tr("Forget them all: sure?"))
            return
        self._calm_down()
        self._ask_for_store(clear=True)

    def _calm_down(self) -> None:
        self._is_sure = False
        self.clear.setText(tr("Forget all results"))


def _choice(choices: Mapping[Any, str], choose: Callable[[Any], object]) -> QComboBox:
    field = QComboBox()
    field.setFixedWidth(_FIELD)
    for name, words in choices.items():
        field.addItem(tr(words), name)
    field.activated.connect(lambda index: choose(field.itemData(index)))
    return field


def _show_choice(field: QComboBox, name: object) -> None:
    field.setCurrentIndex(field.findData(name))


def _number(
    least: int, most: int, choose: Callable[[int], object], *, suffix: str = "", none: str = "", step: int = 1
) -> QSpinBox:
    field = QSpinBox()
    field.setFixedWidth(_FIELD)
    field.setRange(least, most)
    field.setSingleStep(step)
    field.setSuffix(suffix)
    field.setSpecialValueText(none)
    field.setKeyboardTracking(False)
    pad_number(field)
    field.valueChanged.connect(choose)
    return field
