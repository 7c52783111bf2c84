"""Layers of dense networks and of any: what goes in, dense sums, and what keeps them well."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from plait import node

from .layer_parameters import (
    CATEGORY,
    TAGS,
    ActivationChoice,
    LayerName,
    Units,
    layered,
    merged,
    started,
    with_layer,
)
from .network import Network, NetworkDescription, joined


def _input_schema(*, name: str, **settings: object) -> NetworkDescription:
    return started(settings, name).describe()


@node(
    "deep.input_layer",
    title="Input Layer",
    category=CATEGORY,
    icon="location-enter",
    face="{shape}",
    tags=TAGS,
    schema=_input_schema,
)
def input_layer(
    *,
    shape: Annotated[
        str,
        Field(
            description="The shape of an example: `8` for eight columns, `96 × 4` for 96 steps of four values, "
            "`28 × 28 × 1` for images of height, width and channels, or how many tokens a text has."
        ),
    ] = "8",
    tokens: Annotated[
        int,
        Field(
            ge=0, le=10_000_000, description="For texts as tokens: how many different ones there are; 0 for numbers."
        ),
    ] = 0,
    name: LayerName = "",
) -> Network:
    """Begin a network with the shape of what it is given.

    Put layers behind it, and Network Trainer at the end. At each connection stands what comes out, and how many weights
    there are, before anything is trained. Columns are laid out in the shape row by row: 64 columns of pixels may be
    taken as `8 × 8 × 1`.
    """
    return Network(started({"shape": shape, "tokens": tokens}, name))


@node(
    "deep.dense_layer",
    title="Dense Layer",
    category=CATEGORY,
    icon="dots-grid",
    face="{units} · {activation}",
    tags=(*TAGS, "fully connected", "linear"),
    schema=layered("dense"),
)
def dense_layer(
    network: Network, *, units: Units = 32, activation: ActivationChoice = "relu", name: LayerName = ""
) -> Network:
    """Add a layer in which each value is a sum of all values before, with a function on it.

    Of steps or images the last side is taken: the same sums at each place. The last layer of a classifier has one value
    for each class and no function (linear), because the trainer makes probabilities of them.
    """
    return with_layer(network, "dense", name, units=units, activation=activation)


@node(
    "deep.dropout_layer",
    title="Dropout Layer",
    category=CATEGORY,
    icon="water-minus-outline",
    face="{share}",
    tags=(*TAGS, "regularization"),
    schema=layered("dropout"),
)
def dropout_layer(
    network: Network,
    *,
    share: Annotated[float, Field(ge=0, le=0.95, description="The share of values that is left out.")] = 0.3,
    name: LayerName = "",
) -> Network:
    """Leave out values at random while training, so that no value is relied on alone."""
    return with_layer(network, "dropout", name, share=share)


@node(
    "deep.normalization_layer",
    title="Normalization Layer",
    category=CATEGORY,
    icon="chart-bell-curve",
    face="{over}",
    tags=(*TAGS, "batch norm", "layer norm"),
    schema=layered("normalization"),
)
def normalization_layer(
    network: Network,
    *,
    over: Annotated[
        Literal["batch", "layer"],
        Field(description="Whether values are scaled over the examples of a batch, or over the values of an example."),
    ] = "batch",
    name: LayerName = "",
) -> Network:
    """Bring values to mean 0 and deviation 1, with a factor and an offset that are learnt.

    Sources: Ioffe and Szegedy (2015), Batch Normalization; Ba, Kiros and Hinton (2016), Layer Normalization.
    """
    return with_layer(network, "normalization", name, over=over)


@node(
    "deep.flatten_layer",
    title="Flatten Layer",
    category=CATEGORY,
    icon="format-align-justify",
    tags=TAGS,
    schema=layered("flatten"),
)
def flatten_layer(network: Network, *, name: LayerName = "") -> Network:
    """Lay all values of steps or of an image side by side."""
    return with_layer(network, "flatten", name)


@node(
    "deep.merge_layer",
    title="Merge Layer",
    category=CATEGORY,
    icon="call-merge",
    face="{method}",
    tags=(*TAGS, "concatenate", "add", "residual", "skip connection"),
    schema=merged("merge"),
)
def merge_layer(
    *networks: Network,
    method: Annotated[
        Literal["join", "add", "multiply"],
        Field(description="Whether values are laid side by side, added, or multiplied one by one."),
    ] = "join",
    name: LayerName = "",
) -> Network:
    """Bring branches of a network together.

    All branches begin at one Input Layer. To add or multiply, all must have one shape; to join, only the last side may
    differ. A branch that goes around layers is a shortcut (He et al., 2016).
    """
    return Network(joined([each.spec for each in networks], "merge", {"method": method}, name))
