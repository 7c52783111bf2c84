"""The heading of a figure, which every view can have."""

from typing import Annotated

from pydantic import Field

Title = Annotated[str, Field(description="A heading above the drawing; none if empty.")]
