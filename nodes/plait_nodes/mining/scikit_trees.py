"""Checks of trees that come from a file.

scikit-learn follows the positions in a tree without looking whether they lie within it, so a forged
tree could read foreign memory or never come to an end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from plait import DataError
from plait.importing import import_alone

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

_LEAF = -1


class Tree(Protocol):
    """What is looked at of scikit-learn's own tree."""

    node_count: int
    capacity: int
    n_features: int
    n_outputs: int
    max_n_classes: int
    children_left: NDArray[np.int64]
    children_right: NDArray[np.int64]
    feature: NDArray[np.int64]


def check_trees(estimator: object, features: int, classes: int) -> None:
    """Refuse an estimator if one of its trees leads out of itself, of the features or of the classes.

    Raises:
        DataError: a tree is damaged.
    """
    import_alone("sklearn.tree")
    from sklearn.tree import DecisionTreeClassifier, DecisionTreeRegressor, ExtraTreeRegressor

    isolating = type(estimator).__name__ == "IsolationForest"
    kinds = (ExtraTreeRegressor,) if isolating else (DecisionTreeClassifier, DecisionTreeRegressor)
    members = getattr(estimator, "estimators_", [estimator])
    if isolating and not _is_isolating(estimator, members, features):
        raise _damaged()
    for member in members:
        if type(member) not in kinds:
            if member is estimator:
                return
            raise _damaged()
        if not _is_sound(member.tree_, features, classes):
            raise _damaged()


def _is_sound(tree: Tree, features: int, classes: int) -> bool:
    import_alone("sklearn.tree._tree")
    import numpy as np
    from sklearn.tree._tree import Tree as ScikitTree

    if type(tree) is not ScikitTree or not 0 < tree.node_count <= tree.capacity:
        return False
    if (tree.n_features, tree.n_outputs, tree.max_n_classes) != (features, 1, classes):
        return False
    left, right, feature = tree.children_left, tree.children_right, tree.feature
    inner = np.flatnonzero(left != _LEAF)
    # A child that comes after its parent can't lead back to it.
    follows = all(bool(((child[inner] > inner) & (child[inner] < tree.node_count)).all()) for child in (left, right))
    return follows and bool(((feature[inner] >= 0) & (feature[inner] < features)).all())


def _is_isolating(forest: Any, members: Sequence[Any], features: int) -> bool:  # noqa: ANN401 - scikit-learn has no types
    """Whether an isolation forest looks at all features, and knows the depth of each leaf."""
    import numpy as np

    # Its trees see rows that scikit-learn has not checked against them.
    if forest._max_features != features or not members or type(forest._max_samples) is not int:
        return False
    tables = (forest._decision_path_lengths, forest._average_path_length_per_tree)
    return len(forest.estimators_features_) == len(members) and all(
        len(table) == len(members)
        and all(
            type(depths) is np.ndarray and depths.shape == (member.tree_.node_count,) and depths.dtype.kind in "fi"
            for depths, member in zip(table, members, strict=True)
        )
        for table in tables
    )


def _damaged() -> DataError:
    return DataError("The stored model can't be read: one of its trees is damaged.", hint="Train it again.")
