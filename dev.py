"""Set up this checkout and work in it: `python3 dev.py demo | studio | test | lint | docs | translate | bench`.

Standard library only, and written so that an old Python still reads it and can say which one is needed.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    Version = tuple[int, int]

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
CONSTRAINTS = ROOT / "constraints.txt"
DEMONSTRATION = "graduate_admissions"

OLDEST: Version = (3, 11)
# The version that the constraints were tested with comes first.
OTHER_PYTHONS = ("python3.11", "python3.12", "python3.13", "python3.14")

# fmt: off
QT_PACKAGES = [
    "libegl1", "libgl1", "libglib2.0-0", "libxkbcommon0", "libdbus-1-3", "libfontconfig1", "libfreetype6",
    "libx11-6", "fonts-dejavu-core",
]
WINDOW_PACKAGES = [
    "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-randr0", "libxcb-render0",
    "libxcb-render-util0", "libxcb-shape0", "libxcb-shm0", "libxcb-sync1", "libxcb-util1", "libxcb-xfixes0",
    "libxcb-xkb1", "libxkbcommon-x11-0", "libx11-xcb1",
]
# fmt: on
ROBOT_PACKAGES = ["xvfb", "xauth", "openbox", "xdotool", "x11-utils", "imagemagick"]

# No places, so that a file changes with its texts alone; `counted` and `later` are functions of plait_gui.language.
LUPDATE = ["-locations", "none", "-no-obsolete", "-sort-messages"]
LUPDATE += ["-tr-function-alias", "tr+=counted,QT_TR_NOOP+=later"]

# pytest's exit code for a selection that holds no test.
NO_TESTS = 5


class SetupError(Exception):
    """Something that has to be put right by hand before the command can go on."""


@dataclass(frozen=True)
class Stamp:
    """What was last installed into the environment: from which files, and with which extras."""

    digest: str
    extras: frozenset[str]

    @classmethod
    def read(cls, path: Path) -> Stamp | None:
        try:
            content = json.loads(path.read_text(encoding="utf-8"))
            return cls(digest=content["digest"], extras=frozenset(content["extras"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def write(self, path: Path) -> None:
        content = {"digest": self.digest, "extras": sorted(self.extras)}
        path.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")


@dataclass(frozen=True)
class Step:
    """One check: a name to print and what to do, which returns an exit code."""

    name: str
    action: Callable[[], int]


def say(text: str) -> None:
    """Print at once, so that the line stands before what a child process prints next."""
    print(text, flush=True)


def shown(version: Version) -> str:
    return f"{version[0]}.{version[1]}"


def version_of(python: str) -> Version | None:
    """The version of an interpreter, or None where the file does not start one."""
    try:
        answer = subprocess.run(
            [python, "-c", "import sys; print(*sys.version_info[:2])"], capture_output=True, text=True, check=True
        )
    except (OSError, subprocess.CalledProcessError):
        return None
    major, minor = answer.stdout.split()
    return int(major), int(minor)


def find_python(candidates: Iterable[str], version: Callable[[str], Version | None] = version_of) -> str:
    """The first interpreter that is new enough."""
    seen = []
    for python in candidates:
        found = version(python)
        if found is None:
            continue
        if found >= OLDEST:
            return python
        seen.append(f"{python} is {shown(found)}")
    detail = f" ({', '.join(seen)})" if seen else ""
    raise SetupError(f"Plait needs Python {shown(OLDEST)} or newer{detail}. Install one and run this command again.")


def python_candidates() -> Iterator[str]:
    yield sys.executable
    yield from filter(None, map(shutil.which, OTHER_PYTHONS))


def script(venv: Path, name: str) -> str:
    """The path of a program inside a virtual environment."""
    if os.name == "nt":
        return str(venv / "Scripts" / f"{name}.exe")
    return str(venv / "bin" / name)


def child_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment without what would let another installation's modules in."""
    unwanted = {"PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"}
    return {name: value for name, value in environment.items() if name not in unwanted}


def call(command: Sequence[str], cwd: Path = ROOT) -> int:
    """Run a command, let it print, and return its exit code."""
    return subprocess.run(command, cwd=cwd, env=child_environment(os.environ), check=False).returncode


