"""Offices, their country and their holders."""

from __future__ import annotations

import pytest

from mtcheck.facts.offices import offices


@pytest.mark.parametrize(
    ("text", "polity"),
    [
        ("Greek Foreign Minister", "GR"),
        ("the US foreign minister", "US"),
        ("the U.S. foreign minister", "US"),
        ("Ukraine's Foreign Minister", "UA"),
        ("the former British Foreign Secretary", "GB"),
        ("Foreign Minister of Greece", "GR"),
        ("the foreign minister of the United States", "US"),
        ("South Korean Foreign Minister", "KR"),
        ("the Foreign Minister", ""),
        ("the Foreign Minister in Greece", ""),
        ("on a visit to Greece Foreign Minister Anna Blackwood left", ""),
        ("a letter from US Foreign Minister Anna Blackwood", "US"),
    ],
)
def test_the_country_stands_before_or_after(text: str, polity: str) -> None:
    assert [one.polity for one in offices(text)] == [polity]


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("Foreign Minister Kyriakos Mitsotakis", "Kyriakos Mitsotakis"),
        ("Kyriakos Mitsotakis, the foreign minister, left", "Kyriakos Mitsotakis"),
        ("the Foreign Minister, Kyriakos Mitsotakis, left", "Kyriakos Mitsotakis"),
        ("Prime Minister Mitsotakis left", "Kyriakos Mitsotakis"),
    ],
)
def test_the_holder_stands_with_the_office(text: str, holder: str) -> None:
    [one] = offices(text)
    assert holder in {person.name for person in one.holders}


def test_a_name_further_off_is_not_the_holder() -> None:
    [one] = offices("The Foreign Minister left and Kyriakos Mitsotakis stayed.")
    assert one.holders == ()


def test_the_longest_style_counts() -> None:
    assert [one.text for one in offices("Secretary of State for Foreign Affairs")] == [
        "Secretary of State for Foreign Affairs"
    ]


@pytest.mark.parametrize("text", ["the Assistant Foreign Secretary", "the Secretary of State for Sport and Games"])
def test_another_office_that_contains_a_style_is_passed_over(text: str) -> None:
    assert offices(text) == ()
