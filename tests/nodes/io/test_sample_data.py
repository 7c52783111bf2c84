"""The tables of textbooks: their sizes, columns and classes."""

from __future__ import annotations

from typing import get_args

import networkx as nx
import polars as pl
import pytest
from sklearn import datasets

from plait.table import collect
from plait.testing import check_node
from plait_nodes.io.sample_data import Name, sample_data

SIZES = {
    "iris": (150, 5),
    "wine": (178, 14),
    "breast_cancer": (569, 31),
    "diabetes": (442, 11),
    "digits": (1797, 65),
    "play_tennis": (14, 5),
    "karate_club": (78, 5),
    "karate_members": (34, 2),
    "les_miserables": (254, 3),
}


def sample(name: Name) -> pl.DataFrame:
    return collect(sample_data(name=name)).to_polars()


@pytest.mark.parametrize("name", get_args(Name))
def test_it_keeps_what_every_node_promises(name: str) -> None:
    table = check_node(sample_data, name=name)["out"]
    assert collect(table).shape == SIZES[name]  # type: ignore[arg-type]


@pytest.mark.parametrize("name", get_args(Name))
def test_columns_have_names_that_a_formula_can_use(name: Name) -> None:
    assert all(column.isidentifier() and column == column.lower() for column in sample(name).columns)


@pytest.mark.parametrize(
    ("name", "target", "classes"),
    [
        ("iris", "species", {"setosa": 50, "versicolor": 50, "virginica": 50}),
        ("wine", "grower", {"class_0": 59, "class_1": 71, "class_2": 48}),
        ("breast_cancer", "diagnosis", {"malignant": 212, "benign": 357}),
        ("play_tennis", "play", {"no": 5, "yes": 9}),
    ],
)
def test_classes_are_texts_in_the_last_column(name: Name, target: str, classes: dict[str, int]) -> None:
    table = sample(name)
    assert table.columns[-1] == target
    assert dict(table[target].value_counts().rows()) == classes


def test_values_are_those_of_scikit_learn() -> None:
    assert sample("iris").row(0) == (5.1, 3.5, 1.4, 0.2, "setosa")
    assert sample("iris").columns == ["sepal_length", "sepal_width", "petal_length", "petal_width", "species"]
    digits = datasets.load_digits()
    assert (sample("digits").drop("digit").to_numpy() == digits.data).all()
    assert sample("digits")["digit"].to_list() == [str(digit) for digit in digits.target]
    assert sample("diabetes")["progression"].to_list() == datasets.load_diabetes().target.tolist()


def test_the_friendships_are_those_of_the_club() -> None:
    table = sample("karate_club")
    assert {frozenset(pair) for pair in table.select("member", "friend").rows()} == {
        frozenset(edge) for edge in nx.karate_club_graph().edges
    }
    clubs = set(table["club_of_member"]) | set(table["club_of_friend"])
    assert clubs == {"Mr. Hi", "Officer"}
