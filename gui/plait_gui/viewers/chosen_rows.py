"""Which rows of a stored table are those of another one that was taken from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from plait.errors import DataError
from plait_gui.language import tr
from plait_gui.late import Late

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np

    Mask = np.ndarray[tuple[int], np.dtype[np.bool_]]
else:
    np = Late("numpy")


def chosen_rows(path: Path, chosen: Path) -> Mask | None:
    """Whether each row of a table is among the chosen ones; None if that can't be told for certain.

    Rows are known by all that is in them. Views choose by what is in a row, so that of equal rows all are chosen or
    none; where more rows are found than were chosen, that was not so.

    Raises:
        DataError: a file can't be read.
    """
    try:
        whole, part = (pl.scan_ipc(each, glob=False) for each in (path, chosen))
        schema = whole.collect_schema()
        if schema != part.collect_schema() or not schema:
            return None
        names = {name: str(place) for place, name in enumerate(schema)}
        rows = part.rename(names).collect()
        found = (
            whole.rename(names)
            .with_row_index("row")
            .join(rows.unique().lazy(), on=list(names.values()), how="semi", nulls_equal=True)
            .select("row")
            .collect()
        )
        count = whole.select(pl.len()).collect().item()
    except (OSError, pl.exceptions.PolarsError) as error:
        raise DataError(tr("The chosen rows can't be found."), hint=str(error).partition("\n")[0]) from None
    if found.height != rows.height:
        return None
    mask = np.zeros(count, dtype=np.bool_)
    mask[found["row"].to_numpy()] = True
    return mask
