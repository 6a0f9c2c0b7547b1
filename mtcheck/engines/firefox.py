"""Mozilla's Firefox Translations models, run by fxtranslate."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from mtcheck.errors import EngineError, ModelMissingError
from mtcheck.models.store import Model, ModelStore

if TYPE_CHECKING:
    from fxtranslate import Translator


class FirefoxEngine:
    """Translate with the models of a directory, the user's cache, or those that are built in, in this order."""

    name = "firefox"

    def __init__(self, argument: str = "", model_dir: Path | None = None) -> None:
        if argument:
            raise EngineError(f"engine 'firefox' takes no argument, not {argument!r}; use --model-dir")
        self.store = ModelStore(model_dir)
        self.loaded: dict[str, Translator] = {}

    def supports(self, source: str, target: str) -> bool:
        """Tell whether the model files of the pair are there."""
        return self.store.find(f"{source}-{target}") is not None

    def pivots(self, language: str) -> tuple[str, ...]:
        """Give the languages with models both ways."""
        pairs = [pair.split("-") for pair in self.store.pairs()]
        return tuple(b for a, b in pairs if a == language and [b, a] in pairs)

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        """Translate one text after the other: the engine holds the interpreter's lock while it works."""
        translator = self.translator(f"{source}-{target}")
        return [translator.translate(text) for text in texts]

    def translator(self, pair: str) -> Translator:
        """Load a pair once. Raises ModelMissingError when it is not there, EngineError when it is damaged."""
        if pair not in self.loaded:
            found = self.store.find(pair)
            if not found:
                raise ModelMissingError(f"no model for {pair}; get it with: mtcheck models get {pair}")
            self.loaded[pair] = load(found)
        return self.loaded[pair]


def load(model: Model) -> Translator:
    """Load a model whose files are what they should be. Raises EngineError, with the folder, where they are not."""
    from fxtranslate import Translator

    if damaged := model.damaged():
        raise EngineError(f"the {model.pair} model in {model.folder} is damaged: {', '.join(damaged)}")
    try:
        return Translator(*model.contents())
    except (OSError, ValueError) as error:
        reason = str(error)
    except BaseException as error:
        # The engine panics on some damaged files, and its panic derives from no other class.
        if type(error).__name__ != "PanicException":
            raise
        reason = str(error)
    raise EngineError(f"the {model.pair} model in {model.folder} cannot be loaded: {reason}")
