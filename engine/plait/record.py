"""Records that are made for every node of every run, or of which every start makes the classes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeVar, dataclass_transform

Record = TypeVar("Record")


@dataclass_transform(frozen_default=True)
def record(cls: type[Record]) -> type[Record]:
    """Make a class a frozen record. The type checker sees to it that nobody changes one.

    A frozen dataclass guards itself when it runs, too, and is made five times as slowly for it. With several records
    for each node that would be a tenth of what the engine costs. And the methods that all records have in common are
    not made anew for each class, which takes longer than all else that an import of it does.
    """
    made = dataclass(slots=True, eq=False, repr=False)(cls)
    for name, method in (("__eq__", _is_equal), ("__hash__", _hash), ("__repr__", _text)):
        setattr(made, name, method)
    return made


def _values(one: Any) -> tuple[object, ...]:  # noqa: ANN401 - a record of any kind
    return tuple(getattr(one, name) for name in one.__match_args__)


def _is_equal(one: object, other: object) -> object:
    if type(one) is not type(other):
        return NotImplemented
    return _values(one) == _values(other)


def _hash(one: object) -> int:
    return hash((type(one), *_values(one)))


def _text(one: Any) -> str:  # noqa: ANN401 - a record of any kind
    fields = ", ".join(f"{name}={getattr(one, name)!r}" for name in one.__match_args__)
    return f"{type(one).__qualname__}({fields})"
