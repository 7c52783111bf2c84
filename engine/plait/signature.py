"""What the signature of a node function says: its ports and its parameters."""

from __future__ import annotations

import inspect
import types
import typing
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Any, get_args, get_origin, get_type_hints

from plait.context import RunContext
from plait.inner import Inner
from plait.parameters import OneColumn, PathKind, marker_of
from plait.record import record
from plait.types import PortType, port_type_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pydantic import BaseModel
    from pydantic_core import PydanticUndefinedType


@record
class Port:
    """An input or output of a node type."""

    name: str
    type: PortType
    optional: bool = False
    many: bool = False


@dataclass(frozen=True)
class Parameter:
    """A parameter of a node type: its annotation, default and what a form needs to know."""

    name: str
    annotation: Any
    metadata: tuple[object, ...]
    """Markers and constraints that the annotation carries, outermost last."""
    default: Any
    required: bool

    @property
    def label(self) -> str:
        """The name as a user sees it."""
        return self.name.replace("_", " ").capitalize()

    @cached_property
    def help(self) -> str:
        """The sentence that describes the parameter."""
        descriptions = (getattr(mark, "description", None) for mark in reversed(self.metadata))
        return next((text for text in descriptions if isinstance(text, str) and text), "")


@dataclass(frozen=True)
class Signature:
    """Ports and parameters of a node function, in the order in which they are written."""

    name: str
    inputs: tuple[Port, ...]
    outputs: tuple[Port, ...]
    parameters: tuple[Parameter, ...]
    context: str
    """The name of the argument that takes the RunContext; empty if there is none."""
    returns_many: bool
    """Whether the function returns a NamedTuple, one field for each output port."""
    inner: str = ""
    """The name of the argument that takes the workflow inside; empty if the node has none."""

    @cached_property
    def parameter_model(self) -> type[BaseModel]:
        # Not at the top: the command line must start before pydantic has been imported.
        from plait.parameter_model import parameter_model

        return parameter_model(self.name, self.parameters)

    @cached_property
    def columns(self) -> tuple[tuple[str, OneColumn], ...]:
        """The parameters that name a column that must be there, and at which port."""
        found = ((each.name, marker_of(each.metadata, OneColumn)) for each in self.parameters)
        return tuple((name, marker) for name, marker in found if marker is not None and not marker.new)

    @cached_property
    def names(self) -> frozenset[str]:
        """The names of the parameters."""
        return frozenset(each.name for each in self.parameters)

    @cached_property
    def reads_files(self) -> bool:
        """Whether a parameter names files or folders to read."""
        kinds = (marker_of(each.metadata, PathKind) for each in self.parameters)
        return any(kind is not None and kind.role != "write" for kind in kinds)

    @cached_property
    def output_names(self) -> tuple[str, ...]:
        return tuple(port.name for port in self.outputs)

    @cached_property
    def table_outputs(self) -> tuple[Port, ...]:
        return tuple(port for port in self.outputs if port.type.is_table)

    @cached_property
    def possible_tables(self) -> tuple[Port, ...]:
        """The outputs that carry a table, or may carry one because they carry anything."""
        return tuple(port for port in self.outputs if port.type.is_table or port.type.python_type is object)

    @cached_property
    def _inputs_by_name(self) -> Mapping[str, Port]:
        return {port.name: port for port in self.inputs}

    @cached_property
    def _outputs_by_name(self) -> Mapping[str, Port]:
        return {port.name: port for port in self.outputs}

    def input(self, name: str) -> Port | None:
        return self._inputs_by_name.get(name)

    def output(self, name: str) -> Port | None:
        return self._outputs_by_name.get(name)


def read_signature(function: Callable[..., object]) -> Signature:
    """Read ports and parameters from the annotations of a function.

    Raises:
        TypeError: an argument without annotation, or one that is neither a port nor a parameter.
    """
    hints = get_type_hints(function, include_extras=True)
    inputs: list[Port] = []
    parameters: list[Parameter] = []
    context = ""
    inner = ""
    for argument in inspect.signature(function).parameters.values():
        if argument.name not in hints:
            msg = f"{function.__qualname__}: the argument '{argument.name}' has no annotation."
            raise TypeError(msg)
        annotation = hints[argument.name]
        if annotation is RunContext:
            context = argument.name
        elif annotation is Inner:
            inner = argument.name
        elif argument.kind is argument.KEYWORD_ONLY:
            parameters.append(_parameter(argument, annotation))
        else:
            inputs.append(_input(argument, annotation))
    outputs, returns_many = _outputs(hints.get("return", None))
    return Signature(function.__name__, tuple(inputs), outputs, tuple(parameters), context, returns_many, inner)


def _parameter(argument: inspect.Parameter, annotation: object) -> Parameter:
    required = argument.default is argument.empty
    metadata = _metadata(annotation)
    default: object | PydanticUndefinedType = None if required else argument.default
    return Parameter(argument.name, annotation, metadata, default, required)


def _metadata(annotation: object) -> tuple[object, ...]:
    """What an annotation carries, also inside of an optional one: `Annotated[FilePath | None, …]` is a path."""
    if get_origin(annotation) is Annotated:
        inner, *marks = get_args(annotation)
        return (*_metadata(inner), *marks)
    members = [member for member in _union_members(annotation) if member is not type(None)]
    return _metadata(members[0]) if len(members) == 1 and members[0] is not annotation else ()


def _input(argument: inspect.Parameter, annotation: object) -> Port:
    if argument.kind is argument.VAR_KEYWORD:
        msg = f"'**{argument.name}' can't be a port; name the ports one by one."
        raise TypeError(msg)
    members = [member for member in _union_members(annotation) if member is not type(None)]
    port_type = port_type_of(members[0] if len(members) == 1 else annotation)
    many = argument.kind is argument.VAR_POSITIONAL
    return Port(argument.name, port_type, optional=argument.default is not argument.empty, many=many)


def _outputs(annotation: object) -> tuple[tuple[Port, ...], bool]:
    if annotation is None or annotation is type(None):
        return (), False
    if isinstance(annotation, type) and issubclass(annotation, tuple) and hasattr(annotation, "_fields"):
        fields: Mapping[str, object] = get_type_hints(annotation, include_extras=True)
        return tuple(Port(name, *_output_type(kind)) for name, kind in fields.items()), True
    return (Port("out", *_output_type(annotation)),), False


def _output_type(annotation: object) -> tuple[PortType, bool]:
    """The port type, and whether the function may leave the port empty (`Table | None`)."""
    members = _union_members(annotation)
    present = [member for member in members if member is not type(None)]
    return port_type_of(present[0] if len(present) == 1 else annotation), len(present) < len(members)


def _union_members(annotation: object) -> tuple[object, ...]:
    if get_origin(annotation) in (typing.Union, types.UnionType):
        return get_args(annotation)
    return (annotation,)
