"""The parameters of a workflow for people: what each is, and what it is unless a run says otherwise."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from plait.workflow import WorkflowParameter


def parameter_lines(parameters: Mapping[str, WorkflowParameter]) -> list[str]:
    """One line for each: name, kind, value, label, and what may be chosen."""
    return [_line(name, parameter) for name, parameter in parameters.items()]


def _line(name: str, parameter: WorkflowParameter) -> str:
    value = "must be given" if parameter.value is None else f"= {json.dumps(parameter.value, ensure_ascii=False)}"
    line = f"{name}: {parameter.type} {value}"
    if parameter.label and parameter.label != name:
        line += f"  {parameter.label}"
    if parameter.choices:
        line += f"  (one of {', '.join(parameter.choices)})"
    return line
