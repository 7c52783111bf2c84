"""Visits in a web log, counted again without a single node."""

from __future__ import annotations

import re
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path

from plait import load

FOLDER = Path(__file__).resolve().parents[2] / "workflows"
LINE = re.compile(r'(\S+) - - \[(.+?)\] "GET (\S+) HTTP/1.1" (\d+) \d+ ".*?" "(.*?)"')


def clicks() -> list[tuple[tuple[str, str], datetime, str]]:
    found = []
    for line in (FOLDER / "data" / "shop.log").read_text(encoding="utf-8").splitlines():
        parts = LINE.fullmatch(line)
        assert parts is not None
        moment = datetime.strptime(parts[2], "%d/%b/%Y:%H:%M:%S %z")
        found.append(((parts[1], parts[5]), moment, parts[3].partition("?")[0]))
    return found


def test_visits_are_what_the_log_says(tmp_path: Path) -> None:
    last: dict[tuple[str, str], datetime] = {}
    numbers: Counter[tuple[str, str]] = Counter()
    visits: dict[tuple[tuple[str, str], int], list[str]] = {}
    for visitor, moment, page in clicks():
        if visitor not in last or moment - last[visitor] > timedelta(minutes=30):
            numbers[visitor] += 1
        last[visitor] = moment
        visits.setdefault((visitor, numbers[visitor]), []).append(page)
    assert (len(clicks()), len(numbers), len(visits)) == (137, 18, 36)

    result = load(FOLDER / "web_sessions.json").run(store=tmp_path, until=["visits", "sold"])
    rows = result["visits"]["out"].collect().rows(named=True)
    found = {
        ((row["client"], row["agent"]), row["session"]): (row["rows"], row["page_path_first"], row["page_path_last"])
        for row in rows
    }
    assert found == {visit: (len(pages), pages[0], pages[-1]) for visit, pages in visits.items()}
    sold = [pages for pages in visits.values() if pages[-1] == "/thanks"]
    assert len(result["sold"]["out"].collect()) == len(sold) == 1
