"""A formula as nodes take it: a text that has been understood."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

import narwhals as nw
from pydantic_core import PydanticCustomError, core_schema

from plait.errors import FormulaError
from plait.exact import col
from plait.record import record

from .calls import check_calls
from .catalogue import function_named
from .cost import check_cost
from .fault import fault
from .kind import Kind
from .lowering import Lowering
from .parser import parse
from .tree import Call, ColumnName, Span, walk

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue
    from pydantic_core import CoreSchema

    from plait.types import Frame, Table

    from .tree import Node
    from .typed import Typed


@record
class Formula:
    """A value or condition for each row of a table, written in the formula language.

    Equal texts are equal formulas; the text is all that is stored of one.

    Raises:
        FormulaError: the text is no formula; says where and what to write instead.
    """

    text: str
    _tree: Node = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        tree = parse(self.text)
        check_calls(tree, self.text)
        check_cost(tree, self.text)
        object.__setattr__(self, "_tree", tree)

    def __str__(self) -> str:
        return self.text

    def __reduce__(self) -> tuple[type[Formula], tuple[str]]:
        return Formula, (self.text,)

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that it reads, in the order in which they come up."""
        return tuple(dict.fromkeys(node.name for node in walk(self._tree) if isinstance(node, ColumnName)))

    def type_in(self, schema: Mapping[str, nw.dtypes.DType]) -> Kind:
        """What kind of value it gives for tables with these columns.

        Raises:
            FormulaError: a column that isn't there, or values that don't go together.
        """
        return self._lowered(schema).kind

    def is_one_value(self, schema: Mapping[str, nw.dtypes.DType]) -> bool:
        """Whether it gives a single value for a whole table with these columns, and not one for each row.

        Raises:
            FormulaError: a column that isn't there, or values that don't go together.
        """
        return self._lowered(schema).is_scalar

    def expression(self, table: Table | Frame) -> nw.Expr:
        """The column of values for this table; a single value stands for all rows.

        Raises:
            FormulaError: a column that isn't there, or values that don't go together.
        """
        schema = table.collect_schema()
        if isinstance(self._tree, ColumnName) and self._tree.name in schema:
            return col(self._tree.name)
        self._require_library(table)
        return self._lowered(schema).expr

    def condition(self, table: Table | Frame) -> nw.Expr:
        """Whether the condition holds, for each row of this table; missing where that can't be said.

        Raises:
            FormulaError: as for `expression`, and if it gives anything else than true or false.
        """
        schema = table.collect_schema()
        self._require_library(table)
        lowered = self._lowered(schema)
        if lowered.kind is Kind.NULL:
            lowered = lowered.brought_to(Kind.BOOLEAN)
        if lowered.kind is not Kind.BOOLEAN:
            raise fault(
                f"A condition gives true or false, and this formula gives {lowered.kind.noun}.",
                self.text,
                Span(0, len(self.text)),
                hint="Compare it with something, such as x > 0.",
            )
        if not lowered.is_scalar:
            return lowered.expr
        return _for_each_row(lowered.expr, schema)

    def to_json(self) -> str:
        """The form that a document holds."""
        return self.text

    @classmethod
    def from_json(cls, value: object) -> Formula:
        """Read a formula from its JSON form.

        Raises:
            PydanticCustomError: the value is no text, or the text no formula; its context holds the FormulaError.
        """
        if isinstance(value, Formula):
            return value
        if not isinstance(value, str):
            raise PydanticCustomError("formula", "A formula is a text")
        try:
            return cls(value)
        except FormulaError as error:
            raise PydanticCustomError("formula", "{why}", {"why": error.message, "error": error}) from None

    def _require_library(self, table: Table | Frame) -> None:
        """Refuse functions that only tables of polars know, for other tables.

        Raises:
            FormulaError: points at the first such function.
        """
        if table.implementation.is_polars():
            return
        for call in (node for node in walk(self._tree) if isinstance(node, Call)):
            function = function_named(call.name)
            if function is not None and function.is_native:
                raise fault(
                    f"{call.name}(…) works on tables of polars only, and this one is of {table.implementation}.",
                    self.text,
                    call.name_span,
                    hint="Convert the table with plait.table.lazy.",
                )

    def _lowered(self, schema: Mapping[str, nw.dtypes.DType]) -> Typed:
        return Lowering(self.text, schema).lower(self._tree)

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: object, _handler: object) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            cls.from_json, serialization=core_schema.plain_serializer_function_ser_schema(cls.to_json)
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, _schema: CoreSchema, _handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {"type": "string", "format": "formula"}


def _for_each_row(value: nw.Expr, schema: Mapping[str, nw.dtypes.DType]) -> nw.Expr:
    """One value in every row: a filter takes nothing that has no rows of its own."""
    first = next(iter(schema), None)
    if first is None:
        return value
    return nw.when(col(first).is_null()).then(value).otherwise(value)
