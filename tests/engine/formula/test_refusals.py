"""What is no formula is refused with a sentence, a hint and its exact place; nothing of it is ever run."""

from __future__ import annotations

import sys

import pytest

from formula_cases import pointed_at, refused, values
from plait import Formula
from plait.errors import FormulaError

ESCAPES = [
    ("__import__('os')", "__import__"),
    ("__import__('os').system('true')", "."),
    ("x.__class__", "."),
    ("().__class__", "."),
    ("(1).__class__.__bases__", "."),
    ("''.__class__.__mro__[1].__subclasses__()", "."),
    ("'{0.__class__}'.format(x)", "."),
    ("'%s' % x", "x"),
    ("'a' % 1", "1"),
    ("name.upper()", "."),
    ("name .upper()", "."),
    ("getattr(x, 'y')", "getattr"),
    ("setattr(x, 'y', 1)", "setattr"),
    ("globals()", "globals"),
    ("locals()", "locals"),
    ("vars()", "vars"),
    ("dir()", "dir"),
    ("type(x)", "type"),
    ("object()", "object"),
    ("eval('1')", "eval"),
    ("exec('1')", "exec"),
    ("compile('1', '', 'eval')", "compile"),
    ("open('/etc/passwd')", "open"),
    ("print(x)", "print"),
    ("input()", "input"),
    ("breakpoint()", "breakpoint"),
    ("memoryview(x)", "memoryview"),
    ("lambda: 1", "lambda"),
    ("lambda x: x", "lambda"),
    ("(lambda: 1)()", "lambda"),
    ("(y := 1)", ":="),
    ("x := 1", ":="),
    ("x = 1", "="),
    ("x += 1", "="),
    ("[c for c in x]", "["),
    ("(c for c in x)", "for"),
    ("max(c for c in x)", "for"),
    ("{c for c in x}", "{"),
    ("{1: 2}", "{"),
    ("{1, 2}", "{"),
    ("[1, 2]", "["),
    ("(1, 2)", ","),
    ("x, y", ","),
    ("x[0]", "["),
    ("name[0:2]", ":"),
    ("name[::-1]", ":"),
    ("'abc'[0]", "["),
    ("f'{x}'", "f"),
    ("F'{x}'", "F"),
    ('f"{x!r}"', "f"),
    ("rf'{x}'", "rf"),
    ("b'x'", "b"),
    ("r'x'", "r"),
    ("u'x'", "u"),
    ("x @ y", "@"),
    ("x & ok", "&"),
    ("x | ok", "|"),
    ("x ^ 2", "^"),
    ("~ok", "~"),
    ("x << 2", "<<"),
    ("x >> 2", ">>"),
    ("x && ok", "&&"),
    ("x || ok", "||"),
    ("!ok", "!"),
    ("x <> 1", "<>"),
    ("x; y", ";"),
    ("import os", "import"),
    ("from os import path", "from"),
    ("await x", "await"),
    ("yield x", "yield"),
    ("async x", "async"),
    ("def f(): 1", ":"),
    ("class A: 1", ":"),
    ("del x", "del"),
    ("return x", "return"),
    ("while x", "while"),
    ("*x", "*"),
    ("**x", "**"),
    ("f(*x)", "*"),
    ("f(**x)", "**"),
    ("round(x, digits=1)", "="),
    ("upper(name)(name)", "("),
    ("(upper)(name)", "("),
    ("'upper'(name)", "("),
    ("col(name)", "col(name)"),
    ("col('x', 'y')", "col('x', 'y')"),
    ("col(col('x'))", "col(col('x'))"),
    ("col('x' + 'y')", "col('x' + 'y')"),
    ("x if ok", ""),
    ("x \\\n+ 1", "\\"),
    ("x$y", "$"),
    ("$x", "$"),
    ("?x", "?"),
    ("ok ? 1 : 2", "?"),
    ("x -> y", "->"),
    ("1j", "1j"),
    ("0x10", "0x10"),
    ("0b1", "0b1"),
    ("1__0", "1__0"),
    ("1_", "1_"),
    ("1.2.3", "1.2."),
    ("1e", "1e"),
    ("...", "."),
    ("\uff43\uff4f\uff4c('x')", "\uff43\uff4f\uff4c"),
    ("\U0001d452\U0001d463\U0001d44e\U0001d459('1')", "\U0001d452\U0001d463\U0001d44e\U0001d459"),
    ("__builtins__", "__builtins__"),
    ("__doc__", "__doc__"),
    ("\u201ctext\u201d", "\u201c"),
    ("\u2018text\u2019", "\u2018"),
    ("x \u2212 1", "\u2212"),
    ("x \u2265 1", "\u2265"),
    ("x\u200b + 1", "\u200b"),
    ("x + \x00", "\x00"),
    ("x + \x1b[31m", "\x1b"),
    ("x + \ud800", "\ud800"),
]

