"""Rows as lines across several axes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

from pydantic import Field

from plait import Columns, Figure, FromPort, OneColumn, ParameterError, Table, node
from plait.figure import gestures
from plait.figure.row_places import RowPlaces, as_places

from .category import Category
from .quantity import Quantity
from .ranges import Range, ranges_of, rows_in
from .sample import drawn_rows
from .title import Title

if TYPE_CHECKING:
    import narwhals as nw
    import polars as pl

MOST_AXES = 30
MOST_LINES = 1_000
_NUMBERS = Columns.of_type("numeric")


class ParallelCoordinatesResult(NamedTuple):
    figure: Figure
    selected: Table


def _schema(
    table: nw.Schema | None, *, columns: Columns, color: str, selection: list[Range], **_: object
) -> tuple[None, nw.Schema | None]:
    if table is not None:
        chosen_axes(table, columns, color, MOST_AXES)
        ranges_of(table, selection)
    return None, table


@node(
    "views.parallel_coordinates",
    category="Views",
    icon="chart-multiline",
    face="{columns} · {color}",
    tags=("plot", "parallel coordinates plot", "profiles", "multivariate", "brush"),
    schema=_schema,
    collects=True,
    passes=3,
)
def parallel_coordinates(
    table: Table,
    *,
    columns: Annotated[
        Columns, FromPort(types="numeric"), Field(description="The columns with an axis each, in this order.")
    ] = _NUMBERS,
    color: Annotated[
        str, OneColumn(), Field(description="The column of groups that colours the lines; may stay empty.")
    ] = "",
    selection: Annotated[
        list[Range], Field(description="Ranges of columns; a row is selected if it lies in all of them.")
    ] = [],  # noqa: B006 - never changed
    title: Title = "",
) -> ParallelCoordinatesResult:
    """Draw each row as a line across one axis for each column.

    Each axis reaches from the smallest to the largest value of its column. A line has a gap where a value is missing.
    Of more than 1 000 rows as many are drawn at random, always the same ones, and the axes are theirs. The most
    frequent eight groups have a colour each, or seven if there are more; then the rest is 'others'.

    `selected` has the rows that lie in all ranges, whether they are drawn or not, in the order of the table; without a
    range it has none.

    Example: the four lengths of the iris table, coloured by `species`.
    """
    schema = table.collect_schema()
    axes = chosen_axes(schema, columns, color, MOST_AXES)
    lines, groups, rows, numbers = drawn_rows(table, axes, color, MOST_LINES)
    ranges = [[quantity.name, low, high] for quantity, low, high in ranges_of(schema, selection)]
    options: dict[str, Any] = {
        "names": [each.name for each in axes],
        "labels": [each.label for each in axes],
        "kinds": [each.kind for each in axes],
        "color": color,
        "ranges": ranges,
        "gestures": gestures.as_options(*_gestures(axes, lines)),
        "row_places": as_places(
            *(
                RowPlaces(table="lines", x=float(number), y=f"{number}", ends=ends_of(lines[f"{number}"]))
                for number in range(len(axes))
            )
        ),
        "size": [max(520, min(1200, 120 + 110 * len(axes))), 420],
    }
    tables = {"lines": lines, "rows": numbers} | ({} if groups is None else {"groups": groups})
    metrics = {"rows": float(rows), "rows drawn": float(lines.height)}
    figure = Figure("views.parallel_coordinates", tables, options, title, metrics)
    return ParallelCoordinatesResult(figure, rows_in(table, selection))


def ends_of(values: pl.Series) -> tuple[float, float]:
    """The values at both ends of an axis."""
    known = values.drop_nulls()
    return (float(known.min()), float(known.max())) if len(known) else (0.0, 1.0)  # type: ignore[arg-type]


def _gestures(axes: list[Quantity], lines: pl.DataFrame) -> list[gestures.Range]:
    """A range along each axis that has one."""
    found = []
    for number, each in enumerate(axes):
        low, high = ends_of(lines[f"{number}"])
        if high > low:
            along = gestures.Along(kind=each.kind, column=each.name, at=float(number), ends=(low, high))
            found.append(gestures.Range(y=along))
    return found


def chosen_axes(schema: nw.Schema, columns: Columns, color: str, most: int) -> list[Quantity]:
    """The columns that have axes.

    Raises:
        MissingColumnError: a column is not there.
        ParameterError: there are too many, or one has no place along an axis.
    """
    names = list(dict.fromkeys(name for name in columns.among(schema) if columns.names is not None or name != color))
    if color:
        Category.of(schema, color, "color")
    if len(names) > most:
        hint = f"Choose up to {most}."
        raise ParameterError(f"{len(names)} columns are too many for one drawing.", parameter="columns", hint=hint)
    return [Quantity.of(schema, name, "columns") for name in names]
