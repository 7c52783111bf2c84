"""What a learner costs beside scikit-learn: the same rows, once as a table for our node and once as arrays.

    python tests/benchmarks/bench_learners.py [--rows 1000000] [--repeat 3] [--only tree]

Prints seconds of CPU time, the smallest of the repeats, and their ratio; what takes little time is repeated more often.
Ours include the checks for missing and infinite values, the way from the table to an array, standard errors, scores
on the training rows and the tables of results; scikit-learn's are those of `fit` alone, with the same settings, and
for learners that scale their features with the scaling as well. Both use one thread for linear algebra, so that threads
that wait are not counted as work.
"""

from __future__ import annotations

import argparse
import sys
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import polars as pl
from numpy.typing import NDArray
from sklearn.cluster import DBSCAN, KMeans
from sklearn.decomposition import PCA
from sklearn.ensemble import HistGradientBoostingClassifier, IsolationForest, RandomForestClassifier
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LinearRegression, LogisticRegression, Perceptron
from sklearn.mixture import GaussianMixture
from sklearn.naive_bayes import GaussianNB
from sklearn.neighbors import KNeighborsClassifier
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC
from sklearn.tree import DecisionTreeClassifier
from threadpoolctl import threadpool_limits

from plait import Columns, RunContext
from plait.collector import settle_collector
from plait.table import lazy
from plait_nodes.mining.dbscan import dbscan
from plait_nodes.mining.decision_tree import decision_tree
from plait_nodes.mining.gaussian_mixture import gaussian_mixture
from plait_nodes.mining.gradient_boosting import gradient_boosting
from plait_nodes.mining.isolation_forest import isolation_forest
from plait_nodes.mining.k_means import k_means
from plait_nodes.mining.linear_regression import linear_regression
from plait_nodes.mining.logistic_regression import logistic_regression
from plait_nodes.mining.mlp import mlp
from plait_nodes.mining.naive_bayes import naive_bayes
from plait_nodes.mining.nearest_neighbors import nearest_neighbors
from plait_nodes.mining.perceptron import perceptron
from plait_nodes.mining.random_forest import random_forest
from plait_nodes.mining.svm import svm
from plait_nodes.statistics.pca import pca

LIMIT = 1.1
FEATURES = 8
DEPTH = 10
TREES = 8
CLUSTERS = 5
ROUNDS = 20
EPOCHS = 3
SLOW = 100
"""By how much fewer rows are taken for learners whose time grows faster than the rows."""
ENOUGH = 10.0
"""Seconds of CPU time after which a figure is settled."""


