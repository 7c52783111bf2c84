"""What a form needs to know of a parameter, read from its annotation. No widget is made here."""

from __future__ import annotations

import types
import typing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, get_args, get_origin

from pydantic import BaseModel, TypeAdapter
from pydantic.fields import FieldInfo

from plait.columns import Columns
from plait.formula import Formula
from plait.parameters import FromPort, Multiline, OneColumn, PathKind, Secret, marker_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from plait.parameters import ColumnTypes
    from plait.signature import Parameter

Kind = Literal[
    "text", "multiline", "integer", "decimal", "boolean", "choice", "column", "columns", "formula",
    "path", "secret", "date", "record", "records", "list", "mapping", "variants", "json",
]  # fmt: skip


@dataclass(frozen=True)
class FieldSpec:
    """One field of a form."""

    name: str
    kind: Kind
    label: str
    help: str = ""
    default: Any = None
    """As plain JSON."""
    required: bool = False
    optional: bool = False
    """Whether there may be no value at all."""
    choices: tuple[Any, ...] = ()
    names: tuple[str, ...] = ()
    """What the choices, or the variants, are called; the same number, or none where their own names are shown."""
    least: float | None = None
    most: float | None = None
    port: str = ""
    """The table port that a column, choice of columns or formula speaks of; the first one if empty."""
    types: ColumnTypes = "any"
    new_column: bool = False
    path: PathKind | None = None
    fields: tuple[FieldSpec, ...] = ()
    """Of a record, or of one of several."""
    item: FieldSpec | None = None
    """Of a list or a mapping."""
    variants: tuple[tuple[str, tuple[FieldSpec, ...]], ...] = ()
    tag: str = ""
    """The field that says which of the variants it is."""


def specs_of(parameters: Iterable[Parameter]) -> tuple[FieldSpec, ...]:
    """The fields of a node type's form, in the order of its parameters."""
    return tuple(
        spec_of(each.name, each.annotation, (), default=each.default, required=each.required, label=each.label)
        for each in parameters
    )


def spec_of(
    name: str,
    annotation: Any,  # noqa: ANN401 - whatever a parameter is annotated with
    metadata: tuple[Any, ...],
    *,
    default: Any,  # noqa: ANN401 - of that type
    required: bool,
    label: str = "",
) -> FieldSpec:
    """The field for one annotation, and for what is nested in it."""
    bare, found = _unwrapped(annotation)
    marks = (*found, *metadata)
    bare, optional = _without_none(bare)
    inner, more = _unwrapped(bare)
    marks = (*more, *marks)
    common: dict[str, Any] = {
        "name": name,
        "label": label or name.replace("_", " ").capitalize(),
        "help": _help(marks),
        "default": None if required else _plain(annotation, default),
        "required": required,
        "optional": optional,
    }
    return _by_marker(inner, marks, common) or _by_type(inner, marks, common)


def _by_marker(annotation: Any, marks: tuple[Any, ...], common: dict[str, Any]) -> FieldSpec | None:  # noqa: ANN401
    column, path, port = marker_of(marks, OneColumn), marker_of(marks, PathKind), marker_of(marks, FromPort)
    if column is not None:
        return FieldSpec(kind="column", port=column.port, types=column.types, new_column=column.new, **common)
    if annotation is Path:
        return FieldSpec(kind="path", path=path or PathKind("read"), **common)
    if annotation in (Columns, Formula):
        kind: Kind = "columns" if annotation is Columns else "formula"
        return FieldSpec(kind=kind, port=port.port if port else "", types=port.types if port else "any", **common)
    if marker_of(marks, Multiline) is not None:
        return FieldSpec(kind="multiline", **common)
    return None


