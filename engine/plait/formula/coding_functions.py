"""Functions that write a text in another way: with other letters, in another order, or as a code."""

from __future__ import annotations

import re
from hashlib import md5, sha256
from typing import TYPE_CHECKING
from urllib.parse import quote_plus, unquote_plus

import narwhals as nw
import polars as pl

from .function import Function, constant, text
from .kind import Kind
from .native import each, native

if TYPE_CHECKING:
    from .tree import Scalar

_TEXT = Kind.TEXT
_GERMAN = {"ä": "ae", "Ä": "Ae", "ö": "oe", "Ö": "Oe", "ü": "ue", "Ü": "Ue", "ß": "ss", "ẞ": "Ss"}
_LONGEST_CODE = 12
"""How many characters a character of four bytes has in a URL."""
_LONGEST_FORM = 18
"""How many letters one character is taken apart into at most."""
_MOST_SIGNS = 100


def _are_signs(value: Scalar) -> str:
    return "" if 1 <= len(str(value)) <= _MOST_SIGNS else f"must have from 1 to {_MOST_SIGNS} characters"


def _capitalize(x: nw.Expr) -> nw.Expr:
    word = pl.element()
    large = pl.concat_str(word.str.head(1).str.to_uppercase(), word.str.slice(1).str.to_lowercase())
    words = native(x, "str.extract_all", pattern=r"\s+|\S+")
    return native(native(words, "list.eval", expr=large), "list.join", separator="")


def _without_marks(x: nw.Expr) -> nw.Expr:
    return native(x, "str.normalize", form="NFKD").str.replace_all(r"\p{M}", "")


def _replace_umlauts(x: nw.Expr, omit_e: bool) -> nw.Expr:
    for letter, two in _GERMAN.items():
        x = x.str.replace_all(letter, two if two.lower() == "ss" or not omit_e else two[0], literal=True)
    return x


def _position_of_any(x: nw.Expr, signs: str) -> nw.Expr:
    # The character class is closed by nothing in it: each sign stands there escaped.
    before = x.str.replace_all(rf"(?s)\A([^{''.join(map(re.escape, signs))}]*).*\z", "${1}")
    place = before.str.len_chars().cast(nw.Int64) + 1
    return nw.when(place <= x.str.len_chars()).then(place).otherwise(nw.when(~x.is_null()).then(0))


def _md5(value: str) -> str:
    return md5(value.encode(), usedforsecurity=False).hexdigest()


def _sha256(value: str) -> str:
    return sha256(value.encode()).hexdigest()


def _url_encoded(value: str) -> str:
    # As HTML forms are sent: a blank becomes a plus, and of the signs only . - _ * stay.
    return quote_plus(value, safe="*").replace("~", "%7E")


CODING_FUNCTIONS = (
    Function(
        "reverse",
        "texts",
        "With the last character first.",
        "reverse(name)",
        (text(),),
        _TEXT,
        lambda x: native(x, "str.reverse"),
        is_native=True,
    ),
    Function(
        "capitalize",
        "texts",
        "Each word with a capital letter first and small ones behind it; words are what stands between blanks.",
        "capitalize(name)",
        (text(),),
        _TEXT,
        _capitalize,
        is_native=True,
    ),
    Function(
        "position_of_any",
        "texts",
        "Where the first of several characters stands, from 1; 0 if none does.",
        "position_of_any(name, ' -')",
        (text(), constant("signs", _TEXT, check=_are_signs)),
        Kind.INTEGER,
        _position_of_any,
        copies=4,
    ),
    Function(
        "remove_diacritics",
        "texts",
        "With plain letters in place of those with accents, such as e for é; ligatures are taken apart.",
        "remove_diacritics(name)",
        (text(),),
        _TEXT,
        _without_marks,
        growth=lambda _constants: _LONGEST_FORM,
        is_native=True,
    ),
    Function(
        "replace_umlauts",
        "texts",
        "With ae, oe, ue and ss for the German letters, or with a, o, u and ss without the e.",
        "replace_umlauts(name)",
        (text(), constant("omit_e", Kind.BOOLEAN, False)),
        _TEXT,
        _replace_umlauts,
        growth=lambda _constants: 2,
    ),
    Function(
        "url_encode",
        "texts",
        "As a part of a web address: letters, digits and . - _ * stay, a blank becomes +, all else % and its bytes.",
        "url_encode(name)",
        (text(),),
        _TEXT,
        lambda x: each(x, _url_encoded, pl.String()),
        growth=lambda _constants: _LONGEST_CODE,
        is_native=True,
    ),
    Function(
        "url_decode",
        "texts",
        "The text that such a part of a web address stands for.",
        "url_decode(text)",
        (text(),),
        _TEXT,
        lambda x: each(x, unquote_plus, pl.String()),
        is_native=True,
    ),
    Function(
        "md5",
        "texts",
        "The MD5 checksum of the text in UTF-8, as 32 hexadecimal digits; not for secrets.",
        "md5(name)",
        (text(),),
        _TEXT,
        lambda x: each(x, _md5, pl.String()),
        growth=lambda _constants: 32,
        is_native=True,
    ),
    Function(
        "sha256",
        "texts",
        "The SHA-256 checksum of the text in UTF-8, as 64 hexadecimal digits.",
        "sha256(name)",
        (text(),),
        _TEXT,
        lambda x: each(x, _sha256, pl.String()),
        growth=lambda _constants: 64,
        is_native=True,
    ),
)
