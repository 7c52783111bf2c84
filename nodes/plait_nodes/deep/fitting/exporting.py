"""Trained networks as files of other formats, each compared with the network before it is given away."""

from __future__ import annotations

import json
import logging
import warnings
from io import BytesIO
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn

from plait import DataError
from plait.errors import MissingExtraError
from plait.importing import import_alone
from plait_nodes.deep.autoencoder_model import Autoencoder
from plait_nodes.deep.forecaster import SequenceForecaster
from plait_nodes.deep.nets.exported_net import ExportedNet
from plait_nodes.deep.network_model import NetworkClassifier, NetworkModel
from plait_nodes.deep.sequence_models import SequenceModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from plait import Model
    from plait_nodes.deep.export_network import Format

    Inputs = tuple[Tensor, ...]

ALLOWED = 1e-4
"""The largest difference, relative to the largest output, that other ways to add up the same numbers make."""
_STEPS = 12
"""Of the sequences of any length that a file is tried on."""
_ABOUT = "plait"


def exported(model: Model, format: Format) -> tuple[bytes, float]:  # noqa: A002 - as the parameter
    """A file of a trained network, and the largest difference between what both compute.

    Raises:
        DataError: the model is no network, or the file would compute something else.
        MissingExtraError: ONNX is not installed.
    """
    module, make, about = _laid_out(model)
    module.eval()
    write = {"ONNX": _onnx, "TorchScript": _script, "torch.export": _program}[format]
    with torch.no_grad(), warnings.catch_warnings():
        # The libraries warn of each other's next versions.
        warnings.simplefilter("ignore")
        content, run = write(module, make(2), json.dumps(about))
        inputs = make(5)
        expected, found = module(*inputs), run(inputs)
    difference = float((expected - found).abs().max())
    if not difference <= ALLOWED * max(1.0, float(expected.abs().max())):
        raise DataError(
            f"The file would compute something else: a difference of {difference:g}.", hint="Choose another format."
        )
    return content, difference


def _laid_out(model: Model) -> tuple[nn.Module, Callable[[int], Inputs], dict[str, Any]]:
    """The network with its scaling, a function that makes random examples, and what the file says of itself."""
    draw = torch.Generator().manual_seed(0)

    def normal(*shape: int) -> Tensor:
        return torch.randn(*shape, generator=draw)

    if isinstance(model, NetworkModel):
        spec = model.spec
        shape, tokens = spec.network.inputs.shape, spec.tokens
        module = ExportedNet(
            model.module(), spec.inputs, spec.outputs, probabilities=isinstance(model, NetworkClassifier)
        )
        about: dict[str, Any] = {"columns": spec.columns, "target": spec.target, "classes": spec.classes}

        def examples(count: int) -> Inputs:
            if tokens:
                return (torch.randint(0, tokens, (count, *shape), generator=draw),)
            return (normal(count, *shape),)

        return module, examples, about
    if isinstance(model, SequenceForecaster):
        plan = model.spec.plan
        changes = None
        if model.spec.predicts == "change":
            missing = [name for name in plan.targets if name not in plan.features]
            if missing:
                raise DataError(
                    f"The network gives the change of '{missing[0]}', which it does not see.",
                    hint="Make it a feature of Window Builder too, or let the level be predicted.",
                )
            changes = [plan.features.index(name) for name in plan.targets]
        module = ExportedNet(model.module(), model.spec.inputs, model.spec.outputs, changes=changes)
        about = {"columns": plan.features, "targets": plan.targets, "steps": plan.steps, "horizon": plan.horizon}
        return module, lambda count: (normal(count, plan.steps, len(plan.features)),), about
    if isinstance(model, Autoencoder):
        scaling = model.spec.scaling
        module = ExportedNet(model.module(), scaling, scaling)
        columns = list(model.spec.features)
        return module, lambda count: (normal(count, len(columns)),), {"columns": columns}
    if isinstance(model, SequenceModel):
        return _sequences(model, draw)
    raise DataError(
        "This model can't be exported.",
        hint="Connect one of Network Trainer, Image Classifier, Autoencoder, or a sequence trainer.",
    )


def _sequences(
    model: SequenceModel, draw: torch.Generator
) -> tuple[nn.Module, Callable[[int], Inputs], dict[str, Any]]:
    """One that reads sequences takes their items and their lengths."""
    spec = model.spec
    module = ExportedNet(model.module(), spec.scaling, None, probabilities=True)
    about: dict[str, Any] = {"columns": spec.columns, "target": spec.target, "classes": spec.classes}
    if spec.tokens is not None:
        about["tokens"] = spec.tokens.model_dump(mode="json")

    def examples(count: int) -> Inputs:
        lengths = torch.randint(1, _STEPS + 1, (count,), generator=draw)
        lengths[0] = _STEPS
        if spec.tokens is None:
            return torch.randn(count, _STEPS, len(spec.columns), generator=draw), lengths
        parts = [torch.randint(1, size, (count, _STEPS), generator=draw) for size, _ in spec.tokens.sizes]
        return torch.stack(parts, 2), lengths

    return module, examples, about


def _shapes(inputs: Inputs) -> dict[str, Any]:
    """The first side of each input is the batch, of any size."""
    batch = {0: torch.export.Dim("batch", min=1)}
    return {"x": batch} if len(inputs) == 1 else {"x": batch, "more": (batch,) * (len(inputs) - 1)}


def _program(module: nn.Module, inputs: Inputs, about: str) -> tuple[bytes, Callable[[Inputs], Tensor]]:
    program = torch.export.export(module, inputs, dynamic_shapes=_shapes(inputs))
    buffer = BytesIO()
    torch.export.save(program, buffer, extra_files={_ABOUT: about})
    content = buffer.getvalue()
    read = torch.export.load(BytesIO(content)).module()
    return content, lambda given: read(*given)


def _script(module: nn.Module, inputs: Inputs, about: str) -> tuple[bytes, Callable[[Inputs], Tensor]]:
    traced = torch.jit.trace(module, inputs, check_trace=False)
    buffer = BytesIO()
    torch.jit.save(traced, buffer, _extra_files={_ABOUT: about})
    content = buffer.getvalue()
    read = torch.jit.load(BytesIO(content))
    return content, lambda given: read(*given)


def _onnx(module: nn.Module, inputs: Inputs, about: str) -> tuple[bytes, Callable[[Inputs], Tensor]]:
    try:
        import_alone("onnx", "onnxscript", "onnxruntime")
    except ImportError:
        raise MissingExtraError("onnx", subject="Writing ONNX") from None
    import onnxruntime

    # It complains of packages that nothing here needs.
    logging.getLogger("torch.onnx").setLevel(logging.ERROR)
    program = torch.onnx.export(module, inputs, dynamo=True, dynamic_shapes=_shapes(inputs), verbose=False)
    assert program is not None
    proto = program.model_proto
    entry = proto.metadata_props.add()
    entry.key, entry.value = _ABOUT, about
    content: bytes = proto.SerializeToString()
    session = onnxruntime.InferenceSession(content, providers=["CPUExecutionProvider"])
    names = [each.name for each in session.get_inputs()]

    def run(given: Inputs) -> Tensor:
        feed = {name: each.numpy() for name, each in zip(names, given, strict=True)}
        return torch.from_numpy(session.run(None, feed)[0])

    return content, run
