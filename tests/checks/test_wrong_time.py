"""Times of the day that differ from the source's."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.wrong_time import CHECK
from mtcheck.types import Translation


@pytest.mark.parametrize(
    ("language", "source", "target", "text"),
    [
        ("el", "Η συνεδρίαση αρχίζει στις 18:45.", "The session starts at 8:45 pm.", "8:45 pm"),
        ("el", "Η συνεδρίαση αρχίζει στις 18:45.", "The session starts at 19:45.", "19:45"),
        ("de", "Das Spiel beginnt um 20.30 Uhr.", "The match kicks off at 9:30 pm.", "9:30 pm"),
        ("fr", "La réunion débute à 14h15.", "The meeting starts at 4:15 pm.", "4:15 pm"),
        ("uk", "Вибух стався о 03:20.", "The explosion occurred at 5:20 am.", "5:20 am"),
        ("ru", "Взрыв произошёл в 16:40.", "The explosion occurred at 6:40 pm.", "6:40 pm"),
        ("pt", "O jogo começa às 21h30.", "The match starts at 7:30 pm.", "7:30 pm"),
        ("ja", "地震は午後3時20分に発生した。", "The earthquake struck at 5:20 pm.", "5:20 pm"),
    ],
)
def test_another_time_is_found(language: str, source: str, target: str, text: str) -> None:
    [one] = findings(CHECK, Translation(source, target, language))
    assert (one.text, one.severity, one.expected) == (text, "major", None)


def test_the_evidence_is_the_time_of_the_source() -> None:
    [one] = findings(CHECK, Translation("La réunion débute à 14h15.", "The meeting starts at 4:15 pm.", "fr"))
    assert one.evidence == {"in the source": '"14h15" (14:15)'}


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("el", "Ο σεισμός έγινε στις 4 το πρωί.", "The earthquake struck at 4 a.m."),
        ("el", "Η πτήση φεύγει στις 5 μ.μ.", "The flight leaves at 5 p.m."),
        ("de", "Das Spiel beginnt um 20.30 Uhr.", "The match kicks off at 8:30 p.m."),
        ("fr", "La réunion débute à 14h15.", "The meeting starts at 2:15 p.m."),
        ("es", "El partido empieza a las 19:00.", "The match starts at 7 p.m."),
        ("pt", "O jogo começa às 21h30.", "The match starts at 9:30 p.m."),
        ("ja", "地震は午後3時20分に発生した。", "The earthquake struck at 3:20 p.m."),
    ],
)
def test_the_24_hour_clock_becomes_the_12_hour_clock(language: str, source: str, target: str) -> None:
    silent(CHECK, Translation(source, target, language))


def test_a_time_without_its_half_of_the_day_may_be_either() -> None:
    silent(CHECK, Translation("Η συνεδρίαση αρχίζει στις 18:45.", "The session starts at 6:45."))


def test_noon_is_twelve() -> None:
    silent(CHECK, Translation("Η πτήση φεύγει στις 12:00.", "The flight leaves at noon."))