@dataclass(frozen=True)
class Rows:
    """The same rows as a table and as arrays: eight features, a number to predict, and a class."""

    table: pl.DataFrame
    features: NDArray[np.float64]
    numbers: NDArray[np.float64]
    classes: NDArray[np.bool_]

    @classmethod
    def drawn(cls, count: int) -> Rows:
        generator = np.random.default_rng(1)
        features = generator.normal(size=(count, FEATURES)) * np.arange(1, FEATURES + 1)
        numbers = features @ generator.normal(size=FEATURES) + 5 * generator.normal(size=count)
        classes = numbers > 0
        columns = pl.DataFrame(features, schema=[f"x{place}" for place in range(FEATURES)])
        return cls(columns.with_columns(y=pl.Series(numbers), c=pl.Series(classes)), features, numbers, classes)

    def part(self, share: int) -> Rows:
        """The first of so many parts of the rows."""
        count = max(100, len(self.table) // share)
        return Rows(self.table.head(count), self.features[:count], self.numbers[:count], self.classes[:count])


@dataclass(frozen=True)
class Contest:
    """One learner, ours and theirs."""

    name: str
    ours: Callable[[Rows], object]
    theirs: Callable[[Rows], object]
    share: int = 1
    """Which part of the rows it takes."""


def perceptron_with_curve(rows: Rows) -> list[float]:
    """What it takes scikit-learn to say how many rows are right after each epoch, as our node does."""
    learner, curve = Perceptron(shuffle=False), []
    for _ in range(5 * EPOCHS):
        learner.partial_fit(rows.features, rows.classes, classes=[False, True])
        curve.append(learner.score(rows.features, rows.classes))
    return curve


CHOSEN = Columns.of_type("numeric", excluded=["y"])
CONTESTS = (
    Contest(
        "linear regression",
        lambda rows: linear_regression(lazy(rows.table), target="y", features=CHOSEN),
        lambda rows: LinearRegression().fit(rows.features, rows.numbers),
    ),
    Contest(
        "logistic regression",
        lambda rows: logistic_regression(lazy(rows.table), run=RunContext(), target="c", features=CHOSEN),
        lambda rows: make_pipeline(StandardScaler(), LogisticRegression(max_iter=1_000, tol=1e-8)).fit(
            rows.features, rows.classes
        ),
    ),
    Contest(
        "decision tree",
        lambda rows: decision_tree(lazy(rows.table), target="c", features=CHOSEN, depth=DEPTH),
        lambda rows: DecisionTreeClassifier(max_depth=DEPTH, random_state=0).fit(rows.features, rows.classes),
    ),
    Contest(
        "random forest",
        lambda rows: random_forest(
            lazy(rows.table), run=RunContext(), target="c", features=CHOSEN, trees=TREES, depth=DEPTH
        ),
        lambda rows: RandomForestClassifier(TREES, max_depth=DEPTH, random_state=0, n_jobs=-1).fit(
            rows.features, rows.classes
        ),
    ),
    Contest(
        "k-means",
        lambda rows: k_means(lazy(rows.table), run=RunContext(), features=CHOSEN, clusters=CLUSTERS, restarts=2),
        lambda rows: KMeans(CLUSTERS, n_init=2, random_state=0).fit(rows.features),
    ),
    Contest(
        "gradient boosting",
        lambda rows: gradient_boosting(lazy(rows.table), run=RunContext(), target="c", features=CHOSEN, rounds=ROUNDS),
        lambda rows: HistGradientBoostingClassifier(
            max_iter=ROUNDS, early_stopping=False, categorical_features=None, random_state=0
        ).fit(rows.features, rows.classes),
    ),
    Contest(
        "nearest neighbours",
        lambda rows: nearest_neighbors(lazy(rows.table), target="c", features=CHOSEN),
        lambda rows: KNeighborsClassifier().fit(rows.features, rows.classes),
    ),
    Contest(
        "naive bayes",
        lambda rows: naive_bayes(lazy(rows.table), target="c", features=CHOSEN),
        lambda rows: GaussianNB().fit(rows.features, rows.classes),
    ),
    Contest(
        "svm",
        lambda rows: svm(lazy(rows.table), run=RunContext(), target="c", features=CHOSEN),
        lambda rows: make_pipeline(StandardScaler(), SVC()).fit(rows.features, rows.classes),
        share=SLOW,
    ),
    Contest(
        "mlp",
        lambda rows: mlp(lazy(rows.table), run=RunContext(), target="c", features=CHOSEN, epochs=EPOCHS),
        lambda rows: make_pipeline(StandardScaler(), MLPClassifier(max_iter=EPOCHS, random_state=0)).fit(
            rows.features, rows.classes
        ),
        share=5,
    ),
    Contest(
        "perceptron",
        lambda rows: perceptron(lazy(rows.table), run=RunContext(), target="c", features=CHOSEN, epochs=5 * EPOCHS),
        perceptron_with_curve,
    ),
    Contest(
        "gaussian mixture",
        lambda rows: gaussian_mixture(lazy(rows.table), run=RunContext(), features=CHOSEN, restarts=1),
        lambda rows: make_pipeline(StandardScaler(), GaussianMixture(3, max_iter=500, tol=1e-6, random_state=0)).fit(
            rows.features
        ),
        share=20,
    ),
    Contest(
        "dbscan",
        lambda rows: dbscan(lazy(rows.table), run=RunContext(), features=CHOSEN, radius=5),
        lambda rows: DBSCAN(eps=5).fit(rows.features),
        share=50,
    ),
    Contest(
        "isolation forest",
        lambda rows: isolation_forest(lazy(rows.table), features=CHOSEN),
        lambda rows: IsolationForest(random_state=0).fit(rows.features),
    ),
    Contest(
        "pca",
        lambda rows: pca(lazy(rows.table), columns=CHOSEN),
        lambda rows: PCA(2).fit(rows.features),
    ),
)


def cpu_of(action: Callable[[Rows], object], rows: Rows) -> float:
    began = time.process_time()
    action(rows)
    return time.process_time() - began


def figures(contest: Contest, rows: Rows, repeat: int) -> tuple[float, float]:
    """The CPU seconds of theirs and ours, in turn, so that what else the machine does is fair to both."""
    pairs: list[tuple[float, float]] = []
    while len(pairs) < repeat or (sum(map(sum, pairs)) < ENOUGH and len(pairs) < 5 * repeat):
        pairs.append((cpu_of(contest.theirs, rows), cpu_of(contest.ours, rows)))
    return min(theirs for theirs, _ in pairs), min(ours for _, ours in pairs)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--rows", type=int, default=1_000_000)
    options.add_argument("--repeat", type=int, default=3)
    options.add_argument("--only", default="", help="part of the name of a learner")
    chosen = options.parse_args()
    settle_collector()
    few, rows = Rows.drawn(1_000), Rows.drawn(chosen.rows)
    over = False
    warnings.simplefilter("ignore", ConvergenceWarning)
    with threadpool_limits(1):
        for contest in CONTESTS:
            if chosen.only not in contest.name:
                continue
            # The first call of either imports what it needs.
            contest.theirs(few)
            contest.ours(few)
            theirs, ours = figures(contest, rows.part(contest.share), chosen.repeat)
            ratio = ours / theirs
            over |= ratio > LIMIT
            verdict = "ok" if ratio <= LIMIT else "OVER"
            print(
                f"{contest.name:<24} scikit-learn {theirs:8.3f} s   ours {ours:8.3f} s"
                f"   ratio {ratio:5.2f}   limit {LIMIT:g}  {verdict}"
            )
    return int(over)


if __name__ == "__main__":
    sys.exit(main())
