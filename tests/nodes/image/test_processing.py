from typing import Any

import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from skimage import filters
from skimage import morphology as known_morphology
from skimage.feature import hog

from drawn_images import blocks, pixels_in, table_of
from plait import DataError, MissingColumnError, ParameterError
from plait.node import NodeType
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.image.edges import edges
from plait_nodes.image.feature_extractor import feature_extractor
from plait_nodes.image.grayscale import grayscale
from plait_nodes.image.histogram import histogram
from plait_nodes.image.image_column import grey
from plait_nodes.image.morphology import morphology
from plait_nodes.image.resize import resize
from plait_nodes.image.smooth import smooth
from plait_nodes.image.threshold import otsu, threshold

COLOR = np.dstack([blocks(), 255 - blocks(), np.full((8, 8), 7, dtype=np.uint8)])
CASES: list[tuple[NodeType[..., Any], dict[str, object]]] = [
    (resize, {"width": 5, "height": 3, "fit": "pad"}),
    (resize, {"width": 5, "height": 30, "fit": "crop", "method": "nearest", "into": "small"}),
    (grayscale, {"method": "mean", "invert": True}),
    (threshold, {}),
    (threshold, {"method": "adaptive", "block": 5, "foreground": "bright", "into": "größe"}),
    (smooth, {"method": "bilateral"}),
    (smooth, {"method": "non_local_means"}),
    (smooth, {"method": "mean", "radius": 3}),
    (morphology, {"image": "image", "operation": "thin"}),
    (morphology, {"image": "image", "operation": "outline", "shape": "cross", "into": "line"}),
    (edges, {"method": "canny"}),
    (edges, {}),
    (histogram, {"bins": 7, "colors": True}),
    (feature_extractor, {"prefix": "h"}),
]


@pytest.mark.parametrize(("node_type", "params"), CASES)
def test_the_contract(node_type: NodeType[..., Any], params: dict[str, object]) -> None:
    for images in ((blocks(), None, COLOR), (blocks()[:1, :1],), ()):
        table = table_of(*images, row=list(range(len(images))))
        ports = check_node(node_type, table, **params)
        assert len(collect(ports["out"])) >= len([each for each in images if each is not None])  # type: ignore[arg-type]


@pytest.mark.parametrize(("node_type", "params"), CASES)
def test_a_column_without_images_is_named(node_type: NodeType[..., Any], params: dict[str, object]) -> None:
    wanted = {**params, "image": "x"}
    with pytest.raises(ParameterError, match="'x' holds Int64 values, not images"):
        node_type(lazy({"x": [1]}), **wanted)
    with pytest.raises(MissingColumnError, match="no column 'x'"):
        node_type(lazy({"y": [1]}), **wanted)
    broken = lazy(pl.DataFrame({"x": [b"no image"]}))
    with pytest.raises((DataError, pl.exceptions.PolarsError), match="An image of the column 'x' can't be read"):
        collect(node_type(broken, **wanted))


def test_sizes() -> None:
    wide = np.zeros((10, 20), dtype=np.uint8)
    for fit, shape in (("stretch", (8, 8)), ("inside", (4, 8)), ("pad", (8, 8)), ("crop", (8, 8))):
        (found,) = pixels_in(resize(table_of(wide), width=8, height=8, fit=fit))
        assert found is not None
        assert found.shape == shape
        assert found.max() == (255 if fit == "pad" else 0)
    (padded,) = pixels_in(resize(table_of(wide), width=8, height=8, fit="pad", fill=9))
    assert padded is not None
    assert (padded == 9).sum() == 32
    halves = np.repeat(np.array([[0, 200]], dtype=np.uint8), 2, axis=0)
    assert pixels_in(resize(table_of(halves), width=1, height=1))[0] == [[100]]
    with pytest.raises(ParameterError, match="are too many"):
        resize(table_of(wide), width=20_000, height=20_000)


