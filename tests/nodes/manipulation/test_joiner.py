import narwhals as nw
import polars as pl
import pytest

from plait import MissingColumnError, ParameterError, Table
from plait.table import collect, lazy
from plait_nodes.manipulation.joiner import JoinKey, joiner
from shared_data import data_path

LEFT = {"key": [3, 1, None, 2, 3], "value": ["a", "b", "c", "d", "e"]}
RIGHT = {"id": [3, 4, 3, None, 1], "value": ["u", "v", "w", "x", "y"]}
KEYS = [JoinKey(left="key", right="id")]


INNER: list[tuple[object, ...]] = [(3, "a", "u"), (3, "a", "w"), (1, "b", "y"), (3, "e", "u"), (3, "e", "w")]
WHOLE_LEFT: list[tuple[object, ...]] = [*INNER[:3], (None, "c", None), (2, "d", None), *INNER[3:]]
WHOLE_RIGHT: list[tuple[object, ...]] = [
    *[(3, "a", "u"), (3, "e", "u"), (4, None, "v"), (3, "a", "w"), (3, "e", "w")],
    *[(None, None, "x"), (1, "b", "y")],
]


@pytest.mark.parametrize(
    ("how", "rows"),
    [
        ("inner", INNER),
        ("left", WHOLE_LEFT),
        ("right", WHOLE_RIGHT),
        ("full", [*WHOLE_LEFT, (4, None, "v"), (None, None, "x")]),
    ],
)
def test_rows_and_their_order(how: str, rows: list[tuple[object, ...]]) -> None:
    joined = collect(joiner(lazy(LEFT), lazy(RIGHT), keys=KEYS, how=how).out)
    assert joined.columns == ["key", "value", "value_right"]
    assert joined.rows() == rows


@pytest.mark.parametrize(
    ("how", "match_missing", "values"),
    [
        ("semi", False, ["a", "b", "e"]),
        ("anti", False, ["c", "d"]),
        ("semi", True, ["a", "b", "c", "e"]),
        ("anti", True, ["d"]),
    ],
)
def test_left_rows_with_and_without_a_partner(how: str, match_missing: bool, values: list[str]) -> None:
    joined = collect(joiner(lazy(LEFT), lazy(RIGHT), keys=KEYS, how=how, match_missing=match_missing).out)
    assert joined.columns == ["key", "value"]
    assert joined["value"].to_list() == values


def test_missing_keys_match_if_asked() -> None:
    joined = collect(joiner(lazy(LEFT), lazy(RIGHT), keys=KEYS, match_missing=True).out)
    assert (None, "c", "x") in joined.rows()


@pytest.mark.parametrize("how", ["inner", "left", "right", "full", "semi", "anti"])
def test_rows_without_a_partner_leave_through_ports_of_their_own(how: str) -> None:
    joined = joiner(lazy(LEFT), lazy(RIGHT), keys=KEYS, how=how)
    assert collect(joined.left_unmatched).rows() == [(None, "c"), (2, "d")]
    assert collect(joined.right_unmatched).rows() == [(4, "v"), (None, "x")]
    matched = joiner(lazy(LEFT), lazy(RIGHT), keys=KEYS, how=how, match_missing=True)
    assert collect(matched.left_unmatched)["value"].to_list() == ["d"]
    assert collect(matched.right_unmatched)["value"].to_list() == ["v"]


@pytest.mark.parametrize("how", ["inner", "left", "right", "full"])
def test_each_table_may_keep_its_keys_as_in_knime(how: str) -> None:
    joined = collect(joiner(lazy(LEFT), lazy(RIGHT), keys=KEYS, how=how, merge_keys=False).out)
    assert joined.columns == ["key", "value", "id", "value_right"]
    merged = collect(joiner(lazy(LEFT), lazy(RIGHT), keys=KEYS, how=how).out)
    keys = {"inner": [3, 3, 1, 3, 3], "left": [3, 3, 1, None, 2, 3, 3], "right": [3, 3, None, 3, 3, None, 1]}
    keys["full"] = [*keys["left"], None, None]
    ids = {"inner": [3, 3, 1, 3, 3], "left": [3, 3, 1, None, None, 3, 3], "right": [3, 3, 4, 3, 3, None, 1]}
    ids["full"] = [*ids["left"], 4, None]
    assert (joined["key"].to_list(), joined["id"].to_list()) == (keys[how], ids[how])
    assert joined.select("value", "value_right").rows() == merged.select("value", "value_right").rows()


