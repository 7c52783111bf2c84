"""Column expressions that know what kind of value they give."""

from __future__ import annotations

from dataclasses import replace
from functools import reduce
from typing import TYPE_CHECKING

import narwhals as nw

from plait.exact import col
from plait.record import record

from .kind import TYPES, Kind, kind_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .tree import Node


@record
class Typed:
    """An expression, the kind of its values, and the piece of the formula that it comes from."""

    node: Node
    kind: Kind
    expr: nw.Expr
    is_scalar: bool
    """Whether it is one value for all rows."""
    zone: str = ""

    def brought_to(self, kind: Kind, zone: str = "UTC") -> Typed:
        """The same values as another kind that holds them: missing values as any, whole numbers as decimals."""
        if self.kind is kind:
            return self
        if kind is Kind.ZONED:
            return replace(self, kind=kind, expr=nw.lit(None, nw.Datetime("us", zone)), is_scalar=True, zone=zone)
        if self.kind is Kind.NULL and (self.is_scalar or kind not in TYPES):
            return replace(self, kind=kind, expr=nw.lit(None, TYPES.get(kind)), is_scalar=True)
        return replace(self, kind=kind, expr=self.expr.cast(TYPES[kind]))


def of_column(node: Node, name: str, dtype: nw.dtypes.DType) -> Typed:
    """A column in the type in which formulas work: 64 bits for numbers, microseconds for times."""
    kind = kind_of(dtype)
    expr = col(name)
    if kind is Kind.ZONED and isinstance(dtype, nw.Datetime):
        zone = dtype.time_zone or ""
        same = dtype == nw.Datetime("us", zone)
        return Typed(node, kind, expr if same else expr.cast(nw.Datetime("us", zone)), False, zone)
    target = TYPES.get(kind)
    return Typed(node, kind, expr if target is None or dtype == target else expr.cast(target), False)


def joined(exprs: Sequence[nw.Expr], join: Callable[[nw.Expr, nw.Expr], nw.Expr]) -> nw.Expr:
    """All of them joined in pairs, and the pairs in pairs, so that the expression is nowhere deep."""
    while len(exprs) > 1:
        exprs = [reduce(join, exprs[place : place + 2]) for place in range(0, len(exprs), 2)]
    return exprs[0]