def digest_of(files: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for file in files:
        content = file.read_bytes()
        digest.update(f"{file.name} {len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()


def extras_to_install(stamp: Stamp | None, digest: str, wanted: Iterable[str]) -> frozenset[str] | None:
    """The extras that the next installation must name, or None where nothing has to be installed."""
    needed = frozenset(wanted)
    if stamp is None:
        return needed
    if stamp.digest == digest and needed <= stamp.extras:
        return None
    return needed | stamp.extras


def requirement(target: str, extras: Iterable[str]) -> str:
    names = ",".join(sorted(extras))
    return f"{target}[{names}]" if names else target


def pip_install(venv: Path, target: Sequence[str]) -> int:
    command = [script(venv, "python"), "-m", "pip", "install", "-qq", "--disable-pip-version-check", *target]
    return call([*command, "-c", str(CONSTRAINTS)])


def make_venv() -> None:
    """Make `.venv` anew, unless there is one whose Python starts and is new enough."""
    present = version_of(script(VENV, "python"))
    if present is not None and present >= OLDEST:
        return
    python = find_python(python_candidates())
    if call([python, "-c", "import ensurepip"]) != 0:
        # Debian ships the module that puts pip into a new environment as a package of its own.
        install_packages([f"python{shown(version_of(python) or OLDEST)}-venv"])
    say(f"Making {VENV.name} with {python}")
    if call([python, "-m", "venv", "--clear", str(VENV)]) != 0:
        raise SetupError(f"The virtual environment {VENV} could not be made. The lines above say why.")


def ensure_installed(extras: Iterable[str]) -> None:
    """Install Plait into `.venv`, editable, unless that was done with the same files and extras."""
    make_venv()
    stamp_file = VENV / "plait-install.json"
    digest = digest_of([ROOT / "pyproject.toml", CONSTRAINTS])
    needed = extras_to_install(Stamp.read(stamp_file), digest, extras)
    if needed is None:
        return
    target = requirement(".", needed)
    say(f"Installing {target} into {VENV.name}; the first time takes a few minutes")
    began = time.monotonic()
    if pip_install(VENV, ["-e", target]) != 0:
        raise SetupError("The installation failed. The lines above say why.")
    Stamp(digest, needed).write(stamp_file)
    say(f"Installed ({time.monotonic() - began:.0f} s)")


def extras_for_tests(root: Path = ROOT) -> list[str]:
    """What the tests need; torch is large, so only a checkout with deep learning nodes installs it."""
    deep = (root / "nodes" / "plait_nodes" / "deep").is_dir()
    return ["gui", "dev", "library", "deep", "onnx"] if deep else ["gui", "dev", "library"]


def installed_packages(listing: str) -> set[str]:
    """The packages that a listing of `name status` lines calls installed.

    Newer releases append t64 to some library names; both names count.
    """
    present = set()
    for line in listing.splitlines():
        name, _, status = line.partition(" ")
        if status.strip() == "installed":
            present |= {name, name[: -len("t64")] if name.endswith("t64") else name}
    return present


def missing_packages(wanted: Sequence[str]) -> list[str]:
    """The Debian packages among those wanted that are not installed; none on other systems."""
    if shutil.which("dpkg-query") is None:
        return []
    names = [*wanted, *(f"{name}t64" for name in wanted)]
    listing = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\\n", *names],
        capture_output=True,
        text=True,
        check=False,
    )
    present = installed_packages(listing.stdout)
    return [name for name in wanted if name not in present]


def administrator() -> list[str] | None:
    """What to put before a command that installs system packages, or None where that needs a person."""
    if os.name == "posix" and os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    silent = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    return ["sudo", "-n"] if silent.returncode == 0 else None


def install_packages(wanted: Sequence[str]) -> None:
    """Install the Debian packages that are missing, or say how to."""
    missing = missing_packages(wanted)
    if not missing:
        return
    prefix = administrator()
    if prefix is None:
        say(f"Some system packages are missing. Install them with:\n    sudo apt-get install {' '.join(missing)}")
        return
    say(f"Installing system packages: {' '.join(missing)}")
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    if call([*apt, "update"]) != 0 or call([*apt, "install", "-y", "--no-install-recommends", *missing]) != 0:
        say(f"They could not be installed. Try by hand:\n    apt-get install {' '.join(missing)}")


def run_steps(steps: Iterable[Step], keep_going: bool) -> int:
    """Run the steps in order and print each one's time; stop at the first failure unless told to keep going."""
    lines = []
    failed = 0
    for step in steps:
        say(f"\n== {step.name}")
        began = time.monotonic()
        code = step.action()
        outcome = "ok" if code == 0 else f"failed, exit code {code}"
        lines.append(f"{step.name:<24} {time.monotonic() - began:7.1f} s  {outcome}")
        say(lines[-1])
        failed += code != 0
        if failed and not keep_going:
            break
    say("\n" + "\n".join(lines))
    say(f"steps: {len(lines) - failed} passed, {failed} failed")
    return 1 if failed else 0


def lint_steps() -> list[Step]:
    python = script(VENV, "python")
    return [
        Step("ruff check", partial(call, [python, "-m", "ruff", "check", "."])),
        Step("ruff format", partial(call, [python, "-m", "ruff", "format", "--check", "."])),
        Step("mypy", partial(call, [python, "-m", "mypy"])),
        Step("import rules", partial(call, [script(VENV, "lint-imports")])),
    ]


def pytest_action(selection: str, arguments: Sequence[str], may_be_empty: bool = False) -> int:
    code = call([script(VENV, "python"), "-m", "pytest", "-m", selection, *arguments])
    return 0 if code == NO_TESTS and may_be_empty else code


def pytest_steps(arguments: Sequence[str]) -> list[Step]:
    """The quick tests first, so that a mistake shows early; then the slow ones and those in a real window."""
    narrowed = bool(arguments)
    shared = ["-n", "auto", "--maxprocesses", "4", "--dist", "worksteal"]
    chosen = arguments if narrowed else shared
    return [
        Step("tests", partial(pytest_action, "not slow and not window", chosen, narrowed)),
        Step("slow tests", partial(pytest_action, "slow and not window", chosen, True)),
        Step("window tests", partial(pytest_action, "window", arguments, True)),
    ]


def check_wheel() -> int:
    """Build the wheel, install it far from the checkout, under an awkward path, and run the demonstration there."""
    with tempfile.TemporaryDirectory(prefix="plait Prüfung ü ") as name:
        folder = Path(name)
        python = script(VENV, "python")
        build = [python, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder / "dist"), str(ROOT)]
        if code := call(build, cwd=folder):
            return code
        if code := call([python, "-m", "venv", str(folder / "venv")], cwd=folder):
            return code
        wheels = [str(wheel) for wheel in (folder / "dist").glob("*.whl")]
        if code := pip_install(folder / "venv", wheels):
            return code
        return run_installed(folder)


