"""Points in groups, for clustering and classification, and points at the corners of a cube."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import BaseModel, Field

from plait.importing import import_alone

if TYPE_CHECKING:
    import numpy as np
    import polars as pl
    from numpy.typing import NDArray

_INNER = 0.5
"""The radius of the inner circle; that of the outer one is 1."""

Count = Annotated[int, Field(ge=1, le=1_000)]


class Blobs(BaseModel):
    """Round groups of nearly equal size around middles drawn at random."""

    kind: Literal["blobs"] = "blobs"
    groups: Annotated[Count, Field(description="How many groups there are.")] = 3
    columns: Annotated[Count, Field(description="How many columns the points have.")] = 4
    noise: Annotated[float, Field(ge=0, description="How far the points of a group are spread.")] = 1.0

    def table(self, rows: int, seed: int) -> pl.DataFrame:
        import_alone("sklearn.datasets")
        from sklearn.datasets import make_blobs

        return _table(*make_blobs(rows, self.columns, centers=self.groups, cluster_std=self.noise, random_state=seed))


class Moons(BaseModel):
    """Two half circles that reach into each other."""

    kind: Literal["moons"] = "moons"
    noise: Annotated[float, Field(ge=0, description="How far the points are off their half circle.")] = 0.1

    def table(self, rows: int, seed: int) -> pl.DataFrame:
        import_alone("sklearn.datasets")
        from sklearn.datasets import make_moons

        return _table(*make_moons(rows, noise=self.noise, random_state=seed))


class Circles(BaseModel):
    """One circle within another."""

    kind: Literal["circles"] = "circles"
    noise: Annotated[float, Field(ge=0, description="How far the points are off their circle.")] = 0.05

    def table(self, rows: int, seed: int) -> pl.DataFrame:
        import_alone("sklearn.datasets")
        from sklearn.datasets import make_circles

        return _table(*make_circles(rows, noise=self.noise, factor=_INNER, random_state=seed))


class Codes(BaseModel):
    """One-hot codes: row after row the 1 moves one column on."""

    kind: Literal["codes"] = "codes"
    columns: Annotated[Count, Field(description="How many columns, and so different codes, there are.")] = 4

    def table(self, rows: int, _seed: int) -> pl.DataFrame:
        import numpy as np
        import polars as pl

        ones = np.eye(self.columns, dtype=np.int64)[np.arange(rows) % self.columns]
        return pl.DataFrame({f"x_{number}": ones[:, number - 1] for number in range(1, self.columns + 1)})


def _table(points: NDArray[np.float64], group: NDArray[np.int64]) -> pl.DataFrame:
    import polars as pl

    columns = {f"x_{number}": points[:, number - 1] for number in range(1, points.shape[1] + 1)}
    return pl.DataFrame({**columns, "group": group.astype("int64")})
