"""Forms in the language of the studio. What a field edits stays as it is declared; only what is shown is translated."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from plait_gui.node_words import choice_text, worded

if TYPE_CHECKING:
    from plait.node import NodeType

    from .spec import FieldSpec


def worded_spec(spec: FieldSpec, node_type: NodeType[..., Any] | None) -> FieldSpec:
    """A field, and what is nested in it, with its label, its help and the names of its choices translated.

    Args:
        spec: As it is declared.
        node_type: Whose parameter it is; None for one of the workflow, which may have come from any.
    """
    shown = (*spec.choices, *(name for name, _ in spec.variants))
    return replace(
        spec,
        label=worded("label", spec.label, node_type),
        help=worded("description", spec.help, node_type),
        names=tuple(worded("choice", choice_text(each), node_type) for each in shown),
        fields=_all_worded(spec.fields, node_type),
        item=worded_spec(spec.item, node_type) if spec.item is not None else None,
        variants=tuple((name, _all_worded(fields, node_type)) for name, fields in spec.variants),
    )


def _all_worded(fields: tuple[FieldSpec, ...], node_type: NodeType[..., Any] | None) -> tuple[FieldSpec, ...]:
    return tuple(worded_spec(each, node_type) for each in fields)
