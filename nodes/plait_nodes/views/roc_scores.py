"""What a ROC curve is drawn of: the positive class and the columns of scores."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals as nw

from plait import Columns, DataError, MissingColumnError, ParameterError
from plait.exact import col
from plait.held import held
from plait.table import collect
from plait_nodes.mining.labels import MOST_CLASSES, class_type
from plait_nodes.mining.names import probability_name

if TYPE_CHECKING:
    from plait import Table

MOST_SCORES = 12
"""More curves can't be told apart."""


def class_text(schema: nw.Schema, truth: str) -> nw.Expr:
    """The class of each row as text.

    Raises:
        MissingColumnError: there is no such column.
        ParameterError: its values can't be classes.
    """
    if truth not in schema:
        raise MissingColumnError(truth, schema.names())
    try:
        dtype = class_type(truth, schema[truth])
    except ParameterError as error:
        raise ParameterError(error.message.replace("target", "column"), parameter="truth", hint=error.hint) from None
    return col(truth).cast(dtype).cast(nw.String)


def positive_class(table: Table, truth: str, chosen: str) -> str:
    """The chosen class, or the last one in order; empty if no row has a class.

    Raises:
        DataError: there are far too many values for classes.
        ParameterError: the chosen class is not among those that there are.
    """
    dtype = class_type(truth, table.collect_schema()[truth])
    found = collect(table.select(col(truth).cast(dtype).alias("class")).unique().sort("class"))
    values = found["class"].drop_nulls()
    if len(values) > MOST_CLASSES:
        hint = "Choose a column with classes."
        raise DataError(f"The column '{truth}' has {len(values)} different values.", column=truth, hint=hint)
    classes = values.cast(nw.String).to_list()
    if chosen and len(classes) > 1 and chosen not in classes:
        shown = ", ".join(f"'{name}'" for name in classes[:8]) + (", …" if len(classes) > 8 else "")
        raise ParameterError(f"There is no class '{chosen}'.", parameter="positive", hint=f"There are {shown}.")
    return chosen or (classes[-1] if classes else "")


def score_columns(schema: nw.Schema, scores: Columns, truth: str, positive: str) -> list[str]:
    """The chosen columns; if none are, those that Apply Model names as probabilities of the positive class.

    Raises:
        MissingColumnError: a named column is not there.
        ParameterError: one holds no numbers, or there are none or too many.
    """
    if scores.names == ():
        beginning = probability_name(truth, positive)
        names = [name for name in schema if name.startswith(beginning)]
        if not names and positive:
            hint = "Choose the columns of scores, or let Apply Model add probabilities."
            raise ParameterError(f"There is no column '{beginning}'.", parameter="scores", hint=hint)
    else:
        names = list(dict.fromkeys(name for name in scores.among(schema) if scores.names or name != truth))
    check_scores(schema, names)
    return names


def check_scores(schema: nw.Schema, names: list[str]) -> None:
    """Refuse columns that hold no scores.

    Raises:
        ParameterError: one holds no numbers, or there are too many.
    """
    for name in names:
        if not schema[name].is_numeric():
            raise ParameterError(
                f"The column '{name}' holds {held(schema[name])}, not numbers.",
                parameter="scores",
                hint="Choose the columns with probabilities or other scores.",
            )
    if len(names) > MOST_SCORES:
        hint = "Choose those to compare."
        raise ParameterError(f"{len(names)} scores are too many for one drawing.", parameter="scores", hint=hint)
