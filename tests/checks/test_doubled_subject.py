"""Pronouns that repeat a subject."""

from __future__ import annotations

from verbs import findings, silent

from mtcheck.checks.doubled_subject import CHECK


def test_a_pronoun_after_the_subject_of_the_only_verb_is_reported() -> None:
    [one] = findings(CHECK, "The old ferries they have been sold to a company of the island.")
    assert one.text == "ferries they have"


def test_a_relative_clause_without_its_pronoun_is_left_alone() -> None:
    silent(CHECK, "The old ferries they have are for sale.")
    silent(CHECK, "The moment he left the room, the lights went out.")
    silent(CHECK, "The speech he gave was short.")


def test_a_pronoun_after_who_is_reported_unless_an_opinion_stands_between() -> None:
    [one] = findings(CHECK, "The pensioners who they wait in the queue are tired.")
    assert one.text == "who they"
    silent(CHECK, "The people who they believe in the village are rich have left.")
    silent(CHECK, "He thanked the people who he said were heroes.")


def test_a_pronoun_behind_a_clause_between_commas_is_reported() -> None:
    [one] = findings(CHECK, "He said that the contract, signed in 2019, it binds both towns.")
    assert (one.text, one.message) == ("it binds", '"it" repeats the subject "contract"')
    [one] = findings(CHECK, "The café, which once stayed open past midnight, it closes at dusk.")
    assert one.text == "it closes"


def test_a_pronoun_with_a_clause_of_its_own_is_left_alone() -> None:
    silent(CHECK, "The café, which once stayed open past midnight, closes at dusk, and it is for sale.")
    silent(CHECK, "The plan, which was drawn up in 1990, it said, will be dropped.")
    silent(CHECK, "The man, who slept when the bus came, he was told, was a thief.")


def test_a_pronoun_behind_another_noun_or_a_phrase_is_reported() -> None:
    [one] = findings(CHECK, "The driver of the tanker, a father of three, he had been at work for a day.")
    assert one.message == '"he" repeats the subject "tanker"'
    [one] = findings(CHECK, "The members of the band, after the quarrel at the airport, they decided to go by train.")
    assert one.text == "they decided"


def test_a_date_before_the_subject_is_left_alone() -> None:
    silent(CHECK, "The next morning, a Monday, he left the town by train.")
    silent(CHECK, "The bridge, after all, it seems, is safe to cross.")
