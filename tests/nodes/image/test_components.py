import numpy as np
import pytest
from matplotlib.patches import Rectangle
from skimage import measure

from drawn_images import blocks, pixels_in, table_of
from plait import Columns, DataError, MissingColumnError, ParameterError
from plait.figure import Figure
from plait.table import collect, lazy
from plait.testing import check_figure, check_node
from plait_nodes.image.components import components, regions_of
from plait_nodes.image.image_grid import image_grid
from plait_nodes.image.image_grid_drawing import draw_image_grid
from plait_nodes.image.text_images import SYMBOLS, text_images
from plait_nodes.image.threshold import threshold
from plait_nodes.image.viewer import viewer
from plait_nodes.image.viewer_drawing import draw_image


@pytest.mark.parametrize(("neighbours", "count"), [(8, 2), (4, 3)])
def test_two_blocks_and_a_diagonal_pixel(neighbours: int, count: int) -> None:
    masks = threshold(table_of(blocks()))
    assert collect(masks)["threshold"].to_list() == [20]
    rows = collect(components(masks, neighbours=neighbours)).to_polars()
    assert rows.height == count
    box = ["area", "left", "top", "width", "height"]
    expected = {8: [(5, 1, 1, 3, 3), (4, 5, 5, 2, 2)], 4: [(4, 1, 1, 2, 2), (1, 3, 3, 1, 1), (4, 5, 5, 2, 2)]}
    assert rows.select(box).rows() == expected[neighbours]
    assert rows.select("center_x", "center_y").row(-1) == (5.5, 5.5)


@pytest.mark.parametrize("neighbours", [4, 8])
def test_regions_are_those_of_scikit_image(neighbours: int) -> None:
    mask = np.random.default_rng(1).random((60, 80)) < 0.4
    _, found = regions_of(mask, neighbours, "largest")
    known = measure.regionprops(measure.label(mask, connectivity=1 if neighbours == 4 else 2))
    facts = {(each.left, each.top, each.width, each.height, each.area) for each in found}
    assert facts == {
        (left, top, right - left, bottom - top, int(each.area))
        for each in known
        for top, left, bottom, right in [each.bbox]
    }
    assert len(found) == len(known)


def test_crops_of_the_mask_and_of_the_image() -> None:
    masks = threshold(table_of(blocks(), None, name="photo"), image="photo")
    own = pixels_in(components(masks, neighbours=4), "crop")
    assert [crop.tolist() for crop in own if crop is not None] == [[[255] * 2] * 2, [[255]], [[255] * 2] * 2]
    photo = pixels_in(components(masks, source="photo"), "crop")[0]
    assert photo is not None
    assert photo.tolist() == [[20, 20, 250], [20, 20, 250], [250, 250, 20]]
    # The single pixel reaches into no box but its own.
    hook = np.zeros((3, 3), dtype=np.uint8)
    hook[0] = hook[:, 0] = 255
    hook[2, 2] = 255
    alone = pixels_in(components(table_of(hook, name="mask"), neighbours=4), "crop")[0]
    together = pixels_in(components(table_of(hook, name="mask"), neighbours=4, alone=False), "crop")[0]
    assert alone is not None
    assert together is not None
    assert (alone[2, 2], together[2, 2]) == (0, 255)


def test_sizes_and_orders() -> None:
    mask = np.zeros((10, 20), dtype=np.uint8)
    mask[0, 15:18] = mask[5, 2:4] = mask[8, 8] = 255
    table = table_of(mask, name="mask")

    def areas(**params: object) -> list[int]:
        return collect(components(table, **params))["area"].to_list()

    assert areas() == [2, 1, 3]
    assert areas(order="top_to_bottom") == [3, 2, 1]
    assert areas(order="largest") == [3, 2, 1]
    assert areas(smallest=2, largest=2) == [2]


