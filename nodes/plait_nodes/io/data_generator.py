"""Make a table from a seed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from plait import Table, node
from plait.table import lazy

from .admissions import Admissions
from .point_clouds import Blobs, Circles, Codes, Moons
from .populations import Populations
from .time_series import Series

if TYPE_CHECKING:
    import narwhals as nw

Content = Admissions | Populations | Blobs | Moons | Circles | Series | Codes


def _schema(*, content: Content, rows: int, seed: int) -> nw.Schema:
    return lazy(content.table(min(rows, 2), seed)).collect_schema()


@node(
    "io.data_generator",
    category="Input/Output",
    icon="creation-outline",
    face="{content} · {rows} rows · seed {seed}",
    tags=("synthetic", "random", "simulate", "example data", "blobs", "moons", "one-hot"),
    schema=_schema,
)
def data_generator(
    *,
    content: Annotated[Content, Field(discriminator="kind", description="What the table is about.")] = Admissions(),  # noqa: B008 - never changed
    rows: Annotated[int, Field(ge=2, le=10_000_000, description="How many rows.")] = 500,
    seed: Annotated[int, Field(ge=0, le=2**32 - 1, description="The same seed gives the same rows.")] = 2019,
) -> Table:
    """Make a table by chance, from a seed.

    - admissions: applicants to a graduate school, with scores and their chance of being admitted.
    - populations: a healthy half, then a sick half, of people with a measured level. Where the levels are distinct,
      those of the sick are far lower; where they overlap, a little. They follow normal distributions with the means 60
      and 20 and the spread 5, or 45 and 35 and 10.
    - blobs: round groups of points. moons: two half circles that reach into each other. circles: one circle within
      another. The column `group` says which group a point is of.
    - series: a straight line with a sine wave and noise over time.
    - codes: in each row one column is 1 and all others are 0, row after row the next one.

    Example: 2,000 rows of populations with overlapping levels and the seed 2000 for a ROC curve, or 4 rows of codes
    with 4 columns for an autoencoder.
    """
    return lazy(content.table(rows, seed))
