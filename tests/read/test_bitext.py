"""Bitexts: each pair's target stands where the file has it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtcheck.errors import InputError
from mtcheck.read.bitext import read_jsonl, read_tsv
from mtcheck.types import Article, Segment, Span


def targets(article: Article) -> list[Segment]:
    assert article.rows is not None
    return [target for _, target in article.rows]


def sources(article: Article) -> list[str]:
    assert article.rows is not None
    return [source for source, _ in article.rows]


def line_of(**values: Any) -> str:
    return json.dumps(values, ensure_ascii=False)


def test_a_tsv_line_is_a_source_and_a_target() -> None:
    article = read_tsv("a.tsv", "Ένα.\tOne.\nΔύο 🚀\tTwo 🚀\n")
    assert sources(article) == ["Ένα.", "Δύο 🚀"]
    assert targets(article) == [
        Segment(0, "body", 1, Span(5, 9), "One."),
        Segment(1, "body", 2, Span(16, 21), "Two 🚀"),
    ]


def test_a_crlf_is_no_part_of_the_target() -> None:
    article = read_tsv("a.tsv", "Ένα\tOne\r\nΔύο\tTwo\r\n")
    assert [(one.text, one.span) for one in targets(article)] == [("One", Span(4, 7)), ("Two", Span(13, 16))]


def test_blank_lines_are_passed_over_and_counted() -> None:
    article = read_tsv("a.tsv", "\nΈνα\tOne\n \t \n\nΔύο\tTwo")
    assert [(one.id, one.line, one.text) for one in targets(article)] == [(0, 2, "One"), (1, 5, "Two")]


@pytest.mark.parametrize("header", ["source\ttarget", "Source\tTarget", "SOURCE\ttranslation", "source\treference\r"])
def test_a_tsv_header_is_no_pair(header: str) -> None:
    [one] = targets(read_tsv("a.tsv", f"{header}\nΈνα\tOne"))
    assert (one.id, one.line, one.text) == (0, 2, "One")


def test_what_a_header_says_is_a_pair_further_down() -> None:
    assert [one.text for one in targets(read_tsv("a.tsv", "Ένα\tOne\nsource\ttarget"))] == ["One", "target"]


def test_a_header_alone_is_no_bitext() -> None:
    with pytest.raises(InputError, match="no pairs"):
        read_tsv("a.tsv", "source\ttarget\n\n")


def test_one_side_of_a_tsv_line_may_be_empty() -> None:
    article = read_tsv("a.tsv", "Ένα\t\n\tTwo")
    assert sources(article) == ["Ένα", ""]
    assert [(one.text, one.span) for one in targets(article)] == [("", Span(4, 4)), ("Two", Span(6, 9))]


@pytest.mark.parametrize(("line", "columns"), [("Only one", "1 column"), ("a\tb\tc", "3 columns")])
def test_a_tsv_line_of_other_than_two_columns_is_named(line: str, columns: str) -> None:
    with pytest.raises(InputError, match=rf"^a\.tsv: line 3 has {columns}\b"):
        read_tsv("a.tsv", f"Ένα\tOne\n\n{line}\nΔύο\tTwo")


cells = st.text(st.characters(codec="utf-8", exclude_characters="\t\n\r"))


@given(st.lists(st.tuples(cells, cells), min_size=1), st.sampled_from(["\n", "\r\n"]))
def test_a_tsv_span_cuts_the_target_out_of_the_file(pairs: list[tuple[str, str]], line_end: str) -> None:
    pairs = [pair for pair in pairs if "".join(pair).strip()]
    text = line_end.join(["Πηγή\tTarget", *map("\t".join, pairs)]) + line_end
    article = read_tsv("a.tsv", text)
    assert article.rows is not None
    assert [(source, target.text) for source, target in article.rows] == [("Πηγή", "Target"), *pairs]
    assert all(text[target.span.start : target.span.end] == target.text for _, target in article.rows)


def test_a_jsonl_line_is_an_object_with_source_and_target() -> None:
    text = '{"source": "Ένα", "target": "One"}\r\n\n{"id": 7, "target": "Two", "source": ""}\n'
    article = read_jsonl("a.jsonl", text)
    assert sources(article) == ["Ένα", ""]
    found = [(one.id, one.line, one.text, text[one.span.start : one.span.end]) for one in targets(article)]
    assert found == [(0, 1, "One", "One"), (1, 3, "Two", "Two")]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("Kyiv waits.", "is not JSON"),
        ('{"source": "a", "target": "b"', "is not JSON"),
        ('{"source": "a", "target": "b"} {}', "is not JSON"),
        ('{"source": "a", "target": "b", "n": ' + "9" * 5000 + "}", "is not JSON"),
        ("[" * 100_000, "is not JSON"),
        ('["a", "b"]', "must be an object"),
        ("null", "must be an object"),
        ('{"target": "b"}', '"source" and "target"'),
        ('{"source": "a"}', '"source" and "target"'),
        ('{"source": "a", "target": null}', '"source" and "target"'),
        ('{"source": ["a"], "target": "b"}', '"source" and "target"'),
        (r'{"source": "a", "target": "b \ud83d"}', "surrogate"),
        (r'{"source": "\ude80", "target": "b"}', "surrogate"),
    ],
)
def test_a_jsonl_line_that_is_no_pair_is_named(line: str, message: str) -> None:
    with pytest.raises(InputError, match=rf"^a\.jsonl: line 2 .*{message}"):
        read_jsonl("a.jsonl", line_of(source="Ένα", target="One") + "\n" + line)


SHORT = {'"': r"\"", "\\": r"\\", "/": r"\/", "\b": r"\b", "\f": r"\f", "\n": r"\n", "\r": r"\r", "\t": r"\t"}


def spellings(char: str) -> list[str]:
    """Give all ways to write a character in a JSON string."""
    words = char.encode("utf-16-be")
    units = "".join(f"\\u{words[place]:02x}{words[place + 1]:02x}" for place in range(0, len(words), 2))
    raw = [char] if char >= " " and char not in '"\\' else []
    return [*raw, *([SHORT[char]] if char in SHORT else []), units, "\\u" + units[2:].upper().replace("\\U", "\\u")]


spelt = st.lists(
    st.one_of(st.characters(codec="utf-8"), st.sampled_from('"\\/\n\t🚀𝔸é“')).flatmap(
        lambda char: st.tuples(st.just(char), st.sampled_from(spellings(char)))
    )
)
befores = st.sampled_from(
    ["", '"id": 1, ', '"meta": {"target": "no", "a": [{}, "}"]}, ', r'"a\"target": "no", ', '"x":"{",']
)
afters = st.sampled_from(["", ', "meta": {"target": "no"}', r', "z": "\"target\": \"no\""', ' , "t" : [1.5, null]'])


@given(spelt, befores, afters, st.sampled_from(['"target"', r'"t\u0061rget"']), st.sampled_from([":", " : ", ": "]))
def test_each_character_of_a_jsonl_target_is_found_where_the_file_spells_it(
    characters: list[tuple[str, str]], before: str, after: str, key: str, colon: str
) -> None:
    target, written = "".join(char for char, _ in characters), "".join(text for _, text in characters)
    first = line_of(source="Ένα", target="One")
    text = f'{first}\r\n {{ {before}"source": "s", {key}{colon}"{written}"{after}}} \r\n'
    one = targets(read_jsonl("a.jsonl", text))[1]
    assert one.text == target
    assert text[one.span.start : one.span.end] == written
    places = [one.in_file(Span(place, place + 1)) for place in range(len(target))]
    assert [text[place.start : place.end] for place in places] == [text for _, text in characters]
    assert [json.loads(f'"{text[place.start : place.end]}"') for place in places] == list(target)


@given(spelt, st.data())
def test_a_stretch_of_a_jsonl_target_is_the_stretch_of_the_file_that_decodes_to_it(
    characters: list[tuple[str, str]], data: st.DataObject
) -> None:
    target, written = "".join(char for char, _ in characters), "".join(text for _, text in characters)
    text = f'{{"source": "", "target": "{written}"}}'
    start = data.draw(st.integers(0, len(target)))
    end = data.draw(st.integers(start, len(target)))
    place = targets(read_jsonl("a.jsonl", text))[0].in_file(Span(start, end))
    assert json.loads(f'"{text[place.start : place.end]}"') == target[start:end]


def test_the_last_of_two_targets_counts() -> None:
    text = '{"source": "a", "target": "Kyiv", "target": "Kiev"}'
    [one] = targets(read_jsonl("a.jsonl", text))
    assert (one.text, one.span) == ("Kiev", Span(45, 49))
