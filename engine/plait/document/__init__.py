"""The JSON document of a workflow: loaded strictly, written in one canonical way, saved all or nothing.

Read `reading` for the way in, with `strict` and `structure` for what is refused, and `writing` for the way out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.errors import DocumentError

from .embedded import embed, extract
from .format import FORMAT, NewerDocumentError
from .reading import Known, load, loads
from .references import parameter_values, resolve
from .structure import json_schema

if TYPE_CHECKING:
    from .saving import save
    from .unknown import unknown_fields
    from .writing import dumps

__all__ = [
    "FORMAT",
    "DocumentError",
    "Known",
    "NewerDocumentError",
    "dumps",
    "embed",
    "extract",
    "json_schema",
    "load",
    "loads",
    "parameter_values",
    "resolve",
    "save",
    "unknown_fields",
]


def __getattr__(name: str) -> object:
    # Imported when first asked for: a run reads a document, and writes none.
    found: object
    if name == "save":
        from .saving import save

        found = save
    elif name == "dumps":
        from .writing import dumps

        found = dumps
    elif name == "unknown_fields":
        from .unknown import unknown_fields

        found = unknown_fields
    else:
        msg = f"module 'plait.document' has no attribute '{name}'"
        raise AttributeError(msg)
    globals()[name] = found
    return found
