"""Headlines that were cut."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.headline_cut import CHECK

BODY = "\nThe minister spoke on Monday."


@pytest.mark.parametrize(
    ("headline", "cut"),
    [("Minister: we stand by the", "the"), ("Rents rise in Athens and", "and"), ("Fire destroys [...]", "[...]")],
)
def test_a_torso_is_found(headline: str, cut: str) -> None:
    [one] = findings(CHECK, headline + BODY)
    assert one.text == cut


@pytest.mark.parametrize("headline", ["What he is up to", "Whom she votes for", "Prices go up", "Who he is"])
def test_words_that_can_end_a_headline_are_left_alone(headline: str) -> None:
    silent(CHECK, headline + BODY)


def test_the_text_is_not_looked_at() -> None:
    silent(CHECK, "Minister speaks\nHe stands by the")
