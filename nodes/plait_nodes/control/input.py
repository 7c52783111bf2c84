"""An input of a component."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from plait import PlaitError, node
from plait.component.interface import Kind


@node(
    "control.input",
    category="Control/Components",
    icon="arrow-right-bold-box-outline",
    face="{name}",
    tags=("port", "subworkflow", "component"),
)
def component_input(
    *,
    name: Annotated[str, Field(description="The name of the port; that of this node if empty.")] = "",
    kind: Annotated[Kind, Field(description="What enters the port.")] = "table",
    optional: Annotated[bool, Field(description="Whether the port may be left unconnected.")] = False,
    label: Annotated[str, Field(description="What the port is for, for people.")] = "",
    order: Annotated[int, Field(description="Its place among the inputs; equal ones come by name.")] = 0,
) -> Any:  # noqa: ANN401 - whatever enters the component
    """Stand for what enters an input of the component around.

    In a workflow that is not inside of another one nothing enters it, and it can't run.
    """
    raise PlaitError(
        f"Nothing enters the input '{name or 'of this component'}' here.",
        hint="Run the workflow as a component of another one.",
    )
