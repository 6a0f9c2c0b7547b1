"""Sentences whose words are in no order."""

from __future__ import annotations

from verbs import findings, silent

from mtcheck.checks.scrambled_sentence import CHECK


def test_a_shuffled_sentence_is_reported_as_a_whole() -> None:
    text = "More Spain far, with so in virus have than been deaths the more infections and 28,000 of 272,000."
    [one] = findings(CHECK, text)
    assert (one.text, one.severity) == (text, "major")


def test_a_list_of_names_is_left_alone() -> None:
    silent(CHECK, "Present were Ann Lee, Tom Ray, Sue Day, Max Orr, Kim Poe, Jon Fox and Amy Ash.")


def test_long_and_winding_english_is_left_alone() -> None:
    silent(
        CHECK,
        "What the mayor, who had been told of it by nobody, said to those of his friends that were still up at that "
        "hour was that it could not be helped.",
    )


def test_a_part_that_opens_a_sentence_is_no_disorder() -> None:
    silent(CHECK, "Of those, 13,300 people died, and another 600,300 recovered.")
    assert findings(CHECK, "Of those, the of people in died and to recovered of a another were 600,300.")
