"""Values that don't go together are refused before anything runs, with what to write instead."""

from __future__ import annotations

import narwhals as nw
import pytest

from formula_cases import pointed_at, refused, schema
from plait import Formula
from plait.errors import FormulaError
from plait.formula import Kind
from plait.formula.kind import common, kind_of

MISMATCHES = [
    ("name + 1", "1", "can't be added", "quotes around the number"),
    ("name + x", "x", "can't be added", "to_text(x)"),
    ("x + name", "name", "can't be added", "to_text(x)"),
    ("x + 1 + name", "name", "can't be added", "to_text(x + 1)"),
    ("name - 'a'", "'a'", "can't be subtracted", ""),
    ("name * 3", "3", "can't be multiplied", "to_decimal(name)"),
    ("'a' * 1000000000", "1000000000", "can't be multiplied", ""),
    ("'3' * 2", "2", "can't be multiplied", "without quotes"),
    ("x / name", "name", "can't be divided", "to_decimal(name)"),
    ("ok + 1", "1", "can't be added", "to_integer(ok)"),
    ("day + 1", "1", "can't be added", "days(1)"),
    ("day + day", "day", "can't be added", ""),
    ("day * 2", "2", "can't be multiplied", ""),
    ("span + 1", "1", "can't be added", "days(1)"),
    ("there - moment", "moment", "can't be subtracted", "without_zone"),
    ("list + 1", "1", "can't be added", ""),
    ("-name", "name", "number", ""),
    ("-ok", "ok", "number", ""),
    ("name > 3", "3", "can't be compared", "to_decimal(name)"),
    ("x == '3'", "'3'", "can't be compared", "without quotes"),
    ("x == name", "name", "can't be compared", "to_decimal(name)"),
    ("ok == 1", "1", "can't be compared", "true or false"),
    ("x == true", "true", "can't be compared", "x != 0"),
    ("day > '2024-01-31'", "'2024-01-31'", "can't be compared", "date('2024-01-31')"),
    ("'2024-01-31' < day", "day", "can't be compared", "date('2024-01-31')"),
    ("moment > '2024-01-31 10:00'", "'2024-01-31 10:00'", "can't be compared", "datetime('2024-01-31 10:00')"),
    ("day > name", "name", "can't be compared", "to_date"),
    ("there > moment", "moment", "can't be compared", "with_zone"),
    ("list == list", "list", "can't compare", ""),
    ("x == null", "null", "null", "is null"),
    ("null != x", "null", "null", "is null"),
    ("x < null", "null", "null", "is null"),
    ("x in (1, null)", "null", "null", "or x is null"),
    ("x in (1, 'a')", "'a'", "can't be mixed", ""),
    ("x in ('1', '2')", "'1'", "can't be mixed", "without quotes"),
    ("day in ('2024-01-31')", "'2024-01-31'", "can't be mixed", "date('2024-01-31')"),
    ("x and ok", "x", "true or false", "x != 0"),
    ("ok or name", "name", "true or false", "Compare"),
    ("not x", "x", "true or false", "x != 0"),
    ("1 if x else 2", "x", "true or false", "x != 0"),
    ("1 if ok else 'a'", "'a'", "can't be mixed", ""),
    ("x if ok else name", "name", "can't be mixed", "to_integer(name)"),
    ("case(ok, 1, 'a')", "'a'", "can't be mixed", ""),
    ("case(x, 1)", "x", "true or false", "x != 0"),
    ("coalesce(x, 'none')", "'none'", "can't be mixed", ""),
    ("coalesce(there, in_zone(there, 'UTC'))", "in_zone(there, 'UTC')", "different time zones", "in_zone"),
    ("upper(x)", "x", "needs a text", "to_text(x)"),
    ("upper(1)", "1", "needs a text", ""),
    ("abs(name)", "name", "needs a number", "to_decimal(name)"),
    ("abs(ok)", "ok", "needs a number", "to_integer(ok)"),
    ("year(name)", "name", "needs a date", "to_date(name)"),
    ("year('2024-01-31')", "'2024-01-31'", "needs a date", "date('2024-01-31')"),
    ("hour(day)", "day", "date with a time", ""),
    ("add_days(day, 1.5)", "1.5", "whole number", ""),
    ("add_days(day, y)", "y", "whole number", "to_integer(y)"),
    ("total_days(x)", "x", "duration", "days(x)"),
    ("with_zone(there, 'UTC')", "there", "date with a time", ""),
    ("concat(name, x)", "x", "needs a text", "to_text(x)"),
    ("to_text(span)", "span", "not a duration", ""),
    ("mean(name)", "name", "needs a number", "to_decimal(name)"),
    ("mean(3)", "3", "works on a column", ""),
    ("mean(mean(x))", "mean(x)", "works on a column", ""),
    ("max(x, name)", "name", "can't be mixed", "to_integer(name)"),
    ("min(ok)", "ok", "not true or false", ""),
    ("any(x)", "x", "true or false", "x != 0"),
    ("nme", "nme", "no column", "Did you mean 'name'"),
    ("`GRE score`", "`GRE score`", "no column", "Did you mean 'GRE Score'"),
    ("col('GRE score')", "col('GRE score')", "no column", "Did you mean 'GRE Score'"),
    ("NULL", "NULL", "no column", "Did you mean null"),
    ("TRUE or ok", "TRUE", "no column", "Did you mean true"),
    ("upper", "upper", "no column", "upper(name)"),
]


@pytest.mark.parametrize(("text", "piece", "words", "hint"), MISMATCHES, ids=[text for text, *_ in MISMATCHES])
def test_what_does_not_fit_the_columns_is_pointed_at(text: str, piece: str, words: str, hint: str) -> None:
    error = refused(text)
    assert pointed_at(error) == piece
    assert words in error.message
    assert hint in error.hint
    assert bool(hint) <= bool(error.hint)


@pytest.mark.parametrize("text", [text for text, *_ in MISMATCHES])
def test_only_the_columns_tell_so_the_text_alone_is_a_formula(text: str) -> None:
    assert str(Formula(text)) == text
    with pytest.raises(FormulaError):
        Formula(text).type_in(schema())


def test_kinds_go_together_in_any_order() -> None:
    for first in Kind:
        for second in Kind:
            assert common((first, second)) == common((second, first))
        assert common((first, first)) is first
        assert common((first, Kind.NULL)) is first
    assert common(()) is Kind.NULL


@pytest.mark.parametrize(
    ("dtype", "kind"),
    [
        (nw.Int8(), Kind.INTEGER),
        (nw.UInt64(), Kind.INTEGER),
        (nw.Int128(), Kind.INTEGER),
        (nw.Float32(), Kind.DECIMAL),
        (nw.Decimal(), Kind.DECIMAL),
        (nw.String(), Kind.TEXT),
        (nw.Categorical(), Kind.TEXT),
        (nw.Enum(["a"]), Kind.TEXT),
        (nw.Boolean(), Kind.BOOLEAN),
        (nw.Date(), Kind.DATE),
        (nw.Datetime("ns"), Kind.DATETIME),
        (nw.Datetime("ms", "UTC"), Kind.ZONED),
        (nw.Time(), Kind.TIME),
        (nw.Duration("ms"), Kind.DURATION),
        (nw.Unknown(), Kind.NULL),
        (nw.List(nw.Int64()), Kind.OTHER),
        (nw.Binary(), Kind.OTHER),
    ],
)
def test_every_column_type_has_a_kind(dtype: nw.dtypes.DType, kind: Kind) -> None:
    assert kind_of(dtype) is kind
