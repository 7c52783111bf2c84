"""Columns of sequences that are read side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait import ParameterError

from .ragged import holds_tokens

if TYPE_CHECKING:
    import narwhals as nw

    from plait import Columns


def chosen_sequences(schema: nw.Schema, sequences: Columns) -> list[str]:
    """The chosen columns.

    Raises:
        MissingColumnError: one is not there.
        ParameterError: there is none, or tokens are to be read side by side with something else.
    """
    names = list(dict.fromkeys(sequences.among(schema)))
    if not names:
        raise ParameterError("There is no column with sequences.", parameter="sequences", hint="Choose one.")
    kinds = [holds_tokens(schema, name, "sequences") for name in names]
    if len(names) > 1 and any(kinds):
        raise ParameterError(
            f"The column '{names[kinds.index(True)]}' holds words, which are not read side by side with others.",
            parameter="sequences",
            hint="Choose this column alone, or columns of lists of numbers.",
        )
    return names
