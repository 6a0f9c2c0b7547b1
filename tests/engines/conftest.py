"""Tiny models of three families, with weights set by hand so that they know a dictionary by heart.

Each token is a direction of its own. The decoder's attention hands it the mean of the source's tokens, and the
output layer adds up two votes: one of the token that the decoder stands on, one of the source's words. A word of
the dictionary wins where both vote for it, and after a word of the dictionary the end wins. So "the cat sleeps"
becomes "γάτα" into Greek, and a text without a known word becomes nothing anybody could foresee.
"""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

ENGLISH_GREEK = {"cat": "γάτα", "dog": "σκύλος", "house": "σπίτι"}
TEXTS = ["the cat sleeps", "a dog", "the house is very very big", "η γάτα", "ο σκύλος", "το σπίτι"]


def train_words(folder: Path, name: str) -> list[str]:
    """Write a sentencepiece model whose pieces are the words of TEXTS, and give the pieces."""
    import sentencepiece

    written = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(TEXTS), model_writer=written, model_type="word", vocab_size=50,
        hard_vocab_limit=False, minloglevel=2,
    )  # fmt: skip
    (folder / name).write_bytes(written.getvalue())
    processor = sentencepiece.SentencePieceProcessor(model_proto=written.getvalue())
    pieces = [processor.id_to_piece(number) for number in range(processor.get_piece_size())]
    return [piece for piece in pieces if not piece.startswith("<")]


def entries(ids: dict[str, int], starts: dict[str, int]) -> list[tuple[int, int, int]]:
    """Give (token the decoder starts from, source word, target word), as numbers, for each known language."""
    pairs = [("el", source, target) for source, target in ENGLISH_GREEK.items()]
    pairs += [("en", target, source) for source, target in ENGLISH_GREEK.items()]
    return [(starts[code], ids[f"▁{a}"], ids[f"▁{b}"]) for code, a, b in pairs if code in starts]


def teach(model: Any, known: list[tuple[int, int, int]], gain: float) -> None:
    """Set the weights; `gain` is how loud the source is beside the token the decoder stands on."""
    import torch

    eye = torch.eye(model.config.vocab_size, model.config.d_model)
    with torch.no_grad():
        for name, weights in model.named_parameters():
            weights.fill_(1.0 if name.endswith("norm.weight") else 0.0)
            if name.endswith(("shared.weight", "embed_tokens.weight")):
                weights.copy_(10 * eye)
        attention = model.get_decoder().layers[0].encoder_attn
        attention.v_proj.weight.copy_(torch.eye(model.config.d_model))
        attention.out_proj.weight.copy_(gain * torch.eye(model.config.d_model))
        for start, source, target in known:
            model.lm_head.weight[target] += 4 * (eye[start] + eye[source])
            model.lm_head.weight[model.config.eos_token_id] += 8 * eye[target]


SIZES: dict[str, Any] = {
    "encoder_layers": 1, "decoder_layers": 1, "encoder_attention_heads": 1, "decoder_attention_heads": 1,
    "encoder_ffn_dim": 4, "decoder_ffn_dim": 4, "max_position_embeddings": 64, "scale_embedding": True,
    "tie_word_embeddings": False,
}  # fmt: skip


def make_marian(folder: Path) -> Path:
    """Make an English-Greek model as opus-mt has them."""
    from transformers import MarianConfig, MarianMTModel

    folder.mkdir()
    pieces = train_words(folder, "source.spm")
    train_words(folder, "target.spm")
    ids = {piece: number for number, piece in enumerate(["</s>", "<unk>", *pieces, "<pad>"])}
    (folder / "vocab.json").write_text(json.dumps(ids), encoding="utf-8")
    settings = {"tokenizer_class": "MarianTokenizer", "source_lang": "en", "target_lang": "el"}
    (folder / "tokenizer_config.json").write_text(json.dumps(settings), encoding="utf-8")
    pad, size = ids["<pad>"], len(ids)
    config = MarianConfig(
        vocab_size=size, d_model=size + size % 2, pad_token_id=pad, decoder_start_token_id=pad, eos_token_id=0,
        forced_eos_token_id=0, **SIZES,
    )  # fmt: skip
    model = MarianMTModel(config)
    teach(model, entries(ids, {"el": pad}), gain=0.5)
    model.save_pretrained(folder)
    return folder


def make_many(folder: Path, tokenizer: Any, greek: str, english: str) -> Path:
    """Make a model of many languages around a tokenizer."""
    from transformers import M2M100Config, M2M100ForConditionalGeneration

    tokenizer.save_pretrained(folder)
    names = [f"▁{word}" for pair in ENGLISH_GREEK.items() for word in pair]
    ids = {name: tokenizer.convert_tokens_to_ids(name) for name in [*names, greek, english]}
    size = max([len(tokenizer), *ids.values()]) + 109
    config = M2M100Config(
        vocab_size=size, d_model=size + size % 2, pad_token_id=tokenizer.pad_token_id, bos_token_id=0,
        eos_token_id=tokenizer.eos_token_id, decoder_start_token_id=tokenizer.eos_token_id, **SIZES,
    )  # fmt: skip
    model = M2M100ForConditionalGeneration(config)
    teach(model, entries(ids, {"el": ids[greek], "en": ids[english]}), gain=5)
    model.save_pretrained(folder)
    return folder


def make_m2m100(folder: Path) -> Path:
    """Make a model with the hundred languages of M2M100."""
    from transformers import M2M100Tokenizer

    folder.mkdir()
    pieces = train_words(folder, "sentencepiece.bpe.model")
    ids = {piece: number for number, piece in enumerate(["<s>", "<pad>", "</s>", "<unk>", *pieces])}
    (folder / "vocab.json").write_text(json.dumps(ids), encoding="utf-8")
    tokenizer = M2M100Tokenizer(str(folder / "vocab.json"), str(folder / "sentencepiece.bpe.model"))
    return make_many(folder, tokenizer, "__el__", "__en__")


def make_nllb(folder: Path) -> Path:
    """Make a model with the languages of NLLB-200, whose words grow letter by letter from their beginning."""
    from transformers import NllbTokenizer

    words = sorted({f"▁{word}" for text in TEXTS for word in text.split()})
    merges = dict.fromkeys((word[:cut], word[cut]) for word in words for cut in range(1, len(word)))
    letters = {letter for word in words for letter in word}
    pieces = dict.fromkeys([*sorted(letters), *("".join(merge) for merge in merges)])
    ids = {piece: number for number, piece in enumerate(["<s>", "<pad>", "</s>", "<unk>", *pieces])}
    return make_many(folder, NllbTokenizer(vocab=ids, merges=list(merges)), "ell_Grek", "eng_Latn")


@pytest.fixture(scope="session")
def marian(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the directory of an English-Greek Marian model."""
    return make_marian(tmp_path_factory.mktemp("marian") / "opus-mt-en-el")


@pytest.fixture(scope="session")
def m2m100(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the directory of an M2M100 model that knows Greek and English words."""
    return make_m2m100(tmp_path_factory.mktemp("many") / "m2m100")


@pytest.fixture(scope="session")
def nllb(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the directory of an NLLB model that knows Greek and English words."""
    return make_nllb(tmp_path_factory.mktemp("many") / "nllb")
