"""Names and the acronyms that stand with them."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.name_against_acronym import CHECK


def test_a_known_acronym_tells_the_name() -> None:
    [one] = findings(CHECK, "He wrote to the International Bureau for Atomic Energy (IAEA) on Monday.")
    assert (one.text, one.expected, one.severity) == (
        "International Bureau for Atomic Energy",
        "International Atomic Energy Agency",
        "major",
    )


def test_an_unknown_acronym_may_have_a_letter_more_than_words() -> None:
    [one] = findings(CHECK, "The Zorb Rescue Volunteer Team (ZRXVT) left.")
    assert (one.text, one.expected, one.severity) == ("Zorb Rescue Volunteer Team", None, "minor")


@pytest.mark.parametrize(
    "text",
    [
        "The European Centre for Disease Prevention and Control (ECDC) warned.",
        "Doctors Without Borders (MSF) works there.",
        "The National Security Advisor (NSA) resigned.",
        "The National Rally (RN) won.",
        "The Anti-Defamation League (ADL) protested.",
        "The Organisation for Security and Co-operation in Europe (OSCE) met.",
    ],
)
def test_other_acronyms_are_left_alone(text: str) -> None:
    silent(CHECK, text)
