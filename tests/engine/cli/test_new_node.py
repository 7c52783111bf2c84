"""`plait new-node`: the skeleton is a plugin that works as it is."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from command_line import Plait


@pytest.fixture
def folder(plait: Plait, tmp_path: Path) -> Path:
    said = plait("new-node", "scale_values", "--folder", tmp_path / "plugin")
    assert said.code == 0, said.err
    return tmp_path / "plugin"


def _run(command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    paths = os.pathsep.join((str(folder), os.environ["PYTHONPATH"]))
    environment = {**os.environ, "PYTHONPATH": paths}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def test_its_own_tests_pass(folder: Path) -> None:
    done = _run([sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider"], folder)

    assert done.returncode == 0, done.stdout + done.stderr
    assert "2 passed" in done.stdout


def test_once_installed_its_node_is_listed_and_runs(folder: Path) -> None:
    project = tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["name"] == "plait-scale-values"
    # What an installation leaves behind, so that nothing has to be installed.
    about = folder / "plait_scale_values-0.1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: plait-scale-values\nVersion: 0.1.0\n", encoding="utf-8"
    )
    lines = [f"{name} = {package}" for name, package in project["entry-points"]["plait.nodes"].items()]
    (about / "entry_points.txt").write_text("\n".join(["[plait.nodes]", *lines, ""]), encoding="utf-8")

    listed = _run([sys.executable, "-m", "plait.cli.main", "nodes", "scale", "values"], folder)
    explained = _run([sys.executable, "-m", "plait.cli.main", "node", "scale_values.scale_values"], folder)

    assert listed.stdout.splitlines()[1:] == [
        "Scale values",
        "  scale_values.scale_values  Multiply a column by a number.",
    ]
    assert "factor: number, default 2.0" in explained.stdout


@pytest.mark.parametrize(
    "name", ["Scale", "1st", "scale values", "scale-values", "../escape", "a__b", "_a", "class", "nw", ""]
)
def test_a_name_that_can_not_be_is_refused(plait: Plait, tmp_path: Path, name: str) -> None:
    said = plait("new-node", name, "--folder", tmp_path / "plugin")

    assert said.code == 2
    assert f"'{name}' can't be the name of a node." in said.err
    assert not (tmp_path / "plugin").exists()


def test_nothing_is_written_over(plait: Plait, tmp_path: Path) -> None:
    (tmp_path / "precious.txt").write_text("keep me", encoding="utf-8")

    said = plait("new-node", "scale", "--folder", tmp_path)

    assert said.code == 2
    assert "There is something at" in said.err
    assert [path.name for path in tmp_path.iterdir()] == ["precious.txt"]


def test_the_folder_is_named_after_the_node(plait: Plait, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    assert plait("new-node", "clean_names").code == 0
    assert (tmp_path / "plait-clean-names" / "plait_clean_names" / "clean_names.py").is_file()
