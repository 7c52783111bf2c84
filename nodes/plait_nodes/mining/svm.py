"""Predict a class or a number by the widest gap between rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import Column, Columns, Metrics, Model, ModelDescription, RunContext, Table, node
from plait.importing import import_alone
from plait_nodes.manipulation.result_table import result_table

from .description import without_probabilities
from .examples import Examples
from .features import NUMBERS, Features
from .scaling import scale_in_place
from .task import Task, TaskChoice, task_description

if TYPE_CHECKING:
    from .scaling import Scaling

_NAME = "Support vector machine"
_MANY_ROWS = 50_000
_COEFFICIENTS = nw.Schema({"classes": nw.String(), "term": nw.String(), "coefficient": nw.Float64()})


class SvmResult(NamedTuple):
    model: Model
    coefficients: Table
    metrics: Metrics


def _schema(
    table: nw.Schema | None, *, target: str, features: Columns, task: Task, **_: object
) -> tuple[ModelDescription | None, nw.Schema, None]:
    if table is None:
        return None, _COEFFICIENTS, None
    described = task_description(_NAME, table, target, features, task)
    return without_probabilities(described), _COEFFICIENTS, None


@node(
    "mining.svm",
    title="SVM",
    category="Mining/Learners",
    icon="vector-line",
    face="{target} · {kernel}",
    tags=("support vector machine", "svc", "svr", "kernel", "rbf", "classifier", "regression", "learner"),
    schema=_schema,
    collects=True,
    blocking=True,
)
def svm(
    table: Table,
    *,
    run: RunContext,
    target: Annotated[Column, Field(description="The column to predict: a class or a number.")],
    features: Features = NUMBERS,
    task: TaskChoice = "automatic",
    kernel: Annotated[
        Literal["rbf", "linear", "poly", "sigmoid"],
        Field(description="The shape of the border: by similarity (rbf), a plane, a polynomial, or a sigmoid."),
    ] = "rbf",
    cost: Annotated[
        float, Field(gt=0, le=1e9, description="What an error costs (C); large follows the rows, small is smoother.")
    ] = 1.0,
    gamma: Annotated[
        float,
        Field(
            ge=0,
            le=1e9,
            description="How quickly similarity falls with distance (not for 'linear'); 0 for 1 over the number of "
            "features times their variance.",
        ),
    ] = 0.0,
    degree: Annotated[int, Field(ge=1, le=20, description="The degree of the polynomial; for 'poly' alone.")] = 3,
    shift: Annotated[float, Field(description="What is added to the product in 'poly' and 'sigmoid'.")] = 0.0,
    margin: Annotated[
        float, Field(ge=0, le=1e9, description="For numbers: errors up to this, in units of the target, cost nothing.")
    ] = 0.1,
    balanced: Annotated[
        bool, Field(description="Whether each class counts the same, however many rows it has.")
    ] = False,
    z_score: Annotated[
        bool, Field(description="Whether features are brought to mean 0 and standard deviation 1 first.")
    ] = True,
    iterations: Annotated[
        int, Field(ge=0, le=1_000_000_000, description="The most steps of the search; 0 for no limit.")
    ] = 0,
) -> SvmResult:
    """Predict a class or a number by the border with the widest gap between rows.

    Classes are told apart two by two, and the one that wins most often is predicted; there are no probabilities.
    Numbers are predicted so that most rows lie within the margin. A whole-number target counts as a number unless the
    task says that it is a class.

    `coefficients` has the weights of a linear machine for the features as they are, a set for each pair of classes (the
    first is meant where the sum is positive), and is empty for other kernels.

    The time grows with the square of the rows or faster: use it up to some ten thousand rows, or put a Sampler
    before. The search can't be stopped in between: a run that is cancelled waits for it, unless nodes run in processes
    of their own.

    Missing values in the features or the target stop the node. True and false count as 1 and 0.

    Example: target `species` on the iris table with the defaults is right in 146 of 150 rows.
    """
    import_alone("sklearn.svm", "sklearn.exceptions")
    import warnings

    from sklearn.exceptions import ConvergenceWarning
    from sklearn.svm import SVC, SVR

    examples = Examples.of(table, target, features, task, precision="double", missing_allowed=False)
    if len(examples.rows) > _MANY_ROWS:
        run.log(f"{len(examples.rows):,} rows are many for a support vector machine; this may take very long.")
    scaling = scale_in_place(examples.rows, center=True, spread=True) if z_score else None
    settings = {
        "kernel": kernel,
        "C": cost,
        "gamma": gamma or "scale",
        "degree": degree,
        "coef0": shift,
        "max_iter": iterations or -1,
    }
    estimator: Any
    if examples.labels is None:
        estimator = SVR(epsilon=margin, **settings)
    else:
        estimator = SVC(class_weight=examples.class_weights() if balanced else None, **settings)
    with warnings.catch_warnings():
        # Said in the run's log instead.
        warnings.simplefilter("ignore", ConvergenceWarning)
        estimator.fit(examples.rows, examples.known)
    if iterations and int(_most(estimator.n_iter_)) >= iterations:
        run.log(f"The search had not ended after {iterations} steps; allow more.")
    metrics = Metrics(rows=len(examples.rows))
    metrics["support vectors"] = len(estimator.support_)
    return SvmResult(
        examples.model(estimator, _NAME, scaling), _coefficients(estimator, examples, scaling, kernel), metrics
    )


def _most(steps: Any) -> int:  # noqa: ANN401 - a number for a regression, an array for classes
    import numpy as np

    return int(np.max(steps))


def _coefficients(machine: Any, examples: Examples, scaling: Scaling | None, kernel: str) -> Table:  # noqa: ANN401 - scikit-learn has no types
    rows: list[tuple[str, str, float]] = []
    if kernel == "linear":
        for pair, (weights, constant) in enumerate(zip(machine.coef_, machine.intercept_, strict=True)):
            values, shift = weights, 0.0
            if scaling is not None:
                values = scaling.coefficients(weights)
                shift = float(scaling.shift(values))
            name = _pair_name(examples, pair)
            rows += [(name, feature, float(value)) for feature, value in zip(examples.features, values, strict=True)]
            rows.append((name, "Intercept", float(constant) - shift))
    columns = list(zip(*rows, strict=True)) if rows else [(), (), ()]
    return result_table(dict(zip(_COEFFICIENTS, map(list, columns), strict=True)), _COEFFICIENTS)


def _pair_name(examples: Examples, pair: int) -> str:
    """The two classes that a set of coefficients tells apart; the target for a number."""
    from itertools import combinations

    if examples.labels is None:
        return examples.target
    texts = examples.labels.texts
    if len(texts) == 2:
        # With two classes scikit-learn turns the signs around.
        return f"{texts[1]} / {texts[0]}"
    first, second = list(combinations(texts, 2))[pair]
    return f"{first} / {second}"
