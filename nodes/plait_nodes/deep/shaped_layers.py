"""Layers of steps and of images: recurrent ones, convolutions, pooling, attention, and what tokens stand for."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from plait import node

from .layer_parameters import CATEGORY, TAGS, ActivationChoice, LayerName, layered, with_layer
from .network import Network
from .network_parameters import CELL_HELP, BothWays
from .variants import Cell


@node(
    "deep.recurrent_layer",
    title="Recurrent Layer",
    category=CATEGORY,
    icon="sync",
    face="{cell} {units}",
    tags=(*TAGS, "lstm", "gru", "rnn", "bidirectional"),
    schema=layered("recurrent"),
)
def recurrent_layer(
    network: Network,
    *,
    cell: Annotated[Cell, Field(description=CELL_HELP)] = "LSTM",
    units: Annotated[int, Field(ge=1, le=16_384, description="How many cells there are.")] = 32,
    both_ways: BothWays = False,
    steps: Annotated[
        Literal["all", "last"], Field(description="Whether the outputs of all steps come out, or those of the last.")
    ] = "last",
    name: LayerName = "",
) -> Network:
    """Add recurrent cells that read a sequence step by step.

    Another recurrent layer, or attention, wants all steps; a dense layer at the end mostly the last.
    """
    return with_layer(network, "recurrent", name, cell=cell, units=units, both_ways=both_ways, steps=steps)


@node(
    "deep.convolution_layer",
    title="Convolution Layer",
    category=CATEGORY,
    icon="grid",
    face="{filters} of {size}",
    tags=(*TAGS, "conv1d", "conv2d", "cnn"),
    schema=layered("convolution"),
)
def convolution_layer(
    network: Network,
    *,
    filters: Annotated[int, Field(ge=1, le=65_536, description="How many patterns are looked for.")] = 16,
    size: Annotated[int, Field(ge=1, le=1_001, description="The side of the window that slides over the input.")] = 3,
    stride: Annotated[int, Field(ge=1, le=1_001, description="By how much the window moves.")] = 1,
    padding: Annotated[
        Literal["same", "valid"],
        Field(description="Whether the border is filled up with zeros, or windows stay inside."),
    ] = "same",
    activation: ActivationChoice = "relu",
    name: LayerName = "",
) -> Network:
    """Slide windows over steps or an image, and look in each for the same patterns."""
    return with_layer(
        network,
        "convolution",
        name,
        filters=filters,
        size=size,
        stride=stride,
        padding=padding,
        activation=activation,
    )


@node(
    "deep.pooling_layer",
    title="Pooling Layer",
    category=CATEGORY,
    icon="arrow-collapse-all",
    face="{method} {size}",
    tags=(*TAGS, "max pooling", "average pooling", "global pooling"),
    schema=layered("pooling"),
)
def pooling_layer(
    network: Network,
    *,
    method: Annotated[Literal["max", "mean"], Field(description="What is kept of a window.")] = "max",
    size: Annotated[
        int, Field(ge=0, le=1_000_000, description="The side of the windows, which do not overlap; 0 for all at once.")
    ] = 2,
    name: LayerName = "",
) -> Network:
    """Keep the largest value, or the mean, of windows of steps or of an image."""
    return with_layer(network, "pooling", name, method=method, size=size)


@node(
    "deep.attention_layer",
    title="Attention Layer",
    category=CATEGORY,
    icon="eye-arrow-right-outline",
    face="{heads} heads",
    tags=(*TAGS, "transformer", "self-attention", "multi-head"),
    schema=layered("attention"),
)
def attention_layer(
    network: Network,
    *,
    heads: Annotated[int, Field(ge=1, le=256, description="In how many parts the values look at each other.")] = 4,
    name: LayerName = "",
) -> Network:
    """Let each step look at all steps, and take from them what fits (Vaswani et al., 2017).

    It does not know the order of the steps: a recurrent layer before it gives it that.
    """
    return with_layer(network, "attention", name, heads=heads)


@node(
    "deep.embedding_layer",
    title="Embedding Layer",
    category=CATEGORY,
    icon="format-list-numbered",
    face="{width} values",
    tags=(*TAGS, "words", "tokens"),
    schema=layered("embedding"),
)
def embedding_layer(
    network: Network,
    *,
    tokens: Annotated[
        int, Field(ge=1, le=10_000_000, description="How many different numbers there are, with 0 for nothing.")
    ] = 10_000,
    width: Annotated[int, Field(ge=1, le=4_096, description="How many values stand for each token.")] = 64,
    name: LayerName = "",
) -> Network:
    """Let learnt values stand for the numbers of tokens, as Sequence Encoder makes them."""
    return with_layer(network, "embedding", name, tokens=tokens, width=width)
