"""`plait serve`: the engine as a child process, for a window that must never freeze or fall with it.

One JSON object a line comes in, `{"id": 7, "do": "check", ...}`, and goes out: `{"reply": 7, "result": ...}` or
`{"reply": 7, "error": ...}`. While a run goes on, `{"run": 7, "keys": ...}` says under which keys its results are
kept, and `{"run": 7, "event": ...}` what happens. The workflow comes as the text of its document with each request, so
nothing has to be kept in step.

Requests: `check` (document, folder), `run` (document, folder, targets, ports, jobs, fresh, executor, limits), `cancel`
(run), `steer` (node, settings: what it is asked for while it works, such as `{"paused": 1}`), `reset` (document,
folder, nodes), `preview` (document, folder, node, port, rows), `value` (document, folder, node, port, rows if it is a
table, and, for a figure, linked_to: another view, whose chosen rows it shows), `report` (path), `trust` (document,
folder, file), `history` (file), `past_run` (file, number), `compare_runs` (file, before, after), `store` (clear) and
`stop`. Of previews only the newest is worked out; those that say what they are `for` have a turn of their own.
`targets` are nodes that are to be run with whatever they need, and nothing else. With the executor `processes` workers
are kept warm from one run to the next; without one nodes are called in threads of this process. With the folder may
come the `file` that the workflow is saved in; by it the results of pinned nodes are found.

A node that runs code from the workflow is called only if somebody trusts it: the bytes of `file`, as they are on disk,
are on the user's list of trusted files, or the request says `"trusted": true`, as the window may for what its user has
made and not saved yet. The answer to `check` says with `code` which nodes these are, and with `trusted` whether they
may run; where they may not, each is a problem. A `run` that needs one of them is refused before anything runs, with
`"error": {"kind": "untrusted", "nodes": [...], ...}`. `trust` puts the file on the list, and with it the files of its
components, if it holds what is open; with `"remove": true` it takes it off. Saving changes the
bytes: a window whose workflow was trusted, and which only its user has edited, sends `trust` again after it has saved.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import traceback
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from queue import SimpleQueue
from threading import Lock, Thread
from typing import IO, TYPE_CHECKING, Any

from plait.cli.exits import DONE
from plait.collector import settle_collector
from plait.errors import DocumentError, PlaitError, StoreError, UntrustedError

if TYPE_CHECKING:
    import argparse

    from plait.cli.command import Commands
    from plait.events import RunEvent
    from plait.history import History
    from plait.outcome import RunResult
    from plait.report import Journal
    from plait.run import Run
    from plait.session import Session
    from plait.store import Store
    from plait.workflow import Workflow

Request = dict[str, Any]

LONGEST_PREVIEW = 1.0
"""Seconds that the first rows of a port may take."""
KEPT_FILES = 8
"""Tables of previews and of memory that were written for the window; older ones are removed."""


def register(commands: Commands) -> None:
    command = commands.add_parser("serve", description=__doc__)
    command.add_argument("--store", type=Path, required=True, metavar="DIR")
    command.set_defaults(execute=execute)


def execute(options: argparse.Namespace) -> int:
    from plait.session import Session

    settle_collector()
    _give_way()
    # A node that prints must not write between our lines: its output goes where errors go.
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    with (
        Session(store=options.store, in_memory=True) as session,
        tempfile.TemporaryDirectory(prefix="plait-", ignore_cleanup_errors=True) as folder,
    ):
        Server(session, answers, Path(folder)).serve(sys.stdin)
    return DONE


def _give_way() -> None:
    """Let the window go first when the processor is busy, and the system take this process when memory is short."""
    with suppress(OSError, AttributeError):
        os.nice(5)
    with suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text("500", encoding="ascii")


class Server:
    """Answers requests one after the other; a run goes on beside them and can be cancelled at any time.

    There are three desks, because reading a stored model may have to import a large library first and the first rows
    may take their time, and what an edit asks for must wait for neither.
    """

    def __init__(self, session: Session, answers: IO[str], folder: Path) -> None:
        self._session = session
        self._answers = answers
        self._folder = folder
        self._lock = Lock()
        self._edits: SimpleQueue[Request | None] = SimpleQueue()
        self._rows: SimpleQueue[Request | None] = SimpleQueue()
        self._results: SimpleQueue[Request | None] = SimpleQueue()
        self._runs: dict[int, Run | None] = {}
        """The run that is asked for, by the number of its request; None until it is prepared."""
        self._cancelled: set[int] = set()
        """Runs that were cancelled before they were prepared."""
        self._last: _LastRun | None = None
        self._read: tuple[tuple[str, str, str], Workflow] | None = None
        """The workflow of the last request, because most come again unchanged."""
        self._files: list[Path] = []
        self._previews_wanted: dict[str, int] = {}
        """The number of the newest request for a preview, by what it is for."""

    def serve(self, requests: IO[str]) -> None:
        """Read requests until there are no more, or one says stop."""
        queues = (self._edits, self._rows, self._results)
        desks = [Thread(target=self._work, args=(queue,), daemon=True) for queue in queues]
        for desk in desks:
            desk.start()
        for line in requests:
            request = json.loads(line)
            match request["do"]:
                case "stop":
                    break
                case "cancel":
                    self._cancel(request.get("run"))
                case "steer":
                    self._steer(request["node"], request["settings"])
                case "run":
                    Thread(target=self._answer, args=(request,), name="plait-run", daemon=True).start()
                case "preview":
                    self._previews_wanted[request.get("for", "")] = request["id"]
                    self._rows.put(request)
                case "value" if "rows" in request:
                    self._rows.put(request)
                case "value" | "report" | "history" | "past_run" | "compare_runs" | "store":
                    self._results.put(request)
                case _:
                    self._edits.put(request)
        self._cancel(None)
        for queue in queues:
            queue.put(None)
        for desk in desks:
            desk.join(1.0)

    def _work(self, requests: SimpleQueue[Request | None]) -> None:
        while (request := requests.get()) is not None:
            self._answer(request)

    def _answer(self, request: Request) -> None:
        actions = {
            "check": self._check,
            "reset": self._reset,
            "run": self._execute,
            "preview": self._preview,
            "value": self._value,
            "report": self._report,
            "trust": self._trust,
            "history": lambda asked: {"runs": self._history(asked).as_data()},
            "past_run": lambda asked: asdict(self._history(asked).run(asked["number"])),
            "compare_runs": lambda asked: self._history(asked).comparison_as_data(asked["before"], asked["after"]),
            "store": self._look_after_store,
        }
        try:
            self._send({"reply": request["id"], "result": actions[request["do"]](request)})
        except PlaitError as error:
            told: dict[str, Any] = {
                "message": error.message,
                "hint": error.hint,
                "node": error.node_id,
                "details": "",
            }
            if isinstance(error, UntrustedError):
                told |= {"kind": "untrusted", "nodes": error.nodes}
            self._send({"reply": request["id"], "error": told})
        except Exception as error:  # noqa: BLE001 - the window shows it; the engine goes on
            told = {"message": f"{type(error).__name__}: {error}", "hint": "", "node": ""}
            self._send({"reply": request["id"], "error": {**told, "details": traceback.format_exc()}})

    def _check(self, request: Request) -> Any:  # noqa: ANN401
        from plait.cli.answers import findings_as_data, kept_as_data, keys_as_data
        from plait.trust import code_nodes

        workflow = self._workflow(request)
        snapshot = workflow.snapshot()
        trusted = self._is_trusted(request, workflow)
        findings = self._session.check(snapshot, trusted=trusted)
        prepared = self._session.prepare(snapshot)
        return {
            **findings_as_data(findings),
            "keys": keys_as_data(prepared),
            "kept": kept_as_data(prepared, self._session.results),
            "code": code_nodes(prepared.snapshot, self._session.registry),
            "trusted": trusted,
        }

    def _execute(self, request: Request) -> Any:  # noqa: ANN401
        from plait.cli.answers import keys_as_data
        from plait.history import past_run
        from plait.plan import Wishes
        from plait.report import Journal
        from plait.run_options import Limits

        number = request["id"]
        targets = request.get("targets")
        wishes = Wishes(
            targets=frozenset(targets) if targets is not None else None,
            ports=frozenset((node_id, port) for node_id, port in request.get("ports", ())),
            interactive=True,
            fresh=request.get("fresh", False),
        )
        with self._lock:
            if self._runs:
                raise PlaitError("A run is going on already.", hint="Cancel it, or wait until it is done.")
            self._runs[number] = None
        try:
            workflow = self._workflow(request)
            snapshot = workflow.snapshot()
            self._send({"run": number, "keys": keys_as_data(self._session.prepare(snapshot))})
            run = self._session.run(
                snapshot,
                wishes=wishes,
                jobs=request.get("jobs", 2),
                executor=request.get("executor"),
                limits=Limits(**limits) if (limits := request.get("limits")) else None,
                trusted=self._is_trusted(request, workflow),
            )
            journal = Journal()
            run.events.subscribe(journal)
            run.events.subscribe(lambda event: self._tell(number, event))
            with self._lock:
                self._runs[number] = run
                if number in self._cancelled:
                    run.cancel()
            result = run.execute()
        finally:
            with self._lock:
                del self._runs[number]
                self._cancelled.discard(number)
        self._last = _LastRun(workflow, result, journal)
        # A run that can't be looked up later is still a good run.
        with suppress(StoreError):
            self._history(request).add(
                past_run(request["document"], run.prepared, result, journal, self._session.results)
            )
        return {"status": result.status, "seconds": result.seconds, "memory": _memory()}

    def _reset(self, request: Request) -> Any:  # noqa: ANN401
        """Forget the results of nodes and of what is behind them; not while a run may be reading them."""
        with self._lock:
            if self._runs:
                raise PlaitError("A run is going on.", hint="Cancel it, or wait until it is done.")
        return {"nodes": self._session.reset(self._workflow(request).snapshot(), request["nodes"])}

    def _preview(self, request: Request) -> Any:  # noqa: ANN401
        if request["id"] != self._previews_wanted[request.get("for", "")]:
            raise PlaitError("Another preview was asked for meanwhile.")
        seen = self._session.preview(
            self._workflow(request).snapshot(),
            request["node"],
            request["port"],
            rows=request.get("rows", 200),
            seconds=LONGEST_PREVIEW,
        )
        path = self._new_file()
        seen.rows.to_polars().write_ipc(path)
        return {"kind": "table", "path": str(path), "rows": len(seen.rows), "exact": seen.exact}

    def _value(self, request: Request) -> Any:  # noqa: ANN401
        """What an output port carries after a run: a file for a table, the content for anything else."""
        from plait.cli.answers import value_as_data

        prepared = self._session.prepare(self._workflow(request).snapshot())
        where, linked_to = (request["node"], request["port"]), request.get("linked_to", "")
        return value_as_data(prepared, self._session.results, *where, self._new_file, linked_to)

    def _report(self, request: Request) -> Any:  # noqa: ANN401
        from plait.cli.reporting import write_run_report

        if self._last is None:
            raise PlaitError("There is no run to report.", hint="Run the workflow first.")
        path = Path(request["path"])
        path.parent.mkdir(parents=True, exist_ok=True)
        write_run_report(path, self._last.workflow, {}, self._last.result, self._session, self._last.journal)
        return {"path": str(path)}

    def _history(self, request: Request) -> History:
        from plait.history import History

        file = request.get("file") or ""
        return History(self._store, Path(file) if file else None)

    def _look_after_store(self, request: Request) -> Any:  # noqa: ANN401
        """Where results are kept and how much room they take, after forgetting them all if that is asked for."""
        with self._lock:
            if self._runs and request.get("clear"):
                raise PlaitError("A run is going on.", hint="Cancel it, or wait until it is done.")
        if request.get("clear"):
            # Its report would need what is to be forgotten.
            self._last = None
            self._session.clear()
        return {"folder": str(self._store.folder), "size": self._store.size(), "limit": self._store.limit}

    @property
    def _store(self) -> Store:
        store = self._session.results.store
        assert store is not None
        return store

    def _trust(self, request: Request) -> Any:  # noqa: ANN401
        """Put the file that is open on the list of trusted ones, or take it off."""
        from plait.document import dumps, load
        from plait.trust import TrustList

        workflow, known = self._workflow(request), TrustList()
        if workflow.file is None:
            raise PlaitError("The workflow has no file that could be trusted.", hint="Save it first.")
        if request.get("remove"):
            return {"trusted": False, "was": known.remove(workflow.file)}
        on_disk = load(workflow.file)
        if dumps(on_disk) != dumps(workflow):
            raise PlaitError("The file is not what is open.", hint="Save the workflow, or open the file again.")
        for path in (workflow.file, *self._session.files_inside(workflow.snapshot())):
            known.add(path)
        return {"trusted": known.has(on_disk.digest)}

    def _is_trusted(self, request: Request, workflow: Workflow) -> bool:
        """Whether nodes may run code that stands in the workflow."""
        from plait.trust import digest_of

        if request.get("trusted") is True:
            return True
        workflow.digest = ""
        if workflow.file is not None:
            with suppress(DocumentError):
                workflow.digest = digest_of(workflow.file)
        return self._session.may_run_code(workflow, workflow.snapshot())

    def _new_file(self) -> Path:
        """A name for a table that is written for the window, which has it open before the next ones come."""
        with self._lock:
            while len(self._files) >= KEPT_FILES:
                with suppress(OSError):
                    self._files.pop(0).unlink(missing_ok=True)
            number = int(self._files[-1].stem) + 1 if self._files else 1
            self._files.append(self._folder / f"{number}.arrow")
            return self._files[-1]

    def _workflow(self, request: Request) -> Workflow:
        from plait.document import loads

        text, folder, file = request["document"], request.get("folder") or "", request.get("file") or ""
        last = self._read
        if last is not None and last[0] == (text, folder, file):
            return last[1]
        workflow = loads(text)
        workflow.base = Path(folder) if folder else None
        workflow.file = Path(file) if file else None
        self._read = ((text, folder, file), workflow)
        return workflow

    def _cancel(self, number: int | None) -> None:
        """Cancel a run by the number of its request, or whatever runs."""
        with self._lock:
            for each, run in self._runs.items():
                if number in (None, each):
                    self._cancelled.add(each)
                    if run is not None:
                        run.cancel()

    def _steer(self, node_id: str, settings: dict[str, float]) -> None:
        """Ask a node that is at work in any run to go on otherwise."""
        with self._lock:
            for run in self._runs.values():
                if run is not None:
                    run.steer(node_id, settings)

    def _tell(self, request_id: int, event: RunEvent) -> None:
        from plait.events import event_to_json

        self._send({"run": request_id, **event_to_json(event)})

    def _send(self, answer: dict[str, Any]) -> None:
        line = json.dumps(answer, default=str)
        with self._lock:
            self._answers.write(f"{line}\n")
            self._answers.flush()


class _LastRun:
    """The run that a report would be about."""

    def __init__(self, workflow: Workflow, result: RunResult, journal: Journal) -> None:
        self.workflow = workflow
        self.result = result
        self.journal = journal


def _memory() -> int:
    """Bytes of memory that this process has; 0 where the system doesn't say."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, AttributeError):
        return 0
