"""Words that are said twice in a row."""

from __future__ import annotations

import pytest
from verbs import findings, fires, silent

from mtcheck.checks.repeated_words import CHECK
from mtcheck.types import Translation


@pytest.mark.parametrize(
    ("text", "found", "expected"),
    [
        ("The court rejected the the appeal on Friday.", "the the", "the"),
        ("Rain is expected and and strong winds on Sunday.", "and and", "and"),
        (
            "The minister left the building left the building before noon.",
            "left the building left the building",
            "left the building",
        ),
    ],
)
def test_a_word_or_a_group_said_twice_is_suggested_once(text: str, found: str, expected: str) -> None:
    [one] = findings(CHECK, text)
    assert (one.text, one.expected, one.severity, one.message) == (found, expected, "major", "said twice")


def test_a_loop_of_words_says_how_often() -> None:
    [one] = findings(CHECK, "The bridge was closed closed closed closed.")
    assert (one.text, one.expected) == ("closed closed closed closed", "closed")
    assert one.message == "said 4 times in a row"


@pytest.mark.parametrize(
    ("text", "within"),
    [
        ("The sub-sub-sub-sub-sub-committee met.", "sub-sub-sub-sub"),
        ("Prices rose....................", "............"),
        ("He shouted!!!!!!!!!!!!!!!!!!!!", "!!!!!!!!!!!!"),
    ],
)
def test_a_piece_of_a_word_or_a_mark_over_and_over_is_found(text: str, within: str) -> None:
    [one] = findings(CHECK, text)
    assert within in one.text
    assert one.expected is None


@pytest.mark.parametrize(
    "text",
    [
        "She had had no choice.",
        "He believed that that law was unjust.",
        "It was very very cold.",
        "They were far, far away.",
        "“Never, never again,” he said.",
        "The song “New York, New York” is old.",
        "Duran Duran played in Athens.",
        "The score was 20 20 at half-time.",
    ],
)
def test_what_english_doubles_is_right(text: str) -> None:
    silent(CHECK, text)


@pytest.mark.parametrize(
    "text",
    [
        "We waited for hours and hours.",
        "Day by day the water rose.",
        "He waited. He waited.",
        "Police arrested three suspects. Police arrested three suspects.",
    ],
)
def test_words_between_and_a_new_sentence_make_it_no_repetition(text: str) -> None:
    silent(CHECK, text)


def test_what_the_source_repeats_may_be_repeated() -> None:
    target = "They waited hours hours at the port."
    silent(CHECK, Translation("Περίμεναν ώρες ώρες στο λιμάνι.", target))
    assert [one.text for one in findings(CHECK, Translation("Περίμεναν ώρες στο λιμάνι.", target))] == ["hours hours"]
    silent(CHECK, Translation("Ο τραγουδιστής πήγε στο Μπόρα Μπόρα.", "The singer went to Bora Bora."))


@pytest.mark.parametrize(
    ("language", "source", "target", "found"),
    [
        ("de", "Er sagte nichts.", "He said nothing nothing.", "nothing nothing"),
        ("uk", "Вони чекали.", "They waited they waited.", "They waited they waited"),
    ],
)
def test_a_repetition_is_found_beside_a_source_without_one(language: str, source: str, target: str, found: str) -> None:
    assert [one.text for one in findings(CHECK, Translation(source, target, language))] == [found]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("el", "Το σπίτι του του άρεσε πολύ πολύ."),
        ("de", "Die Frau, die die Bank ausraubte, entkam."),
        ("fr", "Nous nous réjouissons. Vous vous trompez."),
        ("it", "Piano piano arrivò."),
    ],
)
def test_what_other_languages_double_is_right(language: str, text: str) -> None:
    assert findings(CHECK, text, target_language=language) == []


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("el", "Η αστυνομία συνέλαβε τρεις υπόπτους υπόπτους τη Δευτέρα.", "υπόπτους υπόπτους"),
        ("de", "Die Männer wurden wurden festgenommen.", "wurden wurden"),
        ("fr", "La police a arrêté trois suspects suspects lundi.", "suspects suspects"),
        ("pt", "A polícia prendeu três suspeitos suspeitos.", "suspeitos suspeitos"),
    ],
)
def test_repetitions_are_found_in_other_languages(language: str, text: str, found: str) -> None:
    assert [one.text for one in findings(CHECK, text, target_language=language)] == [found]


def test_two_forms_of_a_letter_with_a_stroke_between_are_left_alone() -> None:
    silent(CHECK, "The letter Ä/ä was added, and the and/and joke was cut.")


@pytest.mark.parametrize("text", ["Users doubled, and more and more came.", "It grew bigger and bigger and burst."])
def test_a_word_joined_to_itself_by_and_is_meant(text: str) -> None:
    silent(CHECK, text)


def test_one_syllable_may_be_both_parts_of_a_chinese_name() -> None:
    silent(CHECK, Translation("倪妮参加了演出。", "Ni Ni took part in the show.", "zh"))
    assert fires(CHECK, Translation("Ο Νίκος ήρθε.", "Nikos Nikos came.", "el")) == ["Nikos Nikos"]


def test_a_name_of_several_syllables_is_not_doubled_in_chinese_or_japanese() -> None:
    assert [
        one.text for one in findings(CHECK, Translation("彼はボリビアにいる。", "He is in Bolivia Bolivia.", "ja"))
    ] == ["Bolivia Bolivia"]
    silent(CHECK, Translation("双双出发了。", "Shuang Shuang set out.", "zh"))


@pytest.mark.parametrize(
    "text",
    [
        "The shop is open from 00:00 to 08:00 on Mondays.",
        "The match ended 2-2 after extra time.",
        "Rainfall peaked at 12 in in the hills.",
        "It came from the mills of Hunan Valin, Hunan Valin Wire and others.",
    ],
)
def test_times_scores_and_names_that_begin_alike_are_right(text: str) -> None:
    silent(CHECK, text)
    silent(CHECK, Translation("Quelle", text, "de"))


def test_a_number_said_twice_with_a_space_is_not() -> None:
    assert fires(CHECK, Translation("Es kamen 30 Gäste.", "There were 30 guests in in the hall.", "de")) == ["in in"]
    assert fires(CHECK, Translation("Es kamen 30 Gäste.", "There were 30 30 guests.", "de")) == ["30 30"]
    assert fires(CHECK, Translation("Er traf Merkel.", "He met Angela Merkel Angela Merkel Said yesterday.", "de"))
    assert fires(CHECK, Translation("Er traf Merkel.", "He met Angela Merkel, Angela Merkel yesterday.", "de"))
