"""Indexes make their values when they are asked for, and remember what they do not have."""

from __future__ import annotations

import pytest

from mtcheck.knowledge import lazy
from mtcheck.knowledge.lazy import Index


class Counting(dict[str, str]):
    """A mapping that counts how often it was asked."""

    asked = 0

    def get(self, key: str, default: object = None, /) -> object:  # type: ignore[override]
        self.asked += 1
        return super().get(key, default)


def test_what_is_not_there_is_asked_for_once_and_gives_each_caller_their_default() -> None:
    found = Counting(one="1")
    index = Index(found, int)
    assert [index.get("two"), index.get("two", 2), index.get("two", 3)] == [None, 2, 3]
    assert found.asked == 1
    assert (index.get("one"), index.get("one", 5), index["one"]) == (1, 1, 1)
    assert "two" not in index


def test_it_does_not_remember_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lazy, "MOST_ABSENT", 2)
    found = Counting(one="1")
    index = Index(found, int)
    assert [index.get(key) for key in "abcdabcd"] == [None] * 8
    assert found.asked > 4
    assert index.get("one") == 1
