"""What a training is told: how many epochs, which steps, when to stop."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field

from plait import ParameterError

Optimizer = Literal["adam", "adamw", "sgd", "rmsprop"]
Schedule = Literal["constant", "cosine", "halving", "linear"]
Device = Literal["auto", "cpu", "cuda", "mps"]

Epochs = Annotated[int, Field(ge=1, le=1_000_000, description="How often all examples are seen, at most.")]
Batch = Annotated[int, Field(ge=1, le=1_000_000, description="After how many examples the weights change.")]
Rate = Annotated[float, Field(gt=0, le=100, description="The learning rate: how large the steps are.")]
Seed = Annotated[
    int, Field(ge=0, le=2**32 - 1, description="Fixes the first weights, the order of examples, and dropout.")
]


class TrainingOptions(BaseModel):
    """How a network is trained, but for what is changed most."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    optimizer: Annotated[Optimizer, Field(description="How steps are made of gradients.")] = "adam"
    schedule: Annotated[
        Schedule,
        Field(
            description="How the learning rate changes: not at all, along a half cosine or a line to 0, or halved "
            "whenever three epochs have brought no gain."
        ),
    ] = "constant"
    decay: Annotated[float, Field(ge=0, le=10, description="How strongly large weights are held back.")] = 0.0
    clip_norm: Annotated[
        float,
        Field(ge=0, le=1e6, description="Gradients that are longer than this are made so long; 0 leaves them."),
    ] = 0.0
    clip_value: Annotated[
        float,
        Field(ge=0, le=1e6, description="No part of a gradient goes beyond this; 0 leaves them as they are."),
    ] = 0.0
    aside: Annotated[
        float,
        Field(ge=0, le=0.9, description="The share of examples put aside to see when training should stop."),
    ] = 0.1
    patience: Annotated[
        int,
        Field(
            ge=0,
            le=100_000,
            description="After how many epochs without a gain on the examples put aside training stops; 0 for never.",
        ),
    ] = 5
    keep: Annotated[
        Literal["best", "last"],
        Field(
            description="Whose weights the model has: those of the epoch that is the best on the examples put aside, "
            "or of the last one. Without examples put aside the last is kept."
        ),
    ] = "best"
    epoch: Annotated[
        int,
        Field(
            ge=0,
            le=1_000_000,
            description="If not 0, the weights of this epoch are kept, whatever comes after: a place to go on from in "
            "another way.",
        ),
    ] = 0
    device: Annotated[
        Device, Field(description="Where it is computed; auto takes a graphics card if there is one.")
    ] = "auto"
    threads: Annotated[
        int,
        Field(
            ge=0,
            le=256,
            description="How many processor threads compute. One is the fastest for small networks; 0 tries it out, "
            "and gives other last digits from one machine to another.",
        ),
    ] = 1
    precision: Annotated[
        Literal["single", "mixed"],
        Field(description="Mixed computes products in half precision where a graphics card has units for that."),
    ] = "single"


OptionsChoice = Annotated[TrainingOptions, Field(description="How the network is trained, in detail.")]
OPTIONS = TrainingOptions()
RECURRENT_OPTIONS = TrainingOptions(clip_norm=1.0)
"""Gradients that went through many steps are cut off."""


class Training(TrainingOptions):
    """All settings of a training."""

    epochs: int = 10
    batch: int = 64
    rate: float = 1e-3
    seed: int = 0

    @classmethod
    def of(cls, options: TrainingOptions, *, epochs: int, batch: int, rate: float, seed: int) -> Self:
        """The options, with what is changed most.

        Raises:
            ParameterError: the epoch whose weights are to be kept never comes.
        """
        if options.epoch > epochs:
            raise ParameterError(
                f"The weights of epoch {options.epoch} are to be kept, and there are {epochs} epochs.",
                parameter="training",
                hint="Raise the epochs, or set *epoch* to 0.",
            )
        return cls(**options.model_dump(), epochs=epochs, batch=batch, rate=rate, seed=seed)
