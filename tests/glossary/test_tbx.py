"""Glossaries as TBX, in three dialects."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mtcheck.errors import InputError
from mtcheck.glossary.tbx import read_tbx
from mtcheck.types import Entry

BASIC_2008 = """<?xml version='1.0'?>
<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en">
 <martifHeader><fileDesc><sourceDesc><p>A desk</p></sourceDesc></fileDesc></martifHeader>
 <text><body>
  <termEntry id="c1">
   <descrip type="subjectField">offices</descrip>
   <descripGrp><descrip type="definition">Head of a foreign ministry.</descrip></descripGrp>
   <langSet xml:lang="el"><tig><term>υπουργός
      Εξωτερικών</term></tig></langSet>
   <langSet xml:lang="en-GB">
    <tig><term>Foreign <hi>Minister</hi></term>
     <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
    <ntig><termGrp><term>Foreign Secretary</term>
     <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termGrp></ntig>
   </langSet>
  </termEntry>
 </body></text>
</martif>
"""
DCA = """<tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
 <text><body>
  <conceptEntry id="c1">
   <langSec xml:lang="el"><termSec><term>Βόρεια Μακεδονία</term></termSec></langSec>
   <langSec xml:lang="en">
    <termSec><term>North Macedonia</term>
     <termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></termSec>
    <termSec><term>FYROM</term>
     <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote>
     <note>Prespa Agreement</note></termSec>
   </langSec>
  </conceptEntry>
 </body></text>
</tbx>
"""
DCT = """<tbx style="dct" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
  xmlns:basic="http://www.tbxinfo.net/ns/basic" xmlns:min="http://www.tbxinfo.net/ns/min">
 <text><body>
  <conceptEntry id="c1">
   <langSec xml:lang="en">
    <basic:definition>Somebody who moves to live elsewhere.</basic:definition>
    <termSec><term>migrant</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec>
    <termSec><term>illegal</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec>
   </langSec>
  </conceptEntry>
  <conceptEntry id="c2">
   <langSec xml:lang="de"><termSec><term>Hut</term></termSec></langSec>
   <langSec xml:lang="en"><termSec><term>hat</term></termSec></langSec>
  </conceptEntry>
 </body></text>
</tbx>
"""
TERMS = ("<tbx><text><body><conceptEntry>", "</conceptEntry></body></text></tbx>")


def entries(text: str, source: str | None = "el") -> list[Entry]:
    return read_tbx("terms.tbx", text.encode(), (source, "en")).entries


def test_tbx_basic_of_2008_is_read() -> None:
    assert entries(BASIC_2008) == [
        Entry(
            "υπουργός Εξωτερικών",
            ("Foreign Minister",),
            ("Foreign Secretary",),
            "Head of a foreign ministry.",
            line=9,
        )
    ]


def test_version_3_is_read_with_categories_as_attributes() -> None:
    assert entries(DCA) == [Entry("Βόρεια Μακεδονία", ("North Macedonia",), ("FYROM",), "Prespa Agreement", line=4)]


def test_version_3_is_read_with_categories_as_elements() -> None:
    assert entries(DCT) == [Entry("", ("migrant",), ("illegal",), "Somebody who moves to live elsewhere.", line=4)]


def test_concepts_of_other_languages_are_counted() -> None:
    assert read_tbx("a", DCT.encode(), ("el", "en")).others == 1
    assert read_tbx("a", BASIC_2008.encode(), ("el", "fr")) == ([], 1)


def test_where_the_source_is_not_known_it_is_the_only_other_language() -> None:
    assert [one.source for one in entries(DCT, None)] == ["", "Hut"]


def test_every_synonym_of_the_source_is_an_entry() -> None:
    synonyms = "".join(f"<termSec><term>{term}</term></termSec>" for term in ("ΕΕ", "Ευρωπαϊκή Ένωση"))
    target = '<langSec xml:lang="en"><termSec><term>EU</term></termSec></langSec>'
    found = entries(f'{TERMS[0]}<langSec xml:lang="el">{synonyms}</langSec>{target}{TERMS[1]}')
    assert [(one.source, one.approved) for one in found] == [("ΕΕ", ("EU",)), ("Ευρωπαϊκή Ένωση", ("EU",))]


BOMB = '<!DOCTYPE tbx [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>\n<tbx><text>&b;</text></tbx>'
BAD = {
    "not XML": ("<tbx>\n<text>\n</tbx>", "line 3 is not XML: mismatched tag"),
    "text": ("terms", "line 1 is not XML"),
    "another root": ("<html><body/></html>", "line 1 is not TBX: the first element is 'html'; known: martif, tbx"),
    "entities": (BOMB, "line 1 declares the entity 'a', and entities are not read"),
    "outside entity": ('<!DOCTYPE tbx [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n<tbx>&a;</tbx>', "line 1 declares"),
    "parameter entity": ('<!DOCTYPE tbx [<!ENTITY % a SYSTEM "http://x/">%a;]>\n<tbx/>', "line 1 declares the entity"),
    "unknown entity": ("<tbx>\n&ouml;</tbx>", "line 2 is not XML: undefined entity"),
    "entity of a DTD": ('<!DOCTYPE tbx SYSTEM "a.dtd">\n<tbx>\n&ouml;</tbx>', "line 3 has the entity 'ouml'"),
    "depth": ("<tbx>" + "<a>" * 100_000, "line 1 is not TBX: more than 64 elements within each other"),
    "cut off": (BASIC_2008[:700], "line 15 is not XML: unclosed token"),
    "not UTF-8": ("<tbx>\n\udce9</tbx>", "line 2 is not XML: not well-formed"),
}


@pytest.mark.parametrize(("text", "message"), BAD.values(), ids=BAD.keys())
def test_what_is_not_tbx_is_refused_with_its_line(text: str, message: str) -> None:
    with pytest.raises(InputError) as caught:
        read_tbx("terms.tbx", text.encode("utf-8", "surrogateescape"), ("el", "en"))
    assert str(caught.value).startswith("terms.tbx: ")
    assert message in str(caught.value)


def test_another_encoding_is_read_when_the_file_names_it() -> None:
    text = '<?xml version="1.0" encoding="iso-8859-7"?>' + DCA
    found = read_tbx("a", text.encode("iso-8859-7"), ("el", "en")).entries
    assert [one.source for one in found] == ["Βόρεια Μακεδονία"]


@settings(max_examples=60)
@given(st.integers(0, len(BASIC_2008)), st.text("<>&;/!'\" ax", max_size=4))
def test_a_damaged_file_is_read_or_refused(place: int, damage: str) -> None:
    with suppress(InputError):
        entries(BASIC_2008[:place] + damage + BASIC_2008[place + 3 :])
