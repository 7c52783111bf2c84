"""A layer of a network: what comes out of it, and how many weights it has."""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING, Any, NamedTuple

from pydantic import BaseModel, ConfigDict

from .variants import CELLS, count_weights

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

Shape = tuple[int, ...]
"""Without the batch: (values), (steps, values), or (height, width, channels)."""

ACTIVATIONS = ("linear", "relu", "tanh", "sigmoid", "gelu")
MOST_VALUES = 10**9
"""In one example, or among the weights of a layer."""


class Layer(BaseModel):
    """A layer, with where its inputs come from among the layers before."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    kind: str
    settings: dict[str, str | bool | int | float]
    inputs: tuple[int, ...]
    shape: Shape
    weights: int
    title: str
    name: str = ""

    def __hash__(self) -> int:
        return hash((self.kind, tuple(sorted(self.settings.items())), self.inputs, self.name))


class Made(NamedTuple):
    """What a layer makes of the shapes that enter it."""

    shape: Shape
    weights: int
    title: str


def shape_text(shape: Shape) -> str:
    """A shape in words, such as `28 × 28 × 1`."""
    return " × ".join(map(str, shape))


def check_layer(kind: str, settings: Mapping[str, Any], shapes: Sequence[Shape]) -> Made:
    """What a layer makes of the shapes that enter it.

    Raises:
        ValueError: it can't take them; says both shapes.
    """
    try:
        rule = _RULES[kind]
    except KeyError:
        raise ValueError(f"There is no layer '{kind}'.") from None
    try:
        made = rule(shapes, **settings)
    except TypeError as error:
        raise ValueError(f"The layer '{kind}' has other settings ({error}).") from error
    if prod(made.shape) > MOST_VALUES or made.weights > MOST_VALUES or min(made.shape, default=0) < 1:
        raise ValueError(f"{made.title} would give {shape_text(made.shape)} with {made.weights:,} weights.")
    return made


def _one(shapes: Sequence[Shape], sizes: tuple[int, ...], title: str, wanted: str) -> Shape:
    """The one shape that enters a layer, if it has as many sides as the layer can take."""
    if len(shapes) != 1:
        raise ValueError(f"{title} takes one input.")
    if len(shapes[0]) not in sizes:
        raise ValueError(f"{title} takes {wanted}, and {shape_text(shapes[0])} comes in.")
    return shapes[0]


def _input(shapes: Sequence[Shape], *, shape: str, tokens: int) -> Made:
    if shapes:
        raise ValueError("An input takes nothing.")
    parts = [part.strip() for part in shape.replace("x", "×").replace("*", "×").split("×")]
    if not 1 <= len(parts) <= 3 or not all(part.isascii() and part.isdigit() and int(part) > 0 for part in parts):
        raise ValueError(f"'{shape}' is no shape; write 8, 96 × 4 or 28 × 28 × 1.")
    sides = tuple(int(part) for part in parts)
    if tokens and len(sides) != 1:
        raise ValueError(f"Tokens come as one row of numbers, not as {shape_text(sides)}.")
    return Made(sides, 0, f"Input {shape_text(sides)}")


def _dense(shapes: Sequence[Shape], *, units: int, activation: str) -> Made:
    shape = _one(shapes, (1, 2, 3), "Dense", "values")
    _activation(activation)
    return Made((*shape[:-1], units), (shape[-1] + 1) * units, f"Dense {units}")


def _embedding(shapes: Sequence[Shape], *, tokens: int, width: int) -> Made:
    (steps,) = _one(shapes, (1,), "Embedding", "a row of tokens (such as 100)")
    return Made((steps, width), tokens * width, f"Embedding {width}")


def _recurrent(shapes: Sequence[Shape], *, cell: str, units: int, both_ways: bool, steps: str) -> Made:
    if cell not in CELLS:
        raise ValueError(f"There is no cell '{cell}'.")
    length, values = _one(shapes, (2,), cell, "steps × values (such as 96 × 4)")
    if cell in ("LSTM", "GRU", "RNN"):
        gates = {"LSTM": 4, "GRU": 3, "RNN": 1}[cell]
        weights = gates * units * (values + units + 2)
    else:
        weights = count_weights(cell, values, units)  # type: ignore[arg-type] # it is among the cells
    ways = 2 if both_ways else 1
    out = units * ways
    return Made((length, out) if steps == "all" else (out,), ways * weights, f"{cell} {units}")


def _convolution(
    shapes: Sequence[Shape], *, filters: int, size: int, stride: int, padding: str, activation: str
) -> Made:
    shape = _one(shapes, (2, 3), "Convolution", "steps × values or height × width × channels")
    _activation(activation)
    sides = tuple(_slid(side, size, stride, padding) for side in shape[:-1])
    if min(sides) < 1:
        raise ValueError(f"A window of {size} is larger than {shape_text(shape)}.")
    weights = filters * (shape[-1] * size ** len(sides) + 1)
    return Made((*sides, filters), weights, f"Convolution {filters}, {shape_text((size,) * len(sides))}")


def _pooling(shapes: Sequence[Shape], *, method: str, size: int) -> Made:
    shape = _one(shapes, (2, 3), "Pooling", "steps × values or height × width × channels")
    if method not in ("max", "mean"):
        raise ValueError(f"There is no pooling '{method}'.")
    if size == 0:
        return Made(shape[-1:], 0, f"{method.capitalize()} of all")
    sides = tuple(side // size for side in shape[:-1])
    if min(sides) < 1:
        raise ValueError(f"A window of {size} is larger than {shape_text(shape)}.")
    return Made((*sides, shape[-1]), 0, f"{method.capitalize()} {size}")


def _flatten(shapes: Sequence[Shape]) -> Made:
    return Made((prod(_one(shapes, (1, 2, 3), "Flatten", "anything")),), 0, "Flatten")


def _dropout(shapes: Sequence[Shape], *, share: float) -> Made:
    return Made(_one(shapes, (1, 2, 3), "Dropout", "anything"), 0, f"Dropout {share:g}")


def _normalization(shapes: Sequence[Shape], *, over: str) -> Made:
    shape = _one(shapes, (1, 2, 3), "Normalization", "anything")
    if over not in ("batch", "layer"):
        raise ValueError(f"There is no normalization over the '{over}'.")
    return Made(shape, 2 * shape[-1], f"{over.capitalize()} norm")


def _attention(shapes: Sequence[Shape], *, heads: int) -> Made:
    steps, values = _one(shapes, (2,), "Attention", "steps × values (such as 96 × 64)")
    if values % heads:
        raise ValueError(f"{values} values can't be divided among {heads} heads.")
    return Made((steps, values), 4 * values * (values + 1), f"Attention, {heads} heads")


def _merge(shapes: Sequence[Shape], *, method: str) -> Made:
    if len(shapes) < 2:
        raise ValueError("Merge takes at least two inputs.")
    if method == "join":
        if len({shape[:-1] for shape in shapes}) > 1:
            raise ValueError(f"{' and '.join(map(shape_text, shapes))} can't be joined: only the last side may differ.")
        return Made((*shapes[0][:-1], sum(shape[-1] for shape in shapes)), 0, "Join")
    if method not in ("add", "multiply"):
        raise ValueError(f"There is no merge '{method}'.")
    if len(set(shapes)) > 1:
        raise ValueError(f"{' and '.join(map(shape_text, shapes))} have different shapes, and can't be combined.")
    return Made(shapes[0], 0, method.capitalize())


def _slid(side: int, size: int, stride: int, padding: str) -> int:
    return -(-side // stride) if padding == "same" else (side - size) // stride + 1


def _activation(name: str) -> None:
    if name not in ACTIVATIONS:
        raise ValueError(f"There is no function '{name}'.")


_RULES: dict[str, Callable[..., Made]] = {
    "input": _input,
    "dense": _dense,
    "embedding": _embedding,
    "recurrent": _recurrent,
    "convolution": _convolution,
    "pooling": _pooling,
    "flatten": _flatten,
    "dropout": _dropout,
    "normalization": _normalization,
    "attention": _attention,
    "merge": _merge,
}
