import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from drawn_images import blocks, pixels_in
from plait import DataError
from plait.table import collect
from plait.testing import check_node
from plait_nodes.image.image_folder_reader import image_folder_reader
from plait_nodes.image.pixels import MOST_PIXELS, decode, encode, size_of
from plait_nodes.image.read_image import read_image


def save(path: Path, pixels: np.ndarray, **how: object) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(pixels).save(path, **how)
    return path


def bomb(width: int, height: int) -> bytes:
    """A tiny PNG whose header claims to be huge."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 99)) + chunk(b"IEND", b"")
    )


def test_one_file_is_one_row(tmp_path: Path) -> None:
    path = save(tmp_path / "größe.png", blocks())
    table = check_node(read_image, path=str(path))["out"]
    assert collect(table).drop("image").rows() == [("größe.png", 8, 8, 1)]  # type: ignore[arg-type]
    assert np.array_equal(pixels_in(table)[0], blocks())


@pytest.mark.parametrize("suffix", ["png", "bmp", "tif", "gif", "webp", "ppm"])
def test_formats_without_loss_come_back_as_they_were(tmp_path: Path, suffix: str) -> None:
    how = {"lossless": True} if suffix == "webp" else {}
    path = save(tmp_path / f"a.{suffix}", blocks(), **how)
    found = pixels_in(read_image(path=path))[0]
    assert found is not None
    assert np.array_equal(found if found.ndim == 2 else found[:, :, 0], blocks())


def test_a_photo_lies_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by a quarter
    wide = np.zeros((8, 16, 3), dtype=np.uint8)
    path = save(tmp_path / "photo.jpg", wide, exif=exif)
    assert collect(read_image(path=path)).drop("image", "file").rows() == [(8, 16, 3)]


def test_modes_become_grey_or_colour(tmp_path: Path) -> None:
    clear = np.zeros((2, 2, 4), dtype=np.uint8)
    clear[0] = [10, 20, 30, 255]
    found = decode(save(tmp_path / "clear.png", clear).read_bytes())
    assert found[0, 0].tolist() == [10, 20, 30]
    assert found[1, 0].tolist() == [255, 255, 255]
    deep = np.array([[0, 255, 256, 65535]], dtype=np.uint16)
    assert decode(save(tmp_path / "deep.png", deep).read_bytes()).tolist() == [[0, 0, 1, 255]]
    Image.fromarray(blocks()).convert("1").save(tmp_path / "bits.png")
    assert set(decode((tmp_path / "bits.png").read_bytes()).ravel().tolist()) == {0, 255}


def test_equal_pixels_give_equal_bytes() -> None:
    assert encode(blocks()) == encode(blocks().copy(order="F"))
    assert np.array_equal(decode(encode(np.dstack([blocks()] * 3))), np.dstack([blocks()] * 3))


@pytest.mark.parametrize(("width", "height"), [(30_000, 30_000), (10_000, 10_000), (8_000, 8_000)])
def test_a_bomb_is_refused_by_its_header(tmp_path: Path, width: int, height: int) -> None:
    path = tmp_path / "bomb.png"
    path.write_bytes(bomb(width, height))
    with pytest.raises(DataError, match="is too large"):
        collect(read_image(path=path))
    with pytest.raises(DataError, match="is too large"):
        size_of(bomb(width, height), "bomb")
    assert width * height > MOST_PIXELS


def test_a_smaller_limit_may_be_set(tmp_path: Path) -> None:
    path = save(tmp_path / "a.png", np.zeros((100, 101), dtype=np.uint8))
    with pytest.raises(DataError, match=r"a.png' is too large: 101 × 100 pixels"):
        collect(read_image(path=path, largest=0.01))
    assert len(collect(read_image(path=path, largest=0.0101))) == 1


@pytest.mark.parametrize("content", [b"", b"no image", b"\x89PNG\r\n\x1a\n", encode(blocks())[:-30]])
def test_what_is_no_image_is_named(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.png"
    path.write_bytes(content)
    with pytest.raises(DataError, match=r"broken\.png' can't be read") as caught:
        collect(read_image(path=path))
    assert caught.value.file == str(path)
    with pytest.raises(DataError, match="There is no file"):
        read_image(path=tmp_path / "nothing.png")


def test_a_folder_is_a_table_in_the_order_of_its_paths(tmp_path: Path) -> None:
    for number in range(40):
        save(
            tmp_path / ("cats" if number % 2 else "dogs") / f"{number:02}.png", np.full((3, 5), number, dtype=np.uint8)
        )
    save(tmp_path / "top.PNG", blocks())
    (tmp_path / "notes.txt").write_text("no image")
    ports = check_node(image_folder_reader, path=str(tmp_path), labels=True)
    rows = collect(ports["out"]).to_polars()  # type: ignore[arg-type]
    assert rows["file"].to_list() == [
        *(f"cats/{number:02}.png" for number in range(1, 40, 2)),
        *(f"dogs/{number:02}.png" for number in range(0, 40, 2)),
        "top.PNG",
    ]  # fmt: skip
    assert rows["label"].value_counts(sort=True).rows() == [("cats", 20), ("dogs", 20), (None, 1)]
    assert rows.select("width", "height", "channels").row(0) == (5, 3, 1)
    assert (
        collect(image_folder_reader(path=tmp_path).head(2).select("file"))["file"].to_list()
        == rows["file"][:2].to_list()
    )
    assert len(collect(image_folder_reader(path=tmp_path, limit=3))) == 3
    assert collect(image_folder_reader(path=tmp_path)).columns == ["file", "width", "height", "channels", "image"]


def test_bad_files_stop_the_node_or_are_left_out(tmp_path: Path) -> None:
    save(tmp_path / "good.png", blocks())
    (tmp_path / "bad.png").write_bytes(b"nothing")
    (tmp_path / "bomb.png").write_bytes(bomb(20_000, 20_000))
    with pytest.raises(DataError, match=r"bad\.png' can't be read"):
        collect(image_folder_reader(path=tmp_path))
    assert collect(image_folder_reader(path=tmp_path, bad="skip"))["file"].to_list() == ["good.png"]
    with pytest.raises(DataError, match="There is no file"):
        image_folder_reader(path=tmp_path / "none")


def test_shades_of_32_bits_keep_their_upper_ones_too(tmp_path: Path) -> None:
    shades = np.array([[0, 256, 65_535, 32_768]], dtype=np.int32)
    path = save(tmp_path / "wide.tif", shades)
    assert decode(path.read_bytes()).tolist() == [[0, 1, 255, 128]]


def test_an_image_beyond_all_limits_is_said_to_be_in_plain_words() -> None:
    with pytest.raises(DataError, match=r"too large: 10,000,000,000 pixels\.") as caught:
        decode(bomb(100_000, 100_000), "x.png")
    assert "DOS" not in str(caught.value)
