"""The wheel holds the three packages, the examples with their data, the documentation, and nothing else."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest

import plait

PACKAGES = {"plait": "engine/plait", "plait_nodes": "nodes/plait_nodes", "plait_gui": "gui/plait_gui"}
RECORDS = f"plait-{plait.__version__}.dist-info"


@pytest.fixture(scope="module")
def wheel(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ZipFile]:
    """The wheel, built from this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(command, cwd=root, check=True, capture_output=True)
    (path,) = folder.glob("*.whl")
    with ZipFile(path) as archive:
        yield archive


def test_it_holds_every_module(wheel: ZipFile, root: Path) -> None:
    modules = {
        f"{package}/{path.relative_to(root / folder).as_posix()}"
        for package, folder in PACKAGES.items()
        for path in (root / folder).rglob("*.py")
    }
    assert modules - set(wheel.namelist()) == set()


def test_it_holds_the_examples_and_their_data(wheel: ZipFile, root: Path) -> None:
    tracked = {
        f"plait_nodes/workflows/{path.relative_to(root / 'workflows').as_posix()}"
        for path in (root / "workflows").rglob("*")
        if path.is_file() and ".plait" not in path.parts
    }
    assert {name for name in wheel.namelist() if name.startswith("plait_nodes/workflows/")} == tracked
    assert "plait_nodes/workflows/graduate_admissions.json" in tracked


def test_it_holds_the_documentation_with_its_pictures(wheel: ZipFile, root: Path) -> None:
    pages = {f"plait_gui/docs/{path.relative_to(root / 'docs').as_posix()}" for path in (root / "docs").rglob("*.*")}
    assert {name for name in wheel.namelist() if name.startswith("plait_gui/docs/")} == pages
    assert {
        "plait_gui/docs/studio.md",
        "plait_gui/docs/studio/gallery.png",
        "plait_gui/docs/nodes/io.csv_reader.md",
    } <= pages


def test_it_holds_the_translations(wheel: ZipFile) -> None:
    files = ("plait_gui/languages/plait_de.qm", "plait_gui/languages/plait_messages_de.ts")
    assert {*files, "plait_nodes/languages/plait_nodes_de.qm"} <= set(wheel.namelist())


def test_it_holds_nothing_else(wheel: ZipFile) -> None:
    tops = {name.partition("/")[0] for name in wheel.namelist()}
    assert tops == {*PACKAGES, RECORDS}
    assert [name for name in wheel.namelist() if "__pycache__" in name or "/.plait/" in name] == []


def test_it_names_its_doors_and_its_licence(wheel: ZipFile) -> None:
    entry_points = wheel.read(f"{RECORDS}/entry_points.txt").decode()
    assert "[plait.nodes]\nbuiltin = plait_nodes\n" in entry_points
    assert "[console_scripts]\nplait = plait.cli.main:main\n" in entry_points
    assert f"{RECORDS}/licenses/LICENSE" in wheel.namelist()