def run_installed(folder: Path) -> int:
    """Run the demonstration of the Plait that is installed in `folder/venv`."""
    where = "import pathlib, plait_nodes; print(pathlib.Path(plait_nodes.__file__).parent / 'workflows')"
    workflows = subprocess.run(
        [script(folder / "venv", "python"), "-X", "utf8", "-c", where],
        cwd=folder,
        env=child_environment(os.environ),
        capture_output=True,
        encoding="utf-8",
        check=True,
    ).stdout.strip()
    return demonstrate(folder / "venv", Path(workflows), folder / f"{DEMONSTRATION}.html", cwd=folder)


def demonstrate(venv: Path, workflows: Path, report: Path, arguments: Sequence[str] = (), cwd: Path = ROOT) -> int:
    """Run the example workflow, write its report and say where that is."""
    report.parent.mkdir(parents=True, exist_ok=True)
    workflow = workflows / f"{DEMONSTRATION}.json"
    code = call([script(venv, "plait"), "run", str(workflow), "--report", str(report), *arguments], cwd=cwd)
    if code == 0 and not (report.is_file() and report.stat().st_size):
        say(f"The run succeeded, but there is no report at {report}")
        return 1
    if code == 0:
        say(f"Report: {report}")
    return code


def demo(arguments: Sequence[str]) -> int:
    ensure_installed([])
    return demonstrate(VENV, ROOT / "workflows", ROOT / "demo" / f"{DEMONSTRATION}.html", arguments)


def studio(arguments: Sequence[str]) -> int:
    install_packages([*QT_PACKAGES, *WINDOW_PACKAGES])
    ensure_installed(["gui"])
    return call([script(VENV, "plait"), "studio", *arguments])


def run_tests(arguments: Sequence[str], keep_going: bool) -> int:
    install_packages([*QT_PACKAGES, *WINDOW_PACKAGES, *ROBOT_PACKAGES])
    ensure_installed(extras_for_tests())
    steps = [*lint_steps(), *pytest_steps(arguments), Step("wheel", check_wheel)]
    return run_steps(steps, keep_going)


