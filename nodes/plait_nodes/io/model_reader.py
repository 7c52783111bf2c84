"""Read a fitted model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from plait import FilePath, Model, ModelDescription, node

from .model_file import read_description, read_model

if TYPE_CHECKING:
    from pathlib import Path


def _schema(*, path: Path) -> ModelDescription:
    return read_description(path)


@node(
    "io.model_reader",
    title="Model Reader",
    category="Input/Output",
    icon="brain",
    face="{path}",
    tags=("load", "import", "classifier", "regressor", "transformer", "predictor"),
    schema=_schema,
)
def model_reader(
    *,
    path: Annotated[FilePath, Field(description="A file that Model Writer has written.")],
) -> Model:
    """Read a fitted model from a file, to apply it with Apply Model.

    The file holds plain data and is read without running anything in it: a damaged or hostile one is refused. What the
    model needs and gives is known before the run.

    Example: `models/applicants.plaitmodel`, then Apply Model on this year's applicants.
    """
    return read_model(path)
