"""Numbers that are a power of ten off."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.wrong_scale import CHECK
from mtcheck.types import Translation


@pytest.mark.parametrize(
    ("language", "source", "target", "text", "expected"),
    [
        (
            "el",
            "Η επένδυση φτάνει τα 3 δισ. ευρώ.",
            "It reaches 3 million euros.",
            "3 million euros",
            "3 billion euros",
        ),
        ("de", "Sie zahlt 12 Milliarden Euro.", "It pays 12 million euros.", "12 million euros", "12 billion euros"),
        ("de", "Es fehlen 2 Billionen Euro.", "It lacks 2 billion euros.", "2 billion euros", "2 trillion euros"),
        (
            "fr",
            "L'usine a coûté 4 milliards d'euros.",
            "It cost 4 million euros.",
            "4 million euros",
            "4 billion euros",
        ),
        (
            "uk",
            "Бюджет становить 7 млрд гривень.",
            "The budget is 7 million hryvnias.",
            "7 million hryvnias",
            "7 billion hryvnias",
        ),
        (
            "ru",
            "Бюджет составил 7 млрд рублей.",
            "The budget was 7 trillion roubles.",
            "7 trillion roubles",
            "7 billion roubles",
        ),
        (
            "es",
            "La deuda asciende a 2.000 millones de euros.",
            "The debt amounts to 2 million euros.",
            "2 million euros",
            "2 billion euros",
        ),
        (
            "pl",
            "Spółka zainwestowała 8 mld zł.",
            "The company invested 8 million zlotys.",
            "8 million zlotys",
            "8 billion zlotys",
        ),
        ("ja", "被害額は3億円に上る。", "Damage amounts to 3 billion yen.", "3 billion yen", "300 million yen"),
        ("zh", "这家公司投资了5亿元。", "The company invested 5 billion yuan.", "5 billion yuan", "500 million yuan"),
    ],
)
def test_the_scale_of_the_source_is_suggested(
    language: str, source: str, target: str, text: str, expected: str
) -> None:
    [one] = findings(CHECK, Translation(source, target, language))
    assert (one.text, one.expected, one.severity) == (text, expected, "critical")


def test_a_thousands_separator_that_moved_is_found() -> None:
    [one] = findings(CHECK, Translation("Ο δήμος έχει 45.000 κατοίκους.", "The municipality has 450,000 inhabitants."))
    assert (one.text, one.expected) == ("450,000", "45,000")
    assert one.evidence == {"in the source": '"45.000" (45,000)'}


def test_a_decimal_point_that_was_lost_is_found() -> None:
    [one] = findings(CHECK, Translation("Ο πληθωρισμός έπεσε στο 3,5%.", "Inflation fell to 35%."))
    assert (one.text, one.expected) == ("35%", "3.5%")


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("el", "Οι εξαγωγές έφτασαν τα 12 δισ. ευρώ.", "Exports reached €12bn."),
        ("de", "Die Stadt zahlte 1,5 Mio. Euro.", "The city paid 1.5 million euros."),
        ("de", "Das Defizit liegt bei 1,2 Billionen Euro.", "The deficit is 1.2 trillion euros."),
        ("es", "La deuda asciende a 2.000 millones de euros.", "The debt amounts to 2 billion euros."),
        ("uk", "Бюджет становить 7 млрд гривень.", "The budget is 7 billion hryvnias."),
        ("ja", "被害額は3億円に上る。", "Damage amounts to 300 million yen."),
        ("zh", "这家公司投资了5亿元。", "The company invested 500 million yuan."),
    ],
)
def test_scales_that_languages_name_in_their_own_way_are_right(language: str, source: str, target: str) -> None:
    silent(CHECK, Translation(source, target, language))


def test_a_number_with_other_digits_is_another_check() -> None:
    silent(CHECK, Translation("Στη συναυλία ήρθαν 540 άτομα.", "Some 450 people came to the concert."))


def test_separators_that_were_kept_are_minor() -> None:
    [one] = findings(CHECK, Translation("A ucis 400.000 de oameni.", "He killed 400.000 people.", "ro"))
    assert (one.text, one.severity, one.expected) == ("400.000", "minor", "400,000")
    assert "separators of the source" in one.message
