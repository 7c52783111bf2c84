"""Write a trained network into a file that other programs run."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from plait import Metrics, Model, RunContext, SavePath, node
from plait.importing import import_alone
from plait_nodes.io.saving import saving

Format = Literal["ONNX", "TorchScript", "torch.export"]


@node(
    "deep.export_network",
    category="Deep learning/Apply",
    icon="export-variant",
    face="{format}",
    tags=("onnx", "torchscript", "deploy", "save model", "interchange"),
    requires="deep",
    side_effects=True,
)
def export_network(
    model: Model,
    *,
    run: RunContext,
    path: Annotated[SavePath, Field(description="The file that is written, such as models/digits.onnx.")],
    format: Annotated[  # noqa: A002 - what it is called everywhere
        Format, Field(description="ONNX for other programs; TorchScript and torch.export for PyTorch without Plait.")
    ] = "ONNX",
    existing: Annotated[
        Literal["replace", "fail"], Field(description="What happens if the file is there already.")
    ] = "replace",
) -> Metrics:
    """Write a trained network into a file that runs without Plait.

    What was learnt of the data goes with it: the network in the file takes numbers in the units of the table, and gives
    predictions in the units of the target, or probabilities. It takes batches of any size. The names of columns,
    classes and tokens are in the file as JSON, under `plait`.

    Before it is written, the file is run on some random examples beside the network; the largest difference is among
    the metrics, and a file that computes something else stops the node.

    It takes the models of Network Trainer, Image Classifier, Autoencoder, and of the sequence trainers. ONNX needs the
    extra `onnx`.
    """
    import_alone("torch")
    from .fitting.exporting import exported

    content, difference = exported(model, format)
    with saving(path, run, existing) as file:
        file.write(content)
    return Metrics({"largest difference": difference, "bytes": float(len(content))})
