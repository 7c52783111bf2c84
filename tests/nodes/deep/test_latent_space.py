"""Where rows lie in the code of an autoencoder."""

from __future__ import annotations

import numpy as np
import polars as pl
import pytest
from sklearn.decomposition import PCA

from plait import DataError, RunContext
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.deep.autoencoder import autoencoder
from plait_nodes.deep.coding import encoder
from plait_nodes.deep.latent_space import latent_space
from plait_nodes.views.scatter import Area


def plane(rows: int = 200) -> pl.DataFrame:
    """Four columns that two numbers make up."""
    a, b = np.random.default_rng(0).normal(size=(2, rows))
    return pl.DataFrame({"p": a + b, "q": 10 + a - b, "r": 2 * a, "s": a - 3 * b, "name": ["x", "y"] * (rows // 2)})


def model_of(layers: str, table: pl.DataFrame) -> object:
    return autoencoder(lazy(table), run=RunContext(), layers=layers, epochs=2).model


def test_the_promises_of_a_node() -> None:
    table = plane(40)
    check_node(latent_space, table, model_of("2", table), color="name")
    check_node(latent_space, table, model_of("3", table))


def test_two_numbers_are_drawn_as_they_are() -> None:
    table = plane()
    model = model_of("2", table)
    drawn = latent_space(lazy(table), model, color="name")  # type: ignore[arg-type]
    codes = collect(encoder(lazy(table), model)).to_polars()  # type: ignore[arg-type]
    points = drawn.figure.tables["points"]
    assert drawn.figure.drawing == "views.scatter"
    assert np.allclose(points["x"], codes["Code 1"])
    assert np.allclose(points["y"], codes["Code 2"])
    assert set(drawn.figure.tables["groups"]["name"]) == {"x", "y"}


def test_of_more_numbers_the_two_directions_that_differ_most_are_drawn() -> None:
    """As scikit-learn's PCA has them."""
    table = plane()
    model = model_of("3", table)
    drawn = latent_space(lazy(table), model)  # type: ignore[arg-type]
    codes = collect(encoder(lazy(table), model)).to_polars()  # type: ignore[arg-type]
    fitted = PCA(2, svd_solver="full").fit(codes.select(pl.selectors.starts_with("Code")).to_numpy())
    assert drawn.figure.metrics["share of variance"] == pytest.approx(fitted.explained_variance_ratio_.sum())
    spread = [drawn.figure.tables["points"][name].var() for name in ("x", "y")]
    assert spread == pytest.approx(fitted.explained_variance_)


def test_rows_in_an_area_leave_with_their_codes() -> None:
    table = plane()
    area = Area(x_from=0.0)
    drawn = latent_space(lazy(table), model_of("3", table), selection=[area])  # type: ignore[arg-type]
    chosen = collect(drawn.selected).to_polars()
    assert 0 < chosen.height < table.height
    assert (chosen["Component 1"] >= 0).all()
    assert {"Code 1", "Code 2", "Code 3", *table.columns} <= set(chosen.columns)


def test_a_code_of_one_number_is_refused() -> None:
    table = plane(40)
    with pytest.raises(DataError, match="fewer than two numbers"):
        latent_space(lazy(table), model_of("1", table))  # type: ignore[arg-type]
