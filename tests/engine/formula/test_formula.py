"""What a formula means: operators, missing values, names of columns, and how it travels."""

from __future__ import annotations

import math
import pickle

import polars as pl
import pytest
from pydantic import TypeAdapter, ValidationError

from formula_cases import TABLE, schema, table, values
from plait import Formula
from plait.errors import FormulaError
from plait.formula import Kind, UnknownColumnError, is_plain
from plait.table import collect, lazy


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("x + 1", [2, None, 4]),
        ("x / 2", [0.5, None, 1.5]),
        ("x * y - 1", [1.5, None, -4.0]),
        ("-x ** 2", [-1, None, -9]),
        ("(-x) ** 2", [1, None, 9]),
        ("2 ** 3 ** 2", [512, 512, 512]),
        ("2 ** -1", [0.5, 0.5, 0.5]),
        ("10 - 4 - 3", [3, 3, 3]),
        ("100 / 10 / 2", [5, 5, 5]),
        ("2 + 3 * 4 - 6 / 3", [12, 12, 12]),
        ("-7 // 2", [-4, -4, -4]),
        ("-7 % 3", [2, 2, 2]),
        ("5.5 % -2", [-0.5, -0.5, -0.5]),
        ("--x", [1, None, 3]),
        ("+x", [1, None, 3]),
        ("1_000 + .5", [1000.5, 1000.5, 1000.5]),
        ("1e3", [1000, 1000, 1000]),
        ("`GRE Score` // 100", [3, 3, 3]),
        ('col("GRE Score") % 7', [6, 5, 4]),
        ("0 < y <= 3", [True, False, False]),
        ("1 < 2 < 3 > 2", [True, True, True]),
        ("x == 3", [False, None, True]),
        ("x != 3", [True, None, False]),
        ("name < 'b'", [True, None, True]),
        ("kind == 'u'", [True, False, None]),
        ("x is null", [False, True, False]),
        ("x is not null and y > 0", [True, False, False]),
        ("not x is null", [True, False, True]),
        ("none is null", [True, True, True]),
        ("list is null", [False, False, True]),
        ("not ok", [False, None, True]),
        ("ok or x == 1", [True, None, False]),
        ("ok and false", [False, False, False]),
        ("ok or true", [True, True, True]),
        ("not true or true", [True, True, True]),
        ("name in ['ann', 'bob']", [True, None, False]),
        ("x not in [1, 2]", [False, None, True]),
        ("x in (1.0, y)", [True, None, False]),
        ("day in (date('2021-01-03'), date('2022-01-01'))", [False, True, None]),
        ("'<' + name + '>'", ["<ann>", None, "<Zoë>"]),
        ("1 if y > 3 else 0", [0, 1, 0]),
        ("'a' if ok else 'b'", ["a", "b", "b"]),
        ("1 if x == 1 else 2 if x == 3 else 3", [1, 3, 2]),
        ("null", [None, None, None]),
        ("None", [None, None, None]),
        ("True", [True, True, True]),
        ("x + null", [None, None, None]),
        ("none + 1", [None, None, None]),
        ("tiny * 2", [200, -200, None]),
        ("day + days(1) > moment", [False, True, None]),
        ("moment - hours(9) - minutes(5) - seconds(7.5) == date('2024-01-31')", [True, False, None]),
        ("moment - day == days(0)", [False, False, None]),
        ("there == in_zone(there, 'UTC')", [True, True, None]),
        ("there - in_zone(there, 'UTC') == days(0)", [True, True, None]),
        ("span / hours(1)", [36, 0, None]),
        ("span * 2 == days(3)", [True, False, None]),
        ("-span == hours(-36)", [True, False, None]),
        ("\n  x\n + 1  # the next one", [2, None, 4]),
        (r"'\'\\\t\d'", ["'\\\t\\d"] * 3),
        ("x\u00a0+\u00a01", [2, None, 4]),
    ],
)
def test_operators_mean_what_they_say(text: str, expected: list[object]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 / 0", math.inf),
        ("-1 / 0", -math.inf),
        ("0 / 0", math.nan),
        ("1.5 // 0", math.inf),
        ("1.5 % 0", math.nan),
        ("1 // 0", None),
        ("1 % 0", None),
        ("0 / 0 == 0 / 0", True),
        ("0 / 0 > 1 / 0", True),
        ("9223372036854775807 + 1", -(2**63)),
        ("9**9**9", math.inf),
        ("-9223372036854775808", -(2**63)),
    ],
)
def test_the_edges_of_arithmetic_are_as_documented(text: str, expected: object) -> None:
    found = values(text)[0]
    assert found == expected or (found != found and expected is math.nan)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("x", Kind.INTEGER),
        ("x + 1", Kind.INTEGER),
        ("x / 1", Kind.DECIMAL),
        ("x ** 2", Kind.DECIMAL),
        ("x + y", Kind.DECIMAL),
        ("x if ok else y", Kind.DECIMAL),
        ("name + 'a'", Kind.TEXT),
        ("kind", Kind.TEXT),
        ("x > 1", Kind.BOOLEAN),
        ("day", Kind.DATE),
        ("day + days(1)", Kind.DATETIME),
        ("day if ok else moment", Kind.DATETIME),
        ("there + days(1)", Kind.ZONED),
        ("moment - day", Kind.DURATION),
        ("time_of_day(moment)", Kind.TIME),
        ("null", Kind.NULL),
        ("list", Kind.OTHER),
    ],
)
def test_the_kind_of_the_result_is_known_without_data(text: str, kind: Kind) -> None:
    assert Formula(text).type_in(schema()) is kind


