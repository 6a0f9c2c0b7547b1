"""Words that have a wrong form or are not the ones that English has there."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.wrong_word import CHECK, is_told
from mtcheck.proofreader import Doubt
from mtcheck.types import Bitext

GOOD = Bitext("a.txt", "", (), None, "en")


def test_a_wrong_word_is_reported_with_the_one_before_it() -> None:
    [one] = findings(CHECK, "The three woman were taken to the hospital of the town.")
    assert one.text == "three woman"
    assert one.message == '"woman" is a wrong word or form here'
    assert one.evidence["proofreader"].startswith("chance of ")


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Thousands of supporter had lined the avenue by noon to see the champions.", "supporter"),
        ("The company is operating in Cyprus since 2009 and has two hundred workers.", "is"),
        ("According with the indictment, he and his brother had sold the boat.", "with"),
    ],
)
def test_kinds_that_no_rule_lists_are_found(sentence: str, found: str) -> None:
    assert found in " ".join(one.text for one in findings(CHECK, sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "The actor recently revealed that he considers meeting his wife to be the best day of his life.",
        "A woman who lives across the street told the police what she had seen.",
        "Never had the unions seen a law like it in the thirty years of their work.",
    ],
)
def test_good_english_is_left_alone(sentence: str) -> None:
    silent(CHECK, sentence)


def told(text: str, word: str, chance: float = 0.99) -> bool:
    start = text.index(word)
    return is_told(text, Doubt("form", 0, start, start + len(word), chance), GOOD)


def test_the_present_is_judged_only_where_the_sentence_tells_the_time() -> None:
    assert not told("He said that he lives in the town.", "lives")
    assert told("He lives in the town since 2009.", "lives")


def test_names_are_left_alone_but_not_the_first_word() -> None:
    assert not told("They met in Congressman Street.", "Congressman")
    assert told("Heavy rains fell in the town.", "Heavy")


def test_possessives_are_left_alone() -> None:
    assert not told("A citizens\u2019 group has asked for it.", "citizens")


def test_from_may_belong_to_what_is_compared() -> None:
    silent(CHECK, "“We will not ask for even one euro more from the citizens”, the mayor told the council.")


def test_adverbs_are_left_alone() -> None:
    assert not told("They were built for socially significant plans.", "socially")


def test_what_joins_two_parts_far_from_each_other_is_left_alone() -> None:
    text = "Both drivers were injured, as well as the passengers."
    assert not told(text, "well")
    assert not told(text, "as")