def _by_type(annotation: Any, marks: tuple[Any, ...], common: dict[str, Any]) -> FieldSpec:  # noqa: ANN401
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Literal:
        return FieldSpec(kind="choice", choices=arguments, **common)
    if annotation is bool:
        return FieldSpec(kind="boolean", **common)
    if annotation in (int, float):
        least, most = _range(marks)
        return FieldSpec(kind="integer" if annotation is int else "decimal", least=least, most=most, **common)
    if annotation is str:
        return FieldSpec(kind="text", **common)
    if annotation is Secret:
        return FieldSpec(kind="secret", **common)
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return FieldSpec(kind="record", fields=_model_fields(annotation), **common)
    if origin is list and arguments:
        item = spec_of("", arguments[0], (), default=None, required=True, label=common["label"])
        kind: Kind = "records" if item.kind == "record" else "list"
        return FieldSpec(kind=kind, item=item, fields=item.fields, **common)
    if origin is dict and len(arguments) == 2 and arguments[0] is str:
        return FieldSpec(kind="mapping", item=spec_of("", arguments[1], (), default=None, required=True), **common)
    if origin in (typing.Union, types.UnionType) and (tagged := _variants(arguments)) is not None:
        tag, variants = tagged
        return FieldSpec(kind="variants", tag=tag, variants=variants, **common)
    return FieldSpec(kind="json", **common)


def _model_fields(model: type[BaseModel], without: str = "") -> tuple[FieldSpec, ...]:
    return tuple(
        spec_of(
            name,
            info.annotation,
            (*info.metadata, info),
            default=info.get_default(call_default_factory=True) if not info.is_required() else None,
            required=info.is_required(),
        )
        for name, info in model.model_fields.items()
        if name != without
    )


def _variants(arguments: tuple[Any, ...]) -> tuple[str, tuple[tuple[str, tuple[FieldSpec, ...]], ...]] | None:
    """The field whose one literal value tells several models apart, and the fields of each; None if there is none."""
    models = [each for each in arguments if isinstance(each, type) and issubclass(each, BaseModel)]
    if len(models) != len(arguments) or not models:
        return None
    for tag, info in models[0].model_fields.items():
        if get_origin(info.annotation) is not Literal or not all(tag in model.model_fields for model in models):
            continue
        names = [get_args(model.model_fields[tag].annotation) for model in models]
        if all(len(each) == 1 for each in names):
            pairs = zip(names, models, strict=True)
            return tag, tuple((str(values[0]), _model_fields(model, without=tag)) for values, model in pairs)
    return None


def _unwrapped(annotation: Any) -> tuple[Any, tuple[Any, ...]]:  # noqa: ANN401
    """An annotation without `Annotated`, and what that carried."""
    marks: tuple[Any, ...] = ()
    while get_origin(annotation) is Annotated:
        annotation, *found = get_args(annotation)
        marks = (*found, *marks)
    return annotation, marks


def _without_none(annotation: Any) -> tuple[Any, bool]:  # noqa: ANN401
    if get_origin(annotation) not in (typing.Union, types.UnionType):
        return annotation, False
    others = [each for each in get_args(annotation) if each is not type(None)]
    if len(others) == len(get_args(annotation)):
        return annotation, False
    return (others[0] if len(others) == 1 else typing.Union[tuple(others)]), True  # noqa: UP007 - made at run time


def _help(marks: tuple[Any, ...]) -> str:
    texts = (getattr(mark, "description", None) for mark in reversed(marks))
    return next((text for text in texts if isinstance(text, str) and text), "")


def _range(marks: tuple[Any, ...]) -> tuple[float | None, float | None]:
    """The bounds of a number; an open bound is given as it is, and the check of the engine refuses the bound itself."""
    least: float | None = None
    most: float | None = None
    flat = [inner for mark in marks for inner in (mark.metadata if isinstance(mark, FieldInfo) else (mark,))]
    for mark in flat:
        for name in ("ge", "gt"):
            least = getattr(mark, name, None) if getattr(mark, name, None) is not None else least
        for name in ("le", "lt"):
            most = getattr(mark, name, None) if getattr(mark, name, None) is not None else most
    return least, most


def _plain(annotation: Any, value: Any) -> Any:  # noqa: ANN401
    """A default as the document would hold it."""
    return TypeAdapter(annotation).dump_python(value, mode="json")
