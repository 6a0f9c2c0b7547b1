"""`python -m mtcheck.proofreader.train DATA MINILM OUT`: train the network and write its weights.

DATA is a folder with the files of both sets (see `corpus`), MINILM one with those of all-MiniLM-L6-v2.
"""

from __future__ import annotations

import sys
from pathlib import Path

from mtcheck.proofreader.train.corpus import read
from mtcheck.proofreader.train.encoder import Encoder
from mtcheck.proofreader.train.fit import fit
from mtcheck.proofreader.train.gating import add_gate
from mtcheck.proofreader.train.pack import pack


def main(data: Path, start: Path, out: Path) -> None:
    """Train on a folder of data from a folder of MiniLM's files."""
    encoder, sentences = Encoder(start), read(data)
    fit(encoder, sentences)
    pack(encoder, out)
    add_gate(out, sentences)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
