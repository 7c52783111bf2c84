"""What people call a thing in other programs leads to the node that does it."""

from __future__ import annotations

import pytest

from plait.registry import NodeRegistry
from plait_gui.palette.search import search

WORDS = {
    "vlookup": "Joiner",
    "lookup": "Value Mapper",
    "merge": "Joiner",
    "left join": "Joiner",
    "cross join": "Joiner",
    "union": "Concatenate",
    "append": "Concatenate",
    "dedupe": "Duplicate Rows",
    "remove duplicates": "Duplicate Rows",
    "distinct": "Duplicate Rows",
    "remove empty": "Missing Values",
    "fillna": "Missing Values",
    "null": "Missing Values",
    "ifelse": "Formula",
    "if else": "Switch",
    "case when": "Rule Table",
    "calculated column": "Formula",
    "substring": "Formula",
    "math": "Formula",
    "where": "Row Filter",
    "remove rows": "Row Filter",
    "between": "Row Filter by Value",
    "delete columns": "Column Filter",
    "drop column": "Column Filter",
    "rename": "Column Renamer",
    "reorder columns": "Column Reorder",
    "order by": "Sorter",
    "limit": "Sampler",
    "top n": "Top k",
    "sumif": "Group By",
    "average": "Group By",
    "groupby": "Group By",
    "pivot table": "Pivot",
    "melt": "Unpivot",
    "wide to long": "Unpivot",
    "split column": "Text to Columns",
    "concat columns": "Combine Columns",
    "search and replace": "Find and Replace",
    "regexp": "Regex Extract",
    "trim": "Text Case, Trim and Pad",
    "cast": "Type Converter",
    "change type": "Type Converter",
    "parse date": "Date Parser",
    "datedif": "Date Difference",
    "running total": "Cumulative",
    "moving average": "Rolling Window",
    "standardize": "Normalizer",
    "standardise": "Normalizer",
    "bucket": "Binner",
    "discretize": "Binner",
    "dummy": "One Hot",
    "train test split": "Partition",
    "oversample": "Balance Classes",
    "sql": "SQL Query",
    "csv": "CSV Reader",
    "xlsx": "Excel Reader",
    "rest api": "HTTP Reader",
    "list files": "Folder Lister",
    "foreach": "For Each",
    "grid search": "Sweep",
    "catch": "Try",
    "python": "Python Script",
    "bar chart": "Bar",
    "boxplot": "Box Plot",
    "roc": "ROC Curve",
    "linear model": "Linear Regression",
    "xgboost": "Gradient Boosting",
    "knn": "k-Nearest Neighbours",
    "kmeans": "k-Means",
    "market basket": "Association Rules",
    "recommendation": "Association Rules",
    "pagerank": "Centrality",
    "tfidf": "Bag of Words",
    "fuzzy": "Text Similarity",
    "countif": "Value Counts",
    "chi-square": "Crosstab",
    "standard deviation": "Describe",
    "evaluate": "Scorer",
    "predict": "Apply Model",
    "shap": "Permutation Importance",
    "gray": "Grayscale",
    "grey": "Grayscale",
}


@pytest.fixture(scope="module")
def registry() -> NodeRegistry:
    return NodeRegistry()


@pytest.mark.parametrize(("words", "title"), WORDS.items())
def test_an_everyday_word_finds_its_node_among_the_first_three(registry: NodeRegistry, words: str, title: str) -> None:
    assert title in [each.title for each in search(registry.all().values(), words)[:3]]


def test_two_letters_are_looked_for_at_the_beginnings_of_words(registry: NodeRegistry) -> None:
    """They stand within almost everything."""
    titles = [each.title for each in search(registry.all().values(), "if")]
    assert "Switch" in titles
    assert "Calibrated Classifier" not in titles


def test_a_word_too_many_does_not_hide_what_the_others_find(registry: NodeRegistry) -> None:
    assert search(registry.all().values(), "sort rows quickly")[0].title == "Sorter"
    assert search(registry.all().values(), "sort zzzz") == []
