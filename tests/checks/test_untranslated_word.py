"""Words of the source that stand in the translation as they are."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.untranslated_word import CHECK
from mtcheck.types import Translation


@pytest.mark.parametrize(
    ("language", "source", "target", "text", "meaning"),
    [
        ("de", "Die Regierung will die Steuern senken.", "The government wants to senken taxes.", "senken", "lower"),
        ("fr", "Les pompiers ont éteint l'incendie.", "The pompiers put out the fire.", "pompiers", "fire"),
        ("es", "Los bomberos apagaron el incendio.", "The bomberos put out the fire.", "bomberos", "firefighter"),
        ("pt", "O governo vai aumentar os impostos.", "The government will raise impostos.", "impostos", "tax"),
        ("pl", "Rząd podniesie podatki.", "The government will raise podatki.", "podatki", "tax"),
        ("cs", "Vláda zvýší daně.", "The government will raise daně.", "daně", "tax"),
        ("tr", "Hükümet vergileri artıracak.", "The government will raise vergileri.", "vergileri", "tax"),
    ],
)
def test_the_word_is_the_span_and_its_english_the_evidence(
    language: str, source: str, target: str, text: str, meaning: str
) -> None:
    [one] = findings(CHECK, Translation(source, target, language))
    assert (one.text, one.severity, one.expected) == (text, "major", None)
    assert meaning in one.evidence["in English"].split(", ")


def test_a_german_noun_counts_after_an_article() -> None:
    example = Translation("Die Gewerkschaft lehnt die Kürzungen ab.", "The union rejects the Kürzungen.", "de")
    assert [one.text for one in findings(CHECK, example)] == ["Kürzungen"]


def test_each_word_is_a_finding() -> None:
    example = Translation("I vigili hanno spento l'incendio.", "The vigili put out the incendio.", "it")
    assert [one.text for one in findings(CHECK, example)] == ["vigili", "incendio"]


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("de", "Die Kinder gehen in den Kindergarten.", "The children go to the Kindergarten."),
        ("fr", "Le chef du restaurant a démissionné.", "The chef of the restaurant has resigned."),
        ("fr", "Le projet prévoit une nouvelle crèche.", "The project includes a new crèche."),
        ("es", "El presidente bebió tequila.", "The president drank tequila."),
    ],
)
def test_words_that_english_has_too_are_right(language: str, source: str, target: str) -> None:
    silent(CHECK, Translation(source, target, language))


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("de", "Minister Müller reiste nach Nürnberg.", "Minister Müller travelled to Nürnberg."),
        ("fr", "Le Monde a publié l'article.", "Le Monde published the article."),
        ("pt", "A ministra visitou São Paulo.", "The minister visited São Paulo."),
    ],
)
def test_names_are_right(language: str, source: str, target: str) -> None:
    silent(CHECK, Translation(source, target, language))


def test_a_word_in_quotation_marks_is_given_as_one() -> None:
    silent(CHECK, Translation("Der Begriff „Heimat“ ist umstritten.", "The term “Heimat” is disputed.", "de"))


def test_a_source_in_another_script_is_another_check() -> None:
    silent(CHECK, Translation("Уряд підвищить податки.", "The government will raise taxes.", "uk"))
    silent(CHECK, Translation("Η κυβέρνηση θα αυξήσει τους φόρους.", "The government will raise taxes."))
