"""Tenses that do not go with the date beside them."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.tense_against_date import CHECK


def test_a_perfect_has_no_date_in_the_past() -> None:
    [one] = findings(CHECK, "The painter has gone on strike in 1973.")
    assert one.text == "has gone on strike in 1973"
    silent(CHECK, "The painter has been on strike since 1973.")
    silent(CHECK, "The painter should have joined the navy in 2014.")
    silent(CHECK, "He has sold the picture that she painted in 1973.")


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Two months ago, archaeologists have found a hoard of coins in the field.", "have found"),
        ("In 1973 the painter has gone on strike for the first time.", "has gone"),
        ("Last Monday the committee has already met in the old hall.", "has already"),
        ("Yesterday the court has decided.", "has decided"),
        ("Yesterday the court rejects the appeal of the two brothers.", "rejects"),
    ],
)
def test_a_sentence_may_begin_with_the_date(text: str, verb: str) -> None:
    [one] = findings(CHECK, text)
    assert one.text == verb


@pytest.mark.parametrize(
    "text",
    [
        "Last week has been hard for the whole of the team.",
        "Yesterday's vote has shown that the party is split.",
        "In 1941 the army crosses the river and takes the town.",
        "Yesterday, when the court met, the judge who has the case was ill.",
        "Three years ago, he says, the town was full of life.",
        "In 2019 the firm bought the land that it has built on.",
    ],
)
def test_a_verb_of_another_clause_or_of_a_tale_is_left_alone(text: str) -> None:
    silent(CHECK, text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The aircraft was an important part of the fleet since 1970.",
            "was an important part of the fleet since 1970",
        ),
        ("The town hosted the festival since the early 1990s.", None),
        ("Ireland participated in the contest since May 1965.", "participated in the contest since May 1965"),
        ("Since 1905 the painter worked with a gallery.", "worked"),
    ],
)
def test_what_goes_on_since_a_year_has_a_perfect(text: str, found: str | None) -> None:
    if found is None:
        silent(CHECK, text)  # a decade is not looked at
    else:
        [one] = findings(CHECK, text)
        assert one.text == found


@pytest.mark.parametrize(
    "text",
    [
        "The aircraft has been an important part of the fleet since 1970.",
        "The aircraft had been there since 1970, when it was bought.",
        "It was the worst fire since 1973, and the third since 1950.",
        "There were two attempts since 1973.",
        "The warden since 1980, a teacher, became mayor.",
        "The mayor said that the town, a port since 1900, grew.",
        "He left, and since 1973 nobody saw him.",
        "Since 1973, when the war was over, he lives in the town.",
        "No one was elected twice since 1950.",
    ],
)
def test_a_plain_past_may_stand_beside_since(text: str) -> None:
    silent(CHECK, text)
