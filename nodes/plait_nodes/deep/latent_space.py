"""Where rows lie in the code of a network."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import DataError, ModelDescription, OneColumn, Table, Transformer, node
from plait.exact import exact
from plait.importing import import_alone
from plait.table import collect, lazy
from plait_nodes.views.scatter import Outlines, ScatterResult, Selection, scatter
from plait_nodes.views.title import Title

from .autoencoder_model import ERROR

_COMPONENTS = ("Component 1", "Component 2")


def _schema(table: nw.Schema | None, model: ModelDescription | None, **_: object) -> tuple[None, nw.Schema | None]:
    if table is None or model is None:
        return None, None
    names = _code_of(model)
    adds = dict.fromkeys(names, nw.Float64())
    if len(names) > 2:
        adds = adds | dict.fromkeys(_COMPONENTS, nw.Float64())
    return None, nw.Schema({**table, **adds})


@node(
    "deep.latent_space",
    category="Deep learning/Autoencoders",
    icon="chart-scatter-plot-hexbin",
    face="{color}",
    tags=("plot", "autoencoder", "code", "embedding", "projection", "pca"),
    requires="deep",
    schema=_schema,
    collects=True,
)
def latent_space(
    table: Table,
    model: Transformer,
    *,
    color: Annotated[
        str, OneColumn(), Field(description="The column that colours the points: groups, or numbers; may stay empty.")
    ] = "",
    selection: Selection = [],  # noqa: B006 - never changed
    outlines: Outlines = [],  # noqa: B006 - never changed
    title: Title = "",
) -> ScatterResult:
    """Draw a point for each row, at the code that a network has for it.

    The model is that of an Autoencoder, or another one that adds numbers to rows. A code of two numbers is drawn as it
    is. Of a longer one the two directions are drawn along which the rows differ most (principal
    components of the code, centred and not scaled); the metrics say which share of the variance these two have.

    `selected` has the rows within the selected areas and outlines, with their codes; without either it has none.

    Example: digits by a code of 32 numbers, coloured by `digit`: equal digits lie together, although the network was
    never told which is which.
    """
    names = _code_of(model.describe())
    coded = collect(model.apply(table)).to_polars()
    codes = coded.select(pl.col(exact(name)).cast(pl.Float64) for name in names)
    kept = collect(table).to_polars().with_columns(codes)
    if len(names) == 2:
        return _of_no_columns(
            scatter(
                lazy(kept), x=names[0], y=names[1], color=color, selection=selection, outlines=outlines, title=title
            )
        )
    places, share = _projected(codes)
    x, y = _COMPONENTS
    drawn = scatter(
        lazy(kept.with_columns(places)), x=x, y=y, color=color, selection=selection, outlines=outlines, title=title
    )
    metrics = {**drawn.figure.metrics, "share of variance": share}
    return _of_no_columns(ScatterResult(replace(drawn.figure, metrics=metrics), drawn.selected))


def _of_no_columns(drawn: ScatterResult) -> ScatterResult:
    """Say that the points lie at no values that the table itself has."""
    figure = replace(drawn.figure, options={**drawn.figure.options, "columns": {}})
    return ScatterResult(figure, drawn.selected)


def _projected(codes: pl.DataFrame) -> tuple[pl.DataFrame, float]:
    """The first two principal components of each row, missing where a number of its code is; and their share."""
    import_alone("sklearn.decomposition")
    import numpy as np
    from sklearn.decomposition import PCA

    rows = codes.to_numpy()
    known = np.isfinite(rows).all(axis=1)
    if known.sum() < 2:
        raise DataError("Fewer than two rows have a code.", hint="Give more rows, or fill missing values before.")
    fitted = PCA(2, svd_solver="full").fit(rows[known])
    places = np.full((len(rows), 2), np.nan)
    places[known] = fitted.transform(rows[known])
    made = pl.DataFrame(dict(zip(_COMPONENTS, places.T, strict=True)))
    return made.fill_nan(None), float(fitted.explained_variance_ratio_.sum())


def _code_of(model: ModelDescription) -> list[str]:
    """The numbers that a model adds to a row, without the error of an autoencoder."""
    names = [name for name, dtype in model.adds.items() if dtype.is_numeric() and name != ERROR]
    if len(names) < 2:
        raise DataError(
            "The code of this model has fewer than two numbers for each row.",
            hint="Connect an autoencoder with a longer code; a histogram shows a single number.",
        )
    return names
