"""Articles before titles and names."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.article_before_title import CHECK
from mtcheck.types import Translation


@pytest.mark.parametrize(
    ("text", "wrong", "reading"),
    [
        ("She appeared before the judge Zanti.", "the judge Zanti", "Judge Zanti"),
        ("It was the general Nikos Sarris who left.", "the general Nikos Sarris", "General Nikos Sarris"),
        ("It was written by the Emmanuel Macron.", "the Emmanuel Macron", "Emmanuel Macron"),
        ("It was led by the Cliff Zantel.", "the Cliff Zantel", "Cliff Zantel"),
    ],
)
def test_the_article_goes(text: str, wrong: str, reading: str) -> None:
    [one] = findings(CHECK, text)
    assert (one.text, one.expected) == (wrong, reading)


@pytest.mark.parametrize(
    "text",
    [
        "She appeared before the judge, Anna Zanti.",
        "The Emmanuel Macron government fell.",
        "The Victoria Cross is a medal.",
        "The actor Tom Hanks came.",
        "He spoke of the general US position.",
        "The King James Bible was printed.",
        "They met at the Queen Vic.",
        "The gunboat was the General Bragg, which sank.",
    ],
)
def test_what_english_says_is_left_alone(text: str) -> None:
    silent(CHECK, text)


def test_a_ship_or_a_work_that_the_source_has_in_quotation_marks_may_have_an_article() -> None:
    target = "The lead ship, the Emmanuel Macron, is at sea."
    silent(CHECK, Translation("Το πλοίο «Εμανουέλ Μακρόν» είναι στη θάλασσα.", target))
    assert findings(CHECK, Translation("Το πλοίο είναι με τον Εμανουέλ Μακρόν «στη θάλασσα».", target))
