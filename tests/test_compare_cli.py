"""`mtcheck compare`, started as a user would start it."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from mtcheck.cli import run
from mtcheck.engines.file import HEADER

GREEK = (
    "Το εργοστάσιο έκλεισε στις 14 Μαΐου και 320 άνθρωποι έμειναν χωρίς δουλειά.",
    "Ο δήμαρχος είπε ότι η πόλη θα δώσει 600 ευρώ σε κάθε οικογένεια.",
    "Η γέφυρα θα είναι έτοιμη σε 5 χρόνια.",
    "Η βροχή δεν σταμάτησε όλη τη νύχτα.",
)
PEOPLE = (
    "The factory closed on 14 May and 320 people were left without a job.",
    "The mayor said that the city will give 600 euros to every family.",
    "The bridge will be ready in 5 years.",
    "The rain did not stop all night.",
)
CLOSE = (
    "The factory was shut on 14 May, and 320 people lost their jobs.",
    "The mayor said the town would pay each family 600 euros.",
    "The bridge is going to be ready in five years.",
    "The rain went on all through the night.",
)
LOOSE = (
    "The factory closed on 14 May and 230 people were left without work.",
    "The mayor said that the city will give 900 euros to every family.",
    "The bridge will be ready in 5 years.",
    "The rain has not stopped all the night.",
)
GERMAN = (
    "Das Werk hat am 14. Mai geschlossen, und 320 Menschen haben keine Arbeit mehr.",
    "Der Bürgermeister hat gesagt, dass die Stadt jeder Familie 600 Euro gibt.",
    "Die Brücke wird in 5 Jahren fertig sein.",
    "Es hat die ganze Nacht nicht aufgehört zu regnen.",
)
QUICK = ("--resamples", "100", "--trials", "100", "--select", "NUM001,OMI001")
ENGINES = ("--system", "close=close.txt", "--system", "loose=loose.txt")


def put(path: Path, lines: tuple[str, ...] | str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    text = "".join(f"{line}\n" for line in lines) if isinstance(lines, tuple) else lines
    path.write_bytes(text if isinstance(text, bytes) else text.encode())


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write every file that a test names, good and bad."""
    folder = tmp_path_factory.mktemp("contest")
    named: dict[str, tuple[str, ...] | str | bytes] = {
        "source.txt": GREEK,
        "close.txt": CLOSE,
        "loose.txt": LOOSE,
        "people.txt": PEOPLE,
        "second.txt": (*PEOPLE[:3], "It rained all night long."),
        "german.txt": GERMAN,
        "few.txt": CLOSE[:3],
        "many.txt": (*CLOSE, "And so on."),
        "empty.txt": b"",
        "blank.txt": " \n\n\t\n\n",
        "binary.bin": b"\x7fELF\x02\x01\x01\x00\x00\xff\xfe",
        "wide.txt": "\n".join(CLOSE).encode("utf-16"),
        "greek.txt": "\n".join(GREEK).encode("iso-8859-7"),
        "documents.txt": ("work", "work", "town", "town"),
        "broken.txt": ("work", "town", "work", "work"),
        "short.txt": ("work", "town"),
        "scores.tsv": "system\tscore\nclose\t2.5\nloose\t1.5\n",
        "negative.csv": "system,score\nclose,0.3\nloose,-1.2\n",
        "strangers.tsv": "system\tscore\nA\t2\nB\t1\n",
        "not-a-number.tsv": "system\tscore\nclose\tgood\n",
        "nan.tsv": "system\tscore\nclose\tNaN\nloose\tnan\n",
        "infinite.tsv": "system\tscore\nclose\t1\nloose\tinf\n",
        "later.tsv": "system\tscore\tsegment\nclose\t1\t5\n",
        "terms.tsv": "source\ttarget\nδήμαρχος\tmayor\nοικογένεια\thousehold\n",
        "contest.tsv": "\n".join(
            ["source\treference\tclose\tloose", *map("\t".join, zip(GREEK, PEOPLE, CLOSE, LOOSE, strict=True))]
        ),
        "header.tsv": "source\tclose\n",
        "ragged.tsv": "source\tclose\nένα\n",
        "contest.xml": xml(),
        "source.sgm": sgm("srcset", GREEK, ""),
        "close.sgm": sgm("tstset", CLOSE, "close"),
        "loose.sgm": sgm("tstset", LOOSE, "loose"),
        "folder/source.el": GREEK,
        "folder/reference.en": PEOPLE,
        "folder/close.en": CLOSE,
        "folder/loose.en": LOOSE,
        "bare/source.el": GREEK,
        "none/notes.txt": "nothing\n",
        "known.tsv": table(PEOPLE),
        "mtcheck.toml": 'engine = "firefox"\n',
    }
    for name, lines in named.items():
        put(folder / name, lines)
    return folder


