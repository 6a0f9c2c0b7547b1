"""`python -m mtcheck.proofreader.train DATA MINILM OUT [KIND...]`: train a network and write its weights.

DATA is a folder with the files of both sets (see `corpus`), MINILM one with those of all-MiniLM-L6-v2. KIND is a kind
of doubt that the network will be asked for: the gate lets those rows go on in which it suspects one; by itself all.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from mtcheck.proofreader.reading import KINDS, Kind
from mtcheck.proofreader.train.corpus import read
from mtcheck.proofreader.train.encoder import Encoder
from mtcheck.proofreader.train.fit import COURSES, fit
from mtcheck.proofreader.train.gating import add_gate
from mtcheck.proofreader.train.mended import read_mended
from mtcheck.proofreader.train.pack import pack
from mtcheck.proofreader.train.written import compared, read_written


def main(data: Path, start: Path, out: Path, kinds: Sequence[Kind]) -> None:
    """Train on a folder of data from a folder of MiniLM's files."""
    encoder, sentences = Encoder(start), read(data)
    pairs = list(compared([*read_written(), *read_mended(data)]))
    for course in COURSES:
        fit(encoder, sentences, pairs, course)
    pack(encoder, out)
    add_gate(out, sentences, pairs, kinds)


if __name__ == "__main__":
    data, start, out = map(Path, sys.argv[1:4])
    main(data, start, out, [kind for kind in KINDS if kind in sys.argv[4:]] or KINDS)
