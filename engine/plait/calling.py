"""Calling a node function: inputs in the form it asks for, outputs by port."""

from __future__ import annotations

import traceback
from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, cast

import narwhals as nw

from plait.context import RunContext
from plait.errors import FormulaError, MissingColumnError, MissingExtraError, NodeFailedError, PlaitError
from plait.inactive import INACTIVE
from plait.table import in_form, lazy

if TYPE_CHECKING:
    from plait.node import NodeType
    from plait.signature import Port
    from plait.types import Table

Inputs = Mapping[str, Sequence[object]]
"""The values that enter each port; one for a plain port, none for an optional port that is not connected."""

_EXTRA_PACKAGES = {
    "deep": "torch",
    "excel": "fastexcel",
    "gui": "PySide6",
    "image": "skimage",
    "onnx": "onnxruntime",
    "rules": "mlxtend",
    "sql": "sqlalchemy",
    "stats": "statsmodels",
    "text": "snowballstemmer",
    "web": "httpx",
}
"""A package by which the extra that brings it is known to be installed."""


def call(
    node_type: NodeType[..., Any], inputs: Inputs, arguments: Mapping[str, object], context: RunContext | None = None
) -> dict[str, object]:
    """Call a node function and return the values of its output ports; tables come back lazy.

    Raises:
        PlaitError: the node can't do it; anything else that it raises becomes a NodeFailedError.
    """
    require_extra(node_type)
    try:
        check_columns(node_type, inputs, arguments)
        result = node_type.function(*positional(node_type, inputs), **keywords(node_type, arguments, context))
        return outputs_of(node_type, result)
    except FormulaError as error:
        error.parameter = next((name for name, value in arguments.items() if str(value) == error.text), "")
        raise
    except PlaitError:
        raise
    except BaseException as error:
        # What polars raises where it can't go on is no Exception, and it ends the node alone.
        if not isinstance(error, Exception) and type(error).__name__ != "PanicException":
            raise
        raise NodeFailedError(
            f"{type(error).__name__}: {error}", details="".join(traceback.format_exception(error))
        ) from error


def require_extra(node_type: NodeType[..., Any]) -> None:
    """Refuse a node whose optional packages are missing.

    Raises:
        MissingExtraError: says which extra to install.
    """
    if not has_extra(node_type):
        raise MissingExtraError(node_type.requires)


def has_extra(node_type: NodeType[..., Any]) -> bool:
    """Whether the optional packages of a node are installed."""
    package = _EXTRA_PACKAGES.get(node_type.requires, node_type.requires)
    return not package or find_spec(package) is not None


def positional(node_type: NodeType[..., Any], inputs: Inputs) -> list[object]:
    """The positional arguments: each port's value in the form that the function asks for."""
    arguments: list[object] = []
    for port in node_type.inputs:
        values = inputs.get(port.name, ())
        if port.many:
            arguments.extend(_formed(port, value) for value in values)
        else:
            arguments.append(_formed(port, values[0]) if values else None)
    return arguments


def keywords(
    node_type: NodeType[..., Any], arguments: Mapping[str, object], context: RunContext | None
) -> Mapping[str, object]:
    """The keyword arguments, with the run context where the function has one."""
    name = node_type.signature.context
    if not name:
        return arguments
    return {**arguments, name: context if context is not None else RunContext()}


def outputs_of(node_type: NodeType[..., Any], result: object) -> dict[str, object]:
    """What a node function returned, by output port.

    Raises:
        PlaitError: it returned something else than it said.
    """
    ports = node_type.outputs
    if not ports:
        return {}
    if not node_type.signature.returns_many and len(ports) == 1:
        return {ports[0].name: _checked(node_type, ports[0], result)}
    values = tuple(cast("tuple[object, ...]", result)) if node_type.signature.returns_many else (result,)
    if len(values) != len(ports):
        raise PlaitError(f"'{node_type.title}' returned {len(values)} results for {len(ports)} ports.")
    return {port.name: _checked(node_type, port, value) for port, value in zip(ports, values, strict=True)}


def check_columns(node_type: NodeType[..., Any], inputs: Inputs, arguments: Mapping[str, object]) -> None:
    """Refuse column parameters that name no column of their table.

    Raises:
        MissingColumnError: says which column, and which there are.
    """
    for name, marker in node_type.signature.columns:
        value = arguments.get(name)
        if not isinstance(value, str) or not value:
            continue
        table = _table_at(node_type, inputs, marker.port)
        if table is not None and value not in (schema := table.collect_schema()):
            raise MissingColumnError(value, list(schema))


def _table_at(node_type: NodeType[..., Any], inputs: Inputs, port_name: str) -> Table | None:
    names = [port_name] if port_name else [port.name for port in node_type.inputs if port.type.is_table]
    values = inputs.get(names[0], ()) if names else ()
    first = values[0] if values else None
    return first if isinstance(first, nw.LazyFrame) else None


def _formed(port: Port, value: object) -> object:
    if port.type.form is None or not isinstance(value, nw.LazyFrame):
        return value
    return in_form(value, port.type.form)


def _checked(node_type: NodeType[..., Any], port: Port, value: object) -> object:
    if value is INACTIVE or (value is None and port.optional):
        return value
    if port.type.is_table:
        return lazy(value)
    if not isinstance(value, port.type.python_type):
        raise PlaitError(
            f"'{node_type.title}' returned a {type(value).__name__} at port '{port.name}', not a {port.type.name}."
        )
    return value
