"""What is known of a model before it was fitted."""

from dataclasses import replace

import narwhals as nw

from plait import ModelDescription

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


def without_probabilities(description: ModelDescription) -> ModelDescription:
    """The description of such a classifier that gives the class alone; that of another model stays."""
    if description.kind != "Classifier":
        return description
    return replace(description, adds=nw.Schema(list(description.adds.items())[:1]))


def regressor_description(name: str, features: nw.Schema, target: str) -> ModelDescription:
    """The description of such a regressor."""
    adds = nw.Schema({prediction_name(target): nw.Float64()})
    return ModelDescription("Regressor", features, adds, target=target, details={"Model": name})
