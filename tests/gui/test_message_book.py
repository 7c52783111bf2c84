"""Messages in another language: which template a sentence was made from, and what becomes of its values."""

from __future__ import annotations

from pathlib import Path

import pytest

from plait_gui.message_book import MessageBook, template_of

GERMAN = {
    "There is no column '{column}'.": "Es gibt keine Spalte „{column}“.",
    "There is no {noun} '{name}'.": "Es gibt kein „{name}“ ({noun}).",
    "The columns are {shown}.": "Die Spalten sind {shown}.",
    "Did you mean '{near}'? The columns are {shown}.": "Ist „{near}“ gemeint? Die Spalten sind {shown}.",
    "'{name}' has {n} rows, more than {limit}.": "„{name}“ hat {n} Zeilen, mehr als {limit}.",
    "'{path}' can't be read: {message}": "„{path}“ lässt sich nicht lesen: {message}",
    "{where} is not set.": "{where} ist nicht gesetzt.",
    "A rule is written {{'{key}': 1}}.": "Eine Regel wird {{'{key}': 1}} geschrieben.",
    "Input should be greater than {above}": "muss größer als {above} sein",
    "is no file of {kind}": "ist keine Datei von {kind}",
    "{capital} can't be compared with {noun}.": "{noun} passt nicht zu {capital}.",
    "Write {example}.": "{example} schreiben.",
    "A text": "Text",
    "a date and time": "Datum mit Uhrzeit",
    "a text": "Text",
    "and": "und",
    "or": "oder",
}


def _named(name: str, what: str) -> str:
    return "Teile" if (name, what) == ("Folds", "where") else name


@pytest.fixture(scope="module")
def book() -> MessageBook:
    return MessageBook(GERMAN, ("„", "“"), _named)


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        ("There is no column 'x'.", "Es gibt keine Spalte „x“."),
        ("There is no port 'x'.", "Es gibt kein „x“ (port)."),
        ("There is no column 'it's {x}'.", "Es gibt keine Spalte „it's {x}“."),
        ("The columns are 'a', 'b', ….", "Die Spalten sind „a“, „b“, …."),
        ("'t' has 12 rows, more than 1,000.", "„t“ hat 12 Zeilen, mehr als 1\u202f000."),
        ("A rule is written {'k': 1}.", "Eine Regel wird {'k': 1} geschrieben."),
        (
            "A text can't be compared with a text or a date and time.",
            "Text oder Datum mit Uhrzeit passt nicht zu Text.",
        ),
        ("Write price > 0.", "price > 0 schreiben."),
    ],
)
def test_a_message_has_the_values_that_it_had(book: MessageBook, message: str, shown: str) -> None:
    assert book.said(message) == shown


def test_of_several_templates_the_one_that_says_most_wins(book: MessageBook) -> None:
    found = book.template_of("Did you mean 'x'? The columns are 'x', 'y'.")
    assert found == template_of("Did you mean '{near}'? The columns are {shown}.")


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        ("There is no column 'x'. The columns are 'a', 'b'.", "Es gibt keine Spalte „x“. Die Spalten sind „a“, „b“."),
        ("'f' can't be read: There is no column 'x'.", "„f“ lässt sich nicht lesen: Es gibt keine Spalte „x“."),
        ("There is no column 'x'. A plugin says so.", "Es gibt keine Spalte „x“. A plugin says so."),
        ("A plugin says so. There is no column 'x'.", "A plugin says so. Es gibt keine Spalte „x“."),
        ("Fehlgeschlagen: There is no column 'x'.", "Fehlgeschlagen: Es gibt keine Spalte „x“."),
        ("'f.csv' is no file of Plait.", "„f.csv“ ist keine Datei von Plait."),
    ],
)
def test_sentences_within_and_behind_others_are_found(book: MessageBook, message: str, shown: str) -> None:
    assert book.said(message) == shown


def test_a_field_is_called_as_in_its_form_and_a_column_is_not(book: MessageBook) -> None:
    assert book.said("'Folds' is not set.") == "„Teile“ ist nicht gesetzt."
    assert book.said("'Folds': Input should be greater than 1.") == "„Teile“: muss größer als 1 sein."
    assert book.said("There is no column 'Folds'.") == "Es gibt keine Spalte „Folds“."


@pytest.mark.parametrize(
    "message",
    [
        "",
        " ",
        "KeyError: 'x'",
        "Write your thesis.",
        "'t' has many rows, more than 3.",
        "Es gibt keine Spalte „x“.",
        "and so on",
    ],
)
def test_what_no_template_fits_stays(book: MessageBook, message: str) -> None:
    assert book.said(message) == message


@pytest.mark.parametrize(
    "piece", ["There is no column 'x'. ", "a, ", "is ", "'a', ", "x: ", "Did you mean '", "a and "]
)
def test_a_message_without_end_is_read_to_its_end(book: MessageBook, piece: str) -> None:
    """However often it repeats what templates have, nothing is too deep or stays out."""
    message = piece * (3900 // len(piece))
    assert book.said(message).count("x") == message.count("x")


def test_a_language_without_a_file_says_it_as_it_is(tmp_path: Path) -> None:
    assert MessageBook.read(tmp_path / "none.ts").said("There is no column 'x'.") == "There is no column 'x'."
