"""An article with its source: pairs, beads, and what cannot be compared."""

from __future__ import annotations

from pathlib import Path

import pytest

from mtcheck.config import Settings
from mtcheck.errors import InputError
from mtcheck.pipeline import check_article
from mtcheck.types import Report

SOURCE = """Συνελήφθησαν 34 άτομα

Η αστυνομία συνέλαβε χθες 34 άτομα στο κέντρο της Αθήνας. Οι συλληφθέντες οδηγήθηκαν στον εισαγγελέα Παπαδόπουλο.
Ο υπουργός δεν σχολίασε το γεγονός.
"""
TARGET = """34 people arrested

Police arrested 43 people in central Athens yesterday.
The minister commented on the event.
"""


def check(tmp_path: Path, target: str, source: str | None = None, suffix: str = ".txt", **settings: str) -> Report:
    article = tmp_path / f"article{suffix}"
    article.write_text(target, encoding="utf-8")
    path = tmp_path / "source.txt"
    if source is not None:
        path.write_text(source, encoding="utf-8")
    return check_article(str(article), Settings(engine="none", **settings), None, str(path) if source else None)


def test_a_source_that_is_cut_differently_is_aligned_and_compared(tmp_path: Path) -> None:
    report = check(tmp_path, TARGET, SOURCE)
    found = {(one.code, one.text) for one in report.findings}
    assert ("NUM001", "43") in found
    assert ("NEG001", "commented") in found
    assert [one.code for one in report.findings if one.code.startswith("OMI")] == ["OMI001"]
    assert report.bitext.omitted[0].source.startswith("Οι συλληφθέντες")
    assert report.bitext.source_language == "el"
    assert report.bitext.pairs[0].source == "Συνελήφθησαν 34 άτομα"


def test_a_finding_in_a_joined_bead_is_in_its_own_segment_and_place(tmp_path: Path) -> None:
    source = "Η αστυνομία συνέλαβε χθες 34 άτομα στο κέντρο της Αθήνας και 12 στον Πειραιά."
    target = "Police arrested 34 people in central Athens yesterday. They arrested 21 in Piraeus."
    report = check(tmp_path, target, source)
    [one] = [one for one in report.findings if one.code == "NUM001"]
    assert (one.segment, one.text, target[one.span.start : one.span.end]) == (1, "21", "21")


def test_the_language_of_the_source_is_found_out(tmp_path: Path) -> None:
    source = "Die Polizei hat gestern in der Innenstadt 34 Menschen festgenommen und 12 von ihnen wieder freigelassen."
    target = "Police arrested 34 people in the city centre yesterday and released 12 of them."
    assert check(tmp_path, target, source).bitext.source_language == "de"


GERMAN = "Die Polizei hat in der Nacht zwölf Männer und eine Frau in der Stadt festgenommen.\tPolice arrested them.\n"


def test_a_bitext_in_another_language_than_the_one_named_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="the source is in 'de', not in 'el'"):
        check(tmp_path, GERMAN * 3, suffix=".tsv", source_language="el")


def test_swapped_columns_are_refused(tmp_path: Path) -> None:
    row = "The police arrested twelve men and a woman in the city in the night.\tΗ αστυνομία συνέλαβε δώδεκα άνδρες.\n"
    with pytest.raises(InputError, match="swapped"):
        check(tmp_path, row * 3, suffix=".tsv")


def test_rows_without_a_source_and_in_the_other_direction_are_named(tmp_path: Path) -> None:
    rows = ["Ήρθαν τρεις.\tThree came.", "\tThey left.", "Three came.\tΉρθαν τρεις.", "Έφυγαν δύο.\tTwo left."]
    report = check(tmp_path, "\n".join(rows) + "\n", suffix=".tsv", source_language="el")
    reasons = {one.reason for one in report.skipped if one.check == "facts against the source"}
    assert reasons == {"rows without a source: line 2", "rows in the other direction: line 3"}


def test_a_row_without_a_translation_is_a_critical_finding(tmp_path: Path) -> None:
    report = check(tmp_path, "Ήρθαν τρεις.\tThree came.\nΈφυγαν δύο.\t\n", suffix=".tsv", source_language="el")
    assert [(one.code, one.severity, one.segment) for one in report.findings] == [("OMI001", "critical", 1)]


def test_a_language_without_data_is_reported_as_skipped(tmp_path: Path) -> None:
    report = check(tmp_path, "Het kostte 5 euro.\tIt cost 5 euros.\n", suffix=".tsv", source_language="nl")
    assert any("no language data for 'nl'" in one.reason for one in report.skipped)


def test_a_bitext_takes_no_source_and_a_source_is_no_bitext(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="has its source already"):
        check(tmp_path, "Ήρθαν τρεις.\tThree came.\n", "Ήρθαν τρεις.", suffix=".tsv")
