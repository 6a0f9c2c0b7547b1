"""Parts of a source sentence that have left nothing in the translation."""

from __future__ import annotations

from dataclasses import replace

import pytest
from verbs import findings, silent

from mtcheck.checks.lost_clause import CHECK
from mtcheck.facts.lengths import habit
from mtcheck.types import Bitext, Pair, Segment, Span, Translation

CLAUSES = {
    "el": (
        "Οι διασώστες βρήκαν τους ορειβάτες ζωντανούς, αλλά το ελικόπτερο δεν μπόρεσε να προσγειωθεί εξαιτίας της "
        "πυκνής ομίχλης.",
        "Rescuers found the climbers alive.",
        "ελικόπτερο",
    ),
    "de": (
        "Die Feuerwehr löschte den Brand in der Fabrik, während die Bewohner der umliegenden Häuser in einer Turnhalle "
        "untergebracht wurden.",
        "Firefighters put out the fire in the factory.",
        "Bewohner der umliegenden Häuser",
    ),
    "fr": (
        "Les pompiers ont maîtrisé l'incendie, mais les habitants du quartier ont dû passer la nuit dans un gymnase de "
        "la ville voisine.",
        "Firefighters brought the blaze under control.",
        "passer la nuit",
    ),
    "es": (
        "La policía detuvo a tres sospechosos en el centro, mientras el alcalde pidió a los vecinos que no salieran de "
        "sus casas hasta la mañana siguiente.",
        "Police arrested three suspects downtown.",
        "alcalde",
    ),
    "uk": (
        "Пожежники загасили пожежу на складі, а мешканців сусідніх будинків тимчасово розмістили у спортивному залі "
        "місцевої школи.",
        "Firefighters put out the fire at the warehouse.",
        "сусідніх будинків",
    ),
    "ru": (
        "Пожарные потушили огонь на складе, а жителей соседних домов временно разместили в спортивном зале местной "
        "школы.",
        "Firefighters put out the fire at the warehouse.",
        "соседних домов",
    ),
    "pt": (
        "Os bombeiros apagaram o incêndio na fábrica, mas os moradores das casas vizinhas passaram a noite no ginásio "
        "da escola.",
        "Firefighters put out the fire in the factory.",
        "casas vizinhas",
    ),
    "ja": (
        "消防隊は工場の火事を消し止めたが、近くの住民は学校の体育館で一夜を過ごし、翌朝になってから自宅に戻り、壊れた窓や屋根の修理を始めた。",
        "Firefighters put out the fire.",
        "住民は学校",
    ),
}


@pytest.mark.parametrize("language", CLAUSES)
def test_the_clause_is_quoted_and_the_span_is_the_segment(language: str) -> None:
    source, target, lost = CLAUSES[language]
    [one] = findings(CHECK, Translation(source, target, language))
    assert (one.text, one.severity, one.expected) == (target, "major", None)
    assert lost in one.evidence["in the source"]
    assert one.evidence["in the source"] in source


@pytest.mark.parametrize(("end", "severity"), [("", "minor"), (".”", "major"), ("!", "major")])
def test_a_headline_is_written_anew_and_no_more_than_minor(end: str, severity: str) -> None:
    target = "Rescuers found the climbers alive, the helicopter stayed"
    [one] = findings(CHECK, Translation(CLAUSES["el"][0], target + end))
    assert one.severity == severity


@pytest.mark.parametrize(("end", "found"), [("", 0), (".", 1)])
def test_a_headline_needs_more_evidence_than_a_sentence(end: str, found: int) -> None:
    target = "Rescuers found the climbers alive, but the helicopter stayed away"
    assert len(findings(CHECK, Translation(CLAUSES["el"][0], target + end))) == found


def test_what_is_far_too_short_for_its_source_is_no_headline() -> None:
    source, target, _ = CLAUSES["de"]
    [one] = findings(CHECK, Translation(source, target.removesuffix("."), "de"))
    assert one.severity == "major"


@pytest.mark.parametrize(
    ("language", "target"),
    [
        ("el", "Rescuers found the climbers alive, but the helicopter could not land because of thick fog."),
        ("de", "Firefighters put out the blaze at the plant while people from nearby homes were put up in a gym."),
        (
            "fr",
            "Crews got the fire under control, but residents had to spend the night in a gymnasium in the next town.",
        ),
        (
            "uk",
            "Firefighters put out the fire at the warehouse, and residents of nearby buildings were temporarily housed "
            "in the gym of a local school.",
        ),
        (
            "ja",
            "Firefighters put out the factory blaze, but nearby residents spent the night in a school gym, went home "
            "the next morning and began to repair broken windows and roofs.",
        ),
    ],
)
def test_a_translation_of_the_whole_sentence_is_right(language: str, target: str) -> None:
    silent(CHECK, Translation(CLAUSES[language][0], target, language))


def test_a_free_translation_of_full_length_is_right() -> None:
    silent(
        CHECK,
        Translation(
            "Der Minister wollte sich zu den Vorwürfen am Dienstag nicht äußern.",
            "There was no word from the minister about the allegations on Tuesday.",
            "de",
        ),
    )


def test_a_short_sentence_that_loses_little_is_right() -> None:
    silent(CHECK, Translation("Οι διασώστες βρήκαν τους ορειβάτες.", "Rescuers found climbers."))


def test_into_other_languages_a_translation_that_is_far_too_short_is_reported() -> None:
    source = "The fire brigade put out the fire in the factory while the people who live nearby slept in a school."
    whole = "Η πυροσβεστική έσβησε τη φωτιά στο εργοστάσιο, ενώ όσοι μένουν κοντά κοιμήθηκαν σε ένα σχολείο της πόλης."
    texts = [whole] * 40 + ["Η φωτιά έσβησε."]
    pairs = tuple(
        Pair(Segment(number, "body", number + 1, Span(0, len(text)), text), source) for number, text in enumerate(texts)
    )
    bitext = Bitext("example.tsv", "", pairs, "en", "el")
    found = list(CHECK.run(replace(bitext, habit=habit(bitext))))
    assert [(one.segment, one.severity, one.message) for one in found] == [
        (40, "major", "the translation is far too short")
    ]
