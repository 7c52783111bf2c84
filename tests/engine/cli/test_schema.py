"""`plait schema`: the JSON Schema of workflow files."""

from __future__ import annotations

import json

from command_line import Plait
from plait.document import json_schema


def test_the_schema_is_printed_as_json(plait: Plait) -> None:
    said = plait("schema")

    assert said.code == 0
    assert json.loads(said.out) == json_schema()
