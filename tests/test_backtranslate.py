"""The article goes there and back, by the best route that the engine has, and how much came home is measured."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from mtcheck.backtranslate import back_translate, choose_route
from mtcheck.engines.base import BATCH, LONGEST
from mtcheck.errors import EngineError, ModelMissingError
from mtcheck.types import Bitext, Kind, Pair, Route, Segment, Span


class Reversing:
    """An engine that writes each text backwards, so that a round trip changes nothing; `pairs` is what it knows."""

    def __init__(self, *pairs: str, name: str = "reversing") -> None:
        self.name = name
        self.known = pairs
        self.asked: list[tuple[str, str]] = []

    def supports(self, source: str, target: str) -> bool:
        return f"{source}-{target}" in self.known

    def pivots(self, language: str) -> tuple[str, ...]:
        others = (pair.removeprefix(f"{language}-") for pair in self.known if pair.startswith(f"{language}-"))
        return tuple(other for other in others if self.supports(other, language))

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        self.asked.append((source, target))
        return [text[::-1] for text in texts]


class Dropping(Reversing):
    """An engine that leaves out the last word of every text."""

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        return [" ".join(text.split()[:-1]) for text in texts]


class Silent(Reversing):
    """An engine that answers nothing to anything."""

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        return []


def bitext(*texts: str | tuple[Kind, str]) -> Bitext:
    """Make an English article of one segment a line; a text is of the body unless it comes with its kind."""
    parts = [("body", text) if isinstance(text, str) else text for text in texts]
    pairs, start = [], 0
    for number, (kind, text) in enumerate(parts):
        pairs.append(Pair(Segment(number, kind, number + 1, Span(start, start + len(text)), text), f"source {number}"))
        start += len(text) + 1
    return Bitext("article.txt", "\n".join(text for _, text in parts), tuple(pairs), "el", "en")


BOTH_WAYS = ("en-el", "el-en", "en-pt", "pt-en")
THROUGH_GREEK = Route("reversing", "el")


def test_the_round_trip_goes_through_the_articles_own_source() -> None:
    assert choose_route(Reversing(*BOTH_WAYS), "el", "en") == Route("reversing", "el")


def test_the_articles_own_source_comes_before_a_better_pivot() -> None:
    engine = Reversing("en-pt", "pt-en", "en-el", "el-en")
    assert engine.pivots("en")[0] == "pt"
    assert choose_route(engine, "el", "en") == Route("reversing", "el")


@pytest.mark.parametrize("half", ["en-el", "el-en"])
def test_a_source_with_a_model_one_way_is_left_for_a_pivot(half: str) -> None:
    route = choose_route(Reversing("en-pt", "pt-en", half, name="firefox"), "el", "en")
    assert (route.engine, route.via) == ("firefox", "pt")


def test_a_pivot_in_place_of_the_source_is_noted_with_the_command_that_gets_the_model() -> None:
    route = choose_route(Reversing("en-pt", "pt-en", name="firefox"), "el", "en")
    asked = "no el-en model here, so the round trip goes through 'pt'; get it with: mtcheck models get el-en"
    assert route.note == asked


def test_the_remedy_of_another_engine_names_the_one_that_has_such_models() -> None:
    route = choose_route(Reversing("en-pt", "pt-en", name="file"), "el", "en")
    assert route.note.endswith("; get it with: mtcheck models get el-en, then --engine firefox")


def test_without_a_source_language_the_first_pivot_is_taken_without_a_note() -> None:
    engine = Reversing("en-pt", "pt-en", "en-el", "el-en")
    assert choose_route(engine, None, "en") == Route("reversing", "pt", "")


def test_without_any_model_the_error_names_what_was_wanted_and_the_command_that_gets_it() -> None:
    with pytest.raises(ModelMissingError) as caught:
        choose_route(Reversing(name="firefox"), "el", "en")
    assert str(caught.value) == "engine 'firefox' has no model for el-en; get one with: mtcheck models get el-en"


def test_a_model_one_way_is_not_enough_for_a_round_trip() -> None:
    with pytest.raises(ModelMissingError):
        choose_route(Reversing("en-pt"), None, "en")


@pytest.mark.parametrize(("target", "pair"), [("en", "el-en"), ("el", "en-el"), ("pt", "en-pt")])
def test_without_a_source_language_the_command_names_a_pair_of_two_languages(target: str, pair: str) -> None:
    with pytest.raises(
        ModelMissingError, match=f"a round trip from '{target}'; get one with: mtcheck models get {pair}$"
    ):
        choose_route(Reversing(name="firefox"), None, target)


def test_each_pair_gets_its_translation_and_what_came_back() -> None:
    done = back_translate(bitext("abc def", "ghi"), Reversing(*BOTH_WAYS), THROUGH_GREEK)
    assert [(pair.via, pair.back) for pair in done.pairs] == [("fed cba", "abc def"), ("ihg", "ghi")]


def test_a_text_that_comes_back_as_it_was_is_wholly_similar() -> None:
    done = back_translate(bitext("The dog sleeps.", "No."), Reversing(*BOTH_WAYS), THROUGH_GREEK)
    assert [pair.similarity for pair in done.pairs] == [1.0, 1.0]


def test_a_text_that_lost_words_is_less_similar_and_one_that_lost_all_is_not_at_all() -> None:
    done = back_translate(bitext("one two three four five six", "one two"), Dropping(*BOTH_WAYS), THROUGH_GREEK)
    some, nothing = done.pairs
    assert (some.via, some.back) == ("one two three four five", "one two three four")
    assert some.similarity is not None
    assert 0 < some.similarity < 1
    assert (nothing.via, nothing.back, nothing.similarity) == ("one", "", 0.0)


def test_similarity_is_the_chrf_of_what_came_back_worked_out_by_hand() -> None:
    # Once one letter is lost each way, "abcdef" comes back as "cdef": n-grams of 1 to 6 letters, precision 1 for
    # 1 to 4 and none of 5 and 6, recall 4/6, 3/5, 2/4, 1/3, 0/2, 0/1. sacreBLEU averages over the orders that both
    # have, 1 to 4: precision 1, recall (4/6 + 3/5 + 2/4 + 1/3) / 4 = 0.525; with beta 2,
    # F = 5 * 1 * 0.525 / (4 * 1 + 0.525) = 0.5801.
    class Shortening(Reversing):
        def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
            return [text[1:] for text in texts]

    (pair,) = back_translate(bitext("abcdef"), Shortening(*BOTH_WAYS), THROUGH_GREEK).pairs
    assert pair.back == "cdef"
    assert pair.similarity == pytest.approx(0.5801, abs=0.00005)


def test_the_article_is_translated_there_and_then_back() -> None:
    engine = Reversing(*BOTH_WAYS)
    back_translate(bitext("one", "two"), engine, THROUGH_GREEK)
    assert engine.asked == [("en", "el"), ("el", "en")]


def test_the_route_is_recorded() -> None:
    route = Route("reversing", "pt", "no el-en model here")
    assert back_translate(bitext("one"), Reversing(*BOTH_WAYS), route).route == route


def test_boilerplate_is_left_alone_and_the_texts_around_it_keep_their_own() -> None:
    before = bitext(("headline", "abc"), ("boilerplate", "Read also"), "def", ("boilerplate", "Source: Reuters"), "ghi")
    done = back_translate(before, Reversing(*BOTH_WAYS), THROUGH_GREEK)
    assert [pair.back for pair in done.pairs] == ["abc", None, "def", None, "ghi"]
    assert [done.pairs[place] for place in (1, 3)] == [before.pairs[place] for place in (1, 3)]


def test_all_else_stays_as_it_was() -> None:
    before = bitext("one", "two")
    done = back_translate(before, Reversing(*BOTH_WAYS), THROUGH_GREEK)
    assert [(pair.target, pair.source) for pair in done.pairs] == [(pair.target, pair.source) for pair in before.pairs]
    assert (done.name, done.text, done.source_language, done.target_language) == (
        before.name,
        before.text,
        before.source_language,
        before.target_language,
    )


def test_an_article_of_boilerplate_asks_the_engine_nothing() -> None:
    engine = Reversing(*BOTH_WAYS)
    before = bitext(("boilerplate", "Read also"))
    assert back_translate(before, engine, THROUGH_GREEK).pairs == before.pairs
    assert engine.asked == []


def test_sentences_that_are_the_same_get_the_same() -> None:
    done = back_translate(bitext("abc", "def", "abc"), Reversing(*BOTH_WAYS), THROUGH_GREEK)
    assert done.pairs[0].back == done.pairs[2].back == "abc"


def test_a_long_text_comes_back_whole() -> None:
    text = " ".join(f"word{number}" for number in range(LONGEST // 3))
    (pair,) = back_translate(bitext(text), Dropping(*BOTH_WAYS), THROUGH_GREEK).pairs
    assert pair.via is not None
    assert 0 < len(text.split()) - len(pair.via.split()) < 10
    (pair,) = back_translate(bitext(text), Reversing(*BOTH_WAYS), THROUGH_GREEK).pairs
    assert sorted((pair.back or "").split()) == sorted(text.split())


def test_an_answer_of_the_wrong_length_is_an_error() -> None:
    with pytest.raises(EngineError, match="answered 0 texts to 1"):
        back_translate(bitext("one"), Silent(*BOTH_WAYS), THROUGH_GREEK)


def test_progress_counts_both_halves_as_one() -> None:
    calls: list[tuple[int, int]] = []
    texts = [f"text {number}" for number in range(BATCH + 1)]
    back_translate(bitext(*texts), Reversing(*BOTH_WAYS), THROUGH_GREEK, lambda done, of: calls.append((done, of)))
    total = 2 * len(texts)
    assert calls == [(BATCH, total), (len(texts), total), (len(texts) + BATCH, total), (total, total)]
