"""The window refuses to open where Qt would abort."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from plait.errors import PlaitError
from plait_gui.qt_guard import check, check_display, check_version


def missing(name: str) -> object:
    raise OSError(name)


def test_the_broken_version_is_refused_only_where_it_is_broken() -> None:
    with pytest.raises(PlaitError, match=r"crashes on Python 3\.11"):
        check_version("6.12.0", (3, 11, 7))

    check_version("6.12.0", (3, 12, 0))
    check_version("6.11.3", (3, 11, 7))


def test_two_hundred_thousand_calls_that_return_nothing_do_no_harm(qapp: QApplication) -> None:
    thing = QObject()
    for _ in range(200_000):
        thing.setObjectName("x")

    assert thing.objectName() == "x"


def test_without_a_screen_the_message_says_so() -> None:
    with pytest.raises(PlaitError, match="no screen"):
        check_display({}, "linux")


def test_without_the_libraries_for_x_the_message_names_them() -> None:
    with pytest.raises(PlaitError, match=r"libxcb-cursor.*libxcb-keysyms"):
        check_display({"DISPLAY": ":0"}, "linux", missing)


@pytest.mark.parametrize(
    ("variables", "platform"),
    [
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux"),
        ({}, "darwin"),
        ({}, "win32"),
    ],
)
def test_elsewhere_nothing_is_missing(variables: dict[str, str], platform: str) -> None:
    assert check_display(variables, platform, missing) is None  # type: ignore[func-returns-value]


def test_this_machine_passes(qapp: QApplication) -> None:
    assert check() is None  # type: ignore[func-returns-value]
