"""From the parameters of a document to the arguments of a node function."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from plait.errors import FormulaError, ParameterError
from plait.fingerprint import absolute
from plait.parameters import PathKind, marker_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic_core import ErrorDetails

    from plait.node import NodeType


def arguments_of(node_type: NodeType[..., Any], params: Mapping[str, object], base: Path | None) -> dict[str, object]:
    """The keyword arguments of a node function: validated, defaults filled in, paths absolute.

    Unknown parameters are left out here; `check` reports them.

    Raises:
        ParameterError: a value that the node can't use; the first one, if there are several.
    """
    signature = node_type.signature
    if not signature.parameters:
        return {}
    try:
        model = node_type.parameter_model.model_validate(params)
    except ValidationError as error:
        raise parameter_errors(node_type, error)[0] from None
    arguments: dict[str, object] = {}
    for parameter in signature.parameters:
        value = getattr(model, parameter.name)
        if isinstance(value, Path) and marker_of(parameter.metadata, PathKind) is not None:
            value = absolute(value, base)
        arguments[parameter.name] = value
    return arguments


def all_parameter_errors(node_type: NodeType[..., Any], params: Mapping[str, object]) -> list[ParameterError]:
    """Everything that is wrong with the parameters of a node."""
    try:
        node_type.parameter_model.model_validate(params)
    except ValidationError as error:
        return parameter_errors(node_type, error)
    return []


def parameter_errors(node_type: NodeType[..., Any], error: ValidationError) -> list[ParameterError]:
    """A pydantic error in the words of the product, one for each parameter."""
    return [_one(node_type, details) for details in error.errors(include_url=False)]


def _one(node_type: NodeType[..., Any], details: ErrorDetails) -> ParameterError:
    name, *inner = (str(part) for part in details["loc"]) if details["loc"] else ("",)
    label = next((each.label for each in node_type.parameters if each.name == name), name)
    where = f"'{label}'" + (f" ({' / '.join(inner)})" if inner else "")
    if details["type"] == "missing":
        problem = ParameterError(f"{where} is not set.", parameter=name)
    else:
        reason = details["msg"].removeprefix("Value error, ").rstrip(".")
        problem = ParameterError(f"{where}: {reason}.", parameter=name)
    cause = details.get("ctx", {}).get("error")
    if isinstance(cause, FormulaError):
        problem.__cause__ = cause
    return problem
