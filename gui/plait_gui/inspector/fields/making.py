"""Which field a kind of value gets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .choice import ChoiceField, ColumnField, SwitchField
from .columns import ColumnsField
from .formula import FormulaField
from .line import DateField, LineField, NumberField, SecretField
from .nested import MappingField, RecordField, RowsField, VariantsField
from .path import PathField
from .text import TextField
from .value import ValueField

if TYPE_CHECKING:
    from collections.abc import Mapping

    from plait_gui.inspector.context import FieldContext
    from plait_gui.inspector.spec import FieldSpec, Kind

    from .field import Field

_PLAIN: Mapping[Kind, type[Field]] = {
    "text": LineField,
    "multiline": TextField,
    "integer": NumberField,
    "decimal": NumberField,
    "boolean": SwitchField,
    "choice": ChoiceField,
    "column": ColumnField,
    "columns": ColumnsField,
    "formula": FormulaField,
    "path": PathField,
    "secret": SecretField,
    "date": DateField,
    "mapping": MappingField,
    "json": ValueField,
}


def make_field(spec: FieldSpec, context: FieldContext) -> Field:
    """The field for a value of this kind."""
    match spec.kind:
        case "record":
            return RecordField(spec, context, make_field)
        case "records" | "list":
            return RowsField(spec, context, make_field)
        case "variants":
            return VariantsField(spec, context, make_field)
        case _:
            return _PLAIN[spec.kind](spec, context)
