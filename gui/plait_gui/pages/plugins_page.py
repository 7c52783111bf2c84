"""The plugins: what each brings, what is broken, and what the open workflow lacks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from plait.plugins import BUILTIN, BrokenPlugin, Plugin, distributions_of_plugins, installed_plugins
from plait_gui.errand import Errand
from plait_gui.language import counted, tr
from plait_gui.message_words import message_text
from plait_gui.theme.label import plain_label

from .fold import fold
from .missing_nodes import Missing, missing_nodes
from .page import Page

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QHideEvent, QShowEvent

    from plait.registry import NodeRegistry
    from plait.workflow import Node
    from plait_gui.editor import Editor


@dataclass(frozen=True, slots=True)
class Known:
    """Everything that the page tells."""

    plugins: tuple[Plugin, ...]
    nodes: Mapping[str, list[str]]
    distributions: Mapping[str, tuple[str, str]]
    broken: tuple[BrokenPlugin, ...]
    missing: tuple[Missing, ...]


def look_around(registry: NodeRegistry, nodes: Mapping[str, Node]) -> Known:
    """Find all plugins and import all they have; that takes a moment the first time."""
    registry.all()
    return Known(
        tuple(installed_plugins()),
        registry.by_plugin(),
        distributions_of_plugins(),
        tuple(dict.fromkeys(registry.broken)),
        tuple(missing_nodes(nodes, registry)),
    )


class PluginsPage(Page):
    """Looked up anew, beside the window, whenever it is shown."""

    node_wanted = Signal(str)
    """The path of a node that somebody wants to see."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(tr("Plugins"), tr("Packages that bring nodes."), parent)
        self._editor = editor
        self._missing = self.add_section(tr("Missing in this workflow"))
        self._found = self.add_section(tr("Installed"))
        self._broken = self.add_section(tr("Broken"))
        self._errand = Errand(self)
        self._errand.done.connect(self._tell)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for section in (self._missing, self._found, self._broken):
            _empty(section)
            section.addWidget(plain_label(tr("Looking…"), "dim"))
        registry, nodes = self._editor.registry, dict(self._editor.document.nodes)
        self._errand.begin(lambda: look_around(registry, nodes))
        self.back.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.stop()

    def stop(self) -> None:
        """Look for nothing more."""
        self._errand.wait()

    def _tell(self, known: Known) -> None:
        for section in (self._missing, self._found, self._broken):
            _empty(section)
        for missing in known.missing:
            self._missing.addWidget(self._about_missing(missing))
        if not known.missing:
            self._missing.addWidget(plain_label(tr("Everything that its nodes need is installed."), "dim", wraps=True))
        for plugin in known.plugins:
            self._found.addWidget(_about_plugin(plugin, known))
        about = tr(
            "A package becomes a plugin by an entry point of the group “plait.nodes”; “plait new-node” makes one."
        )
        self._found.addWidget(plain_label(about, "small", wraps=True))
        for broken in known.broken:
            self._broken.addWidget(_about_broken(broken))
        if not known.broken:
            self._broken.addWidget(plain_label(tr("All plugins could be loaded."), "dim", wraps=True))

    def _about_missing(self, missing: Missing) -> QWidget:
        whole, words = _entry(f"{missing.title} · {_nodes(len(missing.nodes))}")
        show = QPushButton(tr("Show"))
        show.clicked.connect(lambda: self.node_wanted.emit(missing.nodes[0]))
        if missing.extra:
            command = f'pip install "plait[{missing.extra}]"'
            about = tr(
                "Needs the extra “{extra}”, which is not installed: {command}", extra=missing.extra, command=command
            )
            copy = QPushButton(tr("Copy command"))
            copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(command))
            whole.addWidget(copy)
        else:
            about = tr(
                "No installed plugin has the node type “{type_id}”. Install the one that brings it.",
                type_id=missing.type_id,
            )
        words.addWidget(plain_label(about, "small", wraps=True))
        whole.addWidget(show)
        return _as_widget(whole)


def _about_plugin(plugin: Plugin, known: Known) -> QWidget:
    distribution, version = known.distributions.get(plugin.name, ("", ""))
    number = len(known.nodes.get(plugin.name, ()))
    whole, words = _entry(tr("Plait's own nodes") if plugin.name == BUILTIN else plugin.name)
    facts = (f"{distribution} {version}".strip(), tr("package {package}", package=plugin.package))
    words.addWidget(plain_label(" · ".join(filter(None, facts)), "small", wraps=True))
    whole.addWidget(plain_label(_nodes(number), "dim"))
    return _as_widget(whole)


def _nodes(number: int) -> str:
    return counted("{n} node", "{n} nodes", number, n=number)


def _about_broken(broken: BrokenPlugin) -> QWidget:
    """Why it can't be used, and the traceback below it when it is asked for."""
    whole, words = _entry(broken.name)
    words.addWidget(plain_label(message_text(broken.reason), "error", wraps=True))
    if not broken.details:
        return _as_widget(whole)
    button, trace = fold(tr("Traceback"), broken.details.rstrip(), tr("Traceback of {name}", name=broken.name))
    whole.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(8)
    column.addLayout(whole)
    column.addWidget(trace)
    return _as_widget(column)


def _entry(title: str) -> tuple[QHBoxLayout, QVBoxLayout]:
    """A line with a title, and the place below the title."""
    words = QVBoxLayout()
    words.setSpacing(4)
    words.addWidget(plain_label(title, "bare"))
    whole = QHBoxLayout()
    whole.setSpacing(16)
    whole.addLayout(words, 1)
    return whole, words


def _as_widget(layout: QHBoxLayout | QVBoxLayout) -> QWidget:
    made = QFrame()
    layout.setContentsMargins(0, 0, 0, 0)
    made.setLayout(layout)
    return made


def _empty(section: QVBoxLayout) -> None:
    while (item := section.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