def test_shades_of_grey() -> None:
    primaries = np.array([[[255, 0, 0], [0, 255, 0], [0, 0, 255], [255, 255, 255]]], dtype=np.uint8)
    assert grey(primaries).tolist() == [[76, 150, 29, 255]]
    found = {
        method: pixels_in(grayscale(table_of(primaries), method=method))[0].tolist()  # type: ignore[union-attr]
        for method in ("luminance", "mean", "red", "blue")
    }
    assert found == {
        "luminance": [[76, 150, 29, 255]], "mean": [[85, 85, 85, 255]], "red": [[255, 0, 0, 255]],
        "blue": [[0, 0, 255, 255]],
    }  # fmt: skip
    assert pixels_in(grayscale(table_of(blocks()), invert=True))[0].tolist() == (255 - blocks()).tolist()  # type: ignore[union-attr]


def exhaustive_otsu(shades: np.ndarray) -> int:
    """OpenCV's rule, written out: the first threshold with the largest variance between the classes."""
    best, found = -1.0, int(shades.flat[0])
    for at in range(256):
        low, high = shades[shades <= at].astype(float), shades[shades > at].astype(float)
        if len(low) and len(high):
            variance = len(low) * len(high) * (low.mean() - high.mean()) ** 2
            if variance > best * (1 + 1e-12):
                best, found = variance, at
    return found


def test_otsu_of_two_shades_is_the_lower_one() -> None:
    table = threshold(table_of(blocks(), None, np.full((3, 3), 7, dtype=np.uint8)))
    assert collect(table)["threshold"].to_list() == [20, None, 7]
    mask = pixels_in(table, "mask")[0]
    assert mask is not None
    assert np.array_equal(mask == 255, blocks() == 20)


@given(arrays(np.uint8, st.tuples(st.integers(1, 12), st.integers(1, 12))))
def test_otsu_is_the_largest_variance_between_the_classes(shades: np.ndarray) -> None:
    assert otsu(shades) == exhaustive_otsu(shades)


@pytest.mark.parametrize("seed", range(5))
def test_otsu_is_that_of_scikit_image(seed: int) -> None:
    random = np.random.default_rng(seed)
    shades = np.clip(np.concatenate([random.normal(80, 20, 3_000), random.normal(170, 25, 2_000)]), 0, 255)
    image = shades.astype(np.uint8).reshape(50, 100)
    image.flat[:2] = 0, 255  # the whole range, which scikit-image divides in 256 bins
    assert otsu(image) == filters.threshold_otsu(image)


def test_fixed_and_adaptive_thresholds() -> None:
    ramp = np.tile(np.arange(0, 250, 10, dtype=np.uint8), (25, 1))
    for foreground, share in (("dark", 13), ("bright", 12)):
        (mask,) = pixels_in(threshold(table_of(ramp), method="fixed", value=120, foreground=foreground), "mask")
        assert mask is not None
        assert (mask == 255).sum() == share * 25
    ink = ramp.copy()
    ink[12, ::5] = np.maximum(ink[12, ::5].astype(int) - 60, 0)
    (mask,) = pixels_in(threshold(table_of(ink), method="adaptive", block=9, offset=15), "mask")
    assert mask is not None
    # Uneven light makes no ink, but the one place that can't get darker.
    inner = np.argwhere(mask[:, 4:-4] == 255)
    assert inner.tolist() == [[12, column - 4] for column in (5, 10, 15, 20)]
    with pytest.raises(ParameterError, match="odd number"):
        threshold(table_of(ramp), block=4)
    with pytest.raises(ParameterError, match="can't be called 'image'"):
        threshold(table_of(ramp), into="image")


def test_smoothing() -> None:
    dot = np.zeros((9, 9), dtype=np.uint8)
    dot[4, 4] = 225
    assert pixels_in(smooth(table_of(dot), method="median"))[0].max() == 0  # type: ignore[union-attr]
    assert pixels_in(smooth(table_of(dot), method="mean"))[0][3:6, 3:6].tolist() == [[25] * 3] * 3  # type: ignore[index]
    blurred = pixels_in(smooth(table_of(np.dstack([dot] * 3)), sigma=1.5))[0]
    expected = np.rint(255 * filters.gaussian(dot / 255, 1.5, mode="reflect"))
    assert blurred is not None
    assert np.abs(blurred[:, :, 1].astype(int) - expected).max() <= 1
    noisy = np.clip(blocks().repeat(6, 0).repeat(6, 1) + np.random.default_rng(1).normal(0, 15, (48, 48)), 0, 255)
    clean = blocks().repeat(6, 0).repeat(6, 1).astype(int)
    for method in ("bilateral", "non_local_means"):
        (found,) = pixels_in(smooth(table_of(noisy.astype(np.uint8)), method=method, sigma=2, strength=40))
        assert found is not None
        assert np.abs(found - clean).mean() < 0.7 * np.abs(noisy - clean).mean()


