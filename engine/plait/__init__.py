"""Plait: visual, node-based workflows for data and deep learning."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from plait.allocator import return_memory_soon
from plait.node import NodeType, node

if TYPE_CHECKING:
    from plait.columns import Columns
    from plait.context import RunContext
    from plait.errors import DataError, MissingColumnError, ParameterError, PlaitError
    from plait.figure import Figure
    from plait.formula import Formula
    from plait.inactive import INACTIVE
    from plait.inner import Inner, InnerOutputs, InnerTables
    from plait.model import Classifier, Clusterer, Model, ModelDescription, Regressor, Transformer, stored_as
    from plait.parameters import (
        Column,
        FilePath,
        FolderPath,
        FromPort,
        Multiline,
        NewColumn,
        NumericColumn,
        OneColumn,
        PathKind,
        SavePath,
        Secret,
    )
    from plait.script import Workflow, load
    from plait.types import Frame, Metrics, Table, Value

__version__ = "0.1.0"

return_memory_soon()

# Loaded when first asked for: the command line must start before narwhals has been imported.
_HOMES = {
    "plait.columns": ("Columns",),
    "plait.context": ("RunContext",),
    "plait.errors": ("DataError", "MissingColumnError", "ParameterError", "PlaitError"),
    "plait.figure": ("Figure",),
    "plait.formula": ("Formula",),
    "plait.inactive": ("INACTIVE",),
    "plait.inner": ("Inner", "InnerOutputs", "InnerTables"),
    "plait.model": (
        "Classifier",
        "Clusterer",
        "Model",
        "ModelDescription",
        "Regressor",
        "Transformer",
        "stored_as",
    ),
    "plait.parameters": (
        "Column",
        "FilePath",
        "FolderPath",
        "FromPort",
        "Multiline",
        "NewColumn",
        "NumericColumn",
        "OneColumn",
        "PathKind",
        "SavePath",
        "Secret",
    ),
    "plait.types": ("Frame", "Metrics", "Table", "Value"),
    "plait.script": ("Workflow", "load"),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "INACTIVE",
    "Classifier",
    "Clusterer",
    "Column",
    "Columns",
    "DataError",
    "Figure",
    "FilePath",
    "FolderPath",
    "Formula",
    "Frame",
    "FromPort",
    "Inner",
    "InnerOutputs",
    "InnerTables",
    "Metrics",
    "MissingColumnError",
    "Model",
    "ModelDescription",
    "Multiline",
    "NewColumn",
    "NodeType",
    "NumericColumn",
    "OneColumn",
    "ParameterError",
    "PathKind",
    "PlaitError",
    "Regressor",
    "RunContext",
    "SavePath",
    "Secret",
    "Table",
    "Transformer",
    "Value",
    "Workflow",
    "__version__",
    "load",
    "node",
    "stored_as",
]


def __getattr__(name: str) -> object:
    home = _HOME_OF.get(name)
    if home is None:
        msg = f"module 'plait' has no attribute '{name}'"
        raise AttributeError(msg)
    value: object = getattr(import_module(home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