def test_keys_of_one_name_get_the_suffix_if_each_table_keeps_its_own() -> None:
    left, right = lazy({"k": [1, 2], "a": [1, 2]}), lazy({"b": [8, 9], "k": [2, 3]})
    joined = joiner(left, right, keys=[JoinKey(left="k")], how="full", merge_keys=False, suffix=" (right)").out
    assert collect(joined).to_dict(as_series=False) == {
        "k": [1, 2, None],
        "a": [1, 2, None],
        "b": [None, 8, 9],
        "k (right)": [None, 2, 3],
    }


ANY_LEFT = {"a": [1, 2, None, 9], "b": ["x", "y", "z", "w"], "n": [0, 1, 2, 3]}
ANY_RIGHT = {"a": [2, 1, None], "c": ["x", "x", "q"], "n": [10, 11, 12]}
ANY_KEYS = [JoinKey(left="a"), JoinKey(left="b", right="c")]


@pytest.mark.parametrize(
    ("how", "pairs"),
    # KNIME's 'Match any of the following': the first row has two partners, one of which is equal in both keys.
    [
        ("inner", [(0, 10), (0, 11), (1, 10)]),
        ("left", [(0, 10), (0, 11), (1, 10), (2, None), (3, None)]),
        ("right", [(0, 10), (1, 10), (0, 11), (None, 12)]),
        ("full", [(0, 10), (0, 11), (1, 10), (2, None), (3, None), (None, 12)]),
    ],
)
def test_one_equal_key_may_be_enough(how: str, pairs: list[tuple[int | None, int | None]]) -> None:
    found = joiner(lazy(ANY_LEFT), lazy(ANY_RIGHT), keys=ANY_KEYS, how=how, match="any")
    joined = collect(found.out)
    assert joined.columns == ["a", "b", "n", "a_right", "c", "n_right"]
    assert joined.select("n", "n_right").rows() == pairs
    assert collect(found.left_unmatched).rows() == [(None, "z", 2), (9, "w", 3)]
    assert collect(found.right_unmatched).rows() == [(None, "q", 12)]
    assert found.right_unmatched.columns == ["a", "c", "n"]


def test_one_equal_key_filters_rows_and_may_be_missing() -> None:
    for how, missing, rows in (("semi", False, [0, 1]), ("anti", False, [2, 3]), ("semi", True, [0, 1, 2])):
        found = joiner(lazy(ANY_LEFT), lazy(ANY_RIGHT), keys=ANY_KEYS, how=how, match="any", match_missing=missing)
        assert collect(found.out)["n"].to_list() == rows


def test_each_row_with_each() -> None:
    joined = collect(joiner(lazy({"a": [1, 2]}), lazy({"a": ["x", "y"]}), how="cross", suffix="²").out)
    assert joined.to_dict(as_series=False) == {"a": [1, 1, 2, 2], "a²": ["x", "y", "x", "y"]}


@pytest.mark.parametrize(("left", "right"), [(20, 3000), (3000, 20)])
@pytest.mark.parametrize("how", ["inner", "left", "full", "semi", "cross"])
def test_the_left_order_holds_for_many_rows(left: int, right: int, how: str) -> None:
    large = lazy({"key": [index % 7 for index in range(left)], "row": list(range(left))})
    other = lazy({"key": [index % 5 for index in range(right)], "n": list(range(right))})
    joined = collect(joiner(large, other, keys=[] if how == "cross" else [JoinKey(left="key")], how=how).out)
    rows = joined.drop_nulls().select("row", *(["n"] if "n" in joined.columns else [])).rows()
    assert rows == sorted(rows)
    assert rows


