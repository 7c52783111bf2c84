"""A formula from an unknown file costs next to nothing, whatever it says."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from formula_cases import table, values
from plait import Formula
from plait.errors import FormulaError
from plait.formula.limits import MAX_NESTING, MAX_NODES, MAX_TEXT

REFUSED = {
    "10,000 parentheses": "(" * 4_999 + "x" + ")" * 4_999,
    "open parentheses": "(" * 10_000,
    "signs": "-" * 9_000 + "1",
    "negations": "not " * 2_000 + "ok",
    "powers": "x ** " * 500 + "2",
    "calls": "abs(" * 1_000 + "x" + ")" * 1_000,
    "a long text": "x" * (MAX_TEXT + 1),
    "a long sum": "x" + " + x" * MAX_NODES,
    "a long list": f"x in ({'1, ' * MAX_NODES}1)",
    "many conditions": " ".join(f"{n} if x == {n} else" for n in range(300)) + " 0",
    "many cases": f"case({', '.join(f'x == {n}, {n}' for n in range(300))})",
    "many digits": "9" * 9_000,
    "a large number": "1e400",
    "doubled by a chain": "to_integer(0 < " * 30 + "x" + " < 1)" * 30,
    "doubled by a function": "tan(" * 30 + "x" + ")" * 30,
    "doubled by a list": "to_integer(" * 20 + "x" + " in (x, y, 1))" * 20,
    "a repeated text": "'a' * 10 ** 9",
    "a text blown up": "replace(" * 3 + "name" + f", 'a', '{'a' * 900}')" * 3,
    "a text blown up by a pattern": f"replace_regex(name, '', '{'b' * 2_000}')",
    "a text blown up by its groups": "replace_regex(" * 2 + "name" + f", '(.*)', '{'$1' * 300}')" * 2,
    "a wide text": "pad_left(name, 1000000000)",
    "a large pattern": "matches(name, '((a{1000}){1000}){1000}')",
    "a long pattern": f"matches(name, '{'a' * 2_000}')",
    "many parts": "split_part(name, ',', 1000000)",
}
ALLOWED = {
    "nesting": "(" * (MAX_NESTING - 1) + "x" + ")" * (MAX_NESTING - 1),
    "a sum": "x" + " + x" * 499,
    "a joined text": "name" + " + name" * 499,
    "conditions": "x > 1" + " or x > 2" * 300,
    "a chain": "x" + " < x" * 400,
    "a list": f"x in ({'1, ' * 900}1)",
    "cases": f"case({', '.join(f'x == {n}, {n}' for n in range(95))}, 0)",
    "nested choices": "if_else(ok, 1, " * (MAX_NESTING - 2) + "x" + ")" * (MAX_NESTING - 2),
    "a tower": "9**9**9",
    "calls": "abs(" * (MAX_NESTING - 2) + "x" + ")" * (MAX_NESTING - 2),
    "a function that uses its argument twice": "tan(" * 8 + "x" + ")" * 8,
    "a sum used again and again": "tan(" * 3 + "x" + " + x" * 240 + ")" * 3,
    "a pattern that is slow elsewhere": "matches('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '(a*)*b')",
    "another such pattern": r"extract('" + "a" * 5_000 + r"', '((a+)+)$')",
    "right to left": "1 - (x + " * (MAX_NESTING - 2) + "x" + ")" * (MAX_NESTING - 2),
}


@pytest.mark.parametrize("text", REFUSED.values(), ids=REFUSED.keys())
def test_what_is_too_large_is_refused_at_once(text: str) -> None:
    started = time.process_time()
    with pytest.raises(FormulaError) as caught:
        Formula(text).expression(table())
    assert time.process_time() - started < 1
    assert 0 <= caught.value.position <= len(text)
    assert caught.value.position + caught.value.length <= max(1, len(text) + 1)


@pytest.mark.parametrize("text", ALLOWED.values(), ids=ALLOWED.keys())
def test_what_is_just_allowed_is_worked_out_within_a_second(text: str) -> None:
    started = time.process_time()
    assert len(values(text)) == 3
    assert time.process_time() - started < 1


def test_also_deep_in_the_stack_of_a_program() -> None:
    def deeper(levels: int, text: str) -> list[object]:
        return values(text) if levels == 0 else deeper(levels - 1, text)

    for text in ALLOWED.values():
        assert len(deeper(200, text)) == 3


def test_with_no_stack_left_it_is_refused() -> None:
    def deeper() -> None:
        try:
            deeper()
        except RecursionError:
            Formula(ALLOWED["nesting"])

    with pytest.raises((FormulaError, RecursionError)):
        deeper()


def test_all_of_it_together_takes_less_than_256_mebibytes() -> None:
    here = Path(__file__)
    roots = [str(here.parent), str(here.parents[2]), os.environ["PYTHONPATH"]]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(roots)}
    command = [sys.executable, "-c", _MEMORY]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment, timeout=60)
    assert int(done.stdout) < 256


_MEMORY = """
import resource
from formula_cases import values
from plait.errors import FormulaError
from test_limits import ALLOWED, REFUSED

values("x")
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for text in [*ALLOWED.values(), *REFUSED.values()]:
    try:
        values(text)
    except FormulaError:
        continue
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""
