"""Contests in WMT's XML and in its older SGM."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from samples import CAREFUL, CARELESS, ENGLISH, GREEK, put, refusal

from mtcheck.contest.read import read_contest
from mtcheck.contest.sgm import tokenize
from mtcheck.contest.texts import Builder
from mtcheck.contest.types import Contest, Side
from mtcheck.errors import InputError
from mtcheck.read.xml import parse

XML = f"""<?xml version="1.0" encoding="utf-8"?>
<dataset id="news">
 <collection id="general">
  <doc id="crisis" origlang="el" domain="news">
   <src lang="el"><p><seg id="1">{GREEK[0]}</seg></p><p>
<seg id="2">{GREEK[1]}</seg></p></src>
   <ref lang="en" translator="B"><p><seg id="1">{ENGLISH[0]}</seg><seg id="2">{ENGLISH[1]}</seg></p></ref>
   <ref lang="en" translator="A"><p><seg id="1">{CAREFUL[0]}</seg><seg id="2">{CAREFUL[1]}</seg></p></ref>
   <hyp system="Online-W" language="en"><p><seg id="2">{CARELESS[1]}</seg><seg id="1">{CARELESS[0]}</seg></p></hyp>
  </doc>
  <doc id="port" origlang="el">
   <src lang="el"><p><seg id="1">{GREEK[2]} R&amp;D &lt;b></seg><seg id="2">{GREEK[3]}</seg></p></src>
   <hyp system="Online-W" language="en"><p><seg id="1">{CARELESS[2]}</seg><seg id="2">
     No one
     not was injured.
   </seg></p></hyp>
   <ref lang="en" translator="A"><p><seg id="1">{CAREFUL[2]}</seg><seg id="2">{CAREFUL[3]}</seg></p></ref>
   <ref lang="en" translator="B"><p><seg id="1">{ENGLISH[2]}</seg><seg id="2">{ENGLISH[3]}</seg></p></ref>
  </doc>
 </collection>
