"""Credits of another site."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.source_line import CHECK


@pytest.mark.parametrize(
    "line",
    [
        "Source :Skai",
        "Source: Reuters, AP",
        "SOURCE - ERT",
        "With information from ANA-MPA",
        "Photo: Eurokinissi",
    ],
)
def test_a_line_that_credits_is_found_whole(line: str) -> None:
    assert [one.text for one in findings(CHECK, f"Rain fell.\n{line}")] == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Source of the river is in the hills.",
        "The source: a spring.",
        "Sources say that he left.",
        "Sources – who asked not to be named – said the deal was close.",
        "With information from the front scarce, Kyiv waits.",
        "Video: a weapon of war",
    ],
)
def test_a_sentence_about_sources_is_none(line: str) -> None:
    silent(CHECK, f"Rain fell.\n{line}")
