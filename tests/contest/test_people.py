"""Human scores in WMT's formats and as tables, and the names in them."""

from __future__ import annotations

from pathlib import Path

import pytest
from samples import CAREFUL, CARELESS, ENGLISH, GREEK, put

from mtcheck.contest.names import match_names
from mtcheck.contest.people import read_people
from mtcheck.contest.read import read_contest
from mtcheck.contest.types import People
from mtcheck.errors import InputError

ENGINES = ["NVIDIA-NeMo", "Online-B"]
SEGMENTS = """SYS SID RAW.SCR Z.SCR N
Online-B.4 2 98 0.5 1
Online-B.4 4 94 -0.25 1
Nemo.3 1 80 1.0 2
HUMAN.0 1 99 2.0 1
Stranger.9 1 10 -2.0 1
"""
RANKING = """77.5 0.137 857 1000 Nemo.3
73.1 -1e-1 922 1094 Online-B.4
73.3 0.089 906 1056 HUMAN.0
"""


def people(folder: Path, text: str, engines: list[str] = ENGINES, references: tuple[str, ...] = ()) -> People:
    return read_people(put(folder / "scores", text), engines, references, 4)[0]


def notes(folder: Path, text: str, engines: list[str] = ENGINES, references: tuple[str, ...] = ()) -> tuple[str, ...]:
    file = put(folder / "scores", text)
    return tuple(note.removeprefix(f"{file}: ") for note in read_people(file, engines, references, 4)[1])


def refused(folder: Path, text: str, engines: list[str] = ENGINES) -> str:
    file = put(folder / "scores", text)
    with pytest.raises(InputError) as caught:
        read_people(file, engines, (), 4)
    message = str(caught.value)
    assert message.startswith(f"{file}: ")
    assert "\n" not in message
    return message.removeprefix(f"{file}: ")


def test_wmts_scores_of_segments_are_read_by_segment_and_an_engine_has_their_mean(tmp_path: Path) -> None:
    assert people(tmp_path, SEGMENTS) == People(
        str(tmp_path / "scores"),
        {"NVIDIA-NeMo": 1.0, "Online-B": 0.125},
        {"NVIDIA-NeMo": (1.0, None, None, None), "Online-B": (None, 0.5, None, -0.25)},
    )


def test_engines_stand_in_the_order_of_the_contest(tmp_path: Path) -> None:
    assert list(people(tmp_path, SEGMENTS).engines) == ENGINES
    assert list(people(tmp_path, SEGMENTS, ENGINES[::-1]).segments) == ENGINES[::-1]


def test_wmts_ranking_is_read_by_its_second_column(tmp_path: Path) -> None:
    assert people(tmp_path, RANKING) == People(str(tmp_path / "scores"), {"NVIDIA-NeMo": 0.137, "Online-B": -0.1}, {})


@pytest.mark.parametrize(
    "text",
    [
        "system\tscore\nOnline-B\t3\nNVIDIA-NeMo\t4.5\n",
        "score,rater,System\r\n3,Ann,Online-B\r\n4.5,Bob,NVIDIA-NeMo\r\n",
        'rater,system,score\n"Ann, Bob",Online-B,3\n,"NVIDIA-NeMo","4.5"\n',
        "\nsystem\tscore\n\nOnline-B\t+3.\n\nNVIDIA-NeMo\t45e-1\n",
    ],
)
def test_tables_with_tabs_or_commas_are_read_by_their_header(tmp_path: Path, text: str) -> None:
    assert people(tmp_path, text).engines == {"NVIDIA-NeMo": 4.5, "Online-B": 3.0}
    assert people(tmp_path, text).segments == {}


def test_a_segment_that_several_people_scored_has_their_mean(tmp_path: Path) -> None:
    text = "system\tsegment\tscore\nOnline-B\t1\t1\nOnline-B\t1\t2\nOnline-B\t3\t4.5\n"
    found = people(tmp_path, text, ["Online-B"])
    assert found.segments == {"Online-B": (1.5, None, 4.5, None)}
    assert found.engines == {"Online-B": 3.0}


