"""Sums over segments -> figures, for any number of samples at once.

The three metrics repeat sacreBLEU's arithmetic on its own sufficient statistics, so that ten thousand samples take one
pass of numpy and not ten thousand calls; the tests hold them to sacreBLEU's `corpus_score`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from mtcheck.significance.types import Scores, Sums

BLEU_ORDER = 4

CHRF_BETA = 2


def bleu(sums: Sums) -> Scores:
    """Give BLEU with exponential smoothing and without effective order.

    `sums` are the lengths of output and reference, the matches of the four orders, and the n-grams of the four
    orders. It is 0 where an order has no n-gram at all or nothing matches, as in sacreBLEU.
    """
    output, reference = sums[..., 0], sums[..., 1]
    matches, ngrams = sums[..., 2 : 2 + BLEU_ORDER], sums[..., 2 + BLEU_ORDER :]
    missed, lacking = matches == 0, ngrams == 0
    # An order without a match counts as half a match, the next such order as a quarter, and so on.
    counted = np.where(missed, 0.5 ** np.cumsum(missed, axis=-1), matches)
    precision = np.exp(np.log(100 * counted / np.where(lacking, 1, ngrams)).mean(axis=-1))
    brevity = np.exp(np.minimum(0, 1 - reference / np.where(output > 0, output, 1)))
    return np.where(lacking.any(axis=-1) | missed.all(axis=-1), 0.0, brevity * precision)


def chrf(sums: Sums) -> Scores:
    """Give chrF, or chrF++ where there are columns for words: F2 of precision and recall averaged over the orders.

    `sums` are, order by order, the n-grams of the output, those of the reference, and the matches. Orders that
    output or reference lack are left out of the averages; without any, it is 0.
    """
    output, reference, matches = sums[..., 0::3], sums[..., 1::3], sums[..., 2::3]
    counted = (output > 0) & (reference > 0)
    orders = np.maximum(counted.sum(axis=-1), 1)
    precision = (np.where(counted, matches, 0) / np.where(counted, output, 1)).sum(axis=-1) / orders
    recall = (np.where(counted, matches, 0) / np.where(counted, reference, 1)).sum(axis=-1) / orders
    weighted = CHRF_BETA**2 * precision + recall
    score: Scores = 100 * (1 + CHRF_BETA**2) * precision * recall / np.where(weighted > 0, weighted, 1)
    return score


def ter(sums: Sums) -> Scores:
    """Give TER: edits over words of the reference, where there are none 100 for any edit and 0 for none."""
    edits, words = sums[..., 0], sums[..., 1]
    return 100 * np.where(words > 0, edits / np.where(words > 0, words, 1), edits > 0)


def ratio(scale: float) -> Callable[[Sums], Scores]:
    """Make the score of sums of two columns, `scale` times the first over the second; nan where that is 0."""

    def score(sums: Sums) -> Scores:
        above, below = sums[..., 0], sums[..., 1]
        return scale * above / np.where(below == 0, np.nan, below)

    return score
