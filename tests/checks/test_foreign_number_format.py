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


@pytest.mark.parametrize(
    ("text", "found", "reading"),
    [
        ("It happened on 14/6/2022 at noon.", "14/6/2022", "June 14, 2022"),
        ("It happened on 5/6/2022 at noon.", "5/6/2022", None),  # June 5 or May 6
        ("It happened on 31.12.2022 at noon.", "31.12.2022", "December 31, 2022"),
        ("The hearing is on 14/2 in Volos.", "14/2", "February 14"),
        ("The law (18/11) was changed.", "18/11", "November 18"),
        ("It cost 1 million 400 thousand euros.", "1 million 400 thousand", "1.4 million"),
        ("It cost 12 billion 50 million euros.", "12 billion 50 million", "12.05 billion"),
        ("He scored in the 3' from the spot.", "in the 3'", "in the 3rd minute"),
        ("They led from the 22' on.", "from the 22'", "from the 22nd minute"),
    ],
)
def test_dates_amounts_and_minutes_are_written_out(text: str, found: str, reading: str | None) -> None:
    [one] = findings(CHECK, text)
    assert (one.text, one.expected) == (found, reading)


def test_fractions_versions_and_decades_are_none() -> None:
    silent(CHECK, "In the 1980's he won 3/4 of the votes on 7/8 June with version 2.10.3, at 24/7 service since 9/11.")
    silent(CHECK, "The film (4/5) cost 2 billion 500 thousand times more than ‘Born in 85’ did, he said.")
