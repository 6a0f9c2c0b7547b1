"""Titles of bodies, laws, works and days."""

from __future__ import annotations

from verbs import findings, silent

from mtcheck.checks.literal_title import CHECK


def test_a_title_has_one_english_name() -> None:
    [one] = findings(CHECK, "The properties passed to the Greek Public.")
    assert one.text == "Greek Public"
    assert one.expected == "the Greek state"


def test_the_public_that_watches_is_left_alone() -> None:
    silent(CHECK, "The Greek public watched the match.")
    silent(CHECK, "The Greek public sector grew.")
