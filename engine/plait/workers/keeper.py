"""Ends the workers of a process that died, however it died, and everything that they had started or left in a folder.

It runs as a process of its own, without anything of Plait or of site-packages. It reads from its standard input which
workers begin (`+pid`) and end (`-pid`), and acts when that is closed.

    python -I -S keeper.py MARK FOLDER
"""

import os
import signal
import sys
import time
from contextlib import suppress

VARIABLE = "PLAIT_WORKER"
"""In the environment of a worker, and so of everything that it starts; its value is a mark that says whose it is."""


def end_group(leader: int, mark: str) -> None:
    """Kill a worker with its process group, and whatever it has started that went to a group of its own."""
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(leader, signal.SIGKILL)
    # A killed process can be seen until the system has taken it down, and one that forks is seen again.
    for _ in range(50):
        if not end_marked(mark):
            return
        time.sleep(0.005)


def end_marked(mark: str) -> bool:
    """Kill every process with a mark that begins so, and say whether there was one. Only Linux tells of them."""
    wanted = f"{VARIABLE}={mark}".encode()
    found = False
    with suppress(OSError):
        for name in os.listdir("/proc"):
            if name.isdigit() and int(name) != os.getpid() and _carries(name, wanted):
                found = True
                with suppress(OSError):
                    os.kill(int(name), signal.SIGKILL)
    return found


def _carries(pid: str, wanted: bytes) -> bool:
    try:
        with open(f"/proc/{pid}/environ", "rb") as file:
            content = file.read()
    except OSError:
        return False
    return content.startswith(wanted) or b"\0" + wanted in content


def main(mark: str, folder: str) -> None:
    """Wait until the owner of the workers has gone, and end and remove what it has left."""
    alive: set[int] = set()
    for line in sys.stdin:
        number = int(line[1:])
        if line[0] == "+":
            alive.add(number)
        else:
            alive.discard(number)
    # A worker may be about to start just when its owner dies: whoever has left some is looked after a little longer.
    for leader in alive:
        end_group(leader, mark)
    for _ in range(10 if alive else 1):
        end_marked(mark)
        if alive:
            time.sleep(0.02)
    if os.path.isdir(folder):
        # Not at the top: who closes a pool has removed the folder already.
        import shutil

        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