def test_several_keys_must_all_be_equal() -> None:
    left, right = lazy({"a": [1, 1], "b": ["x", "y"]}), lazy({"a": [1, 1], "b": ["y", "z"], "c": [8, 9]})
    joined = collect(joiner(left, right, keys=[JoinKey(left="a"), JoinKey(left="b")]).out)
    assert joined.rows() == [(1, "y", 8)]


def test_whole_and_decimal_keys_are_compared() -> None:
    joined = collect(joiner(lazy({"k": [1, 2]}), lazy({"k": [2.0, 2.5]}), keys=[JoinKey(left="k")], how="left").out)
    assert joined.collect_schema() == nw.Schema({"k": nw.Float64()})
    assert joined["k"].to_list() == [1.0, 2.0]


def test_a_left_column_may_have_the_name_of_the_right_key() -> None:
    left, right = lazy({"a": [1], "id": ["own"]}), lazy({"id": [1], "z": [5]})
    for how in ("inner", "left", "right", "full"):
        joined = collect(joiner(left, right, keys=[JoinKey(left="a", right="id")], how=how).out)
        assert joined.to_dict(as_series=False) == {"a": [1], "id": ["own"], "z": [5]}


def test_an_empty_table_on_either_side() -> None:
    empty = lazy({"key": pl.Series([], dtype=pl.Int64), "z": pl.Series([], dtype=pl.String)})
    assert collect(joiner(lazy(LEFT), empty, keys=[JoinKey(left="key")]).out).shape == (0, 3)
    assert collect(joiner(lazy(LEFT), empty, keys=[JoinKey(left="key")], how="left").out).shape == (5, 3)
    assert collect(joiner(empty, lazy(LEFT), keys=[JoinKey(left="key")], how="right").out).shape == (5, 3)


def test_keys_of_types_that_do_not_mix_are_refused() -> None:
    with pytest.raises(ParameterError, match=r"'key' \(Int64\) and 'value' \(String\) can't be compared"):
        joiner(lazy(LEFT), lazy(RIGHT), keys=[JoinKey(left="key", right="value")])


def test_names_that_clash_in_spite_of_the_suffix_are_refused() -> None:
    with pytest.raises(ParameterError, match="Two columns would be named 'v_right'"):
        joiner(lazy({"k": [1], "v": [1], "v_right": [1]}), lazy({"k": [1], "v": [1]}), keys=[JoinKey(left="k")])


def test_keys_that_are_missing_or_not_there_are_refused() -> None:
    with pytest.raises(ParameterError, match="No keys"):
        joiner(lazy(LEFT), lazy(RIGHT))
    with pytest.raises(MissingColumnError, match="no column 'key'"):
        joiner(lazy(LEFT), lazy(RIGHT), keys=[JoinKey(left="key")])
    with pytest.raises(ParameterError, match="listed twice"):
        joiner(lazy(LEFT), lazy(RIGHT), keys=[*KEYS, *KEYS])


def _flights(name: str) -> Table:
    return lazy(pl.read_csv(data_path("data", "nycflights13_small", f"{name}.csv"), null_values="NA"))


@pytest.mark.parametrize(
    ("how", "rows"), [("inner", 5112), ("left", 6099), ("right", 6705), ("full", 7692), ("anti", 987)]
)
def test_flights_and_planes(how: str, rows: int) -> None:
    flights, planes = _flights("flights_2013_jan_week1"), _flights("planes")
    assert collect(joiner(flights, planes, keys=[JoinKey(left="tailnum")], how=how).out).shape[0] == rows


def test_flights_airlines_airports_and_weather() -> None:
    flights = _flights("flights_2013_jan_week1")
    assert collect(joiner(flights, _flights("airlines"), keys=[JoinKey(left="carrier")]).out).shape[0] == 6099
    unknown = joiner(flights, _flights("airports"), keys=[JoinKey(left="dest", right="faa")], how="anti").out
    assert sorted(set(collect(unknown)["dest"].to_list())) == ["BQN", "PSE", "SJU", "STT"]
    weather = lazy(pl.read_csv(data_path("data", "nyc_weather", "weather.csv.gz"), null_values="NA"))
    keys = [JoinKey(left="origin"), JoinKey(left="time_hour")]
    assert collect(joiner(flights, weather, keys=keys).out).shape[0] == 6047
