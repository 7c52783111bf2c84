"""Finds the sentence that a message was made from, and says it in another language with the same values.

The engine and the nodes put their messages together in English. A translation file has the templates of the sources,
with names in braces: `There is no column '{column}'.`. A message is compared with the few templates that share a rare
word with it; of those that fit, the one that has most of it wins.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Callable
from functools import lru_cache
from string import Formatter
from typing import TYPE_CHECKING, NamedTuple
from xml.etree import ElementTree

from plait.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

CONTEXT = "message"
"""Under which name the templates stand in a translation file."""

COUNT = "n"
"""The name of a value that is a number of things, in digits."""

_THOUSANDS = re.compile(r"-?\d{1,3}(,\d{3})+")
_NARROW_SPACE = "\u202f"
_NUMBER = re.compile(r"-?[\d,.\s\u202f]+")
_WORD = re.compile(r"[^\W\d_]+")
_END_OF_SENTENCE = re.compile(r"(?<=[.?!:])\s+")
_JOINT = re.compile(r", | and | or ")
_QUOTED = re.compile(r"'([^']*)'")
_PREDICATE = re.compile(
    r"\s(?=(?:is|are|has|have|must|may|can't|does|do|needs|holds|takes|says|leads|becomes|lacks)\s|can not\s)"
)
"""Where the second part of a sentence may begin, which says something of the first."""
_ONE_WORD = re.compile(r"[A-Z][a-z]+ ")
_CODE = re.compile(r"[(\d<>=*/+]")
_MOST_SENTENCES = 12
_MOST_PARTS = 12
_MOST_KNOWN = 4096
_NAMED = {"where", "title", "port", "type"}
"""What fields of a form, nodes, ports and their types are called in templates; they have names in the language."""
_LONGEST = 4000
"""Characters of a message; a longer one is a traceback or data, and is shown as it is."""


Naming = Callable[[str, str], str]


def _as_it_is(name: str, _what: str) -> str:
    return name


class Said(NamedTuple):
    """A message in another language, and how many characters of it a template had."""

    text: str
    weight: int
    is_doubtful: bool = False
    """Whether a value goes beyond a sentence, so that another template may have made the rest."""
    is_misread: bool = False
    """Whether that is a value which can't do so."""


@record
class Template:
    """A sentence with places for values."""

    words: tuple[str, ...]
    """What stands before, between and behind the values; one more than those."""
    names: tuple[str, ...]
    """Of the values, as in the translation."""

    @property
    def weight(self) -> int:
        """The number of characters that it has of its own."""
        return sum(map(len, self.words))

    def values_in(self, message: str) -> list[str] | None:
        """The values that a message was made with; None if it was made from another template.

        Of several ways to divide the message, it is the one in which the first values are the shortest.
        """
        first, last = self.words[0], self.words[-1]
        if not self.names:
            return [] if message == first else None
        at, end = len(first), len(message) - len(last)
        if at > end or not message.startswith(first) or not message.endswith(last):
            return None
        values = []
        for word in self.words[1:-1]:
            found = message.find(word, at, end)
            if found < 0:
                return None
            values.append(message[at:found])
            at = found + len(word)
        values.append(message[at:end])
        numbers = (value for name, value in zip(self.names, values, strict=True) if name == COUNT)
        if self.is_of_one_word and not all(map(_CODE.search, values)):
            return None
        return values if all(map(_NUMBER.fullmatch, numbers)) else None

    @property
    def is_of_one_word(self) -> bool:
        """Whether it is as short as `Write {example}.`, which only stands before what is written as code."""
        return len(self.names) == 1 and _ONE_WORD.fullmatch(self.words[0]) is not None and len(self.words[1]) <= 1

    def is_quoted(self, place: int) -> bool:
        """Whether a value stands between quotes, as a name does."""
        return self.words[place].endswith("'") and self.words[place + 1].startswith("'")


def template_of(text: str) -> Template:
    """What a text of a translation file means, in which braces of the text itself are written twice."""
    words, names = [""], []
    for words_before, name, _, _ in Formatter().parse(text):
        words[-1] += words_before
        if name is not None:
            names.append(name)
            words.append("")
    return Template(tuple(words), tuple(names))


