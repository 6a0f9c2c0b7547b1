"""Sequence-to-sequence models of Hugging Face transformers: Marian (opus-mt), NLLB, M2M100."""

from __future__ import annotations

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
            raise EngineError(
                "engine 'hf' needs a model: --engine hf:DIRECTORY or hf:HUB_ID (two with a comma)"
            )
        places = [
            model_dir / name if model_dir and (model_dir / name).is_dir() else Path(name)
            for name in argument.split(",")
        ]
        self.models = [LocalModel(str(place)) for place in places]

    def supports(self, source: str, target: str) -> bool:
        """Tell whether one of the models has this direction."""
        return any(model.supports(source, target) for model in self.models)

    def pivots(self, language: str) -> tuple[str, ...]:
        """Give the languages that the models have both ways."""
        found = dict.fromkeys(code for model in self.models for code in model.languages if code != language)
        return tuple(
            code for code in found if self.supports(language, code) and self.supports(code, language)
        )

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        """Translate a batch at once."""
        for model in self.models:
            if model.supports(source, target):
                return model.translate(texts, source, target)
        raise ModelMissingError(f"none of the hf models translates {source}-{target}")


class LocalModel:
    """A model and its tokenizer, each read when it is first needed."""

    def __init__(self, place: str) -> None:
        self.place = place

    @cached_property
    def config(self) -> Any:
        """Read the configuration; tells at once whether the model is there and of a kind that is known."""
        if find_spec("torch") is None:
            raise EngineError("engine 'hf' needs PyTorch: pip install 'mtcheck[torch]'")
        local = self.place.startswith(("/", ".", "~")) or Path(self.place).exists()
        if local and not (Path(self.place) / "config.json").is_file():
            raise ModelMissingError(f"hf model {self.place!r}: no such directory, or no config.json in it")
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
        return load(AutoModelForSeq2SeqLM, self.place, use_safetensors=True).eval()

    @property
    def languages(self) -> tuple[str, ...]:
        """Give the ISO 639-1 codes of the languages that the model knows."""
        if self.config.model_type == "marian":
            return tuple(self.direction)
        codes = set(self.tokenizer.additional_special_tokens) | set(self.tokenizer.get_vocab())
        return tuple(code for code, nllb in NLLB.items() if f"__{code}__" in codes or nllb in codes)

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
        raise EngineError(
            f"{self.place}: cannot tell the languages; end its name in the codes, as in opus-mt-en-el"
        )

    def supports(self, source: str, target: str) -> bool:
        """Tell whether this direction is among the model's."""
        if self.config.model_type == "marian":
            return self.direction == [source, target]
        return source in self.languages and target in self.languages

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        """Translate a batch with beam search. Raises EngineError for a text longer than the model takes."""
        import torch

        tokenizer, options = self.tokenizer, {}
        if self.config.model_type != "marian":
            own = {code: f"__{code}__" in tokenizer.get_vocab() for code in (source, target)}
            tokenizer.src_lang = source if own[source] else NLLB[source]
            token = f"__{target}__" if own[target] else NLLB[target]
            options["forced_bos_token_id"] = tokenizer.convert_tokens_to_ids(token)
        batch = tokenizer(list(texts), return_tensors="pt", padding=True, truncation=False)
        most = getattr(self.config, "max_position_embeddings", 512)
        if batch["input_ids"].shape[1] > most:
            raise EngineError(f"{self.place}: a text has more than {most} tokens and would be cut")
        with torch.inference_mode():
            answer = self.model.generate(
                **batch,
                num_beams=4,
                max_new_tokens=min(most - 2, 2 * batch["input_ids"].shape[1] + 20),
                **options,
            )
        found: list[str] = tokenizer.batch_decode(answer, skip_special_tokens=True)
        return found


def load(kind: Any, place: str, **options: Any) -> Any:
    """Load a part of a model from disk, without a network and without running code that comes with it."""
    try:
        return kind.from_pretrained(place, local_files_only=True, trust_remote_code=False, **options)
    except (OSError, ValueError, KeyError, ImportError) as error:
        first = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
        raise ModelMissingError(f"hf model {place!r} cannot be loaded from this machine: {first}") from None
