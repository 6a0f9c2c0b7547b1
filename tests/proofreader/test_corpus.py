"""Which sentences of the public sets are taken to train on."""

from __future__ import annotations

from pathlib import Path

import pytest

from mtcheck.proofreader.train.corpus import marked, rated, unquoted


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    head = "languages\tsource\ttranslation\tscore\n"
    train = "en-de\tPeople wrote this.\tMenschen schrieben das.\t-2\nro-en\tBun.\tThis is good.\t0.6\n"
    (tmp_path / "segment-quality-train.tsv").write_text(f"{head}{train}ro-en\tRău.\tThis bad is.\t0.4\n", "utf-8")
    dev = "si-en\tx\tFar above.\t1.3\nsi-en\tx\tLess.\t1.1\n"
    (tmp_path / "segment-quality-dev.tsv").write_text(head + dev, "utf-8")
    rows = (
        "hyp.A\td\t1\trater1\tx\tHe go home.\t3\t5\tmajor",
        "hyp.A\td\t1\trater2\tx\tHe go home.\t6 3\t10 5\tminor major",
        'ref.B\td\t2\trater1\tx\t"He said ""no""."\t0\t2\tminor',
    )
    head = "system\tdocument\tsegment\trater\tsource\ttranslation\tstarts\tends\tseverities\n"
    (tmp_path / "mqm-zh-en-2021.tsv").write_text(head + "\n".join(rows) + "\n", "utf-8")
    return tmp_path


def test_what_people_wrote_is_taken_and_what_they_rated_well(folder: Path) -> None:
    assert list(rated(folder)) == ["People wrote this.", "This is good.", "Far above."]


def test_what_annotators_marked_is_kept_for_engines_and_not_for_people(folder: Path) -> None:
    assert marked(folder) == {"He go home.": ((3, 5), (6, 10), (3, 5)), 'He said "no".': ()}


def test_quotation_marks_that_belong_to_the_text_stay() -> None:
    assert unquoted('"No," he said.') == '"No," he said.'
