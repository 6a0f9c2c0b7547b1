from __future__ import annotations

import numpy as np
import pytest

from mtcheck.significance.plan import by_document, plan


def test_every_resample_has_as_many_units_as_there_are() -> None:
    assert set(plan(17, resamples=50, trials=1).counts.sum(axis=1).tolist()) == {17}


def test_a_trial_swaps_about_half_of_the_units() -> None:
    assert plan(100, resamples=1, trials=400).masks.mean() == pytest.approx(0.5, abs=4 * 0.5 / np.sqrt(40_000))


def test_the_same_seed_draws_the_same() -> None:
    one, other = plan(30, 5, 20, 20), plan(30, 5, 20, 20)
    assert np.array_equal(one.counts, other.counts)
    assert np.array_equal(one.masks, other.masks)


def test_another_seed_draws_otherwise() -> None:
    one, other = plan(30, 5, 20, 20), plan(30, 6, 20, 20)
    assert not np.array_equal(one.counts, other.counts)
    assert not np.array_equal(one.masks, other.masks)


def test_the_signature_names_draws_and_seed() -> None:
    assert plan(3, 7, 20, 30).signature() == "bs:20|ar:30|seed:7"


def test_segments_are_added_up_by_document_in_order_of_first_appearance() -> None:
    table = np.array([[1.0, 10.0], [2.0, 20.0], [4.0, 40.0], [8.0, 80.0]])
    assert by_document(table, ["b", "a", "b", "c"]).tolist() == [[5, 50], [2, 20], [8, 80]]
