"""Expressions that were taken word for word: where a phrase counts."""

from __future__ import annotations

import pytest

from mtcheck.facts.literal import fits, has_capitals, is_beside, judged, kept, pieces
from mtcheck.knowledge.phrasebook import Phrase
from mtcheck.segment import segments
from mtcheck.types import Bitext, Pair, Span


def phrase(**given: object) -> Phrase:
    usual: dict[str, object] = {
        "wrong": ("gifts",),
        "reading": "Dora",
        "original": (("el", "Δώρα"),),
        "before": frozenset(),
        "after": frozenset(),
        "near": (),
        "keep": (),
        "cues": (),
        "unless": (),
        "headline": False,
        "severity": "major",
        "confidence": 0.9,
        "note": "",
        "source": "wikidata",
    }
    return Phrase(**{**usual, **given})  # type: ignore[arg-type]


def stands(text: str, written: str, **given: object) -> bool:
    pair = Pair(segments(text, "en")[0])
    start = text.lower().index(written.lower())
    return fits(pair, Span(start, start + len(written)), written, phrase(wrong=(written,), **given))


def test_words_are_taken_apart_at_hyphens_and_folded() -> None:
    assert [word for word, _, _ in pieces("The Vice-Minister's e.a. cap")] == ["the", "vice", "minister", "ea", "cap"]


@pytest.mark.parametrize(
    ("written", "text", "fit"),
    [
        ("gifts", "Gifts", True),
        ("Gifts", "gifts", False),
        ("EKT", "Ekt", False),
        ("=the greens", "the greens", True),
        ("=the greens", "the Greens", False),
        ("Big week", "Big Week", True),
        ("Big Week", "Big week", False),
    ],
)
def test_a_capital_of_the_record_must_be_one_in_the_text(written: str, text: str, fit: bool) -> None:
    assert has_capitals(written, text) is fit


@pytest.mark.parametrize(
    ("text", "wanted", "last", "fit"),
    [
        ("He went to ", {"to"}, True, True),
        ("He went to the ", {"to"}, True, False),
        ("", {"^"}, True, True),
        ("It rained. ", {"^"}, True, True),
        ("It rained, ", {"rained"}, True, False),
        (" Ralli spoke", {"Name"}, False, True),
        (" spoke", {"Name"}, False, False),
        (" The", {"Name"}, False, False),
        (" 12 men", {"#"}, False, True),
        (".", {"$"}, False, True),
        (" and", {"$"}, False, False),
    ],
)
def test_a_neighbour_is_a_word_a_name_a_number_or_an_edge(text: str, wanted: set[str], last: bool, fit: bool) -> None:
    assert is_beside(text, frozenset(wanted), last=last) is fit


def test_a_phrase_that_stays_covers_the_wrong_one() -> None:
    text = "The minister of state for Europe spoke."
    assert kept(text, Span(4, 21), "minister of state for Europe")
    assert not kept("The minister of state spoke of Europe.", Span(4, 21), "minister of state for Europe")


def test_what_is_wrong_in_headlines_alone_is_left_alone_in_the_text() -> None:
    assert not stands("They fire at will.", "fire", headline=True)


def test_a_single_name_after_another_name_is_a_surname() -> None:
    assert stands("Then Virtue spoke.", "Virtue")
    assert not stands("Then Tessa Virtue spoke.", "Virtue")


def test_a_minor_phrase_that_its_sentence_explains_is_left_alone() -> None:
    text = "A prosecutor of the Supreme Court, the Areios Pagos, decided."
    bitext = Bitext("a.txt", text, (Pair(segments(text, "en")[0]),), "el", "en")
    span = Span(text.index("Areios"), text.index(", decided"))
    one = phrase(reading="Supreme Court", severity="minor")
    assert judged(bitext, bitext.pairs[0], span, one) is None
    other = phrase(reading="Court of Audit", severity="minor")
    assert judged(bitext, bitext.pairs[0], span, other) is not None


CUES = {"cues": ("household*", "in real terms"), "unless": ("missile*",)}


def counts(text: str, original: str, source: str | None = None) -> bool:
    """Tell whether "accuracy" counts in a text as a rendering of a Greek term."""
    pair = Pair(segments(text, "en")[0], source)
    bitext = Bitext("a.txt", text, (pair,), "el", "en")
    one = phrase(wrong=("accuracy",), reading="high prices", original=(("el", original),), **CUES)
    start = text.index("accuracy")
    span = Span(start, start + len("accuracy"))
    return fits(pair, span, "accuracy", one) and judged(bitext, pair, span, one) is not None


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The accuracy hits households.", True),
        ("The accuracy hits the household basket.", True),
        ("The accuracy hits the target.", False),
        ("The accuracy hits households and missiles.", False),
        ("The accuracy of the year hits wages in real terms.", True),
    ],
)
def test_a_phrase_counts_among_its_cues_and_not_among_others(text: str, count: bool) -> None:
    assert counts(text, "ακρίβεια") is count
    assert counts(text, "ακρίβεια", "Η ακρίβεια είναι μεγάλη.") is count


@pytest.mark.parametrize(
    ("rest", "poor", "count"),
    [
        ("Every household pays.", True, True),
        ("Every household pays.", False, False),
        ("Every fleet pays.", True, False),
    ],
)
def test_in_a_poor_article_a_cue_may_stand_in_another_sentence(rest: str, poor: bool, count: bool) -> None:
    text = f"The accuracy hits the target. {rest}"
    pairs = tuple(Pair(one) for one in segments(text, "en"))
    bitext = Bitext("a.txt", text, pairs, "el", "en", poor=10.0 if poor else 0.0)
    one = phrase(wrong=("accuracy",), reading="high prices", original=(("el", "ακρίβεια"),), **CUES)
    found = judged(bitext, pairs[0], Span(4, 12), one)
    assert (found is not None) is count
    assert found is None or found.afar


def test_a_term_of_several_words_in_the_source_needs_no_cue() -> None:
    assert counts("The accuracy hits the target.", "κύμα ακρίβειας", "Ένα κύμα ακρίβειας.")
    assert not counts("The accuracy hits missiles.", "κύμα ακρίβειας", "Ένα κύμα ακρίβειας.")


@pytest.mark.parametrize(("language", "count"), [("el", True), ("ru", False), (None, False)])
def test_a_phrase_may_want_an_article_that_is_known_to_come_from_its_language(
    language: str | None, count: bool
) -> None:
    text = "A representative of the company said so."
    bitext = Bitext("a.txt", text, (Pair(segments(text, "en")[0]),), language, "en")
    one = phrase(original=(("el", "εκπρόσωπος"),), near=("from:el",))
    assert (judged(bitext, bitext.pairs[0], Span(2, 16), one) is not None) is count
