"""Names that are nearly those of people in the news."""

from __future__ import annotations

import pytest

from mtcheck.facts.near_names import near_names


@pytest.mark.parametrize(
    ("text", "written", "meant"),
    [
        ("The chancellor Angela Mertkel spoke.", "Angela Mertkel", "Angela Merkel"),
        ("Then Emmanuel Makron left.", "Emmanuel Makron", "Emmanuel Macron"),
        ("Ursoula von der Leyen met Volontimir Zelensky.", "Volontimir Zelensky", "Volodymyr Zelensky"),
    ],
)
def test_one_right_word_and_one_that_english_does_not_have(text: str, written: str, meant: str) -> None:
    assert (written, meant) in [(one.text, one.person.name) for one in near_names(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Angela Merkel spoke.",
        "Angela Davis spoke.",
        "Emmanuel Martin left.",
        "Mr. Makron left.",
        "The Emmanuel Church stands there.",
    ],
)
def test_ordinary_names_are_left_alone(text: str) -> None:
    assert not near_names(text)
