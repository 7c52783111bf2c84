"""What a fitted scikit-learn model has to know beside its estimator, as plain data."""

from __future__ import annotations

import math
from typing import Literal, Self

import narwhals as nw
from pydantic import BaseModel, ConfigDict, model_validator

from plait_nodes.statistics.matrix import Precision

from .labels import Label, Labels

_FEATURE_TYPES: dict[str, nw.dtypes.DType] = {
    str(dtype): dtype
    for dtype in (
        nw.Boolean(),
        *(nw.Int8(), nw.Int16(), nw.Int32(), nw.Int64(), nw.Int128()),
        *(nw.UInt8(), nw.UInt16(), nw.UInt32(), nw.UInt64(), nw.UInt128()),
        *(nw.Float32(), nw.Float64()),
    )
}


class ScikitRecord(BaseModel):
    """The features of a model, what it predicts, and in which form it wants its rows."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    format: Literal[1] = 1
    name: str
    """What kind of model it is, as a user reads it."""
    features: dict[str, str]
    """The type of each feature, in the order that the estimator knows them."""
    prediction: str
    """The column with the predictions."""
    target: str | None = None
    classes: tuple[Label, ...] = ()
    precision: Precision = "double"
    missing_allowed: bool = False
    centers: tuple[float, ...] = ()
    """What is taken from each feature first; empty if nothing."""
    divisors: tuple[float, ...] = ()
    """What each feature is then divided by before the estimator sees it; empty if by nothing."""
    preferred: tuple[int, ...] = ()
    """The positions of the classes in the order in which one of equally probable ones wins; empty if their own."""

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        unknown = [dtype for dtype in self.features.values() if dtype not in _FEATURE_TYPES]
        if unknown:
            msg = f"a feature can't be of type {unknown[0]}"
            raise ValueError(msg)
        if self.divisors and (len(self.divisors) != len(self.features) or not all(map(_is_divisor, self.divisors))):
            msg = "the divisors do not fit the features"
            raise ValueError(msg)
        if self.centers and (len(self.centers) != len(self.features) or not all(map(math.isfinite, self.centers))):
            msg = "the centers do not fit the features"
            raise ValueError(msg)
        if self.preferred and sorted(self.preferred) != list(range(len(self.classes))):
            msg = "the preferred classes are not those of the model"
            raise ValueError(msg)
        return self

    @property
    def labels(self) -> Labels:
        return Labels(self.classes)

    @property
    def feature_schema(self) -> nw.Schema:
        """The features with their types."""
        return nw.Schema({name: _FEATURE_TYPES[dtype] for name, dtype in self.features.items()})


def _is_divisor(value: float) -> bool:
    return math.isfinite(value) and value > 0


def type_names(features: nw.Schema) -> dict[str, str]:
    """The types of the features as text."""
    return {name: str(dtype) for name, dtype in features.items()}
