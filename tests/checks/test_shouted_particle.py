"""Small words in capitals."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.shouted_particle import CHECK


@pytest.mark.parametrize(
    ("text", "found", "expected"),
    [
        ("THE delegation will leave.", "THE delegation", "The delegation"),
        ("AT Thessaloniki it will rain.", "AT Thessaloniki", "At Thessaloniki"),
        ("It will rain. IN Athens it will snow.", "IN Athens", "In Athens"),
        ("- FROM tomorrow it will rain.", "FROM tomorrow", "From tomorrow"),
    ],
)
def test_the_word_and_the_next_are_the_span(text: str, found: str, expected: str) -> None:
    [one] = findings(CHECK, text)
    assert (one.text, one.expected) == (found, expected)


@pytest.mark.parametrize(
    "text",
    [
        "THE HAGUE (Reuters) - The court met.",
        "ON THE RECORD: he spoke.",
        "IT costs rose. US troops left. WHO warned. A man came. I left.",
        "He lives in Gary, IN and works in Portland, OR now.",
        "“IN Athens, not here,” he said.",
        "BUT nobody came. NOT one.",
        "ON Semiconductor fell. TO Vima reported it. AT&T rose.",
    ],
)
def test_datelines_stress_and_abbreviations_are_right(text: str) -> None:
    silent(CHECK, text)
