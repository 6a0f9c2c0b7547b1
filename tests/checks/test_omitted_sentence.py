"""Sentences of the source without a target."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.omitted_sentence import CHECK
from mtcheck.segment import segments
from mtcheck.types import Bitext, Finding, Omission, Pair, Translation

TARGET = "Police arrested three suspects. The court meets on Monday."
SOURCES = {
    "el": ("Η αστυνομία συνέλαβε τρεις υπόπτους.", "Το δικαστήριο συνεδριάζει τη Δευτέρα."),
    "de": ("Die Polizei nahm drei Verdächtige fest.", "Das Gericht tagt am Montag."),
    "fr": ("La police a arrêté trois suspects.", "Le tribunal se réunit lundi."),
    "uk": ("Поліція затримала трьох підозрюваних.", "Суд збереться у понеділок."),
}


def without(lost: str, after: int = 0, language: str = "el", target: str = TARGET) -> list[Finding]:
    """Run the check on an article of two sentences whose source has one more."""
    pairs = tuple(Pair(one, source) for one, source in zip(segments(target, "en"), SOURCES[language], strict=True))
    return list(CHECK.run(Bitext("a.txt", target, pairs, language, "en", omitted=(Omission(lost, after),))))


@pytest.mark.parametrize(
    ("language", "lost"),
    [
        ("el", "Η φωτιά κατέστρεψε το παλιό εργοστάσιο της πόλης."),
        ("de", "Das Feuer zerstörte die alte Fabrik am Stadtrand."),
        ("fr", "L'incendie a détruit la vieille usine de la ville."),
        ("uk", "Пожежа знищила стару фабрику на околиці міста."),
    ],
)
def test_a_lost_sentence_is_told_at_the_one_before_it(language: str, lost: str) -> None:
    [one] = without(lost, language=language)
    assert (one.text, one.segment, one.severity) == ("Police arrested three suspects.", 0, "major")
    assert one.evidence == {"in the source": lost}
    assert lost in one.message


def test_a_sentence_lost_at_the_end_is_told_at_the_last_one() -> None:
    [one] = without("Η φωτιά κατέστρεψε το παλιό εργοστάσιο της πόλης.", after=1)
    assert (one.text, one.segment) == ("The court meets on Monday.", 1)
    assert TARGET[one.span.start : one.span.end] == one.text


def test_a_sentence_lost_at_the_start_is_found() -> None:
    [one] = without("Η φωτιά κατέστρεψε το παλιό εργοστάσιο της πόλης.", after=-1)
    assert (one.segment, one.severity) == (0, "major")


def test_a_caption_is_minor_and_a_single_word_nothing() -> None:
    [one] = without("Φωτογραφία αρχείου")
    assert one.severity == "minor"
    assert without("ΑΠΕ") == []


def test_a_sentence_that_was_joined_to_the_one_before_is_no_loss() -> None:
    target = "Police arrested three suspects in the old factory that the fire destroyed. The court meets on Monday."
    assert without("Η φωτιά κατέστρεψε το παλιό εργοστάσιο.", target=target) == []


@pytest.mark.parametrize("target", ["", " "])
def test_an_empty_row_is_critical_and_has_nothing_to_point_at(target: str) -> None:
    [one] = findings(CHECK, Translation("Die Polizei nahm drei Männer fest.", target, "de"))
    assert (one.text, one.severity, one.confidence) == ("", "critical", 1.0)
    assert one.evidence == {"in the source": "Die Polizei nahm drei Männer fest."}


def test_nothing_is_said_where_each_sentence_has_its_target() -> None:
    silent(CHECK, Translation("Die Polizei nahm drei Männer fest.", "Police arrested three men.", "de"))
    pairs = tuple(Pair(one, source) for one, source in zip(segments(TARGET, "en"), SOURCES["el"], strict=True))
    assert list(CHECK.run(Bitext("a.txt", TARGET, pairs, "el", "en"))) == []


def test_an_empty_row_is_reported_in_any_target_language() -> None:
    (found,) = findings(CHECK, Translation("Police arrested three suspects.", " ", "en"), "el")
    assert found.severity == "critical"
