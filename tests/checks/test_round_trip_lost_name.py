"""Names that did not come home."""

from __future__ import annotations

from verbs import findings, silent

from mtcheck.checks.round_trip_lost_name import CHECK


def test_a_name_after_a_title_counts_even_when_nobody_knows_it() -> None:
    [one] = findings(CHECK, ("The plan of Mr. Petridis was read out.", "His plan was read out."))
    assert one.text == "Petridis"


def test_a_name_in_another_spelling_came_home() -> None:
    silent(CHECK, ("The plan of Mr. Petridis was read out.", "The plan of Mr. Petrides was read out."))


def test_things_with_names_are_not_people() -> None:
    silent(CHECK, ("They fired Storm Shadow missiles at Vladivostok.", "They fired missiles."))
