"""What every node promises, checked in one call; for the built-in nodes and for plugin authors."""

from __future__ import annotations

import importlib
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

import narwhals as nw

from plait.arguments import all_parameter_errors, arguments_of
from plait.calling import call
from plait.codecs import codec_for
from plait.figure.checking import check_figure as check_figure
from plait.inactive import INACTIVE
from plait.model import ModelDescription
from plait.results import is_table
from plait.schema import describe
from plait.table import collect, lazy

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from plait.node import NodeType
    from plait.types import Frame, Table


def check_node(node_type: NodeType[..., Any], *inputs: object, **params: object) -> dict[str, object]:
    """Call a node twice and check what every node promises; return what its ports carry.

    Checked are: the docstring and the help of every parameter; a JSON schema of the parameters; the same result
    from the same input; inputs that are left as they were; outputs of the declared types; the columns that are
    announced before a run; and that results can be stored.

    Args:
        node_type: What `@node` made.
        inputs: One value for each input port in order, and any number for a port that takes many; None for an
            optional port that is not connected. Tables may be anything that `plait.table.lazy` takes.
        params: The parameters as in a document.

    Raises:
        AssertionError: a promise is not kept; the message says which.
    """
    _check_declaration(node_type)
    by_port = _by_port(node_type, [_given(value) for value in inputs])
    errors = all_parameter_errors(node_type, params)
    assert not errors, f"{node_type.type_id}: {errors[0]}"
    arguments = arguments_of(node_type, params, None)
    before = {port: [_content(value) for value in values] for port, values in by_port.items()}
    first = call(node_type, by_port, arguments)
    second = call(node_type, by_port, arguments)
    after = {port: [_content(value) for value in values] for port, values in by_port.items()}
    assert _are_equal(before, after), f"{node_type.type_id} changed its input"
    for port in node_type.outputs:
        if node_type.deterministic:
            _same(_content(first[port.name]), _content(second[port.name]), f"{node_type.type_id}.{port.name}")
        value = first[port.name]
        assert value is None or codec_for(value) is not None, (
            f"{node_type.type_id}.{port.name}: a {type(value).__name__} can't be stored; "
            "give its class to_bytes and from_bytes, and decorate it with stored_as"
        )
    _check_announced(node_type, by_port, params, first)
    return first


def _check_declaration(node_type: NodeType[..., Any]) -> None:
    type_id = node_type.type_id
    assert "." in type_id, f"'{type_id}' needs a prefix, such as 'acme.clean'"
    assert node_type.summary.endswith("."), f"{type_id}: the docstring begins with a sentence"
    for parameter in node_type.parameters:
        assert parameter.help, f"{type_id}: the parameter '{parameter.name}' has no description"
    properties = node_type.parameter_model.model_json_schema().get("properties", {})
    assert set(properties) == {each.name for each in node_type.parameters}, f"{type_id}: parameters without a schema"
    module = importlib.import_module(node_type.__module__)
    named = getattr(module, node_type.__name__, None)
    assert named is node_type, f"{type_id}: it must be found as {node_type.__module__}.{node_type.__name__}"


def _check_announced(
    node_type: NodeType[..., Any],
    by_port: Mapping[str, Sequence[object]],
    params: Mapping[str, object],
    values: Mapping[str, object],
) -> None:
    described = {port: [_description(value) for value in given] for port, given in by_port.items()}
    announced = describe(node_type, described, params)
    if announced.error is not None:
        raise AssertionError(f"{node_type.type_id}: {announced.error}") from announced.error
    for port, description in announced.ports.items():
        if description is None or values[port] is INACTIVE:
            continue
        real = _description(values[port])
        assert _is_as_announced(real, description), (
            f"{node_type.type_id}.{port}: announced {description!r}, and the result is {real!r}"
        )


def _is_as_announced(real: object, announced: object) -> bool:
    if not isinstance(real, ModelDescription) or not isinstance(announced, ModelDescription):
        return real == announced
    if announced.kind == "Classifier" and announced.classes is None:
        # Which classes there are, and so the columns of their probabilities, is known only after the training.
        known = nw.Schema({name: dtype for name, dtype in real.adds.items() if name in announced.adds})
        real = replace(real, adds=known, classes=None)
    return real == announced


def _description(value: object) -> nw.Schema | ModelDescription | None:
    if is_table(value):
        return cast("Table", value).collect_schema()
    return value.describe() if hasattr(value, "describe") else None


def _given(value: object) -> object:
    """A table in whatever form becomes a lazy one; everything else stays."""
    is_table_of_some_kind = type(value).__name__ in ("DataFrame", "LazyFrame", "Table") or type(value) is dict
    return lazy(value) if is_table_of_some_kind else value


def _by_port(node_type: NodeType[..., Any], inputs: Sequence[object]) -> dict[str, list[object]]:
    by_port: dict[str, list[object]] = {port.name: [] for port in node_type.inputs}
    for index, value in enumerate(inputs):
        port = node_type.inputs[min(index, len(node_type.inputs) - 1)]
        if value is not None:
            by_port[port.name].append(value)
    return by_port


def _content(value: object) -> object:
    """What can be compared of a value."""
    if is_table(value):
        frame = collect(cast("Table", value))
        return (dict(frame.schema), [frame[name].to_list() for name in frame.columns])
    to_bytes = getattr(value, "to_bytes", None)
    if to_bytes is not None and not isinstance(value, int):
        return to_bytes()
    return value


def _same(first: object, second: object, what: str) -> None:
    assert _are_equal(first, second), f"{what}: not the same result from the same input"


def _are_equal(first: object, second: object) -> bool:
    # NaN is no equal of itself, but the same text.
    return first == second or repr(first) == repr(second)


def frame_of(data: object) -> Frame:
    """A small table in memory, for a node that takes a Frame."""
    return collect(lazy(data))
