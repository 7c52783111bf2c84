"""Every two of several columns as points."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

from pydantic import Field

from plait import Columns, Figure, FromPort, OneColumn, Table, node
from plait.figure import gestures
from plait.figure.row_places import RowPlaces, as_places

from .parallel_coordinates import chosen_axes
from .ranges import Range, ranges_of, rows_in
from .sample import drawn_rows
from .title import Title

if TYPE_CHECKING:
    import narwhals as nw

    from .quantity import Quantity

MOST_COLUMNS = 8
MOST_POINTS = 2_000
_NUMBERS = Columns.of_type("numeric")


class ScatterMatrixResult(NamedTuple):
    figure: Figure
    selected: Table


def _schema(
    table: nw.Schema | None, *, columns: Columns, color: str, selection: list[Range], **_: object
) -> tuple[None, nw.Schema | None]:
    if table is not None:
        chosen_axes(table, columns, color, MOST_COLUMNS)
        ranges_of(table, selection)
    return None, table


@node(
    "views.scatter_matrix",
    category="Views",
    icon="view-grid",
    face="{columns} · {color}",
    tags=("plot", "pairs", "splom", "scatter plot matrix", "multivariate"),
    schema=_schema,
    collects=True,
    passes=3,
)
def scatter_matrix(
    table: Table,
    *,
    columns: Annotated[
        Columns, FromPort(types="numeric"), Field(description="The columns to compare, two by two; up to eight.")
    ] = _NUMBERS,
    color: Annotated[
        str, OneColumn(), Field(description="The column of groups that colours the points; may stay empty.")
    ] = "",
    selection: Annotated[
        list[Range], Field(description="Ranges of columns; a row is selected if it lies in all of them.")
    ] = [],  # noqa: B006 - never changed
    title: Title = "",
) -> ScatterMatrixResult:
    """Draw every two of several columns as points, and how each is distributed.

    Of more than 2 000 rows as many are drawn at random, always the same ones. The most frequent eight groups have a
    colour each, or seven if there are more; then the rest is 'others'. Points that are not selected are faint.

    `selected` has the rows that lie in all ranges, whether they are drawn or not, in the order of the table; without a
    range it has none.

    Example: the four lengths of the iris table, coloured by `species`.
    """
    schema = table.collect_schema()
    chosen = chosen_axes(schema, columns, color, MOST_COLUMNS)
    points, groups, rows, numbers = drawn_rows(table, chosen, color, MOST_POINTS)
    side = max(420, min(1000, 120 + 130 * len(chosen)))
    options: dict[str, Any] = {
        "names": [each.name for each in chosen],
        "labels": [each.label for each in chosen],
        "color": color,
        "ranges": [[quantity.name, low, high] for quantity, low, high in ranges_of(schema, selection)],
        "gestures": gestures.as_options(*_gestures(chosen)),
        "row_places": as_places(*_places(len(chosen))),
        "size": [side, side],
    }
    tables = {"points": points, "rows": numbers} | ({} if groups is None else {"groups": groups})
    metrics = {"rows": float(rows), "rows drawn": float(points.height)}
    figure = Figure("views.scatter_matrix", tables, options, title, metrics)
    return ScatterMatrixResult(figure, rows_in(table, selection))


def _gestures(chosen: list[Quantity]) -> list[gestures.Range]:
    """A range of both columns in each small plot, and of one in those of a column with itself."""
    along = [gestures.Along(kind=each.kind, column=each.name) for each in chosen]
    return [
        gestures.Range(axes=row * len(along) + column, x=across, y=None if row == column else up)
        for row, up in enumerate(along)
        for column, across in enumerate(along)
    ]


def _places(count: int) -> list[RowPlaces]:
    """Where the rows lie in each small plot of two columns."""
    return [
        RowPlaces(axes=row * count + column, table="points", x=f"{column}", y=f"{row}")
        for row in range(count)
        for column in range(count)
        if row != column
    ]
