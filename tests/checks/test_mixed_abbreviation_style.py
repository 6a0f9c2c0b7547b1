"""US and U.S. in one article."""

from __future__ import annotations

from verbs import findings, silent

from mtcheck.checks.mixed_abbreviation_style import CHECK
from mtcheck.facts.variants import REACH


def test_one_finding_stands_at_the_first_place_of_the_rarer_style() -> None:
    text = "US troops left.\nThe U.S. sent aid.\nUS officials agreed.\nOther U.S. aid came. US aid ended."
    [one] = findings(CHECK, text)
    assert (one.text, one.expected, one.segment) == ("U.S.", "US", 1)
    assert one.evidence["lines with stops"] == "2, 4"
    assert one.evidence["lines without"] == "1, 3, 4"


def test_quotations_and_proper_names_keep_their_own_style() -> None:
    silent(CHECK, "US troops left. “The U.S. is with us,” she said.")
    silent(CHECK, "U.S. officials watched the US Open.")


def test_different_abbreviations_do_not_mix() -> None:
    silent(CHECK, "The U.S. and the EU agreed; UK officials did not.")


def test_places_that_are_far_apart_in_a_bitext_are_of_two_texts() -> None:
    text = ["US troops left.", *["Nothing happened there."] * REACH, "The U.S. sent aid."]
    silent(CHECK, "\n".join(text))
    [one] = findings(CHECK, "\n".join([*text[1:-1], "US troops left.", *text[-1:]]))
    assert one.text == "U.S."
    [one] = findings(CHECK, "\n".join([*text[:-2], text[-1]]))
    assert one.text == "U.S."


def test_an_acronym_in_small_letters_is_reported_where_the_article_has_it_in_large_ones() -> None:
    [one] = findings(CHECK, "SYRIZA lost the vote. Supporters of Syriza went home.")
    assert (one.text, one.expected) == ("Syriza", "SYRIZA")
    silent(CHECK, "PARIS. The mayor of Paris lost the vote.")
