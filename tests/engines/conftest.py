"""Tiny models of three families, laid out as the hub has them, whose weights are set by hand.

They know a dictionary by heart. Each token is a direction of its own. The decoder's attention hands it the mean
of the source's tokens, and the output layer adds up two votes: one of the token that the decoder stands on, one of
the source's words. A word of the dictionary wins where both vote for it, and after a word of the dictionary the end
wins. So the answer to "the cat sleeps" is "γάτα" into Greek, and nothing else.
"""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

ENGLISH_GREEK = {"cat": "γάτα", "dog": "σκύλος", "house": "σπίτι"}
TEXTS = ["the cat sleeps", "a dog", "the house is very big", "η γάτα", "ο σκύλος", "το σπίτι"]
SPECIAL = {"bos_token": "<s>", "pad_token": "<pad>", "eos_token": "</s>", "unk_token": "<unk>"}
SIZES: dict[str, Any] = {
    "encoder_layers": 1,
    "decoder_layers": 1,
    "encoder_attention_heads": 1,
    "decoder_attention_heads": 1,
    "encoder_ffn_dim": 4,
    "decoder_ffn_dim": 4,
    "max_position_embeddings": 64,
    "scale_embedding": True,
    "tie_word_embeddings": False,
}


def write_json(path: Path, value: Any) -> None:
    """Write a value as JSON."""
    path.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")


def train_words(path: Path) -> list[str]:
    """Write a sentencepiece model whose pieces are the words of TEXTS, and give the pieces."""
    import sentencepiece

    written = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(TEXTS),
        model_writer=written,
        model_type="word",
        vocab_size=50,
        hard_vocab_limit=False,
        minloglevel=2,
    )
    path.write_bytes(written.getvalue())
    processor = sentencepiece.SentencePieceProcessor(model_proto=written.getvalue())
    pieces = [processor.id_to_piece(number) for number in range(processor.get_piece_size())]
    return [piece for piece in pieces if not piece.startswith("<")]


def entries(ids: dict[str, int], starts: dict[str, int]) -> list[tuple[int, int, int]]:
    """Give (token the decoder starts from, source word, target word), as numbers, for each known target language."""
    pairs = [("el", source, target) for source, target in ENGLISH_GREEK.items()]
    pairs += [("en", target, source) for source, target in ENGLISH_GREEK.items()]
    return [(starts[code], ids[f"▁{a}"], ids[f"▁{b}"]) for code, a, b in pairs if code in starts]


def teach(model: Any, known: list[tuple[int, int, int]], gain: float) -> None:
    """Set the weights; `gain` is how loud the source is beside the token the decoder stands on."""
    import torch

    config = model.config
    eye = torch.eye(config.vocab_size, config.d_model)
    with torch.no_grad():
        for name, weights in model.named_parameters():
            weights.fill_(1.0 if name.endswith("norm.weight") else 0.0)
            if name.endswith(("shared.weight", "embed_tokens.weight")):
                weights.copy_(10 * eye)
        attention = model.get_decoder().layers[0].encoder_attn
        attention.v_proj.weight.copy_(torch.eye(config.d_model))
        attention.out_proj.weight.copy_(gain * torch.eye(config.d_model))
        for start, source, target in known:
            model.lm_head.weight[target] += 4 * (eye[start] + eye[source])
            model.lm_head.weight[config.eos_token_id] += 8 * eye[target]


def save(model: Any, folder: Path) -> Path:
    """Write a model with every weight by its name, and the limits that published models carry."""
    from safetensors.torch import save_file

    weights = {name: value.detach().clone().contiguous() for name, value in model.state_dict().items()}
    save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})
    model.config.architectures = [type(model).__name__]
    model.config.save_pretrained(folder)
    config = model.config
    limits = {name: getattr(config, name) for name in ("pad_token_id", "eos_token_id", "decoder_start_token_id")}
    write_json(folder / "generation_config.json", {**limits, "max_length": 64, "num_beams": 6})
    return folder


