"""The self-test: what is counted, with a checker whose findings are known."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from mtcheck.cli.selftest import chosen
from mtcheck.cli.selftest import selftest as command
from mtcheck.errors import ConfigError, InputError
from mtcheck.selftest.plants import ANY_TARGET, PLANTS
from mtcheck.selftest.run import (
    LIMIT,
    Found,
    Languages,
    Planted,
    Row,
    article,
    built_in,
    check_rows,
    fingerprint,
    load,
    plant,
    selftest,
)
from mtcheck.selftest.table import render
from mtcheck.types import Bitext, Check, Finding, Severity, Skip, Span

ROWS: list[Row] = [
    ("Πούλησε 25 κουτιά.", "It sold 25 boxes."),
    ("Πούλησε 31 κουτιά.", "It sold 31 boxes."),
    ("Πούλησε 47 κουτιά.", "It sold 47 boxes."),
    ("Ήρθαν όλοι.", "They all came."),
]


def finding(code: str, row: int, message: str, severity: Severity = "minor") -> Finding:
    return Finding(code, "a-check", severity, 1.0, message, row, Span(0, 1), "x")


def fake(rows: Sequence[Row], languages: Languages) -> Found:
    """Find wrong numbers in the first two rows, say the same of the last one always, and something else of row 2."""
    assert languages == ("el", "en")
    found = [finding("PUN001", 3, "always"), finding("NUM001", 3, "always", "major")]
    found += [
        finding("NUM001", number, f"says {target}", "critical")
        for number, (_, target) in enumerate(rows[:2])
        if target != ROWS[number][1]
    ]
    if rows[2][1] != ROWS[2][1]:
        found.append(finding("SEN001", 2, "odd"))
    return tuple(found), (Skip("other", "needs a back-translation"),)


def test_a_fake_checker_gives_known_counts() -> None:
    result = selftest(ROWS, ("el", "en"), fake, name="a.tsv", kinds=["number"])
    [kind] = result.kinds
    assert (kind.name, kind.eligible, kind.planted, kind.found, kind.found_by_any) == ("number", 3, 3, 2, 3)
    assert [one.expected for one in kind.outcomes] == [("NUM001",), ("NUM001",), ()]
    assert [one.any for one in kind.outcomes] == [("NUM001",), ("NUM001",), ("SEN001",)]
    clean = result.clean
    assert (clean.flagged, clean.flagged_major, clean.flagged_figures) == (1, 1, 1)
    assert clean.codes == (("NUM001", 1), ("PUN001", 1))
    assert result.skipped == (Skip("other", "needs a back-translation"),)


def test_a_finding_that_the_clean_text_has_finds_nothing() -> None:
    def constant(rows: Sequence[Row], languages: Languages) -> Found:
        return tuple(finding("NUM001", number, "always") for number in range(len(rows))), ()

    [kind] = selftest(ROWS, ("el", "en"), constant, name="a.tsv", kinds=["number"]).kinds
    assert (kind.planted, kind.found, kind.found_by_any) == (3, 0, 0)


def test_a_second_finding_of_the_same_words_is_new() -> None:
    def more(rows: Sequence[Row], languages: Languages) -> Found:
        number = 1 if rows[0] == ROWS[0] else 2
        return (finding("NUM001", 0, "same"),) * number, ()

    [kind] = selftest(ROWS, ("el", "en"), more, name="a.tsv", kinds=["number"]).kinds
    assert kind.found == 1


def test_a_finding_on_another_row_finds_nothing() -> None:
    def elsewhere(rows: Sequence[Row], languages: Languages) -> Found:
        return ((finding("NUM001", 3, "there"),) if rows[0] != ROWS[0] else ()), ()

    [kind] = selftest(ROWS, ("el", "en"), elsewhere, name="a.tsv", kinds=["number"]).kinds
    assert kind.found_by_any == 0


def test_only_the_planted_row_is_another_and_the_source_stays() -> None:
    seen: list[list[Row]] = []

    def record(rows: Sequence[Row], languages: Languages) -> Found:
        seen.append(list(rows))
        return (), ()

    selftest(ROWS, ("el", "en"), record, name="a.tsv", kinds=["number"], limit=1)
    clean, corrupted = seen
    assert clean == ROWS
    assert [source for source, _ in corrupted] == [source for source, _ in ROWS]
    assert sum(one != other for one, other in zip(clean, corrupted, strict=True)) == 1


def test_a_limit_draws_the_same_rows_for_the_same_seed() -> None:
    rows = built_in()
    first, eligible = plant("number", rows, 1, 10)
    assert (len(first), eligible) == (10, len(plant("number", rows, 1, LIMIT)[0]))
    assert first == plant("number", rows, 1, 10)[0]
    assert first != plant("number", rows, 2, 10)[0]
    assert [one.row for one in first] == sorted({one.row for one in first})
    assert set(first) <= set(plant("number", rows, 1, LIMIT)[0])
    assert all(isinstance(one, Planted) and rows[one.row][1] == one.before != one.after for one in first)


def test_an_error_does_not_hang_on_the_other_rows() -> None:
    rows = built_in()
    whole = {one.before: one.after for one in plant("name", rows, 1, LIMIT)[0]}
    part = {one.before: one.after for one in plant("name", rows[:30], 1, LIMIT)[0]}
    assert part.items() <= whole.items()


def test_an_unknown_kind_is_named() -> None:
    with pytest.raises(ConfigError, match="unknown kind 'typo'; known: number, scale"):
        selftest(ROWS, ("el", "en"), fake, name="a.tsv", kinds=["typo"])


def test_other_languages_have_the_kinds_that_need_no_english() -> None:
    def silent(rows: Sequence[Row], languages: Languages) -> Found:
        return (), ()

    result = selftest([("25 boxes", "25 Kisten")], ("en", "de"), silent, name="a.tsv")
    assert tuple(one.name for one in result.kinds) == ANY_TARGET
    with pytest.raises(ConfigError, match="'office' is planted only into English"):
        selftest([("25 boxes", "25 Kisten")], ("en", "de"), silent, name="a.tsv", kinds=["office"])


def test_kinds_come_in_their_own_order_and_progress_is_told() -> None:
    steps: list[tuple[int, int]] = []
    result = selftest(
        ROWS,
        ("el", "en"),
        fake,
        name="a.tsv",
        kinds=["negation", "number"],
        progress=lambda done, total: steps.append((done, total)),
    )
    assert [one.name for one in result.kinds] == ["number", "negation"]
    assert steps == [(1, 3), (2, 3), (3, 3)]


def test_the_built_in_text_has_two_columns() -> None:
    rows = built_in()
    assert len(rows) == 120
    assert all(source.strip() == source and target.strip() == target for source, target in rows)
    assert all(source and target and source != target and "\t" not in source + target for source, target in rows)
    assert len({source for source, _ in rows}) == len({target for _, target in rows}) == 120


def test_the_built_in_text_can_have_every_kind_of_error() -> None:
    rows = built_in()
    for kind in PLANTS:
        assert plant(kind, rows, 1, LIMIT)[1] >= 20, kind


def test_rows_stand_where_the_article_says() -> None:
    made = article(ROWS, "a.tsv")
    assert made.rows is not None
    assert [(source, made.text[one.span.start : one.span.end]) for source, one in made.rows] == ROWS
    assert [one.id for _, one in made.rows] == [0, 1, 2, 3]


def test_checks_see_the_source_of_every_row() -> None:
    seen: list[Bitext] = []

    def look(bitext: Bitext) -> tuple[Finding, ...]:
        seen.append(bitext)
        return (finding("XXX001", 1, "seen"),)

    check = Check("XXX001", "a-check", "minor", "looks", look, (), (), needs=("source",))
    findings, skips = check_rows(ROWS, ("el", "en"), [check])
    assert (len(findings), skips) == (1, ())
    assert [(pair.source, pair.target.text) for pair in seen[0].pairs] == ROWS


def test_the_checks_find_planted_numbers() -> None:
    result = selftest(built_in()[:24], ("el", "en"), name="el-en.tsv", kinds=["number"])
    [kind] = result.kinds
    assert kind.found >= 0.7 * kind.planted > 0
    assert not [skip for skip in result.skipped if skip.reason.startswith("failed")]


def test_the_table_fits_eighty_columns_and_ends_with_the_signature() -> None:
    text = render(selftest(ROWS, ("el", "en"), fake, name="a.tsv"), "text")
    lines = text.splitlines()
    assert max(map(len, lines)) <= 80
    assert "number                   3      2   66.7%       3  NUM DAT" in lines
    assert "office                   0      0       -       0  OFF NAM" in lines
    assert "  pairs with any finding        1    25.0%" in lines
    assert "skipped other: needs a back-translation" in lines
    signature = "".join(line.strip() for line in lines[lines.index("") :][-3:])
    assert f"selftest:a.tsv:{fingerprint(ROWS)}|pairs:4|kinds:all|seed:1|limit:200|checks:" in signature


def test_json_has_every_error_and_what_found_it() -> None:
    saved = json.loads(render(selftest(ROWS, ("el", "en"), fake, name="a.tsv", kinds=["number"]), "json"))
    [kind] = saved["kinds"]
    assert (kind["planted"], kind["found"], kind["found_by_any"], kind["recall"]) == (3, 2, 3, 0.6667)
    assert [one["found_by"] for one in kind["errors"]] == [["NUM001"], ["NUM001"], []]
    assert kind["errors"][2]["other_findings"] == ["SEN001"]
    assert kind["errors"][0]["before"] == "It sold 25 boxes." != kind["errors"][0]["after"]
    assert saved["clean"] == {
        "flagged": 1,
        "flagged_major": 1,
        "flagged_figures": 1,
        "findings": {"NUM001": 1, "PUN001": 1},
    }


def test_an_unknown_format_is_refused() -> None:
    with pytest.raises(ConfigError, match="unknown output format 'html'; known: text, json"):
        command(output_format="html")


def test_the_command_takes_a_bitext(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "mine.tsv"
    file.write_text("".join(f"{source}\t{target}\n" for source, target in ROWS), encoding="utf-8")
    assert chosen(str(file), "el", None, None) == ("mine.tsv", ROWS, ("el", "en"))
    assert chosen(str(file), None, None, None)[2] == ("el", "en")
    assert chosen(None, None, None, None) == ("el-en.tsv", built_in(), ("el", "en"))
    with pytest.raises(ConfigError, match="Greek and English"):
        chosen(None, "de", None, None)


def test_an_article_is_no_bitext(tmp_path: Path) -> None:
    file = tmp_path / "article.txt"
    file.write_text("It rained.\n", encoding="utf-8")
    with pytest.raises(InputError, match="is no bitext"):
        load(str(file), "utf-8")


def test_a_tab_inside_a_cell_is_a_space(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text(json.dumps({"source": "Ένα\tδύο", "target": "One\ntwo"}) + "\n", encoding="utf-8")
    assert load(str(file), "utf-8") == [("Ένα δύο", "One two")]


def test_the_command_prints_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    command(kinds=["unit,date"], limit=5)
    out = capsys.readouterr().out
    assert "date                     5" in out
    assert "kinds:date+unit|seed:1|limit:5" in out
