"""Names that English text does not have."""

from __future__ import annotations

from math import inf

import pytest

from mtcheck.facts.unfamiliar import capitalised, commonness, nearest, of_people, rarer_names, unfamiliar_names, usual


def test_names_that_english_never_or_seldom_has_are_told_apart() -> None:
    """English text has Lobato, seldom, and no Karruthers; Hamilton is no rare name."""
    source, target = "Οι Λομπάτο, Καρούδερς και Χάμιλτον μίλησαν.", "Lobato, Karruthers and Hamilton spoke."
    assert [(token.text, name) for token, name in unfamiliar_names(source, target, "el")] == [
        ("Karruthers", "Καρούδερς")
    ]
    assert [(token.text, name) for token, name in rarer_names(source, target, "el")] == [("Lobato", "Λομπάτο")]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Ο Καρούδερς μίλησε.", "KARRUTHERS spoke."),
        ("Ο Καρούδερς μίλησε.", "karruthers spoke."),
        ("Ο Karruthers μίλησε.", "Karruthers spoke."),  # copied
        ("Ο Ζελένσκι μίλησε.", "Zelenskyy spoke."),  # in the news
        ("Στο Ποκρόφσκ.", "In Pokrovsk."),  # a place
        ("Η Αριάδνη μίλησε.", "Ariadni spoke."),  # the given name of a Greek
    ],
)
def test_other_words_are_no_unfamiliar_names(source: str, target: str) -> None:
    assert not unfamiliar_names(source, target, "el")
    assert not rarer_names(source, target, "el")


def test_an_accent_takes_a_name_away_from_the_word_without_it() -> None:
    assert commonness("More") == inf
    assert commonness("Moré") == 0
    assert commonness("São") > 30


def test_the_usual_spellings_are_plain_and_the_likeliest_comes_first() -> None:
    assert [one.name for _, one in usual("Φέρμπανκς", "Farbanks", "el")] == ["fairbanks"]
    assert not usual("Μουτσαλάντ", "Mutsalant", "el")


@pytest.mark.parametrize(
    ("greek", "written", "first"),
    [
        ("Ουίλμινγκτον", "Ouilmigton", "Wilmington"),
        ("Μακλάχλαν", "Maklahlan", "Maclachlan"),
        ("Βελοσιράπτωρ", "Velosyraptor", "Velociraptor"),
    ],
)
def test_what_is_near_may_leave_out_a_letter(greek: str, written: str, first: str) -> None:
    assert nearest(greek, written, "el")[0] == first


def test_of_what_is_near_few_are_shown_and_nothing_that_is_far() -> None:
    assert len(nearest("Καρούδερς", "Karruthers", "el")) == 3
    assert nearest("Μουτσαλάντ", "Mutsalant", "el") == ()
    assert nearest("Κιμπαλότ", "Kimbalot", "el") == (), "Kimball has neither the o nor the t"


def test_capitals() -> None:
    assert capitalised("mclachlan") == "McLachlan"
    assert capitalised("hamilton") == "Hamilton"


@pytest.mark.parametrize(
    ("name", "written", "surnames"),
    [
        ("Σουμάχερ", "Sumacher", ["schumacher"]),
        ("Σουμάχερ", "Schumacher", []),
        ("Μακφόλ", "Mcfol", ["mcfaul"]),
        ("Μακφόλ", "McFaull", []),  # no plainer than McFaul, so somebody else
        ("Έρογλου", "Eroglou", []),  # of Cyprus, where names are written in several ways
        ("Ματίς", "Matis", []),  # Matisse or Mattis
        ("Τζόνσον", "Tzonson", ["johnson"]),
        ("Μπους", "Bous", ["bush"]),
    ],
)
def test_a_name_spelt_by_ear_may_be_the_surname_of_people_in_the_news(
    name: str, written: str, surnames: list[str]
) -> None:
    assert [one.name for _, one in of_people(name, written, "el")] == surnames
