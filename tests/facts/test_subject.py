"""What an article speaks of."""

from __future__ import annotations

from dataclasses import replace

from mtcheck.facts.subject import countries, mentions, speaks_of
from mtcheck.segment import segments
from mtcheck.types import Bitext, Pair


def bitext(text: str, source: str | None = None) -> Bitext:
    return Bitext("a.txt", text, tuple(Pair(one) for one in segments(text, "en")), source, "en")


def test_countries_are_named_by_name_adjective_seat_or_office_holder() -> None:
    assert countries("The Greek minister flew to Ankara.") >= {"GR", "TR"}
    assert "US" in countries("Talks with the United States failed.")
    assert "FR" in countries("Emmanuel Macron spoke.")
    assert not countries("It rained in the village.")


def test_an_article_speaks_of_the_home_of_its_language() -> None:
    greek, other = bitext("It rained.", "el"), bitext("It rained.")
    assert speaks_of(greek, greek.pairs[0], "GR")
    assert not speaks_of(other, other.pairs[0], "GR")
    assert not speaks_of(greek, greek.pairs[0], "US")


def test_a_country_that_is_named_far_away_does_not_count() -> None:
    long = bitext("The Greek minister came.\n" + "It rained.\n" * 200)
    assert speaks_of(long, long.pairs[50], "GR")
    assert not speaks_of(long, long.pairs[150], "GR")


def test_a_later_document_of_a_bitext_speaks_for_itself() -> None:
    long = bitext("It rained.\n" * 150 + "The Greek minister came.\nIt rained.")
    later = replace(long, pairs=long.pairs[150:])
    assert speaks_of(later, later.pairs[1], "GR")
    assert mentions(later, later.pairs[1], "minister")


def test_a_text_is_mentioned_as_it_is_written() -> None:
    one, other = bitext("The party SYRIZA met."), bitext("The party Syriza met.")
    assert mentions(one, one.pairs[0], "SYRIZA")
    assert not mentions(other, other.pairs[0], "SYRIZA")
