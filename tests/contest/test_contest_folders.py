"""Folders with a file a side, flat and in the layout of WMT."""

from __future__ import annotations

from pathlib import Path

import pytest
from samples import CAREFUL, CARELESS, ENGLISH, GERMAN, GREEK, put, refusal

from mtcheck.contest.read import read_contest
from mtcheck.contest.types import Contest, Side

TURKISH = ("Hükûmet istifa etti.", "Seçimler mayısta yapılacak.", "Liman kapatıldı.", "Kimse yaralanmadı.")


def read(folder: Path, source: str | None = None, target: str | None = None) -> Contest:
    return read_contest(str(folder), [], [], None, (source, target))


def fill(folder: Path, **files: tuple[str, ...]) -> Path:
    """Write files; a double underscore stands for a dot."""
    for name, lines in files.items():
        put(folder / name.replace("__", "."), lines)
    return folder


@pytest.fixture
def flat(tmp_path: Path) -> Path:
    return fill(tmp_path / "flat", source__el=GREEK, reference__en=ENGLISH, slow__en=CAREFUL, fast__en=CARELESS)


def test_a_flat_folder_is_read_by_its_names(flat: Path) -> None:
    assert read(flat) == Contest(
        str(flat),
        ("el", "en"),
        Side("source", f"{flat}/source.el", GREEK),
        (Side("fast", f"{flat}/fast.en", CARELESS), Side("slow", f"{flat}/slow.en", CAREFUL)),
        (Side("reference", f"{flat}/reference.en", ENGLISH),),
    )


def test_the_suffixes_tell_languages_that_the_texts_do_not(tmp_path: Path) -> None:
    folder = fill(tmp_path / "f", source__de=("Nein.",), reference__nl=("Nee.",), x__nl=("Nee!",))
    assert read(folder).languages == ("de", "nl")


def test_a_folder_may_have_several_references_or_none(flat: Path) -> None:
    fill(flat, **{"reference-2__en": ENGLISH, "reference__A__en": CAREFUL, "references__en": CARELESS})
    contest = read(flat)
    assert [side.name for side in contest.references] == ["reference", "reference-2", "reference.A"]
    assert [side.name for side in contest.systems] == ["fast", "references", "slow"]
    for side in contest.references:
        Path(side.file).unlink()
    assert read(flat).references == ()
    assert read(flat).languages == ("el", "en")


def test_other_files_and_folders_are_passed_over(flat: Path) -> None:
    put(flat / "published.json", "{}")
    put(flat / "README", "Read me.")
    put(flat / "README.md", "Read me.")
    put(flat / ".hidden.en", "x")
    put(flat / "older.en" / "x.en", "x")
    assert [side.name for side in read(flat).systems] == ["fast", "slow"]
    assert read(flat).notes == ()


def test_the_name_of_an_engine_may_have_dots(flat: Path) -> None:
    fill(flat, nllb__3__3B__en=CARELESS)
    assert [side.name for side in read(flat).systems] == ["fast", "nllb.3.3B", "slow"]


def test_translations_into_another_language_than_that_of_the_references_are_noted(flat: Path) -> None:
    fill(flat, fast__tr=TURKISH)
    assert read(flat).languages == ("el", "en")
    assert read(flat).notes == (f"{flat}: passed over fast.tr",)


def test_what_is_in_the_language_of_the_source_is_no_translation(flat: Path) -> None:
    fill(flat, reference__el=GREEK, back__el=GREEK)
    assert read(flat).languages == ("el", "en")
    assert read(flat).notes == (f"{flat}: passed over back.el, reference.el",)


def test_of_several_languages_one_is_chosen(flat: Path) -> None:
    fill(flat, reference__de=GERMAN, other__de=GERMAN)
    assert refusal(str(flat)) == f"{flat}: has translations into de, en; choose with -t"
    assert [side.name for side in read(flat, None, "de").systems] == ["other"]
    assert read(flat, None, "de").notes == (f"{flat}: passed over fast.en, reference.en, slow.en",)
    assert [side.name for side in read(flat, None, "en").systems] == ["fast", "slow"]


def test_of_several_sources_one_is_chosen(flat: Path) -> None:
    fill(flat, source__tr=TURKISH)
    assert refusal(str(flat)) == f"{flat}: has source.el and source.tr; say with -s which is the source"
    contest = read(flat, "tr")
    assert contest.languages == ("tr", "en")
    assert contest.source.lines == TURKISH
    assert contest.notes == (f"{flat}: passed over source.el",)


def test_a_folder_without_a_source_is_refused(tmp_path: Path) -> None:
    fill(tmp_path, reference__en=ENGLISH, x__en=CAREFUL)
    message = f"{tmp_path}: has no source.LANG, such as source.el, and no folder sources"
    assert refusal(str(tmp_path)) == message
    fill(tmp_path, source__el=GREEK)
    message = f"{tmp_path}: has no source.fr, such as source.fr, and no folder sources"
    assert refusal(str(tmp_path), languages=("fr", None)) == message


