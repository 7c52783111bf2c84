"""Port types: what may travel along a connection.

A port type is a class, and a connection is allowed where the class of the output is the class of
the input or a subclass of it. The table forms are light markers at run time, so that listing every
node imports no data library; to a type checker they are the narwhals classes they stand for.
"""

from __future__ import annotations

import typing
from typing import TYPE_CHECKING, Literal, TypeAlias

from plait.record import record

if TYPE_CHECKING:
    import narwhals as nw

    Table: TypeAlias = nw.LazyFrame[typing.Any]
    Frame: TypeAlias = nw.DataFrame[typing.Any]
    Value: TypeAlias = str | int | float | bool
else:

    class Table:
        """A lazy table: a query that has not run yet (a narwhals LazyFrame)."""

    class Frame:
        """A table held in memory (a narwhals DataFrame); the port type is the same as Table's."""

    class _OfValue(type):
        def __instancecheck__(cls, value: object) -> bool:
            return isinstance(value, (str, int, float))

        def __subclasscheck__(cls, kind: type) -> bool:
            return kind is cls or any(each in (str, int, float) for each in kind.__mro__)

    class Value(metaclass=_OfValue):
        """One plain value: a text, a number, or true or false."""


class Metrics(dict[str, float]):
    """Named numbers that a run reports, such as the accuracy of a model."""


TableForm = Literal["lazy", "frame", "pandas", "polars", "polars_lazy", "arrow"]

_TABLE_FORMS: dict[tuple[str, str], TableForm] = {
    ("plait", "Table"): "lazy",
    ("plait", "Frame"): "frame",
    ("narwhals", "LazyFrame"): "lazy",
    ("narwhals", "DataFrame"): "frame",
    ("pandas", "DataFrame"): "pandas",
    ("polars", "DataFrame"): "polars",
    ("polars", "LazyFrame"): "polars_lazy",
    ("pyarrow", "Table"): "arrow",
}


@record
class PortType:
    """The class that a port carries and, for a table, the form that the node function wants it in."""

    python_type: type
    form: TableForm | None = None

    @property
    def name(self) -> str:
        """The name that a user sees, such as 'Table' or 'Classifier'."""
        return "Any" if self.python_type is object else self.python_type.__name__

    @property
    def is_table(self) -> bool:
        return self.form is not None

    @property
    def is_lazy(self) -> bool:
        """Whether the node function takes the table as a query, so that nothing has to run before it."""
        return self.form in ("lazy", "polars_lazy")


ANY = PortType(object)


def port_type_of(annotation: object) -> PortType:
    """The port type that an annotation of a node function stands for.

    Raises:
        TypeError: the annotation is not a class, so nothing could be checked against it.
    """
    if annotation is typing.Any or annotation is object:
        return ANY
    origin = typing.get_origin(annotation)
    kind = origin if isinstance(origin, type) else annotation
    if not isinstance(kind, type):
        msg = f"A port needs a class as its annotation, not {annotation!r}."
        raise TypeError(msg)
    form = _TABLE_FORMS.get((kind.__module__.partition(".")[0], kind.__name__))
    return PortType(Table, form) if form is not None else PortType(kind)


def can_connect(source: PortType, target: PortType) -> str:
    """Why an output of type `source` can't enter an input of type `target`; empty if it can."""
    if target.python_type is object or source.python_type is object:
        return ""
    if issubclass(source.python_type, target.python_type):
        return ""
    return f"it carries a {source.name}, and a {target.name} is needed"
