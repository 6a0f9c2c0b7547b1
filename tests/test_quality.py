"""The order of segments from worst to best, with a source."""

from __future__ import annotations

from pathlib import Path

from mtcheck.config import Settings
from mtcheck.pipeline import check_article
from mtcheck.quality import ALONE, WITNESSED, weigh
from mtcheck.types import Finding, Severity, Span

SOURCE = (
    "Η αστυνομία συνέλαβε χθες 34 άτομα στο κέντρο της Αθήνας, ενώ ο υπουργός ανακοίνωσε νέα μέτρα για τους πολίτες."
)
RIGHT = "Police arrested 34 people in central Athens yesterday, while the minister announced new measures for citizens."
SHORT = "Police arrested 34 people in central Athens."
WRONG = "Police arrested 43 people in central Athens yesterday, while the minister announced new measures for citizens."
STRANGE = "The breakfast was very good and the staff of the hotel were friendly and helpful to all of us every morning."


def test_a_right_translation_comes_before_a_wrong_a_short_and_an_unrelated_one(tmp_path: Path) -> None:
    path = tmp_path / "pairs.tsv"
    rows = [RIGHT, WRONG, SHORT, STRANGE]
    path.write_text("".join(f"{SOURCE}\t{row}\n" for row in rows), encoding="utf-8")
    right, wrong, short, strange = check_article(str(path), Settings(engine="none")).qualities
    assert right > max(wrong, short, strange)
    assert 0 < min(wrong, short, strange) < 0.6
    assert right > 0.7


def test_a_minor_slip_of_form_counts_half_as_much_as_one_against_the_source() -> None:
    [form, fact] = (finding(code, "minor") for code in ("PUN001", "NUM004"))
    assert weigh(form, WITNESSED) == weigh(fact, WITNESSED) / 2 == WITNESSED.minor / 2
    assert weigh(finding("SEN004", "major"), ALONE) == weigh(finding("NUM001", "major"), ALONE) == ALONE.major
    assert weigh(finding("NUM002", "critical"), ALONE) == 2 * ALONE.major


def finding(code: str, severity: Severity) -> Finding:
    """Make a finding of a severity."""
    return Finding(code, "name", severity, 1.0, "message", 0, Span(0, 1), "x")


def test_segments_of_one_bead_share_its_quality(tmp_path: Path) -> None:
    article, source = tmp_path / "a.txt", tmp_path / "s.txt"
    source.write_text(SOURCE, encoding="utf-8")
    article.write_text("Police arrested 34 people in central Athens yesterday. The minister announced new measures.")
    first, second = check_article(str(article), Settings(engine="none"), None, str(source)).qualities
    assert first == second
