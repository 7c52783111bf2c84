"""Texts are escaped wherever they stand, and only markup of our own is left as it is."""

from __future__ import annotations

from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plait.markup import Markup, element, escaped, joined, number


def test_texts_are_escaped_and_markup_is_not() -> None:
    inner = element("b", "1 < 2 & \"3\" '4'")

    assert element("p", inner, "<i>") == ("<p><b>1 &lt; 2 &amp; &quot;3&quot; &#x27;4&#x27;</b>&lt;i&gt;</p>")


def test_attributes_are_escaped_and_written_as_html_has_them() -> None:
    assert element("rect", class_='a"b', stroke_width=1.5, x=2.0, hidden=True, rx=None, ry=False) == (
        '<rect class="a&quot;b" stroke-width="1.5" x="2" hidden/>'
    )


def test_only_void_elements_have_no_end() -> None:
    assert element("br") == "<br>"
    assert element("div") == "<div></div>"
    assert element("circle") == "<circle/>"


@pytest.mark.parametrize("name", ["onclick", "onload_", "ONERROR", "a b", "x=y"])
def test_handlers_and_impossible_attribute_names_are_refused(name: str) -> None:
    with pytest.raises(ValueError, match="can't be an attribute"):
        element("p", **{name: "1"})


def test_several_texts_are_escaped_one_by_one() -> None:
    assert joined(["<", Markup("<br>")], None, "&") == "&lt;<br>&amp;"


def test_numbers_have_no_more_digits_than_a_picture_needs() -> None:
    assert [number(each) for each in (1.0, 1.25, 1 / 3, -0.001, 1e6, 102272.5)] == [
        "1",
        "1.25",
        "0.33",
        "0",
        "1000000",
        "102272.5",
    ]


@given(st.text(st.characters(codec=None, exclude_categories=())))
def test_any_text_comes_back_from_xml_but_for_what_xml_can_not_hold(text: str) -> None:
    tree = ElementTree.fromstring(element("p", text, title=text))

    shown = tree.text or ""
    assert len(shown) == len(text.replace("\r\n", "\n"))
    assert all(kept in (sign, "\n", "\ufffd") for kept, sign in zip(shown, text.replace("\r\n", "\n"), strict=True))


@given(st.text())
def test_no_text_begins_an_element_in_html(text: str) -> None:
    tags: list[str] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: object) -> None:
            tags.append(tag)

    Reader().feed(f"<p>{escaped(text)}</p>")

    assert tags == ["p"]
