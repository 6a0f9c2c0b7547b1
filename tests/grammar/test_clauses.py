"""What can be a finite verb, and where a clause begins."""

from __future__ import annotations

import pytest

from mtcheck.grammar.clauses import clauses, is_stranded, verbs
from mtcheck.grammar.tagging import tagged


@pytest.mark.parametrize(
    "text",
    [
        "Harvests of such size always entail long nights.",
        "Her garden relies on rain from the hills.",
        "All foresee a long and stony road.",
        "The strike in 2004 required a new plan.",
        "In picking a spade, one shapes the garden.",
        "Baking bread forces bakers to rise early.",
        "Every boat under the age of ten creaks in harbour.",
    ],
)
def test_a_verb_that_is_rare_or_stands_after_a_number_may_be_finite(text: str) -> None:
    assert verbs(tagged(text)) >= 1


@pytest.mark.parametrize(
    "text",
    [
        "Last week, the village its worst flood since the war.",
        "The mayor on the roof of an old aeroplane with a flag.",
        "A relationship between the five towns of the island.",
    ],
)
def test_nouns_and_adjectives_are_no_verbs(text: str) -> None:
    assert verbs(tagged(text)) == 0


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The farmer said that the well is dry.", 1),
        ("A farmer spends that much every month on water.", 0),
        ("No farmer can do that alone.", 0),
        ("The farmer found a tool with which to open the well.", 0),
        ("Beside all of that, the well is dry.", 0),
        ("The farmer who dug the well is tired.", 1),
    ],
)
def test_only_words_that_open_a_clause_need_a_verb(text: str, count: int) -> None:
    assert clauses(tagged(text)) == count


def test_to_may_belong_to_the_verb_before_it() -> None:
    words = tagged("The wells they point to were dry.")
    assert is_stranded(words, [word.text for word in words].index("to"))
    assert not is_stranded(tagged("They want to were dry."), 2)
