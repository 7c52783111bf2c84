"""The decisions of the set-up script, without installing anything."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture
def dev(root: Path, load_module: Callable[[str, Path], ModuleType]) -> ModuleType:
    """The script as a module."""
    return load_module("dev", root / "dev.py")


def test_the_first_python_that_is_new_enough_is_taken(dev: ModuleType) -> None:
    versions = {"old": (3, 9), "broken": None, "good": (3, 12), "better": (3, 13)}
    assert dev.find_python(versions, versions.__getitem__) == "good"


def test_without_one_the_message_names_what_is_needed_and_what_is_there(dev: ModuleType) -> None:
    with pytest.raises(dev.SetupError, match=r"Python 3\.11 or newer \(python3 is 3\.9\)"):
        dev.find_python(["python3"], lambda _: (3, 9))


def test_the_version_of_this_python(dev: ModuleType, tmp_path: Path) -> None:
    assert dev.version_of(sys.executable) == sys.version_info[:2]
    assert dev.version_of(str(tmp_path / "none")) is None


def test_a_digest_changes_with_the_content_and_only_with_it(dev: ModuleType, tmp_path: Path) -> None:
    first, second = tmp_path / "a.toml", tmp_path / "b.txt"
    first.write_text("one")
    second.write_text("two")
    before = dev.digest_of([first, second])
    second.write_text("two")
    assert dev.digest_of([first, second]) == before
    second.write_text("three")
    assert dev.digest_of([first, second]) != before


def test_a_stamp_is_read_as_it_was_written(dev: ModuleType, tmp_path: Path) -> None:
    stamp = dev.Stamp("abc", frozenset({"gui", "dev"}))
    stamp.write(tmp_path / "stamp.json")
    assert dev.Stamp.read(tmp_path / "stamp.json") == stamp


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"digest": "abc"}', "nonsense"])
def test_a_damaged_stamp_counts_as_none(dev: ModuleType, tmp_path: Path, content: str) -> None:
    (tmp_path / "stamp.json").write_text(content)
    assert dev.Stamp.read(tmp_path / "stamp.json") is None
    assert dev.Stamp.read(tmp_path / "absent.json") is None


@pytest.mark.parametrize(
    ("installed", "wanted", "expected"),
    [
        (None, [], set()),
        (None, ["gui"], {"gui"}),
        (("same", ["gui", "dev"]), ["gui"], None),
        (("same", []), [], None),
        (("same", ["gui"]), ["dev"], {"gui", "dev"}),
        (("older", ["gui"]), ["gui"], {"gui"}),
        (("older", ["gui", "dev"]), [], {"gui", "dev"}),
    ],
)
def test_what_the_next_installation_names(
    dev: ModuleType, installed: tuple[str, list[str]] | None, wanted: list[str], expected: set[str] | None
) -> None:
    stamp = None if installed is None else dev.Stamp(installed[0], frozenset(installed[1]))
    assert dev.extras_to_install(stamp, "same", wanted) == expected


def test_requirements_name_their_extras_in_order(dev: ModuleType) -> None:
    assert dev.requirement(".", []) == "."
    assert dev.requirement(".", {"gui", "dev"}) == ".[dev,gui]"


def test_torch_is_installed_only_where_there_are_nodes_for_it(dev: ModuleType, tmp_path: Path) -> None:
    assert dev.extras_for_tests(tmp_path) == ["gui", "dev", "library"]
    (tmp_path / "nodes" / "plait_nodes" / "deep").mkdir(parents=True)
    assert dev.extras_for_tests(tmp_path) == ["gui", "dev", "library", "deep", "onnx"]


def test_a_library_counts_as_installed_under_its_newer_name_too(dev: ModuleType) -> None:
    listing = "libegl1 installed\nlibglib2.0-0t64 installed\nxvfb config-files\nxauth not-installed\n"
    assert dev.installed_packages(listing) == {"libegl1", "libglib2.0-0t64", "libglib2.0-0"}


def test_child_processes_do_not_see_other_installations(dev: ModuleType) -> None:
    environment = {"PATH": "/bin", "PYTHONPATH": "/elsewhere", "PYTHONHOME": "/other", "VIRTUAL_ENV": "/third"}
    assert dev.child_environment(environment) == {"PATH": "/bin"}


@pytest.mark.parametrize(
    ("arguments", "own", "handed_on"),
    [
        (["test"], ["test"], []),
        (["test", "--keep-going", "--", "-k", "table"], ["test", "--keep-going"], ["-k", "table"]),
        (["studio", "a.json", "--theme", "dark"], ["studio"], ["a.json", "--theme", "dark"]),
        (["studio", "--", "a.json"], ["studio"], ["a.json"]),
        (["demo", "--", "--jobs", "2"], ["demo"], ["--jobs", "2"]),
    ],
)
def test_which_arguments_are_handed_on(
    dev: ModuleType, arguments: list[str], own: list[str], handed_on: list[str]
) -> None:
    assert dev.split_arguments(arguments) == (own, handed_on)


def test_the_first_failure_ends_the_steps(dev: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    done: list[str] = []
    steps = _steps(dev, done, {"one": 0, "two": 3, "three": 0})
    assert dev.run_steps(steps, keep_going=False) == 1
    assert done == ["one", "two"]
    assert "failed, exit code 3" in capsys.readouterr().out


def test_the_steps_go_on_when_told_to(dev: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    done: list[str] = []
    steps = _steps(dev, done, {"one": 0, "two": 3, "three": 0})
    assert dev.run_steps(steps, keep_going=True) == 1
    assert done == ["one", "two", "three"]
    assert capsys.readouterr().out.splitlines()[-1] == "steps: 2 passed, 1 failed"


def test_all_steps_well_is_exit_code_0(dev: ModuleType) -> None:
    assert dev.run_steps(_steps(dev, [], {"one": 0, "two": 0}), keep_going=False) == 0


def test_an_unknown_command_is_refused_with_the_usage(root: Path) -> None:
    answer = subprocess.run([sys.executable, str(root / "dev.py"), "frobnicate"], capture_output=True, text=True)
    assert answer.returncode == 2
    assert "usage: dev.py" in answer.stderr


def _steps(dev: ModuleType, done: list[str], codes: dict[str, int]) -> list[object]:
    def action(name: str) -> int:
        done.append(name)
        return codes[name]

    return [dev.Step(name, lambda name=name: action(name)) for name in codes]
