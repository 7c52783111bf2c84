"""Which columns of its tables a node reads, as its parameters and its models say."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from pydantic_core import PydanticCustomError

from plait.columns import Columns
from plait.errors import PlaitError
from plait.formula import Formula

from .column_kinds import fits
from .inspector.spec import specs_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .editor import Editor
    from .inspector.spec import FieldSpec


def columns_read(editor: Editor, node_id: str) -> set[str]:
    """The columns that a node reads of what enters it; those that it only passes on are not among them."""
    node, node_type = editor.workflow.node(node_id), editor.node_type(node_id)
    if node_type is None:
        return set()
    entering: dict[str, str] = {}
    models: list[Mapping[str, Any] | None] = []
    for each in editor.workflow.topology.into(node_id):
        entering.update(editor.findings.columns_of(each.source, each.source_port) or {})
        models.append(editor.findings.model_of(each.source, each.source_port))
    # What is learnt here, and what an applied model wants, are read as well.
    models += [editor.findings.model_of(node_id, port.name) for port in node_type.outputs]
    found = {name for model in models if model is not None for name in _of_model(model)}
    for spec in specs_of(node_type.parameters):
        found.update(_named(spec, node.params.get(spec.name, spec.default), entering))
    return found & set(entering)


def _of_model(model: Mapping[str, Any]) -> Iterator[str]:
    yield from model.get("features") or ()
    if model.get("target"):
        yield str(model["target"])


def _named(spec: FieldSpec, value: Any, entering: Mapping[str, str]) -> Iterator[str]:  # noqa: ANN401 - plain JSON
    """The columns that the value of a field speaks of, at any depth."""
    match spec.kind, value:
        case "column", str() if not spec.new_column:
            yield value
        case "formula", str():
            # One that is still being written reads nothing yet.
            with suppress(PlaitError):
                yield from Formula(value).columns
        case "columns", str() | list() | dict():
            with suppress(PydanticCustomError):
                yield from _chosen(Columns.from_json(value), entering)
        case "record", dict():
            yield from _of_fields(spec.fields, value, entering)
        case "variants", dict():
            fields = dict(spec.variants).get(str(value.get(spec.tag)), ())
            yield from _of_fields(fields, value, entering)
        case (("records" | "list"), list()) if spec.item is not None:
            for each in value:
                yield from _named(spec.item, each, entering)
        case "mapping", dict():
            # Such as the old names of columns and their new ones.
            yield from (name for name in value if name in entering)


def _of_fields(fields: tuple[FieldSpec, ...], value: Mapping[str, Any], entering: Mapping[str, str]) -> Iterator[str]:
    for field in fields:
        yield from _named(field, value.get(field.name, field.default), entering)


def _chosen(columns: Columns, entering: Mapping[str, str]) -> Iterator[str]:
    if columns.names is not None:
        yield from columns.names
        return
    contains = re.compile(columns.pattern).search
    for name, kind in entering.items():
        if name not in columns.excluded and fits(kind, columns.types) and contains(name):
            yield name
