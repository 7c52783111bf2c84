import numpy as np
import pytest

from plait import Columns, ParameterError, RunContext
from plait.table import collect, lazy
from plait.testing import check_figure
from plait_nodes.views.correlation_heatmap import correlation_heatmap
from plait_nodes.views.correlation_heatmap_drawing import draw_correlation_heatmap
from plait_nodes.views.similar import similar_order

RANDOM = np.random.default_rng(5)
BASE = RANDOM.normal(size=(2, 200))
COLUMNS = {"a": BASE[0], "b": BASE[1], "c": BASE[0] + 0.1 * RANDOM.normal(size=200), "größe $x_$": -BASE[1]}
RUN = RunContext()


def test_every_pair_has_the_field_of_its_correlation() -> None:
    figure, pairs = correlation_heatmap(lazy(COLUMNS), run=RUN)
    expected = np.corrcoef(list(COLUMNS.values()))
    assert figure.tables["cells"].to_numpy() == pytest.approx(expected)
    assert figure.metrics == {"columns": 4, "strongest": pytest.approx(1)}
    assert collect(pairs)["first"].to_list() == ["a", "a", "a", "b", "b", "c"]
    for canvas in check_figure(figure, draw_correlation_heatmap):
        axes = canvas.axes[0]
        assert [label.get_text() for label in axes.get_yticklabels()] == list(COLUMNS)
        (mesh,) = axes.collections
        colors = mesh.get_facecolor().reshape(4, 4, 4)
        # The first row is on top, and equal correlations have equal colours.
        assert np.allclose(colors[1, 1], colors[0, 0])
        assert np.allclose(colors[1, 3], colors[3, 1])
        assert not np.allclose(colors[1, 3], colors[1, 1])


def test_columns_that_go_together_lie_side_by_side() -> None:
    figure, _ = correlation_heatmap(lazy(COLUMNS), run=RUN, order="similar")
    names = figure.options["names"]
    assert abs(names.index("a") - names.index("c")) == 1
    assert abs(names.index("b") - names.index("größe $x_$")) == 1
    places = [list(COLUMNS).index(name) for name in names]
    assert figure.tables["cells"].to_numpy() == pytest.approx(np.corrcoef(list(COLUMNS.values()))[places][:, places])


def test_missing_correlations_count_as_none_for_the_order() -> None:
    missing = np.array([[1, np.nan, 0.9], [np.nan, np.nan, np.nan], [0.9, np.nan, 1]])
    assert similar_order(missing) in ([1, 0, 2], [1, 2, 0], [0, 2, 1], [2, 0, 1])


def test_a_constant_column_has_empty_fields() -> None:
    figure, _ = correlation_heatmap(lazy({"x": [1, 2, 3], "same": [4, 4, 4]}), run=RUN)
    assert figure.tables["cells"].to_numpy()[:, 1] == pytest.approx([np.nan, np.nan], nan_ok=True)
    for canvas in check_figure(figure, draw_correlation_heatmap):
        assert [text.get_text() for text in canvas.axes[0].texts] == ["1.00", "–", "–", "–"]


def test_too_few_or_too_many_columns_are_refused() -> None:
    with pytest.raises(ParameterError, match="Fewer than two columns"):
        correlation_heatmap(lazy({"x": [1, 2]}), run=RUN)
    with pytest.raises(ParameterError, match="201 columns are chosen"):
        correlation_heatmap(lazy({f"{number}": [1, 2] for number in range(201)}), run=RUN)
    with pytest.raises(ParameterError, match="'t' holds String"):
        correlation_heatmap(lazy({"x": [1], "t": ["a"]}), run=RUN, columns=Columns.named("x", "t"))


def test_sixty_columns_fit() -> None:
    wide = {f"a rather long name of column {number}": RANDOM.normal(size=20) for number in range(60)}
    figure, _ = correlation_heatmap(lazy(wide), run=RUN)
    check_figure(figure, draw_correlation_heatmap)