MALFORMED = [
    ("", "", "empty"),
    ("   ", "", "empty"),
    ("# nothing", "", "empty"),
    ("x +", "+", "ends too early"),
    ("not", "not", "ends too early"),
    ("(", "(", "ends too early"),
    ("(x", "(", "not closed"),
    ("upper(name", "(", "not closed"),
    ("x in (1, 2", "(", "not closed"),
    (")", ")", "closes nothing"),
    ("x)", ")", "closes nothing"),
    ("a) + (b", ")", "closes nothing"),
    ("()", "()", "nothing between"),
    ("x y", "y", "operator is missing"),
    ("GRE Score > 3", "Score", "operator is missing"),
    ("3 x", "x", "operator is missing"),
    ("2x", "2x", "no number"),
    ("x x 1", "x", "operator is missing"),
    ("x AND ok", "AND", "small letters"),
    ("x = 3", "=", "=="),
    ("x === 3", "=", "=="),
    ("x == not ok", "not", "parentheses"),
    ("x < y == ok is null", "is", "follow one another"),
    ("x is 3", "3", "null"),
    ("x is NULL", "NULL", "small letters"),
    ("x in 3", "3", "list"),
    ("x in ()", "()", "empty"),
    ("x not 3", "3", "'in' is missing"),
    ("1 if ok else", "else", "ends too early"),
    ("`open", "`open", "no end"),
    ("``", "``", "no column name"),
    ("'open", "'open", "no end"),
    ("'it''s'", "'s'", "quote inside a text"),
    ("col('')", "col('')", "name of one column"),
    ("max(x,,y)", ",", "comma"),
    ("upper(,)", ",", "comma"),
    ("9223372036854775808", "9223372036854775808", "too large"),
    ("1e999", "1e999", "too large"),
]

