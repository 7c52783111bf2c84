"""Models that scikit-learn has fitted."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, Self

import narwhals as nw

from plait import (
    Classifier,
    Clusterer,
    DataError,
    MissingColumnError,
    Model,
    ModelDescription,
    Regressor,
    Transformer,
    stored_as,
)
from plait.backends import backend_of
from plait.held import held
from plait.table import collect, empty
from plait_nodes.statistics.matrix import matrix
from plait_nodes.statistics.numbers import is_number

from . import scikit_file
from .names import probability_name

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from plait import Frame, Table

    from .scikit_record import ScikitRecord

    Array = NDArray[np.floating]


class Estimator(Protocol):
    """What a model needs of a fitted scikit-learn estimator."""

    def predict(self, rows: Array, /) -> NDArray[Any]: ...


class ScikitModel(Model):
    """A fitted estimator together with the names, types and classes that it was fitted on."""

    estimators: ClassVar[frozenset[str]]
    """The scikit-learn classes that may be in a file of such a model."""

    def __init__(self, estimator: Estimator, record: ScikitRecord) -> None:
        self.estimator = estimator
        self.record = record

    @abstractmethod
    def adds(self) -> nw.Schema:
        """The columns that the model gives."""

    @abstractmethod
    def predicted(self, rows: Array) -> dict[str, Any]:
        """The values of these columns for an array of rows."""

    def describe(self) -> ModelDescription:
        record = self.record
        classes = record.labels.texts if record.classes else None
        details = {"Model": record.name}
        return ModelDescription(
            self.kind, record.feature_schema, self.adds(), target=record.target, classes=classes, details=details
        )

    def apply(self, table: Table) -> Table:
        """The table with the predictions; rows are predicted in batches when the query runs.

        Raises:
            MissingColumnError: a feature is not there.
            DataError: a feature holds something else than numbers.
        """
        features = self.record.feature_schema
        self.check_columns(table.collect_schema())
        return backend_of(table).compute(table, list(features), self._predict_batch, self.adds())

    def to_bytes(self) -> bytes:
        return scikit_file.to_bytes(self.record, self.estimator)

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        record, estimator = scikit_file.from_bytes(data, cls.estimators)
        return cls(estimator, record)

    def _predict_batch(self, batch: Frame) -> Frame:
        if batch.is_empty():
            # scikit-learn refuses to predict nothing.
            return collect(empty(self.adds()))
        return nw.from_dict(self.predicted(self.prepared(batch)), backend="polars")

    def prepared(self, batch: Frame) -> Array:
        """Rows as the estimator wants them."""
        record = self.record
        rows = matrix(
            batch,
            list(record.features),
            precision=record.precision,
            missing_allowed=record.missing_allowed,
            whole=False,
        )
        if record.centers:
            rows = rows - record.centers
        if record.divisors:
            rows = rows / record.divisors
        return rows

    def check_columns(self, schema: nw.Schema) -> None:
        for name, fitted in self.record.features.items():
            if name not in schema:
                raise MissingColumnError(name, list(schema))
            if not is_number(schema[name]):
                raise DataError(
                    f"The column '{name}' holds {held(schema[name])}, but the model was fitted on {fitted} values.",
                    column=name,
                    hint="Prepare the table as the one that the model was fitted on.",
                )


@stored_as("mining.scikit_classifier")
class ScikitClassifier(ScikitModel, Classifier):
    """Predicts a class, and the probability of each class where the estimator knows it."""

    estimators = frozenset(
        {
            "BernoulliNB",
            "DecisionTreeClassifier",
            "GaussianNB",
            "HistGradientBoostingClassifier",
            "KNeighborsClassifier",
            "LogisticRegression",
            "MLPClassifier",
            "MultinomialNB",
            "Perceptron",
            "RandomForestClassifier",
            "SVC",
        }
    )

    def adds(self) -> nw.Schema:
        labels = self.record.labels
        probabilities = self._probability_names() if hasattr(self.estimator, "predict_proba") else []
        return nw.Schema({self.record.prediction: labels.dtype, **dict.fromkeys(probabilities, nw.Float64())})

    def predicted(self, rows: Array) -> dict[str, Any]:
        labels, predict_proba = self.record.labels, getattr(self.estimator, "predict_proba", None)
        if predict_proba is None:
            return {self.record.prediction: labels.decoded(self.estimator.predict(rows))}
        shares = predict_proba(rows)
        columns = dict(zip(self._probability_names(), shares.T, strict=True))
        return {self.record.prediction: labels.decoded(self._winners(shares)), **columns}

    def _winners(self, shares: Array) -> NDArray[np.int64]:
        """The position of the most probable class of each row."""
        import numpy as np

        if not self.record.preferred:
            first: NDArray[np.int64] = shares.argmax(axis=1)
            return first
        order = np.asarray(self.record.preferred)
        winners: NDArray[np.int64] = order[shares[:, order].argmax(axis=1)]
        return winners

    def _probability_names(self) -> list[str]:
        return [probability_name(self.record.target or "", text) for text in self.record.labels.texts]


@stored_as("mining.scikit_regressor")
class ScikitRegressor(ScikitModel, Regressor):
    """Predicts a number."""

    estimators = frozenset(
        {
            "DecisionTreeRegressor",
            "HistGradientBoostingRegressor",
            "KNeighborsRegressor",
            "Lasso",
            "LinearRegression",
            "MLPRegressor",
            "RandomForestRegressor",
            "Ridge",
            "SVR",
        }
    )

    def adds(self) -> nw.Schema:
        return nw.Schema({self.record.prediction: nw.Float64()})

    def predicted(self, rows: Array) -> dict[str, Any]:
        return {self.record.prediction: self.estimator.predict(rows)}


@stored_as("mining.scikit_clusterer")
class ScikitClusterer(ScikitModel, Clusterer):
    """Names the cluster that a row is nearest to."""

    estimators = frozenset({"GaussianMixture", "KMeans"})

    def adds(self) -> nw.Schema:
        return nw.Schema({self.record.prediction: nw.String()})

    def predicted(self, rows: Array) -> dict[str, Any]:
        numbers = self.estimator.predict(rows)
        names = nw.new_series("", [cluster_name(each) for each in range(int(numbers.max()) + 1)], backend="polars")
        return {self.record.prediction: names[numbers]}


@stored_as("mining.scikit_detector")
class ScikitDetector(ScikitModel, Transformer):
    """Says how far a row stands out, and whether it is an outlier."""

    estimators = frozenset({"IsolationForest"})

    def adds(self) -> nw.Schema:
        return detector_schema(self.record.prediction)

    def predicted(self, rows: Array) -> dict[str, Any]:
        estimator: Any = self.estimator
        scores = -estimator.score_samples(rows)
        flag, score = self.adds()
        return {flag: scores > -float(estimator.offset_), score: scores}


def detector_schema(column: str) -> nw.Schema:
    """The columns that a detector adds: whether a row is an outlier, and how far it stands out."""
    return nw.Schema({column: nw.Boolean(), f"{column} score": nw.Float64()})


def cluster_name(number: int) -> str:
    """What a cluster is called in tables."""
    return f"cluster_{number}"
