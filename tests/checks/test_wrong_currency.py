"""Sums that stand with another currency."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.wrong_currency import CHECK
from mtcheck.types import Translation


@pytest.mark.parametrize(
    ("language", "source", "target", "text"),
    [
        ("el", "Η τράπεζα δάνεισε 20 εκατ. ευρώ.", "The bank lent 20 million dollars.", "20 million dollars"),
        ("de", "Das Haus kostete 300.000 Franken.", "The house cost 300,000 euros.", "300,000 euros"),
        ("de", "Der Schaden liegt bei 70 Millionen Dollar.", "Damage is put at 70 million euros.", "70 million euros"),
        ("fr", "L'amende s'élève à 750 dollars.", "The fine is 750 euros.", "750 euros"),
        ("es", "La empresa pagó 90 millones de dólares.", "The company paid 90 million euros.", "90 million euros"),
        ("uk", "Ремонт коштував 4 млн гривень.", "The repairs cost 4 million dollars.", "4 million dollars"),
        ("ru", "Ремонт стоил 4 млн рублей.", "The repairs cost 4 million euros.", "4 million euros"),
        ("pt", "O bilhete custa 40 libras.", "The ticket costs 40 euros.", "40 euros"),
        ("pl", "Spłacił 900 zł długu.", "He repaid a debt of 900 euros.", "900 euros"),
        ("tr", "Cezası 500 lira oldu.", "His fine was 500 dollars.", "500 dollars"),
        ("ja", "工事費は200万円だった。", "The works cost 2 million dollars.", "2 million dollars"),
    ],
)
def test_the_span_is_the_sum_with_its_currency(language: str, source: str, target: str, text: str) -> None:
    [one] = findings(CHECK, Translation(source, target, language))
    assert (one.text, one.severity, one.expected) == (text, "major", None)


def test_message_and_evidence_name_both_currencies() -> None:
    [one] = findings(CHECK, Translation("Ремонт стоил 4 млн рублей.", "The repairs cost 4 million euros.", "ru"))
    assert one.evidence == {"in the source": '"4 млн рублей" (4,000,000 RUB)'}
    assert "4,000,000 EUR" in one.message


def test_a_sign_for_a_currency_is_read() -> None:
    [one] = findings(CHECK, Translation("Η τράπεζα δάνεισε 20 εκατ. ευρώ.", "The bank lent $20m."))
    assert "USD" in one.message


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("el", "Η τράπεζα δάνεισε 20 εκατ. ευρώ.", "The bank lent €20 million to the firm."),
        ("el", "Η τράπεζα δάνεισε 20 εκατ. ευρώ.", "The bank lent EUR 20 million."),
        ("de", "Das Haus kostete 300.000 Franken.", "The house cost 300,000 Swiss francs."),
        ("de", "Das Ticket kostet 40 Pfund.", "The ticket costs £40."),
        ("uk", "Ремонт коштував 4 млн гривень.", "The repairs cost 4 million hryvnias."),
        ("ru", "Ремонт стоил 4 млн рублей.", "The repairs cost 4 million rubles."),
        ("ja", "工事費は200万円だった。", "The works cost ¥2 million."),
    ],
)
def test_one_currency_in_two_writings_is_right(language: str, source: str, target: str) -> None:
    silent(CHECK, Translation(source, target, language))


def test_dollars_are_one_currency_whatever_country_is_meant() -> None:
    silent(
        CHECK,
        Translation("Το εισιτήριο κοστίζει 40 δολάρια Αυστραλίας.", "The ticket costs 40 Australian dollars."),
    )


def test_a_unit_of_measure_is_another_check() -> None:
    silent(CHECK, Translation("Το σπίτι απέχει 20 μίλια.", "The house is 20 km away."))
