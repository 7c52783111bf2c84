"""Python's search for reference cycles, paused and switched on again."""

from __future__ import annotations

import gc
import subprocess
import sys

import pytest

from plait.collector import paused_collector


def test_it_goes_on_afterwards_whatever_happened() -> None:
    with paused_collector():
        assert not gc.isenabled()
        with paused_collector():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()

    with pytest.raises(ZeroDivisionError), paused_collector():
        _ = 1 / 0
    assert gc.isenabled()


def test_who_switched_it_off_finds_it_off() -> None:
    gc.disable()
    try:
        with paused_collector():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_a_settled_process_still_finds_its_garbage() -> None:
    program = (
        "import gc, weakref\n"
        "from plait.collector import settle_collector\n"
        "class Node: pass\n"
        "settle_collector()\n"
        "assert gc.get_freeze_count() > 0\n"
        "seen = []\n"
        "for _ in range(30_000):\n"
        "    node = Node()\n"
        "    node.other = [node]\n"
        "    seen.append(weakref.ref(node))\n"
        "print(sum(each() is None for each in seen) > 20_000)\n"
    )

    assert subprocess.check_output([sys.executable, "-c", program], text=True) == "True\n"