def test_a_folder_without_engines_may_be_given_some(tmp_path: Path) -> None:
    folder = fill(tmp_path / "f", source__el=GREEK, reference__en=ENGLISH)
    assert refusal(str(folder)).endswith("there is no engine's output to compare; add --system NAME=FILE")
    output = put(tmp_path / "o", CAREFUL)
    contest = read_contest(str(folder), [("mine", output)], [output], None, (None, None))
    assert [side.name for side in contest.systems] == ["mine"]
    assert [side.name for side in contest.references] == ["reference", "reference-2"]


def test_references_that_are_given_take_no_name_of_the_folder(flat: Path) -> None:
    fill(flat, **{"reference-3__en": CAREFUL})
    files = [put(flat / name, ENGLISH) for name in ("one", "two")]
    contest = read_contest(str(flat), [], files, None, (None, None))
    assert [side.name for side in contest.references] == ["reference", "reference-3", "reference-4", "reference-5"]


def test_an_engine_of_the_folder_is_not_given_again(flat: Path) -> None:
    output = put(flat / "o.txt", CAREFUL)
    message = f"{output}: cannot be 'fast', which is already an engine, {flat}/fast.en"
    assert refusal(str(flat), f"fast={output}") == message


def test_a_side_of_a_folder_that_does_not_fit_is_named(flat: Path) -> None:
    fill(flat, fast__en=CARELESS[:2])
    message = f"{flat}/fast.en: has 2 lines, not 4 as {flat}/source.el: line 3 has no translation"
    assert refusal(str(flat)) == message


@pytest.fixture
def wmt(tmp_path: Path) -> Path:
    put(tmp_path / "wmt/sources/news.el-en.src.el", GREEK)
    put(tmp_path / "wmt/references/news.el-en.ref.B.en", ENGLISH)
    put(tmp_path / "wmt/references/news.el-en.ref.A.en", CAREFUL)
    put(tmp_path / "wmt/system-outputs/news.el-en.hyp.Online-W.en", CARELESS)
    put(tmp_path / "wmt/system-outputs/news.el-en.hyp.AI.v2.en", CAREFUL)
    return tmp_path / "wmt"


def test_the_layout_of_wmt_is_read_by_its_names(wmt: Path) -> None:
    assert read(wmt) == Contest(
        str(wmt),
        ("el", "en"),
        Side("source", f"{wmt}/sources/news.el-en.src.el", GREEK),
        (
            Side("AI.v2", f"{wmt}/system-outputs/news.el-en.hyp.AI.v2.en", CAREFUL),
            Side("Online-W", f"{wmt}/system-outputs/news.el-en.hyp.Online-W.en", CARELESS),
        ),
        (
            Side("reference.A", f"{wmt}/references/news.el-en.ref.A.en", CAREFUL),
            Side("reference.B", f"{wmt}/references/news.el-en.ref.B.en", ENGLISH),
        ),
    )


def test_the_layout_of_wmt_needs_no_references(wmt: Path) -> None:
    for path in (wmt / "references").iterdir():
        path.unlink()
    assert read(wmt).languages == ("el", "en")
    (wmt / "references").rmdir()
    assert len(read(wmt).systems) == 2


def test_documents_of_wmt_are_read_where_they_are(wmt: Path) -> None:
    documents = put(wmt / "documents/news.el-en.docs", "news\tcrisis\nnews\tcrisis\nnews\tport\nnews\tport\n")
    assert read(wmt).documents == ("crisis", "crisis", "port", "port")
    put(wmt / "documents/news.el-en.docs", "news\tcrisis\n")
    source = f"{wmt}/sources/news.el-en.src.el"
    assert refusal(str(wmt)) == f"{documents}: has 1 line, not 4 as {source}: line 2 has no document"


def test_of_several_test_sets_the_languages_choose_one(wmt: Path) -> None:
    put(wmt / "sources/news.en-el.src.en", ENGLISH)
    put(wmt / "system-outputs/news.en-el.hyp.Online-W.el", GREEK)
    put(wmt / "sources/news.el-de.src.el", GREEK)
    put(wmt / "references/news.el-de.ref.A.de", GERMAN)
    put(wmt / "system-outputs/news.el-de.hyp.Online-W.de", tuple(reversed(GERMAN)))
    message = f"{wmt}/sources: has 3 sources, news.el-de and news.el-en among them; choose with -s and -t"
    assert refusal(str(wmt)) == message
    assert read(wmt, None, "de").languages == ("el", "de")
    assert read(wmt, "en", "el").source.lines == ENGLISH
    assert read(wmt, "en").languages == ("en", "el")
    assert len(read(wmt, "el", "en").references) == 2
    message = f"{wmt}/sources: has no NAME.src.LANG for the languages asked for"
    assert refusal(str(wmt), languages=("el", "fr")) == message
