"""The network while it is trained: all-MiniLM-L6-v2's lowest layers, with capitals and a class for each piece."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from safetensors.torch import load_file
from torch import Tensor, nn
from transformers import BertConfig, BertModel

from mtcheck.proofreader.reading import KINDS

LAYERS = 6
PLACES = 200
"""Pieces of the longest row."""

COMMON = 16_000
"""Numbers of BERT's pieces, the more frequent ones first, of which the English ones are kept."""

SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]")


class Encoder(nn.Module):  # type: ignore[misc, unused-ignore]
    """MiniLM's embeddings of the pieces that are kept and its lowest layers, and a linear layer over them."""

    def __init__(self, folder: Path) -> None:
        """Start from the files of all-MiniLM-L6-v2 in a folder: config.json, model.safetensors, vocab.txt."""
        super().__init__()
        vocabulary = (folder / "vocab.txt").read_text(encoding="utf-8").split("\n")
        self.pieces, rows = kept(vocabulary)
        known = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        config = BertConfig(**{**known, "num_hidden_layers": LAYERS, "vocab_size": len(rows)})
        self.bert = BertModel(config, add_pooling_layer=False)
        state = load_file(folder / "model.safetensors")
        state["embeddings.word_embeddings.weight"] = state["embeddings.word_embeddings.weight"][rows]
        missing = self.bert.load_state_dict(state, strict=False).missing_keys
        if missing:
            raise ValueError(f"{folder} lacks {', '.join(missing)}")
        self.capitals = nn.Embedding(3, config.hidden_size)
        nn.init.zeros_(self.capitals.weight)
        self.out = nn.Linear(config.hidden_size, 1 + len(KINDS))

    def forward(self, pieces: Tensor, capitals: Tensor, real: Tensor) -> Tensor:
        """Give the weight of each class for each piece: rows x pieces x classes."""
        embedded = self.bert.embeddings.word_embeddings(pieces) + self.capitals(capitals)
        hidden = self.bert(inputs_embeds=embedded, attention_mask=real).last_hidden_state
        found: Tensor = self.out(hidden)
        return found


def kept(vocabulary: Sequence[str]) -> tuple[list[str], list[int]]:
    """Give the pieces that are kept, the special ones first, and their numbers in the vocabulary.

    Kept are frequent pieces of ASCII and all single letters and marks, so that every English word can be cut.
    """
    numbers = {piece: number for number, piece in enumerate(vocabulary)}
    rows = [numbers[piece] for piece in SPECIAL]
    for number, piece in enumerate(vocabulary):
        bare = piece.removeprefix("##")
        if not bare or piece.startswith("["):
            continue
        single = len(bare) == 1 and (bare.isascii() or not bare.isalpha())
        if single or (bare.isascii() and number < COMMON):
            rows.append(number)
    if "[" in numbers:
        rows.append(numbers["["])
    return [vocabulary[row] for row in rows], rows
