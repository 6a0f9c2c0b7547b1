"""Brackets without a partner."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.unbalanced_brackets import CHECK


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("The party (founded in 1974 won.", "("),
        ("The party, founded in 1974) won.", ")"),
        ("The party [founded in 1974 won.", "["),
        ("The party] won (twice).", "]"),
        ("The party (founded (in Athens) in 1974 won.", "("),
    ],
)
def test_the_bracket_without_a_partner_is_the_span(text: str, mark: str) -> None:
    assert [one.text for one in findings(CHECK, text)] == [mark]


@pytest.mark.parametrize(
    "text",
    [
        "The party (founded in 1974 [or 1975]) won.",
        "a) the party, b) the vote; 1) one, 12) twelve, iv) four.",
        "He laughed :-) and :) and cried :( and ;-(.",
        "He left (she stayed.\nThey met later).",
        "“[The] party” won (twice).",
    ],
)
def test_pairs_lists_and_smileys_are_right(text: str) -> None:
    silent(CHECK, text)


def test_brackets_are_looked_at_in_every_language() -> None:
    assert [one.text for one in findings(CHECK, "Το κόμμα (ιδρύθηκε το 1974 νίκησε.", target_language="el")] == ["("]
