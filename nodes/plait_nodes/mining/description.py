"""What is known of a model before it was fitted."""

from dataclasses import replace

import narwhals as nw

from plait import Columns, ModelDescription

from .features import chosen_features
from .labels import class_type, label_text
from .names import prediction_name, probability_name


def classifier_description(name: str, features: nw.Schema, target: str, dtype: nw.dtypes.DType) -> ModelDescription:
    """The description of such a classifier; its classes are known beforehand only where they are true and false.

    Raises:
        ParameterError: the values of the target can't be classes.
    """
    predicted = class_type(target, dtype)
    texts = tuple(map(label_text, (False, True))) if predicted == nw.Boolean else None
    probabilities = {probability_name(target, text): nw.Float64() for text in texts or ()}
    adds = nw.Schema({prediction_name(target): predicted, **probabilities})
    return ModelDescription("Classifier", features, adds, target=target, classes=texts, details={"Model": name})


def known_classifier(name: str, table: nw.Schema | None, target: str, features: Columns) -> ModelDescription | None:
    """The description of a classifier of these columns; None as long as nobody knows the columns.

    Raises:
        MissingColumnError: a column is not there.
        ParameterError: the target or a feature does not fit.
    """
    if table is None:
        return None
    return classifier_description(name, chosen_features(table, features, target=target), target, table[target])


def without_probabilities(description: ModelDescription) -> ModelDescription:
    """The description of such a classifier that gives the class alone; that of another model stays."""
    if description.kind != "Classifier":
        return description
    return replace(description, adds=nw.Schema(list(description.adds.items())[:1]))


def regressor_description(name: str, features: nw.Schema, target: str) -> ModelDescription:
    """The description of such a regressor."""
    adds = nw.Schema({prediction_name(target): nw.Float64()})
    return ModelDescription("Regressor", features, adds, target=target, details={"Model": name})
