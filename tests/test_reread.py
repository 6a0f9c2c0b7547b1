"""An article with many errors is read again, with less patience."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

import mtcheck.doubted
from mtcheck.checks import find
from mtcheck.proofreader import Doubt
from mtcheck.reread import reread, times
from mtcheck.types import Bitext, Finding, Pair, Segment, Span

SENTENCE = "The mayor said that has come the time for the works on the bridge."
AGAIN = [check for name in ("wrong-word-order", "unbalanced-brackets") for check in find(name)]


def article(sentences: int = 10) -> Bitext:
    """An article of one sentence, 14 words long, again and again."""
    segments = [
        Segment(number, "body", number + 1, Span(number * 80, number * 80 + len(SENTENCE)), SENTENCE)
        for number in range(sentences)
    ]
    return Bitext("a.txt", "", tuple(Pair(one) for one in segments), "el", "en")


def finding(code: str, text: str, check: str = "some-check", segment: int = 0) -> Finding:
    return Finding(code, check, "minor", 0.8, "wrong", segment, Span(0, len(text)), text)


DIFFERENT = [
    finding("UNT003", "of tou municipality"),
    finding("TTL001", "Koumoundourou"),
    finding("SEN001", "of the government"),
    finding("MIS001", "red loans"),
]


@pytest.fixture
def doubtful(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the network doubt the order of one word in each sentence, too little for text that is good."""

    def doubts(texts: Sequence[str], reader: str) -> Iterator[tuple[Doubt, ...]]:
        start = SENTENCE.index("come")
        return ((Doubt("order", start - 4, start, start + 4, 0.85),) if reader == "usage" else () for _ in texts)

    monkeypatch.setattr(mtcheck.doubted, "doubts", doubts)


def test_three_different_errors_in_a_short_article_make_it_poor() -> None:
    assert times(DIFFERENT[:3], article())
    assert not times(DIFFERENT[:2], article())


def test_the_same_error_again_says_nothing_new() -> None:
    assert not times([finding("MIS001", "red loans", segment=number) for number in range(10)], article())


def test_names_marks_and_house_style_say_nothing_of_the_language() -> None:
    assert not times(
        [
            finding(code, "x" * number)
            for number, code in enumerate(["PUN001", "CON002", "BOI001", "NAM001", "OFF001"] * 4)
        ],
        article(),
    )


def test_words_that_no_list_has_say_nothing_of_the_language() -> None:
    dishes = [finding("UNT005", word, "unknown-word") for word in ("dinuguan", "kanafeh", "sopaipillas", "kaymak")]
    assert not times(dishes, article())


def test_in_a_long_article_it_takes_more() -> None:
    assert not times(DIFFERENT, article(40))  # 560 words


def test_the_more_is_found_the_more_is_expected_up_to_a_limit() -> None:
    few, many = times(DIFFERENT[:3], article()), times(DIFFERENT, article())
    assert 1.0 < few < many
    errors = [finding("SEN001", "x" * number) for number in range(1, 200)]
    assert times(errors, article()) == 40.0


@pytest.mark.usefixtures("doubtful")
def test_weaker_doubts_count_in_a_poor_article_only() -> None:
    assert reread(DIFFERENT[:2], article(), AGAIN) == tuple(DIFFERENT[:2])
    found = reread(DIFFERENT, article(2), AGAIN)
    assert [one.check for one in found if one not in DIFFERENT] == ["wrong-word-order"] * 2
    assert all(one in found for one in DIFFERENT)


@pytest.mark.usefixtures("doubtful")
def test_what_was_found_at_first_is_not_there_twice() -> None:
    first = reread(DIFFERENT, article(2), AGAIN)
    assert reread(first, article(2), AGAIN) == first


@pytest.mark.usefixtures("doubtful")
def test_a_check_that_was_not_asked_for_does_not_run() -> None:
    assert reread(DIFFERENT, article(), find("unbalanced-brackets")) == tuple(DIFFERENT)


def test_what_was_found_at_first_stays_where_a_check_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(texts: Sequence[str], reader: str) -> Iterator[tuple[Doubt, ...]]:
        raise ValueError(reader)

    monkeypatch.setattr(mtcheck.doubted, "doubts", broken)
    first = [*DIFFERENT, finding("SEN024", "has come", "wrong-word-order")]
    found = reread(first, article(2), AGAIN)
    assert len(found) == len(first)
    assert all(one in found for one in first)
