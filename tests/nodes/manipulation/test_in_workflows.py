"""Manipulation nodes as parts of a workflow: ports, checks before a run, and fused queries."""

from pathlib import Path

import pytest

from plait.script import Workflow

ROWS = [["a", "1", "x"], ["b", "2", "y"], ["c", "", "x"], ["a", "4", "z"]]


@pytest.fixture
def workflow(tmp_path: Path) -> Workflow:
    (tmp_path / "left.csv").write_text("key,value,text\n" + "".join(",".join(row) + "\n" for row in ROWS))
    (tmp_path / "right.csv").write_text("key,name\na,Ann\nd,Dan\n")
    return Workflow("Test", base=tmp_path)


def test_rows_without_a_partner_are_read_from_their_ports(workflow: Workflow) -> None:
    left, right = (workflow.add("io.csv_reader", path=f"{name}.csv") for name in ("left", "right"))
    join = workflow.add("manipulation.joiner", left, right, keys=[{"left": "key"}])
    alone = workflow.add("manipulation.row_number", (join, "left_unmatched"))
    others = workflow.add("manipulation.sorter", (join, "right_unmatched"), keys=[{"column": "name"}])
    assert workflow.check() == ()
    result = workflow.run()
    assert result[alone]["out"].collect().rows() == [(1, "b", 2, "y"), (2, "c", None, "x")]
    assert result[others]["out"].collect().rows() == [("d", "Dan")]


def test_a_chain_of_nodes_is_one_query(workflow: Workflow) -> None:
    read = workflow.add("io.csv_reader", path="left.csv")
    lagged = workflow.add("manipulation.lag", read, columns=["value"])
    changed = workflow.add("manipulation.difference", lagged, columns=["value"])
    total = workflow.add("manipulation.cumulative", changed, columns=["value"], groups=["key"])
    ranked = workflow.add("manipulation.rank", total, keys=[{"column": "value"}])
    kept = workflow.add("manipulation.row_filter_by_value", ranked, column="key", values=["a", "b"])
    last = workflow.add("manipulation.column_filter", kept, columns={"pattern": "[(_]|rank"})
    assert workflow.check() == ()
    assert workflow.run()[last]["out"].collect().rows() == [
        (None, None, 1, 3),
        (1, 1, 2, 2),
        (None, None, 5, 1),
    ]


def test_the_columns_of_the_old_scale_are_known_before_a_run(workflow: Workflow) -> None:
    read = workflow.add("io.csv_reader", path="left.csv")
    scaled = workflow.add("manipulation.normalizer", read, method="min_max")
    back = workflow.add("manipulation.denormalizer", (scaled, "model"), (scaled, "table"))
    last = workflow.add("manipulation.column_filter", back, columns=["value"])
    assert workflow.check() == ()
    assert workflow.run()[last]["out"].collect()["value"].to_list() == pytest.approx([1.0, 2.0, None, 4.0])


def test_a_table_in_place_of_a_model_is_found_before_a_run(workflow: Workflow) -> None:
    read = workflow.add("io.csv_reader", path="left.csv")
    workflow.add("manipulation.denormalizer", read, read)
    assert any("it carries a Table, and a Transformer is needed" in each.message for each in workflow.check())


def test_a_wrong_column_of_the_dictionary_is_found_before_a_run(workflow: Workflow) -> None:
    left, right = (workflow.add("io.csv_reader", path=f"{name}.csv") for name in ("left", "right"))
    workflow.add("manipulation.value_mapper", left, right, column="key", key="key", value="nam")
    (problem,) = workflow.check()
    assert "'nam'" in problem.message
    assert "Did you mean 'name'" in problem.hint


def test_models_are_applied_by_apply_model(workflow: Workflow) -> None:
    read = workflow.add("io.csv_reader", path="left.csv")
    encoded = workflow.add("manipulation.category_encoder", read, columns=["key"])
    treated = workflow.add("manipulation.outlier_handler", read, columns=["value"], method="quantiles", share=0.25)
    first = workflow.add("mining.apply_model", read, (encoded, "model"))
    second = workflow.add("mining.apply_model", first, (treated, "model"))
    assert workflow.check() == ()
    found = workflow.run()[second]["out"].collect()
    assert found["key"].to_list() == [0, 1, 2, 0]
    assert found["value"].to_list() == [1.5, 2.0, None, 3.0]
