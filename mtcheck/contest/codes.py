"""Codes of languages, as arguments, files and formats write them."""

from __future__ import annotations

import re
from pathlib import Path

from mtcheck.errors import InputError

CODES = frozenset(
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en "
    "eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv "
    "ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne "
    "ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st "
    "su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu".split()
)
"""ISO 639-1; a suffix of a file is a language only if it stands here, else `.txt` would be one."""

LOCALE = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9]+)*", re.IGNORECASE)
NO_LANGUAGE = frozenset({"any", "mul", "und"})


def code(text: str | None) -> str | None:
    """Give the language of a code such as `zh-CN`, None for what is no code."""
    match = LOCALE.fullmatch((text or "").strip())
    found = match[1].lower() if match else None
    return None if found in NO_LANGUAGE else found


def argument(text: str | None) -> str | None:
    """Give the language that an option names. Raises InputError for what is no code."""
    if text is None:
        return None
    if text not in CODES:
        raise InputError(f"unknown language {text!r}; give an ISO 639-1 code, such as el or en")
    return text


def suffix(path: str) -> str | None:
    """Give the language that a file has as its suffix."""
    found = Path(path).suffix[1:]
    return found if found in CODES else None
