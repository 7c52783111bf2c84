"""Finds the sentences that the engine and the nodes say of what goes wrong, for the file that translates them.

A sentence that is put together of values becomes a template with a name in braces for each value; one that chooses
between two words becomes two templates. Nothing is imported or run: the sources are read.

    python -m plait_gui.message_texts
"""

from __future__ import annotations

import ast
import itertools
import json
import math
import re
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import plait
from plait.plugins import BUILTIN, installed_plugins

from .message_book import CONTEXT
from .message_parts import PYDANTIC, VALUES
from .message_words import FOLDER
from .node_texts import bring_up_to_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_SAYING = re.compile(r"\w*(Error|Problem|problem|fault|Misfit|refused|wrong|Finding)")
"""What is called with what went wrong."""
_MADE_BY = {
    "str",
    "repr",
    "shown",
    "one_line",
    "sorted",
    "listed",
    "round",
    "int",
    "float",
    "next",
    "min",
    "max",
    "quoted",
}
"""What leaves a value what it is."""
_ASKED = {
    "get",
    "partition",
    "rpartition",
    "strip",
    "rstrip",
    "decode",
    "lower",
    "removesuffix",
    "removeprefix",
    "total",
}
"""What asks a value for a part of it, or for itself written otherwise."""
_MESSAGES = {"hint", "message", "reason"}
_NOT_SHOWN = {"description", "help", "epilog", "usage", "metavar", "summary", "pattern", "title", "label", "said"}
_NOT_SAYING = {
    "print", "say", "write", "element", "compile", "execute", "executemany", "many", "ArgumentParser", "warn", "split",
    "startswith", "endswith", "encode", "Field", "Text", "Object", "Number", "Truth", "MapOf", "ListOf", "Anything",
    "filterwarnings", "search", "match", "fullmatch", "Function", "_of_one", "_of_numbers", "_inverse", "_of_sinh",
    "_part", "_rounding",
}  # fmt: skip
_PLACES_LEFT_OUT = (
    "engine/plait/cli/",
    "engine/plait/report/",
    "engine/plait/testing",
    "engine/plait/picture/",
    "engine/plait/amounts.py",
    "nodes/plait_nodes/text/language_words.py",
    "engine/plait/program.py",
)
_SENTENCE = re.compile(r"\s*(?:[A-Z'(„]|\{\w+\}|… )[^\n]*\s[^\n]*(?:[.?!…]|[,:] \{\w+\})\s*", re.DOTALL)
_PART = re.compile(
    r"(?:(?:It is|There (?:is|are)|Fewer|An? '?[^ ]+|No|must|is|are|do not|does not|can't|can not|has|have|leads|"
    r"takes|says|holds|becomes|needs|with|without|in|of|its|the|an?|they|there|text|not|it|row|for|no|"
    r"at least|'?\{\w+\}'?) .*[^.\s]|or set .*)",
    re.DOTALL,
)
"""What a sentence may be put together of, where it stands by itself."""
_FEWEST_LETTERS, _OF_ONE_WORD = 5, 6
"""Of a template; others would fit too much."""
_MARK = re.compile(r"[.:']")
_WORD = re.compile(r"[A-Za-z]+(?:'[a-z]+)?")
_SHORT = re.compile(r"[A-Z][a-z]{2,}(?:\.$| )")
"""A sentence of one word, such as `Write {example}.`."""
_QUERY = re.compile(r"\s*(SELECT|DELETE|UPDATE|INSERT|PRAGMA|CREATE)\b")
_MOST_FORMS = 12
"""Of a sentence with many words to choose from, what is chosen becomes a name in braces."""

Piece = str | ast.expr
"""Words, or an expression that stands for a value."""


