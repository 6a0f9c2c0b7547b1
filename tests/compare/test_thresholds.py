from __future__ import annotations

from math import inf, nan

import pytest

from mtcheck.compare.metrics import METRICS
from mtcheck.compare.thresholds import accuracy, fits


def test_one_point_of_bleu_is_worth_64_percent() -> None:
    assert accuracy("bleu", 1.0) == pytest.approx(0.63989, abs=5e-6)


def test_the_sign_of_a_difference_does_not_matter() -> None:
    assert accuracy("chrf", -2.5) == accuracy("chrf", 2.5)


def test_a_vast_difference_reaches_the_top_of_the_fit() -> None:
    assert accuracy("chrf", inf) == pytest.approx(0.93)


def test_a_metric_without_a_fit_has_no_accuracy() -> None:
    assert accuracy("ter", 5.0) is None


def test_no_difference_has_no_accuracy() -> None:
    assert accuracy("bleu", nan) is None


def test_every_fit_belongs_to_a_metric() -> None:
    assert set(fits()) <= set(METRICS)
