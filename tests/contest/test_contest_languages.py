"""Which languages a contest is between, and sides that are in another one."""

from __future__ import annotations

from pathlib import Path

import pytest
from samples import CAREFUL, CARELESS, ENGLISH, GERMAN, GREEK, put, refusal

from mtcheck.contest.codes import code, suffix
from mtcheck.contest.read import read_contest

SHORT = ("Yes.", "No.", "Perhaps.", "Never.")
RUSSIAN = ("Министр подал в отставку.", "Выборы пройдут в мае.", "Порт закрыт.", "Никто не пострадал.")
BULGARIAN = (
    "Министърът подаде оставка в понеделник вечерта след дълго заседание.",
    "Изборите ще бъдат през май и никой не знае кой ще спечели.",
    "Пристанището е затворено, защото хората стачкуват.",
    "Няма ранени.",
)


def languages(source: str, output: str, *given: str | None, references: tuple[str, ...] = ()) -> tuple[str, str]:
    pair = (given[0], given[1]) if given else (None, None)
    return read_contest(source, [("x", output)], references, None, pair).languages


def test_languages_are_told_by_the_texts(tmp_path: Path) -> None:
    source, output = put(tmp_path / "s", GREEK), put(tmp_path / "o", CAREFUL)
    assert languages(source, output) == ("el", "en")
    assert languages(output, source) == ("en", "el")


def test_a_suffix_names_the_language_of_a_text_that_does_not_show_it(tmp_path: Path) -> None:
    source, output = put(tmp_path / "s", GREEK), put(tmp_path / "o.en", SHORT)
    assert languages(source, output) == ("el", "en")


def test_what_a_text_shows_counts_more_than_its_suffix(tmp_path: Path) -> None:
    source, output = put(tmp_path / "s", GREEK), put(tmp_path / "o.de", CAREFUL)
    assert languages(source, output) == ("el", "en")


def test_languages_that_are_given_need_not_be_told(tmp_path: Path) -> None:
    source, output = put(tmp_path / "s", SHORT), put(tmp_path / "o", ("Ja.", "Nej.", "Måske.", "Aldrig."))
    assert languages(source, output, "en", "da") == ("en", "da")


def test_a_language_that_cannot_be_told_is_asked_for(tmp_path: Path) -> None:
    greek, short = put(tmp_path / "g", GREEK), put(tmp_path / "s", SHORT)
    assert refusal(short, f"x={greek}").endswith("it cannot be told which language this is; say it with -s")
    message = "into which language it is translated cannot be told; say it with -t"
    assert refusal(greek, f"x={short}") == f"{greek}: {message}"


@pytest.mark.parametrize("given", ["english", "EN", "e", "", "en-GB"])
def test_an_option_must_be_a_code(tmp_path: Path, given: str) -> None:
    greek, output = put(tmp_path / "g", GREEK), put(tmp_path / "o", CAREFUL)
    message = f"unknown language {given!r}; give an ISO 639-1 code, such as el or en"
    assert refusal(greek, f"x={output}", languages=(None, given)) == message


def test_source_and_target_are_two_languages(tmp_path: Path) -> None:
    greek, output = put(tmp_path / "g", GREEK), put(tmp_path / "o", CAREFUL)
    message = f"{greek}: source and target are the same language, 'el'; see -s and -t"
    assert refusal(greek, f"x={output}", languages=(None, "el")) == message


def test_a_source_in_another_language_than_the_one_given_is_refused(tmp_path: Path) -> None:
    greek, output = put(tmp_path / "g", GREEK), put(tmp_path / "o", CAREFUL)
    assert refusal(greek, f"x={output}", languages=("tr", "en")) == f"{greek}: line 1 is in 'el', not in 'tr'"


def test_a_reference_in_the_language_of_the_source_is_refused_with_its_first_such_line(tmp_path: Path) -> None:
    greek, output = put(tmp_path / "g", GREEK), put(tmp_path / "o", CAREFUL)
    reference = put(tmp_path / "r", ("Reuters (2024)", "", *(f"{line}!" for line in GREEK[2:])))
    assert refusal(greek, f"x={output}", references=[reference]) == f"{reference}: line 3 is in 'el', not in 'en'"


def test_a_reference_in_a_third_language_of_the_same_script_is_refused(tmp_path: Path) -> None:
    greek, output, reference = put(tmp_path / "g", GREEK), put(tmp_path / "o", CAREFUL), put(tmp_path / "r", GERMAN)
    message = f"{reference}: line 1 is in 'de', not in 'en'"
    assert refusal(greek, f"x={output}", languages=(None, "en"), references=[reference]) == message


