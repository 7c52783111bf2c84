"""Whatever the text is, it is a formula that can be worked out, or refused as none."""

from __future__ import annotations

import time
from random import Random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from formula_cases import TABLE, schema, table
from plait import Formula
from plait.errors import FormulaError
from plait.formula import functions
from plait.formula.foreign import CALLS, NAMES, SIGNS
from plait.formula.tokens import ALLOWED_SIGNS, WORDS
from plait.table import collect

PIECES = (
    *sorted(ALLOWED_SIGNS),
    *sorted(WORDS),
    *SIGNS,
    *sorted(NAMES),
    *(function.name for function in functions()),
    *(function.example for function in functions()),
    *sorted(CALLS),
    *(f"`{name}`" for name in TABLE),
    *("x", "y", "name", "ok", "day", "moment", "there", "span", "kind", "none", "list", "col('x')", "nope"),
    *("0", "1", "2.5", "1e308", "9223372036854775807", "-1", "''", "'a'", '"b"', "'(a)'", "'%Y'", "'week'", "'UTC'"),
    *(
        "(",
        ")",
        "(",
        ")",
        ",",
        ",",
        " ",
        " ",
        "\n",
        "`",
        "'",
        '"',
        "\\",
        "#",
        "é",
        "日本",
        "\u200b",
        "\x00",
        "\ud800",
        "_",
    ),
)


def look_at(text: str) -> bool:
    """Whether the text is a formula for the table; anything but a FormulaError is let through."""
    try:
        made = Formula(text)
        made.type_in(schema())
    except FormulaError as caught:
        error = caught
    else:
        assert str(made) == text
        return True
    assert error.text == text
    assert 0 <= error.position <= len(text)
    assert error.position + error.length <= max(1, len(text) + 1)
    assert error.message.endswith(".")
    assert not error.hint or error.hint[-1] in ".?…"
    return False


def work_out(text: str) -> None:
    """Run it; values that can't be converted are the one thing that may fail."""
    of = table()
    made = Formula(text)
    try:
        rows = len(collect(of.with_columns(made.expression(of).alias("result"))))
    except Exception as error:
        if "conversion from" in str(error):
            return
        raise
    assert rows == 3


@given(st.text(max_size=60))
@example("")
@example("\ud800")
@example("`" * 3)
@example("'" * 3)
@example("x" + "\u0301" * 50)
def test_any_text(text: str) -> None:
    look_at(text)


@given(st.lists(st.sampled_from(PIECES), max_size=12), st.sampled_from(("", " ")))
@settings(max_examples=400)
def test_any_sequence_of_pieces(pieces: list[str], between: str) -> None:
    text = between.join(pieces)
    if look_at(text):
        work_out(text)


@given(st.sampled_from([function.example for function in functions()]), st.data())
@settings(max_examples=200)
def test_any_damage_to_a_formula(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 4)))
    look_at(text[:start] + data.draw(st.sampled_from(("", *PIECES))) + text[end:])


def test_random_calls_are_worked_out_or_refused() -> None:
    random = Random(5)
    formulas = 0
    for _ in range(1_500):
        text = _call(random, 3)
        if look_at(text):
            formulas += 1
            work_out(text)
    assert formulas > 100


@pytest.mark.slow
def test_half_a_million_texts_within_their_limits() -> None:
    random = Random(7)
    slowest = 0.0
    for n in range(500_000):
        if n % 5 == 0:
            text = "".join(chr(random.choice((random.randrange(128), random.randrange(0x11_0000)))) for _ in range(20))
        elif n % 5 == 1:
            text = _call(random, 4)
        else:
            text = " ".join(random.choice(PIECES) for _ in range(random.randrange(12)))
        started = time.perf_counter()
        is_formula = look_at(text)
        if is_formula and n % 10 == 1:
            work_out(text)
        slowest = max(slowest, time.perf_counter() - started)
    assert slowest < 1


def _call(random: Random, depth: int) -> str:
    """A call with arguments that may or may not fit, with functions or signs inside."""
    if depth == 0 or random.random() < 0.2:
        return random.choice(
            (
                "x",
                "y",
                "name",
                "code",
                "ok",
                "day",
                "moment",
                "there",
                "span",
                "kind",
                "tiny",
                "none",
                "null",
                "1",
                "0.5",
                "'a'",
            )
        )
    if random.random() < 0.4:
        sign = random.choice(("+", "-", "*", "/", "//", "%", "**", "==", "<", "!=", "and", "or", "in", "is null or"))
        right = f"({_call(random, depth - 1)}, x)" if sign == "in" else _call(random, depth - 1)
        return f"({_call(random, depth - 1)} {sign} {right})"
    function = random.choice(functions())
    arguments: list[str] = []
    for parameter in (*function.parameters, *function.parameters[len(function.parameters) - function.repeats :]):
        if parameter.is_constant:
            arguments.append(_constant(random, parameter.name))
        else:
            arguments.append(_call(random, depth - 1))
    return f"{function.name}({', '.join(arguments)})"


def _constant(random: Random, name: str) -> str:
    fitting = {
        "unit": ("'week'", "'month'", "'hour'"),
        "zone": ("'UTC'", "'Asia/Tokyo'"),
        "format": ("'%Y-%m-%d'", "'%H'", "'%d %B'"),
        "pattern": ("'(a)'", "'[a-z]+(x)?'", r"'^(\w)'"),
        "text": ("'2024-01-31'", "'10:00'"),
        "fill": ("' '", "'ä'"),
        "separator": ("'-'", "'.'"),
    }
    return random.choice(fitting.get(name, ("0", "1", "2", "0.5", "'a'", "''")))
