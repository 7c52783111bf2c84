"""All functions of the formula language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .angle_functions import ANGLE_FUNCTIONS
from .coding_functions import CODING_FUNCTIONS
from .column_functions import COLUMN_FUNCTIONS
from .date_functions import DATE_FUNCTIONS
from .number_functions import NUMBER_FUNCTIONS
from .rounding_functions import ROUNDING_FUNCTIONS
from .text_functions import TEXT_FUNCTIONS
from .value_functions import VALUE_FUNCTIONS

if TYPE_CHECKING:
    from .function import Function

_FUNCTIONS = (
    *NUMBER_FUNCTIONS,
    *ROUNDING_FUNCTIONS,
    *ANGLE_FUNCTIONS,
    *TEXT_FUNCTIONS,
    *CODING_FUNCTIONS,
    *DATE_FUNCTIONS,
    *VALUE_FUNCTIONS,
    *COLUMN_FUNCTIONS,
)
_BY_NAME = {function.name: function for function in _FUNCTIONS}


def functions() -> tuple[Function, ...]:
    """All functions, those of a category together."""
    return _FUNCTIONS


def function_named(name: str) -> Function | None:
    """The function of this name, or None."""
    return _BY_NAME.get(name)