def xml() -> str:
    """Write the contest as WMT's XML, with two documents."""
    parts = []
    for name, rows in (("work", (0, 1)), ("town", (2, 3))):
        sides = [("src", 'lang="el"', GREEK), ("ref", 'lang="en" translator="A"', PEOPLE)]
        sides += [
            ("hyp", f'system="{engine}" lang="en"', lines) for engine, lines in (("close", CLOSE), ("loose", LOOSE))
        ]
        texts = [f"<{tag} {marks}><p>{segments(lines, rows)}</p></{tag}>" for tag, marks, lines in sides]
        parts.append(f'<doc id="{name}" origlang="el">{"".join(texts)}</doc>')
    return f'<?xml version="1.0" encoding="UTF-8"?><dataset id="tiny">{"".join(parts)}</dataset>'


def segments(lines: tuple[str, ...], rows: tuple[int, ...]) -> str:
    """Write some lines as segments, which have their numbers as their ids."""
    return "\n".join(f'<seg id="{row + 1}">{lines[row]}</seg>' for row in rows)


def sgm(tag: str, lines: tuple[str, ...], system: str) -> str:
    """Write one side as WMT's SGM."""
    document = f'<doc sysid="{system}" docid="town">\n{segments(lines, (0, 1, 2, 3))}\n</doc>'
    return f'<{tag} setid="tiny" srclang="el" trglang="en">\n{document}\n</{tag}>\n'


def table(lines: tuple[str, ...]) -> str:
    """Write translations that the engine `file:` looks up, there and back."""
    rows = [HEADER]
    for greek, english in zip(GREEK, lines, strict=True):
        rows += [("el", "en", greek, english), ("en", "el", english, greek)]
    return "".join("\t".join(row) + "\n" for row in rows)