def templates_in(roots: Iterable[Path]) -> set[str]:
    """Every template of the sources below folders, such as `engine/plait` and `nodes/plait_nodes`."""
    found = {*PYDANTIC, *VALUES}
    for root in roots:
        for path in sorted(root.rglob("*.py")):
            place = f"{root.parent.name}/{path.relative_to(root.parent).as_posix()}"
            if not place.startswith(_PLACES_LEFT_OUT):
                found |= set(templates_of(path.read_text("utf-8")))
    return found


def templates_of(source: str) -> Iterator[str]:
    """The templates of one module."""
    yield from _within(ast.parse(source), is_said=False)


def update(file: Path, roots: Iterable[Path]) -> None:
    """Bring the templates of the sources into a translation file, which keeps the translations that it has."""
    lines = (f"QT_TRANSLATE_NOOP({json.dumps(CONTEXT)}, {json.dumps(each, ensure_ascii=False)});\n"
             for each in sorted(templates_in(roots)))  # fmt: skip
    bring_up_to_date(file, "".join(lines))


def main() -> int:
    """Bring the files of all languages up to date, from the sources of the packages that are installed."""
    nodes = next(each for each in installed_plugins() if each.name == BUILTIN)
    roots = [Path(plait.__file__).parent, *nodes.roots]
    for file in sorted(FOLDER.glob("plait_messages_*.ts")):
        update(file, roots)
        sys.stdout.write(f"{file}\n")
    return 0


def _within(tree: ast.AST, *, is_said: bool) -> Iterator[str]:
    """Look at a tree from above: of two texts of which one is within the other, the whole one is a template."""
    if isinstance(tree, ast.expr) and (forms := _forms(tree)):
        for form in forms:
            template = _named(form)
            if _is_message(template, is_said=is_said):
                yield template.strip()
        for value in _holes(tree):
            yield from _within(value, is_said=False)
        return
    for child, is_child_said in _children(tree, is_said=is_said):
        yield from _within(child, is_said=is_child_said)


def _children(tree: ast.AST, *, is_said: bool) -> Iterator[tuple[ast.AST, bool]]:
    """What may hold a message, and whether it is said as such; not what describes and annotates."""
    if isinstance(tree, ast.Call):
        name = _name(tree.func)
        if name == "PydanticCustomError" and len(tree.args) > 1 and isinstance(text := tree.args[1], ast.Constant):
            yield ast.copy_location(_with_holes(str(text.value)), text), True
            return
        is_saying = _SAYING.fullmatch(name) is not None
        if name not in _NOT_SAYING:
            yield tree.func, False
            yield from ((each, is_saying) for each in tree.args)
        for keyword in tree.keywords:
            is_message = keyword.arg in _MESSAGES
            if is_message or (name not in _NOT_SAYING and keyword.arg not in _NOT_SHOWN):
                yield keyword.value, is_message
        return
    if isinstance(tree, ast.Expr) and isinstance(tree.value, ast.Constant):
        return
    if isinstance(tree, ast.Subscript) and _name(tree.value) in ("Annotated", "Literal"):
        return
    passes_on = is_said and isinstance(tree, ast.IfExp | ast.BoolOp)
    for field, value in ast.iter_fields(tree):
        if field not in ("annotation", "returns", "decorator_list", "ops", "keys"):
            for each in value if isinstance(value, list) else [value]:
                if isinstance(each, ast.AST):
                    yield each, passes_on


def _forms(text: ast.expr) -> list[list[Piece]]:
    """The sentences that an expression can become, each as words and values; none if it is no text."""
    if isinstance(text, ast.Constant):
        return [[text.value]] if isinstance(text.value, str) else []
    if isinstance(text, ast.JoinedStr):
        return _product([_forms_of_value(each) for each in text.values])
    if isinstance(text, ast.BinOp) and isinstance(text.op, ast.Add):
        sides = [_forms(text.left), _forms(text.right)]
        return _product([side or [[value]] for side, value in zip(sides, (text.left, text.right), strict=True)]
                        ) if any(sides) else []  # fmt: skip
    if isinstance(text, ast.IfExp):
        chosen = [_forms(text.body), _forms(text.orelse)]
        return [*chosen[0], *chosen[1]] if all(chosen) else []
    return []