class MessageBook:
    """The messages of one language.

    Args:
        translations: What each template is in that language.
        quotes: What stands around a name there.
        named: How the language calls a field of a form (`where`), a node (`title`), a `port` or its `type`; the name
            itself where it has no word for it, and of anything else.
    """

    def __init__(
        self,
        translations: Mapping[str, str],
        quotes: tuple[str, str] = ("'", "'"),
        named: Naming = _as_it_is,
    ) -> None:
        self._translations = {template_of(source): shown for source, shown in translations.items() if shown}
        self._quotes = quotes
        self._named = named
        self._by_word = _by_rarest_word(self._translations)
        self._joints = {", ": ", ", " and ": self._joint("and"), " or ": self._joint("or")}
        # One for each book, which is as long there as the book itself.
        self._known = lru_cache(_MOST_KNOWN)(self._divided)
        self._known_list = lru_cache(_MOST_KNOWN)(self._listed)

    @classmethod
    def read(cls, file: Path, quotes: tuple[str, str] = ("'", "'"), named: Naming = _as_it_is) -> MessageBook:
        """The messages of a translation file of Qt; none if it is not there."""
        found = dict(messages_in(file)) if file.exists() else {}
        return cls(found, quotes, named)

    def said(self, message: str) -> str:
        """A message in this language, or as it is where no template fits."""
        inner = message.strip()
        if not inner or len(inner) > _LONGEST:
            return message
        known = self._known(inner)
        return message.replace(inner, known.text, 1) if known is not None else message

    def template_of(self, message: str) -> Template | None:
        """The most specific of the templates that a message may be made from."""
        found = self._found(message)
        return found[0] if found is not None else None

    def rivals(self, message: str) -> list[Template]:
        """All templates that are as specific as the one that wins, and fit as well."""
        fitting = [each for each in self._candidates(message) if each.values_in(message) is not None]
        most = max((each.weight for each in fitting), default=0)
        return [each for each in fitting if each.weight == most]

    def _divided(self, message: str) -> Said | None:
        """A message of one sentence or several, which different templates may have made."""
        whole, parts = self._of_one(message), self._of_parts(message)
        best = whole if whole is not None and (parts is None or whole.weight >= parts.weight) else parts
        ends = list(_END_OF_SENTENCE.finditer(message))
        if (whole is not None and not whole.is_doubtful) or len(ends) > _MOST_SENTENCES:
            return best
        for end in ends:
            said, rest = self._before(message[: end.start()]), self._known(message[end.end() :])
            if rest is None:
                rest = Said(message[end.end() :], 0)
            weight = said.weight + rest.weight
            if weight and (best is None or weight > best.weight or (best.is_misread and weight == best.weight)):
                best = Said(f"{said.text}{end.group()}{rest.text}", weight)
        return best

    def _before(self, head: str) -> Said:
        """What stands before a further sentence: another one, or the place or the thing that it is about."""
        whole = self._of_one(head)
        if whole is not None:
            return whole
        if head.endswith(":"):
            place = self._value(head.removesuffix(":"), "where")
            return Said(f"{place.text}:", place.weight)
        return self._of_parts(head) or Said(head, 0)

    def _of_parts(self, sentence: str) -> Said | None:
        """A sentence of a part that ends without a full stop, with or without another thing before it."""
        body = sentence.removesuffix(".")
        stop = sentence[len(body) :]
        found = [part for part in [self._of_one(body)] if stop and part is not None]
        for gap in itertools.islice(_PREDICATE.finditer(body), _MOST_PARTS):
            if (part := self._of_one(body[gap.end() :])) is not None:
                subject = self._value(body[: gap.start()])
                found.append(Said(f"{subject.text} {part.text}", subject.weight + part.weight))
                break
        best = max(found, key=lambda each: each.weight, default=None)
        return Said(f"{best.text}{stop}", best.weight) if best is not None else None

    def _of_one(self, message: str) -> Said | None:
        """A message as one template makes it."""
        found = self._found(message)
        if found is None:
            return None
        template, values = found
        translation = self._translations[template]
        # A full stop at the end belongs to the sentence, also where the last value has another place in it.
        moves = bool(values) and values[-1].endswith(".") and not (template.words[-1] or translation.endswith("}"))
        inner = [*values[:-1], values[-1].removesuffix(".")] if moves else values
        shown = {
            name: self._filled(template, place, value)
            for place, (name, value) in enumerate(zip(template.names, inner, strict=True))
        }
        text = translation.format_map({name: each.text for name, each in shown.items()})
        ends = [_END_OF_SENTENCE.search(value) is not None for value in inner]
        # Only at its end a template has room for sentences of others.
        is_misread = any(ends[:-1]) or (any(ends) and bool(template.words[-1]))
        weight = template.weight + (0 if is_misread else sum(each.weight for each in shown.values()))
        return Said(f"{text}." if moves else text, weight, is_doubtful=any(ends), is_misread=is_misread)

    def _filled(self, template: Template, place: int, value: str) -> Said:
        """One of the values of a template."""
        what = template.names[place] if template.names[place] in _NAMED else ""
        if template.is_quoted(place) or (what and "'" not in value):
            return Said(self._named(value, what), 0)
        return self._value(value, what)

    def _value(self, value: str, what: str = "") -> Said:
        """A value that is a message itself, or words that messages have; else as it is, in the language's quotes."""
        inner = value.strip()
        known = self._known(inner) if inner else None
        if known is None:
            text = self._quoted(inner, what) if what and _QUOTED.match(inner) else self._listed(inner) or inner
            known = Said(text, 0)
        return Said(value.replace(inner, known.text, 1), known.weight)

    def _listed(self, value: str) -> str | None:
        """Several values, or the only one; None if one of them has words that no template has."""
        pieces = [self._part(each) for each in _JOINT.split(value)]
        joints = list(_JOINT.finditer(value))
        if None not in pieces:
            said = zip(pieces, [*(self._joints[each.group()] for each in joints), ""], strict=True)
            return "".join(f"{piece}{joint}" for piece, joint in said)
        if len(joints) > _MOST_PARTS:
            return None
        whole = self._part(value)
        if whole is not None:
            return whole
        # A name of one thing may hold an "and".
        for joint in joints:
            head = self._part(value[: joint.start()])
            rest = self._known_list(value[joint.end() :]) if head is not None else None
            if rest is not None:
                return f"{head}{self._joints[joint.group()]}{rest}"
        return None

    def _part(self, value: str) -> str | None:
        """One of several values; None if it has words that no template has."""
        known = self._of_one(value)
        if known is not None:
            return known.text
        if _QUOTED.fullmatch(value):
            return self._quoted(value)
        if _THOUSANDS.fullmatch(value):
            return value.replace(",", _NARROW_SPACE)
        return None if _WORD.search(value) else value

    def _quoted(self, text: str, what: str = "") -> str:
        """A text with the quotes of the language around the names in it."""
        opening, closing = self._quotes
        return _QUOTED.sub(lambda found: f"{opening}{self._named(found[1], what)}{closing}", text)

    def _joint(self, word: str) -> str:
        found = self._of_one(word)
        return f" {found.text if found is not None else word} "

    def _found(self, message: str) -> tuple[Template, list[str]] | None:
        best: tuple[Template, list[str]] | None = None
        for template in self._candidates(message):
            if best is not None and template.weight <= best[0].weight:
                continue
            values = template.values_in(message)
            if values is not None:
                best = template, values
        return best

    def _candidates(self, message: str) -> Iterator[Template]:
        for word in dict.fromkeys(_WORD.findall(message)):
            yield from self._by_word.get(word, ())
        yield from self._by_word.get("", ())


