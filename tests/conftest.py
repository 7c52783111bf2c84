"""What every test runs in: no screen, no part of the user's own folders, the checkout's modules in child processes."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCE_ROOTS = [ROOT / "engine", ROOT / "nodes", ROOT / "gui"]

# Qt and matplotlib read these when they are first imported, which is later than this file.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("MPLBACKEND", "Agg")
os.environ["PYTHONPATH"] = os.pathsep.join(map(str, SOURCE_ROOTS))

# A busy machine makes single examples slow; hypothesis has settings of its own for continuous integration.
hypothesis.settings.register_profile("local", deadline=None, print_blob=True)
if "CI" not in os.environ:
    hypothesis.settings.load_profile("local")

_user_folders = tempfile.TemporaryDirectory(prefix="plait-tests-")
for _name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
    os.environ[_name] = str(Path(_user_folders.name) / _name.lower())


def pytest_unconfigure(config: pytest.Config) -> None:
    _user_folders.cleanup()


@pytest.fixture(scope="session")
def x_display() -> Iterator[str]:
    """The name of a real X display with a window manager, for a child process that opens a window."""
    missing = [program for program in ("Xvfb", "openbox", "xprop") if shutil.which(program) is None]
    if missing:
        # Where everything must be checked, a test that quietly did not run would look like one that passed.
        refuse = pytest.fail if "CI" in os.environ else pytest.skip
        refuse(f"a real window needs {', '.join(missing)}")
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with open(reading, encoding="ascii") as answer:
            display = f":{answer.readline().strip()}"
        with subprocess.Popen(["openbox"], env={**os.environ, "DISPLAY": display}) as manager:
            _wait_for_window_manager(display)
            yield display
            manager.terminate()
        server.terminate()


def _wait_for_window_manager(display: str) -> None:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        question = ["xprop", "-display", display, "-root", "_NET_SUPPORTING_WM_CHECK"]
        answer = subprocess.run(question, capture_output=True, text=True, check=False)
        if "window id" in answer.stdout:
            return
        time.sleep(0.05)
    pytest.fail(f"no window manager appeared on display {display}")
