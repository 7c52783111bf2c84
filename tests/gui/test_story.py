"""The story of a newcomer goes to its end; see `story.py` for what it tells."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

STORY = Path(__file__).parent / "story.py"
STEPS = 15


@pytest.mark.slow
def test_the_first_ten_minutes_work_and_leave_a_picture_of_each_step(qapp: object, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(STORY), str(tmp_path), "--size", "1280x800"],
        capture_output=True,
        text=True,
        timeout=900,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.returncode == 0, done.stderr[-3000:]
    pictures = sorted(tmp_path.glob("*.png"))
    assert len(pictures) >= STEPS
    for path in pictures:
        image = QImage(str(path))
        assert (image.width(), image.height()) == (1280, 800)
        colors = {image.pixelColor(x, y).name() for x in range(0, 1280, 16) for y in range(0, 800, 16)}
        assert len(colors) > 8, path