def messages_in(file: Path) -> Iterator[tuple[str, str]]:
    """The templates of a translation file with their translations, which are empty where there are none.

    Such a file is read as it is, and not as Qt compiles it: of a compiled one nobody can ask what it translates.
    """
    for block in ElementTree.parse(file).iter("context"):
        if block.findtext("name") == CONTEXT:
            for message in block.iter("message"):
                yield message.findtext("source", ""), message.findtext("translation", "")


def _by_rarest_word(templates: Iterable[Template]) -> dict[str, list[Template]]:
    """The templates by a word that messages made from them must have; by none, if they have none of their own."""
    whole = {template: _whole_words(template) for template in templates}
    often = Counter(word for words in whole.values() for word in words)
    sorted_by: defaultdict[str, list[Template]] = defaultdict(list)
    for template, words in whole.items():
        sorted_by[min(words, key=lambda word: (often[word], -len(word)), default="")].append(template)
    return sorted_by


def _whole_words(template: Template) -> set[str]:
    """The words of a template that no value can make longer."""
    found = set()
    for place, words in enumerate(template.words):
        for match in _WORD.finditer(words):
            is_touched = (place > 0 and match.start() == 0) or (
                place < len(template.names) and match.end() == len(words)
            )
            if not is_touched:
                found.add(match.group())
    return found
