"""Names and texts in formulas."""

from __future__ import annotations

import narwhals as nw
import polars as pl
import pytest

from plait.formula import Formula
from plait_gui.quoting import quoted, text_literal


@pytest.mark.parametrize("name", ["price", "GRE Score", "not", "back`tick", "a\nb", "`", "1st"])
def test_a_quoted_name_is_read_as_the_column(name: str) -> None:
    assert Formula(quoted(name)).columns == (name,)


@pytest.mark.parametrize("text", ["", "it's", 'say "hi"', "back\\slash", "\\n", "a\nb\tc", "\\", "'; drop"])
def test_a_text_literal_is_read_as_the_text(text: str) -> None:
    table = nw.from_native(pl.LazyFrame({"x": [1]}))
    found = table.select(y=Formula(text_literal(text)).expression(table)).collect()

    assert found["y"].to_list() == [text]
