"""Four sentences of news, and what two engines might make of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from mtcheck.contest.read import read_contest
from mtcheck.errors import InputError

GREEK = (
    "Η κυβέρνηση παραιτήθηκε το βράδυ της Δευτέρας.",
    "Ο υπουργός είπε ότι οι εκλογές θα γίνουν τον Μάιο.",
    "Το λιμάνι έκλεισε εξαιτίας της απεργίας.",
    "Κανείς δεν τραυματίστηκε.",
)
ENGLISH = (
    "The government resigned on the evening of Monday.",
    "The minister said that the elections will be held in May.",
    "The port was closed because of the strike.",
    "Nobody was hurt.",
)
CAREFUL = (
    "The government stepped down on Monday evening.",
    "The minister said the elections would take place in May.",
    "The harbour was shut because of the strike.",
    "No one was injured in it.",
)
CARELESS = (
    "The government is resigned in the evening of the Monday.",
    "The minister he said that the elections will become in May.",
    "The port has closed because of the strike and it is so.",
    "No one not was injured.",
)
GERMAN = (
    "Die Regierung ist am Montag in der Nacht zurückgetreten.",
    "Der Minister hat gesagt, dass die Wahlen im Mai sind.",
    "Der Hafen ist wegen des Streiks nicht mehr auf.",
    "Niemand ist bei dem Streik verletzt worden.",
)


def put(path: Path, lines: tuple[str, ...] | str | bytes) -> str:
    """Write a file, of lines that all end with a line feed, and give its path."""
    path.parent.mkdir(parents=True, exist_ok=True)
    text = "".join(f"{line}\n" for line in lines) if isinstance(lines, tuple) else lines
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return str(path)


def refusal(
    source: str, *systems: str, languages: tuple[str | None, str | None] = (None, None), **others: object
) -> str:
    """Give the one line with which a contest is refused; systems are NAME=FILE."""
    references = others.pop("references", [])
    people = others.pop("people", None)
    pairs = [(name, file) for name, _, file in (one.partition("=") for one in systems)]
    with pytest.raises(InputError) as caught:
        read_contest(source, pairs, references, people, languages, **others)  # type: ignore[arg-type]
    message = str(caught.value)
    assert "\n" not in message
    return message
