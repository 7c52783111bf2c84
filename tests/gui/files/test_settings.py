"""Settings and recent files, damaged ones included."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from plait_gui.files.recent_files import MOST, RecentFiles
from plait_gui.files.settings import Settings


def test_values_come_back_at_the_next_start(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.ini")
    settings.put("a/text", "dark")
    settings.put("a/one", ["only"])
    settings.put("a/two", ["x", "y, z"])
    settings.put("a/data", QByteArray(b"\x00\x01"))
    settings.write()

    again = Settings(tmp_path / "s.ini")

    assert again.text("a/text") == "dark"
    assert again.texts("a/one") == ["only"]
    assert again.texts("a/two") == ["x", "y, z"]
    assert again.data("a/data") == b"\x00\x01"
    assert (again.text("b", "default"), again.texts("b"), again.data("b").isEmpty()) == ("default", [], True)


def test_a_value_of_another_kind_is_its_default(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.ini")
    settings.put("x", ["a", "b"])
    settings.put("y", "text")

    assert settings.text("x", "default") == "default"
    assert settings.data("y").isEmpty()


@pytest.mark.parametrize("content", [b"\xff\xfe\x00garbage", b"no line of settings\n", b"[General\nx", b"\x00" * 64])
def test_damaged_settings_are_set_aside(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "s.ini"
    file.write_bytes(content)

    settings = Settings(file)
    settings.put("a", "b")
    settings.write()

    assert Settings(file).text("a") == "b"
    assert (tmp_path / "s.ini.bad").read_bytes() == content


def test_settings_with_a_damaged_value_still_open(tmp_path: Path) -> None:
    file = tmp_path / "s.ini"
    file.write_text('[window]\ngeometry="@Variant(\\0\\0\\0\\x7f\\xff)"\ntheme=dark\n', encoding="utf-8")

    settings = Settings(file)

    assert settings.text("window/theme") == "dark"
    assert settings.data("window/geometry").isEmpty()


def test_recent_files_are_the_newest_first_without_those_that_are_gone(tmp_path: Path) -> None:
    recent = RecentFiles(Settings(tmp_path / "s.ini"))
    files = [tmp_path / f"{index}.json" for index in range(MOST + 3)]
    for path in files:
        path.write_text("{}", encoding="utf-8")
        recent.add(path)
    recent.add(files[5])
    files[-1].unlink()

    assert recent.paths[:2] == [files[5], files[-2]]
    assert len(recent.paths) == MOST

    recent.clear()
    assert recent.paths == []
