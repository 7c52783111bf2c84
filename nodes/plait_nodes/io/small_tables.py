"""Tables so small that they are written down here, or made from a graph."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import polars as pl

_DAYS = """
sunny hot high weak no
sunny hot high strong no
overcast hot high weak yes
rain mild high weak yes
rain cool normal weak yes
rain cool normal strong no
overcast cool normal strong yes
sunny mild high weak no
sunny cool normal weak yes
rain mild normal weak yes
sunny mild normal strong yes
overcast mild high strong yes
overcast hot normal weak yes
rain mild high strong no
"""


def play_tennis() -> pl.DataFrame:
    """The fourteen days on which decision trees are explained (Quinlan, Induction of Decision Trees, 1986)."""
    import polars as pl

    days = [line.split() for line in _DAYS.strip().splitlines()]
    return pl.DataFrame(days, schema=["outlook", "temperature", "humidity", "wind", "play"], orient="row")


def karate_club() -> pl.DataFrame:
    """The friendships in a karate club, and to which club both friends went (Zachary, 1977)."""
    import networkx as nx
    import polars as pl

    graph = nx.karate_club_graph()
    club = graph.nodes(data="club")
    rows = [(a, b, graph.edges[a, b]["weight"], club[a], club[b]) for a, b in graph.edges]
    columns = {
        "member": pl.Int64,
        "friend": pl.Int64,
        "strength": pl.Int64,
        "club_of_member": pl.String,
        "club_of_friend": pl.String,
    }
    return pl.DataFrame(rows, schema=columns, orient="row")


def karate_members() -> pl.DataFrame:
    """The members of that club, and to which club they went."""
    import networkx as nx
    import polars as pl

    members = list(nx.karate_club_graph().nodes(data="club"))
    return pl.DataFrame(members, schema={"member": pl.Int64, "club": pl.String}, orient="row")


def les_miserables() -> pl.DataFrame:
    """The characters of Victor Hugo's novel, two by two, and in how many chapters both come up (Knuth, 1993)."""
    import networkx as nx
    import polars as pl

    rows = list(nx.les_miserables_graph().edges(data="weight"))
    columns = {"character": pl.String, "other": pl.String, "chapters": pl.Int64}
    return pl.DataFrame(rows, schema=columns, orient="row")
