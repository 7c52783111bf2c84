"""The two classes that a classifier tells apart, and the columns in which it says how sure it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import narwhals as nw

from plait import DataError, ParameterError

from .calibrated_model import CalibratedClassifier, CalibratedRecord, Calibration
from .labels import Label, label_text
from .names import probability_name

if TYPE_CHECKING:
    from plait import Classifier


@dataclass(frozen=True)
class TwoClasses:
    """The class that is looked for, the other one, and the columns that the classifier adds for them."""

    positive: str
    other: str
    target: str
    prediction: str
    score: str
    """The column with the probability of the positive class."""
    rest: str
    """The column with that of the other one."""
    dtype: nw.dtypes.DType
    """The type of what is predicted."""

    @classmethod
    def of(cls, model: Classifier, positive: str = "") -> TwoClasses:
        """What a classifier says of itself; without a positive class the last one in order is looked for.

        Raises:
            DataError: it knows more than two classes, or gives no probabilities.
            ParameterError: it does not know the positive class.
        """
        known = model.describe()
        classes, target = known.classes or (), known.target or ""
        if len(classes) != 2:
            raise DataError(
                f"The classifier knows {len(classes)} classes, not two.",
                hint="A threshold divides two; train it for whether a row has the class that matters.",
            )
        if positive and positive not in classes:
            raise ParameterError(
                f"There is no class '{positive}'.",
                parameter="positive",
                hint=f"There are '{classes[0]}' and '{classes[1]}'.",
            )
        chosen = positive or classes[1]
        other = next(each for each in classes if each != chosen)
        prediction = next(iter(known.adds))
        score, rest = (probability_name(target, each) for each in (chosen, other))
        if score not in known.adds or rest not in known.adds:
            raise DataError(
                "The classifier gives no probabilities.",
                hint="Choose a learner that does, such as Logistic Regression.",
            )
        return cls(chosen, other, target, prediction, score, rest, known.adds[prediction])

    def decided(
        self, model: Classifier, threshold: float, calibration: Calibration, own: float | None = None
    ) -> CalibratedClassifier:
        """The classifier with calibrated probabilities, whose class follows from a threshold of them.

        `own` is a threshold of the probabilities before they are calibrated; it decides if it is given.
        """
        record = CalibratedRecord(
            positive=self._label(self.positive),
            negative=self._label(self.other),
            prediction=self.prediction,
            score=self.score,
            rest=self.rest,
            threshold=threshold,
            own_threshold=own,
            calibration=calibration,
        )
        return CalibratedClassifier(model, record)

    def _label(self, text: str) -> Label:
        if self.dtype == nw.Boolean:
            return text == label_text(True)
        return int(text) if self.dtype.is_integer() else text
