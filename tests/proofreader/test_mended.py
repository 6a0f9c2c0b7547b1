"""What engines wrote and an editor mended: the edits of the file, and how they are carried out."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from mtcheck.proofreader.train.mended import mended, read_mended, rows

FILE = Path(__file__).parents[2] / "mtcheck/proofreader/train/mended.tsv"
"""It is not installed with the package."""


def test_rows_come_in_order_and_edits_do_not_overlap() -> None:
    found = list(rows(FILE))
    assert all(one[0] < other[0] for one, other in pairwise(found))
    assert all(one[1] <= other[0] for _, edits in found for one, other in pairwise(edits))
    assert all(start < end or text for _, edits in found for start, end, text in edits)


def test_many_rows_are_mended_and_many_are_good() -> None:
    changed = [bool(edits) for _, edits in rows(FILE)]
    assert sum(changed) > 500
    assert len(changed) - sum(changed) > 500


def test_edits_are_places_in_the_text_as_it_stood() -> None:
    assert mended("He go to a the school .", [(3, 5, "goes"), (9, 11, ""), (21, 22, "")]) == "He goes to the school."


def test_a_row_counts_from_the_first_under_the_head(tmp_path: Path) -> None:
    (tmp_path / "segment-quality-train.tsv").write_text(
        "languages\tsource\ttranslation\tscore\nro-en\t-\tHe go.\t0\net-en\t-\tShe went: home.\t1\n"
    )
    (tmp_path / "mended.tsv").write_text("1\t3:5:goes\n2\n")
    first, second = read_mended(tmp_path, tmp_path / "mended.tsv")
    assert first == ("engine", "He go.", "He goes.")
    assert second == ("good", "She went: home.", "She went: home.")


def test_a_replacement_may_have_a_colon(tmp_path: Path) -> None:
    (tmp_path / "mended.tsv").write_text("7\t0:2:at 5:30\t4:4:, a\n")
    assert list(rows(tmp_path / "mended.tsv")) == [(7, [(0, 2, "at 5:30"), (4, 4, ", a")])]