@pytest.mark.parametrize(
    ("operation", "known"),
    [("dilate", "dilation"), ("erode", "erosion"), ("open", "opening"), ("close", "closing")],
)
def test_morphology_is_that_of_scikit_image(operation: str, known: str) -> None:
    shades = np.random.default_rng(2).integers(0, 256, (30, 20)).astype(np.uint8)
    (found,) = pixels_in(morphology(table_of(shades), image="image", operation=operation, radius=2))
    expected = getattr(known_morphology, known)(shades, known_morphology.disk(2))
    inner = (slice(4, -4), slice(4, -4))
    assert found is not None
    assert np.array_equal(found[inner], expected[inner])


def test_holes_lines_and_outlines() -> None:
    ring = np.zeros((7, 7), dtype=np.uint8)
    ring[1:6, 1:6] = 255
    filled = ring.copy()
    ring[2:5, 2:5] = 0

    def of(pixels: np.ndarray, operation: str) -> np.ndarray:
        (found,) = pixels_in(morphology(table_of(pixels), image="image", operation=operation, shape="cross"))
        assert found is not None
        return found

    assert np.array_equal(of(ring, "fill_holes"), filled)
    bar = np.zeros((7, 15), dtype=np.uint8)
    bar[2:5, 2:13] = 255
    line = of(bar, "thin") == 255
    assert line.sum(axis=0).tolist() == [0] * 3 + [1] * 9 + [0] * 3 or line.sum(axis=0).max() == 1
    assert line[2:5].sum() == line.sum()
    outline = of(filled, "outline")
    assert outline[3, 3] == 0
    assert outline[1, 3] == 255


def test_edges_of_a_straight_line() -> None:
    halves = np.zeros((9, 12), dtype=np.uint8)
    halves[:, 6:] = 255
    (steep,) = pixels_in(edges(table_of(halves)))
    assert steep is not None
    assert steep[4].tolist() == [0] * 5 + [255, 255] + [0] * 5
    halves[:, 6] = 128
    (lines,) = pixels_in(edges(table_of(halves), method="canny"))
    assert lines is not None
    assert [np.flatnonzero(row).tolist() for row in lines[2:-2]] == [[6]] * 5
    with pytest.raises(ParameterError, match="above the upper limit"):
        edges(table_of(halves), low=60)


def test_how_often_each_shade_occurs() -> None:
    rows = collect(histogram(table_of(blocks()))).to_polars()
    assert rows.height == 256
    assert rows.filter(pl.col("pixels") > 0).rows() == [
        (0, "grey", 20, 9, 9 / 64), (0, "grey", 250, 55, 55 / 64),
    ]  # fmt: skip
    rows = collect(histogram(table_of(blocks(), COLOR), bins=2, colors=True)).to_polars()
    assert rows.select("image_row", "channel", "shade", "pixels").rows() == [
        (0, "grey", 0, 9), (0, "grey", 128, 55), (1, "red", 0, 9), (1, "red", 128, 55), (1, "green", 0, 55),
        (1, "green", 128, 9), (1, "blue", 0, 64), (1, "blue", 128, 0),
    ]  # fmt: skip


def test_features_are_those_of_scikit_image() -> None:
    shades = np.random.default_rng(3).integers(0, 256, (32, 32)).astype(np.uint8)
    found = collect(feature_extractor(table_of(shades, None))).drop("image").to_polars()
    expected = hog(shades, pixels_per_cell=(8, 8), cells_per_block=(2, 2))
    assert found.columns == [f"hog_{number}" for number in range(324)]
    assert found.row(0) == pytest.approx(expected.tolist())
    assert set(found.row(1)) == {None}
    with pytest.raises(ParameterError, match="A block of 16 pixels does not fit"):
        feature_extractor(table_of(shades), width=12)
    with pytest.raises(ParameterError, match="columns are too many"):
        feature_extractor(table_of(shades), width=1_024, height=1_024)
    with pytest.raises(ParameterError, match="has a column 'hog_3' already"):
        feature_extractor(table_of(shades, hog_3=[1]))
