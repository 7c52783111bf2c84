"""Records that are made for every node of every run, or of which every start makes the classes."""

from __future__ import annotations

from dataclasses import dataclass, fields, make_dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar, dataclass_transform

if TYPE_CHECKING:
    from collections.abc import Callable

Record = TypeVar("Record")


@dataclass_transform(frozen_default=True)
def record(cls: type[Record]) -> type[Record]:
    """Make a class a frozen record. The type checker sees to it that nobody changes one.

    A frozen dataclass guards itself when it runs, too, and is made five times as slowly for it. With several records
    for each node that would be a tenth of what the engine costs. And the methods that all records have in common are
    not made anew for each class, nor is `__init__` made before the first record is: that would take longer than all
    else that an import of them does, and most runs need few of them.
    """
    # Without one a dataclass looks up how it is called, to say that instead.
    cls.__doc__ = cls.__doc__ or cls.__qualname__
    made = dataclass(slots=True, eq=False, repr=False, init=False)(cls)

    def init(self: Record, *args: object, **values: object) -> None:
        made.__init__ = _init(made)  # type: ignore[method-assign]
        made.__init__(self, *args, **values)

    made._values = staticmethod(_reader(made.__match_args__))  # type: ignore[attr-defined]
    for name, method in (("__init__", init), ("__eq__", _is_equal), ("__hash__", _hash), ("__repr__", _text)):
        setattr(made, name, method)
    return made


def _init(cls: type) -> Any:  # noqa: ANN401 - its arguments are the fields of the class
    """The `__init__` that a dataclass with the same fields has."""
    own = [(field.name, field.type, field) for field in fields(cls)]
    # That it has one, a dataclass sees in the class alone; called is the record's own.
    after = {"__post_init__": None} if hasattr(cls, "__post_init__") else {}
    name = cls.__qualname__.rpartition(".")[2]
    return make_dataclass(name, own, namespace=after, eq=False, repr=False).__init__  # type: ignore[misc]


def _reader(names: tuple[str, ...]) -> Callable[[Any], object]:
    """What gives the values of all fields; a getter that asks for several at once is five times as quick as as many."""
    return attrgetter(*names) if names else _nothing


def _nothing(_one: object) -> None:
    """The values of a record without fields."""


def _is_equal(one: object, other: object) -> object:
    if type(one) is not type(other):
        return NotImplemented
    return _values(one) == _values(other)


def _values(one: Any) -> object:  # noqa: ANN401 - a record of any kind
    return one._values(one)


def _hash(one: Any) -> int:  # noqa: ANN401 - a record of any kind
    return hash((type(one), one._values(one)))


def _text(one: Any) -> str:  # noqa: ANN401 - a record of any kind
    fields = ", ".join(f"{name}={getattr(one, name)!r}" for name in one.__match_args__)
    return f"{type(one).__qualname__}({fields})"