def test_of_outputs_the_one_in_another_language_than_the_reference_is_refused(tmp_path: Path) -> None:
    greek, reference = put(tmp_path / "g", GREEK), put(tmp_path / "r", ENGLISH)
    english, german = put(tmp_path / "e", CAREFUL), put(tmp_path / "d", GERMAN)
    message = f"{german}: line 1 is in 'de', not in 'en'"
    assert refusal(greek, f"d={german}", f"e={english}", references=[reference]) == message


def test_without_references_most_outputs_tell_the_target(tmp_path: Path) -> None:
    greek, german = put(tmp_path / "g", GREEK), put(tmp_path / "d", GERMAN)
    careful, careless = put(tmp_path / "a", CAREFUL), put(tmp_path / "b", CARELESS)
    message = f"{german}: line 1 is in 'de', not in 'en'"
    assert refusal(greek, f"d={german}", f"a={careful}", f"b={careless}") == message


def test_an_only_output_in_the_language_of_the_source_is_refused(tmp_path: Path) -> None:
    greek, output = put(tmp_path / "g", GREEK), put(tmp_path / "o", tuple(reversed(GREEK)))
    assert refusal(greek, f"x={output}") == f"{output}: line 1 is in 'el', the language of the source"


def test_an_output_that_is_the_source_is_refused_whatever_the_languages(tmp_path: Path) -> None:
    source = put(tmp_path / "s", ("Reuters", *GERMAN))
    output = put(tmp_path / "o", ("Reuter", *(f"{line} " for line in GERMAN)))
    message = f"{output}: is not a translation: from line 2 on most of it is the source, {source}, as it stands"
    assert refusal(source, f"x={output}", languages=("de", "lb")) == message


def test_a_short_japanese_text_that_passes_for_chinese_is_not_refused(tmp_path: Path) -> None:
    source, output = put(tmp_path / "s", ("Tokyo University",)), put(tmp_path / "o", ("東京大学",))
    assert languages(source, output, "en", "ja") == ("en", "ja")
    message = f"{output}: line 1 is in 'zh', not in 'ko'"
    assert refusal(source, f"x={output}", languages=("en", "ko")) == message


def test_an_output_may_leave_less_than_half_as_it_is(tmp_path: Path) -> None:
    source = put(tmp_path / "s", (*GERMAN, *GERMAN, "Ende."))
    output = put(tmp_path / "o", (*GERMAN, *(f"{line} {line}" for line in CAREFUL), "The end of it all."))
    assert languages(source, output, "de", "lb") == ("de", "lb")


def test_names_and_numbers_may_stay_as_they_are(tmp_path: Path) -> None:
    names = ("Reuters", "2024", "Angela Merkel", *GERMAN)
    source, output = put(tmp_path / "s", names), put(tmp_path / "o", (*names[:3], *CAREFUL))
    assert languages(source, output) == ("de", "en")


def test_a_short_side_is_not_held_to_be_in_another_language_of_its_script(tmp_path: Path) -> None:
    source, output = put(tmp_path / "s", GREEK[:1]), put(tmp_path / "o", (f"{GERMAN[0]} {GERMAN[3]}",))
    assert languages(source, output, "el", "en") == ("el", "en")


def test_a_language_that_is_taken_for_its_neighbour_is_not_refused(tmp_path: Path) -> None:
    source, output = put(tmp_path / "s", RUSSIAN), put(tmp_path / "o", BULGARIAN)
    assert languages(source, output, "ru", "bg") == ("ru", "bg")


@pytest.mark.parametrize(
    ("text", "found"),
    [("en", "en"), ("zh-CN", "zh"), ("pt_BR", "pt"), ("EN", "en"), ("liv", "liv"), ("any", None), ("und", None),
     ("", None), (None, None), ("English", None), ("e", None)],
)  # fmt: skip
def test_codes_of_formats_are_read_without_their_country(text: str | None, found: str | None) -> None:
    assert code(text) == found


@pytest.mark.parametrize(
    ("path", "found"), [("a.b/nllb.en", "en"), ("a.el/nllb.txt", None), ("en", None), (".en", None), ("a.EN", None)]
)
def test_only_codes_are_suffixes_of_languages(path: str, found: str | None) -> None:
    assert suffix(path) == found
