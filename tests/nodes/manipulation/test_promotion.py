import narwhals as nw
import pytest

from plait_nodes.manipulation.promotion import common_type


@pytest.mark.parametrize(
    ("dtypes", "expected"),
    [
        ([nw.Int32(), nw.Int32()], nw.Int32()),
        ([nw.Int8(), nw.UInt32()], nw.Int64()),
        ([nw.UInt64(), nw.UInt8()], nw.UInt64()),
        ([nw.UInt64(), nw.Int8()], nw.Float64()),
        ([nw.Int64(), nw.Float32()], nw.Float64()),
        ([nw.Categorical(), nw.String()], nw.String()),
        ([nw.Date(), nw.Datetime("ms")], nw.Datetime("ms")),
        ([nw.Datetime("ms"), nw.Datetime("ns")], nw.Datetime("us")),
        ([nw.Unknown(), nw.Boolean()], nw.Boolean()),
        ([nw.Int64(), nw.String()], None),
        ([nw.Int64(), nw.String(), nw.Int64()], None),
        ([nw.Datetime("us", "UTC"), nw.Datetime("us")], None),
        ([], None),
    ],
)
def test_common_type(dtypes: list[nw.dtypes.DType], expected: nw.dtypes.DType | None) -> None:
    assert common_type(dtypes) == expected
