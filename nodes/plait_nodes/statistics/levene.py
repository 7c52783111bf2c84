"""Whether groups spread alike."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from plait.importing import import_alone

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.floating]


def levene_test(groups: Sequence[Array]) -> tuple[float, float]:
    """Levene's F and p, by distances from the means; NaN where there are too few values or no spread."""
    import_alone("scipy.stats")
    import numpy as np
    from scipy.stats import f as fisher

    known = [each for each in groups if len(each)]
    count = sum(map(len, known))
    between, within = len(known) - 1, count - len(known)
    if between < 1 or within < 1:
        return math.nan, math.nan
    distances = [np.abs(each - each.mean()) for each in known]
    mean = sum(float(each.sum()) for each in distances) / count
    explained = sum(len(each) * (float(each.mean()) - mean) ** 2 for each in distances) / between
    rest = sum(float(((each - each.mean()) ** 2).sum()) for each in distances) / within
    if not rest > 0:
        return math.nan, math.nan
    return explained / rest, float(fisher.sf(explained / rest, between, within))
