"""What layer nodes have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from plait import ParameterError

from .network import Network, NetworkDescription, NetworkSpec, begun, extended, joined

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

CATEGORY = "Deep learning/Layers"
TAGS = ("network", "neural network", "keras", "layer")

ActivationChoice = Annotated[
    Literal["linear", "relu", "tanh", "sigmoid", "gelu"], Field(description="What is made of each sum.")
]
LayerName = Annotated[
    str,
    Field(
        max_length=100,
        description="Tells layers apart: branches whose layers are alike in everything, name too, share them.",
    ),
]
Units = Annotated[int, Field(ge=1, le=1_000_000, description="How many values come out.")]


def started(settings: Mapping[str, Any], name: str) -> NetworkSpec:
    """A network of an input alone.

    Raises:
        ParameterError: it has no such shape.
    """
    try:
        return begun(settings, name)
    except ValueError as error:
        raise ParameterError(str(error), parameter="shape") from error


def layered(kind: str) -> Callable[..., NetworkDescription | None]:
    """The schema function of a node that adds a layer of this kind to one network."""

    def schema(network: NetworkDescription | None, *, name: str = "", **settings: object) -> NetworkDescription | None:
        if network is None or network.spec is None:
            return None
        return extended(network.spec, kind, settings, name).describe()

    return schema


def merged(kind: str) -> Callable[..., NetworkDescription | None]:
    """The same for one that takes many networks."""

    def schema(*networks: NetworkDescription | None, name: str = "", **settings: object) -> NetworkDescription | None:
        known = [each.spec for each in networks if each is not None and each.spec is not None]
        if not known or len(known) < len(networks):
            return None
        return joined(known, kind, settings, name).describe()

    return schema


def with_layer(network: Network, kind: str, name: str, **settings: object) -> Network:
    """The network with a layer at its end."""
    return Network(extended(network.spec, kind, settings, name))
