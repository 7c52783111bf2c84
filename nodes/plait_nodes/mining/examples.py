"""Rows and the known values of their target, as a tree or another learner of both tasks takes them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from plait import DataError
from plait_nodes.statistics.matrix import matrix

from .features import chosen_features
from .labels import Labels
from .names import prediction_name
from .scikit_model import Estimator, ScikitClassifier, ScikitRegressor
from .scikit_record import ScikitRecord, type_names
from .task import Task, predicts_classes
from .training import Missing, training_rows

if TYPE_CHECKING:
    import narwhals as nw
    import numpy as np
    from numpy.typing import NDArray

    from plait import Columns, Model, Table
    from plait_nodes.statistics.matrix import Precision

    from .scaling import Scaling


@dataclass(frozen=True, slots=True)
class Examples:
    """What a learner learns from: rows of features, and the codes of classes or the numbers to predict."""

    features: nw.Schema
    target: str
    rows: NDArray[np.floating]
    known: NDArray[np.int64] | NDArray[np.floating]
    labels: Labels | None
    precision: Precision = "single"
    missing_allowed: bool = True

    @classmethod
    def of(
        cls,
        table: Table,
        target: str,
        features: Columns,
        task: Task,
        *,
        precision: Precision = "single",
        missing_allowed: bool = True,
        missing: Missing = "stop",
    ) -> Examples:
        """Run the query for the chosen columns.

        Raises:
            PlaitError: a column is not there or does not fit, or there is nothing to learn.
        """
        schema = table.collect_schema()
        chosen = chosen_features(schema, features, target=target)
        classes = predicts_classes(task, target, schema[target])
        frame = training_rows(table, chosen, target, missing)
        labels = Labels.of(frame[target]) if classes else None
        known = labels.codes(frame[target]) if labels is not None else matrix(frame, [target]).ravel()
        rows = matrix(frame, list(chosen), precision=precision, missing_allowed=missing_allowed)
        return cls(chosen, target, rows, known, labels, precision, missing_allowed)

    @property
    def task(self) -> Literal["classification", "regression"]:
        return "regression" if self.labels is None else "classification"

    def require_rows_aside(self, share: float) -> None:
        """Refuse too few rows for putting a share of them aside, of every class some.

        Raises:
            DataError: says of what there are too few.
        """
        import numpy as np

        rows = len(self.known)
        fewest = rows if self.labels is None else int(np.bincount(self.known).min())
        classes = 1 if self.labels is None else len(self.labels.values)
        if fewest < 2 or math.ceil(rows * share) < classes:
            raise DataError(
                f"There are {rows} rows, too few to put {share:.0%} of them aside"
                + ("." if self.labels is None else f" with each of the {classes} classes among them."),
                hint="Switch off 'Early stop', or take more rows.",
            )

    def class_weights(self) -> dict[int, float] | None:
        """Weights that let each class count the same; None for numbers."""
        import numpy as np

        if self.labels is None:
            return None
        counts = np.bincount(self.known)
        return {code: len(self.known) / (len(counts) * int(count)) for code, count in enumerate(counts)}

    def model(
        self, estimator: Estimator, name: str, scaling: Scaling | None = None, preferred: tuple[int, ...] = ()
    ) -> Model:
        """The fitted estimator as a model of these examples, whose rows may have been scaled for it.

        Of equally probable classes the one that comes first in `preferred` wins, or in their own order if it is empty.
        """
        record = ScikitRecord(
            name=name,
            features=type_names(self.features),
            prediction=prediction_name(self.target),
            target=self.target,
            classes=self.labels.values if self.labels is not None else (),
            precision=self.precision,
            missing_allowed=self.missing_allowed,
            centers=tuple(scaling.center.tolist()) if scaling is not None else (),
            divisors=tuple(scaling.spread.tolist()) if scaling is not None else (),
            preferred=preferred,
        )
        return (ScikitRegressor if self.labels is None else ScikitClassifier)(estimator, record)
