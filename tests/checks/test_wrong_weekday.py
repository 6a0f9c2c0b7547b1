"""Days of the week that differ from the source's."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.wrong_weekday import CHECK
from mtcheck.types import Translation


@pytest.mark.parametrize(
    ("language", "source", "target", "text", "expected"),
    [
        ("el", "Η Βουλή ψηφίζει τη Δευτέρα.", "Parliament votes on Tuesday.", "Tuesday", "Monday"),
        ("el", "Η Βουλή ψηφίζει την Τρίτη.", "Parliament votes on Wednesday.", "Wednesday", "Tuesday"),
        ("de", "Das Gericht entscheidet am Mittwoch.", "The court will rule on Thursday.", "Thursday", "Wednesday"),
        ("fr", "Le procès reprend vendredi.", "The trial resumes on Thursday.", "Thursday", "Friday"),
        ("es", "El juicio sigue el martes.", "The trial continues on Wednesday.", "Wednesday", "Tuesday"),
        ("uk", "Суд відбудеться у середу.", "The hearing will be held on Tuesday.", "Tuesday", "Wednesday"),
        ("ru", "Суд состоится в четверг.", "The hearing will be held on Friday.", "Friday", "Thursday"),
        ("pt", "A votação será na quinta-feira.", "The vote will be on Friday.", "Friday", "Thursday"),
        ("tr", "Duruşma salı günü görülecek.", "The hearing will be held on Thursday.", "Thursday", "Tuesday"),
        ("ja", "会議は月曜日に開かれる。", "The meeting will be held on Sunday.", "Sunday", "Monday"),
        ("zh", "会议将于星期三举行。", "The meeting will be held on Tuesday.", "Tuesday", "Wednesday"),
    ],
)
def test_the_day_of_the_source_is_suggested(language: str, source: str, target: str, text: str, expected: str) -> None:
    [one] = findings(CHECK, Translation(source, target, language))
    assert (one.text, one.expected, one.severity) == (text, expected, "major")


def test_the_evidence_is_the_word_of_the_source() -> None:
    [one] = findings(CHECK, Translation("Суд відбудеться у середу.", "The hearing will be on Tuesday.", "uk"))
    assert one.evidence == {"in the source": '"середу" (Wednesday)'}


def test_of_two_days_only_the_wrong_one_is_found() -> None:
    example = Translation("Απεργούν από την Πέμπτη έως το Σάββατο.", "They strike from Thursday to Sunday.")
    assert [(one.text, one.expected) for one in findings(CHECK, example)] == [("Sunday", "Saturday")]


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("el", "Το Σάββατο και την Κυριακή απεργούν.", "They strike on Saturday and Sunday."),
        ("fr", "Le procès reprend vendredi.", "The trial resumes on Friday."),
        ("pt", "A votação será na quinta-feira.", "The vote will be on Thursday."),
        ("ja", "会議は月曜日に開かれる。", "The meeting will be held on Monday."),
    ],
)
def test_the_same_day_is_right(language: str, source: str, target: str) -> None:
    silent(CHECK, Translation(source, target, language))


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("el", "Το Σάββατο και την Κυριακή απεργούν.", "They strike at the weekend."),
        ("de", "Das Gericht entscheidet morgen.", "The court will rule on Thursday."),
        ("fr", "Le procès reprend vendredi.", "The trial resumes tomorrow."),
    ],
)
def test_a_weekday_in_one_text_alone_is_no_finding(language: str, source: str, target: str) -> None:
    silent(CHECK, Translation(source, target, language))


def test_the_greek_ordinals_are_no_days() -> None:
    silent(CHECK, Translation("Η τρίτη προσπάθεια πέτυχε.", "The third attempt succeeded."))
    silent(CHECK, Translation("Το κόμμα ήρθε τρίτο την Κυριακή.", "The party came third on Sunday."))
