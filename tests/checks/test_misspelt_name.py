"""Names of known people."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.misspelt_name import CHECK


@pytest.mark.parametrize(
    ("text", "found", "expected"),
    [
        ("Anthony Blinken left.", "Anthony Blinken", "Antony Blinken"),
        ("His counterpart, Andriy Sibykha, left.", "Andriy Sibykha", "Andrii Sybiha"),
        ("Defense Secretary Lloyd Ostin left.", "Lloyd Ostin", "Lloyd Austin"),
        ("Secretary of State Antoni Blinken’s plane left.", "Antoni Blinken", "Antony Blinken"),
    ],
)
def test_the_name_is_the_span_and_the_usual_spelling_the_reading(text: str, found: str, expected: str) -> None:
    [one] = findings(CHECK, text)
    assert (one.text, one.expected) == (found, expected)


@pytest.mark.parametrize(
    "text",
    [
        "Antony Blinken met Volodymyr Zelensky, Volodymyr Zelenskyy and Andrii Sybiha.",
        "Recep Tayyip Erdoğan met Recep Tayyip Erdogan.",
        "Anthony Hopkins and Anthony Albanese left.",
        "Secretary of State Anna Blackwood left.",
        "Defense Secretary Lloyd George left.",
        "The secretary of state Anna Blinkova spoke.",
    ],
)
def test_accepted_spellings_and_other_people_are_left_alone(text: str) -> None:
    silent(CHECK, text)