def test_a_column_alone_keeps_its_type() -> None:
    of = table()
    for name in ("kind", "tiny", "list"):
        found = of.with_columns(Formula(name).expression(of).alias("found")).collect_schema()["found"]
        assert found == of.collect_schema()[name]


def test_each_column_that_is_read_is_named_once_in_order() -> None:
    assert Formula("`GRE Score` > x and x + col('a b') < ä").columns == ("GRE Score", "x", "a b", "ä")


@pytest.mark.parametrize(
    "name",
    [
        *(
            "GRE Score",
            "not",
            "null",
            "upper",
            "a.b",
            "2nd",
            "tab\there",
            "it's",
            "`",
            "a`b",
            "`a``",
            "\u200b",
            "日本語",
        ),
        *("ü", "u\u0308", "ﬁ", "\uff58", "\U0001d431", 'say "no"', "back\\slash", "\\n"),
    ],
)
def test_every_name_can_be_written_and_stays_as_it_is(name: str) -> None:
    of = lazy({name: [1, 2]})
    quoted = "`" + name.replace("`", "``") + "`"
    in_quotes = name.replace("\\", "\\\\").replace('"', '\\"')
    texts = [f"{quoted} + 1", f'col("{in_quotes}") + 1', *([f"{name} + 1"] if is_plain(name) else [])]
    for text in texts:
        assert Formula(text).columns == (name,)
        assert collect(of.select(Formula(text).expression(of).alias("r")))["r"].to_list() == [2, 3]


def test_names_that_look_alike_are_different_columns() -> None:
    of = lazy({"x": [1], "\uff58": [2], "\U0001d431": [3]})
    found = [
        collect(of.select(Formula(name).expression(of).alias("r")))["r"][0] for name in ("x", "\uff58", "\U0001d431")
    ]
    assert found == [1, 2, 3]


def test_a_column_may_be_called_like_a_function() -> None:
    of = lazy({"mean": [1.0, 3.0]})
    assert collect(of.select(Formula("mean - mean(mean)").expression(of).alias("r")))["r"].to_list() == [-1.0, 1.0]


