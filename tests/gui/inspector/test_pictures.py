"""Pictures of forms."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from plait.registry import NodeRegistry
from plait_gui.inspector.pictures import SCALE, WIDTH, form_picture, write_form_pictures
from plait_gui.theme import Appearance


def test_a_picture_shows_the_whole_form(appearance: Appearance) -> None:
    registry = NodeRegistry()
    short, long = (
        QImage.fromData(form_picture(registry.get(type_id), registry, appearance))
        for type_id in ("manipulation.group_by", "io.csv_reader")
    )
    assert short.width() == long.width() == WIDTH * SCALE
    assert 100 * SCALE < short.height() < long.height()
    colors = {long.pixel(x, y) for x in range(0, long.width(), 3) for y in range(0, long.height(), 3)}
    assert len(colors) > 20


@pytest.mark.slow
def test_there_is_one_for_every_built_in_node(appearance: Appearance, tmp_path: Path) -> None:
    (tmp_path / "io.gone.png").write_bytes(b"old")
    count = write_form_pictures(tmp_path, appearance)
    ids = {each.type_id for each in NodeRegistry().all().values() if each.plugin == "builtin"}
    assert {path.stem for path in tmp_path.glob("*.png")} == ids
    assert count == len(ids)
