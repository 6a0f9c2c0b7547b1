"""Figures of speech of Greek headlines."""

from __future__ import annotations

from verbs import findings, silent

from mtcheck.checks.literal_headline import CHECK

BODY = "\nThe ministers in Greece met on Monday. The prime minister spoke in Athens."


def test_a_figure_is_found_in_the_headline() -> None:
    [one] = findings(CHECK, "Names for the new government scheme" + BODY)
    assert one.text == "new government scheme"
    assert one.expected


def test_the_same_words_in_the_text_are_left_alone() -> None:
    silent(
        CHECK,
        "Ministers meet\nThe new scheme of a ministry helps tenants in Greece. The prime minister spoke in Athens.",
    )
