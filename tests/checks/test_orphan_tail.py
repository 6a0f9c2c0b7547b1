"""A full stop that cuts a sentence off."""

from __future__ import annotations

import pytest
from verbs import findings, fires, silent

from mtcheck.checks.orphan_tail import CHECK


def test_a_reporting_tail_is_joined_with_a_comma() -> None:
    [one] = findings(CHECK, "It suffers repeated battlefield setbacks. two other sources told Reuters.")
    assert one.text == "setbacks. two other sources told Reuters."
    assert one.expected == "setbacks, two other sources told Reuters."


def test_a_genitive_tail_goes_back_before_the_reporting_verb() -> None:
    [one] = findings(CHECK, "The move was planned, an aide familiar with the thinking said. of the government.")
    assert one.text == "the thinking said. of the government."
    assert one.expected == "the thinking of the government said."


def test_a_phrase_without_a_determiner_begins_after_the_comma() -> None:
    [one] = findings(CHECK, "The price of oil rose again, analysts noted. of the central bank.")
    assert one.text == "analysts noted. of the central bank."
    assert one.expected == "analysts of the central bank noted."


def test_any_other_preposition_goes_on_after_the_verb() -> None:
    [one] = findings(CHECK, "Wages will rise, the minister explained. to members of parliament.")
    assert one.text == "explained. to members of parliament."
    assert one.expected == "explained to members of parliament."


def test_a_long_tail_is_read_as_a_sentence_that_lost_its_capital() -> None:
    [one] = findings(CHECK, "The vote was held on Sunday. turnout was higher than in the last three elections.")
    assert one.expected == "Turnout was higher than in the last three elections."


def test_every_tail_of_a_paragraph_is_found() -> None:
    assert len(fires(CHECK, "He left the hall. with his aides. The vote goes on. in the afternoon.")) == 2


def test_initials_before_it_do_not_hide_a_tail() -> None:
    assert fires(CHECK, "He opposes U.S. support for the war effort. two sources said.")


@pytest.mark.parametrize(
    "text",
    [
        "The shop opens at 9 a.m. on weekdays and closes at 5 p.m. every day.",
        "The case of Smith vs. the state goes on, see p. five of the ruling.",
        "The firm's name is Acme Inc. and its rival is Acme Ltd. of Leeds.",
        "He was born on Sept. 3. al-Assad is his rival.",
        "He waited... and waited.",
        "“Leave us alone!” she cried. “Now.”",
        "The U.S. economy grew. eBay shares rose.",
        "George W. bush fires burnt the hills.",
        "The subspecies A. f. forsteri is smaller.",
        "The flow is 60,000 cub. m a second.",
        "The F.B.I. investigation goes on, and so does that of Sport Kft. or its owners.",
    ],
)
def test_abbreviations_names_and_ellipses_are_no_break(text: str) -> None:
    silent(CHECK, text)


def test_a_headline_is_left_alone() -> None:
    silent(CHECK, "Two dead in storm. more to come\nRain fell on the city.")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("el", "Ο κ. πρόεδρος έδωσε 3 δισ. ευρώ, π.χ. σήμερα, και 5 εκατ. δολάρια."),
        ("de", "Am 3. und 4. Mai kam z. B. die Königin Elisabeth II. aus London, usw. und so fort."),
        ("fr", "M. et Mme. de Villiers, etc. sont venus vers 5 h. du matin, p. ex. à Paris."),
        ("es", "El Sr. de la Fuente viajó a EE. UU. en enero, págs. tres y cuatro."),
        ("it", "Il sig. e la dott. di turno, ecc. sono venuti."),
        ("pt", "O Sr. e a Dra. de Lisboa, págs. três e quatro, etc. e tal."),
    ],
)
def test_abbreviations_of_each_language_end_no_sentence(language: str, text: str) -> None:
    assert findings(CHECK, text, target_language=language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("el", "Ο στρατός υποχωρεί. είπαν δύο πηγές."),
        ("de", "Die Armee zieht sich zurück. sagten zwei Quellen."),
        ("fr", "L’armée recule sans cesse. ont dit deux sources."),
        ("es", "El ejército retrocede. dijeron dos fuentes."),
        ("it", "L’esercito arretra. hanno detto due fonti."),
        ("pt", "O exército recua. disseram duas fontes."),
    ],
)
def test_a_tail_is_found_in_each_language(language: str, text: str) -> None:
    [one] = findings(CHECK, text, target_language=language)
    assert one.severity == "major"


def test_a_full_stop_after_an_article_is_reported_where_a_capital_follows() -> None:
    [one] = findings(CHECK, "The premier met the. President of the Republic at noon.")
    assert (one.text, one.expected) == ("the. President", "the President")


def test_a_full_stop_after_a_word_that_wants_another_is_within_a_phrase() -> None:
    [one] = findings(CHECK, "A rally will be held outside the Ministry of. Finance on Monday.")
    assert (one.text, one.expected) == ("Ministry of. Finance", "Ministry of Finance")
    [one] = findings(CHECK, "The law is stricter than. Brussels had asked for.")
    assert one.expected == "than Brussels"


def test_prepositions_that_may_end_a_sentence_are_left_alone() -> None:
    silent(CHECK, "Nobody knows what it is made of. Experts were called in. It had flown by. Then it was gone.")
    silent(CHECK, "The film won the Palme d'or. Critics were surprised.")
