"""Where larger test data lies: data sets, bad-input files, reference results of other tools.

They are not part of the project. `PLAIT_TEST_DATA` names their folder; without it a folder `shared` beside the
checkout is used. A test that needs a file which is not there is skipped, but never when the folder was
named and the file is missing from it.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

_BESIDE = Path(__file__).resolve().parents[2] / "shared"


def data_path(*parts: str) -> Path:
    """The path of a file or folder of the test data; skips the test where there is none."""
    named = os.environ.get("PLAIT_TEST_DATA")
    root = Path(named) if named else _BESIDE
    path = root.joinpath(*parts)
    if not path.exists():
        if named:
            pytest.fail(f"PLAIT_TEST_DATA is set, but {path} does not exist.")
        pytest.skip(f"the test data '{'/'.join(parts)}' is not here")
    return path
