"""What holds for every check, found as the product finds them."""

from __future__ import annotations

import re
from importlib import import_module

import pytest
from verbs import findings, fires, silent

from mtcheck.checks import all_checks, documentation, find, run_checks, selected
from mtcheck.errors import ConfigError
from mtcheck.segment import segments
from mtcheck.types import SEVERITIES, Bitext, Check, Finding, Pair, Translation

FAMILIES = {
    "OFF",
    "TTL",
    "NAM",
    "NUM",
    "DAT",
    "UNI",
    "NEG",
    "SEN",
    "OMI",
    "MIS",
    "UNT",
    "TRM",
    "CON",
    "PUN",
    "BOI",
    "RTT",
}

each_check = pytest.mark.parametrize("check", all_checks(), ids=lambda check: check.code)


@each_check
def test_fires_on_each_of_its_bad_examples(check: Check) -> None:
    assert check.bad
    for example in check.bad:
        fires(check, example)


@each_check
def test_is_silent_on_each_of_its_good_examples(check: Check) -> None:
    assert check.good
    for example in check.good:
        silent(check, example)


@each_check
def test_is_documented_with_why_and_limits(check: Check) -> None:
    text = documentation(check)
    assert "\nWhy: " in text
    assert "\nLimits: " in text


@each_check
def test_is_named_as_its_file_and_coded_by_family(check: Check) -> None:
    module = import_module(f"mtcheck.checks.{check.name.replace('-', '_')}")
    assert module.CHECK is check
    assert check.code[:3] in FAMILIES
    assert re.fullmatch(r"[A-Z]{3}\d{3}", check.code)
    assert re.fullmatch(r"[a-z]+(-[a-z]+)+", check.name)


@each_check
def test_findings_carry_their_own_text_and_a_confidence(check: Check) -> None:
    for example in check.bad:
        text = example.target if isinstance(example, Translation) else example
        text = text[0] if isinstance(text, tuple) else text
        for one in findings(check, example):
            assert text[one.span.start : one.span.end] == one.text
            assert one.text.strip() == one.text
            assert one.text or check.code == "OMI001"  # an empty row has nothing to point at
            assert 0 < one.confidence <= 1
            assert one.severity in SEVERITIES
            assert one.expected != one.text


def test_no_two_checks_share_a_code_or_a_name() -> None:
    assert len({one.code for one in all_checks()}) == len(all_checks())
    assert len({one.name for one in all_checks()}) == len(all_checks())


def test_a_selector_is_a_code_a_family_or_a_name() -> None:
    assert [one.code for one in find("SEN001")] == ["SEN001"]
    assert {one.code[:3] for one in find("sen")} == {"SEN"}
    assert [one.code for one in find("orphan-tail")] == ["SEN001"]


@pytest.mark.parametrize("selector", ["XYZ", "", " ", "SEN999", "orphan"])
def test_a_selector_that_fits_nothing_is_an_error_that_names_the_families(selector: str) -> None:
    with pytest.raises(ConfigError, match=r"unknown check .*SEN"):
        find(selector)


def test_ignoring_wins_over_selecting() -> None:
    assert [one.code for one in selected(["SEN001", "SEN002"], ["SEN001"])] == ["SEN002"]
    assert selected([], []) == all_checks()


def bitext(text: str) -> Bitext:
    return Bitext("a.txt", text, tuple(Pair(one) for one in segments(text, "en")), None, "en")


def test_a_check_whose_need_is_not_met_is_skipped_with_the_reason() -> None:
    findings, skips = run_checks(bitext("All is well."), find("RTT"))
    assert findings == ()
    assert {skip.check for skip in skips} == {one.name for one in find("RTT")}
    assert {skip.reason for skip in skips} == {"needs a back-translation"}


def test_a_check_that_does_not_know_the_language_is_skipped() -> None:
    text = "Er ging z. B. heim. dann kam er zurück."
    german = Bitext("a.txt", text, tuple(Pair(one) for one in segments(text, "de")), None, "de")
    found, skips = run_checks(german, find("UNT003"))
    assert found == ()
    assert [skip.reason for skip in skips] == ["does not know the language 'de', only en"]


def test_a_check_that_fails_is_skipped_and_the_others_still_run() -> None:
    def broken(_: Bitext) -> list[Finding]:
        raise ZeroDivisionError("oops")

    bad = Check("PUN999", "broken-check", "minor", "", broken, (), ())
    found, skips = run_checks(bitext("Source :Skai"), [bad, *find("PUN001")])
    assert [one.text for one in found] == ["Source :Skai"]
    assert [(skip.check, skip.reason) for skip in skips] == [("broken-check", "failed: ZeroDivisionError: oops")]


def test_findings_come_in_the_order_of_the_text() -> None:
    text = "Prices rose , he said. They support Kiev.\nThe end. of it."
    found, _ = run_checks(bitext(text), all_checks())
    assert [one.code for one in found] == ["PUN001", "NAM003", "SEN001"]
