"""What an article speaks of."""

from __future__ import annotations

from mtcheck.facts.subject import countries, mentions, speaks_of
from mtcheck.segment import segments
from mtcheck.types import Bitext, Pair


def bitext(text: str, source: str | None = None) -> Bitext:
    return Bitext("a.txt", text, tuple(Pair(one) for one in segments(text, "en")), source, "en")


def test_countries_are_named_by_name_adjective_seat_or_office_holder() -> None:
    assert countries(("The Greek minister flew to Ankara.",)) >= {"GR", "TR"}
    assert "US" in countries(("Talks with the United States failed.",))
    assert "FR" in countries(("Emmanuel Macron spoke.",))
    assert not countries(("It rained in the village.",))


def test_an_article_speaks_of_the_home_of_its_language() -> None:
    assert speaks_of(bitext("It rained.", "el"), "GR")
    assert not speaks_of(bitext("It rained."), "GR")
    assert not speaks_of(bitext("It rained.", "el"), "US")


def test_a_text_is_mentioned_as_it_is_written() -> None:
    assert mentions(bitext("The party SYRIZA met."), "SYRIZA")
    assert not mentions(bitext("The party Syriza met."), "SYRIZA")
