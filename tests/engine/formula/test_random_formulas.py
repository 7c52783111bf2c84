"""Thousands of random formulas give what an evaluator of its own, or pandas, says."""

from __future__ import annotations

import math
from random import Random

import narwhals as nw
import pandas
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plait import Formula, Table
from plait.table import collect, lazy
from random_formulas import ROWS, Made, Maker, columns

KINDS = ("integer", "decimal", "text", "boolean", "date")


@pytest.fixture(scope="module")
def table() -> Table:
    return lazy(columns())


def check(table: Table, made: list[Made]) -> None:
    """All of them in one query, row by row."""
    expressions = [Formula(each.text).expression(table).alias(f"r{n}") for n, each in enumerate(made)]
    # A value that stands for all rows takes as many rows as the column beside it has.
    found = collect(table.select(nw.col("a"), *expressions))
    for n, each in enumerate(made):
        for value, row in zip(found[f"r{n}"].to_list(), ROWS, strict=True):
            assert same(value, each.value(row)), f"{each.text} gives {value!r}, not {each.value(row)!r}, for {row}"


def same(found: object, expected: object) -> bool:
    if isinstance(found, float) and isinstance(expected, float | int):
        return found == expected or (math.isnan(found) and math.isnan(expected))
    return found == expected and (expected is None or isinstance(found, bool) == isinstance(expected, bool))


@pytest.mark.parametrize("seed", range(20))
def test_random_formulas_give_what_the_evaluator_says(table: Table, seed: int) -> None:
    maker = Maker(Random(seed))
    check(table, [maker.made(KINDS[n % len(KINDS)], 1 + n % 4) for n in range(50)])


@given(st.randoms(use_true_random=False), st.sampled_from(KINDS), st.integers(1, 5))
@settings(max_examples=150)
def test_any_formula_gives_what_the_evaluator_says(random: Random, kind: str, depth: int) -> None:
    check(lazy(columns()), [Maker(random).made(kind, depth)])


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(20, 220))
def test_many_random_formulas_give_what_the_evaluator_says(table: Table, seed: int) -> None:
    maker = Maker(Random(seed))
    check(table, [maker.made(KINDS[n % len(KINDS)], 1 + n % 5) for n in range(100)])


@pytest.fixture(scope="module")
def numbers() -> pandas.DataFrame:
    return pandas.DataFrame(
        {"i": [3, -4, 7, 1], "j": [2, 5, -1, 8], "f": [0.5, -2.25, 4.0, 10.75], "g": [1.0, 0.25, -8.5, 2.0]}
    )


def test_a_thousand_formulas_equal_pandas(numbers: pandas.DataFrame) -> None:
    """pandas parses and works them out with rules of its own."""
    random = Random(2)
    of = lazy(numbers)
    texts = [_condition(random, 2) if n % 3 == 0 else _number(random, 3) for n in range(1000)]
    found = collect(
        of.select(nw.col("i"), *(Formula(text).expression(of).alias(f"r{n}") for n, text in enumerate(texts)))
    )
    for n, text in enumerate(texts):
        expected = numbers.eval(text, engine="python")
        values = expected.tolist() if isinstance(expected, pandas.Series) else [expected] * len(numbers)
        for value, other in zip(found[f"r{n}"].to_list(), values, strict=True):
            assert same(value, other), f"{text} gives {value!r}, and in pandas {other!r}"


def _number(random: Random, depth: int) -> str:
    if depth == 0:
        return random.choice(("i", "j", "f", "g", "2", "0.5", "7", "1.25"))
    sign = random.choice(("+", "-", "*", "/", "//", "%"))
    if sign in ("//", "%"):
        # Of decimals pandas takes the remainder with another rounding.
        return f"({random.choice('ij')} {sign} {random.choice(('3', '-2', 'j', '7'))})"
    left = _number(random, depth - 1)
    # polars multiplies a column by the inverse of a constant, so that has to be exact.
    right = random.choice(("f", "g", "i", "4", "0.5")) if sign == "/" else _number(random, depth - 1)
    text = f"{left} {sign} {right}"
    return f"({text})" if random.random() < 0.6 else f"-({text})" if random.random() < 0.2 else text


def _condition(random: Random, depth: int) -> str:
    if depth == 0 or random.random() < 0.3:
        if random.random() < 0.2:
            return f"{random.choice('ij')} {random.choice(('in', 'not in'))} [1, 3, 5, -4]"
        signs = [random.choice(("<", "<=", ">", ">=", "==", "!=")) for _ in range(random.choice((1, 1, 2)))]
        return _number(random, 1) + "".join(f" {sign} {_number(random, 1)}" for sign in signs)
    if random.random() < 0.25:
        return f"not ({_condition(random, depth - 1)})"
    return f"({_condition(random, depth - 1)}) {random.choice(('and', 'or'))} ({_condition(random, depth - 1)})"
