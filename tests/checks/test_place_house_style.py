"""Older forms of places."""

from __future__ import annotations

from verbs import findings, silent

from mtcheck.checks.place_house_style import CHECK
from mtcheck.segment import segments
from mtcheck.types import Bitext, Pair


def test_each_place_where_the_older_form_stands_is_reported() -> None:
    assert [(one.text, one.expected) for one in findings(CHECK, "Kiev is calm. Kiev's mayor left.")] == [
        ("Kiev", "Kyiv")
    ] * 2


def test_it_is_minor_as_only_the_desk_knows_its_style() -> None:
    assert {one.severity for one in findings(CHECK, "Kiev is calm.")} == {"minor"}


def test_set_phrases_longer_words_and_the_newer_form_stay() -> None:
    silent(CHECK, "She ordered chicken Kiev in Kyiv; Kievan Rus fell.")


def test_a_style_guide_asks_for_its_own_forms_alone() -> None:
    text = "They flew to Kiev and to Odessa."
    pairs = tuple(Pair(one) for one in segments(text, "en"))
    asked = {
        guide: [one.text for one in CHECK.run(Bitext("a.txt", text, pairs, None, "en", style_guide=guide))]
        for guide in ("", "ap", "guardian")
    }
    assert asked == {"": ["Kiev", "Odessa"], "ap": ["Kiev", "Odessa"], "guardian": ["Kiev"]}
