"""The record of a figure: what is drawn, without the drawing.

A figure is a small frozen record of tables that are already aggregated, options, and the id of the
function that draws it. The same drawing serves the window, the report and an image file.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_STORED, ZipFile, ZipInfo

import polars as pl

from plait.errors import PlaitError

from .gestures import Gesture, gestures_of
from .row_places import RowPlaces, places_of

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST_ROWS = 50_000
"""A figure's tables are summaries; more rows than this are refused."""

_WIDTH, _HEIGHT = 720, 440
_EMPHASIS = "emphasis"
"""The table of what is drawn of rows that were chosen elsewhere."""


@dataclass(frozen=True)
class Figure:
    """Small tables and options, and the id of the function that draws them.

    Args:
        drawing: The id given to `drawing(...)`, such as `views.scatter`.
        tables: polars data frames by name, aggregated by the view node.
        options: Labels, colours, thresholds: anything JSON can hold. Five have a meaning everywhere: `size` is
            the width and height, in pixels, that suit the drawing, `page_table` names the table that a page
            shows as a table in place of the drawing, `gestures` says what may be done to the drawing by hand,
            `row_places` where single rows are drawn, and `sides` what else can be looked at in a window; see
            `with_sides`.
        title: Shown above the drawing.
        metrics: Numbers that matter, shown with the figure and in the run's summary.
    """

    drawing: str
    tables: Mapping[str, pl.DataFrame] = field(default_factory=dict)
    options: Mapping[str, Any] = field(default_factory=dict)
    title: str = ""
    metrics: Mapping[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name, table in self.tables.items():
            if table.height > MOST_ROWS:
                raise PlaitError(
                    f"The figure's table '{name}' has {table.height} rows; {MOST_ROWS} are the most.",
                    hint="Aggregate or sample the data in the view node.",
                )

    @property
    def size(self) -> tuple[int, int]:
        """The width and height, in pixels, that suit the drawing."""
        width, height = self.options.get("size", (_WIDTH, _HEIGHT))
        return int(width), int(height)

    @property
    def gestures(self) -> tuple[Gesture, ...]:
        """What may be done to the drawing in a window, and which parameters of the node that sets.

        Raises:
            PlaitError: the option holds something else.
        """
        return gestures_of(self.options.get("gestures"))

    @property
    def row_places(self) -> tuple[RowPlaces, ...]:
        """Where single rows of the table that the figure was made from are drawn."""
        return places_of(self.options.get("row_places"))

    @property
    def page_table(self) -> pl.DataFrame | None:
        """The table that a page shows as a table in place of the drawing; None if it shows the drawing."""
        return self.tables.get(self.options.get("page_table", ""))

    def emphasized(self, marks: pl.DataFrame) -> Figure:
        """The same figure with marks of rows that were chosen elsewhere; see `plait.figure.emphasis`."""
        return Figure(self.drawing, {**self.tables, _EMPHASIS: marks}, self.options, self.title, self.metrics)

    @property
    def emphasis(self) -> pl.DataFrame | None:
        """Marks of rows that were chosen in another view of the same table; None if none are to be shown."""
        return self.tables.get(_EMPHASIS)

    def with_sides(self, sides: Mapping[str, Figure]) -> Figure:
        """The same figure with others of the same numbers, by their titles; a window shows them as tabs beside it."""
        tables, told = dict(self.tables), []
        for number, (title, side) in enumerate(sides.items(), 1):
            names = {name: f"side {number} {name}" for name in side.tables}
            tables.update({names[name]: table for name, table in side.tables.items()})
            told.append({"title": title, "drawing": side.drawing, "options": dict(side.options), "tables": names})
        return Figure(self.drawing, tables, {**self.options, "sides": told}, self.title, self.metrics)

    @property
    def sides(self) -> dict[str, Figure]:
        """The figures that can be looked at beside this one, by their titles."""
        return {
            str(side["title"]): Figure(
                side["drawing"],
                {name: self.tables[known] for name, known in side["tables"].items()},
                side["options"],
                self.title,
            )
            for side in self.options.get("sides", ())
        }

    def to_bytes(self) -> bytes:
        """The figure as one archive of a JSON record and Arrow tables; equal figures give equal bytes."""
        record = {
            "drawing": self.drawing,
            "options": dict(self.options),
            "title": self.title,
            "metrics": dict(self.metrics),
        }
        buffer = BytesIO()
        with ZipFile(buffer, "w", ZIP_STORED) as archive:
            # Without a ZipInfo of its own, an entry bears the time at which it was written.
            archive.writestr(ZipInfo("figure.json"), json.dumps(record))
            for name, table in self.tables.items():
                content = BytesIO()
                # Texts as every Arrow version has them: a view tells from which larger table it was taken.
                table.rechunk().write_ipc(content, compat_level=pl.CompatLevel.oldest())
                archive.writestr(ZipInfo(f"tables/{name}.arrow"), content.getvalue())
        return buffer.getvalue()

    @classmethod
    def from_bytes(cls, data: bytes) -> Figure:
        """The figure that `to_bytes` wrote."""
        with ZipFile(BytesIO(data)) as archive:
            record = json.loads(archive.read("figure.json"))
            tables = {
                name.removeprefix("tables/").removesuffix(".arrow"): pl.read_ipc(BytesIO(archive.read(name)))
                for name in archive.namelist()
                if name.startswith("tables/")
            }
        return cls(record["drawing"], tables, record["options"], record["title"], record["metrics"])
