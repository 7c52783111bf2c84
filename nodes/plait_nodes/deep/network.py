"""Networks that are built along connections: their layers, shapes and weights, before anything is trained."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import narwhals as nw
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from plait import DataError, ModelDescription, PlaitError, stored_as
from plait.record import record

from .layer import Layer, Shape, check_layer, shape_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

MOST_LAYERS = 1_000


class NetworkSpec(BaseModel):
    """Layers in the order in which they are computed; what comes out of the last one comes out of the network."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    layers: tuple[Layer, ...] = Field(min_length=1, max_length=MOST_LAYERS)

    @property
    def inputs(self) -> Layer:
        """What the network is given."""
        return self.layers[0]

    @property
    def shape(self) -> Shape:
        """Of what comes out, without the batch."""
        return self.layers[-1].shape

    @property
    def weights(self) -> int:
        """How many numbers are learnt."""
        return sum(layer.weights for layer in self.layers)

    def check(self) -> None:
        """Refuse layers that don't fit together; for a description from a file.

        Raises:
            ValueError: says which.
        """
        for place, layer in enumerate(self.layers):
            if (layer.kind == "input") != (place == 0) or not all(0 <= each < place for each in layer.inputs):
                raise ValueError(f"the layer {place + 1} does not follow on those before it")
            made = check_layer(layer.kind, layer.settings, [self.layers[each].shape for each in layer.inputs])
            if (made.shape, made.weights) != (layer.shape, layer.weights):
                raise ValueError(f"the layer {place + 1} has not the shape that it says")

    def describe(self) -> NetworkDescription:
        """What is known of it, to be shown at a connection."""
        return NetworkDescription(
            "Network",
            nw.Schema({}),
            nw.Schema({}),
            details={
                "Layers": " → ".join(layer.title for layer in self.layers),
                "Shape": shape_text(self.shape),
                "Weights": f"{self.weights:,}",
            },
            spec=self,
        )


@record
class NetworkDescription(ModelDescription):
    """The same as the network itself: nothing of it depends on data."""

    spec: NetworkSpec | None = None


@stored_as("deep.network")
class Network:
    """A network that is not trained yet.

    Args:
        spec: Its layers.
    """

    def __init__(self, spec: NetworkSpec) -> None:
        self.spec = spec

    def describe(self) -> NetworkDescription:
        return self.spec.describe()

    def to_bytes(self) -> bytes:
        return self.spec.model_dump_json().encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """The network that `to_bytes` wrote.

        Raises:
            DataError: the bytes are damaged, or something else.
        """
        try:
            spec = NetworkSpec.model_validate_json(data)
            spec.check()
        except (ValidationError, ValueError, PlaitError) as error:
            raise DataError("The stored network can't be read.", hint="Build it again.") from error
        return cls(spec)


def begun(settings: Mapping[str, Any], name: str = "") -> NetworkSpec:
    """A network of nothing but its input."""
    return NetworkSpec(layers=(_made("input", settings, [], (), name),))


def extended(
    network: NetworkSpec, kind: str, settings: Mapping[str, Any], name: str = "", *, port: str = "network"
) -> NetworkSpec:
    """A network with another layer at its end.

    Raises:
        PlaitError: the layer can't take what comes out of the network; says both shapes, and the port.
    """
    return joined([network], kind, settings, name, port=port)


def joined(
    networks: Sequence[NetworkSpec], kind: str, settings: Mapping[str, Any], name: str = "", *, port: str = "networks"
) -> NetworkSpec:
    """One network of several that have their input in common, with a layer that takes what comes out of each.

    Layers that are in several of them are there once.

    Raises:
        PlaitError: they don't fit together.
    """
    layers: list[Layer] = []
    places: dict[Layer, int] = {}
    ends: list[int] = []
    for network in networks:
        if network.inputs != networks[0].inputs:
            raise PlaitError(
                f"One network takes {shape_text(networks[0].inputs.shape)}, and another "
                f"{shape_text(network.inputs.shape)}: they have different inputs.",
                hint="Let all branches begin at one Input Layer.",
                port=port,
            )
        new: list[int] = []
        for layer in network.layers:
            moved = layer.model_copy(update={"inputs": tuple(new[each] for each in layer.inputs)})
            if moved not in places:
                places[moved] = len(layers)
                layers.append(moved)
            new.append(places[moved])
        ends.append(new[-1])
    shapes = [layers[end].shape for end in ends]
    try:
        added = _made(kind, settings, shapes, tuple(ends), name)
    except ValueError as error:
        raise PlaitError(str(error), hint="Look at the shapes along the connections.", port=port) from error
    return NetworkSpec(layers=(*layers, added))


def _made(kind: str, settings: Mapping[str, Any], shapes: Sequence[Shape], inputs: tuple[int, ...], name: str) -> Layer:
    made = check_layer(kind, settings, shapes)
    return Layer(
        kind=kind,
        settings=dict(settings),
        inputs=inputs,
        shape=made.shape,
        weights=made.weights,
        title=made.title,
        name=name,
    )
