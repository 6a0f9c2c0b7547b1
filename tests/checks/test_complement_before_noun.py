"""Participles that stand before their noun with their complement."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.complement_before_noun import CHECK


def test_the_participle_and_its_complement_are_shown() -> None:
    [one] = findings(CHECK, "The organised by the students evening ended late.")
    assert one.text == "The organised by the"
    [one] = findings(CHECK, "He will leave the inherited from his father workshop to them.")
    assert one.text == "the inherited from his"


@pytest.mark.parametrize(
    "text",
    [
        "The evening organised by the students ended late.",
        "The accused by the door said nothing to the court.",
        "Those organised by the students ended late.",
        "A bed by the window and a shed by the river were all he had.",
        "The trapped in the mine were brought up on Friday.",
        "Its planned by-pass road was built.",
    ],
)
def test_english_order_people_and_nouns_are_left_alone(text: str) -> None:
    silent(CHECK, text)
