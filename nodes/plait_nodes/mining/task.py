"""Whether a learner that can do both predicts classes or numbers."""

from typing import Annotated, Literal

import narwhals as nw
from pydantic import Field

from plait import Columns, ModelDescription, ParameterError
from plait.held import held

from .description import classifier_description, regressor_description
from .features import chosen_features
from .labels import class_type

Task = Literal["automatic", "classification", "regression"]
TaskChoice = Annotated[
    Task,
    Field(
        description="Whether the target is a class or a number; automatic takes numbers for numbers and "
        "everything else for classes."
    ),
]


def predicts_classes(task: Task, target: str, dtype: nw.dtypes.DType) -> bool:
    """Whether the target is a class; 'automatic' takes numbers for numbers and everything else for classes.

    Raises:
        ParameterError: the target does not fit the task.
    """
    classes = task == "classification" or (task == "automatic" and not dtype.is_numeric())
    if classes:
        class_type(target, dtype)
    elif not dtype.is_numeric():
        raise ParameterError(
            f"The target '{target}' holds {held(dtype)}, not numbers.",
            parameter="task",
            hint="Choose the task 'classification', or another target.",
        )
    return classes


def task_description(name: str, schema: nw.Schema, target: str, features: Columns, task: Task) -> ModelDescription:
    """The description of what such a learner will fit.

    Raises:
        MissingColumnError: a column is not there.
        ParameterError: the target or a feature does not fit.
    """
    chosen = chosen_features(schema, features, target=target)
    if predicts_classes(task, target, schema[target]):
        return classifier_description(name, chosen, target, schema[target])
    return regressor_description(name, chosen, target)
