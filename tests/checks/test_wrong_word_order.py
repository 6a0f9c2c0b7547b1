"""Words in an order that English does not have."""

from __future__ import annotations

import pytest
from verbs import findings, fires, silent

import mtcheck.doubted
from mtcheck.checks.wrong_word_order import CHECK, is_english
from mtcheck.doubted import Doubts
from mtcheck.proofreader import Doubt


def test_a_subject_behind_its_verb_is_one_finding_from_the_verb_on() -> None:
    [one] = findings(CHECK, "The small car in which were travelling two sisters was hit by a lorry on Monday.")
    assert one.text == "which were travelling two"
    assert one.evidence["proofreader"].startswith("chance of 0.9")


@pytest.mark.parametrize(
    "sentence",
    [
        "Sounded the alarm the bakers of the city, who warned that the price of bread will soon rise.",
        "On Wednesday evening they debated a bill with which promises the government shorter waiting lists.",
        "The winners of the contest the jury will announce them on Sunday evening.",
    ],
)
def test_orders_of_greek_are_reported(sentence: str) -> None:
    assert fires(CHECK, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Never had the unions seen a law like it in the thirty years of their work.",
        "Only then did the mayor speak to the people who had come to the square.",
        "“The law is a disgrace for the schools of the whole country”, says the leader of the union.",
        "The talks will go on until the end of the month, agrees the adviser of the minister.",
        "The strike did not collapse in disarray, as had the previous one in the spring of 2005.",
        "That was the election that returned the old president to office for six more years.",
        "Among the guests were two ministers and a singer from the north of the country.",
        "The governor ended the evening with a rambling and at times bizarre speech before gathered reporters.",
        "Had the mayor known about the bridge, he would have closed it to traffic at once.",
        "The more the prices rise, the fewer people buy their bread in the shops of the centre.",
    ],
)
def test_orders_of_english_are_not(sentence: str) -> None:
    silent(CHECK, sentence)


def test_a_mark_before_the_verb_is_no_part_of_it() -> None:
    [one] = findings(CHECK, "When the final chord died away, stood up the whole hall.")
    assert one.text == "stood up the"


@pytest.mark.parametrize(("chances", "found"), [((0.95,), False), ((0.95, 0.9), True), ((0.9, 0.8), False)])
def test_doubts_that_stand_near_each_other_add_up(
    monkeypatch: pytest.MonkeyPatch, chances: tuple[float, ...], found: bool
) -> None:
    text = "Yesterday evening signed the mayor the contract."
    places = [text.index(word) for word in ("signed", "the mayor")]
    given = tuple(
        Doubt("order", place - 4, place, place + 3, chance) for place, chance in zip(places, chances, strict=False)
    )
    monkeypatch.setattr(mtcheck.doubted, "doubts", lambda texts, reader: [given for _ in texts])
    assert bool(findings(CHECK, text)) is found


def test_who_spoke_may_stand_behind_the_verb_right_after_a_comma() -> None:
    text = "They are ready, agrees the adviser."
    verb, who = text.index("agrees"), text.index("the adviser")
    assert is_english(text, Doubts((Doubt("order", verb, who, who + 3, 0.99),), 0.99))
    assert not is_english(text.replace(",", " and"), Doubts((Doubt("order", verb + 4, who + 4, who + 7, 0.99),), 0.99))


@pytest.mark.parametrize(("chance", "found"), [(0.3, False), (0.5, True)])
def test_a_weak_doubt_is_enough_where_a_subject_may_stand_last(
    monkeypatch: pytest.MonkeyPatch, chance: float, found: bool
) -> None:
    text = "They live beside the landfill that closed after a fire the ministry."
    place = text.index("the ministry")
    doubt = Doubt("noun", place - 5, place, place + 3, chance)
    monkeypatch.setattr(mtcheck.doubted, "doubts", lambda texts, reader: [(doubt,) for _ in texts])
    assert [one.text for one in findings(CHECK, text)] == (["that closed after a fire the ministry."] if found else [])


def test_it_takes_a_doubt_where_english_may_have_that_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mtcheck.doubted, "doubts", lambda texts, reader: [() for _ in texts])
    silent(CHECK, "They live beside the landfill that closed after a fire the ministry.")
    silent(CHECK, "They live in the street as seen in the film.")
