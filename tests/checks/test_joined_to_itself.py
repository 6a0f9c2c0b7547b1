"""Words and phrases that are joined to themselves."""

from __future__ import annotations

import pytest
from verbs import findings, fires, silent

from mtcheck.checks.joined_to_itself import CHECK
from mtcheck.types import Translation


def test_two_words_of_one_meaning_became_one() -> None:
    [one] = findings(CHECK, "The citizens can send suggestions and suggestions to the mayor.")
    assert one.text == "suggestions and suggestions"
    assert one.message == '"suggestions" is joined to itself'
    assert one.expected is None  # nobody knows the other word


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("The news was unexpected and unexpected.", "unexpected and unexpected"),
        ("It was held in a solemn and solemn atmosphere.", "solemn and solemn"),
        ("They sell a limited range of brands or brands.", "brands or brands"),
        ("Without assessment or assessment, it will hurt the public.", "assessment or assessment"),
        (
            "Schooling is provided by secondary schools and secondary schools.",
            "secondary schools and secondary schools",
        ),
        (
            "The bank was able to restore its profits and to restore its profits.",
            "to restore its profits and to restore its profits",
        ),
        ("There would be lies, and there would be lies.", "There would be lies, and there would be lies"),
        ("In turn, the government of the government applied to the police.", "the government of the government"),
        ("He won the prize at the ceremony of the ceremony in the castle.", "the ceremony of the ceremony"),
        ("They need certificates, certificates and extracts.", "certificates, certificates"),
        ("Countries give a joint response in response to the crisis.", "response in response"),
        ("It has the battle of flood prevention, flood prevention, and rescue.", "flood prevention, flood prevention"),
        ("The second half of the year is the second half of the year.", None),
    ],
)
def test_what_is_joined_to_itself_is_found(sentence: str, found: str | None) -> None:
    assert fires(CHECK, sentence) == [found or sentence[:-1]]


@pytest.mark.parametrize(
    "sentence",
    [
        "It grew more and more, bigger and bigger, again and again, for years and years.",
        "They waited and waited, and talked and talked.",
        "He spoke of war crimes and crimes against humanity.",
        "He is deputy prime minister and minister of ecology.",
        "The party and the party itself are two things.",
        "It is made of light, and light is a wave.",
        "In the village and the village around it there was silence.",
        "The leader of the party and the party of the leader met.",
        "It is in the Bible, and in the Bible it means you.",
        "A deal is a deal, and they are the best of the best.",
        "He went from the house to the house of his aunt.",
        "Between Paris and Paris, Texas, there is a difference.",
        "Six by six, twenty of twenty, and Greece and Greece.",
        "It is a matter of location, location, location, and of money, money and money.",
        "Pound for pound, layer on layer, thousands of thousands, many, many people came in person.",
        "Scouts, Scouts and Guides of Nishinomiya, Nishinomiya, Japan, came.",
        "She won both the giant slalom and slalom races.",
    ],
)
def test_what_english_joins_is_left_alone(sentence: str) -> None:
    silent(CHECK, sentence)


def test_what_the_source_joins_too_is_left_alone() -> None:
    twice = "They want peace and peace."
    silent(CHECK, Translation("Θέλουν ειρήνη και ειρήνη.", twice))
    assert findings(CHECK, Translation("Θέλουν ειρήνη και γαλήνη.", twice))


def test_a_loop_is_told_once() -> None:
    assert len(findings(CHECK, "It is the coil of the coil of the coil.")) == 1
    assert len(findings(CHECK, "It is the coil of the coil, and the string of the string.")) == 2


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("el", "Έχουν εμπλακεί σε διαφθορά και διαφθορά.", "διαφθορά και διαφθορά"),
        ("el", "Παρωδούσε τις ειδήσεις και τις ειδήσεις.", "τις ειδήσεις και τις ειδήσεις"),
        ("de", "Er verursachte Chaos, Ängste und Ängste.", "Ängste und Ängste"),
        ("de", "Die Aufstände und Aufstände waren blutig.", "Aufstände und Aufstände"),
        ("fr", "Ils ont fait des propositions et propositions.", "propositions et propositions"),
        ("es", "Hubo corrupción y corrupción en la ciudad.", "corrupción y corrupción"),
        ("it", "C'era paura, corruzione e corruzione.", "corruzione e corruzione"),
        ("pt", "Houve corrupção e corrupção.", "corrupção e corrupção"),
    ],
)
def test_other_languages_do_it_too(language: str, text: str, found: str) -> None:
    assert [one.text for one in findings(CHECK, text, language)] == [found]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("el", "Το είπε ξανά και ξανά, χιλιάδες και χιλιάδες φορές, με πυραύλους και πυραύλους κατά πλοίων."),
        ("el", "Ο Ντίντι ή Ντίντι, όπως λέγεται, έφυγε."),
        ("de", "Nach und nach wurde es immer mehr und mehr, und Justice League und Justice League Unlimited kamen."),
        ("pt", "A gestão das águas e águas residuais é cara, e mais e mais."),
        ("fr", "Encore et encore, pendant des années et années, plus et plus."),
    ],
)
def test_what_other_languages_join_is_left_alone(language: str, text: str) -> None:
    assert findings(CHECK, text, language) == []
