"""Words with prepositions and constructions that they never take."""

from __future__ import annotations

from verbs import findings, silent

from mtcheck.checks.wrong_complement import CHECK


def test_the_finding_has_the_words_and_their_reading() -> None:
    [one] = findings(CHECK, "The council consists from fifteen members of all parties.")
    assert (one.text, one.expected) == ("consists from", "consists of")
    assert one.message == '"consists" takes "of", not "from"'


def test_a_preposition_that_is_too_much_is_named() -> None:
    [one] = findings(CHECK, "The two leaders will discuss about the future of the port.")
    assert (one.expected, one.message) == ("discuss the", '"discuss" takes no "about"')


def test_where_the_right_words_are_open_there_is_no_reading() -> None:
    [one] = findings(CHECK, "The minister avoided to speak about the loans.")
    assert one.expected is None


def test_two_places_are_reported_and_one_place_once() -> None:
    found = findings(CHECK, "The oil depends from the harvest, and the court accused him for fraud.")
    assert [one.text for one in found] == ["accused him for", "depends from"]  # in the order of the table


def test_what_belongs_to_the_sentence_is_left_alone() -> None:
    silent(CHECK, "The price depends from year to year on the harvest, and he was accused for years of fraud.")
    silent(CHECK, "They were afraid from the start, and the talks were discussed about the same time.")