@pytest.mark.parametrize("missing", ["", "NA", "None", "nan", "-"])
def test_a_row_without_a_score_is_left_out(tmp_path: Path, missing: str) -> None:
    text = f"system\tsegment\tscore\nOnline-B\t1\t1\nOnline-B\t2\t{missing}\n"
    assert people(tmp_path, text, ["Online-B"]).segments == {"Online-B": (1.0, None, None, None)}


def test_names_that_are_left_out_are_noted(tmp_path: Path) -> None:
    assert notes(tmp_path, SEGMENTS) == (
        "HUMAN.0: left out as human translations",
        "Stranger.9: left out, as no engine is called so",
    )
    assert notes(tmp_path, RANKING, [*ENGINES, "Third"]) == (
        "HUMAN.0: left out as human translations",
        "Third: not scored by anybody",
    )
    assert notes(tmp_path, RANKING.replace("HUMAN.0", "reference.A"), ENGINES, ("reference.A",)) == (
        "reference.A: left out as human translations",
    )
    assert notes(tmp_path, RANKING.replace("73.3 0.089 906 1056 HUMAN.0\n", "")) == ()


def test_a_reference_of_the_contest_is_no_engine_whatever_its_name(tmp_path: Path) -> None:
    text = RANKING.replace("HUMAN.0", "reference.Third")
    assert "Third" not in people(tmp_path, text, [*ENGINES, "Third"], ("reference.Third",)).engines
    assert notes(tmp_path, text, [*ENGINES, "Third"], ("reference.Third",)) == (
        "reference.Third: left out as human translations",
        "Third: not scored by anybody",
    )


@pytest.mark.parametrize("name", ["HUMAN.0", "Human-A.1", "refA", "ref-B", "reference", "ref.A", "REF"])
def test_rows_of_people_and_references_are_no_engines(tmp_path: Path, name: str) -> None:
    assert notes(tmp_path, RANKING.replace("HUMAN.0", name))[0] == f"{name}: left out as human translations"


@pytest.mark.parametrize("name", ["Refine", "Humane", "RefNet.3", "ref-large"])
def test_engines_that_sound_like_people_are_engines(tmp_path: Path, name: str) -> None:
    assert set(people(tmp_path, RANKING.replace("HUMAN.0", name), [*ENGINES, name]).engines) == {*ENGINES, name}
    assert notes(tmp_path, RANKING.replace("HUMAN.0", name))[0] == f"{name}: left out, as no engine is called so"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (SEGMENTS.replace(" 4 94 ", " 5 94 "), "line 3 scores segment 5, and the source has 4"),
        (SEGMENTS.replace(" 4 94 ", " 0 94 "), "line 3 has the segment '0', not a number from 1 on"),
        (SEGMENTS.replace(" 4 94 ", " d:4 94 "), "line 3 has the segment 'd:4', not a number from 1 on"),
        (SEGMENTS.replace(" 4 94 ", " ４ 94 "), "line 3 has the segment '４', not a number from 1 on"),
        (SEGMENTS.replace("-0.25", "0,25"), "line 3 has the score '0,25', not a number"),
        (SEGMENTS.replace("-0.25", "1e999"), "line 3 has the score '1e999', not a number"),
        (SEGMENTS.replace("-0.25", "1_0"), "line 3 has the score '1_0', not a number"),
        (SEGMENTS.replace(" 4 94 -0.25 1", " 4 94"), "line 3 has 3 columns, not SYS SID RAW.SCR Z.SCR N"),
        (f"{RANKING}Online-C\n", "line 4 has 1 column, not RAW Z n N SYSTEM"),
        (f"{RANKING}1 2 3 4 Online-B.4\n", "line 4 scores 'Online-B.4' again, after line 2"),
        ("system\tscore\nOnline-B\n", "line 2 has 1 column, not 2 as its header"),
        ("system,score\nOnline-B,1,2\n", "line 2 has 3 columns, not 2 as its header"),
        ("system,score\n,1\n", "line 2 names no system"),
        ("system\tscore\tsegment\nOnline-B\t1\t\n", "line 2 has the segment '', not a number from 1 on"),
        ("\n \n", "is empty"),
        ("system\tscore\n", "scores none of the engines: it scores nothing; here are NVIDIA-NeMo, Online-B"),
        (
            "system\tscore\nStranger\t1\nHUMAN\t2\n",
            "scores none of the engines: it scores Stranger, HUMAN; here are NVIDIA-NeMo, Online-B",
        ),
    ],
)
def test_a_file_of_scores_that_does_not_fit_is_refused_with_its_line(tmp_path: Path, text: str, message: str) -> None:
    assert refused(tmp_path, text) == message


