"""What tests of the studio share: its fonts, an editor on toy nodes, and a watch for what a test leaves behind."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QTimer
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from plait.plugins import import_failure, plugin_of
from plait.registry import NodeRegistry
from plait_gui.editor import Editor
from plait_gui.studio import Studio
from plait_gui.theme import Appearance, load_fonts
from plait_gui.theme.fonts import FAMILY
from plait_gui.translators import speak
from plait_gui.window import Window
from toy_nodes import toy_registry

TOYS = ("toy_nodes", "cli_nodes", "gui_nodes")


@pytest.fixture(scope="session", autouse=True)
def fonts(qapp: QApplication) -> None:
    """The typeface of the studio. Without fonts Qt paints equal boxes and says nothing."""
    load_fonts()
    assert _ink("iiii") != _ink("WWWW"), "there is no usable font: Qt paints boxes instead of letters"


@pytest.fixture
def appearance(qapp: QApplication) -> Appearance:
    """The light look."""
    return Appearance()


@pytest.fixture
def editor(qapp: QApplication) -> Editor:
    """An editor of an empty workflow that knows the toy nodes."""
    return Editor(toy_registry())


@pytest.fixture(scope="session")
def plugin_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that makes the tests' modules plugins, as an installed distribution would."""
    folder = tmp_path_factory.mktemp("installed")
    about = folder / "plait_studio_test_nodes-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: plait-studio-test-nodes\nVersion: 1.0\n")
    points = "".join(f"{name} = {name}\n" for name in TOYS)
    (about / "entry_points.txt").write_text(f"[plait.nodes]\n{points}")
    return folder


@pytest.fixture(scope="session")
def cache_home(tmp_path_factory: pytest.TempPathFactory, plugin_folder: Path) -> Path:
    """The user's cache with good verdicts on these plugins, so that they are tried only once."""
    folder = tmp_path_factory.mktemp("cache")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(folder))
        patch.syspath_prepend(str(plugin_folder))
        for name in TOYS:
            plugin = plugin_of(name)
            assert plugin is not None
            assert import_failure(plugin, name) == ""
    return folder


@pytest.fixture
def installed_toys(plugin_folder: Path, cache_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests' node types are installed, for this process and for the engine."""
    monkeypatch.syspath_prepend(str(plugin_folder))
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache_home))
    paths = [str(plugin_folder), str(Path(__file__).resolve().parents[1]), os.environ.get("PYTHONPATH", "")]
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, paths)))


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp: QApplication) -> Iterator[None]:
    """Fail a test that leaves a running thread, a running timer or a top-level widget behind."""
    known = set(qapp.topLevelWidgets())
    # What was there before is not looked at again, which takes longer than most tests.
    gc.freeze()
    yield
    # pytest-qt has closed the widgets it was given before it comes here.
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    widgets = [each for each in qapp.topLevelWidgets() if each not in known and not _is_of_qt(each)]
    objects = gc.get_objects()
    threads = [each for each in objects if _is_live(each, QThread, QThread.isRunning)]
    timers = [each for each in objects if _is_live(each, QTimer, QTimer.isActive)]
    gc.unfreeze()
    assert not widgets, f"top-level widgets were left behind: {widgets}"
    assert not threads, f"threads were left running: {threads}"
    assert not timers, f"timers were left running: {timers}"


def _is_of_qt(widget: QObject) -> bool:
    """Whether Qt made it for itself, such as the label of tooltips."""
    return widget.metaObject().className() in ("QTipLabel", "QDesktopScreenWidget")


def _is_live(candidate: object, kind: type[QObject], is_running: Callable[..., bool]) -> bool:
    try:
        # By its type alone: to ask a proxy for its class may load modules, or warn.
        return issubclass(type(candidate), kind) and is_running(candidate)
    except (ReferenceError, RuntimeError):
        # A weak reference whose object is gone, or a Qt object that was deleted.
        return False


def _ink(text: str) -> int:
    """How many pixels a text covers."""
    image = QImage(120, 40, QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    font = QFont(FAMILY)
    font.setPixelSize(20)
    painter.setFont(font)
    painter.drawText(4, 28, text)
    painter.end()
    return sum(image.pixelColor(x, y).lightness() < 128 for x in range(120) for y in range(40))


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """What is made from now on is in German, until the test ends."""
    translators = speak(qapp, "de")
    yield
    for each in translators:
        qapp.removeTranslator(each)
        each.deleteLater()
    assert len(translators) == 3, "the texts of Qt, of the studio and of Plait's own nodes"


@pytest.fixture
def homes(installed_toys: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings and states of the user in the folder of the test."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def studio(qtbot: QtBot, homes: None) -> Iterator[Studio]:
    """Everything behind a window, with an engine."""
    made = Studio(NodeRegistry())
    made.open()
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, appearance: Appearance, homes: None) -> Iterator[Window]:
    """A window with an empty workflow."""
    made = Window(Studio(NodeRegistry()), appearance)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.open(None)
    yield made
    made._close_now()
