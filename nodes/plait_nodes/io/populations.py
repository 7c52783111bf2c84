"""People with a measured level, of whom some are sick."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import BaseModel, Field

if TYPE_CHECKING:
    import polars as pl

Levels = Literal["distinct", "overlapping"]

_LEVELS: dict[Levels, tuple[tuple[float, float], tuple[float, float]]] = {
    "distinct": ((60.0, 5.0), (20.0, 5.0)),
    "overlapping": ((45.0, 10.0), (35.0, 10.0)),
}
"""Mean and spread of the level of the healthy and of the sick."""


class Populations(BaseModel):
    """The healthy half first, then the sick one, whose levels are lower; of an odd number one more is healthy."""

    kind: Literal["populations"] = "populations"
    levels: Annotated[Levels, Field(description="Whether the levels of the healthy and of the sick overlap.")] = (
        "overlapping"
    )

    def table(self, rows: int, seed: int) -> pl.DataFrame:
        import numpy as np
        import polars as pl

        rng = np.random.default_rng(seed)
        sick = rows // 2
        (mean, spread), (mean_of_sick, spread_of_sick) = _LEVELS[self.levels]
        levels = np.concatenate([rng.normal(mean, spread, rows - sick), rng.normal(mean_of_sick, spread_of_sick, sick)])
        return pl.DataFrame({"level": levels, "sick": [0] * (rows - sick) + [1] * sick})
