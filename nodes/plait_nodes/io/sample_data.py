"""Well-known tables to try things on."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from plait import Table, node
from plait.importing import import_alone
from plait.table import lazy

from .small_tables import karate_club, karate_members, les_miserables, play_tennis

if TYPE_CHECKING:
    import narwhals as nw
    import polars as pl

Name = Literal[
    "iris",
    "wine",
    "breast_cancer",
    "diabetes",
    "digits",
    "play_tennis",
    "karate_club",
    "karate_members",
    "les_miserables",
]


def _schema(*, name: Name) -> nw.Schema:
    return lazy(_made(name)).collect_schema()


@node(
    "io.sample_data",
    category="Input/Output",
    icon="flask-outline",
    face="{name}",
    tags=(
        "example",
        "iris",
        "wine",
        "digits",
        "diabetes",
        "breast cancer",
        "play tennis",
        "karate",
        "les miserables",
        "data set",
    ),
    schema=_schema,
)
def sample_data(
    *,
    name: Annotated[Name, Field(description="Which table.")] = "iris",
) -> Table:
    """Give one of the small tables that textbooks use.

    - iris: 150 flowers, four lengths, three species.
    - wine: 178 wines, thirteen measurements, three growers.
    - breast_cancer: 569 tumours, thirty measurements, malignant or benign.
    - diabetes: 442 patients, ten measurements and how far the disease had gone a year later.
    - digits: 1,797 handwritten digits of 8 × 8 pixels, values from 0 to 16.
    - play_tennis: the weather of 14 days, and whether somebody played tennis.
    - karate_club: the 78 friendships between 34 members of a club that later split in two.
    - karate_members: those 34 members, and to which club they went.
    - les_miserables: 254 pairs of characters of the novel, and in how many chapters both come up.

    The first five come with scikit-learn, the last three with networkx; nothing is downloaded. The column to predict
    is the last one, as text where it is a class.

    Example: iris, then a Decision Tree with the target `species`.
    """
    return lazy(_made(name))


@cache
def _made(name: Name) -> pl.DataFrame:
    match name:
        case "play_tennis":
            return play_tennis()
        case "karate_club":
            return karate_club()
        case "karate_members":
            return karate_members()
        case "les_miserables":
            return les_miserables()
        case "iris":
            return _bundled("load_iris", "species")
        case "wine":
            return _bundled("load_wine", "grower")
        case "breast_cancer":
            return _bundled("load_breast_cancer", "diagnosis")
        case "diabetes":
            return _bundled("load_diabetes", "progression")
        case "digits":
            return _bundled("load_digits", "digit")


def _bundled(loader: str, target: str) -> pl.DataFrame:
    """A table of scikit-learn; the names of its columns in small letters with underscores."""
    import_alone("sklearn.datasets")
    import polars as pl
    from sklearn import datasets

    bunch = getattr(datasets, loader)()
    names = [_plain(str(name)) for name in bunch.feature_names]
    table = pl.DataFrame({name: bunch.data[:, place] for place, name in enumerate(names)})
    if loader == "load_diabetes":
        return table.with_columns(pl.Series(target, bunch.target))
    classes = [str(bunch.target_names[code]) for code in bunch.target]
    return table.with_columns(pl.Series(target, classes))


def _plain(name: str) -> str:
    return name.replace(" (cm)", "").replace("/", " per ").replace(" ", "_")
