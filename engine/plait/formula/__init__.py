"""The formula language: a text, checked before anything is worked out, becomes a column expression.

Text → tokens → syntax tree → checked calls → typed expression. Nothing of it is ever run by Python.
"""

from .catalogue import functions
from .fault import UnknownColumnError
from .formula import Formula
from .function import Function, Parameter
from .kind import Kind
from .tokens import is_plain

__all__ = ["Formula", "Function", "Kind", "Parameter", "UnknownColumnError", "functions", "is_plain"]
