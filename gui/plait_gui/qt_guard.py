"""Refuses to open a window where Qt would abort, with a message that says what to do."""

from __future__ import annotations

import ctypes
import os
import sys
from typing import TYPE_CHECKING

import PySide6

from plait.errors import PlaitError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_BROKEN = "6.12.0"
_FIXED_PYTHON = (3, 12)
_FOR_X = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What Qt loads to open a window of X and does not bring along, and the packages of Debian that have it.

Qt would abort without a chance to say anything.
"""


def check_version(qt: str, python: tuple[int, ...]) -> None:
    """Refuse the version of Qt for Python that loses a reference to None with each call.

    Raises:
        PlaitError: with this version the window would abort after some thousand calls.
    """
    if qt == _BROKEN and python[:2] < _FIXED_PYTHON:
        raise PlaitError(
            f"PySide6 {qt} crashes on Python {python[0]}.{python[1]}.",
            hint='Install another version with: pip install "PySide6-Essentials!=6.12.0"',
        )


def check_display(
    variables: Mapping[str, str], platform: str = sys.platform, load: Callable[[str], object] = ctypes.CDLL
) -> None:
    """Refuse to open a window where there is no screen, or a library that Qt needs for one is missing.

    Raises:
        PlaitError: says what is missing.
    """
    chosen = variables.get("QT_QPA_PLATFORM", "")
    if platform != "linux" or (chosen and not chosen.startswith("xcb")):
        return
    if variables.get("WAYLAND_DISPLAY") and not chosen:
        return
    if not variables.get("DISPLAY"):
        raise PlaitError(
            "There is no screen to open a window on.",
            hint="Start the studio on a desktop, or use `plait run` and `plait show` here.",
        )
    missing = [name for name in _FOR_X if not _loads(name, load)]
    if missing:
        packages = " ".join(_FOR_X[name] for name in missing)
        raise PlaitError(
            f"Libraries that Qt needs to open a window are missing: {', '.join(missing)}.",
            hint=f"Install them with your system's packages; on Debian and Ubuntu: apt install {packages}",
        )


def _loads(name: str, load: Callable[[str], object]) -> bool:
    try:
        load(name)
    except OSError:
        return False
    return True


def check() -> None:
    """Refuse to go on where a window can't be opened.

    Raises:
        PlaitError: says why, and what to do.
    """
    check_version(PySide6.__version__, sys.version_info[:3])
    check_display(os.environ)
