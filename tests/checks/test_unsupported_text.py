"""Parts of a translation that nothing in the source stands for."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.unsupported_text import CHECK
from mtcheck.segment import segments
from mtcheck.types import Bitext, Pair, Translation

FIRES = {
    "de": "Die Feuerwehr löschte den Brand in der Fabrik.",
    "fr": "Les pompiers ont maîtrisé l'incendie dans l'usine.",
    "uk": "Пожежники загасили пожежу на складі.",
    "ru": "Пожарные потушили огонь на складе.",
    "pt": "Os bombeiros apagaram o incêndio na fábrica.",
}


@pytest.mark.parametrize("language", FIRES)
def test_what_goes_on_after_the_end_is_the_span(language: str) -> None:
    place = {"uk": "at the warehouse", "ru": "at the warehouse"}.get(language, "in the factory")
    target = f"Firefighters put out the fire {place}, and the weather will remain sunny and warm until the weekend."
    [one] = findings(CHECK, Translation(FIRES[language], target, language))
    assert one.severity == "major"
    assert "sunny and warm" in one.text
    assert "fire" not in one.text


def test_it_is_found_in_greek() -> None:
    target = (
        "Rescuers found the climbers alive, and the hotel offers a swimming pool and a free breakfast for all children."
    )
    [one] = findings(CHECK, Translation("Οι διασώστες βρήκαν τους ορειβάτες ζωντανούς.", target))
    assert one.severity == "major"
    assert "swimming pool and a free breakfast" in one.text
    assert "climbers" not in one.text


@pytest.mark.parametrize(
    ("language", "source"),
    [
        ("el", "Οι διασώστες βρήκαν τους ορειβάτες ζωντανούς."),
        ("de", FIRES["de"]),
        ("fr", FIRES["fr"]),
        ("ja", "消防隊は工場の火事を消し止めた。"),
    ],
)
def test_a_sentence_that_is_no_translation_at_all_is_the_span(language: str, source: str) -> None:
    target = "The hotel offers a swimming pool and free breakfast for children."
    [one] = findings(CHECK, Translation(source, target, language))
    assert (one.text, one.severity, one.expected) == (target, "major", None)


def test_a_sentence_without_a_source_is_minor() -> None:
    text = "Police arrested three suspects. The court meets on Monday. Yes."
    first, second, third = segments(text, "en")
    beads = (Pair(first, "Η αστυνομία συνέλαβε τρεις υπόπτους."), Pair(second), Pair(third))
    [one] = CHECK.run(Bitext("a.txt", text, beads, "el", "en", beads=beads))
    assert (one.text, one.severity, one.segment) == ("The court meets on Monday.", "minor", 1)


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("el", "Οι διασώστες βρήκαν τους ορειβάτες ζωντανούς.", "Rescuers found the climbers alive."),
        ("de", FIRES["de"], "The fire brigade extinguished the blaze at the plant."),
        ("fr", FIRES["fr"], "Fire crews got the plant blaze under control."),
        ("uk", FIRES["uk"], "Fire crews extinguished the blaze at the depot."),
        ("pt", FIRES["pt"], "Fire crews extinguished the factory blaze."),
        ("ja", "消防隊は工場の火事を消し止めた。", "Firefighters extinguished the factory blaze."),
    ],
)
def test_a_paraphrase_is_right(language: str, source: str, target: str) -> None:
    silent(CHECK, Translation(source, target, language))


def test_a_short_sentence_may_be_free() -> None:
    silent(CHECK, Translation("Guten Abend.", "See you later.", "de"))


def test_from_chinese_a_stretch_counts_only_with_a_back_translation() -> None:
    source = "部长周二在首都对记者发表了讲话。"
    target = (
        "The minister spoke to reporters in the capital on Tuesday, while the villagers of the southern mountains"
        " harvested their olives and pressed the oil in the old stone mill by the river."
    )
    silent(CHECK, Translation(source, target, "zh"))


def test_from_chinese_one_word_in_common_is_enough() -> None:
    """The word list is thin: human translations with one word in seven supported are right."""
    stranger = "The hotel offers a swimming pool, free breakfast and a garden for children in the summer season."
    source = "消防队昨天晚上扑灭了工厂的大火，警察正在调查事故的原因。"
    assert findings(CHECK, Translation(source, stranger, "zh"))
    silent(CHECK, Translation(source, stranger.replace("hotel", "police hotel"), "zh"))
    silent(CHECK, Translation("警察调查工厂事故原因。", "The hotel offers a garden for children.", "zh"))


def test_a_text_that_says_the_same_date_is_no_stranger() -> None:
    source = "Οι μάρτυρες κατέθεσαν στο δικαστήριο πάλι στις 27 Ιουλίου."
    target = "The garden and the swimming pool opened for children"
    assert findings(CHECK, Translation(source, f"{target} again in the sunny summer season."))
    assert not any(
        one.message.startswith("nearly") for one in findings(CHECK, Translation(source, f"{target} on July 27."))
    )
    small = Translation(source.replace("27 Ιουλίου", "3 η ώρα"), f"{target} with 3 rooms again in the sunny season.")
    assert any(one.message.startswith("nearly") for one in findings(CHECK, small))
