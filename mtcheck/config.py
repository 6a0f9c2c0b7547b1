"""Settings of a run: the command line over `mtcheck.toml` or `[tool.mtcheck]` in `pyproject.toml`."""

from __future__ import annotations

import sys
from dataclasses import dataclass, fields, replace
from datetime import date
from pathlib import Path
from typing import Any, get_args

from mtcheck.errors import ConfigError
from mtcheck.types import SEVERITIES, FailOn, Severity

if sys.version_info >= (3, 11):
    import tomllib
else:  # the standard library has it from 3.11 on
    import tomli as tomllib


@dataclass(frozen=True, slots=True)
class Settings:
    """All that changes a run. In a file, names are written with hyphens: `fail-on = "major"`.

    The languages are ISO 639-1 codes. `engine` is "auto", "none", or NAME[:ARGUMENT]. `written`
    is the day the article was written, YYYY-MM-DD in a file. `jobs` counts the processes that run the checks, 0 for as
    many as pay. Where it is not 1, a script that calls mtcheck needs the guard `if __name__ == "__main__":`.
    """

    source_language: str | None = None
    target_language: str = "en"
    engine: str = "auto"
    model_dir: Path | None = None
    encoding: str = "utf-8"
    written: date | None = None
    glossary: Path | None = None
    knowledge: Path | None = None
    style_guide: str = ""
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    min_severity: Severity = "minor"
    min_confidence: float = 0.0
    fail_on: FailOn = "critical"
    min_score: float | None = None
    require: tuple[str, ...] = ()
    jobs: int = 1


PATHS = ("model_dir", "glossary", "knowledge")


def settings(given: dict[str, Any], folder: Path | None = None, **defaults: Any) -> Settings:
    """Join the defaults, the settings file of a folder, and what is given; None in `given` counts as not given.

    Defaults that are named here go before those of Settings.

    Raises ConfigError for an unknown setting or a value that cannot be used.
    """
    values = {
        **defaults,
        **from_file(folder or Path.cwd()),
        **{name: value for name, value in given.items() if value is not None},
    }
    return checked(replace(Settings(), **values))


def from_file(folder: Path) -> dict[str, Any]:
    """Read `mtcheck.toml`, or the table `[tool.mtcheck]` of `pyproject.toml`, from a folder or those above it."""
    for place in (folder, *folder.parents):
        own, project = place / "mtcheck.toml", place / "pyproject.toml"
        if own.is_file():
            return converted(own, load(own))
        if project.is_file():
            table = load(project).get("tool", {}).get("mtcheck")
            if table is not None:
                return converted(project, table)
    return {}


def load(path: Path) -> dict[str, Any]:
    """Parse a TOML file."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ConfigError(f"{path} cannot be read: {error}") from None


def converted(path: Path, table: Any) -> dict[str, Any]:
    """Turn the settings of a file into the types of Settings; a relative path starts at the file."""
    if not isinstance(table, dict):
        raise ConfigError(f"{path}: [tool.mtcheck] must be a table")
    known = {field.name.replace("_", "-"): field.name for field in fields(Settings)}
    values = {}
    for key, value in table.items():
        if key not in known:
            raise ConfigError(f"{path}: unknown setting {key!r}; known: {', '.join(sorted(known))}")
        values[known[key]] = value
    for name in ("source_language", "target_language", "engine", "encoding", "style_guide", *PATHS):
        if not isinstance(values.get(name, ""), str):
            raise ConfigError(f"{path}: {name.replace('_', '-')} must be a string, not {values[name]!r}")
    try:
        for name in ("select", "ignore", "require"):
            if name in values:
                values[name] = strings(values[name])
        for name in PATHS:
            if name in values:
                values[name] = path.parent / values[name]
        if isinstance(values.get("written"), str):
            values["written"] = date.fromisoformat(values["written"])
    except ValueError as error:
        raise ConfigError(f"{path}: {error}") from None
    if "written" in values and type(values["written"]) is not date:
        raise ConfigError(f"{path}: written must be a day, YYYY-MM-DD, not {values['written']}")
    return values


def strings(value: Any) -> tuple[str, ...]:
    """Take a list of strings, or one string of values with commas between."""
    items = value.split(",") if isinstance(value, str) else value
    if not isinstance(items, (list, tuple)) or not all(isinstance(item, str) for item in items):
        raise ValueError(f"not a list of strings: {value!r}")
    return tuple(item.strip() for item in items if item.strip())


def checked(one: Settings) -> Settings:
    """Raise ConfigError for a value outside what is known, else give the settings back."""
    if one.min_severity not in SEVERITIES:
        raise ConfigError(f"unknown severity {one.min_severity!r}; known: {', '.join(SEVERITIES)}")
    if one.fail_on not in get_args(FailOn):
        raise ConfigError(f"unknown value {one.fail_on!r} of fail-on; known: {', '.join(get_args(FailOn))}")
    if not isinstance(one.min_confidence, (int, float)) or not 0 <= one.min_confidence <= 1:
        raise ConfigError(f"min-confidence must be between 0 and 1, not {one.min_confidence!r}")
    if one.min_score is not None and (not isinstance(one.min_score, (int, float)) or not 0 <= one.min_score <= 100):
        raise ConfigError(f"min-score must be between 0 and 100, not {one.min_score!r}")
    if type(one.jobs) is not int or one.jobs < 0:
        raise ConfigError(f"jobs must be a whole number, 0 or more, not {one.jobs!r}")
    if one.style_guide and one.style_guide not in STYLE_GUIDES:
        raise ConfigError(f"unknown style guide {one.style_guide!r}; known: {', '.join(STYLE_GUIDES)}")
    for code in (one.source_language, one.target_language):
        if code is not None and code not in LANGUAGES:
            raise ConfigError(f"unknown language {code!r}; give an ISO 639-1 code, such as el or en")
    if one.source_language == one.target_language:
        raise ConfigError(f"source and target are the same language, {one.target_language!r}")
    return one


STYLE_GUIDES = ("ap", "bbc", "economist", "eu", "ft", "guardian", "nyt", "reuters")
"""Style guides whose forms of places are known: AP, BBC, The Economist, the EU's interinstitutional one, and so on."""

LANGUAGES = frozenset(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de
    dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id
    ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu
    lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu
    rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to
    tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
""".split()
)
"""ISO 639-1."""
