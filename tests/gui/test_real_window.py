"""`plait studio` in a real window: an X server, a window manager, and a robot at the keyboard."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from plait.document import dumps
from plait.theme import LIGHT_PALETTE
from plait.workflow import Workflow

pytestmark = pytest.mark.window
WAIT = 60.0


class Robot:
    """A started studio, and the keys that are pressed in it."""

    def __init__(self, display: str, process: subprocess.Popen[bytes], title: str) -> None:
        self.process = process
        self._environment = {**os.environ, "DISPLAY": display}
        self.window = self._window(title)
        self._ask("windowactivate", "--sync", self.window)

    def press(self, *keys: str) -> None:
        for key in keys:
            self._ask("key", key)
            time.sleep(0.15)

    def write(self, text: str) -> None:
        self._ask("type", "--delay", "40", text)

    def double_click(self, x: int, y: int) -> None:
        """Click twice at a point of the window."""
        self._ask("mousemove", "--window", self.window, str(x), str(y))
        time.sleep(0.2)
        self._ask("click", "--repeat", "2", "--delay", "80", "1")

    def title(self) -> str:
        return self._ask("getwindowname", self.window)

    def screenshot(self, path: Path) -> QImage:
        subprocess.run(["import", "-window", self.window, str(path)], env=self._environment, check=True)
        return QImage(str(path))

    def _window(self, title: str) -> str:
        found = ""

        def search() -> bool:
            nonlocal found
            found = self._ask("search", "--onlyvisible", "--name", title, check=False).partition("\n")[0]
            return bool(found)

        wait_until(search, "no window appeared", self.process)
        return found

    def _ask(self, *words: str, check: bool = True) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self._environment, capture_output=True, text=True, check=check, timeout=WAIT
        )
        return done.stdout.strip()


def wait_until(condition: Callable[[], bool], complaint: str, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + WAIT
    while time.monotonic() < deadline:
        if condition():
            return
        if process.poll() is not None:
            pytest.fail(f"{complaint}: the studio ended with code {process.returncode}")
        time.sleep(0.1)
    pytest.fail(complaint)


@pytest.fixture
def workflow_file(tmp_path: Path) -> Path:
    folder = tmp_path / "ein Ordner mit Ä"
    folder.mkdir()
    (folder / "people.csv").write_text("name,age\nAda,36\nAlan,41\nGrace,85\n", encoding="utf-8")
    workflow = Workflow("People")
    workflow.add_node("io.csv_reader", "read", params={"path": "people.csv"})
    workflow.add_node("manipulation.row_filter", "old", params={"condition": "age > 40"}, x=272)
    workflow.connect("read", "out", "old", "table")
    path = folder / "people.json"
    path.write_text(dumps(workflow), encoding="utf-8")
    return path


@pytest.fixture
def start(x_display: str, tmp_path: Path) -> Iterator[Callable[[Path], Robot]]:
    missing = [program for program in ("xdotool", "import") if shutil.which(program) is None]
    if missing:
        (pytest.fail if "CI" in os.environ else pytest.skip)(f"a robot needs {', '.join(missing)}")
    homes = {f"XDG_{name}_HOME": str(tmp_path / name.lower()) for name in ("CONFIG", "STATE", "CACHE", "DATA")}
    environment = {**os.environ, **homes, "DISPLAY": x_display}
    environment.pop("QT_QPA_PLATFORM", None)
    begun: list[subprocess.Popen[bytes]] = []

    def begin(file: Path) -> Robot:
        command = [sys.executable, "-m", "plait.cli.main", "studio", str(file)]
        begun.append(subprocess.Popen(command, env=environment))
        return Robot(x_display, begun[-1], "People.*Plait")

    yield begin
    for process in begun:
        if process.poll() is None:
            process.kill()
        process.wait()


def amount_of(image: QImage, color: str, left: float, top: float, right: float, bottom: float) -> int:
    """How many pixels of a part of an image have nearly this colour."""
    wanted = QColor(color)
    count = 0
    for x in range(int(image.width() * left), int(image.width() * right)):
        for y in range(int(image.height() * top), int(image.height() * bottom)):
            seen = image.pixelColor(x, y)
            distance = abs(seen.red() - wanted.red()) + abs(seen.green() - wanted.green())
            count += distance + abs(seen.blue() - wanted.blue()) < 24
    return count


def test_open_run_add_save_and_quit(start: Callable[[Path], Robot], workflow_file: Path, tmp_path: Path) -> None:
    robot = start(workflow_file)

    def done_pixels() -> int:
        # The dots of the nodes that are done, on the canvas.
        image = robot.screenshot(tmp_path / "run.png")
        return amount_of(image, LIGHT_PALETTE.done, 0.15, 0.06, 0.8, 0.6)

    assert done_pixels() < 10
    robot.press("shift+F7")
    wait_until(lambda: done_pixels() > 20, "no node was shown as done", robot.process)

    robot.double_click(600, 480)
    time.sleep(0.5)
    robot.write("sorter")
    time.sleep(0.5)
    robot.press("Return")
    robot.press("ctrl+s")

    def has_sorter() -> bool:
        nodes = json.loads(workflow_file.read_text(encoding="utf-8"))["nodes"]
        return any(node["type"] == "manipulation.sorter" for node in nodes.values())

    wait_until(has_sorter, "the sorter was not saved", robot.process)
    wait_until(lambda: "*" not in robot.title(), "the title still says unsaved", robot.process)
    robot.press("ctrl+q")
    assert robot.process.wait(WAIT) == 0
    assert (workflow_file.parent / ".plait").is_dir()


def test_work_that_was_not_saved_survives_a_kill(
    start: Callable[[Path], Robot], workflow_file: Path, tmp_path: Path
) -> None:
    robot = start(workflow_file)
    before = workflow_file.read_bytes()
    robot.double_click(600, 480)
    time.sleep(0.5)
    robot.write("sorter")
    time.sleep(0.5)
    robot.press("Return")
    journals = tmp_path / "state" / "plait" / "journal"
    wait_until(
        lambda: any("manipulation.sorter" in path.read_text(encoding="utf-8") for path in journals.glob("*.json")),
        "nothing was written to the journal",
        robot.process,
    )

    os.kill(robot.process.pid, signal.SIGKILL)
    robot.process.wait()
    again = start(workflow_file)

    def offers_to_recover() -> bool:
        # The button of the notice below the bar has the colour of what is suggested.
        image = again.screenshot(tmp_path / "recover.png")
        return amount_of(image, LIGHT_PALETTE.accent, 0.6, 0.055, 1.0, 0.11) > 200

    wait_until(offers_to_recover, "nothing offers to recover", again.process)
    assert workflow_file.read_bytes() == before
