"""Texts go through an engine each once, in pieces that it can hold, and come back in order."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtcheck.engines.base import BATCH, LONGEST, cut, translate
from mtcheck.errors import EngineError


class UpperCase:
    """An engine whose translation is the text in capitals; it remembers what it was asked."""

    name = "upper-case"

    def __init__(self) -> None:
        self.asked: list[str] = []

    def supports(self, source: str, target: str) -> bool:
        return True

    def pivots(self, language: str) -> tuple[str, ...]:
        return ("xx",)

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        self.asked += texts
        return [text.upper() for text in texts]


class Forgetful(UpperCase):
    """An engine that loses the last text of every batch."""

    name = "forgetful"

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        return super().translate(texts, source, target)[:-1]


class Whole(UpperCase):
    """An engine that takes a text of any length at once."""

    longest = 1_000_000


def words(text: str) -> list[str]:
    return text.split()


def test_the_answers_stand_in_the_order_of_the_questions() -> None:
    assert translate(UpperCase(), ["b", "a", "c"], "el", "en") == ["B", "A", "C"]


def test_a_text_that_comes_twice_is_translated_once_and_answered_twice() -> None:
    engine = UpperCase()
    assert translate(engine, ["same", "other", "same"], "el", "en") == ["SAME", "OTHER", "SAME"]
    assert sorted(engine.asked) == ["other", "same"]


def test_a_sentence_that_two_long_texts_share_is_translated_once() -> None:
    engine = UpperCase()
    shared = f"{'a' * (LONGEST - 10)}."
    first, second = f"{shared} {'b' * (LONGEST - 10)}.", f"{shared} {'c' * (LONGEST - 10)}."
    assert translate(engine, [first, second], "el", "en") == [first.upper(), second.upper()]
    assert engine.asked.count(shared) == 1


def test_no_texts_give_no_answers_and_ask_nothing() -> None:
    engine = UpperCase()
    assert translate(engine, [], "el", "en") == []
    assert engine.asked == []


def test_a_blank_text_is_answered_with_nothing_and_not_asked() -> None:
    engine = UpperCase()
    assert translate(engine, ["", "one", " \t "], "el", "en") == ["", "ONE", ""]
    assert engine.asked == ["one"]


def test_more_texts_than_a_batch_holds_all_come_back() -> None:
    texts = [f"text {number}" for number in range(2 * BATCH + 3)]
    assert translate(UpperCase(), texts, "el", "en") == [f"TEXT {number}" for number in range(2 * BATCH + 3)]


def test_progress_climbs_to_the_number_of_texts() -> None:
    calls: list[tuple[int, int]] = []
    total = 2 * BATCH + 3
    texts = [f"text {number}" for number in range(total)]
    translate(UpperCase(), texts, "el", "en", lambda done, of: calls.append((done, of)))
    assert calls == [(BATCH, total), (2 * BATCH, total), (total, total)]


def test_a_wrong_number_of_answers_is_an_error_that_names_the_engine() -> None:
    with pytest.raises(EngineError, match="engine 'forgetful' answered 1 texts to 2"):
        translate(Forgetful(), ["one", "two"], "el", "en")


def test_no_engine_is_asked_for_more_than_it_can_hold() -> None:
    engine = UpperCase()
    text = " ".join(f"word{number}" for number in range(200))
    assert translate(engine, [text], "el", "en") == [text.upper()]
    assert len(engine.asked) > 1
    assert max(map(len, engine.asked)) <= LONGEST


def test_an_engine_that_takes_long_texts_gets_them_whole() -> None:
    engine = Whole()
    text = " ".join(["word"] * 200)
    assert translate(engine, [text], "el", "en") == [text.upper()]
    assert engine.asked == [text]


def test_a_text_that_fits_is_not_cut() -> None:
    text = f"{'One. ' * 20}{'a' * (LONGEST - 100)}"
    assert len(text) == LONGEST
    assert cut(text) == [text]


def test_a_text_is_cut_after_a_sentence_rather_than_at_a_comma_nearer_to_its_middle() -> None:
    assert cut("Alpha beta gamma. Delta, epsilon zeta", 20) == ["Alpha beta gamma.", "Delta, epsilon zeta"]


def test_a_text_without_stops_is_cut_after_a_comma_rather_than_at_the_space_in_its_middle() -> None:
    assert cut("alpha beta gamma delta, epsilon", 25) == ["alpha beta gamma delta,", "epsilon"]


def test_a_text_without_marks_is_cut_at_the_space_nearest_to_its_middle() -> None:
    assert cut("one two six ten", 8) == ["one two", "six ten"]


def test_a_stop_that_would_leave_a_scrap_is_passed_over() -> None:
    assert cut("Mr. Alpha beta gamma, delta epsilon", 30) == ["Mr. Alpha beta gamma,", "delta epsilon"]


def test_a_word_that_is_too_long_stays_whole() -> None:
    assert cut("a" * (LONGEST + 1)) == ["a" * (LONGEST + 1)]


TEXTS = st.lists(
    st.text(st.sampled_from("ab.,;:!?–—( \n\t\u00a0\u2003"), max_size=12) | st.text(max_size=8), max_size=60
).map(" ".join)


@given(TEXTS, st.integers(5, 60))
def test_cutting_loses_nothing_but_white_space(text: str, longest: int) -> None:
    pieces = cut(text, longest)
    assert words(" ".join(pieces)) == words(text)
    assert "".join(words("".join(pieces))) == "".join(words(text))


@given(TEXTS, st.integers(5, 60))
def test_every_piece_fits_unless_it_is_one_word(text: str, longest: int) -> None:
    assert all(len(piece) <= longest or len(words(piece)) <= 1 for piece in cut(text, longest))


@given(TEXTS)
def test_cutting_again_changes_nothing(text: str) -> None:
    assert all(cut(piece, 40) == [piece] for piece in cut(text, 40))


class FirstSentenceOnly:
    """An engine that loses all but the first sentence of a text, as small models do now and then."""

    name = "first"

    def supports(self, source: str, target: str) -> bool:
        return True

    def pivots(self, language: str) -> tuple[str, ...]:
        return ()

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        return [text.partition(". ")[0].rstrip(".") + "." for text in texts]


def test_a_short_text_of_several_sentences_is_translated_sentence_by_sentence() -> None:
    text = "Rain fell. The river rose. Nobody was hurt."
    assert translate(FirstSentenceOnly(), [text], "en", "pt") == [text]
