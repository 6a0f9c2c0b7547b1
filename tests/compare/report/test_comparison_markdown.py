"""Markdown: tables that GitHub reads as tables, and no text that it reads as anything else."""

from __future__ import annotations

import re
from typing import Any

from mtcheck.compare.report.markdown import escaped, render


def table(text: str, title: str) -> list[list[str]]:
    """Read the table under a heading; bars that are escaped are part of a cell."""
    lines = text.split(f"### {title}\n\n", 1)[1].split("\n\n", 1)[0].split("\n")
    return [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines]


def test_the_ranking_is_a_table_with_the_best_in_bold(trio: Any) -> None:
    found = table(render(trio), "Ranking by own penalty")
    assert found[0][:4] == [r"\#", "engine", "own penalty", "penalty"]
    assert found[1][:3] == [":--", ":--", "--:"]
    assert found[2][:4] == ["1", "alpha", r"**4.2 \[2.2, 6.2\]**", "**10.0**"]
    assert found[3][7:9] == ["**33.4**", "**59.0**"]
    assert found[4][10] == "60.1"


def test_the_lower_ter_is_the_better(trio: Any) -> None:
    found = table(render(trio), "Ranking by own penalty")
    assert [row[10] for row in found[2:]] == ["49.9", "**48.2**", "60.1"]


def test_every_row_has_as_many_cells_as_its_head(hostile: Any, many: Any) -> None:
    for one in (hostile, many(10)):
        for block in render(one).split("\n\n"):
            if block.startswith("|"):
                assert len({len(re.split(r"(?<!\\)\|", line)) for line in block.split("\n")}) == 1


def test_nothing_in_a_name_means_anything(hostile: Any) -> None:
    text = render(hostile)
    assert "<script" not in text
    assert r"a\|b\*c\_d\` \\textbf\{x\} 50% &amp; \#1 \$y\$ \~z^2" in text
    assert escaped("a\nb") == "a b"


def test_the_verdict_the_ties_and_the_signature_are_told(trio: Any) -> None:
    text = render(trio)
    assert "**alpha and beta share the first place by own penalty: they are not told apart.**" in text
    assert "Not told apart: alpha and beta." in text
    assert text.endswith("- all: mtcheck:0.1\\|seed:12345\\|samples:1000\n")