@pytest.mark.parametrize("text", ["\nOnline-B 0.5\n", "\nname\tscore\nOnline-B\t1\n", "\n1 2 3 x Online-B\n"])
def test_a_file_in_no_known_format_is_refused_with_the_formats_that_are(tmp_path: Path, text: str) -> None:
    message = refused(tmp_path, text)
    assert message.startswith("line 2 begins none of the known formats: ")
    assert "SYS SID RAW.SCR Z.SCR N" in message


@pytest.mark.parametrize(
    ("names", "engines", "found"),
    [
        (["a", "b"], ["b", "a"], {"a": "a", "b": "b"}),
        (["Online-B.4"], ["Online-B", "Online-W"], {"Online-B.4": "Online-B"}),
        (["deepl"], ["DeepL"], {"deepl": "DeepL"}),
        (["Online_B"], ["Online-B", "Online-B2"], {"Online_B": "Online-B"}),
        (["Nemo.3"], ["NVIDIA-NeMo"], {"Nemo.3": "NVIDIA-NeMo"}),
        (["NVIDIA-NeMo"], ["nemo", "other"], {"NVIDIA-NeMo": "nemo"}),
        (["gpt-4", "gpt-4-turbo"], ["gpt-4"], {"gpt-4": "gpt-4"}),
        (["gpt-4.1", "gpt-4"], ["gpt-4", "gpt-4.1"], {"gpt-4": "gpt-4", "gpt-4.1": "gpt-4.1"}),
        (["nllb-3.3b.2"], ["nllb", "google"], {"nllb-3.3b.2": "nllb"}),
        (["refA"], ["refA"], {"refA": "refA"}),
        (["HUMAN.0"], ["human"], {"HUMAN.0": "human"}),
        (["refA"], ["refAlign"], {}),
        (["---", "x"], ["***", "y"], {}),
        (["Μηχανή.1"], ["ΜΗΧΑΝΉ"], {"Μηχανή.1": "ΜΗΧΑΝΉ"}),
    ],
)
def test_names_are_matched_the_strictest_way_first(names: list[str], engines: list[str], found: dict[str, str]) -> None:
    assert match_names("f", names, engines) == found


@pytest.mark.parametrize(
    ("names", "engines", "message"),
    [
        (["nllb"], ["nllb-small", "nllb-large"], "f: 'nllb' may mean 'nllb-small' or 'nllb-large'; rename one"),
        (["DEEPL"], ["DeepL", "deepl"], "f: 'DEEPL' may mean 'DeepL' or 'deepl'; rename one"),
        (["nllb-small", "nllb-large"], ["nllb"], "f: both 'nllb-small' and 'nllb-large' may mean 'nllb'; rename one"),
        (["Online-B.1", "x", "Online-B.2"], ["Online-B", "y"],
         "f: both 'Online-B.1' and 'Online-B.2' may mean 'Online-B'; rename one"),
    ],
)  # fmt: skip
def test_names_that_may_mean_two_things_are_refused(names: list[str], engines: list[str], message: str) -> None:
    with pytest.raises(InputError) as caught:
        match_names("f", names, engines)
    assert str(caught.value) == message


def test_a_contest_holds_what_people_gave_and_the_notes_on_it(tmp_path: Path) -> None:
    source, output = put(tmp_path / "s", GREEK), put(tmp_path / "o", CAREFUL)
    other, reference = put(tmp_path / "p", CARELESS), put(tmp_path / "r", ENGLISH)
    scores = put(tmp_path / "scores", SEGMENTS)
    systems = [("NVIDIA-NeMo", output), ("Online-B", other)]
    contest = read_contest(source, systems, [reference], scores, (None, None))
    assert contest.people == people(tmp_path, SEGMENTS)
    assert contest.notes == tuple(f"{scores}: {note}" for note in notes(tmp_path, SEGMENTS))
