"""What the project says of itself agrees with itself."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import plait

# The licence's text as its authors publish it.
APACHE_2 = "cfc7749b96f63bd31c3c42b5c471bf756814053e847c10f3eb003417bc523d30"


@pytest.fixture(scope="module")
def pins(root: Path) -> dict[str, str]:
    """The pinned version of each distribution."""
    lines = (root / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pairs = [line.split("==") for line in lines if line and not line.startswith("#")]
    return {canonicalize_name(name): version for name, version in pairs}


@pytest.fixture(scope="module")
def requirements(settings: dict[str, Any]) -> list[Requirement]:
    """Everything that Plait or one of its extras requires, itself left out."""
    project = settings["project"]
    lines = [*project["dependencies"], *(line for extra in project["optional-dependencies"].values() for line in extra)]
    return [requirement for requirement in map(Requirement, lines) if requirement.name != "plait"]


def test_every_requirement_is_pinned_within_its_bounds(requirements: list[Requirement], pins: dict[str, str]) -> None:
    outside = {
        str(requirement): pins.get(canonicalize_name(requirement.name))
        for requirement in requirements
        if not requirement.specifier.contains(pins.get(canonicalize_name(requirement.name), "0"))
    }
    assert outside == {}


def test_pins_name_no_build_of_one_machine(pins: dict[str, str]) -> None:
    assert [version for version in pins.values() if "+" in version] == []


def test_the_pins_are_in_order_and_unique(root: Path, pins: dict[str, str]) -> None:
    lines = (root / "constraints.txt").read_text(encoding="utf-8").splitlines()
    names = [line.partition("==")[0].lower() for line in lines if not line.startswith("#")]
    assert names == sorted(names)
    assert len(names) == len(pins)


def test_one_version_everywhere(root: Path, settings: dict[str, Any]) -> None:
    version = settings["project"]["version"]
    latest = re.search(r"^## \[(.+?)\]", (root / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert latest is not None
    assert (plait.__version__, latest[1]) == (version, version)


def test_the_built_in_nodes_enter_like_a_plugin(settings: dict[str, Any]) -> None:
    assert settings["project"]["entry-points"]["plait.nodes"] == {"builtin": "plait_nodes"}


def test_the_command_exists(settings: dict[str, Any], root: Path) -> None:
    module, function = settings["project"]["scripts"]["plait"].split(":")
    source = root.joinpath("engine", *module.split(".")).with_suffix(".py")
    assert f"def {function}(" in source.read_text(encoding="utf-8")


@pytest.mark.parametrize("package", ["engine/plait", "nodes/plait_nodes", "gui/plait_gui"])
def test_the_annotations_are_offered_to_users(root: Path, package: str) -> None:
    assert (root / package / "__init__.py").is_file()
    assert (root / package / "py.typed").is_file()


def test_the_licence_is_unaltered(root: Path) -> None:
    assert hashlib.sha256((root / "LICENSE").read_bytes()).hexdigest() == APACHE_2
