"""Percentages and percentage points that were mixed up."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.percent_or_points import CHECK
from mtcheck.types import Translation


@pytest.mark.parametrize(
    ("language", "source", "target", "text"),
    [
        ("el", "Το επιτόκιο αυξήθηκε κατά 3 ποσοστιαίες μονάδες.", "The rate rose by 3 percent.", "3 percent"),
        ("de", "Die Partei verlor 4 Prozentpunkte.", "The party lost 4 percent.", "4 percent"),
        ("fr", "Le chômage a baissé de 2 points de pourcentage.", "Unemployment fell by 2 percent.", "2 percent"),
        ("es", "La tasa subió 2 puntos porcentuales.", "The rate rose 2%.", "2%"),
        ("uk", "Ставку знизили на 2 відсоткові пункти.", "The rate was cut by 2 percent.", "2 percent"),
        ("ru", "Ставку снизили на 2 процентных пункта.", "The rate was cut by 2 percent.", "2 percent"),
        ("pt", "A taxa caiu 3 pontos percentuais.", "The rate fell 3 percent.", "3 percent"),
        ("ja", "支持率は5ポイント下がった。", "The approval rating fell by 5 percent.", "5 percent"),
    ],
)
def test_points_that_became_a_percentage_are_found(language: str, source: str, target: str, text: str) -> None:
    [one] = findings(CHECK, Translation(source, target, language))
    assert (one.text, one.severity, one.expected) == (text, "major", None)


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("el", "Οι τιμές αυξήθηκαν κατά 3%.", "Prices rose by 3 percentage points."),
        ("de", "Die Preise stiegen um 3 Prozent.", "Prices rose by 3 percentage points."),
        ("fr", "Les prix ont augmenté de 3 %.", "Prices rose by 3 percentage points."),
        ("uk", "Ціни зросли на 3 відсотки.", "Prices rose by 3 percentage points."),
        ("ja", "物価は3%上がった。", "Prices rose by 3 percentage points."),
    ],
)
def test_a_percentage_that_became_points_is_found(language: str, source: str, target: str) -> None:
    [one] = findings(CHECK, Translation(source, target, language))
    assert one.text == "3 percentage points"


def test_the_evidence_is_what_the_source_has() -> None:
    [one] = findings(CHECK, Translation("Die Partei verlor 4 Prozentpunkte.", "The party lost 4 percent.", "de"))
    assert one.evidence == {"in the source": '"4 Prozentpunkte" (4 pp)'}


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("el", "Οι τιμές αυξήθηκαν κατά 3%.", "Prices rose by three per cent."),
        ("de", "Die Partei verlor 4 Prozentpunkte.", "The party lost 4 percentage points."),
        ("ru", "Ставку снизили на 2 процентных пункта.", "The rate was cut by 2 percentage points."),
        ("pt", "A taxa caiu 3 pontos percentuais.", "The rate fell 3 points."),
        ("ja", "支持率は5ポイント下がった。", "The approval rating fell by 5 points."),
    ],
)
def test_the_same_unit_is_right(language: str, source: str, target: str) -> None:
    silent(CHECK, Translation(source, target, language))


def test_nothing_is_said_where_a_text_does_not_write_the_unit_out() -> None:
    silent(CHECK, Translation("Το κόμμα έχασε 2 μονάδες.", "The party lost 2 points."))
