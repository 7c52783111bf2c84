"""Simple parameters for every node that takes tables, written for the columns of one small table."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, cast

import polars as pl

from plait import Table
from plait.arguments import all_parameter_errors, arguments_of
from plait.calling import call
from plait.results import is_table
from plait.table import collect, lazy

if TYPE_CHECKING:
    from collections.abc import Mapping

    from plait.registry import NodeRegistry

ROWS = 40
_WORDS = ["the old house", "a red house is good", "rain and wind", "bad rain", "the wind is old"]

PLAIN = pl.DataFrame(
    {
        "Cx": [((7 * row) % 11) / 4 for row in range(ROWS)],
        "Cy": [((7 * row) % 11) / 2 + (row % 3) for row in range(ROWS)],
        "Cn": [(5 * row) % 7 for row in range(ROWS)],
        "Cp": [((3 * row) % 10) / 10 for row in range(ROWS)],
        "Ct": ["abc"[row % 3] for row in range(ROWS)],
        "Cq": ["abc"[(row + row // 9) % 3] for row in range(ROWS)],
        "Cu": [_WORDS[row % 5] for row in range(ROWS)],
        "Cv": [_WORDS[(row * 2) % 5] for row in range(ROWS)],
        "Cb": [row % 2 == 0 for row in range(ROWS)],
        "Cd": [date(2024, 1, 30) + timedelta(days=row) for row in range(ROWS)],
        "Cm": [datetime(2024, 1, 30, 12) + timedelta(hours=5 * row) for row in range(ROWS)],
        "Cl": [_WORDS[row % 5].split() for row in range(ROWS)],
        "Cg": [["x" for _ in _WORDS[row % 5].split()] for row in range(ROWS)],
        "Ce": [f"https://example.org/{row % 4}?a={row % 3}" for row in range(ROWS)],
    }
)
"""Numbers x, y, n, p (from 0 to 1), classes t and q, texts u and v, b true or false, dates, lists of words and tags."""

_N = ["Cx", "Cy", "Cn"]
_TREE = ("mining.decision_tree", {"target": "Cb", "features": ["Cx", "Cn"], "depth": 2})

CASES: dict[str, list[dict[str, Any]]] = {
    "control.parameter_from_table": [{"column": "Cx"}],
    "manipulation.add_noise": [{"columns": _N}],
    "manipulation.as_of_joiner": [{"on": "Cx"}, {"on": "Cm", "keys": [{"left": "Ct"}]}],
    "manipulation.balance_classes": [{"target": "Ct"}],
    "manipulation.binner": [{"columns": _N}, {"columns": ["Cx"], "method": "equal_frequency", "labels": "midpoint"}],
    "manipulation.bootstrap": [{}],
    "manipulation.category_encoder": [
        {"columns": ["Ct"], "method": each, "target": "Cn"} for each in ("ordinal", "target mean")
    ],
    "manipulation.column_filter": [{"columns": ["Cn", "Ct"]}, {"columns": ["Cn", "Ct"], "action": "remove"}],
    "manipulation.column_filter_by_value": [{}, {"columns": ["Cn", "Ct"], "constant": True, "variance": 0.0}],
    "manipulation.column_renamer": [{"names": {"Cx": "Cy new", "Cy": "other"}}],
    "manipulation.column_reorder": [{"first": ["Cn"]}, {}],
    "manipulation.combine_columns": [{"columns": ["Ct", "Cn"]}],
    "manipulation.concatenate": [{}, {"source_column": "from"}],
    "manipulation.cumulative": [{"columns": _N}, {"columns": ["Cx"], "groups": ["Ct"]}],
    "manipulation.date_difference": [{"start": "Cd", "end": "Cm"}, {"start": "Cd", "fixed_end": "2024-01-31"}],
    "manipulation.date_parser": [{"columns": ["Ct"], "on_error": "missing"}],
    "manipulation.date_parts": [{"columns": ["Cd", "Cm"], "parts": ["year", "week", "weekday name"]}],
    "manipulation.date_shift": [{"columns": ["Cd"], "amount": 2}, {"columns": ["Cd"], "amount_column": "Cn"}],
    "manipulation.difference": [{"columns": _N}, {"columns": ["Cx"], "groups": ["Ct"]}],
    "manipulation.duplicate_rows": [{"columns": ["Ct"]}, {"columns": ["Ct", "Cn"], "action": "mark", "keep": "none"}],
    "manipulation.explode": [{"columns": ["Cl"]}, {"columns": ["Cl"], "place_column": "place"}],
    "manipulation.find_and_replace": [{"columns": ["Cu"], "replacements": [{"find": "rain", "replacement": "sun"}]}],
    "manipulation.formula": [{"formula": "`Cx` + mean(`Cy`)", "column": "new"}, {"formula": "`Cx`", "column": "new"}],
    "manipulation.group_by": [
        {"keys": ["Ct", "Cb"], "aggregations": [{"column": "Cx", "function": each} for each in ("mean", "sum")]},
        {"keys": ["Ct"], "order": "rows", "aggregations": [{"column": "Cu", "function": "joined_distinct"}]},
        {"keys": ["Ct"]},
    ],
    "manipulation.joiner": [
        {"keys": [{"left": "Ct"}, {"left": "Cn"}], "how": how} for how in ("inner", "left", "right", "full", "anti")
    ],
    "manipulation.lag": [{"columns": ["Cx"]}, {"columns": ["Cx"], "groups": ["Ct"]}],
    "manipulation.list_to_columns": [{"column": "Cl"}, {"column": "Cl", "elements": 2, "keep": True}],
    "manipulation.missing_values": [{"numbers": "mean", "others": "most_frequent"}, {"numbers": "remove_row"}],
    "manipulation.normalizer": [{"columns": _N}],
    "manipulation.one_hot": [{"columns": ["Ct"]}],
    "manipulation.outlier_handler": [{"columns": _N}, {"columns": _N, "treatment": "remove_row"}],
    "manipulation.partition": [
        {},
        {"method": "stratified", "strata": ["Ct"]},
        {"method": "time order", "time": "Cm"},
        {"method": "groups", "groups": ["Ct", "Cn"]},
    ],
    "manipulation.pivot": [
        {"rows": ["Cb"], "columns": "Ct", "values": ["Cx", "Cn"], "function": "sum"},
        {"columns": "Ct"},
    ],
    "manipulation.rank": [{"keys": [{"column": "Cx"}, {"column": "Cn"}], "groups": ["Ct"]}],
    "manipulation.regex_extract": [{"column": "Cu", "pattern": r"(\w+) (\w+)"}],
    "manipulation.rolling_window": [{"columns": ["Cx"], "rows": 3}, {"columns": ["Cx"], "rows": 3, "groups": ["Ct"]}],
    "manipulation.row_filter": [{"condition": "`Cx` > 1 and `Ct` == 'a'"}],
    "manipulation.row_filter_by_value": [
        {"column": "Ct", "values": ["a"]},
        {"column": "Cx", "by": "range", "low": "1", "high": "2"},
        {"column": "Cu", "by": "wildcards", "pattern": "*rain*"},
    ],
    "manipulation.row_number": [{}],
    "manipulation.rule_table": [{"rules": [{"condition": "`Cx` > 1", "value": "`Ct`"}], "otherwise": "'none'"}],
    "manipulation.sampler": [{"fraction": 0.5}],
    "manipulation.sessionize": [{"users": ["Ct"], "time": "Cm"}],
    "manipulation.set_operations": [{"columns": ["Ct", "Cn"]}],
    "manipulation.shuffle": [{}],
    "manipulation.sorter": [{"keys": [{"column": "Ct", "descending": True}, {"column": "Cx"}]}],
    "manipulation.sql_query": [{}],
    "manipulation.table_compare": [{}, {"keys": [{"left": "Cm"}]}],
    "manipulation.table_validator": [{"rules": [{"column": "Cx", "unique": True, "low": 1}]}],
    "manipulation.text_cleaner": [{"columns": ["Cu"], "case": "upper"}],
    "manipulation.text_to_columns": [{"column": "Cu", "separator": " "}],
    "manipulation.top_k": [{"keys": [{"column": "Cx"}], "count": 4}],
    "manipulation.transpose": [{"columns": _N}],
    "manipulation.type_converter": [{"columns": ["Cn"], "to": "text"}, {"columns": ["Cx", "Cn"], "to": "decimal"}],
    "manipulation.unpivot": [{"columns": _N}],
    "manipulation.url_parts": [{"column": "Ce"}],
    "manipulation.value_mapper": [{"column": "Ct", "key": "Cq", "value": "Cu"}],
    "mining.association_rules": [
        {"form": "a row for each item", "basket": "Cn", "item": "Ct"},
        {"form": "a column for each item", "items": ["Cb"]},
    ],
    "mining.apply_model": [{}],
    "mining.calibrated_classifier": [{}],
    "mining.clustering_scorer": [{"cluster": "Ct", "features": _N}],
    "mining.dbscan": [{"features": _N}],
    "mining.decision_tree": [{"target": "Ct", "features": _N}, {"target": "Cx", "features": ["Cy", "Cn"]}],
    "mining.feature_ranking": [{"target": "Ct", "features": _N}],
    "mining.feature_selection": [{"target": "Ct", "features": _N, "count": 2}, {"method": "varied"}],
    "mining.gaussian_mixture": [{"features": _N, "count": 2}],
    "mining.gradient_boosting": [{"target": "Ct", "features": _N}],
    "mining.gradient_descent": [{"target": "Cx", "features": ["Cy"]}],
    "mining.hierarchical_clustering": [{"features": _N, "count": 2}],
    "mining.isolation_forest": [{"features": _N}],
    "mining.k_means": [{"features": _N, "count": 2}],
    "mining.linear_regression": [{"target": "Cx", "features": ["Cy", "Cn"]}],
    "mining.logistic_regression": [{"target": "Ct", "features": _N}],
    "mining.mds": [{"features": _N}],
    "mining.mlp": [{"target": "Cb", "features": _N}],
    "mining.naive_bayes": [{"target": "Ct", "features": _N}],
    "mining.nearest_neighbors": [{"target": "Ct", "features": _N}],
    "mining.partial_dependence": [{}],
    "mining.perceptron": [{"target": "Cb", "features": _N}],
    "mining.permutation_importance": [{}],
    "mining.random_forest": [{"target": "Ct", "features": _N}],
    "mining.regression_scorer": [{"actual": "Cx", "predicted": "Cy"}],
    "mining.scorer": [{"actual": "Ct", "predicted": "Cq"}],
    "mining.svm": [{"target": "Ct", "features": _N}],
    "mining.t_sne": [{"features": _N}],
    "mining.threshold_calibrator": [{"actual": "Cb", "score": "Cp"}],
    "network.edge_list_to_graph": [{"source": "Ct", "target": "Cq"}, {"source": "Ct", "target": "Cq", "weight": "Cy"}],
    "statistics.anova": [{"group": "Ct", "columns": _N}],
    "statistics.bootstrap_confidence": [{"columns": _N}],
    "statistics.correlation": [{"columns": _N}],
    "statistics.crosstab": [{"rows": "Ct", "columns": "Cb"}, {"rows": "Ct", "columns": "Cb", "weight": "Cn"}],
    "statistics.describe": [{}],
    "statistics.factor_analysis": [{"columns": _N, "count": 1}],
    "statistics.kernel_density": [{"columns": _N}],
    "statistics.kruskal_wallis": [{"group": "Ct", "columns": _N}],
    "statistics.mann_whitney": [{"group": "Cb", "columns": _N}],
    "statistics.normality": [{"columns": _N}],
    "statistics.one_sample_t_test": [{"columns": _N}],
    "statistics.paired_t_test": [{"first": "Cx", "second": "Cy"}],
    "statistics.pca": [{"columns": _N}],
    "statistics.two_sample_t_test": [{"group": "Cb", "columns": _N}],
    "statistics.value_counts": [{"column": "Ct"}, {"column": "Cx"}],
    "statistics.wilcoxon": [{"first": "Cx", "second": "Cy"}],
    "text.bag_of_words": [{"column": "Cu"}],
    "text.language_guess": [{"column": "Cu"}],
    "text.n_grams": [{"column": "Cu"}],
    "text.regex_tagger": [{"column": "Cl"}],
    "text.sentiment_lexicon": [{"column": "Cu"}],
    "text.sequence_encoder": [{"column": "Cl", "length": 3}],
    "text.stemmer": [{"column": "Cu"}],
    "text.stop_words": [{"column": "Cu"}],
    "text.tag_sequence_encoder": [{"column": "Cg", "words": "Cl", "length": 3}],
    "text.text_similarity": [{"first": "Cu", "second": "Cv"}],
    "text.tokenizer": [{"column": "Cu"}],
    "text.topic_model": [{"column": "Cu", "topics": 2}],
    "text.word_counts": [{"column": "Cu"}, {"column": "Cu", "groups": ["Ct"]}],
    "timeseries.align": [{"time": "Cm", "fill": "linear"}],
    "timeseries.anomaly_scorer": [{"value": "Cx", "time": "Cm"}],
    "timeseries.arima": [{"value": "Cx", "time": "Cm"}],
    "timeseries.autocorrelation": [{"value": "Cx", "time": "Cm"}],
    "timeseries.decompose": [{"value": "Cx", "time": "Cm", "period": 4}],
    "timeseries.exponential_smoothing": [{"value": "Cx", "time": "Cm"}],
    "timeseries.forecast_scorer": [{"actual": "Cx", "forecasts": ["Cy"], "time": "Cm"}],
    "timeseries.gap_filler": [{"time": "Cm"}, {"time": "Cm", "groups": ["Ct"], "fill": "linear"}],
    "timeseries.resample": [
        {"time": "Cm", "groups": ["Ct"], "aggregations": [{"column": "Cx", "function": "mean"}]},
        {"time": "Cd", "unit": "week"},
    ],
    "timeseries.stationarity_test": [{"value": "Cx", "time": "Cm"}],
    "timeseries.time_ordered_folds": [{"time": "Cm"}],
    "timeseries.window_builder": [{"features": ["Cx", "Cn"], "targets": ["Cy"], "steps": 3, "time": "Cm"}],
    "views.bar": [{"category": "Ct"}, {"category": "Ct", "value": "Cx", "function": "mean", "groups": "Cb"}],
    "views.box": [{"columns": _N}, {"columns": ["Cx"], "groups": "Ct"}],
    "views.calibration": [{"truth": "Cb", "scores": ["Cp"]}],
    "views.confusion_matrix": [{"actual": "Ct", "predicted": "Cq"}],
    "views.correlation_heatmap": [{"columns": _N, "order": "similar"}],
    "views.feature_importance": [{"feature": "Cu", "importance": "Cx"}],
    "views.heatmap": [{"down": "Ct", "across": "Cb", "value": "Cx", "function": "mean"}],
    "views.histogram": [{"column": "Cx"}, {"column": "Cx", "groups": "Ct"}],
    "views.lift": [{"truth": "Cb", "scores": ["Cp"]}],
    "views.line": [{"x": "Cm", "y": ["Cx", "Cy"]}, {"x": "Cm", "y": ["Cx"], "groups": "Ct"}],
    "views.parallel_coordinates": [{"columns": _N}, {"columns": _N, "color": "Ct"}],
    "views.pie": [{"category": "Ct"}],
    "views.precision_recall": [{"truth": "Cb", "scores": ["Cp"]}],
    "views.roc_curve": [{"truth": "Cb", "scores": ["Cp"]}],
    "views.scatter": [{"x": "Cx", "y": "Cy"}, {"x": "Cx", "y": "Cy", "color": "Ct"}],
    "views.scatter_matrix": [{"columns": _N}],
    "views.statistics_view": [{}],
    "views.table_view": [{}, {"columns": ["Cx", "Ct"]}],
    "views.threshold_explorer": [{"truth": "Cb", "score": "Cp"}],
}  # fmt: skip
MODELS: dict[str, tuple[str, dict[str, Any]]] = {
    "mining.apply_model": _TREE,
    "mining.calibrated_classifier": _TREE,
    "mining.partial_dependence": _TREE,
    "mining.permutation_importance": _TREE,
}


def named(params: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    """The parameters with other names of columns."""
    text = json.dumps(params)
    for plain, other in names.items():
        text = text.replace(plain, json.dumps(other)[1:-1])
    return cast("dict[str, Any]", json.loads(text))


def outputs(
    registry: NodeRegistry,
    type_id: str,
    frame: pl.DataFrame,
    params: Mapping[str, Any],
    names: Mapping[str, str] | None = None,
) -> dict[str, pl.DataFrame]:
    """The tables that a node gives for one table at each of its ports, collected.

    A model that it needs is learned from the plain table, under other names if there are any.
    """
    node_type = registry.get(type_id)
    assert not all_parameter_errors(node_type, params)
    by_port: dict[str, list[object]] = {}
    for port in node_type.inputs:
        if port.type.python_type is Table:
            by_port[port.name] = [lazy(frame)] * (2 if port.many else 1) if not port.optional else []
        elif type_id in MODELS and not port.optional:
            learner, settings = registry.get(MODELS[type_id][0]), named(MODELS[type_id][1], names or {})
            table = lazy(PLAIN.rename(names or {}))
            by_port[port.name] = [call(learner, {"table": [table]}, arguments_of(learner, settings, None))["model"]]
        else:
            by_port[port.name] = []
    found = call(node_type, by_port, arguments_of(node_type, params, None))
    return {name: collect(cast("Table", value)).to_polars() for name, value in found.items() if is_table(value)}
