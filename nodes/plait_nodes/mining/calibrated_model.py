"""A classifier of two classes whose probabilities are calibrated, and whose class follows from a threshold."""

from __future__ import annotations

from base64 import b64decode, b64encode
from typing import TYPE_CHECKING, Any, Literal, Self

import narwhals as nw
from pydantic import BaseModel, ConfigDict, model_validator

from plait import Classifier, DataError, ModelDescription, PlaitError, stored_as
from plait.backends import backend_of
from plait.model import stored_id_of
from plait.registry import NodeRegistry

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from plait import Frame, Table

    Array = NDArray[np.floating]

SMALLEST = 1e-12
"""Nearer to 0 or 1 no probability is taken, because its logit has no end."""


class Calibration(BaseModel):
    """How a probability is made another one, by the shape that was fitted."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    method: Literal["none", "sigmoid", "isotonic"] = "none"
    slope: float = 1.0
    offset: float = 0.0
    """Of 'sigmoid': the logit is multiplied by the slope, and the offset is added."""
    points: tuple[float, ...] = ()
    shares: tuple[float, ...] = ()
    """Of 'isotonic': corners of a rising line."""

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        rising = all(low <= high for low, high in zip(self.points, self.points[1:], strict=False))
        if len(self.points) != len(self.shares) or not rising or (self.method == "isotonic" and not self.points):
            msg = "the corners of the line do not fit"
            raise ValueError(msg)
        return self

    def calibrated(self, values: Array) -> Array:
        """The calibrated probabilities; what is missing stays so."""
        import numpy as np

        match self.method:
            case "sigmoid":
                share: Array = 1 / (1 + np.exp(-(self.slope * logit(values) + self.offset)))
                return share
            case "isotonic":
                line: Array = np.interp(values, self.points, self.shares)
                return np.where(np.isnan(values), np.nan, line)
            case _:
                return values


class CalibratedRecord(BaseModel):
    """Everything beside the classifier itself."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    format: Literal[1] = 1
    positive: bool | int | str
    negative: bool | int | str
    prediction: str
    score: str
    """The column with the probability of the positive class."""
    rest: str
    """The column with that of the other one."""
    threshold: float
    own_threshold: float | None = None
    """Of the probability before it is calibrated; if given it decides, because different ones may become equal."""
    calibration: Calibration
    stored_as: str = ""
    content: str = ""
    """The classifier, as its own class writes it."""


@stored_as("mining.calibrated_classifier")
class CalibratedClassifier(Classifier):
    """Another classifier, asked for its probabilities."""

    def __init__(self, inner: Classifier, record: CalibratedRecord) -> None:
        self.inner = inner
        self.record = record

    def describe(self) -> ModelDescription:
        known, record = self.inner.describe(), self.record
        own = record.own_threshold
        details = {**known.details, "Threshold": f"{record.threshold if own is None else own:g}"}
        if record.calibration.method != "none":
            details["Calibration"] = record.calibration.method
        return ModelDescription(
            self.kind, known.features, known.adds, known.drops, known.target, known.classes, details
        )

    def apply(self, table: Table) -> Table:
        predicted = self.inner.apply(table)
        record = self.record
        names = (record.prediction, record.rest, record.score)
        adds = nw.Schema({name: self.describe().adds[name] for name in names})
        return backend_of(predicted).compute(predicted, [record.score], self._decide, adds)

    def to_bytes(self) -> bytes:
        stored_id, to_bytes = stored_id_of(self.inner), getattr(self.inner, "to_bytes", None)
        if stored_id is None or to_bytes is None:
            raise DataError(f"A {type(self.inner).__name__} can't be stored.")
        content = b64encode(to_bytes()).decode("ascii")
        return self.record.model_copy(update={"stored_as": stored_id, "content": content}).model_dump_json().encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """The classifier that `to_bytes` wrote.

        Raises:
            DataError: the bytes are damaged, or something else.
        """
        hint = "Calibrate the classifier again."
        try:
            record = CalibratedRecord.model_validate_json(data)
            inner: Any = NodeRegistry().stored_class(record.stored_as).from_bytes(b64decode(record.content))
        except (ValueError, PlaitError) as error:
            raise DataError("The stored classifier can't be read.", hint=hint) from error
        if not isinstance(inner, Classifier):
            raise DataError(f"A {type(inner).__name__} is no classifier.", hint=hint)
        return cls(inner, record.model_copy(update={"content": "", "stored_as": ""}))

    def _decide(self, batch: Frame) -> Frame:
        record = self.record
        own = batch[record.score].cast(nw.Float64).to_numpy()
        shares = {"own": own, "share": record.calibration.calibrated(own)}
        frame = nw.from_dict(shares, backend="polars").with_columns(nw.all().fill_nan(None))
        known = nw.col("share")
        reached = known >= record.threshold if record.own_threshold is None else nw.col("own") >= record.own_threshold
        kind = (
            nw.Boolean()
            if isinstance(record.positive, bool)
            else (nw.Int64() if isinstance(record.positive, int) else nw.String())
        )
        positive, negative = (nw.lit(each).cast(kind) for each in (record.positive, record.negative))
        decided = nw.when(reached).then(positive).otherwise(negative)
        return frame.select(
            nw.when(~known.is_null()).then(decided).alias(record.prediction),
            (1 - known).alias(record.rest),
            known.alias(record.score),
        )


def logit(values: Array) -> Array:
    """The logarithm of the odds, of probabilities that are neither 0 nor 1 quite."""
    import numpy as np

    inside = np.clip(values, SMALLEST, 1 - SMALLEST)
    return np.log(inside) - np.log1p(-inside)