@pytest.fixture(autouse=True)
def _here(files: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(files)
    monkeypatch.setattr("sacrebleu.utils.SACREBLEU_DIR", str(files / "sacrebleu"))


def compared(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, object]:
    """Run the command and give its report as JSON; nothing may stand on standard error."""
    assert run(["compare", *arguments, *QUICK, "--output-format", "json"]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    found: dict[str, object] = json.loads(out)
    return found


def engines(report: dict[str, object]) -> list[str]:
    """Give the names of the engines, the best first."""
    return [one["engine"] for one in report["engines"]]  # type: ignore[attr-defined]


UNEQUAL = "4 as source.txt: line"
BAD = {
    "fewer lines": (
        ["source.txt", "--system", "x=few.txt"],
        f"few.txt: has 3 lines, not {UNEQUAL} 4 has no translation",
    ),
    "more lines": (["source.txt", "--system", "x=many.txt"], f"many.txt: has 5 lines, not {UNEQUAL} 5 has no source"),
    "empty output": (["source.txt", "--system", "x=empty.txt"], "empty.txt: is empty"),
    "blank output": (["source.txt", "--system", "x=blank.txt"], "blank.txt: is empty"),
    "empty source": (["empty.txt", *ENGINES], "empty.txt: is empty"),
    "two files of one name": (
        ["source.txt", "--system", "x=close.txt", "--system", "x=loose.txt"],
        "loose.txt: cannot be 'x', which is already an engine, close.txt",
    ),
    "a file and an engine of one name": (
        ["source.txt", "--system", "x=engine:file:known.tsv", "--system", "x=close.txt"],
        "--system: cannot be 'x', which is already an engine, close.txt",
    ),
    "two engines of one name": (
        ["source.txt", "--system", "x=engine:firefox", "--system", "x=engine:file:known.tsv"],
        "--system x=engine:file:known.tsv: 'x' is already engine:firefox; give it another name",
    ),
    "a reference's name": (
        ["source.txt", "--system", "reference=close.txt", "--reference", "people.txt"],
        "close.txt: cannot be 'reference', which is already a reference, people.txt",
    ),
    "reference in another language": (
        ["source.txt", *ENGINES, "--reference", "german.txt", "-t", "en"],
        "german.txt: line 1 is in 'de', not in 'en'",
    ),
    "reference that is the source": (
        ["source.txt", *ENGINES, "--reference", "source.txt"],
        "source.txt: is not a translation: from line 1 on most of it is the source, source.txt, as it stands",
    ),
    "output in another language": (
        ["source.txt", "--system", "x=german.txt", *ENGINES],
        "german.txt: line 1 is in 'de', not in 'en'",
    ),
    "missing source": (["nowhere.txt", *ENGINES], "nowhere.txt: no such file"),
    "missing output": (["source.txt", "--system", "x=nowhere.txt"], "nowhere.txt: no such file"),
    "missing reference": (["source.txt", *ENGINES, "--reference", "nowhere.txt"], "nowhere.txt: no such file"),
    "output is a folder": (["source.txt", "--system", "x=folder"], "folder: is a directory; name a file"),
    "folder without engines": (["bare", "-t", "en"], "bare/source.el: there is no engine's output to compare"),
    "folder without a source": (["none"], "none: has no source.LANG, such as source.el, and no folder sources"),
    "no engine": (["source.txt"], "source.txt: there is no engine's output to compare; add --system NAME=FILE"),
    "no name": (["source.txt", "--system", "x"], "--system must be NAME=FILE or NAME=engine:ENGINE, not 'x'"),
    "unknown format": (["source.txt", *ENGINES, "--output-format", "pdf"], "unknown output format 'pdf'; known: text,"),
    "unwritable report": (
        ["source.txt", *ENGINES, "--output-format", "json=nowhere/a.json"],
        "nowhere/a.json: cannot be written: no folder nowhere",
    ),
    "report is a folder": (["source.txt", *ENGINES, "--output-format", "html=folder"], "folder: is a directory"),
    "unknown engine": (
        ["source.txt", *ENGINES, "--engine", "babel"],
        "unknown engine 'babel'; known: auto, none, firefox, hf, file",
    ),
    "unknown contestant": (
        ["source.txt", "--system", "x=engine:babel", "-t", "en"],
        "unknown engine 'babel'; known: auto, none, firefox, hf, file",
    ),
    "contestant without a model": (
        ["source.txt", "--system", "x=engine:firefox", "-t", "de"],
        "engine 'firefox' has no model for el-de; get one with: mtcheck models get el-de",
    ),
    "no contestant": (
        ["source.txt", "--system", "x=engine:none"],
        "--system x=engine:none names no engine; known: firefox",
    ),
    "judge is a contestant": (
        ["source.txt", "--system", "x=engine:firefox", "--engine", "firefox"],
        "--system x=engine:firefox is the engine of the back-translations; a contestant cannot judge itself",
    ),
    "judge wrote an output": (
        ["source.txt", "--system", "x=people.txt", "--engine", "file:known.tsv"],
        "people.txt: 2 of 2 lines are what engine 'file' writes; a contestant cannot judge itself",
    ),
    "missing translations": (["source.txt", *ENGINES, "--engine", "file:nowhere.tsv"], "nowhere.tsv: no such file"),
    "nobody scored": (
        ["source.txt", *ENGINES, "--human-scores", "strangers.tsv"],
        "strangers.tsv: scores none of the engines: it scores A, B; here are close, loose",
    ),
    "score without a number": (
        ["source.txt", *ENGINES, "--human-scores", "not-a-number.tsv"],
        "not-a-number.tsv: line 2 has the score 'good', not a number",
    ),
    "infinite score": (
        ["source.txt", *ENGINES, "--human-scores", "infinite.tsv"],
        "infinite.tsv: line 3 has the score 'inf', not a number",
    ),
    "no scores but NaN": (["source.txt", *ENGINES, "--human-scores", "nan.tsv"], "nan.tsv: scores none of the engines"),
    "segment out of range": (
        ["source.txt", *ENGINES, "--human-scores", "later.tsv"],
        "later.tsv: line 2 scores segment 5, and the source has 4",
    ),
    "scores of no format": (
        ["source.txt", *ENGINES, "--human-scores", "documents.txt"],
        "documents.txt: line 1 begins none of the known formats",
    ),
    "same languages": (
        ["source.txt", *ENGINES, "-s", "el", "-t", "el"],
        "source.txt: source and target are the same language, 'el'; see -s and -t",
    ),
    "unknown language": (["source.txt", *ENGINES, "-t", "xx"], "unknown language 'xx'; give an ISO 639-1 code"),
    "wrong source language": (["source.txt", *ENGINES, "-s", "de"], "source.txt: line 1 is in 'el', not in 'de'"),
    "binary output": (["source.txt", "--system", "x=binary.bin"], "binary.bin: is a binary file, not text"),
    "binary source": (["binary.bin", *ENGINES], "binary.bin: is a binary file, not text"),
    "UTF-16": (
        ["source.txt", "--system", "x=wide.txt"],
        "wide.txt: is UTF-16 or UTF-32, not UTF-8; convert it, or add --encoding utf-16",
    ),
    "another encoding": (["greek.txt", *ENGINES], "greek.txt: is not UTF-8: byte 0xd4 at offset 0"),
    "unknown encoding": (["source.txt", *ENGINES, "--encoding", "klingon"], "source.txt: unknown encoding 'klingon'"),
    "documents twice": (
        ["source.txt", *ENGINES, "--documents", "broken.txt"],
        "broken.txt: line 3 begins the document 'work' a second time",
    ),
    "documents missing": (
        ["source.txt", *ENGINES, "--documents", "short.txt"],
        f"short.txt: has 2 lines, not {UNEQUAL} 3 has no document",
    ),
    "table of a header alone": (["header.tsv"], "header.tsv (source): is empty"),
    "ragged table": (["ragged.tsv"], "ragged.tsv: line 2 has 1 column, not 2 as its header"),
    "table as an output": (["source.txt", "--system", "x=contest.tsv"], "contest.tsv: has several sides"),
    "test set that is not here": (
        ["sacrebleu:wmt21:ru-en", *ENGINES],
        "add --allow-network to fetch it",
    ),
    "unknown test set": (["sacrebleu:wmt99:ru-en", *ENGINES], "unknown test set 'wmt99'; known: "),
    "standard input": (["-", *ENGINES], "-: no such file"),
    "unknown check": (["source.txt", *ENGINES, "--ignore", "XYZ"], "unknown check 'XYZ'"),
    "missing glossary": (["source.txt", *ENGINES, "--glossary", "nowhere.tsv"], "nowhere.tsv: no such file"),
    "missing knowledge": (
        ["source.txt", *ENGINES, "--knowledge", "nowhere"],
        "knowledge folder nowhere does not exist",
    ),
    "unknown style guide": (["source.txt", *ENGINES, "--style-guide", "zzz"], "unknown style guide 'zzz'; known: ap"),
    "no source": ([], "SOURCE"),
    "too few resamples": (["source.txt", *ENGINES, "--resamples", "3"], "--resamples"),
    "jobs below 0": (["source.txt", *ENGINES, "--jobs", "-1"], "--jobs"),
}


@pytest.mark.parametrize(("arguments", "message"), BAD.values(), ids=BAD.keys())
def test_bad_input_is_one_sentence_on_standard_error_and_exit_code_2(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["compare", *arguments]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert err.startswith("mtcheck: ")
    assert message in err
    assert "internal error" not in err


def test_plain_files_are_compared_and_the_languages_told(capsys: pytest.CaptureFixture[str]) -> None:
    report = compared(capsys, "source.txt", *ENGINES)
    assert engines(report) == ["close", "loose"]
    assert run(["compare", "source.txt", *ENGINES, *QUICK]) == 0
    first = capsys.readouterr().out.splitlines()[0]
    assert first == "source.txt: 2 engines, el-en, 4 segments, 40 words of source, no reference, no"


@pytest.mark.parametrize(
    "arguments",
    [
        ["contest.tsv"],
        ["contest.xml"],
        ["folder"],
        ["source.sgm", "--system", "close=close.sgm", "--system", "loose=loose.sgm", "--reference", "people.txt"],
        ["source.txt", *ENGINES, "--reference", "people.txt"],
    ],
    ids=["table", "XML", "folder", "SGM", "plain"],
)
def test_every_form_of_a_contest_gives_the_same_figures(
    capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    report = compared(capsys, *arguments)
    assert engines(report) == ["close", "loose"]
    values = report["engines"][1]["values"]  # type: ignore[index]
    # Two of the four lines have a wrong number, a major error each of 5 points; the source has 40 words.
    assert values["penalty"]["value"] == 1000 * 10 / 40
    assert values["clean"]["value"] == 50
    assert {"bleu", "chrf", "chrf++", "ter"} <= values.keys()


def test_an_engine_alone_has_no_order_and_its_errors_are_not_set_apart(capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("text", "markdown", "html"):
        assert run(["compare", "source.txt", "--system", "loose=loose.txt", *QUICK, "--output-format", name]) == 0
        out = capsys.readouterr().out
        assert "The order by each figure" not in out
        assert "only one engine" not in out
        assert "of one engine alone" not in out
        assert ("The gravest errors" in out) == (name != "markdown")


def test_one_language_may_be_given_and_the_other_told(capsys: pytest.CaptureFixture[str]) -> None:
    there = ["people.txt", "--system", "x=source.txt"]
    for languages in (["-s", "en"], ["-t", "el"], ["-s", "en", "-t", "el"], []):
        assert run(["compare", *there, *languages, *QUICK]) == 0
        assert "people.txt: 1 engine, en-el, " in capsys.readouterr().out


def test_several_references_are_used_and_counted(capsys: pytest.CaptureFixture[str]) -> None:
    two = ("--reference", "people.txt", "--reference", "second.txt")
    assert run(["compare", "source.txt", *ENGINES, *two, *QUICK]) == 0
    out = capsys.readouterr().out
    assert "2 references" in " ".join(out.split())
    assert "BLEU: nrefs:2|" in out


def test_an_engine_translates_here_and_is_compared_with_files(capsys: pytest.CaptureFixture[str]) -> None:
    report = compared(capsys, "source.txt", *ENGINES, "--system", "mine=engine:file:known.tsv")
    assert sorted(engines(report)) == ["close", "loose", "mine"]


def test_a_judge_is_named_and_back_translations_are_its_own(capsys: pytest.CaptureFixture[str], files: Path) -> None:
    rows = [HEADER, ("el", "en", "Ναι.", "Yes.")]
    rows += [("en", "el", line, greek) for lines in (CLOSE, LOOSE) for line, greek in zip(lines, GREEK, strict=True)]
    rows += [("el", "en", greek, line) for greek, line in zip(GREEK, PEOPLE, strict=True)]
    put(files / "backs.tsv", "".join("\t".join(row) + "\n" for row in rows))
    assert run(["compare", "source.txt", *ENGINES, "--engine", "file:backs.tsv", *QUICK]) == 0
    assert "judge: file:backs.tsv translated the outputs back" in capsys.readouterr().out


def test_a_settings_file_does_not_bring_a_judge(capsys: pytest.CaptureFixture[str]) -> None:
    for engine in ([], ["--engine", "none"], ["--engine", "auto"]):
        assert run(["compare", "source.txt", *ENGINES, *QUICK, *engine]) == 0
        assert "judge: none (no back-translations)" in capsys.readouterr().out


def test_checks_are_chosen_and_a_glossary_is_held_to(capsys: pytest.CaptureFixture[str]) -> None:
    few = ("--resamples", "100", "--trials", "100", "--output-format", "json")
    terms = ("--select", "TRM,NUM", "--ignore", "NUM001", "--glossary", "terms.tsv")
    assert run(["compare", "source.txt", *ENGINES, *few, *terms]) == 0
    report = json.loads(capsys.readouterr().out)
    counts = {one["engine"]: {each["family"] for each in one["counts"]} for one in report["engines"]}
    assert counts == {"close": {"TRM"}, "loose": {"TRM"}}
    assert "|checks:TRM+NUM-NUM001|" in report["signature"]
    assert "|glossary:" in report["signature"]


def test_scores_of_people_may_be_below_zero_and_are_held_against_the_figures(
    capsys: pytest.CaptureFixture[str],
) -> None:
    for file in ("scores.tsv", "negative.csv"):
        report = compared(capsys, "source.txt", *ENGINES, "--human-scores", file)
        [own] = [one for one in report["agreements"] if one["figure"] == "own"]  # type: ignore[attr-defined]
        assert (own["engines"], own["pairs"], own["pairwise"]["value"]) == (2, 1, 1)


def test_documents_are_counted(capsys: pytest.CaptureFixture[str]) -> None:
    report = compared(capsys, "source.txt", *ENGINES, "--documents", "documents.txt")
    assert report["documents"] == 2
    assert "|documents:2|" in str(report["signature"])


MARKS = {
    "text": "Ranking by own penalty",
    "json": '"format": 1',
    "tsv": "engine\tplace\tfigure\tvalue",
    "markdown": "### Ranking by own penalty",
    "latex": "\\begin{tabular}",
    "html": "<!doctype html>",
}


def test_every_format_goes_to_a_file_and_the_same_to_standard_output(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wanted = [part for name in MARKS for part in ("--output-format", f"{name}={tmp_path / name}")]
    assert run(["compare", "folder", *QUICK, *wanted]) == 0
    assert capsys.readouterr() == ("", "")
    for name, mark in MARKS.items():
        assert run(["compare", "folder", *QUICK, "--output-format", name]) == 0
        out, err = capsys.readouterr()
        assert err == ""
        assert mark.lower() in out.lower()
        assert (tmp_path / name).read_text(encoding="utf-8") == out


def test_several_formats_may_be_written_at_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "report.json"
    both = ("--output-format", "text", "--output-format", f"json={target}")
    assert run(["compare", "source.txt", *ENGINES, *QUICK, *both]) == 0
    assert capsys.readouterr().out.startswith("source.txt: 2 engines")
    assert engines(json.loads(target.read_text(encoding="utf-8"))) == ["close", "loose"]


def test_text_fits_eighty_columns(capsys: pytest.CaptureFixture[str]) -> None:
    everything = ("--documents", "documents.txt", "--human-scores", "scores.tsv", "--reference", "people.txt")
    long = ("--system", "an-engine-with-a-very-long-name-indeed=people.txt")
    assert run(["compare", "source.txt", *ENGINES, *long, *everything, *QUICK]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert max(map(len, lines)) <= 80
    assert not [line for line in lines if line != line.rstrip()]


def test_show_limits_what_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    report = compared(capsys, "source.txt", *ENGINES, "--show", "0")
    assert report["differences"]["excerpts"] == []  # type: ignore[index]


def test_the_cache_is_used_unless_it_is_not_wanted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    kept = tmp_path / "mtcheck" / "compare"
    first = compared(capsys, "source.txt", *ENGINES, "--no-cache")
    assert not kept.exists()
    assert compared(capsys, "source.txt", *ENGINES) == first
    before = {one.name for one in kept.iterdir()}
    assert len(before) == 2
    assert compared(capsys, "source.txt", *ENGINES) == first
    assert {one.name for one in kept.iterdir()} == before


def test_help_fits_eighty_columns_and_says_what_is_usual(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["compare", "--help"]) == 0
    out = capsys.readouterr().out
    assert max(map(len, out.splitlines())) <= 80
    said = " ".join(out.split())
    assert "Language of the outputs. [default: told by the texts]" in said
    assert "[default: none]" in said
    assert "Language of the article" not in said


def test_progress_is_shown_on_standard_error_alone(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    quiet = run(["compare", "folder", *QUICK, "--no-cache"]), capsys.readouterr()
    monkeypatch.setattr("mtcheck.cli.progress.PATIENCE", 0)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    loud = run(["compare", "folder", *QUICK, "--no-cache"]), capsys.readouterr()
    assert quiet[0] == loud[0] == 0
    assert loud[1].out == quiet[1].out
    assert quiet[1].err == ""
    assert "comparing engines" in loud[1].err
