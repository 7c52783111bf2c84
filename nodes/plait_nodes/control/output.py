"""An output of a component."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from plait import node
from plait.component.interface import Kind


@node(
    "control.output",
    category="Control/Components",
    icon="arrow-left-bold-box-outline",
    face="{name}",
    tags=("port", "subworkflow", "component", "result"),
)
def component_output(
    value: Any,  # noqa: ANN401 - whatever leaves the component
    *,
    name: Annotated[str, Field(description="The name of the port; that of this node if empty.")] = "",
    kind: Annotated[Kind, Field(description="What leaves by the port.")] = "table",
    label: Annotated[str, Field(description="What the port is for, for people.")] = "",
    order: Annotated[int, Field(description="Its place among the outputs; equal ones come by name.")] = 0,
) -> None:
    """Stand for what leaves the component around by one of its outputs.

    In a workflow that is not inside of another one it does nothing.
    """
