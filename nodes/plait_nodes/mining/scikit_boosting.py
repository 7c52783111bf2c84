"""Checks of boosted trees that come from a file, and what they say of the features.

scikit-learn follows the positions in such a tree without looking whether they lie within it, as with other trees.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from plait.importing import import_alone

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

PREDICTOR = "sklearn.ensemble._hist_gradient_boosting.predictor.TreePredictor"
_BOOSTED = ("HistGradientBoostingClassifier", "HistGradientBoostingRegressor")


def is_sound_boosting(boosting: Any, features: int, classes: int) -> bool:  # noqa: ANN401 - scikit-learn has no types
    """Whether no tree leads out of itself or of the features; other estimators are not looked at."""
    if type(boosting).__name__ not in _BOOSTED:
        return True
    import_alone("sklearn.ensemble._hist_gradient_boosting.binning")
    import numpy as np
    from sklearn.ensemble._hist_gradient_boosting.binning import _BinMapper

    each_round = classes if classes > 2 else 1
    mapper, baseline = boosting._bin_mapper, boosting._baseline_prediction
    categories = getattr(mapper, "is_categorical_", None)
    return (
        boosting.n_trees_per_iteration_ == each_round
        and type(mapper) is _BinMapper
        and type(categories) is np.ndarray
        and categories.shape == (features,)
        and not categories.any()
        and boosting.is_categorical_ is None
        and boosting._preprocessor is None
        and not getattr(boosting, "_in_fit", False)
        and type(baseline) is np.ndarray
        and baseline.dtype == np.float64
        and baseline.shape == (1, each_round)
        and type(boosting._predictors) is list
        and all(len(trees) == each_round for trees in boosting._predictors)
        and all(_is_sound(tree, features) for trees in boosting._predictors for tree in trees)
    )


def gain_shares(boosting: Any, features: int) -> NDArray[np.floating]:  # noqa: ANN401 - scikit-learn has no types
    """The share of each feature in the gain of all splits."""
    import numpy as np

    gains = np.zeros(features)
    for trees in boosting._predictors:
        for tree in trees:
            inner = tree.nodes[tree.nodes["is_leaf"] == 0]
            np.add.at(gains, inner["feature_idx"], inner["gain"].astype(np.float64))
    whole = gains.sum()
    shares: NDArray[np.floating] = gains / whole if whole > 0 else gains
    return shares


def _is_sound(tree: Any, features: int) -> bool:  # noqa: ANN401 - scikit-learn has no types
    import_alone(
        "sklearn.ensemble._hist_gradient_boosting.common", "sklearn.ensemble._hist_gradient_boosting.predictor"
    )
    import numpy as np
    from sklearn.ensemble._hist_gradient_boosting.common import PREDICTOR_RECORD_DTYPE
    from sklearn.ensemble._hist_gradient_boosting.predictor import TreePredictor

    nodes = getattr(tree, "nodes", None)
    if type(tree) is not TreePredictor or type(nodes) is not np.ndarray or nodes.ndim != 1 or not len(nodes):
        return False
    bits = tree.raw_left_cat_bitsets
    if nodes.dtype != PREDICTOR_RECORD_DTYPE or type(bits) is not np.ndarray or bits.shape != (0, 8):
        return False
    inner = np.flatnonzero(nodes["is_leaf"] == 0)
    left, right, feature = (nodes[name][inner].astype(np.int64) for name in ("left", "right", "feature_idx"))
    # A child that comes after its parent can't lead back to it.
    follows = all(bool(((child > inner) & (child < len(nodes))).all()) for child in (left, right))
    within = bool(((feature >= 0) & (feature < features)).all())
    return follows and within and not nodes["is_categorical"].any()
