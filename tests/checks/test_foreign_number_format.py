"""Numbers with the separators of another language."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.foreign_number_format import CHECK
from mtcheck.types import Translation


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oil costs 9,80 euros a litre.", "9.80"),
        ("Turnout was 46,3 % on the islands.", "46.3"),
        ("It was felt at 4,6 on the Richter scale.", "4.6"),
        ("They paid €3,50 for it.", "3.50"),
        ("The new trucks cost 1.250.000 euros.", "1,250,000"),
        ("He has 12.400 registered voters behind him.", "12,400"),
    ],
)
def test_a_number_gets_the_separators_of_english(text: str, expected: str) -> None:
    [one] = findings(CHECK, text)
    assert one.expected == expected


def test_english_numbers_lists_and_versions_are_left_alone() -> None:
    silent(CHECK, "He ran 4.125 km in 12 minutes and sold 1,250 tickets on 2,3 and 4 May.")
    silent(CHECK, "The address is 192.168.100.200 and the price is $1,250 or 0.125 euros.")


def test_where_there_is_a_source_the_values_are_compared_instead() -> None:
    silent(CHECK, Translation("Το λάδι κοστίζει 9,80 ευρώ.", "Oil costs 9,80 euros."))