BAD_CALLS = [
    ("roun(x)", "roun", "Did you mean 'round'"),
    ("Upper(name)", "Upper", "Did you mean 'upper'"),
    ("len(name)", "len", "Did you mean 'length'"),
    ("to_number(name)", "to_number", "Did you mean 'to_decimal'"),
    ("upper()", "upper()", "takes 1 value, not 0"),
    ("'é' + lower(name, 'b')", "'b'", "takes 1 value, not 2"),
    ("round(x, 1, 'up', 2, 3)", "2, 3", "takes 1 to 3 values, not 5"),
    ("pi(1)", "1", "takes no value, not 1"),
    ("coalesce(x)", "coalesce(x)", "at least 2 values, not 1"),
    ("round(x, y)", "y", "written out"),
    ("round(x, 1.5)", "1.5", "whole number"),
    ("round(x, null)", "null", "written out"),
    ("round(x, 99)", "99", "from 0 to 15"),
    ("date(name)", "name", "to_date"),
    ("date('2024-13-01')", "'2024-13-01'", "no|none"),
    ("date('31.01.2024')", "'31.01.2024'", "2024-01-31"),
    ("datetime('2024-01-31T10:00Z')", "'2024-01-31T10:00Z'", "time zone"),
    ("time('25:00')", "'25:00'", "09:30"),
    ("truncate(day, 'century')", "'century'", "'quarter'"),
    ("format_date(day, '%Q')", "'%Q'", "stands for nothing"),
    ("format_date(day, '%')", "'%'", "stands for nothing"),
    ("parse_date(name, '%H')", "'%H'", "with its year"),
    ("parse_date(name, '%d.%m.')", "'%d.%m.'", "with its year"),
    ("parse_datetime(name, '%M')", "'%M'", "with its year"),
    ("with_zone(moment, '../../etc/passwd')", "'../../etc/passwd'", "Europe/Berlin"),
    ("with_zone(moment, '/etc/passwd')", "'/etc/passwd'", "Europe/Berlin"),
    ("with_zone(moment, '')", "''", "Europe/Berlin"),
    ("with_zone(moment, 'Mars/Base')", "'Mars/Base'", "Europe/Berlin"),
    ("matches(name, '(?=a)b')", "'(?=a)b'", "look around"),
    ("matches(name, '(?<!a)b')", "'(?<!a)b'", "look around"),
    (r"matches(name, '(a)\1')", r"'(a)\1'", "earlier group"),
    ("matches(name, '(a')", "'(a'", "unclosed group"),
    ("matches(name, '[a')", "'[a'", "unclosed character class"),
    ("extract(name, 'a')", "extract(name, 'a')", "no group"),
    ("extract(name, '(a)(b)', 3)", "extract(name, '(a)(b)', 3)", "2 groups"),
    ("replace(name, '', 'x')", "''", "not be empty"),
    ("pad_left(name, 3, 'ab')", "'ab'", "one character"),
    ("split_part(name, '', 1)", "''", "1 to 100"),
    ("substring(name, 0)", "0", "from 1"),
    ("log(x, 1)", "1", "not 1"),
    ("quantile(x, 2)", "2", "from 0 to 1"),
]


@pytest.mark.parametrize(("text", "piece"), ESCAPES, ids=[ascii(text) for text, _ in ESCAPES])
def test_every_way_out_of_the_language_is_closed(text: str, piece: str) -> None:
    error = refused(text)
    assert pointed_at(error) == piece
    assert error.message.endswith(".")


def test_there_are_a_hundred_ways_out() -> None:
    assert len({text for text, _ in ESCAPES}) >= 100


@pytest.mark.parametrize(("text", "piece", "words"), [*MALFORMED, *BAD_CALLS], ids=lambda value: ascii(value)[:40])
def test_what_is_malformed_is_pointed_at(text: str, piece: str, words: str) -> None:
    with pytest.raises(FormulaError, match=words) as caught:
        Formula(text)
    assert pointed_at(caught.value) == piece
    assert 0 <= caught.value.position <= len(text)


@pytest.mark.parametrize("before", ["", "'é' + ", "'日本語' + ", "'\U0001f600' + ", "`ü` + 'ß' + ", "\n\t'ﬁ' +\n"])
def test_places_count_characters_whatever_stands_before(before: str) -> None:
    text = f"{before}name.upper()"
    error = refused(text)
    assert (error.position, error.length) == (len(before) + 4, 1)
    assert error.text == text


def test_reading_a_formula_runs_and_opens_nothing() -> None:
    refused("uper(name)")  # The first hint of all loads the comparison of texts.
    seen: list[str] = []
    is_watching = True

    def watch(event: str, _: object) -> None:
        if is_watching:
            seen.append(event)

    sys.addaudithook(watch)
    for text, *_ in [*ESCAPES, *MALFORMED, *BAD_CALLS]:
        try:
            Formula(text)
        except FormulaError:
            continue
    is_watching = False
    rooms = {event.partition(".")[0] for event in seen}
    assert rooms <= {"sys", "object"}, rooms


def test_an_escaped_text_stays_a_text() -> None:
    assert values(r"'__import__(\'os\')'")[0] == "__import__('os')"
    assert values("'{0.__class__}'")[0] == "{0.__class__}"
