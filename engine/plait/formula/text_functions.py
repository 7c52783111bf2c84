"""Functions of texts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import narwhals as nw

from .function import Function, between, constant, text
from .kind import Kind
from .limits import MAX_WIDTH
from .pattern import check_pattern, group_count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .function import Constant
    from .tree import Scalar

_TEXT = Kind.TEXT
_LONGEST_SEPARATOR = 100
_MOST_PARTS = 100
_MOST_SIGNS = 30


def _is_one_sign(value: Scalar) -> str:
    return "" if len(str(value)) == 1 else "must be one character"


def _is_not_empty(value: Scalar) -> str:
    return "" if value != "" else "must not be empty"


def _is_separator(value: Scalar) -> str:
    fits = 1 <= len(str(value)) <= _LONGEST_SEPARATOR
    return "" if fits else f"must have from 1 to {_LONGEST_SEPARATOR} characters"


def _captured(text: nw.Expr, pattern: str, group: int) -> nw.Expr:
    """A group of a pattern that spans the whole text; missing where it does not match."""
    return nw.when(text.str.contains(pattern)).then(text.str.replace_all(pattern, f"${{{group}}}"))


def _extract(text: nw.Expr, pattern: str, group: int) -> nw.Expr:
    return _captured(text, rf"\A(?s:.*?)(?:{pattern})(?s:.*)\z", group)


def _split_part(text: nw.Expr, separator: str, part: int) -> nw.Expr:
    sign = re.escape(separator)
    return _captured(text, rf"(?s)\A(?:.*?{sign}){{{part - 1}}}(.*?)(?:{sign}.*)?\z", 1)


def _position(text: nw.Expr, part: str) -> nw.Expr:
    before = _captured(text, rf"(?s)\A(.*?){re.escape(part)}.*\z", 1)
    return nw.when(~text.is_null()).then((before.str.len_chars().cast(nw.Int64) + 1).fill_null(0))


def _last_position(text: nw.Expr, part: str) -> nw.Expr:
    before = _captured(text, rf"(?s)\A(.*){re.escape(part)}.*\z", 1)
    return nw.when(~text.is_null()).then((before.str.len_chars().cast(nw.Int64) + 1).fill_null(0))


def _translate(text: nw.Expr, signs: str, new: str) -> nw.Expr:
    """Each sign becomes the one at its place among the new ones, or nothing, also where two signs change places."""
    becomes = {sign: new[place : place + 1] for place, sign in reversed(list(enumerate(signs)))}
    # What becomes a sign that is itself replaced waits under a number for which nothing is written.
    waiting = {sign: chr(0xF0000 + place) for place, sign in enumerate(becomes) if becomes[sign] in becomes}
    for sign in becomes:
        text = text.str.replace_all(sign, waiting.get(sign, becomes[sign]), literal=True)
    for sign, number in waiting.items():
        text = text.str.replace_all(number, becomes[sign], literal=True)
    return text


def _are_signs(value: Scalar) -> str:
    return "" if 1 <= len(str(value)) <= _MOST_SIGNS else f"must have from 1 to {_MOST_SIGNS} characters"


def _are_few_signs(value: Scalar) -> str:
    return "" if len(str(value)) <= _MOST_SIGNS else f"may have up to {_MOST_SIGNS} characters"


def _is_short(value: Scalar) -> str:
    fits = len(str(value)) <= _LONGEST_SEPARATOR
    return "" if fits else f"may have up to {_LONGEST_SEPARATOR} characters"


def _join(*given: nw.Expr | str) -> nw.Expr:
    # What is written out comes behind the columns.
    *texts, separator = given
    return nw.concat_str(
        [each for each in texts if isinstance(each, nw.Expr)], separator=str(separator), ignore_nulls=True
    )


def _occurrences(text: nw.Expr, part: str) -> nw.Expr:
    lost = text.str.len_chars().cast(nw.Int64) - text.str.replace_all(part, "", literal=True).str.len_chars()
    return lost.cast(nw.Int64) // len(part)


def _replace_growth(constants: Sequence[Constant]) -> int:
    _, old, new = constants
    return max(1, -(-len(str(new)) // max(1, len(str(old)))))


def _pattern_growth(constants: Sequence[Constant]) -> int:
    """An empty match may stand at every place, and each reference may bring the whole text."""
    replacement = str(constants[2])
    return 1 + len(replacement) + replacement.count("$")


def _has_group(constants: Sequence[Constant]) -> str:
    groups = group_count(str(constants[1]))
    group = constants[2] if len(constants) > 2 else 1
    if isinstance(group, int) and group <= groups:
        return ""
    return (
        "The pattern has no group; put parentheses around what is wanted."
        if not groups
        else (f"The pattern has {groups} group{'s' if groups > 1 else ''}, and group {group} is wanted.")
    )


TEXT_FUNCTIONS = (
    Function("upper", "texts", "In capital letters.", "upper(name)", (text(),), _TEXT, lambda x: x.str.to_uppercase()),
    Function("lower", "texts", "In small letters.", "lower(name)", (text(),), _TEXT, lambda x: x.str.to_lowercase()),
    Function(
        "title",
        "texts",
        "Each word with a capital letter first.",
        "title(name)",
        (text(),),
        _TEXT,
        lambda x: x.str.to_titlecase(),
    ),
    Function(
        "trim",
        "texts",
        "Without blanks and line breaks at both ends.",
        "trim(name)",
        (text(),),
        _TEXT,
        lambda x: x.str.strip_chars(),
    ),
    Function(
        "trim_start",
        "texts",
        "Without blanks and line breaks at the start.",
        "trim_start(name)",
        (text(),),
        _TEXT,
        lambda x: x.str.strip_chars_start(),
    ),
    Function(
        "trim_end",
        "texts",
        "Without blanks and line breaks at the end.",
        "trim_end(name)",
        (text(),),
        _TEXT,
        lambda x: x.str.strip_chars_end(),
    ),
    Function(
        "length",
        "texts",
        "How many characters the text has.",
        "length(name)",
        (text(),),
        Kind.INTEGER,
        lambda x: x.str.len_chars().cast(nw.Int64),
    ),
    Function(
        "contains",
        "texts",
        "Whether the other text stands somewhere in the text.",
        "contains(name, 'ann')",
        (text(), text("part")),
        Kind.BOOLEAN,
        lambda x, part: x.str.contains(part, literal=True),
    ),
    Function(
        "position",
        "texts",
        "Where the other text stands first, from 1; 0 if it stands nowhere.",
        "position(name, 'ann')",
        (text(), constant("part", _TEXT, check=_is_separator)),
        Kind.INTEGER,
        _position,
        copies=3,
    ),
    Function(
        "last_position",
        "texts",
        "Where the other text stands last, from 1; 0 if it stands nowhere.",
        "last_position(name, 'n')",
        (text(), constant("part", _TEXT, check=_is_separator)),
        Kind.INTEGER,
        _last_position,
        copies=3,
    ),
    Function(
        "occurrences",
        "texts",
        "How many times the other text stands in the text, without overlaps.",
        "occurrences(name, 'n')",
        (text(), constant("part", _TEXT, check=_is_separator)),
        Kind.INTEGER,
        _occurrences,
        copies=2,
    ),
    Function(
        "starts_with",
        "texts",
        "Whether the text begins with the other one.",
        "starts_with(name, 'A')",
        (text(), text("part")),
        Kind.BOOLEAN,
        lambda x, part: x.str.starts_with(part),
    ),
    Function(
        "ends_with",
        "texts",
        "Whether the text ends with the other one.",
        "ends_with(name, 'a')",
        (text(), text("part")),
        Kind.BOOLEAN,
        lambda x, part: x.str.ends_with(part),
    ),
    Function(
        "matches",
        "texts",
        "Whether the regular expression is found somewhere in the text; ^ and $ tie it to the ends.",
        r"matches(name, '^[A-Z]\d+$')",
        (text(), constant("pattern", _TEXT, check=check_pattern)),
        Kind.BOOLEAN,
        lambda x, pattern: x.str.contains(pattern),
    ),
    Function(
        "replace",
        "texts",
        "With each occurrence of one text replaced by another one.",
        "replace(name, '-', ' ')",
        (text(), constant("old", _TEXT, check=_is_not_empty), constant("new", _TEXT)),
        _TEXT,
        lambda x, old, new: x.str.replace_all(old, new, literal=True),
        growth=_replace_growth,
    ),
    Function(
        "replace_regex",
        "texts",
        "With each match of a regular expression replaced; $1 stands for its first group, $$ for a dollar sign.",
        r"replace_regex(name, '(\w+) (\w+)', '$2 $1')",
        (text(), constant("pattern", _TEXT, check=check_pattern), constant("new", _TEXT)),
        _TEXT,
        lambda x, pattern, new: x.str.replace_all(pattern, new),
        growth=_pattern_growth,
    ),
    Function(
        "translate",
        "texts",
        "With each of some signs replaced by the one at its place among the new ones, or taken out if there is none.",
        "translate(name, 'äöü', 'aou')",
        (text(), constant("signs", _TEXT, check=_are_signs), constant("new", _TEXT, "", check=_are_few_signs)),
        _TEXT,
        _translate,
    ),
    Function(
        "squeeze",
        "texts",
        "With one blank for each run of blanks and line breaks.",
        "squeeze(name)",
        (text(),),
        _TEXT,
        lambda x: x.str.replace_all(r"\s+", " "),
    ),
    Function(
        "extract",
        "texts",
        "What a group of a regular expression found first; missing if there is no match.",
        r"extract(name, '(\d+)')",
        (
            text(),
            constant("pattern", _TEXT, check=check_pattern),
            constant("group", Kind.INTEGER, 1, check=between(0, 99)),
        ),
        _TEXT,
        _extract,
        check=_has_group,
        copies=2,
    ),
    Function(
        "substring",
        "texts",
        "A part of the text from a position (from 1), up to its end or so many characters long.",
        "substring(name, 2, 3)",
        (
            text(),
            constant("start", Kind.INTEGER, check=between(1, 2**31)),
            constant("length", Kind.INTEGER, None, check=between(0, 2**31)),
        ),
        _TEXT,
        lambda x, start, length: x.str.slice(start - 1, length),
    ),
    Function(
        "left",
        "texts",
        "So many characters from the start.",
        "left(name, 3)",
        (text(), constant("n", Kind.INTEGER, check=between(0, 2**31))),
        _TEXT,
        lambda x, n: x.str.head(n),
    ),
    Function(
        "right",
        "texts",
        "So many characters from the end.",
        "right(name, 3)",
        (text(), constant("n", Kind.INTEGER, check=between(0, 2**31))),
        _TEXT,
        lambda x, n: x.str.tail(n) if n else x.str.slice(0, 0),
    ),
    Function(
        "pad_left",
        "texts",
        "Filled up at the start to so many characters; longer texts stay as they are.",
        "pad_left(code, 5, '0')",
        (
            text(),
            constant("width", Kind.INTEGER, check=between(0, MAX_WIDTH)),
            constant("fill", _TEXT, " ", check=_is_one_sign),
        ),
        _TEXT,
        lambda x, width, fill: x.str.pad_start(width, fill),
    ),
    Function(
        "pad_right",
        "texts",
        "Filled up at the end to so many characters; longer texts stay as they are.",
        "pad_right(code, 5, '.')",
        (
            text(),
            constant("width", Kind.INTEGER, check=between(0, MAX_WIDTH)),
            constant("fill", _TEXT, " ", check=_is_one_sign),
        ),
        _TEXT,
        lambda x, width, fill: x.str.pad_end(width, fill),
    ),
    Function(
        "split_part",
        "texts",
        "The part at a position (from 1) between separators; missing if there are fewer parts.",
        "split_part(code, '-', 2)",
        (
            text(),
            constant("separator", _TEXT, check=_is_separator),
            constant("part", Kind.INTEGER, check=between(1, _MOST_PARTS)),
        ),
        _TEXT,
        _split_part,
        copies=2,
    ),
    Function(
        "concat",
        "texts",
        "Several texts one behind the other, as with +.",
        "concat(name, ': ', code)",
        (text(), text("other")),
        _TEXT,
        lambda *texts: nw.concat_str(list(texts)),
        repeats=1,
    ),
    Function(
        "join",
        "texts",
        "Several texts with a separator between them, leaving out missing ones.",
        "join(', ', name, code)",
        (constant("separator", _TEXT, check=_is_short), text(), text("other")),
        _TEXT,
        _join,
        repeats=1,
    ),
)
