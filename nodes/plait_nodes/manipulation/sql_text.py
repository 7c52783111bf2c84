"""The text of a query, and the values that are bound in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from plait import ParameterError
from plait.errors import FormulaError
from plait_nodes.io.database_query import value_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from plait_nodes.io.database_query import BoundValue

_NAME = re.compile(rb"[A-Za-z_]\w*")
_WORD = re.compile(rb"\w")


class SqlText:
    """One query as a user wrote it. Places in it are counted in bytes, as DuckDB does.

    Args:
        query: The text, with values as `:name`.
        values: What these stand for.

    Raises:
        ParameterError: a value is not of its type, or there is no query.
    """

    def __init__(self, query: str, values: Sequence[BoundValue]) -> None:
        if not query.strip():
            hint = "Write a SELECT, such as SELECT * FROM table1."
            raise ParameterError("There is no query.", parameter="query", hint=hint)
        self.query = query
        self._values = {each.name: value_of(each) for each in values}
        self._bytes = query.encode(errors="replace")

    def bound(self) -> tuple[str, dict[str, object]]:
        """The query as DuckDB wants it, every sign in its place, and the values that it asks for."""
        text = bytearray(self._bytes)
        used: dict[str, object] = {}
        for place, name in self._marks():
            if name in self._values:
                text[place : place + 1] = b"$"
                used[name] = self._values[name]
        return text.decode(), used

    def times(self, name: str) -> int:
        """How often a name stands in the query, be it as that of a table or of something else."""
        return len(re.findall(rf"(?<!\w){re.escape(name)}(?!\w)", self.query, re.IGNORECASE))

    def fault(self, message: str, place: int, length: int = 1, *, hint: str = "") -> FormulaError:
        """An error at a place of the query, which is named by line and column."""
        unknown = next((name for at, name in self._marks() if at == place), "")
        if unknown:
            message = f"The query asks for a value ':{unknown}', and none is given"
            hint = "Give it under 'Values', or write a space after a colon that begins no value."
        position = len(self._bytes[:place].decode(errors="ignore"))
        before = self.query[:position]
        line, column = before.count("\n") + 1, position - (before.rfind("\n") + 1) + 1
        return FormulaError(
            f"{message} (line {line}, column {column}).", text=self.query, position=position, length=length, hint=hint
        )

    def _marks(self) -> Iterator[tuple[int, str]]:
        """Where values stand, and their names; a colon in a text, a comment or a quoted name is none of them."""
        import duckdb

        tokens = duckdb.tokenize(self._bytes.decode())
        for place, kind in tokens:
            is_sign = kind == duckdb.token_type.operator and self._bytes[place : place + 1] in (b":", b"$")
            is_behind_word = place > 0 and _WORD.match(self._bytes, place - 1)
            if is_sign and not is_behind_word and (found := _NAME.match(self._bytes, place + 1)):
                yield place, found[0].decode()
