"""LaTeX: booktabs tables that compile, with nothing of a name read as a command."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from mtcheck.compare.report.latex import escaped, render


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("50% & #1", r"50\% \& \#1"),
        (r"\textbf{x}", r"\textbackslash{}textbf\{x\}"),
        ("$y_1$", r"\$y\_1\$"),
        ("~z^2", r"\textasciitilde{}z\textasciicircum{}2"),
        ("[1, 2]", "{[}1, 2{]}"),
        ("a--b", "a-{}-b"),
        ("a\n\nb\x1b", "a b"),
        ("<.001", r"\textless{}.001"),
    ],
)
def test_special_characters_are_written_so_that_they_print(text: str, written: str) -> None:
    assert escaped(text) == written


def test_there_are_two_tables_with_rules(trio: Any) -> None:
    text = render(trio)
    assert text.count(r"\begin{table}") == text.count(r"\end{table}") == 2
    assert text.count(r"\toprule") == text.count(r"\bottomrule") == 2
    ranking = text.split(r"\begin{tabular}", 2)[1]
    assert ranking.startswith("{llrrrrrrrrr}")
    assert re.findall(r"\\midrule|alpha|beta|gamma", ranking.split(r"\toprule")[1].split(r"\bottomrule")[0]) == [
        r"\midrule",
        "alpha",
        "beta",
        r"\midrule",
        "gamma",
    ]


def test_the_best_is_bold_and_what_is_level_with_it_is_marked(trio: Any) -> None:
    text = render(trio)
    assert r"\textbf{4.2 {[}2.2, 6.2{]}}" in text
    assert r"5.7 {[}3.7, 7.7{]}\textsuperscript{=}" in text
    assert r"58.4\textsuperscript{=} & 55.1" in text  # chrF does not tell alpha from beta; of chrF++ nothing is known
    assert r"& 31.2 &" in text  # BLEU does
    assert r"names (NAM) & \textbf{0.50} & 1.00\textsuperscript{=} & 4.00" in text


def test_every_row_has_a_cell_for_every_column(hostile: Any, trio: Any) -> None:
    for one in (hostile, trio):
        for columns, body in re.findall(r"\\begin\{tabular\}\{(\w+)\}(.*?)\\end\{tabular\}", render(one), re.DOTALL):
            rows = [line for line in body.split("\n") if line.endswith(r"\\")]
            assert {len(re.split(r"(?<!\\)&", line)) for line in rows} == {len(columns)}


def test_the_signature_is_a_comment_of_one_line(trio: Any, hostile: Any) -> None:
    assert "% signature: mtcheck:0.1|seed:12345|samples:1000\n" in render(trio)
    outside = [line for line in render(hostile).split("\n") if not line.startswith("%")]
    assert "<script>" not in "\n".join(outside)


@pytest.mark.skipif(shutil.which("pdflatex") is None, reason="pdflatex is not installed")
@pytest.mark.parametrize("name", ["trio", "hostile"])
def test_the_tables_compile(request: pytest.FixtureRequest, tmp_path: Path, name: str) -> None:
    latin = re.sub(r"[^\x00-\u024f]", "", render(request.getfixturevalue(name)))  # other scripts need another engine
    document = f"\\documentclass{{article}}\n\\usepackage{{booktabs}}\n\\begin{{document}}\n{latin}\\end{{document}}\n"
    (tmp_path / "a.tex").write_text(document, encoding="utf-8")
    command = ["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "-no-shell-escape", "a.tex"]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False)  # noqa: S603 - a fixed command
    assert run.returncode == 0, run.stdout[-2000:]
    assert (tmp_path / "a.pdf").exists()