def _forms_of_value(part: ast.expr) -> list[list[Piece]]:
    if not isinstance(part, ast.FormattedValue):
        return _forms(part)
    return (part.format_spec is None and part.conversion == -1 and _forms(part.value)) or [[part.value]]


def _with_holes(text: str) -> ast.JoinedStr:
    """A text that pydantic fills, as the one that fills itself."""
    words: list[ast.expr] = [ast.FormattedValue(ast.Name(part), -1) if at % 2 else ast.Constant(part)
             for at, part in enumerate(re.split(r"\{(\w+)\}", text))]  # fmt: skip
    return ast.JoinedStr(words)


def _product(choices: Sequence[list[list[Piece]]]) -> list[list[Piece]]:
    if math.prod(map(len, choices)) > _MOST_FORMS:
        return []
    return [[piece for part in parts for piece in part] for parts in itertools.product(*choices)]


def _holes(tree: ast.expr) -> Iterator[ast.expr]:
    """The expressions within a text, which may hold further ones."""
    for form in _forms(tree):
        yield from (piece for piece in form if isinstance(piece, ast.expr))


def _named(form: Sequence[Piece]) -> str:
    """A template with a name for each value, no two alike."""
    names: Counter[str] = Counter()
    made = ""
    for piece in form:
        if isinstance(piece, str):
            made += piece.replace("{", "{{").replace("}", "}}")
        else:
            name = _name_of_value(piece)
            names[name] += 1
            made += f"{{{name}{names[name] if names[name] > 1 else ''}}}"
    return made


def _name_of_value(value: ast.expr) -> str:
    """What a reader of the template would call a value: the last name in its expression."""
    name = _name(value)
    if isinstance(value, ast.Call) and name in _MADE_BY and value.args:
        name = _name_of_value(value.args[0])
    elif isinstance(value, ast.Call) and name == "join":
        name = _name_of_value(value.args[0]) if value.args else "values"
    elif isinstance(value, ast.Call) and name == "map":
        name = _name_of_value(value.args[-1])
    elif isinstance(value, ast.Call) and name == "len":
        name = "n"
    elif isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute) and name in _ASKED:
        name = _name_of_value(value.func.value)
    return re.sub(r"\W|\d+$", "", name).strip("_") or "value"


def _name(expression: ast.expr) -> str:
    match expression:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=ast.Attribute(attr="type"), attr="name"):
            return "type"
        case ast.Attribute(value=ast.Name(id="port"), attr="name"):
            return "port"
        case ast.Attribute(attr=name):
            return name
        case ast.Call(func=inner) | ast.Subscript(value=inner) | ast.BinOp(left=inner) | ast.UnaryOp(operand=inner):
            return _name(inner)
        case ast.GeneratorExp(elt=inner) | ast.ListComp(elt=inner):
            return _name(inner)
        case ast.BoolOp(values=[inner, *_]) | ast.IfExp(body=inner) | ast.FormattedValue(value=inner):
            return _name(inner)
        case ast.JoinedStr(values=parts):
            return next((_name(each) for each in parts if isinstance(each, ast.FormattedValue)), "")
    return ""


def _is_message(template: str, *, is_said: bool) -> bool:
    words = re.sub(r"\{\w+\}", "", template)
    if _QUERY.match(template) or "\x00" in template or template.startswith("(?") or not re.search(r"\s", template):
        return False
    found = _WORD.findall(words)
    letters = sum(map(len, found))
    is_telling = letters >= (_FEWEST_LETTERS if len(found) > 1 else _OF_ONE_WORD) and (
        len(found) > 1 or _MARK.search(words)
    )
    if not is_telling and not _SHORT.match(words):
        return False
    is_part = "\n" not in template and _PART.fullmatch(template) is not None
    return is_said or is_part or _SENTENCE.fullmatch(template) is not None


if __name__ == "__main__":
    sys.exit(main())
