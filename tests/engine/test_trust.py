"""Which files may run their own code: by the bytes they have, and not by their names."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from plait import Workflow, load
from plait.errors import PlaitError, UntrustedError
from plait.run_options import RunOptions
from plait.trust import TrustList, digest_of
from plait.workflow import WorkflowParameter

NODES = {
    "rows": {"type": "io.table_creator", "params": {"columns": [{"name": "x", "type": "integer"}], "rows": [["1"]]}},
    "code": {"type": "control.python_script", "params": {"code": "open('ran', 'w').close(); result = table"}},
    "sort": {"type": "manipulation.sorter", "params": {"keys": [{"column": "x"}]}},
}
WIRES = ["rows.out -> code.tables", "rows.out -> sort.table"]


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path / "state" / "plait"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "code.json"
    path.write_text(json.dumps({"plait": 1, "nodes": NODES, "connections": WIRES}), encoding="utf-8")
    return path


def test_a_file_is_trusted_until_a_byte_of_it_changes(file: Path) -> None:
    known = TrustList()
    assert not known.has(digest_of(file))
    known.add(file)
    assert known.has(digest_of(file))
    file.write_text(file.read_text() + "\n", encoding="utf-8")
    assert not known.has(digest_of(file))


def test_a_copy_is_trusted_too_and_removing_is_by_bytes_and_by_path(file: Path, tmp_path: Path) -> None:
    known = TrustList()
    known.add(file)
    copy = tmp_path / "copy.json"
    copy.write_bytes(file.read_bytes())
    assert known.has(digest_of(copy))
    assert known.remove(copy)
    assert known.files() == {}
    known.add(file)
    file.unlink()
    assert known.remove(file)
    assert not known.remove(file)


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"files": 5}', '{"files": ["a"]}', "\udcff"])
def test_a_list_that_is_damaged_trusts_nothing(file: Path, state: Path, damage: str) -> None:
    known = TrustList()
    digest = known.add(file)
    (state / "trusted.json").write_bytes(damage.encode(errors="surrogateescape"))
    assert not known.has(digest)
    known.add(file)
    assert known.has(digest)


def test_another_users_list_says_nothing(file: Path, tmp_path: Path) -> None:
    TrustList(tmp_path / "theirs").add(file)
    assert not TrustList().has(digest_of(file))


def test_a_loaded_workflow_runs_its_code_only_if_its_file_is_trusted(file: Path, tmp_path: Path) -> None:
    ran = tmp_path / "ran"
    workflow = load(file)
    assert [(each.node_id, each.severity) for each in workflow.check()] == [("code", "error")]
    with pytest.raises(UntrustedError) as caught:
        workflow.run()
    assert caught.value.nodes == ("code",)
    assert "plait trust" in caught.value.hint
    assert not ran.exists()

    assert workflow.run(until="sort")["sort"]["out"].collect()["x"].to_list() == [1]
    assert not ran.exists()

    TrustList().add(file)
    assert workflow.check() == ()
    workflow.run(until="code")
    assert ran.exists()


def test_what_a_program_has_built_itself_or_lets_pass_needs_no_trust(file: Path, tmp_path: Path) -> None:
    load(file).run(trust=True)
    assert (tmp_path / "ran").exists()
    own = Workflow("Own", base=tmp_path)
    code = own.add("control.python_script", code="result = {'x': [1]}")
    assert own.check() == ()
    assert own.run()[code]["table"].collect()["x"].to_list() == [1]


def test_code_in_a_component_and_in_a_loop_is_code_too(file: Path, tmp_path: Path) -> None:
    inside = {
        "plait": 1,
        "nodes": {
            "code": {"type": "control.python_script", "params": {"code": "open('ran', 'w').close()"}},
        },
        "connections": [],
    }
    part = tmp_path / "part.json"
    part.write_text(json.dumps(inside), encoding="utf-8")
    outer = {
        "plait": 1,
        "nodes": {
            "part": {"type": "control.component", "workflow": "part.json"},
            "again": {"type": "control.until", "workflow": inside, "params": {"condition": "true"}},
        },
        "connections": [],
    }
    file.write_text(json.dumps(outer), encoding="utf-8")
    workflow = load(file)
    with pytest.raises(UntrustedError) as caught:
        workflow.run()
    assert caught.value.nodes == ("again/code", "part/code")
    TrustList().add(file)
    with pytest.raises(UntrustedError):
        workflow.run()
    TrustList().add(part)
    assert not [each for each in workflow.check() if "trusted" in each.message]
    part.write_text(part.read_text() + " ", encoding="utf-8")
    with pytest.raises(UntrustedError):
        load(file).run()
    assert not (tmp_path / "ran").exists()


def test_a_bypassed_node_runs_no_code(file: Path) -> None:
    workflow = load(file)
    workflow.set_run_options("code", RunOptions(bypass=True))
    assert workflow.check() == ()


def test_code_comes_neither_from_a_parameter_nor_through_a_connection(tmp_path: Path) -> None:
    borrowed = Workflow("Borrowed", base=tmp_path)
    borrowed.set_parameter("what", WorkflowParameter("text", "result = {'x': [1]}"))
    code = borrowed.add("control.python_script", code={"$parameter": "what"})
    assert ["run as code" in each.message for each in borrowed.check()] == [True]
    with pytest.raises(PlaitError, match="run as code"):
        borrowed.run()
    borrowed.set_param(code, "code", "result = {'x': [values['x']]}")
    borrowed.set_param(code, "values", {"x": {"$parameter": "what"}})
    assert borrowed.run()[code]["table"].collect()["x"].to_list() == ["result = {'x': [1]}"]

    fed = Workflow("Fed", base=tmp_path)
    text = fed.add("control.wait", seconds=0)
    code = fed.add("control.python_script", code="result = {'x': [1]}")
    fed.connect(text, "out", code, "@code")
    assert ["run as code" in each.message for each in fed.check()] == [True]
    with pytest.raises(PlaitError, match="run as code"):
        fed.run()
