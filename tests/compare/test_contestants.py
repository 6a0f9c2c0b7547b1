"""Engines as contestants: how they are named, what they translate, and that none of them judges itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from tiny import CAREFUL, CARELESS, METHOD, MIDDLING, SETTINGS, SOURCE, contest, side

from mtcheck.compare.contestants import judge_of, named, refuse_self_judgement, translator
from mtcheck.compare.run import compare
from mtcheck.config import Settings
from mtcheck.contest.types import Side
from mtcheck.engines.file import HEADER
from mtcheck.errors import ConfigError, EngineError, InputError, ModelMissingError

PAIR = ("el", "en")


def known(folder: Path, translations: Mapping[str, str], *, back: bool = True) -> str:
    """Write translations from Greek, and where they are wanted the same back, and give the engine that has them."""
    rows = ["\t".join(HEADER)]
    for greek, english in translations.items():
        rows += [f"el\ten\t{greek}\t{english}"] + [f"en\tel\t{english}\t{greek}"] * back
    path = folder / "known.tsv"
    path.write_text("".join(f"{row}\n" for row in rows), encoding="utf-8")
    return f"file:{path}"


def test_files_and_engines_are_told_apart() -> None:
    systems = ["a=out.txt", "b=engine:firefox", " c = engine:hf:some/model ", "d=engine:auto", "e=x=y.txt"]
    assert named(systems) == (
        [("a", "out.txt"), ("e", "x=y.txt")],
        {"b": "firefox", "c": "hf:some/model", "d": "firefox"},
    )


@pytest.mark.parametrize("text", ["x", "", "=", "x=", "=out.txt", " =out.txt", "x= ", "engine:firefox"])
def test_what_is_not_name_and_file_is_refused(text: str) -> None:
    with pytest.raises(ConfigError) as caught:
        named(["a=b", text])
    assert str(caught.value) == f"--system must be NAME=FILE or NAME=engine:ENGINE, not {text!r}"


@pytest.mark.parametrize("text", ["x=engine:", "x=engine:none"])
def test_no_engine_is_no_contestant(text: str) -> None:
    with pytest.raises(ConfigError) as caught:
        named([text])
    assert str(caught.value) == f"--system {text} names no engine; known: firefox, hf, file"


def test_two_engines_of_one_name_are_refused() -> None:
    with pytest.raises(ConfigError) as caught:
        named(["x=engine:firefox", "x=engine:hf:small"])
    assert str(caught.value) == ("--system x=engine:hf:small: 'x' is already engine:firefox; give it another name")


def test_an_engine_translates_line_by_line_and_is_named_by_what_it_is(tmp_path: Path) -> None:
    spec = known(tmp_path, {"Ένα.": "One.", "Δύο.": "Two  and\u00a0a half."})
    seen: list[tuple[int, int]] = []
    make = translator("x", spec, Settings(), lambda done, total: seen.append((done, total)))
    found = make(Side("source", "s.txt", (" Ένα. ", "", "Δύο.\r")), PAIR)
    assert found == Side("x", f"engine:{spec}", ("One.", "", "Two and a half."))
    assert seen == [(2, 2)]


def test_an_unknown_engine_and_a_missing_model_are_told_when_it_is_to_translate() -> None:
    with pytest.raises(EngineError, match="unknown engine 'babel'; known: auto, none, firefox, hf, file"):
        translator("x", "babel", Settings())(side("source", SOURCE), PAIR)
    with pytest.raises(ModelMissingError) as caught:
        translator("x", "firefox", Settings())(side("source", SOURCE), ("el", "de"))
    assert str(caught.value) == "engine 'firefox' has no model for el-de; get one with: mtcheck models get el-de"


@pytest.mark.parametrize(
    ("engine", "judge"), [("auto", "none"), ("none", "none"), ("firefox", "firefox"), ("file:x.tsv", "file:x.tsv")]
)
def test_only_an_engine_that_is_named_judges(engine: str, judge: str) -> None:
    assert judge_of(Settings(engine=engine)) == judge


def test_the_judge_is_refused_as_a_contestant_before_it_translates() -> None:
    with pytest.raises(ConfigError) as caught:
        translator("x", "firefox", Settings(engine="firefox"))
    assert str(caught.value) == (
        "--system x=engine:firefox is the engine of the back-translations; a contestant cannot judge itself;"
        " name another --engine, or none"
    )


def test_a_side_that_the_judge_made_is_refused_whatever_it_says() -> None:
    made = contest(side("good", CAREFUL), Side("x", "engine:firefox", MIDDLING))
    with pytest.raises(ConfigError, match=r"^--system x=engine:firefox is the engine of the back-translations"):
        refuse_self_judgement(made, Settings(engine="firefox"))
    refuse_self_judgement(made, Settings(engine="none"))
    refuse_self_judgement(made, Settings(engine="auto"))


# Six of the eight sentences are long enough to be looked at.
LONG = [number for number, line in enumerate(SOURCE) if len(line) >= 40]


def like(number: int) -> tuple[str, ...]:
    """Give an output in which so many of the long sentences are the careless engine's, and no other."""
    same = LONG[:number]
    return tuple(CARELESS[one] if one in same else f"Otherwise {one}." for one in range(len(SOURCE)))


def test_an_output_that_is_word_for_word_what_the_judge_writes_is_refused(tmp_path: Path) -> None:
    settings = Settings(engine=known(tmp_path, dict(zip(SOURCE, CARELESS, strict=True))))
    assert len(LONG) == 6
    refuse_self_judgement(contest(side("good", CAREFUL), side("x", like(2))), settings)
    with pytest.raises(InputError) as caught:
        refuse_self_judgement(contest(side("good", CAREFUL), side("x", like(3))), settings)
    assert str(caught.value) == (
        "x.txt: 3 of 6 lines are what engine 'file' writes; a contestant cannot judge itself;"
        " name another --engine, or none"
    )


def test_short_sentences_alone_say_nothing(tmp_path: Path) -> None:
    settings = Settings(engine=known(tmp_path, {"Ένα.": "One.", "Δύο.": "Two."}))
    made = contest(side("x", ("One.", "Two.")), source=side("source", ("Ένα.", "Δύο.")))
    refuse_self_judgement(made, settings)


def test_a_judge_in_another_direction_cannot_have_written_an_output(tmp_path: Path) -> None:
    settings = Settings(engine=known(tmp_path, dict(zip(SOURCE, CARELESS, strict=True))))
    refuse_self_judgement(contest(side("x", CARELESS), languages=("el", "de")), settings)


def test_a_file_of_back_translations_judges_though_it_lacks_the_source(tmp_path: Path) -> None:
    backs = {f"{line} Πάλι.": output for line, output in zip(SOURCE, CARELESS, strict=True)}
    made = contest(side("x", CARELESS))
    found = compare(made, replace(SETTINGS, engine=known(tmp_path, backs)), METHOD)
    assert found.judge == f"file:{tmp_path / 'known.tsv'}"


def test_a_file_that_lacks_some_of_the_source_is_held_to_what_it_has(tmp_path: Path) -> None:
    some = {SOURCE[number]: CARELESS[number] for number in LONG[:2]}
    with pytest.raises(InputError, match="2 of 2 lines are what engine 'file' writes"):
        refuse_self_judgement(contest(side("x", CARELESS)), Settings(engine=known(tmp_path, some)))
