"""Make texts of what a network says at each time step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import Column, MissingColumnError, NewColumn, OneColumn, ParameterError, node
from plait.exact import exact
from plait_nodes.text.words import is_text, schema_of

if TYPE_CHECKING:
    from narwhals.dtypes import DType


@node(
    "deep.ctc_collapse",
    title="CTC Collapse",
    category="Deep learning/Explain",
    icon="arrow-collapse-horizontal",
    face="{column} · blank {blank}",
    tags=("connectionist temporal classification", "best path", "greedy decoding", "blank", "speech", "handwriting"),
)
def ctc_collapse(
    table: pl.LazyFrame,
    *,
    column: Annotated[
        Column, OneColumn(), Field(description="The column with a symbol for each time step: texts, or lists.")
    ],
    blank: Annotated[str, Field(min_length=1, description="The symbol that stands for none.")] = "_",
    into: Annotated[NewColumn, Field(min_length=1, description="The new column.")] = "collapsed",
) -> pl.LazyFrame:
    """Put together what a network that was trained with CTC says at each time step.

    Such a network names a symbol, or the blank, at every step, and the same symbol for as long as it sees it. First
    runs of the same symbol become one, then blanks are left out (Graves and others, 2006). So a symbol twice in a row
    needs a blank in between: `aab` is `ab`, and `a_ab` is `aab`.

    In a text every character is a symbol; in a list every value, a text or a whole number. A missing value within a
    list counts as blank; a missing text or list stays missing. What is collapsed is the best path, the likeliest
    symbol of each step, which is not always the likeliest text.

    Example: `__hh_e_l_ll__o` becomes `hello`.
    """
    schema = schema_of(table)
    if column not in schema:
        raise MissingColumnError(column, list(schema))
    dtype = schema[column]
    if is_text(dtype) or dtype == nw.Unknown:
        if len(blank) > 1:
            raise ParameterError(
                f"The blank '{blank}' is {len(blank)} characters, and a symbol of a text is one.",
                parameter="blank",
                hint="Give one character.",
            )
        steps = pl.col(exact(column)).cast(pl.String).str.extract_all("(?s:.)")
        return table.with_columns(steps.list.filter(_is_new(pl.lit(blank))).list.join("").alias(into))
    steps = pl.col(exact(column)).arr.to_list() if isinstance(dtype, nw.Array) else pl.col(exact(column))
    return table.with_columns(steps.list.filter(_is_new(_listed_blank(dtype, column, blank))).alias(into))


def _is_new(blank: pl.Expr) -> pl.Expr:
    """Whether an element of a list differs from the one before and is no blank."""
    element = pl.element()
    return element.ne_missing(element.shift()) & (element != blank)


def _listed_blank(dtype: DType, column: str, blank: str) -> pl.Expr:
    """The blank as the elements of a list are.

    Raises:
        ParameterError: they are neither texts nor whole numbers, or the blank is not what they are.
    """
    inner = dtype.inner if isinstance(dtype, nw.List | nw.Array) else None
    kind = inner if inner is None or isinstance(inner, nw.dtypes.DType) else inner()
    if kind is not None and (is_text(kind) or kind == nw.Unknown):
        return pl.lit(blank)
    if kind is None or not kind.is_integer():
        raise ParameterError(
            f"The column '{column}' holds {dtype} values, which are no symbols.",
            parameter="column",
            hint="Choose a column of texts, or of lists of texts or whole numbers.",
        )
    try:
        return pl.lit(int(blank))
    except ValueError as error:
        hint = "Give the number that stands for the blank, such as 0."
        raise ParameterError(f"The blank '{blank}' is no whole number.", parameter="blank", hint=hint) from error
