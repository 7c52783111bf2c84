"""Trained networks as bytes: safetensors, with the description of the network as JSON in the header.

Nothing of such a file is used before its header has been compared with what the description promises.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel, ValidationError

from plait import DataError
from plait.importing import import_alone

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from torch import Tensor, nn

Spec = TypeVar("Spec", bound=BaseModel)

_ABOUT = "plait"
_LONGEST_HEADER = 16 * 2**20
_TYPES = {"F64": 8, "F32": 4, "F16": 2, "BF16": 2, "I64": 8, "I32": 4, "U8": 1, "BOOL": 1}
_HINT = "Train it again, or get the file from where it was made."


def to_bytes(kind: str, spec: BaseModel, weights: Mapping[str, Tensor]) -> bytes:
    """A network as bytes; the same network gives the same bytes.

    Args:
        kind: What kind of model it is, as `stored_as` names it.
        spec: Describes the network, so that it can be built again.
        weights: Its tensors.
    """
    import_alone("torch", "safetensors.torch")
    from safetensors.torch import save

    tensors = {name: weights[name].detach().cpu().contiguous().clone() for name in sorted(weights)}
    # One entry alone: the library writes several in any order.
    return save(tensors, {_ABOUT: json.dumps({"kind": kind, "spec": spec.model_dump(mode="json")})})


def from_bytes(
    content: bytes, kind: str, spec_class: type[Spec], build: Callable[[Spec], nn.Module]
) -> tuple[Spec, dict[str, Tensor]]:
    """The description and the weights that `to_bytes` wrote.

    Args:
        content: The bytes.
        kind: The kind of model that is expected.
        spec_class: Checks the description.
        build: Makes the network of a description. It is called without memory for its weights, to learn which there
            should be.

    Raises:
        DataError: the bytes are damaged, or something else.
    """
    header = _header(content)
    about = _about(header.pop("__metadata__", None))
    if about.get("kind") != kind:
        raise _refusal(f"it is no model of the kind '{kind}'")
    try:
        spec = spec_class.model_validate_json(json.dumps(about.get("spec")))
    except ValidationError as error:
        raise _refusal(f"its description is wrong: {error.errors()[0]['msg']}") from error
    _compare(header, content, shapes_of(build, spec))
    import_alone("torch", "safetensors.torch")
    from safetensors import SafetensorError
    from safetensors.torch import load

    try:
        return spec, load(content)
    except SafetensorError as error:
        raise _refusal(str(error)) from error


def shapes_of(build: Callable[[Spec], nn.Module], spec: Spec) -> dict[str, tuple[int, ...]]:
    """The weights that such a network has, by name; none of them is made."""
    import_alone("torch")
    import torch

    try:
        with torch.device("meta"):
            network = build(spec)
    except (ValueError, TypeError, RuntimeError) as error:
        raise _refusal(f"there is no such network ({error})") from error
    return {name: tuple(tensor.shape) for name, tensor in network.state_dict().items()}


def _header(content: bytes) -> dict[str, Any]:
    length = int.from_bytes(content[:8], "little")
    if len(content) < 8 or length > min(_LONGEST_HEADER, len(content) - 8):
        raise _refusal("it is no safetensors file, or cut off")
    try:
        header = json.loads(content[8 : 8 + length])
    except (ValueError, RecursionError) as error:
        raise _refusal("its header is damaged") from error
    if not isinstance(header, dict):
        raise _refusal("its header is damaged")
    return header


def _about(metadata: object) -> dict[str, Any]:
    """What the file says of itself; nothing if it is of somebody else."""
    try:
        about = json.loads(metadata[_ABOUT])  # type: ignore[index]
    except (KeyError, TypeError, ValueError, RecursionError):
        return {}
    return about if isinstance(about, dict) else {}


def _compare(header: dict[str, Any], content: bytes, expected: Mapping[str, tuple[int, ...]]) -> None:
    """Refuse a file that has other weights than its description promises."""
    if header.keys() != expected.keys():
        other = sorted(header.keys() ^ expected.keys())[0]
        raise _refusal(f"its weights are not those of its description, see '{other}'")
    body = len(content) - 8 - int.from_bytes(content[:8], "little")
    total = 0
    for name, shape in expected.items():
        entry = header[name]
        if not isinstance(entry, dict) or entry.get("dtype") not in _TYPES or entry.get("shape") != list(shape):
            raise _refusal(f"the weights '{name}' have not the form {list(shape)}")
        size = _TYPES[entry["dtype"]]
        for side in shape:
            size *= side
        total += size
    if total != body:
        raise _refusal(f"its weights have {body} bytes, and should have {total}")


def _refusal(why: str) -> DataError:
    return DataError(f"The stored network can't be read: {why}.", hint=_HINT)
