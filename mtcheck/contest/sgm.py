"""Old WMT test sets: SGM, which looks like XML and is not; `&` and `<` may stand in its texts as they are."""

from __future__ import annotations

import re

from mtcheck.read.xml import Handler

TAG = re.compile(r"<(/?)(srcset|refset|tstset|doc|seg)\b([^<>]*)>", re.IGNORECASE)
INLINE = re.compile(r"</?(?:hl|p)\s*>", re.IGNORECASE)
ATTRIBUTE = re.compile(r"""([a-z]{1,32})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)

ENTITIES = {"lt": "<", "gt": ">", "quot": '"', "apos": "'", "amp": "&"}
ENTITY = re.compile(f"&({'|'.join(ENTITIES)});")


def tokenize(text: str, handler: Handler) -> None:
    """Tell the handler of the tags that test sets have and of the text between them; all else is text."""
    place, line = 0, 1
    for match in TAG.finditer(text):
        handler.data(plain(text[place : match.start()]))
        line += text.count("\n", place, match.start())
        tag = match[2].lower()
        if match[1]:
            handler.end(tag)
        else:
            handler.start(tag, attributes(match[3]), line)
        line += text.count("\n", *match.span())
        place = match.end()


def attributes(text: str) -> dict[str, str]:
    """Give the attributes of a tag, whose values may lack quotation marks."""
    return {match[1].lower(): plain(match[2] or match[3] or match[4] or "") for match in ATTRIBUTE.finditer(text)}


def plain(text: str) -> str:
    """Leave out tags of headlines and paragraphs, and put characters for the five entities of XML."""
    return ENTITY.sub(lambda match: ENTITIES[match[1]], INLINE.sub("", text))
