"""Names that an article mentions, by rules."""

from __future__ import annotations

import pytest

from mtcheck import nlp
from mtcheck.facts.mentions import chains, mentions
from mtcheck.segment import segments
from mtcheck.types import Bitext, Pair


@pytest.fixture(autouse=True)
def _rules_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nlp, "installed", lambda: False)


def bitext(text: str) -> Bitext:
    return Bitext("a.txt", text, tuple(Pair(one) for one in segments(text, "en")), "el", "en")


def test_names_are_found_with_what_they_name() -> None:
    found = mentions(bitext("The deputy Angela Merkel flew from Berlin. Mr. Zantel of NATO stayed."))
    assert {one.text: one.label for one in found} == {
        "Angela Merkel": "person",
        "Berlin": "place",
        "Zantel": "person",
        "NATO": "organisation",
    }
    assert {one.by for one in found} == {"rules"}


def test_a_word_that_opens_a_sentence_is_no_name() -> None:
    assert not mentions(bitext("Prices rose. The market fell."))


def test_spans_point_into_their_segment() -> None:
    for one in mentions(bitext("Later, Petra Van der Zantel met K. Zantel.")):
        assert one.pair.target.text[one.span.start : one.span.end] == one.text


def test_the_mentions_of_a_surname_are_a_chain() -> None:
    found = {chain.surname: chain for chain in chains(bitext("Petra Zantel spoke. Mrs. Zantel left. P. Zantel came."))}
    assert found["zantel"].given == ("Petra",)
    assert len(found["zantel"].mentions) == 3