def lint(keep_going: bool) -> int:
    ensure_installed(extras_for_tests())
    return run_steps(lint_steps(), keep_going)


def bench(names: Sequence[str]) -> int:
    """Run the benchmark scripts, or those whose names contain one of the given words."""
    ensure_installed(extras_for_tests())
    scripts = sorted((ROOT / "tests" / "benchmarks").glob("bench_*.py"))
    chosen = [file for file in scripts if not names or any(name in file.stem for name in names)]
    if not chosen:
        present = ", ".join(file.stem for file in scripts) or "none yet"
        raise SetupError(f"No benchmark of that name. There are: {present}.")
    python = script(VENV, "python")
    return run_steps([Step(file.stem, partial(call, [python, str(file)])) for file in chosen], keep_going=True)


def docs() -> int:
    """Write the page of every built-in node anew, with a picture of its form."""
    install_packages(QT_PACKAGES)
    ensure_installed(extras_for_tests())
    pages = str(ROOT / "docs" / "nodes")
    return run_steps(
        [
            Step("forms", partial(call, [script(VENV, "python"), "-m", "plait_gui.inspector.pictures", pages])),
            Step("pages", partial(call, [script(VENV, "plait"), "nodes", "--pages", pages])),
        ],
        keep_going=False,
    )


def translate() -> int:
    """Bring the texts of the studio and the nodes, and their messages, into their translation files."""
    install_packages(QT_PACKAGES)
    ensure_installed(extras_for_tests())
    studio = ROOT / "gui" / "plait_gui"
    sources = [file.relative_to(studio).as_posix() for file in sorted(studio.rglob("*.py"))]
    files = [file for file in sorted((studio / "languages").glob("*.ts")) if not file.name.startswith("plait_messages")]
    named = [file.relative_to(studio).as_posix() for file in files]
    find = [script(VENV, "pyside6-lupdate"), *LUPDATE, *sources, "-ts", *named]
    steps = [Step("lupdate", partial(call, find, cwd=studio))]
    for file in files:
        compiled = [script(VENV, "pyside6-lrelease"), "-silent", str(file), "-qm", str(file.with_suffix(".qm"))]
        steps.append(Step(f"lrelease {file.stem}", partial(call, compiled)))
    nodes = [script(VENV, "python"), "-m", "plait_gui.node_texts", "builtin"]
    steps.append(Step("texts of the nodes", partial(call, nodes)))
    messages = [script(VENV, "python"), "-m", "plait_gui.message_texts"]
    steps.append(Step("messages of engine and nodes", partial(call, messages)))
    return run_steps(steps, keep_going=False)


def split_arguments(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """What is for this script, and what it hands on: all that follows `--`, or the word `studio`."""
    own = list(arguments)
    if own[:1] == ["studio"]:
        rest = own[1:]
        return ["studio"], rest[1:] if rest[:1] == ["--"] else rest
    if "--" in own:
        at = own.index("--")
        return own[:at], own[at + 1 :]
    return own, []


def read_command(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py", description="Set up this checkout and work in it.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="command")
    commands.add_parser("demo", help="run the example workflow and write its report to demo/")
    commands.add_parser("studio", help="open the window; what follows goes to `plait studio`")
    for name, text in (
        ("test", "run every check; what follows -- goes to pytest"),
        ("lint", "run the static checks"),
    ):
        command = commands.add_parser(name, help=text)
        command.add_argument("--keep-going", action="store_true", help="run the other steps after a failure")
    commands.add_parser("docs", help="write the pages of the built-in nodes to docs/nodes/")
    commands.add_parser("translate", help="find the texts of the studio and the nodes, and compile their translations")
    command = commands.add_parser("bench", help="run the benchmarks")
    command.add_argument("names", nargs="*", help="parts of names, to run only these")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str]) -> int:
    own, handed_on = split_arguments(arguments)
    options = read_command(own)
    actions: dict[str, Callable[[], int]] = {
        "demo": lambda: demo(handed_on),
        "studio": lambda: studio(handed_on),
        "test": lambda: run_tests(handed_on, options.keep_going),
        "lint": lambda: lint(options.keep_going),
        "docs": docs,
        "translate": translate,
        "bench": lambda: bench(options.names),
    }
    try:
        return actions[options.command]()
    except SetupError as error:
        say(str(error))
        return 2
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
