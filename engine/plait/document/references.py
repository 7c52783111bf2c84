"""Replaces references in the parameters of a node: to workflow parameters, and to secrets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.errors import ParameterError

from .parameter_value import parameter_value
from .secret import secret

if TYPE_CHECKING:
    from collections.abc import Mapping

    from plait.workflow import WorkflowParameter

PARAMETER = "$parameter"
SECRET = "$secret"


def resolve(
    params: Mapping[str, object], parameters: Mapping[str, WorkflowParameter], overrides: Mapping[str, object]
) -> Mapping[str, object]:
    """The parameters of a node with references replaced by values, at any depth.

    Args:
        params: As in the document.
        parameters: The parameters of the workflow.
        overrides: Values for some of them, which come before those of the workflow; texts are read according to the
            type of the parameter. Names that the workflow doesn't have are left to `parameter_values`.

    Raises:
        ParameterError: a reference to nothing, a value that is missing or of the wrong type, or a secret that is not
            set.
    """
    return {
        name: _resolved(value, name, parameters, overrides) if isinstance(value, dict | list) else value
        for name, value in params.items()
    }


def parameter_values(parameters: Mapping[str, WorkflowParameter], overrides: Mapping[str, object]) -> dict[str, object]:
    """The value that each override gives to its workflow parameter.

    Raises:
        ParameterError: the workflow has no such parameter, or the value is not of its type.
    """
    return {name: parameter_value(name, _named(name, parameters, name), value) for name, value in overrides.items()}


def _resolved(
    value: object,
    name: str,
    parameters: Mapping[str, WorkflowParameter],
    overrides: Mapping[str, object],
) -> object:
    if isinstance(value, list):
        return [_resolved(each, name, parameters, overrides) for each in value]
    if not isinstance(value, dict):
        return value
    if PARAMETER in value:
        target = _only(value, PARAMETER, name)
        if not isinstance(target, str):
            raise _malformed(PARAMETER, name)
        parameter = _named(target, parameters, name)
        return parameter_value(target, parameter, overrides.get(target, parameter.value))
    if SECRET in value:
        return secret(_only(value, SECRET, name), parameter=name)
    return {key: _resolved(each, name, parameters, overrides) for key, each in value.items()}


def _only(reference: Mapping[str, object], key: str, name: str) -> object:
    if len(reference) != 1:
        raise _malformed(key, name)
    return reference[key]


def _malformed(key: str, name: str) -> ParameterError:
    return ParameterError(
        f"The reference in the parameter '{name}' is not complete, or more than a reference.",
        parameter=name,
        hint=f'A reference is written {{"{key}": "name"}}, with nothing beside it.',
    )


def _named(target: str, parameters: Mapping[str, WorkflowParameter], name: str) -> WorkflowParameter:
    found = parameters.get(target)
    if found is None:
        known = ", ".join(f"'{each}'" for each in parameters)
        raise ParameterError(
            f"The workflow has no parameter '{target}'.",
            parameter=name,
            hint=f"It has {known}." if known else "It has none.",
        )
    return found