def make_marian(folder: Path) -> Path:
    """Make an English-Greek model as opus-mt has them."""
    from transformers import MarianConfig, MarianMTModel

    folder.mkdir()
    pieces = train_words(folder / "source.spm")
    train_words(folder / "target.spm")
    ids = {piece: number for number, piece in enumerate(["</s>", "<unk>", *pieces, "<pad>"])}
    write_json(folder / "vocab.json", ids)
    settings = {"tokenizer_class": "MarianTokenizer", "source_lang": "en", "target_lang": "el"}
    write_json(folder / "tokenizer_config.json", settings)
    pad, size = ids["<pad>"], len(ids)
    numbers = {"pad_token_id": pad, "decoder_start_token_id": pad, "eos_token_id": 0, "forced_eos_token_id": 0}
    model = MarianMTModel(MarianConfig(vocab_size=size, d_model=size + size % 2, **numbers, **SIZES))
    teach(model, entries(ids, {"el": pad}), gain=2)
    return save(model, folder)


def make_many(folder: Path, greek: str, english: str) -> Path:
    """Make a model of many languages for the tokenizer that lies in a folder."""
    from transformers import AutoTokenizer, M2M100Config, M2M100ForConditionalGeneration

    tokenizer = AutoTokenizer.from_pretrained(folder)
    names = [f"▁{word}" for pair in ENGLISH_GREEK.items() for word in pair]
    ids = {name: tokenizer.convert_tokens_to_ids(name) for name in [*names, greek, english]}
    size = len(tokenizer) + 8
    numbers = {"bos_token_id": 0, "pad_token_id": 1, "eos_token_id": 2, "decoder_start_token_id": 2}
    config = M2M100Config(vocab_size=size, d_model=size + size % 2, **numbers, **SIZES)
    model = M2M100ForConditionalGeneration(config)
    teach(model, entries(ids, {"el": ids[greek], "en": ids[english]}), gain=5)
    return save(model, folder)


def make_m2m100(folder: Path) -> Path:
    """Make a model with the hundred languages of M2M100."""
    from transformers.models.m2m_100.tokenization_m2m_100 import FAIRSEQ_LANGUAGE_CODES

    folder.mkdir()
    pieces = train_words(folder / "sentencepiece.bpe.model")
    ids = {piece: number for number, piece in enumerate([*SPECIAL.values(), *pieces])}
    write_json(folder / "vocab.json", ids)
    write_json(folder / "tokenizer_config.json", {"tokenizer_class": "M2M100Tokenizer", **SPECIAL})
    languages = [f"__{code}__" for code in FAIRSEQ_LANGUAGE_CODES["m2m100"]]
    write_json(folder / "special_tokens_map.json", {**SPECIAL, "additional_special_tokens": languages})
    return make_many(folder, "__el__", "__en__")


def make_nllb(folder: Path) -> Path:
    """Make a model with three languages of NLLB-200, whose words grow letter by letter from their beginning."""
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers

    folder.mkdir()
    words = sorted({f"▁{word}" for text in TEXTS for word in text.split()})
    merges = list(dict.fromkeys((word[:cut], word[cut]) for word in words for cut in range(1, len(word))))
    pieces = dict.fromkeys([*sorted({letter for word in words for letter in word}), *map("".join, merges)])
    ids = {piece: number for number, piece in enumerate([*SPECIAL.values(), *pieces])}
    tokenizer = Tokenizer(models.BPE(vocab=ids, merges=merges, unk_token="<unk>", fuse_unk=True))  # noqa: S106
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    tokenizer.decoder = decoders.Metaspace()
    languages = ["deu_Latn", "ell_Grek", "eng_Latn"]
    tokenizer.add_special_tokens([*SPECIAL.values(), *languages, "<mask>"])
    tokenizer.save(str(folder / "tokenizer.json"))
    write_json(folder / "tokenizer_config.json", {"tokenizer_class": "NllbTokenizer", **SPECIAL})
    write_json(folder / "special_tokens_map.json", {**SPECIAL, "additional_special_tokens": languages})
    return make_many(folder, "ell_Grek", "eng_Latn")


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
