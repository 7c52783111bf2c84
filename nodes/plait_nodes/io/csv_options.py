"""How a CSV file is to be read, as the user says it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import BaseModel, Field

from plait import ParameterError
from plait.parameters import NewColumn

if TYPE_CHECKING:
    from collections.abc import Sequence

BadRows = Literal["fail", "skip", "pad"]
TypeName = Literal["integer", "decimal", "text", "boolean", "date", "datetime", "time", "category"]

SUFFIXES = tuple(
    f"{kind}{packed}" for kind in (".csv", ".tsv", ".tab", ".psv", ".txt") for packed in ("", ".gz", ".zst", ".bz2")
)
"""How the names of the files end that a folder is searched for."""

_NAMED = {"comma": ",", "semicolon": ";", "tab": "\t", "pipe": "|", "space": " ", "\\t": "\t"}


class ColumnType(BaseModel):
    """The type of one column, instead of the one that is found out."""

    column: Annotated[NewColumn, Field(description="The name of the column.")]
    type: Annotated[TypeName, Field(description="The type that it has.")] = "text"
    format: Annotated[
        str, Field(description="How dates and times are written, such as %d.%m.%Y; ISO 8601 if empty.")
    ] = ""


@dataclass(frozen=True, slots=True)
class CsvOptions:
    """The parameters of CSV Reader that say how files are written."""

    delimiter: str = "auto"
    encoding: str = "auto"
    quote: str = '"'
    header: bool = True
    skip_rows: int = 0
    comment: str = ""
    decimal_sign: str = "."
    thousands: str = ""
    missing: Sequence[str] = ()
    types: Sequence[ColumnType] = ()
    find_types: bool = True
    bad_rows: BadRows = "fail"
    expansion: int = 200

    def check(self) -> None:
        """Refuse signs that contradict each other.

        Raises:
            ParameterError: says which.
        """
        for parameter, sign in (("delimiter", self.separator), ("quote", self.quote), ("comment", self.comment)):
            if len(sign.encode()) > 1 or sign in ("\n", "\r"):
                raise ParameterError(
                    f"{sign!r} can't be the {parameter}: it must be one ASCII character.", parameter=parameter
                )
        signs = [sign for sign in (self.separator, self.quote, self.comment) if sign]
        if len(set(signs)) < len(signs):
            raise ParameterError("Delimiter, quote and comment sign must differ.", parameter="quote")
        if self.thousands == self.decimal_sign:
            raise ParameterError("The decimal sign can't also stand between thousands.", parameter="thousands")

    @property
    def separator(self) -> str:
        """The delimiter as a character; empty if it is to be found out."""
        return "" if self.delimiter in ("", "auto") else separator_named(self.delimiter)


def separator_named(delimiter: str) -> str:
    """The character that a delimiter's name stands for; any other text stands for itself."""
    return _NAMED.get(delimiter, delimiter)