</dataset>
"""
SUITE = """<doc id="suite" testsuite="dates"><src lang="el"><p><seg id="1">Ναι.</seg></p></src>
<hyp system="Online-W"><p><seg id="1">Yes.</seg></p></hyp></doc></collection>"""


def read(file: str, *systems: tuple[str, str], references: tuple[str, ...] = (), target: str | None = None) -> Contest:
    return read_contest(file, systems, references, None, (None, target))


def test_xml_is_read_with_documents_languages_and_all_sides(tmp_path: Path) -> None:
    file = put(tmp_path / "news.xml", XML)
    assert read(file) == Contest(
        file,
        ("el", "en"),
        Side("source", file, (*GREEK[:2], f"{GREEK[2]} R&D <b>", GREEK[3])),
        (Side("Online-W", f"{file} (Online-W)", CARELESS),),
        (Side("reference.B", f"{file} (B)", ENGLISH), Side("reference.A", f"{file} (A)", CAREFUL)),
        ("crisis", "crisis", "port", "port"),
    )


def test_xml_names_its_encoding_itself(tmp_path: Path) -> None:
    text = XML.replace('encoding="utf-8"', 'encoding="iso-8859-7"')
    file = put(tmp_path / "news.xml", text.encode("iso-8859-7"))
    assert read(file).source.lines[:2] == GREEK[:2]


def test_sides_of_other_files_are_added_to_those_of_xml(tmp_path: Path) -> None:
    file, output = put(tmp_path / "news.xml", XML), put(tmp_path / "o", CAREFUL)
    contest = read(file, ("mine", output), references=(output,))
    assert [side.name for side in contest.systems] == ["Online-W", "mine"]
    assert [side.name for side in contest.references] == ["reference.B", "reference.A", "reference-3"]


def test_an_output_in_another_xml_file_is_matched_by_its_ids(tmp_path: Path) -> None:
    file, other = put(tmp_path / "news.xml", XML), put(tmp_path / "other.xml", XML)
    assert read(file, ("mine", other)).systems[1] == Side("mine", other, CARELESS)


def test_of_several_outputs_in_a_file_the_one_of_the_name_is_taken(tmp_path: Path) -> None:
    file = put(tmp_path / "news.xml", XML)
    more = XML
    for document, lines in (("crisis", CAREFUL[:2]), ("port", CAREFUL[2:])):
        segments = "".join(f'<seg id="{number}">{line}</seg>' for number, line in enumerate(lines, 1))
        place = more.index("</doc>", more.index(f'<doc id="{document}"'))
        more = f'{more[:place]}<hyp system="Careful">{segments}</hyp>{more[place:]}'
    other = put(tmp_path / "other.xml", more)
    assert read(file, ("Careful", other)).systems[1].lines == CAREFUL
    message = f"{other}: has more than one system, Online-W, Careful; none of them is 'mine'"
    assert refusal(file, f"mine={other}") == message


def test_a_reference_without_all_segments_is_left_out_with_a_note(tmp_path: Path) -> None:
    text = XML.replace(f'<seg id="2">{ENGLISH[1]}</seg>', "")
    file = put(tmp_path / "news.xml", text)
    contest = read(file)
    assert [side.name for side in contest.references] == ["reference.A"]
    assert contest.notes == (f"{file}: left out reference.B, which has 3 of 4 segments",)


def test_documents_of_test_suites_are_left_out_with_a_note(tmp_path: Path) -> None:
    file = put(tmp_path / "news.xml", XML.replace("</collection>", SUITE))
    contest = read(file)
    assert contest.documents == ("crisis", "crisis", "port", "port")
    assert contest.notes == (f"{file}: left out the documents of test suites, 1 of 3",)


def test_an_only_reference_needs_no_translator(tmp_path: Path) -> None:
    text = XML.replace(' translator="A"', "").replace('translator="B"', 'translator="reference"', 1)
    file = put(tmp_path / "news.xml", text.replace('translator="reference"', 'translator="B"'))
    assert [side.name for side in read(file).references] == ["reference.B", "reference"]


BAD = {
    "a segment that an output lacks": (
        f'<seg id="2">{CARELESS[1]}</seg>',
        "",
        " (Online-W): segment '2': the document 'crisis' on line 9 does not have it",
    ),
    "a segment that the source lacks": (
        f'<seg id="1">{CARELESS[2]}</seg>',
        f'<seg id="1">{CARELESS[2]}</seg><seg id="7">Extra.</seg>',
        " (Online-W): segment '7': the document 'port' on line 13 has it, and the source does not",
    ),
    "a document that an output lacks": (
        'hyp system="Online-W" language="en"><p><seg id="1">',
        'hyp system="Online-B" language="en"><p><seg id="1">',
        " (Online-W): has nothing of the document 'port'",
    ),
    "a document twice": ('id="port"', 'id="crisis"', ": line 12 has the document 'crisis' of the source a second time"),
    "an output twice": (
        "</doc>",
        '<hyp system="Online-W"/></doc>',
        ": line 10 has the document 'crisis' of the system 'Online-W' a second time",
    ),
    "a segment twice": (
        f'<seg id="2">{GREEK[1]}',
        f'<seg id="1">{GREEK[1]}',
        ": line 6 has the segment '1' of the document 'crisis' a second time",
    ),
    "no id of a segment": (f'<seg id="2">{GREEK[1]}', f"<seg>{GREEK[1]}", ": line 6 has a segment without an id"),
    "no id of a document": ('doc id="port"', "doc", ": line 11 has a document without an id"),
    "a segment in no text": (
        '<src lang="el"><p><seg id="1">',
        '<seg id="1"/><src lang="el"><p><seg id="1">',
        ": line 5 has a segment outside of source, references and outputs",
    ),
    "a segment after a text": (
        "</src>",
        '</src><seg id="9">Ναι.</seg>',
        ": line 6 has a segment outside of source, references and outputs",
    ),
    "a segment in a segment": (
        GREEK[0],
        '<seg id="5">Ναι.</seg>',
        ": line 5 begins a segment that does not end",
    ),
    "no XML": ("</dataset>", "</data>", ": line 21 is not XML: mismatched tag"),
    "an entity": (
        '<dataset id="news">',
        '<!DOCTYPE dataset [<!ENTITY a "ha">]><dataset id="news">',
        ": line 2 declares the entity 'a', and entities are not read",
    ),
    "an unknown encoding": (
        '"utf-8"',
        '"klingon"',
        ": names an encoding that cannot be read: unknown encoding: klingon",
    ),
    "an encoding of several bytes": (
        '"utf-8"',
        '"shift_jis"',
        ": names an encoding that cannot be read: multi-byte encodings are not supported",
    ),
}


@pytest.mark.parametrize(("before", "after", "message"), BAD.values(), ids=BAD.keys())
def test_what_is_no_contest_in_xml_is_refused(tmp_path: Path, before: str, after: str, message: str) -> None:
    assert before in XML
    file = put(tmp_path / "news.xml", XML.replace(before, after, 1))
    assert refusal(file) == f"{file}{message}"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("<dataset/>", "has no segments (<seg id=...>) of a source, a reference or an output"),
        ('<d><doc id="a"><ref><seg id="1">Yes.</seg></ref></doc></d>', "has no source"),
        ("<a>" * 100, "line 1 is not a test set: more than 64 elements within each other"),
        ("", "line 1 is not XML: no element found"),
    ],
)
def test_xml_without_a_source_is_refused(tmp_path: Path, text: str, message: str) -> None:
    file = put(tmp_path / "a.xml", text)
    assert refusal(file) == f"{file}: {message}"


SOURCE = f"""<!DOCTYPE srcset SYSTEM "ftp://example.org/mteval.dtd">
<srcset setid="news" srclang="any">
<DOC sysid="ref" docid="crisis" genre="news" origlang="el">
<HL>
<seg id="1"> {GREEK[0]} </seg>
</HL>
<p>
<seg id="2">{GREEK[1]} R&D < 3 &amp;lt; &quot;&eacute;&#65;</seg>
</p>
</DOC>
<doc sysid='ref' docid=port>
<seg id=1>{GREEK[2]}</seg><seg id=2>{GREEK[3]}</seg>
</doc>
</srcset>
"""


def sgm(around: str, lines: tuple[str, ...], sysid: str = "x") -> str:
    """Write outputs or references as SGM, the second document first."""
    documents = "".join(
        f'<doc docid="{name}" sysid="{sysid}">\n'
        f'<seg id="1">{lines[first]}</seg>\n<seg id="2">{lines[first + 1]}</seg>\n</doc>\n'
        for name, first in (("port", 2), ("crisis", 0))
    )
    return f"<{around}>\n{documents}</{around.split(maxsplit=1)[0]}>\n"


OUTPUT = 'tstset setid="news" srclang="el" trglang="en"'
REFERENCE = 'refset setid="news" srclang="el" trglang="en"'


def test_sgm_is_read_from_files_of_its_own_for_every_side(tmp_path: Path) -> None:
    source = put(tmp_path / "src.sgm", SOURCE)
    output = put(tmp_path / "out.SGM", sgm(OUTPUT, CARELESS))
    reference = put(tmp_path / "ref.sgml", sgm(REFERENCE, ENGLISH, "ref"))
    assert read(source, ("mine", output), references=(reference,)) == Contest(
        source,
        ("el", "en"),
        Side("source", source, (GREEK[0], f'{GREEK[1]} R&D < 3 &lt; "&eacute;&#65;', *GREEK[2:])),
        (Side("mine", output, CARELESS),),
        (Side("reference", reference, ENGLISH),),
        ("crisis", "crisis", "port", "port"),
    )


def test_sgm_is_read_from_one_file_too(tmp_path: Path) -> None:
    both = SOURCE.replace('"any"', '"el"') + sgm(REFERENCE, ENGLISH, "ref") + sgm(OUTPUT, CARELESS, "Online-W")
    contest = read(put(tmp_path / "all.sgm", both))
    assert contest.languages == ("el", "en")
    assert [(side.name, side.lines) for side in contest.systems] == [("Online-W", CARELESS)]
    assert [(side.name, side.lines) for side in contest.references] == [("reference", ENGLISH)]


def test_references_in_one_sgm_file_are_told_apart_by_their_ids(tmp_path: Path) -> None:
    first, second = REFERENCE + ' refid="A"', REFERENCE + ' refid="B"'
    both = SOURCE + sgm(first, ENGLISH) + sgm(second, CAREFUL) + sgm(OUTPUT, CARELESS)
    contest = read(put(tmp_path / "all.sgm", both))
    assert [(one.name, one.lines) for one in contest.references] == [("reference.A", ENGLISH), ("reference.B", CAREFUL)]


def test_an_output_in_sgm_for_a_plain_source_is_taken_in_its_own_order(tmp_path: Path) -> None:
    source = put(tmp_path / "s", (*GREEK[2:], *GREEK[:2]))
    output = put(tmp_path / "o.sgm", sgm(OUTPUT, CARELESS))
    assert read(source, ("mine", output)).systems[0].lines == (*CARELESS[2:], *CARELESS[:2])


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ("</seg>\n<seg", "\n<seg", "line 3 begins a segment that does not end"),
        ("</seg>\n</doc>", "\n</doc>", "line 4 begins a segment that does not end"),
        (
            f'<seg id="2">{CARELESS[3]}</seg>',
            "",
            "(x): segment '2': the document 'port' on line 2 does not have it",
        ),
        ('docid="crisis"', 'docid="port"', "line 6 has the document 'port' of the system 'x' a second time"),
        ("tstset", "refset", "has no system"),
        ("seg", "s", "has no segments (<seg id=...>) of a source, a reference or an output"),
    ],
)
def test_sgm_that_does_not_fit_is_refused(tmp_path: Path, before: str, after: str, message: str) -> None:
    source = put(tmp_path / "src.sgm", SOURCE)
    text = sgm(OUTPUT, CARELESS)
    assert before in text
    output = put(tmp_path / "o.sgm", text.replace(before, after))
    between = " " if message.startswith("(") else ": "
    assert refusal(source, f"mine={output}") == f"{output}{between}{message}"


def test_sgm_that_is_cut_off_in_a_segment_is_refused(tmp_path: Path) -> None:
    source = put(tmp_path / "src.sgm", SOURCE[: SOURCE.index(GREEK[3])])
    assert refusal(source) == f"{source}: line 12 begins a segment that does not end"


def texts_of(lines: list[str]) -> list[str]:
    """Give the segments that a tokenizer of SGM finds in lines that were written as they are."""
    builder = Builder("a.sgm")
    segments = "\n".join(f'<seg id="{number}">{line}</seg>' for number, line in enumerate(lines))
    tokenize(f'<srcset>\n<doc docid="d">\n{segments}\n</doc></srcset>', builder)
    return list(builder.texts["source", "", "d"].segments.values())


@given(st.lists(st.text("ab<>/& ;αβ\"'=", max_size=12), min_size=1))
def test_signs_of_markup_that_make_no_tag_are_text_in_sgm(lines: list[str]) -> None:
    assert texts_of(lines) == [line.strip() for line in lines]


@settings(max_examples=60)
@given(st.integers(0, len(SOURCE)), st.text("<>&;/!'\" ax\n", max_size=4))
def test_a_damaged_file_is_read_or_refused(place: int, damage: str) -> None:
    with suppress(InputError):
        tokenize(SOURCE[:place] + damage + SOURCE[place + 3 :], Builder("a.sgm"))
    with suppress(InputError):
        parse("a.xml", (XML[:place] + damage + XML[place + 3 :]).encode(), "a test set", Builder("a.xml"))
