"""The classes of a target, in a fixed order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import narwhals as nw

from plait import DataError, ParameterError
from plait.exact import bare
from plait.held import held

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Label = bool | int | str

MOST_CLASSES = 1_000
"""A target with more classes is an identifier rather than a class."""


@dataclass(frozen=True, slots=True)
class Labels:
    """The classes of a target in rising order; learners see their positions."""

    values: tuple[Label, ...]

    @classmethod
    def of(cls, target: nw.Series[Any]) -> Labels:
        """The classes that a column without missing values has.

        Raises:
            DataError: there is only one class, or there are far too many.
        """
        values = tuple(_plain(target).unique().sort().to_list())
        if len(values) < 2:
            hint = "A classifier needs examples of at least two."
            raise DataError(f"The target '{target.name}' has only one class.", column=target.name, hint=hint)
        if len(values) > MOST_CLASSES:
            hint = "Choose a target with fewer values, or predict it as a number."
            raise DataError(f"The target '{target.name}' has {len(values)} classes.", column=target.name, hint=hint)
        return cls(values)

    @property
    def dtype(self) -> nw.dtypes.DType:
        """The type of a column with these classes."""
        if isinstance(self.values[0], bool):
            return nw.Boolean()
        return nw.Int64() if isinstance(self.values[0], int) else nw.String()

    @property
    def texts(self) -> tuple[str, ...]:
        """The classes as they are written in the names of columns and scores."""
        return tuple(label_text(value) for value in self.values)

    def codes(self, target: nw.Series[Any]) -> NDArray[np.int64]:
        """The position of the class of each value."""
        if isinstance(self.values[0], bool):
            # False comes before true, and there are both.
            numbers: NDArray[np.int64] = _plain(target).cast(nw.Int64).to_numpy()
            return numbers
        positions = range(len(self.values))
        codes = _plain(target).replace_strict(self.values, positions, return_dtype=nw.Int64)
        array: NDArray[np.int64] = codes.to_numpy()
        return array

    def decoded(self, codes: NDArray[np.int64]) -> nw.Series[Any]:
        """The classes at these positions."""
        return nw.new_series("", self.values, self.dtype, backend="polars")[codes]


def label_text(label: Label) -> str:
    """A class as text; true and false are written as tables write them."""
    return str(label).lower() if isinstance(label, bool) else str(label)


def label_type(dtype: nw.dtypes.DType) -> nw.dtypes.DType | None:
    """The type that predictions of such a target have; None if it can't be a class."""
    if dtype == nw.Boolean:
        return nw.Boolean()
    if dtype.is_integer():
        return nw.Int64()
    return nw.String() if dtype in (nw.String, nw.Categorical, nw.Enum) else None


def class_type(target: str, dtype: nw.dtypes.DType) -> nw.dtypes.DType:
    """The type that predictions of this target have.

    Raises:
        ParameterError: its values can't be classes.
    """
    known = label_type(dtype)
    if known is None:
        raise ParameterError(
            f"The target '{target}' holds {held(dtype)}, which are no classes.",
            parameter="target",
            hint="Choose a column of texts, whole numbers or true and false, or bin the numbers first.",
        )
    return known


def _plain(target: nw.Series[Any]) -> nw.Series[Any]:
    dtype = label_type(target.dtype)
    assert dtype is not None
    return bare(target).cast(dtype)
