"""What becomes of files that are dropped."""

from __future__ import annotations

from pathlib import Path

import pytest

from plait.registry import NodeRegistry
from plait_gui.files.dropping import Reader, path_for, reader_of, workflow_among
from plait_gui.files.examples import example_title, examples, examples_folder
from plait_gui.files.folders import store_of


def test_a_csv_file_has_a_reader_and_a_picture_of_a_cat_has_none() -> None:
    registry = NodeRegistry()

    assert reader_of(Path("a/DATA.CSV"), registry) == Reader("io.csv_reader", "path")
    assert reader_of(Path("data.tsv"), registry) == Reader("io.csv_reader", "path")
    assert reader_of(Path("cat.jpeg2"), registry) is None


def test_paths_below_the_workflow_are_relative_and_others_are_not(tmp_path: Path) -> None:
    base = tmp_path / "project"

    assert path_for(base / "data" / "a.csv", base) == "data/a.csv"
    assert path_for(tmp_path / "a.csv", base) == str(tmp_path / "a.csv")
    assert path_for(base / "a.csv", None) == str(base / "a.csv")


@pytest.mark.parametrize(
    ("names", "opened"),
    [(["w.json"], "w.json"), (["r.HTML"], "r.HTML"), (["a.csv"], None), (["a.json", "b.json"], None)],
)
def test_one_workflow_is_opened(names: list[str], opened: str | None) -> None:
    found = workflow_among([Path(name) for name in names])

    assert (found.name if found is not None else None) == opened


def test_examples_are_found_and_their_results_are_not_kept_beside_them(tmp_path: Path) -> None:
    folder = examples_folder()

    assert example_title(Path("x/graduate_admissions.json")) == "Graduate admissions"
    assert all(path.suffix == ".json" for path in examples())
    assert store_of(tmp_path / "w.json", folder) == tmp_path / ".plait"
    assert not store_of(tmp_path / "w.json", tmp_path).is_relative_to(tmp_path / ".plait")
