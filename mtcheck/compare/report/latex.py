"""LaTeX: the ranking and the profile of errors as booktabs tables, to be put into a document.

The document needs `\\usepackage{booktabs}`; names in other scripts than the Latin one need XeLaTeX or LuaLaTeX and
a font that has them.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.compare.report import profile
from mtcheck.compare.report.facts import subject
from mtcheck.compare.report.label import tags
from mtcheck.compare.report.sheet import Sheet
from mtcheck.compare.report.standing import standing
from mtcheck.compare.report.verdict import orders, sentence
from mtcheck.compare.types import Comparison
from mtcheck.significance.clusters import ALPHA

SPECIAL = str.maketrans(
    {char: f"\\{char}" for char in "&%$#_{}"}
    | {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}
    | {"<": r"\textless{}", ">": r"\textgreater{}", "|": r"\textbar{}", "[": "{[}", "]": "{]}"}
    | {'"': r"\symbol{34}", "`": r"\textasciigrave{}", "–": "--", "…": r"\ldots{}"}
    | dict.fromkeys((*range(32), *range(127, 160)), "")
)
"""Brackets would be the argument of a row's end before them; control characters are an error to TeX."""

LEVEL = r"\textsuperscript{=}"
"""What marks a number that does not differ significantly from the best of its column."""


def render(comparison: Comparison) -> str:
    """Render the tables after comments that say how they were made."""
    return "\n".join(parts(comparison)) + "\n"


def parts(comparison: Comparison) -> Iterator[str]:
    """Give the comments and the two tables."""
    called = tags(comparison)
    yield from map(comment, ["mtcheck compare", subject(comparison), f"signature: {comparison.signature}"])
    for one in comparison.figures:
        yield comment(f"{one.key}: {one.signature}")
    for name, order in orders(comparison, called):
        yield comment(f"{name}: {order}")
    yield comment(r"needs \usepackage{booktabs}")
    main = standing(comparison, called)
    level = f"{LEVEL}: not significantly different from it (Holm, $p \\geq {ALPHA:g}$)."
    said = " ".join(escaped(one) for one in (f"{main.title}.", sentence(comparison), f"{main.note}.") if one != ".")
    yield table(main, f"{said} Bold: the best; {level}", "ranking")
    errors = profile.profile(comparison, called)
    yield table(errors, f"{escaped(errors.title)}. Bold: the fewest; {level}", "errors")


def table(sheet: Sheet, caption: str, label: str) -> str:
    """Lay a table out in an environment of its own, with a rule between clusters."""
    columns = "l" * sheet.keys + "r" * (len(sheet.heads) - sheet.keys)
    lines = [
        r"\begin{table}",
        r"\centering\footnotesize\setlength{\tabcolsep}{3pt}",
        f"\\caption{{{caption}}}",
        f"\\label{{tab:mtcheck-{label}}}",
    ]
    lines += [
        f"\\begin{{tabular}}{{{columns}}}",
        r"\toprule",
        row([heading(head, number < sheet.keys) for number, head in enumerate(sheet.heads)]),
        r"\midrule",
    ]
    for number, cells in enumerate(sheet.rows):
        lines += [r"\midrule"] if number in sheet.breaks else []
        lines.append(row([marked(cell, sheet, (number, column)) for column, cell in enumerate(cells)]))
    return "\n".join([*lines, r"\bottomrule", r"\end{tabular}", r"\end{table}"])


def row(cells: list[str]) -> str:
    """Join the cells of a row."""
    return " & ".join(cells) + r" \\"


def heading(text: str, key: bool) -> str:
    """Write a heading, that of a column of numbers one word below the other."""
    words = [escaped(word) for word in text.split()]
    stacked = r" \\ ".join(words)
    return f"\\shortstack[r]{{{stacked}}}" if len(words) > 1 and not key else " ".join(words)


def marked(cell: str, sheet: Sheet, place: tuple[int, int]) -> str:
    """Write a cell, bold for the best and with a mark for what is level with it."""
    text = escaped(cell)
    if place in sheet.best:
        return f"\\textbf{{{text}}}"
    return text + (LEVEL if place in sheet.level else "")


def escaped(text: str) -> str:
    """Write a text on one line so that nothing in it is a command."""
    return " ".join(text.split()).replace("--", "-\u200b-").translate(SPECIAL).replace("\u200b", "{}")


def comment(text: str) -> str:
    """Write a comment, which ends with its line."""
    return f"% {' '.join(text.split())}".translate(dict.fromkeys(range(32)))
