"""The metrics that need a reference, as sacreBLEU defines them, with their sufficient statistics."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from mtcheck.errors import InputError
from mtcheck.significance import scores
from mtcheck.significance.types import Figure

if TYPE_CHECKING:
    from sacrebleu.metrics.base import Metric as Scorer

    from mtcheck.significance.types import Scores, Sums, Table

References = Sequence[Sequence[str]]
"""One text a segment, for each reference translation."""

TOKENIZERS = {"zh": "zh", "ja": "ja-mecab", "ko": "ko-mecab"}
"""What sacreBLEU recommends for BLEU by target language; else it is 13a."""

WITHOUT_MECAB = "char"
"""The tokenizer where the packages for Japanese or Korean are not installed; the signature shows it."""


@dataclass(frozen=True, slots=True)
class Metric:
    """A figure, and the sacreBLEU object that holds the n-grams of the references and counts the matches."""

    figure: Figure
    scorer: Scorer
    segments: int


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a metric is made: `scorer` takes the references and the target language."""

    name: str
    higher_is_better: bool
    scorer: Callable[[References, str], Scorer]
    score: Callable[[Sums], Scores]


def bleu(references: References, language: str) -> Scorer:
    """Make BLEU with the tokenizer for a target language."""
    from sacrebleu.metrics.bleu import BLEU

    tokenizer = TOKENIZERS.get(language.replace("_", "-").split("-")[0], "13a")
    # `force` only silences a message about texts that look tokenised; it changes no score and no signature.
    options: dict[str, Any] = {"force": True, "references": references}
    try:
        return BLEU(tokenize=tokenizer, **options)
    except (ImportError, RuntimeError):
        if not tokenizer.endswith("-mecab"):
            raise
        return BLEU(tokenize=WITHOUT_MECAB, **options)


def chrf(references: References, _language: str) -> Scorer:
    """Make chrF."""
    from sacrebleu.metrics.chrf import CHRF

    return CHRF(references=references)


def chrf_words(references: References, _language: str) -> Scorer:
    """Make chrF++."""
    from sacrebleu.metrics.chrf import CHRF

    return CHRF(word_order=2, references=references)


def ter(references: References, _language: str) -> Scorer:
    """Make TER."""
    from sacrebleu.metrics.ter import TER

    return TER(references=references)


METRICS = {
    "bleu": Recipe("BLEU", True, bleu, scores.bleu),
    "chrf": Recipe("chrF", True, chrf, scores.chrf),
    "chrf++": Recipe("chrF++", True, chrf_words, scores.chrf),
    "ter": Recipe("TER", False, ter, scores.ter),
}
"""The metrics by their keys."""


def metric(key: str, references: References, language: str = "") -> Metric:
    """Make a metric for some references and a target language; the references are counted once for all engines."""
    if key not in METRICS:
        raise InputError(f"unknown metric {key!r}; known: {', '.join(METRICS)}")
    recipe = METRICS[key]
    scorer = recipe.scorer(references, language)
    signature = str(scorer.get_signature())
    figure = Figure(key, recipe.name, "metric", recipe.higher_is_better, signature, recipe.score)
    return Metric(figure, scorer, len(references[0]))


def statistics(one: Metric, hypotheses: Sequence[str]) -> Table:
    """Count what each segment adds to a metric's sums, (segments, k)."""
    if len(hypotheses) != one.segments:
        raise InputError(f"{len(hypotheses)} texts cannot be scored against a reference of {one.segments} segments")
    # sacreBLEU's own PairedTest takes its statistics from this method; there is no public one that gives them.
    return np.array(one.scorer._extract_corpus_statistics(hypotheses, None), dtype=np.float64)
