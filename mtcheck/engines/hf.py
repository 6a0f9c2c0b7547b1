"""Sequence-to-sequence models of Hugging Face transformers: Marian (opus-mt), NLLB, M2M100."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from mtcheck.errors import EngineError, ModelMissingError

NLLB = {
    "ar": "arb_Arab", "bg": "bul_Cyrl", "cs": "ces_Latn", "da": "dan_Latn", "de": "deu_Latn", "el": "ell_Grek",
    "en": "eng_Latn", "es": "spa_Latn", "et": "est_Latn", "fa": "pes_Arab", "fi": "fin_Latn", "fr": "fra_Latn",
    "he": "heb_Hebr", "hi": "hin_Deva", "hr": "hrv_Latn", "hu": "hun_Latn", "id": "ind_Latn", "it": "ita_Latn",
    "ja": "jpn_Jpan", "ko": "kor_Hang", "lt": "lit_Latn", "lv": "lvs_Latn", "mk": "mkd_Cyrl", "nl": "nld_Latn",
    "no": "nob_Latn", "pl": "pol_Latn", "pt": "por_Latn", "ro": "ron_Latn", "ru": "rus_Cyrl", "sk": "slk_Latn",
    "sl": "slv_Latn", "sq": "als_Latn", "sr": "srp_Cyrl", "sv": "swe_Latn", "tr": "tur_Latn", "uk": "ukr_Cyrl",
    "zh": "zho_Hans",
}  # fmt: skip
"""ISO 639-1 -> the codes of NLLB-200 (its model card)."""

WELL_KNOWN = frozenset({"de", "en", "es", "fr", "pt"})
"""Languages that models of many languages translate best."""

FAMILIES = ("marian", "m2m_100", "nllb-moe")


class HuggingFaceEngine:
    """Translate with one model, or with two for a round trip: `hf:MODEL` or `hf:MODEL,MODEL`.

    A MODEL is a local directory or the id of one that is in the local hub cache; nothing is downloaded. A
    Marian model has one direction, named by its last two codes ("opus-mt-en-el"); NLLB and M2M100 have all.
    Weights must be safetensors: other formats can run code when they are loaded.
    """

    name = "hf"

    def __init__(self, argument: str = "", model_dir: Path | None = None) -> None:
        if not argument:
            raise EngineError("engine 'hf' needs a model: --engine hf:DIRECTORY or hf:HUB_ID (two with a comma)")
        self.models = [LocalModel(locate(name.strip(), model_dir)) for name in argument.split(",")]

    def supports(self, source: str, target: str) -> bool:
        """Tell whether one of the models has this direction."""
        return any(model.supports(source, target) for model in self.models)

    def pivots(self, language: str) -> tuple[str, ...]:
        """Give the languages that the models have both ways."""
        found = dict.fromkeys(code for model in self.models for code in model.languages if code != language)
        both = [code for code in found if self.supports(language, code) and self.supports(code, language)]
        return tuple(sorted(both, key=lambda code: code not in WELL_KNOWN))

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        """Translate a batch at once."""
        if not texts:
            return []
        for model in self.models:
            if model.supports(source, target):
                return model.translate(texts, source, target)
        raise ModelMissingError(f"none of the hf models translates {source}-{target}")


def locate(name: str, model_dir: Path | None) -> str:
    """Give the directory that a name stands for, or the name as it is: then it is a hub id."""
    places = [Path(name).expanduser()]
    if model_dir:
        places.insert(0, model_dir / name)
    return next((str(place) for place in places if place.is_dir()), name)


class LocalModel:
    """A model and its tokenizer, each read when it is first needed."""

    def __init__(self, place: str) -> None:
        self.place = place

    @cached_property
    def config(self) -> Any:
        """Read the configuration; tells at once whether the model is there and of a kind that is known."""
        if find_spec("torch") is None:
            raise EngineError("engine 'hf' needs PyTorch: pip install 'mtcheck[torch]'")
        if not (Path(self.place) / "config.json").is_file() and not in_hub_cache(self.place):
            raise ModelMissingError(
                f"hf model {self.place!r}: no directory with a config.json, and not in the hub cache of this machine"
            )
        from transformers import AutoConfig

        config = load(AutoConfig, self.place)
        if config.model_type not in FAMILIES:
            raise EngineError(f"{self.place}: a {config.model_type} model; known: Marian, M2M100, NLLB")
        return config

    @cached_property
    def tokenizer(self) -> Any:
        """Read the tokenizer."""
        from transformers import AutoTokenizer

        _ = self.config
        return load(AutoTokenizer, self.place)

    @cached_property
    def model(self) -> Any:
        """Read the weights."""
        from transformers import AutoModelForSeq2SeqLM

        _ = self.config
        model = load(AutoModelForSeq2SeqLM, self.place, use_safetensors=True).eval()
        model.generation_config.max_length = None  # the limit is given with each batch; two make it complain
        return model

    @property
    def languages(self) -> tuple[str, ...]:
        """Give the ISO 639-1 codes of the languages that the model knows."""
        if self.config.model_type == "marian":
            return tuple(self.direction)
        return tuple(self.codes)

    @cached_property
    def codes(self) -> dict[str, tuple[str, int]]:
        """Map each language to the tokenizer's name for it and the number of its token.

        M2M100 calls Greek `el` and has the token `__el__`; NLLB calls it `ell_Grek`, and so the token.
        """
        found = {}
        for language, nllb in NLLB.items():
            for name, token in ((language, f"__{language}__"), (nllb, nllb)):
                number = self.tokenizer.convert_tokens_to_ids(token)
                if number not in {None, self.tokenizer.unk_token_id}:
                    found[language] = (name, number)
        return found

    @property
    def direction(self) -> list[str]:
        """Give source and target of a Marian model from its tokenizer's settings or its name."""
        tokenizer = self.tokenizer
        codes = [getattr(tokenizer, "source_lang", None), getattr(tokenizer, "target_lang", None)]
        if all(codes):
            return [str(code) for code in codes]
        parts = Path(self.place).name.split("-")[-2:]
        if len(parts) == 2 and all(len(part) in {2, 3} for part in parts):
            return parts
        raise EngineError(f"{self.place}: cannot tell the languages; end its name in the codes, as in opus-mt-en-el")

    def supports(self, source: str, target: str) -> bool:
        """Tell whether this direction is among the model's."""
        if self.config.model_type == "marian":
            return self.direction == [source, target]
        return source in self.languages and target in self.languages

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        """Translate a batch with beam search. Raises EngineError for a text longer than the model takes."""
        import torch

        tokenizer, options = self.tokenizer, dict[str, int]()
        if self.config.model_type != "marian":
            tokenizer.src_lang, _ = self.codes[source]
            _, options["forced_bos_token_id"] = self.codes[target]
        batch = tokenizer(list(texts), return_tensors="pt", padding=True, truncation=False)
        most = getattr(self.config, "max_position_embeddings", 512)
        length = batch["input_ids"].shape[1]
        if length > most:
            raise EngineError(f"{self.place}: a text has more than {most} tokens and would be cut")
        options["max_new_tokens"] = min(most - 2, 2 * length + 20)
        with torch.inference_mode():
            answer = self.model.generate(**batch, num_beams=4, **options)
        found: list[str] = tokenizer.batch_decode(answer, skip_special_tokens=True)
        return found


def in_hub_cache(name: str) -> bool:
    """Tell whether a hub id names a model whose configuration is in the hub cache of this machine."""
    from transformers.utils import cached_file

    try:
        return cached_file(name, "config.json", local_files_only=True) is not None
    except OSError:
        return False


def load(kind: Any, place: str, **options: Any) -> Any:
    """Load a part of a model from disk, without a network and without running code that comes with it."""
    from safetensors import SafetensorError
    from transformers.utils import logging

    logging.disable_progress_bar()
    try:
        with warnings.catch_warnings():
            # Marian's tokenizer recommends a package for a step that it never takes.
            warnings.filterwarnings("ignore", message="Recommended: pip install sacremoses")
            return kind.from_pretrained(place, local_files_only=True, trust_remote_code=False, **options)
    except (OSError, ValueError, KeyError, TypeError, RuntimeError, ImportError, SafetensorError) as error:
        lines = str(error).strip().splitlines()
        first = "a file is missing or malformed" if isinstance(error, TypeError) or not lines else lines[0]
        raise ModelMissingError(f"hf model {place!r} cannot be loaded from this machine: {first}") from None