def test_kept_columns_and_rows() -> None:
    bright = 255 - blocks()
    table = table_of(bright, None, np.zeros((2, 2), dtype=np.uint8), bright, name="mask", n=[1, 2, 3, 4])
    rows = collect(check_node(components, table, keep=["n"])["out"]).to_polars()  # type: ignore[arg-type]
    assert rows.columns[0] == "n"
    assert rows["image_row"].to_list() == [0, 0, 3, 3]
    assert rows["region"].to_list() == [0, 1, 0, 1]
    assert rows["n"].to_list() == [1, 1, 4, 4]
    with pytest.raises(ParameterError, match="has a column 'area' of its own"):
        components(table_of(blocks(), name="mask", area=[1]), keep=Columns.named("area"))


def test_the_contract_of_components() -> None:
    for images in ((255 - blocks(), None), (np.zeros((1, 1), dtype=np.uint8),), ()):
        table = table_of(*images, name="mask", text=["ä"] * len(images))
        check_node(components, table, keep={"types": "text"}, source="mask")


def test_rendered_characters_are_found_one_by_one() -> None:
    table = text_images(rows=40, rotation=15, noise=10, seed=3)
    texts = collect(table)["text"].to_list()
    assert all(len(text) == 5 and set(text) <= set(SYMBOLS) for text in texts)
    rows = collect(components(threshold(table), smallest=40)).to_polars()
    counts = rows["image_row"].value_counts().sort("image_row")["count"]
    assert (counts == 5).mean() >= 0.975
    check_node(text_images, rows=3, noise=5)
    more = collect(text_images(rows=9, seed=3, rotation=15, noise=10))
    assert more["image"].to_list() == collect(table.head(9))["image"].to_list()
    with pytest.raises(ParameterError, match="can't be drawn"):
        text_images(symbols="a b")


def test_a_viewer_shows_the_pixels_and_the_boxes() -> None:
    table = threshold(table_of(blocks(), None))
    regions = components(table)
    figure = check_node(viewer, table, regions, names="region", title="T $x_$")["out"]
    assert isinstance(figure, Figure)
    assert figure.metrics == {"boxes": 2, "width": 8, "height": 8, "mean shade": pytest.approx(blocks().mean())}
    for canvas in check_figure(figure, draw_image):
        axes = canvas.axes[0]
        assert np.array_equal(axes.images[0].get_array(), blocks())
        boxes = [each for each in axes.patches if isinstance(each, Rectangle)]
        assert [(each.get_x(), each.get_y(), each.get_width()) for each in boxes] == [(0.5, 0.5, 3), (4.5, 4.5, 2)]
    for canvas in check_figure(viewer(table, row=1), draw_image):
        assert canvas.texts[0].get_text() == "The image is missing."
    with pytest.raises(DataError, match="has 2 rows, so there is no row 2"):
        viewer(table, row=2)
    with pytest.raises(MissingColumnError, match="no column 'image_row'"):
        viewer(table, lazy({"x": [1]}))


def test_a_large_image_is_shown_smaller_with_boxes_in_its_own_pixels() -> None:
    large = np.zeros((100, 3_000), dtype=np.uint8)
    figure = viewer(table_of(large))
    assert len(figure.to_bytes()) < 50_000
    for canvas in check_figure(figure, draw_image):
        assert canvas.axes[0].images[0].get_extent() == [-0.5, 2999.5, 99.5, -0.5]


def test_a_grid_shows_the_first_images_and_selects_rows() -> None:
    table = table_of(blocks(), None, blocks(), blocks(), name="image", text=["a", None, "$x_$", "b"])
    ports = check_node(image_grid, table, caption="text", most=3, columns=2, selection=[3, 0, 9], title="T")
    figure = ports["figure"]
    assert isinstance(figure, Figure)
    assert figure.metrics == {"rows": 4, "shown": 3}
    for canvas in check_figure(figure, draw_image_grid):
        axes = canvas.axes[0]
        assert len(axes.images) == 2
        assert [text.get_text() for text in axes.texts] == ["a", "–", "$x_$"]
    assert collect(ports["selected"])["text"].to_list() == ["a", "b"]  # type: ignore[arg-type]
    empty = image_grid(table.head(0))
    for canvas in check_figure(empty.figure, draw_image_grid):
        assert canvas.texts[0].get_text() == "There are no rows."
    assert len(collect(empty.selected)) == 0