@pytest.mark.parametrize(
    ("condition", "kept"),
    [
        ("x > 1", [3]),
        ("ok", [1]),
        ("true", [1, None, 3]),
        ("null", []),
        ("none", []),
        ("mean(y) > 1", [1, None, 3]),
        ("mean(y) > 9", []),
        ("y > mean(y)", [1, None]),
        ("true if max(x) == 3 else false", [1, None, 3]),
    ],
)
def test_a_condition_filters_also_where_it_is_one_value_for_all_rows(condition: str, kept: list[int | None]) -> None:
    of = table()
    assert collect(of.filter(Formula(condition).condition(of)))["x"].to_list() == kept


@pytest.mark.parametrize(("text", "noun"), [("x + 1", "whole number"), ("name", "text"), ("day", "date")])
def test_a_condition_is_true_or_false(text: str, noun: str) -> None:
    with pytest.raises(FormulaError, match=noun) as caught:
        Formula(text).condition(table())
    assert (caught.value.position, caught.value.length) == (0, len(text))


def test_a_formula_works_on_tables_in_memory_and_without_rows() -> None:
    frame = collect(table())
    assert frame.select(Formula("x + mean(x)").expression(frame).alias("r"))["r"].to_list() == [3.0, None, 5.0]
    empty = table().head(0)
    assert collect(empty.filter(Formula("sum(x) is null").condition(empty))).shape == (0, len(TABLE))


def test_a_misspelt_column_is_pointed_at_with_the_one_that_was_meant() -> None:
    with pytest.raises(UnknownColumnError, match=r"There is no column 'nmae'. Did you mean 'name'\?") as caught:
        Formula("upper(nmae)").type_in(schema())
    assert (caught.value.column, caught.value.position, caught.value.length) == ("nmae", 6, 4)


def test_equal_texts_are_equal_formulas() -> None:
    first, second, other = Formula("x + 1"), Formula("x + 1"), Formula("x+1")
    assert first == second
    assert hash(first) == hash(second)
    assert first != other
    assert len({first, second, other}) == 2
    assert str(first) == "x + 1"
    assert repr(first) == "Formula(text='x + 1')"


def test_a_formula_travels_as_its_text() -> None:
    formula = Formula("upper(name) == 'Ä'")
    assert b"upper(name)" in pickle.dumps(formula)
    assert pickle.loads(pickle.dumps(formula)) == formula


def test_pydantic_reads_and_writes_the_text_and_keeps_the_error() -> None:
    adapter = TypeAdapter(Formula)
    formula = adapter.validate_python("x + 1")
    assert formula == Formula("x + 1")
    assert adapter.validate_python(formula) is formula
    assert adapter.dump_python(formula) == "x + 1"
    assert adapter.json_schema() == {"type": "string", "format": "formula"}
    with pytest.raises(ValidationError, match="ends too early") as caught:
        adapter.validate_python("x +")
    details = caught.value.errors()[0]
    assert isinstance(details["ctx"]["error"], FormulaError)
    assert details["ctx"]["error"].position == 2


@pytest.mark.parametrize("value", [1, None, ["x"], {"text": "x"}, b"x"])
def test_anything_but_a_text_is_no_formula(value: object) -> None:
    with pytest.raises(ValidationError, match="A formula is a text"):
        TypeAdapter(Formula).validate_python(value)


def test_wide_integers_of_every_column_type_are_worked_out_in_64_bits() -> None:
    types = (pl.Int8, pl.Int16, pl.Int32, pl.Int64, pl.UInt8, pl.UInt16, pl.UInt32, pl.UInt64)
    of = lazy({dtype.__name__: pl.Series([100], dtype=dtype) for dtype in types})
    for dtype in types:
        name = dtype.__name__
        text = f"{name} * 1000 * 1000 - 1 - {name}"
        assert collect(of.select(Formula(text).expression(of).alias("r")))["r"].to_list() == [99_999_899]
        assert collect(of.select(Formula(f"-{name}").expression(of).alias("r")))["r"].to_list() == [-100]
