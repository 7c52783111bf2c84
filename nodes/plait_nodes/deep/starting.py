"""Trainings that go on from a model that was trained before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from plait import DataError

if TYPE_CHECKING:
    from collections.abc import Collection

    from pydantic import BaseModel

    from .torch_model import TorchModel

    Spec = TypeVar("Spec", bound=BaseModel)

_CLASSES = ("classes", "answers")
"""Fields with what a model can say; it can't learn to say more."""


def taken_over(
    spec: Spec, start: object, kind: type[TorchModel[Spec, Any]], *, learnt: Collection[str]
) -> tuple[Spec, TorchModel[Spec, Any] | None]:
    """What is to be trained, and the model whose weights it begins with: none if `start` is None.

    Such a training keeps what its model has learnt of its own table: scaling, vocabulary and classes.

    Args:
        spec: What would be trained without a model to begin with.
        start: What is connected.
        kind: The kind of model that it must be.
        learnt: The fields of the description that come from a table; the model has its own there, and must be equal in
            all others.

    Raises:
        DataError: the model is of another kind or form, or does not know a class.
    """
    if start is None:
        return spec, None
    if not isinstance(start, kind):
        raise DataError(
            "The model at 'start' is of another kind than the one that is to be trained.",
            hint="Connect a model of the same trainer, or leave 'start' unconnected.",
        )
    for name in _CLASSES:
        known = getattr(start.spec, name, ())
        unknown = [each for each in getattr(spec, name, ()) if each not in known]
        if unknown:
            raise DataError(
                f"The model at 'start' does not know the class '{unknown[0]}'.",
                hint="Train it on a table that has all classes, or take these rows out.",
            )
    for name in type(spec).model_fields:
        if name not in learnt and getattr(start.spec, name) != getattr(spec, name):
            raise DataError(
                f"The model at 'start' has another form than the one that is to be trained: '{name}' differs.",
                hint="Give both trainers the same columns, cells and layers, or leave 'start' unconnected.",
            )
    return start.spec, start
