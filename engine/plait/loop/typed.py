"""The type of a node with a workflow inside: that of the palette, with the ports and parameters of the workflow."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal

from plait.errors import PlaitError
from plait.inner import InnerOutputs, InnerSchema, InnerTables
from plait.node import NodeType
from plait.parameters import OneColumn, PathKind, Secret
from plait.problem import Problem
from plait.signature import Parameter, Port, Signature

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from plait.context import RunContext
    from plait.expansion import Interface
    from plait.schema import Description
    from plait.workflow import WorkflowParameter

    Describe = Callable[[Mapping[str, Description]], Mapping[str, Description]]

_CONTEXT = "$run"
_GATHERED = ("Table", "Any")


def typed(
    declared: NodeType[..., Any], interface: Interface, params: Mapping[str, object], describe: Describe | None = None
) -> NodeType[..., Any]:
    """The type of one node.

    Args:
        declared: The type that its document names.
        interface: The ports and parameters of the workflow inside.
        params: The parameters of the node.
        describe: Tells what is known of the outputs of the workflow from what is known of its inputs.

    Raises:
        PlaitError: nodes of this type have no workflow inside.
    """
    own = declared.signature
    if not own.inner:
        raise PlaitError(f"'{declared.title}' has no workflow inside.", hint="Remove the workflow, or use a component.")
    entering = _entering(declared, interface, params)
    signature = Signature(
        own.name,
        (*entering, *own.inputs),
        tuple(_outputs(own, interface)),
        (*own.parameters, *_promoted(own, interface)),
        _CONTEXT,
        returns_many=True,
        inner=own.inner,
    )
    made = copied(declared, signature)
    made.function = _Calling(declared, len(entering), signature)
    made.schema = None if declared.schema is None else _Schema(declared, entering, interface, signature, describe)
    made.collects = True
    # Its inputs are read once for each iteration, so that they are worked out before.
    made.passes = max(2, declared.passes)
    return made


def copied(declared: NodeType[..., Any], signature: Signature) -> NodeType[..., Any]:
    """The same node type with other ports and parameters."""
    made: NodeType[..., Any] = object.__new__(NodeType)
    vars(made).update(vars(declared))
    vars(made).pop("is_lazy", None)
    vars(made).update(signature=signature, code_digest=declared.code_digest)
    made.declared = declared
    return made


def faults_of(
    declared: NodeType[..., Any], interface: Interface, params: Mapping[str, object], node_id: str
) -> Iterator[Problem]:
    """What keeps ports and parameters of the workflow inside from being those of the node."""
    own = declared.signature
    fed = declared.feeds(params, interface.inputs) if declared.feeds is not None else ()
    for side, ports, names in (
        ("input", interface.inputs, {port.name for port in own.inputs if port.name not in fed}),
        ("output", interface.outputs, {port.name for port in own.outputs if not _is_inner(port)}),
    ):
        for port in ports:
            if port.name in names:
                yield Problem(
                    f"The {side} '{port.name}' of the workflow inside has the name of one that the node has itself.",
                    node_id=node_id,
                    port=port.name,
                    hint="Give it another name inside.",
                )
    for name in interface.parameters:
        if name in own.names:
            yield Problem(
                f"The parameter '{name}' of the workflow inside has the name of one that the node has itself, "
                "and keeps its value.",
                severity="warning",
                node_id=node_id,
                parameter=name,
                hint="Give it another name inside to set it from outside.",
            )
    if any(port.type.python_type is InnerTables for port in own.outputs):
        for port in interface.outputs:
            if port.type.name not in (*_GATHERED, "Metrics"):
                yield Problem(
                    f"The output '{port.name}' of the workflow inside, a {port.type.name}, is not gathered.",
                    severity="warning",
                    node_id=node_id,
                    port=port.name,
                    hint="Only tables and metrics are.",
                )


def _entering(declared: NodeType[..., Any], interface: Interface, params: Mapping[str, object]) -> tuple[Port, ...]:
    """The inputs of the workflow that are ports of the node."""
    taken = {port.name for port in declared.signature.inputs}
    if declared.feeds is not None:
        taken.update(declared.feeds(params, interface.inputs))
    return tuple(port for port in interface.inputs if port.name not in taken)


def _is_inner(port: Port) -> bool:
    return issubclass(port.type.python_type, InnerOutputs)


def _outputs(own: Signature, interface: Interface) -> Iterator[Port]:
    taken = {port.name for port in own.outputs if not _is_inner(port)}
    for port in own.outputs:
        if not _is_inner(port):
            yield port
            continue
        only_tables = port.type.python_type is InnerTables
        for inner in interface.outputs:
            if inner.name not in taken and (not only_tables or inner.type.name in _GATHERED):
                yield replace(inner, optional=True)


def _promoted(own: Signature, interface: Interface) -> Iterator[Parameter]:
    for name, parameter in interface.parameters.items():
        if name not in own.names:
            yield _parameter(name, parameter)


def _parameter(name: str, parameter: WorkflowParameter) -> Parameter:
    annotation, marks = _annotation(parameter)
    return Parameter(name, annotation | None, marks, parameter.value, required=False)


def _annotation(parameter: WorkflowParameter) -> tuple[Any, tuple[object, ...]]:
    match parameter.type:
        case "integer":
            return int, ()
        case "number":
            return float, ()
        case "boolean":
            return bool, ()
        case "file":
            return str, (PathKind("read"),)
        case "folder":
            return str, (PathKind("folder"),)
        case "column":
            return str, (OneColumn(new=True),)
        case "choice" if parameter.choices:
            return Literal[parameter.choices], ()
        case "secret":
            return Secret, ()
    return str, ()


class _Calling:
    """Calls the declared function with the workflow inside, and spreads what it returns over the ports."""

    def __init__(self, declared: NodeType[..., Any], entering: int, signature: Signature) -> None:
        self._declared = declared
        self._entering = entering
        self._outputs = signature.output_names

    def __call__(self, *values: object, **arguments: object) -> tuple[object, ...]:
        own = self._declared.signature
        context: RunContext = arguments[_CONTEXT]  # type: ignore[assignment]
        given = {name: value for name, value in arguments.items() if name in own.names}
        if own.context:
            given[own.context] = context
        result = self._declared.function(context.inner(), *values[self._entering :], **given)
        return _spread(own, result, self._outputs)


class _Schema:
    """Calls the declared `schema` function with what is known of the workflow inside."""

    def __init__(
        self,
        declared: NodeType[..., Any],
        entering: Sequence[Port],
        interface: Interface,
        signature: Signature,
        describe: Describe | None,
    ) -> None:
        self._declared = declared
        self._entering = entering
        self._interface = interface
        self._outputs = signature.output_names
        self._describe = describe or (lambda _given: {})

    def __call__(self, *known: Description, **arguments: object) -> tuple[object, ...]:
        own = self._declared.signature
        count = len(self._entering)
        inputs = {port.name: each for port, each in zip(self._entering, known, strict=False)}
        types = {name: each.type for name, each in self._interface.parameters.items()}
        inner = InnerSchema(inputs, self._interface.inputs, types, self._describe)
        given = {name: value for name, value in arguments.items() if name in own.names}
        assert self._declared.schema is not None
        return _spread(own, self._declared.schema(inner, *known[count:], **given), self._outputs)


def _spread(own: Signature, result: Any, names: Sequence[str]) -> tuple[object, ...]:  # noqa: ANN401 - of any ports
    values: dict[str, object] = {}
    returned = tuple(result) if own.returns_many else (result,)
    for port, value in zip(own.outputs, returned, strict=True):
        values.update(value if _is_inner(port) else {port.name: value})
    return tuple(values.get(name) for name in names)
