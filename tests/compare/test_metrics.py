"""The figures are sacreBLEU's scores, whatever the texts."""

from __future__ import annotations

import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sacrebleu.metrics import BLEU, CHRF, TER

from mtcheck.compare.metrics import METRICS, metric, statistics
from mtcheck.errors import InputError

THEIRS = {"bleu": BLEU, "chrf": CHRF, "chrf++": lambda: CHRF(word_order=2), "ter": TER}

REFERENCE = (
    "The Turkish foreign minister, Hakan Fidan, will visit Athens on Friday.",
    "Unemployment fell to 9.8% in May (from 10.2% a year ago).",
    "Rain.",
    "“We shall not leave anyone behind,” the prime minister said.",
)

OTHER = (
    "Turkey's Foreign Minister Hakan Fidan visits Athens on Friday.",
    "The unemployment rate dropped to 9.8 percent in May, from 10.2% a year earlier.",
    "It is raining.",
    "“No one will be left behind”, said the prime minister.",
)

OUTPUT = (
    "Turkish Foreign Minister Hakan Fidan will be visiting Athens on Friday.",
    "The unemployment fell to 9,8% in May (from 10,2 % the year before).",
    "Rain",
    "We will not leave anyone behind, the prime minister said.",
)

CASES = {
    "a translation": (OUTPUT, [REFERENCE]),
    "two references": (OUTPUT, [REFERENCE, OTHER]),
    "two references the other way round": (OUTPUT, [OTHER, REFERENCE]),
    "the reference itself": (REFERENCE, [REFERENCE]),
    "nothing": ([""] * 4, [REFERENCE]),
    "blanks": ([" ", "\t", "  ", "\u00a0"], [REFERENCE]),
    "one blank": (["", *OUTPUT[1:]], [REFERENCE]),
    "no reference words": (OUTPUT, [[""] * 4]),
    "nothing on either side": ([""] * 4, [[""] * 4]),
    "one word right": (["Rain"] * 4, [["Rain"] * 4]),
    "one word wrong": (["Snow"] * 4, [["Rain"] * 4]),
    "one letter": (["a"], [["a"]]),
    "three words": (["the same words"], [["the same words"]]),
    "one match in many words": (["of course it rains here in the autumn"], [["winter of snow"]]),
    "much shorter": (["The Turkish foreign minister, Hakan"], [[REFERENCE[0]]]),
    "much longer": ([REFERENCE[0] + " " + REFERENCE[1]], [[REFERENCE[0]]]),
    "Greek": (["Ο υπουργός επισκέπτεται την Αθήνα την Παρασκευή."], [["Την Παρασκευή ο υπουργός θα πάει στην Αθήνα."]]),
}


def check(key: str, texts: list[str], references: list[list[str]]) -> None:
    one = metric(key, references)
    score = float(one.figure.score(statistics(one, texts).sum(axis=0)))
    assert score == pytest.approx(THEIRS[key]().corpus_score(texts, references).score, abs=1e-9)


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("key", METRICS)
def test_a_figure_is_the_corpus_score_of_sacrebleu(key: str, case: str) -> None:
    texts, references = CASES[case]
    check(key, [*texts], [[*reference] for reference in references])


WORDS = st.lists(
    st.sampled_from(["a", "ship", "the", "the", "harbour", "left", "(left)", ".", "λιμάνι", ""]), max_size=9
)
SENTENCE = WORDS.map(" ".join)
SEGMENT = st.tuples(SENTENCE, SENTENCE, SENTENCE)


@pytest.mark.parametrize("key", METRICS)
@given(segments=st.lists(SEGMENT, min_size=1, max_size=4))
@settings(max_examples=60, deadline=None)
def test_a_figure_is_the_corpus_score_for_any_texts(key: str, segments: list[tuple[str, str, str]]) -> None:
    texts, *references = ([*column] for column in zip(*segments, strict=True))
    check(key, texts, references)
    check(key, texts, references[:1])


@pytest.mark.parametrize("key", METRICS)
def test_many_samples_are_scored_at_once(key: str) -> None:
    one = metric(key, [REFERENCE])
    table = statistics(one, OUTPUT)
    samples = np.stack([table, table.cumsum(axis=0)])
    scores = one.figure.score(samples)
    assert scores.shape == (2, 4)
    assert scores[1, 3] == pytest.approx(float(one.figure.score(table.sum(axis=0))))
    assert scores[0, 1] == pytest.approx(THEIRS[key]().corpus_score(OUTPUT[1:2], [REFERENCE[1:2]]).score)


def test_signatures_are_those_of_sacrebleu() -> None:
    scorer = BLEU()
    scorer.corpus_score(OUTPUT, [REFERENCE, OTHER])
    assert metric("bleu", [REFERENCE, OTHER]).figure.signature == str(scorer.get_signature())
    assert "nw:2" in metric("chrf++", [REFERENCE]).figure.signature


@pytest.mark.parametrize(("language", "tokenizer"), [("en", "13a"), ("zh", "zh"), ("zh-Hant", "zh"), ("", "13a")])
def test_bleu_cuts_words_as_the_language_needs(language: str, tokenizer: str) -> None:
    assert f"tok:{tokenizer}|" in metric("bleu", [REFERENCE], language).figure.signature


@pytest.mark.parametrize("language", ["ja", "ko"])
def test_bleu_falls_back_to_characters_where_mecab_is_missing(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, f"sacrebleu.tokenizers.tokenizer_{language}_mecab", None)
    assert "tok:char|" in metric("bleu", [REFERENCE], language).figure.signature


def test_only_ter_is_better_when_lower() -> None:
    assert [key for key in METRICS if not metric(key, [REFERENCE]).figure.higher_is_better] == ["ter"]


def test_an_unknown_metric_is_named_with_those_that_are_known() -> None:
    with pytest.raises(InputError, match="unknown metric 'comet'; known: bleu"):
        metric("comet", [REFERENCE])


def test_outputs_and_references_have_as_many_segments() -> None:
    with pytest.raises(InputError, match="3 texts cannot be scored against a reference of 4 segments"):
        statistics(metric("bleu", [REFERENCE]), OUTPUT[:3])
