"""Asking a model, whatever it is, what it predicts for changed rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import narwhals as nw

from plait import MissingColumnError, ParameterError
from plait.exact import exact
from plait.table import collect, lazy

from .names import probability_name

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from plait import Frame, Model, ModelDescription

    Array = NDArray[np.floating]


@dataclass(frozen=True, slots=True)
class Questioned:
    """A model that predicts classes or numbers, and the column with its predictions."""

    model: Model
    description: ModelDescription
    prediction: str

    @classmethod
    def of(cls, model: Model) -> Questioned:
        """The model, if it predicts.

        Raises:
            ParameterError: it does not.
        """
        description = model.describe()
        check_predicts(description)
        return cls(model, description, next(iter(description.adds)))

    @property
    def is_classifier(self) -> bool:
        return self.description.kind == "Classifier"

    def predicted(self, frame: Frame) -> nw.Series[Any]:
        """What the model predicts for these rows: numbers, or classes as text."""
        values = collect(self.model.apply(lazy(frame)).select(exact(self.prediction)))[self.prediction]
        return class_texts(values) if self.is_classifier else values

    def chances(self, frame: Frame, label: str) -> Array:
        """The probability of a class in each row, or 1 and 0 from a model that knows no probabilities."""
        column = probability_name(self.description.target or "", label)
        if column in self.description.adds:
            shares: Array = collect(self.model.apply(lazy(frame)).select(exact(column)))[column].to_numpy()
            return shares
        hits: Array = (self.predicted(frame) == label).cast(nw.Float64).to_numpy()
        return hits


def check_predicts(description: ModelDescription) -> None:
    """Refuse a model that predicts neither classes nor numbers.

    Raises:
        ParameterError: says what it is.
    """
    if description.kind not in ("Classifier", "Regressor"):
        raise ParameterError(
            f"The model is a {description.kind}, which predicts neither classes nor numbers.",
            parameter="model",
            hint="Connect the model of a learner.",
        )


def check_features(schema: nw.Schema, description: ModelDescription) -> None:
    """Refuse a table that lacks what the model was fitted on.

    Raises:
        MissingColumnError: names the first such column.
    """
    for name in description.features:
        if name not in schema:
            raise MissingColumnError(name, schema.names())


def class_texts(values: nw.Series[Any]) -> nw.Series[Any]:
    """Classes as models and scores write them."""
    return values.cast(nw.String)
