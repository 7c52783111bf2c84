"""The example workflows that come with Plait."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path


def examples_folder() -> Path | None:
    """The folder of the examples: in the installed package of nodes, or in the checkout; None if there is none."""
    found = find_spec("plait_nodes")
    for place in (found.submodule_search_locations or ()) if found is not None else ():
        package = Path(place)
        for candidate in (package / "workflows", package.parent.parent / "workflows"):
            if candidate.is_dir():
                return candidate
    return None


def examples() -> list[Path]:
    """The example files, by name."""
    folder = examples_folder()
    return sorted(folder.glob("*.json")) if folder is not None else []


def example_title(path: Path) -> str:
    """The name of an example for a menu."""
    words = path.stem.replace("_", " ")
    return words[:1].upper() + words[1:]
