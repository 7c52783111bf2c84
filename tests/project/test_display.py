"""The screen that window tests get is a real one."""

from __future__ import annotations

import subprocess

import pytest

pytestmark = pytest.mark.window


def test_the_display_is_managed_and_large_enough(x_display: str) -> None:
    answer = subprocess.run(["xdpyinfo", "-display", x_display], capture_output=True, text=True, check=True)
    assert "1600x1000 pixels" in answer.stdout
    hint = subprocess.run(
        ["xprop", "-display", x_display, "-root", "_NET_SUPPORTED"], capture_output=True, text=True, check=True
    )
    assert "_NET_ACTIVE_WINDOW" in hint.stdout
