"""Write a fitted model."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from plait import DataError, Model, RunContext, SavePath, node

from .model_file import model_bytes
from .saving import saving


@node(
    "io.model_writer",
    title="Model Writer",
    category="Input/Output",
    icon="brain",
    face="{path}",
    tags=("save", "export", "classifier", "regressor", "transformer", "predictor"),
    side_effects=True,
)
def model_writer(
    model: Model,
    run: RunContext,
    *,
    path: Annotated[SavePath, Field(description="The file that is written, such as models/prices.plaitmodel.")],
    existing: Annotated[
        Literal["replace", "fail"], Field(description="What happens if the file is there already.")
    ] = "replace",
) -> None:
    """Write any fitted model to a file: a classifier, a regressor, clusters, or a preparation such as Normalizer.

    Model Reader reads it in another workflow or on another machine. The file holds plain data, never code, and equal
    models give equal files. It appears under its name only when it is complete, and an older one stays until then.

    Example: the model of Random Forest to `models/applicants.plaitmodel`.
    """
    try:
        content = model_bytes(model)
    except DataError as error:
        error.file = str(path)
        raise
    with saving(path, run, existing) as file:
        file.write(content)
